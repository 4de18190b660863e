"""Glossary terms as a list: those of one sentence, or a person's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dwiwarta.core.glossary import Glossary, Term
from dwiwarta.core.store.records import Story
from dwiwarta.core.store.terms import KeptTerm
from dwiwarta.gui.language import mark, translate

_tr = partial(translate, "Glossary")

TERM_ROLE = int(Qt.ItemDataRole.UserRole)

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Known:
    """A person's terms, all of them; the glossary that holds in an article; the stories, and those it is in.

    Without an article there is no glossary: nothing is looked up, and the bundled tables need not be read.
    """

    own: tuple[KeptTerm, ...] = ()
    glossary: Glossary | None = None
    stories: tuple[Story, ...] = ()
    within: tuple[Story, ...] = ()

    def story_name(self, story: int | None) -> str:
        """Return what a term's story is called; nothing where it holds everywhere."""
        if story is None:
            return ""
        return next((each.name for each in self.stories if each.id == story), _tr("a deleted story"))


class Standing(StrEnum):
    """Whether a sentence's English says a term: unknown where there is no English."""

    UNKNOWN = ""
    SAID = mark("In the English")
    MISSING = mark("Not in the English")
    FORBIDDEN = mark("Forbidden words in the English")

    @property
    def words(self) -> str:
        """Return it in words; nothing where it is unknown."""
        return _tr(self.value) if self.value else ""


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term with what is said of it: its origin, and how it stands in the sentence; `kept` where it is own."""

    term: Term
    origin: str
    kept: KeptTerm | None = None
    standing: Standing = Standing.UNKNOWN

    @property
    def english(self) -> str:
        """Return the English to show, with the other right renderings."""
        if self.term.keep:
            return _tr("never translated")
        also = ", ".join(self.term.alternatives)
        return _tr("{} (or {})").format(self.term.target, also) if also else self.term.target


class TermsModel(QAbstractListModel):
    """Rows are TermRows, under TERM_ROLE, as given or those that have some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TermRow, ...] = ()
        self._shown: tuple[TermRow, ...] = ()
        self._words = ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many terms are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a term, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == TERM_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.term.source
        if role == Qt.ItemDataRole.ToolTipRole:
            return told(row)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return told(row).replace("\n", ". ")
        return None

    @property
    def rows(self) -> tuple[TermRow, ...]:
        """Return the terms that are shown."""
        return self._shown

    @property
    def empty(self) -> bool:
        """Say whether there are no terms at all, shown or not."""
        return not self._all

    def set_rows(self, rows: Sequence[TermRow]) -> None:
        """Show other terms, of those the ones with the words."""
        self._all = tuple(rows)
        self._refill()

    def set_words(self, words: str) -> None:
        """Show the terms that have these letters in either language or in the note."""
        self._words = words.strip().casefold()
        self._refill()

    def _refill(self) -> None:
        wanted = tuple(row for row in self._all if self._passes(row.term))
        if wanted != self._shown:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()

    def _passes(self, term: Term) -> bool:
        texts = (term.source, *term.renderings, term.note)
        return not self._words or any(self._words in text.casefold() for text in texts)


def told(row: TermRow) -> str:
    """Return all that is known of a term, a line for each fact."""
    term = row.term
    lines = [f"{term.source}: {row.english}", term.note]
    if term.forbidden:
        lines.append(_tr("Not: {}").format(", ".join(term.forbidden)))
    lines += [row.origin, row.standing.words]
    return "\n".join(line for line in lines if line)
