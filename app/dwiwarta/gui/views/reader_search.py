"""Finds words on both sides of the reader."""

from __future__ import annotations

import re
from bisect import bisect_left

from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_painter import Cell, Marks
from dwiwarta.gui.delegates.reader_sheet import ReaderSheet
from dwiwarta.gui.models.reader_places import Place


class ReaderSearch:
    """Every place of a text in what the rows show, in reading order, one of them the current one.

    Capitals do not matter, any white space matches any other, and what is folded or hidden is not searched.
    """

    def __init__(self, sheet: ReaderSheet, marks: Marks) -> None:
        self._sheet = sheet
        self._model = sheet.model
        self._marks = marks
        self._text = ""
        self._pattern: re.Pattern[str] | None = None
        self._now: tuple[Cell, int] | None = None
        marks.hits = self._spans = {}
        self._order: list[Cell] = []

    @property
    def text(self) -> str:
        """Return what is looked for; empty where nothing is."""
        return self._text

    @property
    def count(self) -> int:
        """Return how often the text was found."""
        return sum(len(spans) for spans in self._spans.values())

    @property
    def number(self) -> int:
        """Return which hit is the current one, from 1; 0 where there is none."""
        if self._now is None:
            return 0
        cell, index = self._now
        return sum(len(self._spans[before]) for before in self._order[: self._order.index(cell)]) + index + 1

    def find(self, text: str, start: Place | None = None) -> Place | None:
        """Look for a text and return the first hit at or after `start`, going round; None where it is not found."""
        self._text = text
        words = text.split()
        pattern = r"\s+".join(re.escape(word) for word in words)
        self._pattern = re.compile(pattern, re.IGNORECASE) if words else None
        self.look_again()
        if not self._order:
            return None
        row, side, offset = (start.row, start.side, start.offset) if start is not None else (0, Side.SOURCE, 0)
        self._now = (self._order[0], 0)
        at = bisect_left(self._order, (row, side))
        for cell in self._order[at:]:
            later = 0 if cell != (row, side) else bisect_left(self._spans[cell], (offset, 0))
            if later < len(self._spans[cell]):
                self._now = (cell, later)
                break
        return self._show()

    def step(self, by: int) -> Place | None:
        """Go one hit on (1) or back (-1), going round, and return where that is."""
        if self._now is None:
            return None
        cell, index = self._now
        if 0 <= index + by < len(self._spans[cell]):
            self._now = (cell, index + by)
        else:
            cell = self._order[(self._order.index(cell) + by) % len(self._order)]
            self._now = (cell, 0 if by > 0 else len(self._spans[cell]) - 1)
        return self._show()

    def look_again(self) -> None:
        """Look for the same text in rows that are all new."""
        self._spans.clear()
        self._now = None
        self.refresh(range(self._model.row_count()))

    def refresh(self, rows: range) -> None:
        """Look again in rows whose texts changed. The current hit stays the current one while it is there."""
        for row in rows:
            for side in Side:
                spans = self._in_cell(row, side)
                if spans:
                    self._spans[row, side] = spans
                else:
                    self._spans.pop((row, side), None)
        self._order = sorted(self._spans)
        if self._now is not None and self._now[1] >= len(self._spans.get(self._now[0], ())):
            self._now = None
        if self._now is None and self._order:
            self._now = (self._order[0], 0)
        self._marks.hit_now = self._now

    def current(self) -> tuple[Place, int] | None:
        """Return the current hit: its place, and the code point where it ends; None where there is none."""
        if self._now is None:
            return None
        cell, index = self._now
        start, end = self._spans[cell][index]
        return Place(*cell, start), end

    def _in_cell(self, row: int, side: Side) -> list[tuple[int, int]]:
        if self._pattern is None or not self._sheet.shows(row, side):
            return []
        return [hit.span() for hit in self._pattern.finditer(self._model.cell(row, side).text)]

    def _show(self) -> Place | None:
        self._marks.hit_now = self._now
        now = self.current()
        return None if now is None else now[0]
