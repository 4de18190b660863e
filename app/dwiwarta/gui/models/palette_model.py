"""Everything that can be done, found by a few letters: the list behind the command palette."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from dwiwarta.gui.language import bare, translate

_tr = partial(translate, "Palette")

DEED_ROLE = int(Qt.ItemDataRole.UserRole)

# What a typed word is worth by where it is found; the start of a title is what people type first.
_START, _WORD_START, _INSIDE, _PLACE = 8, 4, 2, 1
_BETWEEN_WORDS = re.compile(r"\W+")
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: its words, where else it is found (such as a menu's title), its keys, and what does it."""

    title: str
    place: str
    run: Callable[[], object]
    keys: str = ""
    enabled: bool = True


def deeds_of(place: str, actions: Iterable[QAction]) -> list[Deed]:
    """Return the deeds of a menu, those of the menus inside it included."""
    found: list[Deed] = []
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()  # some menus are filled only then
            found += deeds_of(f"{place} › {bare(inner.title())}", inner.actions())
        elif not action.isSeparator():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            found.append(Deed(bare(action.text()), place, action.trigger, keys, action.isEnabled()))
    return found


def fit(query: str, deed: Deed) -> int:
    """Return how well a deed fits what was typed, 0 where a word is neither in its title nor in its place."""
    title = deed.title.casefold()
    words = _BETWEEN_WORDS.split(title)
    around = _BETWEEN_WORDS.split(deed.place.casefold())
    total = 1
    for word in query.casefold().split():
        if title.startswith(word):
            total += _START
        elif any(each.startswith(word) for each in words):
            total += _WORD_START
        elif word in title:
            total += _INSIDE
        elif any(each.startswith(word) for each in around):
            total += _PLACE
        else:
            return 0
    return total


class PaletteModel(QAbstractListModel):
    """Deeds under DEED_ROLE that fit what was typed, the best first; what cannot be done now comes last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Deed] = ()
        self._shown: list[Deed] = []

    def fill(self, deeds: Sequence[Deed]) -> None:
        """Take all deeds, in the order that they have where they fit alike."""
        self._all = deeds
        self.search("")

    def search(self, query: str) -> None:
        """Show what fits."""
        fits = [(deed, fit(query, deed)) for deed in self._all]
        self.beginResetModel()
        able = [each for each in fits if each[1]]
        able.sort(key=lambda each: (not each[0].enabled, -each[1], each[0].place.count("›")))
        self._shown = [deed for deed, _ in able]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many deeds fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a Deed, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        deed = self._shown[index.row()]
        if role == DEED_ROLE:
            return deed
        if role == Qt.ItemDataRole.DisplayRole:
            return deed.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (deed.title, deed.place, deed.keys, "" if deed.enabled else _tr("not possible now"))
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let only what is possible be chosen."""
        deed = self.data(index, DEED_ROLE)
        if not isinstance(deed, Deed) or not deed.enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
