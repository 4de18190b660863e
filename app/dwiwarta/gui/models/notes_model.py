"""The annotations of the open article as a list: all, or those of a category, a tag, or that are open or resolved."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.types import Annotation, Side
from dwiwarta.gui.language import translate
from dwiwarta.gui.models.reader_words import category_label

_tr = partial(translate, "Notes")

NOTE_ROLE = int(Qt.ItemDataRole.UserRole)
ORPHANS = "\0orphans"

_NO_PARENT = QModelIndex()


class Status(Enum):
    """Which annotations are shown by whether they are done with."""

    ALL = "all"
    OPEN = "open"
    RESOLVED = "resolved"


class NotesModel(QAbstractListModel):
    """Rows are Annotations, under NOTE_ROLE, in the order of the article; orphans come last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Annotation, ...] = ()
        self._shown: list[Annotation] = []
        self._filter = ""
        self._tag = ""
        self._status = Status.ALL
        self.categories: tuple[Category, ...] = DEFAULTS

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many annotations are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an annotation, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        annotation = self._shown[index.row()]
        if role == NOTE_ROLE:
            return annotation
        if role == Qt.ItemDataRole.DisplayRole:
            return annotation.anchor.quote
        if role == Qt.ItemDataRole.ToolTipRole:
            return annotation.note or annotation.anchor.quote
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return spoken(annotation, self.categories)
        return None

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Return every annotation, shown or not."""
        return self._all

    def set_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show other annotations under the same filter."""
        self._all = annotations
        self._refill()

    def set_filter(self, category: str) -> None:
        """Show one category, ORPHANS for what has lost its place, or everything for an empty name."""
        self._filter = category
        self._refill()

    def set_tag(self, tag: str) -> None:
        """Show what has a tag, or everything for an empty one."""
        self._tag = tag
        self._refill()

    def set_status(self, status: Status) -> None:
        """Show what is open, what is resolved, or both."""
        self._status = status
        self._refill()

    def row_of(self, key: int | None) -> int:
        """Return the row of the annotation with this id, or -1."""
        return next((row for row, each in enumerate(self._shown) if each.id == key), -1)

    def _refill(self) -> None:
        wanted = [each for each in self._all if self._passes(each)]
        wanted.sort(key=lambda each: (each.orphan, each.anchor.block, each.anchor.start))
        if len(wanted) == len(self._shown) and all(a.id == b.id for a, b in zip(wanted, self._shown, strict=True)):
            self._shown = wanted
            if wanted:
                self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._shown = wanted
        self.endResetModel()

    def _passes(self, annotation: Annotation) -> bool:
        if self._tag and self._tag not in annotation.tags:
            return False
        if self._status is not Status.ALL and annotation.resolved is not (self._status is Status.RESOLVED):
            return False
        if self._filter == ORPHANS:
            return annotation.orphan
        return not self._filter or annotation.category == self._filter


def spoken(annotation: Annotation, categories: Sequence[Category] = DEFAULTS) -> str:
    """Return what a screen reader says of an annotation."""
    side = _tr("Indonesian") if annotation.anchor.side is Side.SOURCE else _tr("English")
    parts = [category_label(annotation.category, categories)]
    if annotation.orphan:
        parts.append(_tr("has lost its place"))
    if annotation.resolved:
        parts.append(_tr("resolved"))
    line = f"{', '.join([*parts, side])}: {annotation.anchor.quote}"
    tags = _tr("Tags: {}").format(", ".join(annotation.tags)) if annotation.tags else ""
    note = _tr("Note: {}").format(annotation.note) if annotation.note else ""
    return ". ".join(part for part in (line, tags, note) if part)
