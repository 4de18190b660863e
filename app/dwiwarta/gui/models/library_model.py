"""The library as a list: rows come a page at a time from the library lane, or as the hits of a search."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import ArticleRow, SearchHit, Sort
from dwiwarta.gui.tasks import Tasks

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
PAGE = 100
MOST_HITS = 200

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: the article, and in a search the piece of text that was found in it."""

    row: ArticleRow
    hit: SearchHit | None = None


class LibraryModel(QAbstractListModel):
    """Entries under ENTRY_ROLE. `loaded` comes after each page or search, with whether the whole library is empty."""

    loaded = Signal(bool)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._entries: list[Entry] = []
        self._sort = Sort.ADDED
        self._query = ""
        self._more = False
        self._asked = 0
        self._loading = False

    @property
    def query(self) -> str:
        """Return the text that is searched for, or nothing."""
        return self._query

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many rows have come so far."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry.row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(text for text in (entry.row.title, entry.row.title_translation) if text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether the library has rows that have not come yet."""
        return not parent.isValid() and self._more and not self._loading

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._load(len(self._entries))

    def set_sort(self, sort: Sort) -> None:
        """Sort the list; hits of a search stay in their own order, the best first."""
        if sort is not self._sort:
            self._sort = sort
            self.reload()

    def search(self, query: str) -> None:
        """Show what holds all words of `query`, or everything for an empty one."""
        if query.strip() != self._query:
            self._query = query.strip()
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Ask anew; the rows of before stay until the new ones are there."""
        self._load(0)

    def refresh(self, article_id: int) -> None:
        """Ask for one row again because its article changed."""
        if self.position(article_id) >= 0:
            self._tasks.library(partial(_one, article_id), self._refreshed)

    def position(self, article_id: int) -> int:
        """Return the row of an article, or -1 where it is not among those that have come."""
        return next((at for at, entry in enumerate(self._entries) if entry.row.id == article_id), -1)

    def remove(self, article_id: int) -> None:
        """Take an article's row away; it is deleted by somebody else."""
        at = self.position(article_id)
        if at >= 0:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._entries[at]
            self.endRemoveRows()

    def _load(self, offset: int) -> None:
        self._asked += 1
        self._loading = True
        op = partial(_page, self._query, self._sort, offset)
        self._tasks.library(op, partial(self._take, self._asked, offset))

    def _take(self, asked: int, offset: int, page: tuple[list[Entry], int]) -> None:
        if asked != self._asked:
            return  # a later question is on its way
        entries, total = page
        self._loading = False
        self._more = not self._query and len(entries) == PAGE
        if offset == 0:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()
        elif fresh := self._unknown(entries):
            self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(fresh) - 1)
            self._entries.extend(fresh)
            self.endInsertRows()
        self.loaded.emit(total == 0)

    def _unknown(self, entries: list[Entry]) -> list[Entry]:
        """Return those that the list does not hold; a page shifts when an article is added meanwhile."""
        known = {entry.row.id for entry in self._entries}
        return [entry for entry in entries if entry.row.id not in known]

    def _refreshed(self, row: ArticleRow) -> None:
        at = self.position(row.id)
        if at >= 0:
            self._entries[at] = Entry(row, self._entries[at].hit)
            self.dataChanged.emit(self.index(at), self.index(at))


def title_of(row: ArticleRow) -> str:
    """Return what an article is called in the list; one without a title goes by its file's name."""
    return row.title or row.title_translation or Path(row.source).name or "Without a title"


def progress_of(row: ArticleRow) -> str:
    """Return how far an article's translation is, in words."""
    if not row.segments:
        return "No article text"
    if not row.translated:
        return "Not translated yet"
    return (
        "Translated" if row.translated == row.segments else f"{row.translated} of {row.segments} sentences translated"
    )


def spoken(entry: Entry) -> str:
    """Return what a screen reader says of a row."""
    row = entry.row
    parts = [title_of(row), row.title_translation, row.outlet]
    if row.published is not None:
        parts.append(f"{row.published.day} {row.published:%B %Y}")
    parts.append(f"{row.translated} of {row.segments} sentences translated")
    if row.edited:
        parts.append(f"{row.edited} edited")
    if row.confirmed:
        parts.append(f"{row.confirmed} confirmed")
    if row.annotations:
        parts.append(f"{row.annotations} highlights")
    if entry.hit is not None:
        parts.append(f"found: {entry.hit.snippet}")
    return ", ".join(part for part in parts if part)


def _page(query: str, sort: Sort, offset: int, library: Library) -> tuple[list[Entry], int]:
    """Return a page of entries, or the hits of a search, and how many articles the library holds."""
    if query:
        return [Entry(hit.row, hit) for hit in library.search(query, MOST_HITS)], library.count()
    return [Entry(row) for row in library.list(sort=sort, limit=PAGE, offset=offset)], library.count()


def _one(article_id: int, library: Library) -> ArticleRow:
    return library.row(article_id)
