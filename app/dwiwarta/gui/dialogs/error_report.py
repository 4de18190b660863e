"""The report of a bug: what happened, in text that can be copied, and the promise that the program goes on."""

from __future__ import annotations

import platform
import sys
import traceback
from functools import partial
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from dwiwarta import __version__
from dwiwarta.gui.forms import SPACE, button, heading, label, named
from dwiwarta.gui.language import translate

_tr = partial(translate, "Fault")


def report_text(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return the report: versions, platform and traceback, without any of the article's text."""
    lines = [
        f"Dwiwarta {__version__}",
        f"Python {sys.version.split()[0]}, PySide6 {pyside_version}",
        f"{platform.platform()} ({platform.machine()})",
        "",
        "".join(traceback.format_exception(kind, error, trace)).rstrip(),
    ]
    return "\n".join(lines)


class ErrorReport(QDialog):
    """Shows one report; further ones that come while it is open are added below."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Something went wrong"))
        self.setMinimumSize(QSize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 22))
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        named(self._text, _tr("Report of the fault"))
        buttons = QDialogButtonBox()
        copy = button(_tr("&Copy the report"))
        copy.clicked.connect(self.copy)
        close = button(_tr("Go &on"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(heading(_tr("Something went wrong")))
        column.addWidget(
            label(
                _tr(
                    "This is a fault in Dwiwarta, not in what you did. Your articles and changes are saved and you can "
                    "go on working. Nothing has been sent anywhere: if you want to report it, copy the text below."
                )
            )
        )
        column.addWidget(self._text, 1)
        column.addWidget(buttons)

    @classmethod
    def open_for(cls, report: str, parent: QWidget | None = None) -> ErrorReport:
        """Show a report without stopping the window's work, and return its dialog."""
        dialog = cls(report, parent)
        dialog.open()
        return dialog

    @property
    def report(self) -> str:
        """Return the text of the report."""
        return self._text.toPlainText()

    def add(self, report: str) -> None:
        """Add another report below the first."""
        self._text.appendPlainText(f"\n{report}")

    @Slot()
    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
