"""The user's glossary in the library: terms for all articles, and terms for the articles of one story."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from dwiwarta.core.glossary import Glossary, Term, over_bundled
from dwiwarta.core.glossary.term import tidied
from dwiwarta.core.store.articles import stamp
from dwiwarta.core.store.connection import Database, Row
from dwiwarta.core.worded import worded
from dwiwarta.errors import StoreError

_COLUMNS = "source, target, alternatives, kind, note, forbidden, keep, story"
_PLACES = "?, ?, ?, ?, ?, ?, ?, ?"


@dataclass(frozen=True, slots=True)
class KeptTerm:
    """A term of the library with its id and when it was written and last changed, in UTC."""

    id: int
    term: Term
    created: datetime
    changed: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of many terms: how many are new, took the place of an older one, or were there already."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a change of the glossary took away and what it brought, to be reversed by `Terms.reverse`."""

    gone: tuple[KeptTerm, ...]
    come: tuple[KeptTerm, ...]


class Terms:
    """The terms of an open library; `Library.terms` is one.

    Every method that changes something is one transaction. A term is known by its source, in these very capitals, and
    its story. All raise as the library's own methods do, and GlossaryError for what is no term.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self, *, story: int | None = None) -> list[KeptTerm]:
        """Return the terms that hold in a story, its own and those that hold everywhere; without one only the latter.

        They are sorted by their source, without regard to case.
        """
        return self._kept("WHERE story IS NULL OR story = ?", story)

    def every(self) -> list[KeptTerm]:
        """Return the terms of all stories and those that hold everywhere, sorted by their source."""
        return self._kept("WHERE ? IS NULL", None)

    def glossary(self, *, story: int | None = None) -> Glossary:
        """Return the glossary that holds in a story: its own terms over the person's others over the bundled ones."""
        return over_bundled(kept.term for kept in self.all(story=story))

    def of_article(self, article: int) -> list[KeptTerm]:
        """Return the terms that hold in an article: those of all its stories, and those that hold everywhere."""
        return self._kept(
            "WHERE story IS NULL OR story IN (SELECT story FROM story_articles WHERE article = ?)", article
        )

    def glossary_of(self, article: int) -> Glossary:
        """Return the glossary that holds in an article, over the bundled one."""
        return over_bundled(kept.term for kept in self.of_article(article))

    def get(self, source: str, *, story: int | None = None) -> KeptTerm | None:
        """Return the term with this source that holds in this story alone (everywhere without one), or None."""
        row = self._db.row(
            f"SELECT id, created, changed, {_COLUMNS} FROM terms WHERE source = ? AND story IS ?", (source, story)
        )
        return None if row is None else _kept(row)

    def put(self, term: Term) -> KeptTerm:
        """Keep a term, in the place of one with the same source and story, and return it as it is kept."""
        term = tidied(term)
        with self._db.transaction():
            term_id, _ = self._put(term, _now())
            return self._by_id(term_id)

    def put_all(self, terms: Iterable[Term]) -> Taken:
        """Keep many terms, all or none, each as `put` does."""
        now = _now()
        with self._db.transaction():
            done = Counter(self._put(tidied(term), now)[1] for term in terms)
        return Taken(**done)

    def remove(self, term_id: int) -> KeptTerm:
        """Remove a term and return it. Raises StoreError where there is none with this id."""
        row = self._db.row(f"DELETE FROM terms WHERE id = ? RETURNING id, created, changed, {_COLUMNS}", (term_id,))
        if row is None:
            raise self._missing(term_id)
        return _kept(row)

    def exchange(self, remove: Iterable[int] = (), put: Iterable[Term] = ()) -> Exchange:
        """Remove terms by their ids and keep others as `put` does, all or nothing.

        Raises StoreError where there is none with one of the ids.
        """
        terms = [tidied(term) for term in put]
        now = _now()
        with self._db.transaction():
            before = [self.remove(term_id) for term_id in remove]
            replaced = (self.get(term.source, story=term.story) for term in terms)
            before += {old.id: old for old in replaced if old is not None}.values()
            come = [self._by_id(term_id) for term_id in dict.fromkeys(self._put(term, now)[0] for term in terms)]
            stayed = set(before) & set(come)
            return Exchange(
                tuple(kept for kept in before if kept not in stayed), tuple(kept for kept in come if kept not in stayed)
            )

    def reverse(self, exchange: Exchange) -> Exchange:
        """Take back what came and put back what went, each under its own id; one written meanwhile makes room."""
        with self._db.transaction():
            self._db.change_many("DELETE FROM terms WHERE id = ?", [(kept.id,) for kept in exchange.come])
            for kept in exchange.gone:
                term = kept.term
                self._db.change("DELETE FROM terms WHERE source = ? AND story IS ?", (term.source, term.story))
                times = (stamp(kept.created), stamp(kept.changed))
                insert = f"INSERT INTO terms (id, created, changed, {_COLUMNS}) VALUES (?, ?, ?, {_PLACES})"
                self._db.insert(insert, (kept.id, *times, *_values(term)))
        return Exchange(exchange.come, exchange.gone)

    def _kept(self, where: str, value: int | None) -> list[KeptTerm]:
        rows = self._db.rows(f"SELECT id, created, changed, {_COLUMNS} FROM terms {where}", (value,))
        return sorted(map(_kept, rows), key=lambda kept: (kept.term.source.casefold(), kept.term.source, kept.id))

    def _put(self, term: Term, now: str) -> tuple[int, str]:
        """Return the term's id and what was done, by the names of Taken."""
        old = self.get(term.source, story=term.story)
        if old is None:
            insert = f"INSERT INTO terms (created, changed, {_COLUMNS}) VALUES (?, ?, {_PLACES})"
            return self._db.insert(insert, (now, now, *_values(term))), "added"
        if _values(old.term) == _values(term):
            return old.id, "unchanged"
        self._update(old.id, term, now)
        return old.id, "changed"

    def _update(self, term_id: int, term: Term, now: str) -> None:
        update = f"UPDATE terms SET ({_COLUMNS}, changed) = ({_PLACES}, ?) WHERE id = ?"
        self._db.change(update, (*_values(term), now, term_id))

    def _by_id(self, term_id: int) -> KeptTerm:
        row = self._db.row(f"SELECT id, created, changed, {_COLUMNS} FROM terms WHERE id = ?", (term_id,))
        if row is None:
            raise self._missing(term_id)
        return _kept(row)

    def _missing(self, term_id: int) -> StoreError:
        return StoreError(worded("the glossary has no term {term_id}", term_id=term_id), path=self._db.path)


def _values(term: Term) -> Row:
    lists = (json.dumps(term.alternatives, ensure_ascii=False), json.dumps(term.forbidden, ensure_ascii=False))
    return (term.source, term.target, lists[0], term.kind, term.note, lists[1], term.keep, term.story)


def _kept(row: Row) -> KeptTerm:
    number, created, changed, source, target, alternatives, kind, note, forbidden, keep, story = row
    term = Term(
        source,
        target,
        alternatives=tuple(json.loads(alternatives)),
        kind=kind,
        note=note,
        forbidden=tuple(json.loads(forbidden)),
        keep=bool(keep),
        story=story,
    )
    return KeptTerm(number, term, datetime.fromisoformat(created), datetime.fromisoformat(changed))


def _now() -> str:
    return stamp(datetime.now(UTC))
