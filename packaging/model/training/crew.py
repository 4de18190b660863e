"""Work on text that several processes share: cutting sentences into pieces anew, and judging what a network made.

Nothing here needs PyTorch, so that a process starts quickly and stays off the GPU.  They are processes, since a thread
that computes would take the interpreter from the one that feeds the GPU.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
import sentencepiece

from training import fidelity, pieces
from training.gather import Pair
from training.tokens import TAG, UNKNOWN, Ragged, TokenPairs

SMOOTHNESS = 0.4  # of the sampling of pieces: 1.12 times as many pieces as the best cutting has
CHUNK = 20_000  # sentences
LONGEST = 250  # pieces; what grows beyond stays as it was

Cutting = Callable[[], TokenPairs]  # waits for the helpers that cut it


class Crew:
    """`processes` helpers with the SentencePiece model `model` and both languages' words in the folder `words`."""

    def __init__(self, model: Path, processes: int, words: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self.model, self.words, self.pool = model, words, ProcessPoolExecutor(processes, context)

    def variants(self, data: TokenPairs, count: int) -> list[Cutting]:
        """`data` and `count` other cuttings of it, which come while the first is learnt from."""
        coming = [[self._varied(side, seed) for side in (data.source, data.target)] for seed in range(1, count + 1)]
        return [lambda: data, *(partial(_together, sides, data.weights) for sides in coming)]

    def close(self) -> None:
        """Let the helpers end."""
        self.pool.shutdown()

    def _varied(self, side: Ragged, seed: int) -> list[Future[Ragged]]:
        begins = range(0, len(side), CHUNK)
        return [
            self.pool.submit(varied, self.model, side.slice(begin, begin + CHUNK), seed + begin) for begin in begins
        ]

    def sound(self, old: Ragged, new: Ragged, *, into_english: bool, to_say: bool) -> Future[np.ndarray]:
        """The numbers of the rows whose translation is fit to learn from: to understand it, or `to_say` it."""
        return self.pool.submit(sound_rows, self.model, self.words, old, new, into_english, to_say)


class Epochs(Sequence[TokenPairs]):
    """Several sets of pairs as one, cut another way from epoch to epoch; set i may come in fewer cuttings than others.

    An epoch is put together when it begins.
    """

    def __init__(self, *sets: Sequence[Cutting]) -> None:
        self.sets = sets

    def __len__(self) -> int:
        return max(map(len, self.sets))

    def __getitem__(self, index: int) -> TokenPairs:
        if not 0 <= index < len(self):
            raise IndexError(index)
        return TokenPairs.together([cuttings[index % len(cuttings)]() for cuttings in self.sets])


def backwards(cuttings: Sequence[Cutting]) -> list[Cutting]:
    """The same for the other direction."""
    return [lambda cutting=cutting: cutting().reversed() for cutting in cuttings]


def _together(sides: list[list[Future[Ragged]]], weights: np.ndarray) -> TokenPairs:
    return TokenPairs(*(Ragged.together([part.result() for part in side]) for side in sides), weights)


@lru_cache(maxsize=1)
def _loaded(model: Path) -> sentencepiece.SentencePieceProcessor:
    return pieces.load(model)


def varied(model: Path, side: Ragged, seed: int) -> Ragged:
    """The same sentences, each cut into pieces by chance (subword regularisation: Kudo 2018)."""
    sentencepiece.set_random_generator_seed(seed)
    rows = side.lists()
    spm = _loaded(model)
    cut = spm.encode(spm.decode(rows), enable_sampling=True, alpha=SMOOTHNESS, nbest_size=-1)
    tagged = ([TAG, *new] if row[:1] == [TAG] else new for row, new in zip(rows, cut, strict=True))
    return Ragged.of(
        [row if UNKNOWN in row or len(new) > LONGEST else new for row, new in zip(rows, tagged, strict=True)]
    )


def sound_rows(model: Path, words: Path, old: Ragged, new: Ragged, into_english: bool, to_say: bool) -> np.ndarray:
    """The rows whose translation has sound pieces, is faithful and, if it is to be said, has people's words only."""
    olds, news = old.lists(), new.lists()
    given, made = (_loaded(model).decode(side) for side in (olds, news))
    sides = zip(given, made, strict=True) if into_english else zip(made, given, strict=True)
    faithful = fidelity.faithful([Pair("made", *pair) for pair in sides])
    known = fidelity.known_words(words, "en" if into_english else "id")
    worded = fidelity.sayable(made, known) if to_say else [True] * len(made)
    rows = zip(faithful, worded, olds, news, strict=True)
    return np.flatnonzero([fit and right and sound(old, new) for fit, right, old, new in rows])


def sound(old: list[int], new: list[int]) -> bool:
    """Neither empty nor of a very different length, no piece more than half of it, and not a copy."""
    if not new or not 0.5 < (len(new) + 5) / (len(old) + 5) < 2:
        return False
    return old != new and (len(new) < 8 or max(map(new.count, set(new))) <= len(new) / 2)
