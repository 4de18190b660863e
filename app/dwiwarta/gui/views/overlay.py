"""A card over the window that goes when the keyboard goes elsewhere, or with Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

_MARGIN = 8


class Overlay(QFrame):
    """A child of the window, not a window of its own: it needs nothing of the window system."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setObjectName("bubble")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self.setVisible(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_went)

    def open_at(self, place: QPoint, focus: QWidget) -> None:
        """Show the card at a place of the window, as far as it fits there, with the keyboard in `focus`."""
        self._before = QApplication.focusWidget()
        self.adjustSize()
        room = self.parentWidget().size()
        left = max(_MARGIN, min(place.x(), room.width() - self.width() - _MARGIN))
        top = max(_MARGIN, min(place.y(), room.height() - self.height() - _MARGIN))
        self.move(left, top)
        self.raise_()
        self.setVisible(True)
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        """Hide the card and give the keyboard back."""
        before, self._before = self._before, None
        self.setVisible(False)
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shut with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    @Slot(QWidget, QWidget)
    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Hide when another part of the window takes the keyboard; another program does not count."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None
            self.setVisible(False)
