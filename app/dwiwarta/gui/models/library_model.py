"""The library as a list: rows come a page at a time from the library lane, or as the hits of a search."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.listing import EVERYTHING, Section
from dwiwarta.core.store.query import parse
from dwiwarta.core.store.records import ArticleRow, Group, SearchHit, Sort
from dwiwarta.gui.models.library_words import group_title, spoken, title_of
from dwiwarta.gui.tasks import Tasks

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
PAGE = 100
MOST_HITS = 200

ARTICLES_MIME = "application/x-dwiwarta-articles"
"""What is dragged out of the list: the ids as a JSON list."""

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: the article, and in a search the piece of text that was found in it."""

    row: ArticleRow
    hit: SearchHit | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the articles of a group."""

    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What the list shows: a section of the library, or what a query finds there, in an order and in groups."""

    section: Section = EVERYTHING
    query: str = ""
    sort: Sort = Sort.ADDED
    group: Group = Group.NONE


class LibraryModel(QAbstractListModel):
    """Entries and Headings under ENTRY_ROLE.

    `loaded` comes after each page or search, with whether the whole library is empty.
    """

    loaded = Signal(bool)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._lines: list[Entry | Heading] = []
        self._shown = Shown()
        self._more = False
        self._asked = 0
        self._loading = False

    @property
    def shown(self) -> Shown:
        """Return what is asked for."""
        return self._shown

    @property
    def query(self) -> str:
        """Return the text that is searched for, or nothing."""
        return self._shown.query

    @property
    def grouped(self) -> bool:
        """Say whether the list is divided; hits of a search for words are not."""
        return any(isinstance(line, Heading) for line in self._lines[:1])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many lines have come so far."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an Entry or a Heading, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ENTRY_ROLE:
            return line
        if isinstance(line, Heading):
            return line.text if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(line.row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(text for text in (line.row.title, line.row.title_translation) if text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line.row, line.hit)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let articles be chosen and dragged; a heading is only read."""
        if not index.isValid() or isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return how articles are dragged."""
        return [ARTICLES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of the dragged articles."""
        ids = [line.row.id for index in indexes if isinstance(line := index.data(ENTRY_ROLE), Entry)]
        mime = QMimeData()
        mime.setData(ARTICLES_MIME, json.dumps(ids).encode())
        return mime

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether the library has rows that have not come yet."""
        return not parent.isValid() and self._more and not self._loading

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._load(self._count())

    def show(self, shown: Shown) -> None:
        """Show something else; hits of a search for words stay in their own order, the best first."""
        if shown != self._shown:
            self._shown = shown
            self.reload()

    def set_sort(self, sort: Sort) -> None:
        """Sort the list."""
        self.show(replace(self._shown, sort=sort))

    def set_group(self, group: Group) -> None:
        """Divide the list into groups."""
        self.show(replace(self._shown, group=group))

    def set_section(self, section: Section) -> None:
        """Show a story, the archive, or everything else."""
        self.show(replace(self._shown, section=section))

    def search(self, query: str) -> None:
        """Show what meets `query`, or everything for an empty one."""
        if query.strip() != self.query.strip():
            self.show(replace(self._shown, query=query))

    @Slot()
    def reload(self) -> None:
        """Ask anew for as many rows as have come; those of before stay until the new ones are there."""
        self._load(0)

    def refresh(self, article_id: int) -> None:
        """Ask for one row again because its article changed."""
        if self.position(article_id) >= 0:
            self._tasks.library(partial(_one, article_id), self._refreshed)

    def position(self, article_id: int) -> int:
        """Return the first line of an article, or -1 where it is not among those that have come."""
        lines = enumerate(self._lines)
        return next((at for at, line in lines if isinstance(line, Entry) and line.row.id == article_id), -1)

    def rows(self) -> list[ArticleRow]:
        """Return the articles that have come so far, each once."""
        return list({line.row.id: line.row for line in self._lines if isinstance(line, Entry)}.values())

    def remove(self, article_id: int) -> None:
        """Take an article's lines away; it is deleted by somebody else."""
        while (at := self.position(article_id)) >= 0:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._lines[at]
            self.endRemoveRows()

    def _count(self) -> int:
        return sum(isinstance(line, Entry) for line in self._lines)

    def _load(self, offset: int) -> None:
        self._asked += 1
        self._loading = True
        limit = PAGE if offset else max(PAGE, self._count())
        op = partial(_page, self._shown, offset, limit)
        self._tasks.library(op, partial(self._take, self._asked, offset, limit))

    def _take(self, asked: int, offset: int, limit: int, page: tuple[list[Entry], bool, int]) -> None:
        if asked != self._asked:
            return  # a later question is on its way
        entries, paged, total = page
        self._loading = False
        self._more = paged and len(entries) == limit
        grouped = self._shown.group is not Group.NONE and paged
        if offset == 0:
            self.beginResetModel()
            self._lines = self._headed(entries, None) if grouped else list(entries)
            self.endResetModel()
        elif fresh := self._unknown(entries):
            last = self._lines[-1] if self._lines else None
            lines = self._headed(fresh, last.row.group if isinstance(last, Entry) else None) if grouped else fresh
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()
        self.loaded.emit(total == 0)

    def _headed(self, entries: list[Entry], group: str | None) -> list[Entry | Heading]:
        """Put a Heading above each group; names that differ in the case of letters alone are one group."""
        lines: list[Entry | Heading] = []
        for entry in entries:
            if group is None or entry.row.group.casefold() != group.casefold():
                group = entry.row.group
                lines.append(Heading(group_title(self._shown.group, group)))
            lines.append(entry)
        return lines

    def _unknown(self, entries: list[Entry]) -> list[Entry]:
        """Return those that the list does not hold; a page shifts when an article is added meanwhile."""
        known = {(line.row.group, line.row.id) for line in self._lines if isinstance(line, Entry)}
        return [entry for entry in entries if (entry.row.group, entry.row.id) not in known]

    def _refreshed(self, row: ArticleRow) -> None:
        for at, line in enumerate(self._lines):
            if isinstance(line, Entry) and line.row.id == row.id:
                self._lines[at] = Entry(replace(row, group=line.row.group), line.hit)
                self.dataChanged.emit(self.index(at), self.index(at))


def _page(shown: Shown, offset: int, limit: int, library: Library) -> tuple[list[Entry], bool, int]:
    """Return entries, whether more of them can be asked for, and how many articles the library holds."""
    if parse(shown.query).match:
        hits = library.search(shown.query, MOST_HITS, shown.section)
        return [Entry(hit.row, hit) for hit in hits], False, library.count()
    rows = library.list(
        shown.query, section=shown.section, sort=shown.sort, group=shown.group, limit=limit, offset=offset
    )
    return [Entry(row) for row in rows], True, library.count()


def _one(article_id: int, library: Library) -> ArticleRow:
    return library.row(article_id)
