"""Translations of plain text by a network, many at a time: for back-translation, self-training and distillation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future

import numpy as np

from training import sample
from training.crew import Crew
from training.network import Network
from training.tokens import TAG, UNKNOWN, Ragged, TokenPairs

JUDGED = 4000  # sentences that one helper looks at together; names that are usually translated show in so many
HIDDEN = 0.12  # chance of each piece to begin a gap of three


def translated(
    network: Network,
    text: Ragged,
    crew: Crew,
    *,
    into_english: bool,
    to_say: bool,
    temperature: float,
    budget: int,
    stop: Callable[[], bool],
) -> Callable[[], tuple[Ragged, Ragged]]:
    """Translate sentences of `text` until `stop` says so; what is returned waits for the crew's judgement.

    It gives the sentences and translations that are sound, with people's words only if they are `to_say`. The
    sentences are taken in slices of mixed length, so that a run that is stopped early has seen all lengths.
    """
    judged: list[tuple[Ragged, Ragged, Future[np.ndarray]]] = []
    for old, new in _slices(network.eval(), text, budget, temperature, stop):
        for begin in range(0, len(old), JUDGED):
            ours, theirs = (side.slice(begin, begin + JUDGED) for side in (old, new))
            judged.append((ours, theirs, crew.sound(ours, theirs, into_english=into_english, to_say=to_say)))

    def kept() -> tuple[Ragged, Ragged]:
        olds = Ragged.together([old.rows(rows.result()) for old, _, rows in judged])
        return olds, Ragged.together([new.rows(rows.result()) for _, new, rows in judged])

    return kept


def _slices(
    network: Network, text: Ragged, budget: int, temperature: float, stop: Callable[[], bool]
) -> Iterator[tuple[Ragged, Ragged]]:
    size = max(256, budget // 12)
    for begin in range(0, len(text), size):
        if stop():
            return
        part = text.slice(begin, begin + size)
        new: list[list[int]] = [[]] * len(part)
        for rows, made in sample.translations(network, part, budget=budget, temperature=temperature, seed=begin + 1):
            for row, ids in zip(rows.tolist(), made, strict=True):
                new[row] = ids
        yield part, Ragged.of(new)


def tagged(side: Ragged, mark: int = TAG) -> Ragged:
    """The rows with a mark in front: the usual one says "this source is machine-made" (Caswell et al. 2019)."""
    return Ragged(
        np.insert(side.flat, side.starts[:-1], mark).astype(np.int16), side.starts + np.arange(len(side.starts))
    )


def gapped(text: Ragged, weight: float, seed: int = 1) -> TokenPairs:
    """Sentences to be said again from what is left of them when a third is hidden in gaps of three pieces or more.

    Denoising teaches both sides of a network what text is before there is much to translate (Lewis et al. 2020). The
    unknown piece stands for a hidden one and, in front, says that nothing is to be translated.
    """
    begins = np.random.default_rng(seed).random(len(text.flat)) < HIDDEN
    hidden = begins | np.roll(begins, 1) | np.roll(begins, 2)
    left = Ragged(np.where(hidden, UNKNOWN, text.flat).astype(np.int16), text.starts)
    return pairs(tagged(left, UNKNOWN), text, weight)


def pairs(source: Ragged, target: Ragged, weight: float) -> TokenPairs:
    """Encoded sentences as pairs that are all drawn `weight` times an epoch."""
    return TokenPairs(source, target, np.full(len(source), weight, np.float32))
