"""A drag of sentences out of a view, with a card under the pointer that shows their first words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from dwiwarta.gui.models.dragged import Dragged, mime_of

_WIDTH = 44
_PAD = 8
_BESIDE = QPoint(-12, -12)


def drag(view: QWidget, dragged: Dragged, text: str) -> None:
    """Have a person drag sentences; `text` is what other programs are given. Returns when the drag has ended."""
    carried = QDrag(view)
    carried.setMimeData(mime_of(dragged, text))
    carried.setPixmap(card(view, text))
    carried.setHotSpot(_BESIDE)
    carried.exec(Qt.DropAction.CopyAction)


def card(view: QWidget, text: str) -> QPixmap:
    """Return the picture of a text that is dragged: its first words on one line, in the view's colours."""
    metrics, colours = view.fontMetrics(), view.palette()
    flat = " ".join(text.split())
    words = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * _WIDTH)
    width, height = metrics.horizontalAdvance(words) + 2 * _PAD, metrics.height() + 2 * _PAD
    scale = view.devicePixelRatioF()
    picture = QPixmap(round(width * scale), round(height * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    painter.setPen(QPen(colours.color(QPalette.ColorRole.Accent), 1.5))
    painter.setBrush(QColor(colours.color(QPalette.ColorRole.Base)))
    box = QRectF(1, 1, width - 2, height - 2)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(colours.color(QPalette.ColorRole.Text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture
