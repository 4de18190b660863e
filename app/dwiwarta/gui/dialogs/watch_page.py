"""The page of the preferences that chooses a folder to watch."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from dwiwarta.gui.forms import SPACE, button, label
from dwiwarta.gui.language import translate

_tr = partial(translate, "Preferences")


class WatchPage(QWidget):
    """Shows which folder is watched, if any; `chosen` carries another one's path, or nothing for none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = ""
        self.on = QCheckBox(_tr("&Read new files of a folder by themselves"))
        self.on.clicked.connect(self._switched)
        self.name = label("")
        self.another = button(
            _tr("&Choose the folder …"), description=_tr("Choose the folder whose new files are read")
        )
        self.another.clicked.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE * 2, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.on)
        column.addWidget(self.name)
        column.addWidget(self.another)
        column.addWidget(
            label(
                _tr(
                    "A file is read when whatever writes it has finished; one that comes while Dwiwarta is closed, "
                    "at the next start. What is in the folder already, and what is in folders below it, is left "
                    "alone. Nothing is moved or deleted."
                )
            )
        )
        column.addStretch(1)
        self.show_folder("")

    def show_folder(self, folder: str) -> None:
        """Show the folder that is watched, or that none is."""
        self._folder = folder
        self.on.setChecked(bool(folder))
        self.name.setText(folder or _tr("No folder is watched."))

    @Slot()
    def choose(self) -> None:
        """Ask for a folder, and watch it."""
        folder = QFileDialog.getExistingDirectory(self, _tr("Watch a folder"), self._folder)
        if folder:
            self._take(folder)
        else:
            self.show_folder(self._folder)

    @Slot(bool)
    def _switched(self, on: bool) -> None:
        if on:
            self.choose()
        else:
            self._take("")

    def _take(self, folder: str) -> None:
        self.show_folder(folder)
        self.chosen.emit(folder)
