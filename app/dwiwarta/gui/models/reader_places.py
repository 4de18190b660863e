"""Places in the reader's text, and stretches between two of them on one side."""

from __future__ import annotations

from dataclasses import dataclass

from dwiwarta.core.types import Side


@dataclass(frozen=True, slots=True)
class Place:
    """A caret's place: a row, a side, and a code point of that cell's text."""

    row: int
    side: Side
    offset: int

    @property
    def order(self) -> tuple[int, int]:
        """Return what places on one side are sorted by."""
        return self.row, self.offset


@dataclass(frozen=True, slots=True)
class Selection:
    """The text from `start` to `end`, both on the same side, in reading order."""

    start: Place
    end: Place

    @classmethod
    def between(cls, one: Place, other: Place) -> Selection | None:
        """Return the selection between two places, or None where they enclose nothing or are on different sides."""
        if one.side is not other.side or one.order == other.order:
            return None
        return cls(*sorted((one, other), key=lambda place: place.order))

    @property
    def side(self) -> Side:
        """Return the selection's side."""
        return self.start.side

    def in_cell(self, row: int, side: Side, length: int) -> tuple[int, int] | None:
        """Return the stretch of a cell (its text has `length` code points) that is selected, or None."""
        if side is not self.side or not self.start.row <= row <= self.end.row:
            return None
        start = self.start.offset if row == self.start.row else 0
        end = self.end.offset if row == self.end.row else length
        return (start, end) if start < end else None
