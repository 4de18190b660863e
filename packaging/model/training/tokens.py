"""Sentence pairs as numbers: ragged arrays of piece ids with one weight a pair, drawn and cut into batches."""

from __future__ import annotations

import io
import lzma
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

UNKNOWN, BOS, EOS, PAD = 0, 1, 2, 3
TAG = BOS  # a source never starts with BOS otherwise, so it can mark one that a network made


@dataclass(frozen=True, slots=True)
class Ragged:
    """Rows of ids, one after another in `flat`; row i is `flat[starts[i]:starts[i + 1]]`."""

    flat: NDArray[np.int16]
    starts: NDArray[np.int64]

    @classmethod
    def of(cls, rows: Sequence[Sequence[int]]) -> Ragged:
        """Rows packed."""
        starts = np.cumsum([0, *map(len, rows)])
        return cls(np.fromiter((i for row in rows for i in row), np.int16, starts[-1]), starts)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def lengths(self) -> NDArray[np.int64]:
        """The number of ids in each row."""
        return np.diff(self.starts)

    def lists(self) -> list[list[int]]:
        """The rows as lists."""
        flat = self.flat.tolist()
        return [flat[begin:end] for begin, end in pairwise(self.starts.tolist())]

    def slice(self, begin: int, end: int) -> Ragged:
        """The rows from `begin` up to `end`, or up to the last."""
        starts = self.starts[begin : end + 1]
        return Ragged(self.flat[starts[0] : starts[-1]], starts - starts[0])

    def rows(self, picked: Sequence[int] | NDArray[np.int64]) -> Ragged:
        """The named rows alone."""
        lengths = self.lengths()[picked]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        places = np.arange(starts[-1]) + np.repeat(self.starts[picked] - starts[:-1], lengths)
        return Ragged(self.flat[places], starts)

    @classmethod
    def together(cls, parts: Sequence[Ragged]) -> Ragged:
        """The rows of all `parts` in order."""
        lengths = np.concatenate([[0], *(part.lengths() for part in parts)])
        return cls(np.concatenate([np.empty(0, np.int16), *(part.flat for part in parts)]), np.cumsum(lengths))

    def joined(self, other: Ragged) -> Ragged:
        """These rows and then the other's."""
        return Ragged.together([self, other])

    def padded(
        self, rows: NDArray[np.int64], before: Sequence[int] = (), after: Sequence[int] = ()
    ) -> NDArray[np.int64]:
        """The named rows as one rectangle, each with `before` and `after` around it and PAD behind."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        columns = np.arange(max(lengths.max(), 1))
        there = columns < lengths[:, None]
        last = max(len(self.flat) - 1, 0)
        ids = self.flat[np.minimum(self.starts[rows][:, None] + columns, last)].astype(np.int64)
        out = np.full((len(rows), len(before) + len(columns) + len(after)), PAD, np.int64)
        out[:, : len(before)] = before
        out[:, len(before) : len(before) + len(columns)] = np.where(there, ids, PAD)
        for i, piece in enumerate(after):
            out[np.arange(len(rows)), len(before) + lengths + i] = piece
        return out


@dataclass(frozen=True, slots=True)
class TokenPairs:
    """Encoded pairs; `weights` says how often each is drawn in an epoch (a fraction is a chance)."""

    source: Ragged
    target: Ragged
    weights: NDArray[np.float32]

    def save(self, path: Path | BinaryIO) -> None:
        """As one `.npz`."""
        lengths = [side.lengths().astype(np.int16) for side in (self.source, self.target)]
        np.savez(path, source=self.source.flat, target=self.target.flat, lengths=lengths, weights=self.weights)

    def save_small(self, path: Path) -> None:
        """As `save`, compressed hard: for a file that travels."""
        content = io.BytesIO()
        self.save(content)
        path.write_bytes(lzma.compress(content.getvalue(), preset=6))

    @classmethod
    def load_small(cls, path: Path) -> TokenPairs:
        """What `save_small` wrote."""
        return cls.load(io.BytesIO(lzma.decompress(path.read_bytes())))

    @classmethod
    def load(cls, path: Path | BinaryIO) -> TokenPairs:
        """What `save` wrote."""
        with np.load(path) as stored:
            starts = [np.concatenate([[0], np.cumsum(side, dtype=np.int64)]) for side in stored["lengths"]]
            return cls(Ragged(stored["source"], starts[0]), Ragged(stored["target"], starts[1]), stored["weights"])

    def reversed(self) -> TokenPairs:
        """The pairs for the other direction."""
        return TokenPairs(self.target, self.source, self.weights)

    def rows(self, picked: Sequence[int] | NDArray[np.int64]) -> TokenPairs:
        """The named pairs alone."""
        return TokenPairs(self.source.rows(picked), self.target.rows(picked), self.weights[picked])

    @classmethod
    def together(cls, parts: Sequence[TokenPairs]) -> TokenPairs:
        """The pairs of all `parts` in order."""
        sides = (Ragged.together([getattr(part, side) for part in parts]) for side in ("source", "target"))
        return cls(*sides, np.concatenate([part.weights for part in parts]))

    def joined(self, other: TokenPairs) -> TokenPairs:
        """These pairs and then the other's."""
        return TokenPairs.together([self, other])

    def size(self) -> float:
        """Target ids in an epoch."""
        return float((self.target.lengths() * self.weights).sum())

    def rectangle(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """A batch: sources, and targets between BOS and EOS."""
        return self.source.padded(rows), self.target.padded(rows, [BOS], [EOS])

    def epoch(self, rng: np.random.Generator, budget: int, pool: int = 20_000) -> Iterator[NDArray[np.int64]]:
        """Rows of each batch of one epoch: at most `budget` padded target ids and half as many again padded source ids.

        Pairs of like length go together (sorted within pools of `pool`, so that the order stays random on the whole).
        """
        times = np.floor(self.weights).astype(int) + (rng.random(len(self.weights)) < self.weights % 1)
        drawn = rng.permutation(np.repeat(np.arange(len(times)), times))
        ours, theirs = self.source.lengths(), self.target.lengths() + 1
        for begin in range(0, len(drawn), pool):
            part = drawn[begin : begin + pool]
            part = part[np.lexsort((ours[part], theirs[part]))]
            batches = list(_cut(part, ours, theirs, budget))
            for i in rng.permutation(len(batches)):
                yield batches[i]


def _cut(
    rows: NDArray[np.int64], ours: NDArray[np.int64], theirs: NDArray[np.int64], budget: int
) -> Iterator[NDArray[np.int64]]:
    first = widest_source = widest_target = 0
    for i, (source, target) in enumerate(zip(ours[rows].tolist(), theirs[rows].tolist(), strict=True)):
        wide, long = max(widest_source, source), max(widest_target, target)
        count = i - first + 1
        if count > 1 and (count * long > budget or count * wide > 1.5 * budget):
            yield rows[first:i]
            first, wide, long = i, source, target
        widest_source, widest_target = wide, long
    if first < len(rows):
        yield rows[first:]
