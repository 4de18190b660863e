"""The licences of all that the program carries or stands on, to be read and searched."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from dwiwarta.core import parts
from dwiwarta.gui.forms import SPACE, label, named
from dwiwarta.gui.language import translate

_tr = partial(translate, "About")


class LicencesDialog(QDialog):
    """The page behind About → Licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Licences"))
        self.text = QPlainTextEdit(parts.licences())
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        named(self.text, _tr("Licences"))
        self.resize(QSize(self.text.fontMetrics().averageCharWidth() * 110, self.text.fontMetrics().height() * 40))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(label(_tr("Dwiwarta stands on the work of others. Each part keeps its own licence.")))
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
