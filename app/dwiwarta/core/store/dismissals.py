"""Findings of the checks that a person let stand, and the kinds that are silenced, article by article."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from dwiwarta.core.store.connection import Database
from dwiwarta.core.types import Dismissal

_COLUMNS = "block, span_start, span_end, target, kind, source_start, source_end, target_start, target_end, reason"
_NO_SPAN = (-1, -1)


class Dismissals:
    """The dismissals of an open library; `Library.dismissals` is one. Every change is one transaction.

    All methods raise StoreBusy and StoreBroken as the library's do.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, article_id: int) -> tuple[Dismissal, ...]:
        """Return an article's dismissals in reading order, those included that do not hold at present."""
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM dismissals WHERE article = ?"
            " ORDER BY block, span_start, kind, source_start, target_start, made",
            (article_id,),
        )
        return tuple(
            Dismissal(block, start, end, target, kind, _span(*spans[:2]), _span(*spans[2:]), reason)
            for block, start, end, target, kind, *spans, reason in rows
        )

    def silenced(self, article_id: int) -> frozenset[str]:
        """Return the kinds of findings that are not shown in an article."""
        return frozenset(
            kind for (kind,) in self._db.rows("SELECT kind FROM silenced_kinds WHERE article = ?", (article_id,))
        )

    def put(self, article_id: int, dismissals: Iterable[Dismissal]) -> None:
        """Keep dismissals; one of the same finding takes the place of the one before."""
        now = datetime.now(UTC).isoformat(timespec="microseconds")
        with self._db.transaction():
            self._db.change_many(
                f"INSERT OR REPLACE INTO dismissals (article, {_COLUMNS}, made)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ((article_id, *_key(each), each.reason, now) for each in dismissals),
            )

    def take_back(self, article_id: int, dismissals: Iterable[Dismissal]) -> None:
        """Forget dismissals, whatever their reasons; what is not there is no failure."""
        with self._db.transaction():
            self._db.change_many(
                "DELETE FROM dismissals WHERE article = ? AND block = ? AND span_start = ? AND span_end = ?"
                " AND target = ? AND kind = ? AND source_start = ? AND source_end = ?"
                " AND target_start = ? AND target_end = ?",
                ((article_id, *_key(each)) for each in dismissals),
            )

    def silence(self, article_id: int, kind: str, *, silent: bool = True) -> None:
        """Have the findings of a kind not shown in an article, or shown again."""
        if silent:
            self._db.change("INSERT OR IGNORE INTO silenced_kinds VALUES (?, ?)", (article_id, kind))
        else:
            self._db.change("DELETE FROM silenced_kinds WHERE article = ? AND kind = ?", (article_id, kind))


def _key(each: Dismissal) -> tuple[int | str, ...]:
    source, target = each.source_span or _NO_SPAN, each.target_span or _NO_SPAN
    return (each.block, each.start, each.end, each.target, each.kind, *source, *target)


def _span(start: int, end: int) -> tuple[int, int] | None:
    return None if start < 0 else (start, end)
