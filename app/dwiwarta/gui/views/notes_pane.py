"""Every highlight and note of the open article: choose one to go to its place, write its note, or delete it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.export.content import category_name
from dwiwarta.core.types import Annotation
from dwiwarta.gui.delegates.note_delegate import NoteDelegate
from dwiwarta.gui.delegates.reader_style import CATEGORIES, ReaderStyle
from dwiwarta.gui.forms import SPACE, label, named, tool
from dwiwarta.gui.icons import icon
from dwiwarta.gui.models.notes_model import NOTE_ROLE, ORPHANS, NotesModel
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import Theme

_SAVE_MS = 600
_EMPTY = "Select text in the reader and highlight it; your highlights and notes gather here."


class NotesPane(QWidget):
    """A session's annotations; `jumped` carries the Annotation whose place is to be shown."""

    jumped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._editing: int | None = None
        self.model = NotesModel(self)
        self._delegate = NoteDelegate(self)
        self.filter = QComboBox()
        named(self.filter, "Which highlights are shown")
        self._delete = tool("Delete this highlight and its note")
        self._delete.setIconSize(QSize(18, 18))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        named(self.list, "Highlights and notes")
        self._hint = label(_EMPTY, "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText("Note on the chosen highlight")
        self.note.setTabChangesFocus(True)
        named(self.note, "Note on the chosen highlight")
        self.category = QComboBox()
        for category in CATEGORIES:
            self.category.addItem(category_name(category.name), category.name)
        named(self.category, "Category of the chosen highlight")
        self._typing = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._arrange()
        self._connect()
        self._refresh()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self._delete)
        self._editor = QWidget()
        below = QVBoxLayout(self._editor)
        below.setContentsMargins(0, SPACE, 0, 0)
        below.setSpacing(SPACE)
        below.addWidget(self.category)
        below.addWidget(self.note, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self._editor)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        self._split = split
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.filter.activated.connect(self._filtered)
        self._delete.clicked.connect(self.delete_chosen)
        self.list.activated.connect(self._activated)
        self.list.clicked.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.note.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.save_note)
        self.category.activated.connect(self._recategorised)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_chosen)

    def set_session(self, session: ArticleSession | None) -> None:
        """Show another article's annotations, or none; a note that is being typed is saved first."""
        self.save_note()
        if self._session is not None:
            self._session.annotations_changed.disconnect(self._refresh)
            self._session.structure_changed.disconnect(self._refresh)
        self._session = session
        if session is not None:
            session.annotations_changed.connect(self._refresh)
            session.structure_changed.connect(self._refresh)
        self._editing = None
        self._refresh()

    def set_theme(self, theme: Theme, style: ReaderStyle) -> None:
        """Take the theme's and the reader's colours."""
        self._delegate.theme = theme
        self._delegate.style = style
        self._delete.setIcon(icon("delete", theme))
        self.list.viewport().update()

    @Slot(object)
    def choose(self, annotation: Annotation) -> None:
        """Select an annotation, shown whatever the filter is."""
        if self.model.row_of(annotation.id) < 0:
            self.filter.setCurrentIndex(0)
            self._filtered()
        self.list.setCurrentIndex(self.model.index(self.model.row_of(annotation.id)))

    @Slot()
    def save_note(self) -> None:
        """Hand the note that was typed to the session."""
        self._typing.stop()
        annotation = self._edited()
        if annotation is not None and self._session is not None and annotation.note != self.note.toPlainText():
            self._session.update_annotation(replace(annotation, note=self.note.toPlainText()))

    @Slot()
    def delete_chosen(self) -> None:
        """Delete the chosen annotation; Undo brings it back."""
        annotation = self._edited()
        if annotation is not None and self._session is not None:
            self._typing.stop()
            self._session.remove_annotations([annotation])

    @Slot()
    def _recategorised(self) -> None:
        annotation = self._edited()
        if annotation is not None and self._session is not None:
            self._session.update_annotation(replace(annotation, category=self.category.currentData()))

    @Slot()
    def _filtered(self) -> None:
        self.model.set_filter(self.filter.currentData() or "")

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        self.jumped.emit(index.data(NOTE_ROLE))

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.save_note()
        self._edit(index.data(NOTE_ROLE) if index.isValid() else None)

    @Slot()
    @Slot(object)
    def _refresh(self, _blocks: object = None) -> None:
        annotations = self._session.article.annotations if self._session is not None else ()
        self.model.set_annotations(annotations)
        self._fill_filter(annotations)
        self._hint.setVisible(not annotations)
        self._split.setVisible(bool(annotations))
        self.filter.setEnabled(bool(annotations))
        self._edit(self._edited())

    def _fill_filter(self, annotations: tuple[Annotation, ...]) -> None:
        kept = self.filter.currentData()
        counts: dict[str, int] = {}
        for annotation in annotations:
            counts[annotation.category] = counts.get(annotation.category, 0) + 1
        self.filter.clear()
        self.filter.addItem(f"All highlights ({len(annotations)})", "")
        for category, count in sorted(counts.items()):
            self.filter.addItem(f"{category_name(category)} ({count})", category)
        lost = sum(annotation.orphan for annotation in annotations)
        if lost:
            self.filter.addItem(f"Lost their place ({lost})", ORPHANS)
        self.filter.setCurrentIndex(max(0, self.filter.findData(kept)))
        if kept and self.filter.currentData() != kept:
            self._filtered()

    def _edited(self) -> Annotation | None:
        if self._session is None or self._editing is None:
            return None
        return self._session.annotation(self._editing)

    def _edit(self, annotation: Annotation | None) -> None:
        """Put an annotation into the editor; text that is being typed for the same one stays."""
        same = annotation is not None and annotation.id == self._editing
        self._editing = annotation.id if annotation is not None else None
        self._editor.setEnabled(annotation is not None)
        self._delete.setEnabled(annotation is not None)
        text = annotation.note if annotation is not None else ""
        if not (same and self._typing.isActive()) and self.note.toPlainText() != text:
            self.note.blockSignals(True)
            self.note.setPlainText(text)
            self.note.blockSignals(False)
        if annotation is not None:
            if self.category.findData(annotation.category) < 0:
                self.category.addItem(category_name(annotation.category), annotation.category)
            self.category.setCurrentIndex(self.category.findData(annotation.category))
