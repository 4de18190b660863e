"""Every highlight and note of the open article: filtered, chosen to go to its place, changed, or deleted."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
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

from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.types import Annotation
from dwiwarta.gui.delegates.note_delegate import NoteDelegate
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.forms import SPACE, label, named, tool
from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import add_choices, follow, mark, number, translate
from dwiwarta.gui.models.notes_model import NOTE_ROLE, ORPHANS, NotesModel, Status
from dwiwarta.gui.models.reader_words import category_label
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import Theme
from dwiwarta.gui.views.note_editor import NoteEditor

_tr = partial(translate, "Notes")

_EMPTY = mark("Select text in the reader and highlight it; your highlights and notes gather here.")
_STATUSES = (
    (Status.ALL, mark("Open and resolved")),
    (Status.OPEN, mark("Open")),
    (Status.RESOLVED, mark("Resolved")),
)


class NotesPane(QWidget):
    """A session's annotations; `jumped` carries the Annotation whose place is to be shown.

    `place_wanted` carries an orphan that is to be put on what is selected in the reader, and `categories_wanted` asks
    for the dialog in which the categories are changed.
    """

    jumped = Signal(object)
    place_wanted = Signal(object)
    categories_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._categories: tuple[Category, ...] = DEFAULTS
        self.model = NotesModel(self)
        self._delegate = NoteDelegate(self)
        self.filter = QComboBox()
        named(self.filter, _tr("Which highlights are shown"))
        self.status = QComboBox()
        add_choices(self.status, ((status, _tr(words)) for status, words in _STATUSES))
        named(self.status, _tr("Open or resolved notes"))
        self.tag = QComboBox()
        named(self.tag, _tr("Notes with which tag"))
        self._edit_categories = tool(_tr("Categories"), _tr("Name, colour and order of the categories …"))
        self._delete = tool(_tr("Delete this highlight and its note"))
        for each in (self._edit_categories, self._delete):
            each.setIconSize(QSize(18, 18))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        named(self.list, _tr("Highlights and notes"))
        self._hint = label(_tr(_EMPTY), "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.editor = NoteEditor()
        self._arrange()
        self._connect()
        follow(self._refresh)

    @property
    def note(self) -> QPlainTextEdit:
        """Return the field of the chosen annotation's note."""
        return self.editor.note

    @property
    def category(self) -> QComboBox:
        """Return the choice of the chosen annotation's category."""
        return self.editor.category

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self._edit_categories)
        top.addWidget(self._delete)
        second = QHBoxLayout()
        second.addWidget(self.status, 1)
        second.addWidget(self.tag, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.editor)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        self._split = split
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addLayout(second)
        column.addWidget(self._hint)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.filter.activated.connect(self._filtered)
        self.status.activated.connect(self._filtered)
        self.tag.activated.connect(self._filtered)
        self._edit_categories.clicked.connect(self.categories_wanted)
        self._delete.clicked.connect(self.delete_chosen)
        self.list.activated.connect(self._activated)
        self.list.clicked.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.editor.changed.connect(self._changed)
        self.editor.place_wanted.connect(self.place_wanted)
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
        self.editor.show_annotation(None)
        self._refresh()

    def set_theme(self, theme: Theme, style: ReaderStyle) -> None:
        """Take the theme's and the reader's colours, and the categories."""
        self._delegate.set_looks(theme, style)
        self._delete.setIcon(icon("delete", theme))
        self._edit_categories.setIcon(icon("settings", theme))
        self.editor.set_style(style.categories)  # also their names, which may be in another language now
        if style.categories != self._categories:
            self._categories = self.model.categories = style.categories
            self._refresh()
        self.list.viewport().update()

    @Slot(object)
    def choose(self, annotation: Annotation) -> None:
        """Select an annotation, shown whatever the filters are."""
        if self.model.row_of(annotation.id) < 0:
            for each in (self.filter, self.status, self.tag):
                each.setCurrentIndex(0)
            self._filtered()
        self.list.setCurrentIndex(self.model.index(self.model.row_of(annotation.id)))

    @Slot()
    def save_note(self) -> None:
        """Hand what was typed to the session."""
        self.editor.save()

    @Slot()
    def delete_chosen(self) -> None:
        """Delete the chosen annotation; Undo brings it back."""
        annotation = self._edited()
        if annotation is not None and self._session is not None:
            self.editor.forget_typing()
            self._session.remove_annotations([annotation])

    @Slot(object)
    def _changed(self, annotation: Annotation) -> None:
        if self._session is not None:
            self._session.update_annotation(annotation)

    @Slot()
    def _filtered(self) -> None:
        self.model.set_filter(self.filter.currentData() or "")
        self.model.set_status(self.status.currentData())
        self.model.set_tag(self.tag.currentData() or "")

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
        self._fill_filters(annotations)
        self._hint.setVisible(not annotations)
        self._split.setVisible(bool(annotations))
        for each in (self.filter, self.status):
            each.setEnabled(bool(annotations))
        self._edit(self._edited())

    def _fill_filters(self, annotations: tuple[Annotation, ...]) -> None:
        kept = self.filter.currentData(), self.tag.currentData()
        counts = Counter(annotation.category for annotation in annotations)
        self.filter.clear()
        self.filter.addItem(_tr("All highlights ({})").format(number(len(annotations))), "")
        for category, count in sorted(counts.items()):
            self.filter.addItem(f"{category_label(category, self._categories)} ({count})", category)
        lost = sum(annotation.orphan for annotation in annotations)
        if lost:
            self.filter.addItem(_tr("Lost their place ({})").format(number(lost)), ORPHANS)
        tags = Counter(tag for annotation in annotations for tag in annotation.tags)
        self.tag.clear()
        self.tag.addItem(_tr("Any tag"), "")
        for tag, count in sorted(tags.items(), key=lambda item: item[0].casefold()):
            self.tag.addItem(f"#{tag} ({count})", tag)
        self.tag.setVisible(bool(tags))
        self.editor.set_known_tags(tags)
        for each, data in zip((self.filter, self.tag), kept, strict=True):
            each.setCurrentIndex(max(0, each.findData(data)))
        if (self.filter.currentData(), self.tag.currentData()) != kept:
            self._filtered()

    def _edited(self) -> Annotation | None:
        key = self.editor.key
        return None if self._session is None or key is None else self._session.annotation(key)

    def _edit(self, annotation: Annotation | None) -> None:
        self.editor.show_annotation(annotation)
        self._delete.setEnabled(annotation is not None)
