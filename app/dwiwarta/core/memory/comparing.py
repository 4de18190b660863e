"""Holding a new sentence against a remembered one: how alike they are, what differs, and what that may spoil."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.memory import numbers
from dwiwarta.core.memory.folding import fold
from dwiwarta.core.memory.records import Caution, Difference, Entry, Match, Span
from dwiwarta.core.translation.checks import negation_words
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.wording import quoted, say_date, say_minutes
from dwiwarta.core.worded import joined, worded

_TOKEN = re.compile(r"[0-9]+(?:[.,:/][0-9]+)*|\w+|[^\w\s]")
# What is not the same sentence never shows as 100.
_MOST = 99.0


def nearest(folded: str, candidates: Sequence[tuple[int, str]], threshold: int, limit: int) -> list[tuple[int, float]]:
    """Return (id, score) of the candidates, (id, source) each, that are at least `threshold` per cent like a sentence.

    The score is Levenshtein's similarity over code points: one less the distance by the longer text's length. Of
    several candidates with the same text the newest, the one with the highest id, is taken; the same sentence is none.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    if limit < 1:
        return []
    newest: dict[str, int] = {}
    for number, source in candidates:
        text = fold(source)
        newest[text] = max(number, newest.get(text, 0))
    newest.pop(folded, None)
    found = process.extract(
        folded,
        list(newest),
        scorer=Levenshtein.normalized_similarity,
        processor=None,
        score_cutoff=threshold / 100,
        limit=limit,
    )
    return [(newest[text], min(_MOST, 100 * similarity)) for text, similarity, _ in found]


def match(source: str, entry: Entry, score: float) -> Match:
    """Return what the memory offers for a new sentence: the remembered translation, with what is to be looked at."""
    new, stored = facts_of(source, Language.INDONESIAN), facts_of(entry.source, Language.INDONESIAN)
    target, swaps, cautions = numbers.swap(new, stored, entry.target)
    cautions += [*_dates(new, stored), *_times(new, stored), *_codes(new, stored), *_negations(source, entry.source)]
    return Match(entry, score, target, differences(source, entry.source), tuple(cautions), tuple(swaps))


def differences(new: str, stored: str) -> tuple[Difference, ...]:
    """Return the words and marks that differ, in order, as spans of both texts (code points, half open)."""
    from rapidfuzz.distance import Levenshtein

    ours, theirs = (list(_TOKEN.finditer(text)) for text in (new, stored))
    steps = Levenshtein.opcodes([token[0] for token in ours], [token[0] for token in theirs])
    found = []
    for step in steps:
        if step.tag != "equal":
            span = _stretch(ours, step.src_start, step.src_end, len(new))
            found.append(Difference(span, _stretch(theirs, step.dest_start, step.dest_end, len(stored))))
    return tuple(found)


def _stretch(tokens: Sequence[re.Match[str]], start: int, end: int, length: int) -> Span:
    if start < end:
        return tokens[start].start(), tokens[end - 1].end()
    place = tokens[start].start() if start < len(tokens) else length
    return place, place


def negations(text: str) -> list[Span]:
    """Return the Indonesian words that deny, those inside idioms left out."""
    idioms = [found.span() for found in negation_words.IDIOMS.finditer(text)]
    return [
        found.span()
        for found in negation_words.SOURCE.finditer(text)
        if not any(start <= found.start() < end for start, end in idioms)
    ]


def _negations(new: str, stored: str) -> list[Caution]:
    ours, theirs = negations(new), negations(stored)
    said, known = ([text[slice(*span)].lower() for span in spans] for text, spans in ((new, ours), (stored, theirs)))
    if said == known:
        return []
    span, other = (ours[-1] if ours else None), (theirs[-1] if theirs else None)
    if len(said) > len(known):
        message = worded("This sentence denies more than the remembered one: {said}.", said=_quoted_all(new, ours))
    elif len(said) < len(known):
        message = worded("The remembered sentence denies more than this one: {said}.", said=_quoted_all(stored, theirs))
    else:
        message = worded(
            "This sentence says {said}, the remembered one {known}.",
            said=_quoted_all(new, ours),
            known=_quoted_all(stored, theirs),
        )
    return [Caution("negation", joined(message, worded("The English may say the opposite.")), span, other)]


def _dates(new: Facts, stored: Facts) -> list[Caution]:
    ours = {say_date(date): (date.start, date.end) for date in new.dates}
    theirs = {say_date(date): (date.start, date.end) for date in stored.dates}
    return _changed("dates", (new.text, ours), (stored.text, theirs))


def _times(new: Facts, stored: Facts) -> list[Caution]:
    ours = {f"{say_minutes(time.minutes)} {time.zone}".strip(): (time.start, time.end) for time in new.times}
    theirs = {f"{say_minutes(time.minutes)} {time.zone}".strip(): (time.start, time.end) for time in stored.times}
    return _changed("times", (new.text, ours), (stored.text, theirs))


def _codes(new: Facts, stored: Facts) -> list[Caution]:
    ours = {new.text[start:end]: (start, end) for start, end in new.codes}
    theirs = {stored.text[start:end]: (start, end) for start, end in stored.codes}
    return _changed("codes", (new.text, ours), (stored.text, theirs))


def _changed(kind: str, new: tuple[str, dict[str, Span]], stored: tuple[str, dict[str, Span]]) -> list[Caution]:
    """Compare what two sentences say by value, and pair what only the one says with what only the other does."""
    (text, ours), (other, theirs) = new, stored
    added = [span for value, span in ours.items() if value not in theirs]
    lost = [span for value, span in theirs.items() if value not in ours]
    found = [
        Caution(
            kind,
            worded(
                "This sentence says {said}, the remembered one {known}; the English has the remembered one.",
                said=quoted(text, *span),
                known=quoted(other, *gone),
            ),
            span,
            gone,
        )
        for span, gone in zip(added, lost, strict=False)
    ]
    for span in added[len(lost) :]:
        message = worded(
            "This sentence says {said}, and the remembered one does not; the English lacks it.",
            said=quoted(text, *span),
        )
        found.append(Caution(kind, message, span, None))
    for gone in lost[len(added) :]:
        message = worded(
            "The remembered sentence says {said}, and this one does not; the English has it.", said=quoted(other, *gone)
        )
        found.append(Caution(kind, message, None, gone))
    return found


def _quoted_all(text: str, spans: Sequence[Span]) -> str:
    return ", ".join(quoted(text, *span) for span in spans) or worded("nothing of the kind")
