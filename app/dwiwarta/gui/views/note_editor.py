"""The form for one annotation: category, tags, note, whether it is resolved, and a new place for an orphan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.types import Annotation
from dwiwarta.gui.forms import SPACE, button, named, room_for_hint
from dwiwarta.gui.language import say, translate
from dwiwarta.gui.models.reader_words import category_label

_tr = partial(translate, "Notes")

_SAVE_MS = 600


class NoteEditor(QWidget):
    """Shows an annotation and says what a person makes of it. What is typed is told a moment after the last key.

    `changed` carries the annotation as it should be, `place_wanted` the orphan that is to be placed.
    """

    changed = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._annotation: Annotation | None = None
        self._categories: tuple[Category, ...] = DEFAULTS
        self._selection = False
        self.category = QComboBox()
        named(self.category, _tr("Category of the chosen highlight"))
        self.resolved = QCheckBox()
        say(self.resolved.setText, _tr("Resolved"))
        named(self.resolved, _tr("Resolved"), _tr("The note is done with"))
        self.tags = QLineEdit()
        say(self.tags.setPlaceholderText, _tr("Tags, separated by commas"))
        room_for_hint(self.tags)
        named(self.tags, _tr("Tags of the chosen highlight"))
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tags.setCompleter(completer)
        self.note = QPlainTextEdit()
        say(self.note.setPlaceholderText, _tr("Note on the chosen highlight (Markdown)"))
        self.note.setTabChangesFocus(True)
        named(self.note, _tr("Note on the chosen highlight"))
        self.place = button(_tr("&Place here"), description=_tr("Put this note on the words selected in the article"))
        self._typing = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._arrange()
        self.category.activated.connect(self.save)
        self.resolved.clicked.connect(self.save)
        self.tags.editingFinished.connect(self.save)
        self.note.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.save)
        self.place.clicked.connect(self._place)
        self.set_style(DEFAULTS)
        self.show_annotation(None)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.category, 1)
        top.addWidget(self.resolved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.place)
        column.addLayout(top)
        column.addWidget(self.tags)
        column.addWidget(self.note, 1)

    @property
    def key(self) -> int | None:
        """Return the id of the annotation that is shown."""
        return self._annotation.id if self._annotation is not None else None

    def set_style(self, categories: Sequence[Category]) -> None:
        """Take other categories."""
        self._categories = tuple(categories)
        self.category.clear()
        for category in categories:
            self.category.addItem(category_label(category.id, categories), category.id)
        self._show_category()

    def set_known_tags(self, tags: Iterable[str]) -> None:
        """Take the tags that are offered while one is typed."""
        self._known.setStringList(sorted(set(tags), key=str.casefold))

    def set_selection(self, selected: bool) -> None:
        """Say whether words are selected in the article, on which a lost note could be placed."""
        self._selection = selected
        self.place.setEnabled(selected)
        ready, wanting = (
            _tr("Put this note on the words selected in the article"),
            _tr("Select its words in the article first"),
        )
        say(self.place.setToolTip, ready if selected else wanting)

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show an annotation, or none; a note that is being typed for the same one stays."""
        same = annotation is not None and annotation.id == self.key
        self._annotation = annotation
        self.setEnabled(annotation is not None)
        self.place.setVisible(annotation is not None and annotation.orphan)
        text = annotation.note if annotation is not None else ""
        if not (same and self._typing.isActive()) and self.note.toPlainText() != text:
            self.note.blockSignals(True)
            self.note.setPlainText(text)
            self.note.blockSignals(False)
        if not (same and self.tags.hasFocus()):
            self.tags.setText(", ".join(annotation.tags) if annotation is not None else "")
        self.resolved.setChecked(annotation is not None and annotation.resolved)
        self._show_category()

    @Slot()
    def save(self) -> None:
        """Tell what was chosen and typed, if it is other than what is there."""
        self._typing.stop()
        known = self._annotation
        if known is None:
            return
        new = replace(
            known,
            category=self.category.currentData() or known.category,
            note=self.note.toPlainText(),
            tags=tags_of(self.tags.text()),
            resolved=self.resolved.isChecked(),
        )
        if new != known:
            self.changed.emit(new)

    def forget_typing(self) -> None:
        """Drop what was typed: the annotation is going to be deleted."""
        self._typing.stop()
        self._annotation = None

    @Slot()
    def _place(self) -> None:
        if self._annotation is not None:
            self.place_wanted.emit(self._annotation)

    def _show_category(self) -> None:
        if self._annotation is None:
            return
        wanted = self._annotation.category
        if self.category.findData(wanted) < 0:
            self.category.addItem(category_label(wanted, self._categories), wanted)
        self.category.setCurrentIndex(self.category.findData(wanted))


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags of a line, each once: words between commas, without the # that may stand before them."""
    found = (" ".join(part.strip().lstrip("#").split()) for part in text.split(","))
    return tuple(dict.fromkeys(tag for tag in found if tag))
