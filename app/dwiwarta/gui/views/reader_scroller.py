"""Keeps the reader's row heights and scroll bar true while nothing seen jumps.

Heights start as estimates. Rows are measured when they come into sight, the rest in short slices while the program has
nothing else to do.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView

from dwiwarta.gui.delegates.reader_geometry import RowHeights
from dwiwarta.gui.delegates.reader_sheet import ReaderSheet

SLICE = 0.006
"""Seconds of measuring in one go; well under a frame at 60 Hz, so that scrolling stays even meanwhile."""
REST = 150
"""Milliseconds after the last change of width before the measuring of unseen rows begins."""


class Scroller(QObject):
    """Tops and heights of the rows in pixels of the viewport, and the vertical scroll bar over them."""

    def __init__(self, view: QAbstractItemView, sheet: ReaderSheet) -> None:
        super().__init__(view)
        self._view = view
        self._sheet = sheet
        self._bar = view.verticalScrollBar()
        self._heights = RowHeights()
        self._busy = False
        self._density = sheet.density
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._start_slices)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self.measure_slice)

    @property
    def settled(self) -> bool:
        """Say whether every row is measured."""
        return self._heights.next_unmeasured() < 0

    @property
    def total(self) -> float:
        """Return the height of all rows together."""
        return self._heights.total if len(self._heights) else 0.0

    def place(self, row: int) -> float:
        """Return a row's top in the whole article."""
        return self._heights.top(row)

    def top(self, row: int) -> int:
        """Return a row's top in the viewport."""
        return int(self._heights.top(row)) - self._bar.value()

    def height(self, row: int) -> int:
        """Return a row's height."""
        return int(self._heights.height(row))

    def row_at(self, y: float) -> int:
        """Return the row at a y of the viewport, or the nearest; -1 without rows."""
        return self._heights.row_at(y + self._bar.value())

    def visible(self) -> range:
        """Return the rows that can be seen."""
        first = self.row_at(0)
        return range(0) if first < 0 else range(first, self.row_at(max(0, self._view.viewport().height() - 1)) + 1)

    def reset(self) -> None:
        """Start over with other rows, at the top."""
        self._heights.reset(self._sheet.estimates())
        self._wait()
        self._set_range()
        self._bar.setValue(0)
        self.settle()

    def relayout(self) -> None:
        """Start over with the same rows in another width or style: the row at the top stays there."""
        if not len(self._heights):
            return
        row = self.row_at(0)
        share = -self.top(row) / max(1, self.height(row))
        self._heights.scale(self._sheet.density / self._density)
        self._wait()
        self._heights.set(row, self._sheet.measure(row))
        self._set_range()
        self._bar.setValue(round(self._heights.top(row) + share * self._heights.height(row)))
        self.settle()

    def remeasure(self, rows: Iterable[int]) -> None:
        """Take in that some rows' texts changed; what is seen stays where it is."""
        seen = self.visible()
        anchor = seen.start
        before = self.top(anchor) if seen else 0
        for row in rows:
            if row in seen:
                self._heights.set(row, self._sheet.measure(row))
            else:
                self._heights.forget(row)
        self._hold(anchor, before)
        self.settle()
        self._start_slices()

    def settle(self) -> None:
        """Measure what can be seen, and hold in place what was measured before."""
        if self._busy:
            return
        while new := [row for row in self.visible() if not self._heights.measured(row)]:
            seen = self.visible()
            anchor = next((row for row in seen if self._heights.measured(row)), seen.start)
            before = self.top(anchor)
            for row in new:
                self._heights.set(row, self._sheet.measure(row))
            self._hold(anchor, before)
        self._set_range()

    def show_span(self, row: int, top: float, height: float, *, centre: bool = False) -> None:
        """Scroll as little as needed to see `height` pixels from `top` below a row's top; or to their centre."""
        self._heights.set(row, self._sheet.measure(row))
        self._set_range()
        room = self._view.viewport().height()
        start = self._heights.top(row) + top
        margin = min(self._sheet.em, max(0.0, (room - height) / 2))
        value = self._bar.value()
        if centre:
            value = round(start - max(margin, (room - height) / 2.6))
        elif start < value + margin or height + 2 * margin > room:
            value = round(start - margin)
        elif start + height > value + room - margin:
            value = round(start + height + margin - room)
        self._bar.setValue(value)
        self.settle()

    def to_top(self, row: int) -> None:
        """Scroll a row to the top."""
        self._bar.setValue(int(self._heights.top(row)))
        self.settle()
        self._bar.setValue(int(self._heights.top(row)))

    def _wait(self) -> None:
        """Let the measuring of unseen rows wait until nothing has changed for a while."""
        self._density = self._sheet.density
        self._slices.stop()
        self._rest.start()

    def _hold(self, row: int, y: int) -> None:
        if not 0 <= row < len(self._heights):
            return
        self._busy = True
        self._set_range()
        self._bar.setValue(int(self._heights.top(row)) - y)
        self._busy = False

    def _set_range(self) -> None:
        room = self._view.viewport().height()
        self._bar.setRange(0, max(0, int(self._heights.total) - room))
        self._bar.setPageStep(room)
        self._bar.setSingleStep(max(1, int(self._sheet.em * 1.5)))

    @Slot()
    def _start_slices(self) -> None:
        if not self._rest.isActive() and not self.settled:
            self._slices.start()

    @Slot()
    def measure_slice(self) -> None:
        """Measure rows that were not seen yet for SLICE seconds."""
        until = time.perf_counter() + SLICE
        anchor = self.row_at(0)
        before = self.top(anchor) if anchor >= 0 else 0
        while (row := self._heights.next_unmeasured()) >= 0 and time.perf_counter() < until:
            self._heights.set(row, self._sheet.measure(row, keep=False))
        self._hold(anchor, before)
        if row < 0:
            self._slices.stop()
