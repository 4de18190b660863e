"""A term of the glossary, to be written or changed: Enter keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.glossary import Term
from dwiwarta.core.glossary.term import tidied
from dwiwarta.core.store.records import Story
from dwiwarta.core.worded import Worded, with_values, worded
from dwiwarta.errors import GlossaryError
from dwiwarta.gui.forms import SPACE, Form, label, named
from dwiwarta.gui.language import in_language, mark, translate

_tr = partial(translate, "Glossary")

_SEVERAL = mark("Several are parted by semicolons")


class TermDialog(QDialog):
    """A form over a Term. The story it holds for is one of those given, or none: everywhere."""

    def __init__(self, term: Term, stories: Sequence[Story], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term = term
        self.term = term
        self.setWindowTitle(title)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)
        self.source, self.target = QLineEdit(term.source), QLineEdit(term.target)
        self.keep = QCheckBox(_tr("&Never translate it"))
        named(self.keep, _tr("Never translate it"), _tr("The Indonesian stands in the English letter for letter"))
        self.also, self.forbidden = QLineEdit("; ".join(term.alternatives)), QLineEdit("; ".join(term.forbidden))
        self.note = QLineEdit(term.note)
        self.scope = QComboBox()
        self.scope.addItem(_tr("Everywhere"), None)
        for story in stories:
            self.scope.addItem(_tr("In the story “{}”").format(story.name), story.id)
        self.scope.setCurrentIndex(max(0, self.scope.findData(term.story)))
        self._problem = label("", "danger")
        self._problem.setVisible(False)
        self._arrange()
        self.keep.toggled.connect(self._toggled)
        self.keep.setChecked(term.keep)
        (self.target if term.source and not term.keep else self.source).setFocus()

    def _arrange(self) -> None:
        form = Form()
        form.row(_tr("&Indonesian"), self.source)
        form.row(_tr("&English"), self.target)
        form.addRow("", self.keep)
        form.row(_tr("Also &right"), self.also, _tr(_SEVERAL))
        form.row(_tr("&Wrong"), self.forbidden, _tr("Words that the English must not have for it"))
        form.row(_tr("N&ote"), self.note)
        form.row(_tr("&Holds"), self.scope)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE * 2)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(buttons)

    @classmethod
    def ask(cls, term: Term, stories: Sequence[Story], title: str, parent: QWidget | None = None) -> Term | None:
        """Show the dialog; return the term that a person wrote, or None."""
        dialog = cls(term, stories, title, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.term if accepted else None

    @property
    def problem(self) -> str:
        """Return what is wrong with the term, or nothing."""
        return self._problem.text()

    def accept(self) -> None:
        """Take the term if it is one; else say why it is none."""
        written = replace(
            self._term,
            source=self.source.text(),
            target="" if self.keep.isChecked() else self.target.text(),
            keep=self.keep.isChecked(),
            alternatives=_parted(self.also.text()),
            forbidden=_parted(self.forbidden.text()),
            note=self.note.text(),
            story=self.scope.currentData(),
            origin="",
        )
        try:
            self.term = tidied(written)
        except GlossaryError as error:
            self._refuse(error)
            return
        super().accept()

    def _refuse(self, error: GlossaryError) -> None:
        target = "target" in error.message
        sides = {"source": worded("Indonesian"), "target": worded("English")}
        values = error.message.values if isinstance(error.message, Worded) else {}
        message = in_language(with_values(error.message, **{n: sides.get(str(v), v) for n, v in values.items()}))
        self._problem.setText(f"{message[:1].upper()}{message[1:]}.")
        self._problem.setVisible(True)
        (self.target if target else self.source).setFocus()

    @Slot(bool)
    def _toggled(self, keep: bool) -> None:
        self.target.setEnabled(not keep)
        self.also.setEnabled(not keep)


def _parted(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
