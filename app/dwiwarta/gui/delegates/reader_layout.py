"""One cell's text laid out: lines, places and stretches. The only place where code points become Qt's UTF-16 units."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

_LINE_END = "\u2028"


class Units:
    """Offsets of one text in code points and in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] | None = None
        if text and max(text) > "\uffff":
            self._starts = [0, *accumulate(2 if char > "\uffff" else 1 for char in text)]

    def to_utf16(self, offset: int) -> int:
        """Return a code point offset in UTF-16 units."""
        return offset if self._starts is None else self._starts[max(0, min(offset, len(self._starts) - 1))]

    def to_code_points(self, unit: int) -> int:
        """Return a UTF-16 offset in code points; the middle of a pair is its start."""
        return unit if self._starts is None else max(0, bisect_right(self._starts, unit) - 1)


@dataclass(frozen=True, slots=True)
class LaidLine:
    """A line: its code points [start, end), its top and its height in pixels, and Qt's own line."""

    start: int
    end: int
    top: float
    height: float
    line: QTextLine


@dataclass(frozen=True, slots=True)
class Hole:
    """Room left in a cell for an editor: before the line that starts at `offset` or later, `height` pixels."""

    offset: int
    height: float


class CellLayout:
    """A text laid out in a width. All coordinates are pixels from the cell's top left corner."""

    def __init__(self, text: str, font: QFont, width: float, pitch: float, hole: Hole | None = None) -> None:
        self.text = text
        self.pitch = pitch
        self.hole_top: float | None = None
        self._units = Units(text)
        self._layout = QTextLayout(text.replace("\n", _LINE_END), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.lines: list[LaidLine] = []
        self.height = self._lay(width, QFontMetricsF(font).height(), hole)
        self._starts = [line.start for line in self.lines]

    def _lay(self, width: float, natural: float, hole: Hole | None) -> float:
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            start = self._units.to_code_points(line.textStart())
            end = self._units.to_code_points(line.textStart() + line.textLength())
            if hole is not None and self.hole_top is None and start >= hole.offset:
                self.hole_top = top
                top += hole.height
            height = max(self.pitch, line.height() if line.height() > natural * 1.05 else 0.0)
            line.setPosition(QPointF(0.0, top + (height - line.height()) / 2))
            self.lines.append(LaidLine(start, end, top, height, line))
            top += height
        self._layout.endLayout()
        if hole is not None and self.hole_top is None:
            self.hole_top = top
            top += hole.height
        return top

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the text with the painter's pen, its top left corner at `at`."""
        self._layout.draw(painter, at)

    def next_place(self, offset: int, *, word: bool = False) -> int:
        """Return the caret's next place to the right: past one sign as people see it, or one word."""
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        return self._units.to_code_points(self._layout.nextCursorPosition(self._units.to_utf16(offset), mode))

    def previous_place(self, offset: int, *, word: bool = False) -> int:
        """Return the caret's next place to the left."""
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        return self._units.to_code_points(self._layout.previousCursorPosition(self._units.to_utf16(offset), mode))

    def line_at(self, offset: int) -> int:
        """Return the number of the line that a caret at a code point stands in; -1 without lines."""
        return bisect_right(self._starts, offset) - 1

    def line_near(self, y: float) -> int:
        """Return the number of the line at a height, or the nearest one; -1 without lines."""
        return max(0, bisect_right([line.top for line in self.lines], y) - 1) if self.lines else -1

    def offset_in_line(self, number: int, x: float) -> int:
        """Return the code point of a line whose caret is nearest to x; never past the line's last visible sign."""
        line = self.lines[number]
        offset = self._units.to_code_points(line.line.xToCursor(x))
        last = line.end
        if number + 1 < len(self.lines) and last > line.start:
            last -= 1
        return max(line.start, min(offset, last))

    def offset_at(self, x: float, y: float) -> int:
        """Return the code point whose caret is nearest to a point; 0 in an empty text."""
        number = self.line_near(y)
        return 0 if number < 0 else self.offset_in_line(number, x)

    def covers(self, x: float, y: float) -> bool:
        """Say whether a point is on the text itself, not beside a short line or below the last."""
        number = self.line_near(y)
        if number < 0:
            return False
        line = self.lines[number]
        return line.top <= y < line.top + line.height and 0 <= x <= line.line.naturalTextWidth()

    def caret(self, offset: int) -> QRectF:
        """Return where a caret at a code point stands: no width, the height of the line."""
        number = self.line_at(offset)
        if number < 0:
            return QRectF(0.0, 0.0, 0.0, self.pitch)
        line = self.lines[number]
        return QRectF(self._x(line, offset), line.top, 0.0, line.height)

    def stretches(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles of the code points [start, end), one for each line that they touch."""
        found = []
        for line in self.lines[max(0, self.line_at(start)) :]:
            if line.start >= end:
                break
            a, b = max(start, line.start), min(end, line.end)
            if a < b:
                left, right = sorted((self._x(line, a), self._x(line, b, trailing=True)))
                found.append(QRectF(left, line.top, right - left, line.height))
        return found

    def _x(self, line: LaidLine, offset: int, *, trailing: bool = False) -> float:
        x = float(line.line.cursorToX(self._units.to_utf16(offset))[0])
        return min(x, line.line.naturalTextWidth()) if trailing else x


class LayoutCache:
    """The most recently used layouts. A key holds all that a layout depends on but its cell's revision."""

    def __init__(self, limit: int = 400) -> None:
        self._limit = limit
        self._kept: OrderedDict[Hashable, CellLayout] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], CellLayout]) -> CellLayout:
        """Return the layout for a key, made now where it is not kept."""
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
            if len(self._kept) > self._limit:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def forget(self, key: Hashable) -> None:
        """Drop one layout."""
        self._kept.pop(key, None)

    def clear(self) -> None:
        """Drop all layouts."""
        self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)
