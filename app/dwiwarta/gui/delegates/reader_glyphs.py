"""The reader's small marks, drawn as paths, or laid from tiles that are drawn for the scale: sharp at every one."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache, QPolygonF

from dwiwarta.core.types import Severity, State
from dwiwarta.gui.delegates.reader_style import Line


def draw_state(
    painter: QPainter, state: State, box: QRectF, colour: str, *, repaired: bool = False, remembered: bool = False
) -> None:
    """Draw a sentence's state: a tick for confirmed, a pencil for edited, a small ring for the machine's own.

    The ring of a machine's text that was repaired is larger and has a cross in it, that of a sentence from the memory
    has a dot in it.
    """
    unit = box.width() / 10

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.x() + x * unit, box.y() + y * unit)

    pen = QPen(QColor(colour), 1.5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is State.CONFIRMED:
        painter.drawPolyline(QPolygonF([at(1.0, 5.5), at(4.0, 8.5), at(9.2, 1.8)]))
    elif state is State.EDITED:
        pen.setWidthF(1.1 * unit)
        painter.setPen(pen)
        painter.drawPolygon(QPolygonF([at(1.0, 9.0), at(1.6, 6.4), at(7.0, 1.0), at(9.0, 3.0), at(3.6, 8.4)]))
    else:
        pen.setWidthF(1.0 * unit)
        painter.setPen(pen)
        size = 3.9 if repaired or remembered else 1.7
        painter.drawEllipse(at(5.0, 5.0), size * unit, size * unit)
        if repaired:
            painter.drawLine(at(2.9, 5.0), at(7.1, 5.0))
            painter.drawLine(at(5.0, 2.9), at(5.0, 7.1))
        elif remembered:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(at(5.0, 5.0), 1.1 * unit, 1.1 * unit)


def draw_chevron(painter: QPainter, box: QRectF, colour: str, *, down: bool) -> None:
    """Draw a fold's arrow: to the right while folded, down while unfolded."""
    x, y, unit = box.x(), box.y(), box.width() / 10
    right = [QPointF(x + 3.5 * unit, y + 2 * unit), QPointF(x + 6.8 * unit, y + 5 * unit)]
    right.append(QPointF(x + 3.5 * unit, y + 8 * unit))
    turned = [QPointF(x + (point.y() - y), y + (point.x() - x)) for point in right]
    painter.setPen(QPen(QColor(colour), 1.4 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(turned if down else right))


def draw_note_mark(painter: QPainter, corner: QPointF, size: float, colour: str) -> None:
    """Draw the small filled corner that says that a highlight has a note. `corner` is its top right."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(-size, 0), corner + QPointF(0, size)]))


def draw_gap(painter: QPainter, tip: QPointF, size: float, colour: str) -> None:
    """Draw the wedge that points at the place from which words were taken out. `tip` is where it points."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-size, size * 1.3), tip + QPointF(size, size * 1.3)]))


def draw_line(painter: QPainter, kind: Line, start: QPointF, length: float, unit: float, colour: str) -> None:
    """Draw the line under a highlight in its category's own way. `unit` is the width of a plain line."""
    pen = QPen(QColor(colour), unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    end = start + QPointF(length, 0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is Line.WAVY:
        painter.setPen(pen)
        painter.drawPath(_wave(start, length, unit))
        return
    if kind is Line.DASHED:
        pen.setDashPattern([4.0, 2.5])
    elif kind is Line.DOTTED:
        pen.setWidthF(unit * 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.0])
    elif kind is Line.THICK:
        pen.setWidthF(unit * 2.4)
    painter.setPen(pen)
    painter.drawLine(start, end)
    if kind is Line.DOUBLE:
        below = QPointF(0, unit * 2)
        painter.drawLine(start + below, end + below)


def draw_finding(
    painter: QPainter, severity: Severity, start: QPointF, length: float, unit: float, colour: str
) -> None:
    """Draw teeth under what a check found: thick ones where it is grave, thin ones, and dots where it is slight."""
    if severity is Severity.LOW:
        draw_line(painter, Line.DOTTED, start, length, unit, colour)
        return
    tile = _tooth(unit, colour, painter.device().devicePixelRatio(), thick=severity is Severity.HIGH)
    height = int(tile.height() / tile.devicePixelRatio())
    painter.drawTiledPixmap(QRect(round(start.x()), round(start.y() - unit), round(length), height), tile)


def _tooth(unit: float, colour: str, scale: float, *, thick: bool) -> QPixmap:
    """Return one tooth, to be laid side by side: drawing every one would take thirty times as long."""
    key = f"tooth {unit} {colour} {scale} {thick}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    width, depth = (unit * 1.6, unit * 2.4) if thick else (unit, unit * 2.0)
    across = max(4, round(unit * (5.2 if thick else 4.4) * scale))
    tile = QPixmap(across, math.ceil(math.ceil(depth + 3 * unit) * scale))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent)
    step = across / scale / 2
    top = 1.5 * unit
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(step * i, top + (depth if i % 2 else 0.0)) for i in range(-1, 4)]))
    painter.end()
    QPixmapCache.insert(key, tile)
    return tile


def _wave(start: QPointF, length: float, unit: float) -> QPainterPath:
    path = QPainterPath(start)
    step, depth, x, up = unit * 2.6, unit * 2.2, 0.0, True
    while x < length:
        reach = min(step, length - x)
        middle = start + QPointF(x + reach / 2, -depth if up else depth)
        path.quadTo(middle, start + QPointF(x + reach, 0))
        x, up = x + step, not up
    return path
