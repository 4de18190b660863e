"""Which pairs that a network made are fit to learn from.

Figures, names and negations came through, and it invented no words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from functools import lru_cache, reduce
from pathlib import Path

from dwiwarta.core.translation.checks import negation
from training import clean, scores
from training.gather import Pair

WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])")  # in small letters, so hardly ever a name
SEEN, WORN = 8, 3  # lines that say little yet, and how many times as often as people is too often
NAME = re.compile(r"(?<=[\w,] )[A-Z][\w'’-]+")  # one word with a capital inside a sentence


def faithful(made: Sequence[Pair]) -> list[bool]:
    """Which of the pairs pass the cleaning and have the same numbers, names and negations, and no runaway repeats.

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


def words(*texts: Sequence[str], least: int = 3) -> dict[str, float]:
    """The words in small letters that stand in at least `least` lines, in order, and how often people use them.

    That is the share of the lines of the text that has most of them, one of a few lines more than there are.
    """
    seen = [Counter(word for line in text for word in set(WORD.findall(line))) for text in texts]
    kept = sorted(word for word, count in reduce(Counter.__add__, seen).items() if count >= least)
    return {
        word: max((count[word] + 3) / max(len(text), 1) for count, text in zip(seen, texts, strict=True))
        for word in kept
    }


def words_file(folder: Path, language: str) -> Path:
    """Where the step encode writes the words of `language`, and the step pack takes them along."""
    return folder / f"words-{language}.txt"


def write_words(folder: Path, language: str, known: Mapping[str, float]) -> None:
    """Write what `words` found, one a line: the word, a tab and its share."""
    words_file(folder, language).write_text("".join(f"{word}\t{share:.7f}\n" for word, share in known.items()))


@lru_cache(maxsize=2)
def known_words(folder: Path, language: str) -> dict[str, float]:
    """The words of `language` in `folder`, and how often people use them."""
    lines = words_file(folder, language).read_text().splitlines()
    return {word: float(share) for word, share in (line.split("\t") for line in lines)}


def spelt(made: Sequence[str], known: Container[str]) -> list[bool]:
    """Which of the lines have `known` words only.

    Of 102,763 translations of news by one network a third had a word that no English text has: words left as they
    were ("wisatawan", 109 times) and, far oftener, words of its own ("sweeting", 904, "slaught", 662).  They come back
    in the network that learns from them.
    """
    return [all(word in known for word in WORD.findall(line)) for line in made]


def unworn(made: Sequence[str], known: Mapping[str, float]) -> list[bool]:
    """Which of the lines have no word that all of them together use far oftener than people do.

    What a network says when it does not know a word comes back, oftener still, in the one that learns from it.  Of
    102,429 translations by one network, each spelt right, 7 % had "steady" and 4 % "sweet", which 0.15 % and 0.05 % of
    what people write have; at a factor of 3 a third is left out, with 136 words.
    """
    seen = Counter(word for line in made for word in set(WORD.findall(line)))
    worn = {word for word, count in seen.items() if count >= SEEN and count > WORN * len(made) * known.get(word, 0.0)}
    return [worn.isdisjoint(WORD.findall(line)) for line in made]


def sayable(made: Sequence[str], known: Mapping[str, float]) -> list[bool]:
    """Which of the lines a network may learn to say: they are spelt right and in words that people use as often."""
    return list(map(all, zip(spelt(made, known), unworn(made, known), strict=True)))


def _fit(pair: Pair) -> bool:
    if scores.repeats(pair.indonesian) or scores.repeats(pair.english):
        return False
    if clean.reason(pair) is not None or scores.numbers(pair.indonesian) != scores.numbers(pair.english):
        return False
    return not negation.check(pair.indonesian, pair.english)  # as it warns readers: 1.6 % of 177,052 made pairs
