"""The three panes of the window beside each other: the library, the reader, the desk."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

# Average characters of the interface's font in which two columns of an article can be read.
_WELL = 56


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
        return self._middle.minimumWidth() + self._room_of(names)

    def well(self, *names: str) -> int:
        """Return the width at which the reader can be read well beside these sides."""
        return self.fontMetrics().averageCharWidth() * _WELL + self._room_of(names)

    def _room_of(self, names: tuple[str, ...]) -> int:
        return sum(self._sides[name].minimumSizeHint().width() + self.handleWidth() for name in names)
