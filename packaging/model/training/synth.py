"""Translations of plain text by a network, many at a time: for back-translation, self-training and distillation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future

import numpy as np

from training import sample
from training.crew import Crew
from training.network import Network
from training.tokens import TAG, Ragged, TokenPairs


def translated(
    network: Network,
    text: Ragged,
    crew: Crew,
    *,
    into_english: bool,
    temperature: float,
    budget: int,
    stop: Callable[[], bool],
) -> tuple[Ragged, Ragged]:
    """Sentences of `text` and their translations, those alone that the crew found sound, until `stop` says so.

    The sentences are taken in slices of mixed length, so that a run that is stopped early has seen all lengths.
    """
    judged: list[tuple[Ragged, Ragged, Future[np.ndarray]]] = []
    for old, new in _slices(network.eval(), text, budget, temperature, stop):
        judged.append((old, new, crew.sound(old, new, into_english=into_english)))
    olds = Ragged.together([old.rows(rows.result()) for old, _, rows in judged])
    news = Ragged.together([new.rows(rows.result()) for _, new, rows in judged])
    return olds, news


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


def tagged(side: Ragged) -> Ragged:
    """The rows with the mark in front that says "this source is machine-made" (Caswell et al. 2019)."""
    return Ragged(
        np.insert(side.flat, side.starts[:-1], TAG).astype(np.int16), side.starts + np.arange(len(side.starts))
    )


def pairs(source: Ragged, target: Ragged, weight: float) -> TokenPairs:
    """Encoded sentences as pairs that are all drawn `weight` times an epoch."""
    return TokenPairs(source, target, np.full(len(source), weight, np.float32))
