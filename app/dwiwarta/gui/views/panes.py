"""The three panes of the window beside each other: the library, the reader, the desk."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget


class Panes(QSplitter):
    """Asks for no more room than the reader alone needs: where there is too little for all, the window hides some."""

    def __init__(self, library: QWidget, middle: QWidget, desk: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sides = {"library": library, "desk": desk}
        self._middle = middle
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (library, middle, desk):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)

    def minimumSizeHint(self) -> QSize:
        """Return what the reader needs."""
        return QSize(self._middle.minimumWidth(), super().minimumSizeHint().height())

    def least(self, *names: str) -> int:
        """Return the width, in pixels, at which the reader and some sides ("library", "desk") have what they need."""
        sides = sum(self._sides[name].minimumSizeHint().width() + self.handleWidth() for name in names)
        return self._middle.minimumWidth() + sides
