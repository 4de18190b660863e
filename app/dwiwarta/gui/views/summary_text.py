"""The text of the summary: a sentence of it can be dragged away, as a link can in a browser."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

SENTENCE = "segment"


class SummaryText(QTextBrowser):
    """Links of the form "segment:7" stand for sentences; `dragged` carries the one that a person begins to drag."""

    dragged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = -1
        self._pressed = QPointF()
        self.setOpenLinks(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note the sentence that may be going to be dragged."""
        what, _, index = self.anchorAt(event.position().toPoint()).partition(":")
        left = event.button() is Qt.MouseButton.LeftButton
        self._held = int(index) if left and what == SENTENCE else -1
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the sentence; beside one, text is selected as everywhere."""
        if self._held < 0 or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            index, self._held = self._held, -1
            self.dragged.emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the sentence where it was only clicked."""
        self._held = -1
        super().mouseReleaseEvent(event)
