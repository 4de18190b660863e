"""The small bar beside a selection: the categories of highlight, a note, and taking a highlight away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from dwiwarta.gui.delegates.reader_glyphs import draw_line
from dwiwarta.gui.delegates.reader_style import Line, ReaderStyle


def swatch(style: ReaderStyle, category: str, line: Line, ratio: float = 2.0) -> QIcon:
    """Return a category's picture: its ground and the line that tells it from the others without colour."""
    size = 20
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(style.highlight_line(category)))
    painter.setBrush(QColor(style.highlight(category)))
    painter.drawRoundedRect(QRectF(1.5, 1.5, size - 3, size - 3), 4, 4)
    draw_line(painter, line, QPointF(4, size - 6.5), size - 8, 1.3, style.highlight_line(category))
    painter.end()
    return QIcon(pixmap)


class HighlightBar(QFrame):
    """Shows the actions it is given as buttons. It never takes the keyboard: every action has its own key."""

    def __init__(self, parent: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(parent)
        self.offered = list(actions)
        self.setObjectName("highlightBar")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRaise(True)
            button.setIconSize(QSize(20, 20))
            if action.icon().isNull():
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            row.addWidget(button)
        self.hide()

    def set_style(self, style: ReaderStyle) -> None:
        """Take the reader's colours."""
        self.setStyleSheet(
            f"#highlightBar {{ background: {style.card}; border: 1px solid {style.line}; border-radius: 8px; }}"
            f"#highlightBar QToolButton {{ color: {style.text}; padding: 3px; }}"
        )

    def show_beside(self, place: QRect) -> None:
        """Show the bar above a rectangle of the parent, or below it where there is no room."""
        self.adjustSize()
        room = self.parentWidget().rect()
        x = max(4, min(place.center().x() - self.width() // 2, room.width() - self.width() - 4))
        above = place.top() - self.height() - 6
        self.move(x, above if above >= 4 else place.bottom() + 6)
        self.show()
        self.raise_()
