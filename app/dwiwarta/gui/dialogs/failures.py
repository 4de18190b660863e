"""Which of many files could not be read, and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.gui.forms import SPACE, button, label, named
from dwiwarta.gui.language import translate

_tr = partial(translate, "Failures")


class FailuresDialog(QDialog):
    """Lists (name, reason) pairs that can be copied."""

    def __init__(self, failures: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._failures = failures
        self.setWindowTitle(_tr("What could not be read"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 20))
        self.table = QTreeWidget()
        self.table.setObjectName("sheet")
        self.table.setHeaderLabels([_tr("File"), _tr("Why")])
        self.table.setRootIsDecorated(False)
        self.table.setWordWrap(True)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.header().resizeSection(0, self.fontMetrics().averageCharWidth() * 32)
        named(self.table, _tr("Files that could not be read, with the reasons"))
        for name, reason in failures:
            item = QTreeWidgetItem(self.table, [name, reason])
            item.setToolTip(1, reason)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = button(_tr("&Copy the list"))
        copy.clicked.connect(self.copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(label(_tr("Everything else was read and is in the library.")))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    @classmethod
    def ask(cls, failures: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Show the list until it is closed."""
        dialog = cls(failures, parent)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def copy(self) -> None:
        """Put the list on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {reason}" for name, reason in self._failures))
