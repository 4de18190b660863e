"""The password of a protected file, asked for once and kept nowhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from dwiwarta.gui.forms import SPACE, Form, label
from dwiwarta.gui.language import translate

_tr = partial(translate, "Import")


class PasswordDialog(QDialog):
    """Asks for the password of one file; `again` says that the last one did not open it."""

    def __init__(self, name: str, *, again: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("A protected file"))
        self.setMinimumSize(QSize(self.fontMetrics().averageCharWidth() * 56, 0))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = QCheckBox(_tr("&Show the password"))
        self.shown.toggled.connect(self._show)
        form = Form()
        form.row(_tr("&Password"), self.field, _tr("It opens the file this once and is kept nowhere."))
        form.row("", self.shown)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.button(QDialogButtonBox.StandardButton.Open)
        self.open_button.setEnabled(False)
        self.field.textChanged.connect(self._allow)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        if again:
            column.addWidget(label(_tr("That password does not open “{}”.").format(name), "danger"))
        else:
            column.addWidget(label(_tr("“{}” is protected by a password.").format(name)))
        column.addLayout(form)
        column.addWidget(buttons)

    @classmethod
    def ask(cls, name: str, *, again: bool = False, parent: QWidget | None = None) -> str:
        """Return the password that a person typed, or nothing where none came."""
        dialog = cls(name, again=again, parent=parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        password = dialog.field.text() if accepted else ""
        dialog.deleteLater()
        return password

    @Slot(str)
    def _allow(self, text: str) -> None:
        self.open_button.setEnabled(bool(text))

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
