"""The outline over the window while something is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dwiwarta.gui.theme import LIGHT, Theme

_EDGE = 44  # room for the dashed line and the pill around the words


class DropOutline(QWidget):
    """Covers its parent, lets every event through, and says what a drop will do."""

    theme: Theme = LIGHT

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """Return what the outline says."""
        return self._text

    def show_text(self, text: str, over: QWidget | None = None) -> None:
        """Cover the parent, or a widget in it, and say `text`."""
        self._text = text
        covered, parent = over or self.parentWidget(), self.parentWidget()
        self.setGeometry(QRect(covered.mapTo(parent, QPoint()), covered.size()))
        self.raise_()
        self.update()
        self.setVisible(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil, a dashed line and the text in a pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.theme.ground)
        veil.setAlphaF(0.86)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(self.theme.accent), 2.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(14, 14, -14, -14), 12, 12)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        painter.setFont(font)
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        room.setHeight(room.height() // 2)  # above the middle, where the pointer with its card is likely to be
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = QRectF(painter.fontMetrics().boundingRect(room, int(flags), self._text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawRoundedRect(words.adjusted(-24, -14, 24, 14), 12, 12)
        painter.setPen(QColor(self.theme.on_accent))
        painter.drawText(room, int(flags), self._text)
        painter.end()
