"""Finds words on both sides of the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_painter import Found, Marks
from dwiwarta.gui.models.reader_model import ReaderModel
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import RowKind


class ReaderSearch:
    """Every place of a text in what the rows show, in reading order, one of them the current one.

    Capitals do not matter, any white space matches any other, and folded rows are not searched.
    """

    def __init__(self, model: ReaderModel, marks: Marks) -> None:
        self._model = model
        self._marks = marks
        self._text = ""
        self._pattern: re.Pattern[str] | None = None
        self._places: list[tuple[Place, int]] = []
        self._now = -1

    @property
    def text(self) -> str:
        """Return what is looked for; empty where nothing is."""
        return self._text

    @property
    def count(self) -> int:
        """Return how often the text was found."""
        return len(self._places)

    @property
    def number(self) -> int:
        """Return which hit is the current one, from 1; 0 where there is none."""
        return self._now + 1

    def find(self, text: str, start: Place | None = None) -> Place | None:
        """Look for a text and return the first hit at or after `start`, going round; None where it is not found."""
        self._text = text
        words = text.split()
        pattern = r"\s+".join(re.escape(word) for word in words)
        self._pattern = re.compile(pattern, re.IGNORECASE) if words else None
        self._places = []
        self.refresh(range(self._model.row_count()))
        if not self._places:
            self._now = -1
            return None
        order = start.order if start is not None else (0, 0)
        self._now = next((i for i, (place, _) in enumerate(self._places) if place.order >= order), 0)
        return self._show()

    def step(self, by: int) -> Place | None:
        """Go `by` hits on, going round, and return where that is."""
        if not self._places:
            return None
        self._now = (self._now + by) % len(self._places)
        return self._show()

    def look_again(self) -> None:
        """Look for the same text in rows that are all new."""
        self._places = []
        self.refresh(range(self._model.row_count()))

    def refresh(self, rows: range) -> None:
        """Look again in rows whose texts changed. The current hit stays the current one while it is there."""
        now = self._places[self._now][0] if 0 <= self._now < len(self._places) else None
        others = [found for found in self._places if found[0].row not in rows]
        here = [found for row in rows for found in self._in_row(row)]
        self._places = sorted(others + here, key=lambda found: (found[0].row, found[0].side, found[0].offset))
        self._now = next((i for i, (place, _) in enumerate(self._places) if place == now), -1)
        if self._now < 0 and self._places:
            self._now = 0
        self._mark()

    def _in_row(self, row: int) -> Iterator[tuple[Place, int]]:
        if self._pattern is None or self._model.row(row).kind is RowKind.FOLD:
            return
        for side in Side:
            for hit in self._pattern.finditer(self._model.cell(row, side).text):
                yield Place(row, side, hit.start()), hit.end()

    def _show(self) -> Place:
        self._mark()
        return self._places[self._now][0]

    def _mark(self) -> None:
        hits: dict[tuple[int, Side], list[Found]] = {}
        for number, (place, end) in enumerate(self._places):
            hits.setdefault((place.row, place.side), []).append((place.offset, end, number == self._now))
        self._marks.hits = hits
