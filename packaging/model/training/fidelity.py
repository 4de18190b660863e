"""Which pairs that a network made are fit to learn from: those whose figures and names came through."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from training import clean, scores
from training.gather import Pair

NAME = re.compile(r"(?<=[\w,] )[A-Z][\w'’-]+")  # one word with a capital inside a sentence


def faithful(made: Sequence[Pair]) -> list[Pair]:
    """The pairs that pass the cleaning and have the same numbers and names on both sides, and no runaway repeats.

    Back-translation with a name or a figure garbled would teach the student to put right what is not wrong. An English
    word with a capital inside a sentence counts as a name unless it is usually translated ("Monday", "United").
    """
    fit = [(pair, set(NAME.findall(pair.english))) for pair in made if _fit(pair)]
    seen: Counter[str] = Counter()
    copied: Counter[str] = Counter()
    for pair, names in fit:
        seen.update(names)
        copied.update(name for name in names if name in pair.indonesian)
    translated = {name for name, count in seen.items() if count >= 3 and 2 * copied[name] < count}
    return [pair for pair, names in fit if all(name in pair.indonesian for name in names - translated)]


def _fit(pair: Pair) -> bool:
    if scores.repeats(pair.indonesian) or scores.repeats(pair.english):
        return False
    return clean.reason(pair) is None and scores.numbers(pair.indonesian) == scores.numbers(pair.english)
