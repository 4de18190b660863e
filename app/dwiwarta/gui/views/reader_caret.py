"""The reader's caret and selection: where keys and clicks put them."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum

from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_painter import Marks
from dwiwarta.gui.delegates.reader_sheet import ReaderSheet
from dwiwarta.gui.models.reader_places import Place, Selection
from dwiwarta.gui.models.reader_rows import RowKind

_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")


class Move(Enum):
    """Where the caret goes next."""

    LEFT = "left"
    RIGHT = "right"
    WORD_LEFT = "word left"
    WORD_RIGHT = "word right"
    UP = "up"
    DOWN = "down"
    LINE_START = "line start"
    LINE_END = "line end"
    START = "start"
    END = "end"


class Caret:
    """Moves the caret in `marks`, and with it one end of the selection. Both ends stay on one side."""

    def __init__(self, sheet: ReaderSheet, marks: Marks) -> None:
        self._sheet = sheet
        self._marks = marks
        self._anchor: Place | None = None
        self._x: float | None = None

    @property
    def place(self) -> Place | None:
        """Return where the caret is."""
        return self._marks.caret

    def clear(self) -> None:
        """Take caret and selection away."""
        self._marks.caret = self._marks.selection = self._anchor = self._x = None

    def put(self, place: Place, *, keep: bool = False) -> None:
        """Put the caret in a place; with `keep` the selection stretches there, unless the side is another."""
        if not keep or self._anchor is None or self._anchor.side is not place.side:
            self._anchor = place
        self._marks.caret = place
        self._marks.selection = Selection.between(self._anchor, place)
        self._x = None

    def select(self, row: int, side: Side, start: int, end: int) -> None:
        """Select a stretch of one cell."""
        self.put(Place(row, side, start))
        self.put(Place(row, side, end), keep=True)

    def select_word(self, place: Place) -> None:
        """Select the word at a place, numbers and hyphenated words whole; or the one sign there."""
        text = self._sheet.cell(place.row, place.side).text
        for word in _WORD.finditer(text):
            if word.start() <= place.offset <= word.end():
                self.select(place.row, place.side, word.start(), word.end())
                return
        self.select(place.row, place.side, place.offset, min(len(text), place.offset + 1))

    def select_sentence(self, place: Place) -> None:
        """Select the sentence at a place, or the whole cell where it has none."""
        cell = self._sheet.cell(place.row, place.side)
        piece = cell.piece(cell.segment_at(place.offset))
        self.select(place.row, place.side, *((piece.start, piece.end) if piece else (0, len(cell.text))))

    def select_side(self) -> None:
        """Select all the text of the caret's side."""
        rows = self._sheet.model.row_count()
        if rows:
            side = self.place.side if self.place is not None else Side.SOURCE
            self.put(Place(0, side, 0))
            self.put(Place(rows - 1, side, self._length(rows - 1, side)), keep=True)

    def switch_side(self, side: Side) -> None:
        """Go to the other language: to the start of the same sentence."""
        place = self.place or Place(0, side, 0)
        segment = self._sheet.cell(place.row, place.side).segment_at(place.offset)
        piece = self._sheet.cell(place.row, side).piece(segment)
        self.put(Place(place.row, side, piece.start if piece else 0))

    def move(self, move: Move, *, keep: bool = False) -> None:
        """Move the caret by a key; with `keep` the selection stretches along."""
        if not self._sheet.model.row_count():
            return
        place = self.place or Place(0, Side.SOURCE, 0)
        if move in {Move.UP, Move.DOWN}:
            x = self._x if self._x is not None else self._caret_x(place)
            self.put(self._vertical(place, 1 if move is Move.DOWN else -1, x), keep=keep)
            self._x = x
            return
        selection = self._marks.selection
        if selection is not None and not keep and move in {Move.LEFT, Move.RIGHT}:
            self.put(selection.start if move is Move.LEFT else selection.end)
            return
        self.put(self._horizontal(place, move), keep=keep)

    def move_to(self, row: int, y: float, *, keep: bool = False) -> None:
        """Go to the line at `y` pixels below a row's text's top, keeping the column as UP and DOWN do."""
        place = self.place or Place(0, Side.SOURCE, 0)
        x = self._x if self._x is not None else self._caret_x(place)
        layout = self._sheet.layout(row, place.side)
        offset = 0 if self._stop(row, place.side) else layout.offset_at(x, y)
        self.put(replace(place, row=row, offset=offset), keep=keep)
        self._x = x

    def _horizontal(self, place: Place, move: Move) -> Place:
        row, side, offset = place.row, place.side, place.offset
        layout, length = self._sheet.layout(row, side), self._length(row, side)
        last_row = self._sheet.model.row_count() - 1
        if move is Move.START:
            return Place(0, side, 0)
        if move is Move.END:
            return Place(last_row, side, self._length(last_row, side))
        if move is Move.LINE_START:
            line = layout.line_at(offset)
            return replace(place, offset=layout.lines[line].start if length else 0)
        if move is Move.LINE_END:
            line = layout.line_at(offset)
            return replace(place, offset=layout.offset_in_line(line, 1e6) if length else 0)
        word = move in {Move.WORD_LEFT, Move.WORD_RIGHT}
        if move in {Move.LEFT, Move.WORD_LEFT}:
            if offset > 0:
                return replace(place, offset=layout.previous_place(offset, word=word))
            return Place(row - 1, side, self._length(row - 1, side)) if row else place
        if offset < length:
            return replace(place, offset=layout.next_place(offset, word=word))
        return Place(row + 1, side, 0) if row < last_row else place

    def _vertical(self, place: Place, step: int, x: float) -> Place:
        layout = self._sheet.layout(place.row, place.side)
        if not self._stop(place.row, place.side):
            line = layout.line_at(place.offset) + step
            if 0 <= line < len(layout.lines):
                return replace(place, offset=layout.offset_in_line(line, x))
        row = place.row + step
        if not 0 <= row < self._sheet.model.row_count():
            return replace(place, offset=0 if step < 0 else self._length(place.row, place.side))
        if self._stop(row, place.side):
            return replace(place, row=row, offset=0)
        layout = self._sheet.layout(row, place.side)
        return replace(place, row=row, offset=layout.offset_in_line(0 if step > 0 else len(layout.lines) - 1, x))

    def _caret_x(self, place: Place) -> float:
        return self._sheet.layout(place.row, place.side).caret(place.offset).x()

    def _length(self, row: int, side: Side) -> int:
        return 0 if self._sheet.model.row(row).kind is RowKind.FOLD else len(self._sheet.cell(row, side).text)

    def _stop(self, row: int, side: Side) -> bool:
        """Say whether a cell is one stop for the caret: a fold, or English that is still to come."""
        return self._length(row, side) == 0
