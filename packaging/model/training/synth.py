"""Pairs made by a network: back-translation (with a tag), self-training and distillation."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from training import sample
from training.network import Network
from training.tokens import BOS, Ragged, TokenPairs

# A source never starts with BOS otherwise, so it can say "this source is machine-made" (Caswell et al. 2019).
TAG = BOS


def backtranslated(
    reverse: Network, english: Ragged, *, weight: float, budget: int, stop: Callable[[], bool]
) -> TokenPairs:
    """English sentences with tagged Indonesian sources drawn from the English to Indonesian network `reverse`."""
    made = list(_translated(reverse, english, budget, 0.8, stop))
    return pairs([[TAG, *new] for _, new in made], [old for old, _ in made], weight)


def forward_translated(
    teacher: Network, indonesian: Ragged, *, weight: float, budget: int, stop: Callable[[], bool]
) -> TokenPairs:
    """Indonesian sentences with the translations that `teacher` finds best: self-training and distillation."""
    made = list(_translated(teacher, indonesian, budget, 0.0, stop))
    return pairs([old for old, _ in made], [new for _, new in made], weight)


def pairs(source: list[list[int]], target: list[list[int]], weight: float) -> TokenPairs:
    """Encoded sentences as pairs that are all drawn `weight` times an epoch."""
    return TokenPairs(Ragged.of(source), Ragged.of(target), np.full(len(source), weight, np.float32))


def _translated(
    network: Network, source: Ragged, budget: int, temperature: float, stop: Callable[[], bool]
) -> Iterator[tuple[list[int], list[int]]]:
    """Old and new side of each sentence whose translation looks sound, until `stop` says so.

    The sentences are taken in slices of mixed length, so that a run that is stopped early has seen all lengths.
    """
    network.eval()
    size = max(256, budget // 4)
    for begin in range(0, len(source), size):
        if stop():
            return
        part = source.rows(range(begin, min(begin + size, len(source))))
        for rows, made in sample.translations(network, part, budget=budget, temperature=temperature, seed=begin + 1):
            for row, new in zip(rows, made, strict=True):
                old = part.flat[part.starts[row] : part.starts[row + 1]].tolist()
                if sound(old, new):
                    yield old, new


def sound(old: list[int], new: list[int]) -> bool:
    """Neither empty nor of a very different length, no piece more than half of it, and not a copy."""
    if not new or not 0.5 < (len(new) + 5) / (len(old) + 5) < 2:
        return False
    return old != new and (len(new) < 8 or max(map(new.count, set(new))) <= len(new) / 2)
