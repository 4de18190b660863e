"""The form that asks where a model is to be fetched from: the one place from which Dwiwarta goes online."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dwiwarta.gui.forms import SPACE, Form, button, label
from dwiwarta.gui.language import mark, translate

_tr = partial(translate, "Models")

_HINT = mark("Dwiwarta goes online for this alone, and to this address alone. Nothing of yours is sent.")


class DownloadForm(QWidget):
    """An address and a checksum; `wanted` carries both."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://…/translate-id_en-1_2.argosmodel")
        self.checksum = QLineEdit()
        self.checksum.setPlaceholderText(_tr("64 digits and letters, where the publisher gives it"))
        self.start_button = button(_tr("D&ownload"), description=_tr("Fetch the file, check it, try it and install it"))
        self.start_button.setEnabled(False)
        form = Form()
        form.row(_tr("&Web address"), self.address, beside=self.start_button)
        form.row("&SHA-256", self.checksum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE // 2, 0, SPACE // 2)
        column.setSpacing(SPACE)
        column.addLayout(form)
        column.addWidget(label(_tr(_HINT), "hint"))
        self.address.textChanged.connect(self._enable)
        for signal in (self.start_button.clicked, self.address.returnPressed, self.checksum.returnPressed):
            signal.connect(self._want)

    @Slot(str)
    def _enable(self, text: str) -> None:
        self.start_button.setEnabled(bool(text.strip()))

    @Slot()
    def _want(self) -> None:
        address = self.address.text().strip()
        if address:
            self.wanted.emit(address, self.checksum.text())
