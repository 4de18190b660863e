"""Whether all files of a large folder are meant."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMessageBox, QWidget

from dwiwarta.gui.language import number, translate

_tr = partial(translate, "Import")


class ManyFilesDialog(QMessageBox):
    """Asks how many of a folder's `count` articles to read; `most` is what is read unasked."""

    def __init__(self, name: str, count: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(_tr("A large folder"))
        self.setText(_tr("“{}” holds %Ln file(s) that Dwiwarta can read.", n=count).format(name))
        self.setInformativeText(
            _tr("Reading and translating all of them takes a while. They can be stopped at any time.")
        )
        self.all_button = self.addButton(_tr("Read &all {}").format(number(count)), QMessageBox.ButtonRole.AcceptRole)
        self.first_button = self.addButton(
            _tr("Read the &first {}").format(number(most)), QMessageBox.ButtonRole.AcceptRole
        )
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.first_button)
        self._count, self._most = count, most

    @classmethod
    def ask(cls, name: str, count: int, most: int, parent: QWidget | None = None) -> int:
        """Return how many files to read, by name; 0 for none."""
        dialog = cls(name, count, most, parent)
        dialog.exec()
        wanted = dialog.wanted()
        dialog.deleteLater()
        return wanted

    def wanted(self) -> int:
        """Return the number that the clicked button stands for."""
        numbers = {self.all_button: self._count, self.first_button: self._most}
        clicked = self.clickedButton()
        return next((number for key, number in numbers.items() if key is clicked), 0)
