"""Where the reader's columns and rows are, in pixels. No Qt widget and no text in here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from dwiwarta.core.types import Side

LEAST_SHARE, MOST_SHARE = 0.25, 0.75


@dataclass(frozen=True, slots=True)
class Columns:
    """The two columns of text: left edges and widths. Each has its gutter, `gutter` wide, directly on its left.

    `divider` is the x of the line between the columns, `left`/`right` the edges of the whole sheet. With the English
    `alone` both sides have the same column, and the Indonesian is shown in it only where there is no English.
    """

    left: float
    right: float
    divider: float
    gutter: float
    source_x: float
    source_width: float
    target_x: float
    target_width: float
    alone: bool = False

    @classmethod
    def english_alone(cls, width: float, em: float) -> Columns:
        """Give all of `width` to the English; its gutter is wider, for it holds the summary's bars too."""
        gutter, pad = em * 2.4, em * 1.2
        sheet = min(width, 44 * em + gutter + pad)
        left = (width - sheet) / 2
        text = (left + gutter, max(em, sheet - gutter - pad))
        return cls(left, left + sheet, left, gutter, *text, *text, alone=True)

    @classmethod
    def fit(cls, width: float, em: float, share: float, *, source_left: bool) -> Columns:
        """Share out `width` pixels. Lines grow to at most 44 em, then the sheet is centred."""
        gutter, pad = em * 1.75, em * 0.8
        sheet = min(width, 2 * (44 * em + gutter + pad))
        left = (width - sheet) / 2
        share = max(LEAST_SHARE, min(MOST_SHARE, share))
        divider = left + sheet * share
        first = (left + gutter, max(em, divider - left - gutter - pad))
        second = (divider + gutter, max(em, left + sheet - divider - gutter - pad))
        source, target = (first, second) if source_left else (second, first)
        return cls(left, left + sheet, divider, gutter, source[0], source[1], target[0], target[1])

    def x(self, side: Side) -> float:
        """Return the left edge of a side's text."""
        return self.source_x if side is Side.SOURCE else self.target_x

    def text_width(self, side: Side) -> float:
        """Return the width that a side's text has."""
        return self.source_width if side is Side.SOURCE else self.target_width

    def side_at(self, x: float) -> Side:
        """Return the side at an x."""
        if self.alone:
            return Side.TARGET
        source_first = self.source_x < self.target_x
        return Side.SOURCE if (x < self.divider) == source_first else Side.TARGET


class RowHeights:
    """The heights of all rows, estimated or measured, and their tops."""

    def __init__(self) -> None:
        self._heights: list[float] = []
        self._measured = bytearray()
        self._tops: list[float] | None = [0.0]
        self._next_unmeasured = 0

    def __len__(self) -> int:
        return len(self._heights)

    def reset(self, estimates: Iterable[float]) -> None:
        """Take an estimate for every row; none is measured."""
        self._heights = list(estimates)
        self._measured = bytearray(len(self._heights))
        self._tops = None
        self._next_unmeasured = 0

    def scale(self, ratio: float) -> None:
        """Take every height times `ratio` as an estimate: the width or the font has changed."""
        self.reset([float(round(height * ratio)) for height in self._heights])

    def measured(self, row: int) -> bool:
        """Say whether a row's height is the true one."""
        return bool(self._measured[row])

    def set(self, row: int, height: float) -> float:
        """Take a row's true height and return by how much it differs from the known one."""
        change = height - self._heights[row]
        self._measured[row] = 1
        if change:
            self._heights[row] = height
            self._tops = None
        return change

    def forget(self, row: int) -> None:
        """Keep a row's height as an estimate."""
        self._measured[row] = 0
        self._next_unmeasured = min(self._next_unmeasured, row)

    def next_unmeasured(self) -> int:
        """Return the first row that is not measured, or -1."""
        self._next_unmeasured = self._measured.find(0, self._next_unmeasured)
        if self._next_unmeasured < 0:
            self._next_unmeasured = len(self._measured)
            return -1
        return self._next_unmeasured

    def height(self, row: int) -> float:
        """Return a row's height."""
        return self._heights[row]

    def top(self, row: int) -> float:
        """Return the y of a row's top in the whole content."""
        return self._all_tops()[row]

    @property
    def total(self) -> float:
        """Return the height of all rows."""
        return self._all_tops()[-1]

    def row_at(self, y: float) -> int:
        """Return the row at a y of the whole content, or the nearest; -1 without rows."""
        if not self._heights:
            return -1
        return max(0, min(bisect_right(self._all_tops(), y) - 1, len(self._heights) - 1))

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = [0.0, *accumulate(self._heights)]
        return self._tops
