"""What this program is, whose work it stands on, and what it never does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dwiwarta import __version__
from dwiwarta.gui.dialogs.licences import LicencesDialog
from dwiwarta.gui.forms import SPACE, button, heading, label
from dwiwarta.gui.icons import application_icon
from dwiwarta.gui.language import mark, translate

_tr = partial(translate, "About")

_WHAT = mark(
    "Dwiwarta, “two-language news”, translates and summarises Indonesian articles on this computer and shows both "
    "languages side by side. It never sends anything anywhere: it works with the network unplugged.",
)
_LICENCE = mark(
    "Free software under the GNU General Public License, version 3 or later. It comes without any warranty."
)
_THANKS = mark(
    "It stands on CTranslate2, SentencePiece, Argos packages, sumy, trafilatura, python-docx, ReportLab, pypdfium2, "
    "SQLite, and Qt for Python, and is set in Noto fonts.",
)


class AboutDialog(QDialog):
    """The page behind Help → About."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("About Dwiwarta"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)
        drawn = QLabel()
        drawn.setPixmap(application_icon().pixmap(QSize(72, 72), self.devicePixelRatioF()))
        drawn.setAccessibleName(_tr("The icon of Dwiwarta"))
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(heading(f"Dwiwarta {__version__}", 1.4))
        for text in (_WHAT, _LICENCE, _THANKS):
            words.addWidget(label(_tr(text)))
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addWidget(drawn, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        licences = button(_tr("&Licences …"))
        licences.clicked.connect(self.show_licences)
        buttons.addButton(licences, QDialogButtonBox.ButtonRole.HelpRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE * 2)
        column.addLayout(row)
        column.addWidget(buttons)

    @Slot()
    def show_licences(self) -> None:
        """Show the licences of all parts, beside this page."""
        LicencesDialog(self).open()

    @classmethod
    def ask(cls, parent: QWidget | None = None) -> None:
        """Show the page until it is closed."""
        dialog = cls(parent)
        dialog.exec()
        dialog.deleteLater()
