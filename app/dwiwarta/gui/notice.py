"""A word at the end of long work to a person who is not looking at the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from dwiwarta.gui.language import translate

_tr = partial(translate, "Window")

# Shorter work ends before anybody has gone elsewhere.
LONG_SECONDS = 5.0
_SHOWN_MS = 10_000

Notify = Callable[[QWidget, str], None]


class EndNotice(QObject):
    """Notes when work begins, and says at its end what came of it where the window is hidden or behind another."""

    def __init__(self, window: QWidget, notify: Notify | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._notify = notify or show_notice
        self._since = 0.0
        self._told = ""

    @Slot()
    def begin(self) -> None:
        """Note that work goes on; called as often as it reports."""
        if not self._since:
            self._since = time.monotonic()
            self._told = ""

    def note(self, told: str) -> None:
        """Remember what the window says of the work meanwhile."""
        self._told = told

    @Slot()
    def end(self) -> None:
        """Say it, unless the work was short or the person sees the window."""
        since, self._since = self._since, 0.0
        if since and time.monotonic() - since >= LONG_SECONDS and not self._seen():
            self._notify(self._window, self._told or _tr("Everything is read and translated."))

    def _seen(self) -> bool:
        return self._window.isVisible() and not self._window.isMinimized() and self._window.isActiveWindow()


def show_notice(window: QWidget, text: str) -> None:
    """Mark the window in the task bar and, where the system has a place for it, show a notice that goes by itself."""
    QApplication.alert(window)
    if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
        return
    tray = QSystemTrayIcon(QApplication.windowIcon(), window)
    tray.messageClicked.connect(window.activateWindow)
    tray.show()
    tray.showMessage("Dwiwarta", text, QApplication.windowIcon(), _SHOWN_MS)
    QTimer.singleShot(_SHOWN_MS, tray.deleteLater)
