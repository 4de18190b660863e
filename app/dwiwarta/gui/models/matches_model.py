"""What the memory has for the sentence at the caret, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dwiwarta.core.export.content import day
from dwiwarta.core.memory.records import Entry, Match
from dwiwarta.gui.language import in_language, translate

_tr = partial(translate, "Memory")

MATCH_ROLE = int(Qt.ItemDataRole.UserRole)
SOURCE_ROLE = MATCH_ROLE + 1
IN_USE_ROLE = MATCH_ROLE + 2

_NO_PARENT = QModelIndex()


class MatchesModel(QAbstractListModel):
    """Rows are Matches, under MATCH_ROLE, the best first; SOURCE_ROLE is the sentence that they are for.

    Under IN_USE_ROLE stands whether the sentence's English says the same already.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._shown = ""
        self._rows: tuple[Match, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many matches there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a match, or what is said of it."""
        match = self.match(index.row()) if index.isValid() else None
        if match is None:
            return None
        if role == MATCH_ROLE:
            return match
        if role == SOURCE_ROLE:
            return self._source
        if role == IN_USE_ROLE:
            return match.target == self._shown
        if role == Qt.ItemDataRole.DisplayRole:
            return match.target
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return spoken(match, in_use=match.target == self._shown)
        return None

    def set_matches(self, source: str, matches: Sequence[Match]) -> None:
        """Show what there is for another sentence."""
        self.beginResetModel()
        self._source, self._rows = source, tuple(matches)
        self.endResetModel()

    def set_shown(self, english: str) -> None:
        """Take the English that the sentence has now."""
        if english != self._shown:
            self._shown = english
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def match(self, row: int) -> Match | None:
        """Return the match in a row, or None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None


def likeness(match: Match) -> str:
    """Return how like the remembered sentence is: rounded down, so that what differs is never called 100."""
    return _tr("100 %, the same sentence") if match.exact else _tr("{} % alike").format(int(match.score))


def provenance(entry: Entry) -> str:
    """Return where a pair came from, who confirmed it and when."""
    when = day(entry.made.astimezone())
    origin = f"“{entry.origin}”" if entry.origin else _tr("an article without a title")
    if entry.who:
        return _tr("From {}, confirmed by {} on {}").format(origin, entry.who, when)
    return _tr("From {}, confirmed on {}").format(origin, when)


def spoken(match: Match, *, in_use: bool) -> str:
    """Return what a screen reader says of a match: the warnings come before the text."""
    parts = [f"{likeness(match)}.", _tr("In use.") if in_use else ""]
    parts += [in_language(caution.message) for caution in match.cautions]
    return " ".join(part for part in (*parts, match.target, f"{provenance(match.entry)}.") if part)
