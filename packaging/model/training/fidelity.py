"""Which pairs that a network made are fit to learn from: those whose figures and names came through."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from training import clean, scores
from training.gather import Pair

NAME = re.compile(r"(?<=[\w,] )[A-Z][\w'’-]+")  # one word with a capital inside a sentence


def faithful(made: Sequence[Pair]) -> list[bool]:
    """Which of the pairs pass the cleaning and have the same numbers and names on both sides, and no runaway repeats.

    Back-translation with a name or a figure garbled would teach the student to put right what is not wrong. An English
    word with a capital inside a sentence counts as a name unless it is usually translated ("Monday", "United").
    """
    named = [set(NAME.findall(pair.english)) if _fit(pair) else None for pair in made]
    seen: Counter[str] = Counter()
    copied: Counter[str] = Counter()
    for pair, names in zip(made, named, strict=True):
        seen.update(names or ())
        copied.update(name for name in names or () if name in pair.indonesian)
    translated = {name for name, count in seen.items() if count >= 3 and 2 * copied[name] < count}
    return [
        names is not None and all(name in pair.indonesian for name in names - translated)
        for pair, names in zip(made, named, strict=True)
    ]


def _fit(pair: Pair) -> bool:
    if scores.repeats(pair.indonesian) or scores.repeats(pair.english):
        return False
    return clean.reason(pair) is None and scores.numbers(pair.indonesian) == scores.numbers(pair.english)
