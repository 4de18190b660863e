"""How good translations are: BLEU and chrF2 by sacrebleu, and the faults that a journalist fears, counted.

A number or name counts only when the reference keeps it too, so that a free reference does not look like a fault of the
model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_WORD = r"[A-Z][a-z]+(?:[-'’][A-Z]?[a-z]+)*"
NAME = re.compile(rf"(?<=[\w,;(] ){_WORD}(?: (?:bin |binti |al-|de |van )?{_WORD}){{0,2}}")
NUMBER = re.compile(r"\d[\d.,]*")
REPEATS = re.compile(r"(?<!\w)((?:[\w'-]+\W+){1,4}?)\1{2,}|(\w{2,8}?)\2{3,}", re.IGNORECASE)


def numbers(text: str) -> Counter[str]:
    """The digits of every number in `text`, without separators, so that both conventions compare equal."""
    return Counter(re.sub(r"[.,]", "", found) for found in NUMBER.findall(text))


def lost_numbers(source: str, translation: str, reference: str) -> tuple[int, int]:
    """Of the numbers that source and reference share: how many the translation lacks, and how many there are."""
    shared = numbers(source) & numbers(reference)
    return (shared - numbers(translation)).total(), shared.total()


def lost_names(source: str, translation: str, reference: str) -> tuple[int, int]:
    """Of the names that source and reference share: how many the translation lacks, and how many there are."""
    shared = {name for name in NAME.findall(source) if name in reference}
    return sum(name not in translation for name in shared), len(shared)


def repeats(translation: str) -> bool:
    """Whether one to four words stand three times in a row, or a few letters four times."""
    return REPEATS.search(f"{translation} ") is not None


def _share(counts: Iterable[tuple[int, int]]) -> float:
    lost, total = map(sum, zip(*counts, strict=True))
    return round(100 * lost / max(total, 1), 2)


def score(sources: Sequence[str], translations: Sequence[str], references: Sequence[str]) -> dict[str, float | str]:
    """Everything about one model on one set; shares are per cent."""
    from sacrebleu.metrics import BLEU, CHRF

    bleu, chrf = BLEU(), CHRF()
    triples = list(zip(sources, translations, references, strict=True))
    return {
        "bleu": round(bleu.corpus_score(translations, [references]).score, 2),
        "chrf2": round(chrf.corpus_score(translations, [references]).score, 2),
        "numbers lost %": _share(lost_numbers(*triple) for triple in triples),
        "names lost %": _share(lost_names(*triple) for triple in triples),
        "repeats %": _share((repeats(translation), 1) for translation in translations),
        "empty": sum(not translation.strip() for translation in translations),
        "bleu signature": str(bleu.get_signature()),
        "chrf2 signature": str(chrf.get_signature()),
    }
