"""Other translations of one sentence: what the beam search found beside its best."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from dwiwarta.core.translation import closing, repeats
from dwiwarta.core.translation.decoder import Decoder, Decoding, Output
from dwiwarta.core.translation.preparation import English, Plan, Preparer
from dwiwarta.core.types import ModelId, Translation

# Hypotheses of a beam differ in a comma as often as in a word: this many are asked for each that is wanted.
_SPARE = 3
_WIDEST = 24
_NOT_LETTERS = re.compile(r"[\W_]+")


def find(
    decoder: Decoder,
    preparer: Preparer,
    decoding: Decoding,
    text: str,
    count: int,
    model: ModelId,
    check: Callable[[], None],
) -> list[Translation]:
    """Return at most `count` Translations of a sentence, the likeliest first, no two alike but for marks and capitals.

    A sentence that is cut into parts varies in one part at a time. `check` is called before the model is waited for,
    and may raise. Raises ModelError.
    """
    plan = preparer.plan(text)
    texts = _finished(decoder, preparer, decoding, plan, count, check)
    if not texts:
        texts = _finished(decoder, preparer, decoding, preparer.divide(plan), count, check)
    found: dict[str, Translation] = {}
    for english, score in texts:
        made = Translation(english.machine, model, score=score).repair(english.repaired)
        found.setdefault(_NOT_LETTERS.sub("", made.text).casefold(), made)
    return list(found.values())[:count]


def _finished(
    decoder: Decoder,
    preparer: Preparer,
    decoding: Decoding,
    plan: Plan,
    count: int,
    check: Callable[[], None],
) -> list[tuple[English, float | None]]:
    """Return the English texts of a plan with their scores, the likeliest first; none where it must be divided."""
    said = [part.text for part in plan.parts if not part.kept]
    check()
    outputs = _decode(decoder, decoding, said, count) if said else []
    made = []
    for choice in _choices(outputs):
        rest = iter(choice)
        texts = [part.text if part.kept else next(rest).text for part in plan.parts]
        english = preparer.finish(plan, texts)
        if english is None:
            return []
        pieces = sum(output.pieces for output in choice)
        score = min(0.0, sum(output.log_prob for output in choice) / pieces) if pieces else None
        made.append((english, score))
    return made


def _decode(decoder: Decoder, decoding: Decoding, parts: Sequence[str], count: int) -> list[list[Output]]:
    wide = min(_WIDEST, max(4, count * _SPARE))
    wider = replace(decoding, beam_size=wide, hypotheses=wide)
    pieces = decoder.encode([closing.close(part) for part in parts])
    found = []
    for part, result in zip(parts, decoder.start(pieces, wider), strict=True):
        outputs = [replace(one, text=closing.reopen(part, one.text)) for one in decoder.finish_all(result, wider)]
        sound = [one for one in outputs if not repeats.faults(part, one.text)]
        if not sound:
            sound = [replace(outputs[0], text=repeats.squeeze(part, outputs[0].text))]
        found.append(sound)
    return found


def _choices(outputs: list[list[Output]]) -> list[list[Output]]:
    """Return an Output for each part: the best of all, then what differs from it in one part, the likeliest first."""
    best = [some[0] for some in outputs]
    others = [
        (some[0].log_prob - other.log_prob, place, other) for place, some in enumerate(outputs) for other in some[1:]
    ]
    others.sort(key=lambda one: one[:2])
    return [best, *([*best[:place], other, *best[place + 1 :]] for _, place, other in others)]
