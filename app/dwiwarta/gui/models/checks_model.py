"""What the checks found in the open article as a list: what is open, what was dismissed, or everything."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dwiwarta.core.types import Article, Severity
from dwiwarta.core.verdict import Finding, kind_word
from dwiwarta.gui.language import capitalised, in_language, mark, number, translate

_tr = partial(translate, "Checks")

FINDING_ROLE = int(Qt.ItemDataRole.UserRole)
QUOTES_ROLE = FINDING_ROLE + 1

_NO_PARENT = QModelIndex()
_QUOTE = 48
PAGE = 20
"""Rows that a view is given at once: it asks for the height of every one that it has."""

SEVERITY_WORDS = {
    Severity.HIGH: mark("High"),
    Severity.MEDIUM: mark("Medium"),
    Severity.LOW: mark("Low"),
}


class Shown(StrEnum):
    """Which findings a list shows."""

    OPEN = "open"
    DISMISSED = "dismissed"
    ALL = "all"


class ChecksModel(QAbstractListModel):
    """Rows are Findings, under FINDING_ROLE, in reading order; under QUOTES_ROLE are their words on both sides."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._all: tuple[Finding, ...] = ()
        self._rows: list[Finding] = []
        self._loaded = 0
        self._which = Shown.OPEN

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many findings are shown."""
        return 0 if parent.isValid() else self._loaded

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether there are findings that the view does not have yet: it asks when it comes to the end."""
        return not parent.isValid() and self._loaded < len(self._rows)

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Give the view some more."""
        if self.canFetchMore(parent):
            self.reach(self._loaded + PAGE - 1)

    def reach(self, row: int) -> None:
        """Give the view the rows up to this one."""
        end = min(row + 1, len(self._rows))
        if end > self._loaded:
            self.beginInsertRows(_NO_PARENT, self._loaded, end - 1)
            self._loaded = end
            self.endInsertRows()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a finding, or what is said of it."""
        if not index.isValid() or index.row() >= self._loaded:
            return None
        finding = self._rows[index.row()]
        if role == FINDING_ROLE:
            return finding
        if role == QUOTES_ROLE:
            return self._words(finding)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return finding.check.message
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return told(finding)
        return None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return the findings that are shown, those included that the view has not asked for yet."""
        return tuple(self._rows)

    @property
    def total(self) -> int:
        """Return how many findings are shown."""
        return len(self._rows)

    @property
    def shown(self) -> Shown:
        """Return which findings are shown."""
        return self._which

    def count(self, which: Shown) -> int:
        """Return how many findings there are of a sort."""
        return sum(_passes(finding, which) for finding in self._all)

    def set_findings(self, article: Article | None, findings: Sequence[Finding]) -> None:
        """Show other findings, of this article."""
        self._all = tuple(findings)
        self._article = article
        self._refill()

    def set_shown(self, which: Shown) -> None:
        """Show another sort."""
        self._which = which
        self._refill()

    def finding(self, row: int) -> Finding | None:
        """Return the finding in a row, or None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, finding: Finding) -> int:
        """Return the row of the same finding, whatever was said of it since, or -1."""
        wanted = (finding.index, finding.check)
        return next((row for row, each in enumerate(self._rows) if (each.index, each.check) == wanted), -1)

    def row_at(self, index: int) -> int:
        """Return the first row of a sentence, or -1 where nothing of it is shown."""
        return next((row for row, each in enumerate(self._rows) if each.index == index), -1)

    def _refill(self) -> None:
        before, wanted = self._rows, [finding for finding in self._all if _passes(finding, self._which)]
        grown = len(wanted) >= len(before) and all(
            old.index == new.index and old.check == new.check for old, new in zip(before, wanted, strict=False)
        )
        if not grown:
            self.beginResetModel()
        self._rows = wanted
        if not grown:
            self._loaded = min(len(wanted), max(self._loaded, PAGE))
            self.endResetModel()
        elif self._loaded:
            self.dataChanged.emit(self.index(0), self.index(self._loaded - 1))
        self.reach(PAGE - 1)

    def _words(self, finding: Finding) -> tuple[str, str]:
        if self._article is None:
            return "", ""
        translation = self._article.translations[finding.index]
        texts = self._article.segments[finding.index].text, "" if translation is None else translation.text
        spans = finding.check.source_span, finding.check.target_span
        source, target = (_cut(text[slice(*span)]) if span else "" for text, span in zip(texts, spans, strict=True))
        return source, target


def _passes(finding: Finding, which: Shown) -> bool:
    if which is Shown.OPEN:
        return finding.open
    return which is Shown.ALL or finding.dismissal is not None


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _QUOTE else f"{flat[: _QUOTE - 1].rstrip()}…"


def headline(finding: Finding) -> str:
    """Return a finding in a few words: how grave, of what kind, where, and whether somebody let it stand."""
    parts = [
        _tr(SEVERITY_WORDS[finding.check.severity]),
        capitalised(in_language(kind_word(finding.check.kind))),
        _tr("sentence {}").format(number(finding.index + 1)),
    ]
    if finding.dismissal is not None:
        parts.append(_tr("dismissed"))
    elif finding.silenced:
        parts.append(_tr("silenced"))
    return " · ".join(parts)


def told(finding: Finding) -> str:
    """Return what a screen reader says of a finding."""
    line = f"{headline(finding).replace(' · ', ', ')}. {in_language(finding.check.message)}"
    if finding.dismissal is None or not finding.dismissal.reason:
        return line
    return f"{line} {_tr('Reason: {}').format(finding.dismissal.reason)}"
