"""Which pairs that a network made are fit to learn from: figures and names came through, and it invented no words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from training import clean, scores
from training.gather import Pair

WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])")  # in small letters, so hardly ever a name
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


def words(lines: Iterable[str], least: int = 3) -> list[str]:
    """The words in small letters that stand in at least `least` of `lines`, in order."""
    seen: Counter[str] = Counter()
    for line in lines:
        seen.update(set(WORD.findall(line)))
    return sorted(word for word, count in seen.items() if count >= least)


def words_file(folder: Path, language: str) -> Path:
    """Where the step encode writes the words of `language`, one a line, and the step pack takes them along."""
    return folder / f"words-{language}.txt"


@lru_cache(maxsize=2)
def known_words(folder: Path, language: str) -> frozenset[str]:
    """The words of `language` in `folder`."""
    return frozenset(words_file(folder, language).read_text().splitlines())


def spelt(made: Sequence[str], known: Collection[str]) -> list[bool]:
    """Which of the lines have `known` words only.

    Of 102,763 translations of news by one network a third had a word that no English text has: words left as they
    were ("wisatawan", 109 times) and, far oftener, words of its own ("sweeting", 904, "slaught", 662).  They come back
    in the network that learns from them.
    """
    return [all(word in known for word in WORD.findall(line)) for line in made]


def _fit(pair: Pair) -> bool:
    if scores.repeats(pair.indonesian) or scores.repeats(pair.english):
        return False
    return clean.reason(pair) is None and scores.numbers(pair.indonesian) == scores.numbers(pair.english)
