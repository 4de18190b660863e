"""What happens to errors that nobody expected: a report is shown, and the program goes on."""

from __future__ import annotations

import faulthandler
import sys
import threading
from types import TracebackType
from typing import TextIO

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from dwiwarta.core import paths
from dwiwarta.gui.dialogs.error_report import ErrorReport, report_text


class CrashReporter(QObject):
    """Takes uncaught exceptions of every thread and shows them in one dialog on the window's thread.

    `caught` carries the text of each report.
    """

    caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: ErrorReport | None = None
        self._old = (sys.excepthook, threading.excepthook)
        self._log: TextIO | None = None
        self.caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks, and let a fatal fault write its stack to `fatal.log` in the cache folder."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        if not faulthandler.is_enabled():
            self._log = (paths.cache_dir() / "fatal.log").open("w", encoding="utf-8")
            faulthandler.enable(self._log)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._old
        if self._log is not None:
            faulthandler.disable()
            self._log.close()
            self._log = None

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show an exception that nobody caught. May be called on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = report_text(kind, error, trace)
        sys.stderr.write(f"{text}\n")
        if shiboken6.isValid(self):
            self.caught.emit(text)

    def _report_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.report(failed.exc_type, failed.exc_value, failed.exc_traceback)

    @Slot(str)
    def _show(self, text: str) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog) and self._dialog.isVisible():
            self._dialog.add(text)
            return
        self._dialog = ErrorReport.open_for(text, QApplication.activeWindow())
