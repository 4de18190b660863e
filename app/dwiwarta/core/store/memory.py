"""The translation memory in the library: what was confirmed, found again by the same sentence or by one like it."""

from __future__ import annotations

import builtins
import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice

from dwiwarta.core.memory import folding
from dwiwarta.core.memory.records import Entry, Forgotten, Kept, Match, OriginRow, Pair
from dwiwarta.core.store.articles import stamp
from dwiwarta.core.store.connection import Database, Row
from dwiwarta.core.store.query import escaped
from dwiwarta.core.types import Article, Origin, State, Translation
from dwiwarta.core.worded import worded
from dwiwarta.errors import StoreError

_COLUMNS = (
    "memory.id, memory.source, memory.target, memory.made, memory.who,"
    " memory_origins.name, memory_origins.id, memory_origins.article"
)
_FROM = "memory JOIN memory_origins ON memory_origins.id = memory.origin"
_NEWEST = "memory.made DESC, memory.id DESC"

# A transaction of so many pairs holds the library up for a tenth of a second or so.
_BATCH = 2000
_ASKED_AT_ONCE = 500
# SQLite refuses patterns above 50,000 bytes.
_LONGEST_WORD = 1000

# A term in more pairs than this says little; of these, the newest are looked at.
_COMMON = 400
_COMMON_WEIGHT = 0.1
_CANDIDATES = 400
_MOST_TERMS = 80


class Memory:
    """The memory of an open library, for the thread that opened it. Every change is one transaction.

    All methods raise StoreBusy and StoreBroken as the library's do.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    # What is known of a sentence

    def exact(self, source: str) -> tuple[Entry, ...]:
        """Return the pairs of the same sentence, the newest first; of those that say the same, the newest alone."""
        return self._exact_of([source]).get(folding.fold(source), ())

    def recall(self, sources: Iterable[str]) -> dict[str, Translation]:
        """Return a Translation, of the origin MEMORY, for each of the sentences that the memory has exactly."""
        wanted = {source: folding.fold(source) for source in sources}
        found: dict[str, tuple[Entry, ...]] = {}
        asked = iter(dict.fromkeys(wanted.values()))
        while some := list(islice(asked, _ASKED_AT_ONCE)):
            found |= self._exact_of(some)
        return {
            source: Translation(found[folded][0].target, origin=Origin.MEMORY)
            for source, folded in wanted.items()
            if folded in found
        }

    def matches(self, source: str, *, threshold: int = 70, limit: int = 5) -> builtins.list[Match]:
        """Return at most `limit` pairs for a sentence, the same one's first, then the most alike.

        They are at least `threshold` per cent like it, each with what differs and what it may get wrong here.
        """
        from dwiwarta.core.memory import comparing

        folded = folding.fold(source)
        if not folded:
            return []
        entries = self.exact(source)
        found = [Match(entry, 100, entry.target) for entry in entries[:limit]]
        near = comparing.nearest(folded, self._candidates(source), threshold, limit - len(found))
        return found + [comparing.match(source, self.entry(number), score) for number, score in near]

    def _exact_of(self, sources: Sequence[str]) -> dict[str, tuple[Entry, ...]]:
        """Return the pairs of some sentences, by folded sentence."""
        wanted = {folding.fold(source) for source in sources}
        keys = list({folding.key(folded) for folded in wanted})
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM {_FROM} WHERE source_key IN ({', '.join('?' * len(keys))}) ORDER BY {_NEWEST}",
            keys,
        )
        found: dict[str, dict[str, Entry]] = {}
        for row in rows:
            entry = _entry(row)
            folded = folding.fold(entry.source)
            if folded in wanted:
                found.setdefault(folded, {}).setdefault(folding.fold(entry.target), entry)
        return {folded: tuple(by_target.values()) for folded, by_target in found.items()}

    def _candidates(self, source: str) -> builtins.list[tuple[int, str]]:
        """Return the id and the source of the pairs that share most with a sentence, rare terms first."""
        shared: defaultdict[int, float] = defaultdict(float)
        for term in folding.terms(source)[:_MOST_TERMS]:
            rows = self._db.rows(
                "SELECT rowid FROM memory_terms WHERE memory_terms MATCH ? ORDER BY rowid DESC LIMIT ?",
                (f'"{term}"', _COMMON),
            )
            weight = 1.0 if len(rows) < _COMMON else _COMMON_WEIGHT
            for (number,) in rows:
                shared[number] += weight
        best = heapq.nlargest(_CANDIDATES, shared, key=shared.__getitem__)
        places = ", ".join("?" * len(best))
        return self._db.rows(f"SELECT id, source FROM memory WHERE id IN ({places})", best)

    # What it holds

    def entry(self, number: int) -> Entry:
        """Return one pair. Raises StoreError where there is none with this id."""
        row = self._db.row(f"SELECT {_COLUMNS} FROM {_FROM} WHERE memory.id = ?", (number,))
        if row is None:
            raise self._missing(number)
        return _entry(row)

    def count(self) -> int:
        """Return how many pairs there are."""
        return int(self._db.value("SELECT count(*) FROM memory"))

    def list(
        self, text: str = "", *, origin: int | None = None, limit: int = 50, offset: int = 0
    ) -> builtins.list[Entry]:
        """Return pairs, the newest first, of one origin or of all, that have each of these words on either side.

        A part of a word will do; case does not matter in the letters from a to z. Every pair is looked at: the search
        alone sorts ids, and only the pairs to return are joined with where they came from.
        """
        words = [f"%{escaped(word[:_LONGEST_WORD])}%" for word in text.split()]
        has = "".join(r" AND (source LIKE ? ESCAPE '\' OR target LIKE ? ESCAPE '\')" for _ in words)
        of_origin = "" if origin is None else " AND origin = ?"
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM {_FROM} WHERE memory.id IN"
            f" (SELECT id FROM memory WHERE 1{of_origin}{has} ORDER BY {_NEWEST} LIMIT ? OFFSET ?) ORDER BY {_NEWEST}",
            (
                *(() if origin is None else (origin,)),
                *(word for word in words for _ in range(2)),
                limit,
                offset,
            ),
        )
        return [_entry(row) for row in rows]

    def entries(self) -> Iterator[Entry]:
        """Yield every pair in the order of ids, a few hundred at a time in memory."""
        last = 0
        while rows := self._db.rows(
            f"SELECT {_COLUMNS} FROM {_FROM} WHERE memory.id > ? ORDER BY memory.id LIMIT ?", (last, _ASKED_AT_ONCE)
        ):
            yield from map(_entry, rows)
            last = rows[-1][0]

    def origins(self) -> builtins.list[OriginRow]:
        """Return where the pairs came from, the origin of the newest first."""
        rows = self._db.rows(
            "SELECT memory_origins.id, name, article, count(*), max(made) FROM memory_origins"
            " JOIN memory ON memory.origin = memory_origins.id GROUP BY memory_origins.id"
            " ORDER BY max(made) DESC, memory_origins.id DESC"
        )
        return [
            OriginRow(number, name, article, entries, datetime.fromisoformat(newest))
            for number, name, article, entries, newest in rows
        ]

    # Changes

    def follow(self, article_id: int, translations: Mapping[int, Translation | None], *, who: str = "") -> None:
        """Remember an article's confirmed sentences, by segment index, and forget those that are not, or no longer."""
        with self._db.transaction():
            for index, translation in translations.items():
                place = self._db.row(
                    "SELECT block, span_start, span_end, text FROM segments"
                    " JOIN blocks ON blocks.article = segments.article AND blocks.position = segments.block"
                    " WHERE segments.article = ? AND segments.position = ?",
                    (article_id, index),
                )
                if place is None:
                    continue
                block, start, end, text = place
                confirmed = translation is not None and translation.state is State.CONFIRMED
                pair = Pair(text[start:end], translation.text, who) if translation is not None and confirmed else None
                self._put(article_id, (block, start, end), pair)

    def place_anew(self, article_id: int, article: Article) -> None:
        """Find the places of an article's pairs in another reading of it; one whose sentence is gone has none."""
        with self._db.transaction():
            row = self._db.row("SELECT id FROM memory_origins WHERE article = ?", (article_id,))
            if row is None:
                return
            self._db.change(
                "UPDATE memory SET block = NULL, span_start = NULL, span_end = NULL WHERE origin = ?", (row[0],)
            )
            self._db.change_many(
                "UPDATE memory SET block = ?, span_start = ?, span_end = ? WHERE id ="
                " (SELECT id FROM memory WHERE origin = ? AND block IS NULL AND source = ? AND target = ? LIMIT 1)",
                (
                    (segment.block, segment.start, segment.end, row[0], segment.text, translation.text)
                    for segment, translation in zip(article.segments, article.translations, strict=True)
                    if translation is not None and translation.state is State.CONFIRMED
                ),
            )

    def add(self, name: str, pairs: Iterable[Pair]) -> Kept:
        """Take in the pairs of a file, some thousands in a transaction; the file's earlier ones are not taken twice.

        Where `pairs` raises, those before stay; where the process dies, those of the transactions before.
        """
        added = seen = 0
        some: builtins.list[Pair] = []
        try:
            for pair in pairs:
                some.append(pair)
                if len(some) == _BATCH:
                    added += self._add_some(name, some)
                    seen += len(some)
                    some = []
        finally:
            if some:
                added += self._add_some(name, some)
                seen += len(some)
        return Kept(added, seen - added)

    def _add_some(self, name: str, pairs: Sequence[Pair]) -> int:
        """Take in what is new of some pairs, and return how many that is."""
        with self._db.transaction():
            origin = self._origin_of_file(name)
            new = {(folding.fold(p.source), p.target): p for p in pairs if not self._knows(origin, p)}
            self._insert(origin, list(new.values()))
        return len(new)

    def forget(self, number: int) -> None:
        """Forget one pair. Raises StoreError where there is none with this id."""
        with self._db.transaction():
            row = self._db.row("SELECT id, source, origin FROM memory WHERE id = ?", (number,))
            if row is None:
                raise self._missing(number)
            self._delete([row[:2]], row[2])

    def forget_origin(self, origin: int) -> int:
        """Forget all that came from one article or file, and return how many. Raises StoreError where it is unknown."""
        with self._db.transaction():
            if self._db.row("SELECT 1 FROM memory_origins WHERE id = ?", (origin,)) is None:
                raise StoreError(worded("the memory has no origin {origin}", origin=origin), path=self._db.path)
            rows = self._db.rows("SELECT id, source FROM memory WHERE origin = ?", (origin,))
            self._delete(rows, origin)
        return len(rows)

    def take_out(self, numbers: Iterable[int]) -> Forgotten:
        """Forget pairs and return what `put_back` needs; those that are not there are passed over."""
        pairs: builtins.list[Row] = []
        origins: dict[int, Row] = {}
        with self._db.transaction():
            for number in dict.fromkeys(numbers):
                for row in self._db.rows("SELECT * FROM memory WHERE id = ?", (number,)):
                    known = self._db.rows("SELECT * FROM memory_origins WHERE id = ?", (row[1],))
                    origins[row[1]] = known[0]
                    pairs.append(row)
                    self._delete([(row[0], row[3])], row[1])
        return Forgotten(tuple(origins.values()), tuple(pairs))

    def put_back(self, forgotten: Forgotten) -> None:
        """Put pairs back that were taken out; where a sentence was confirmed anew meanwhile, that one stays."""
        with self._db.transaction():
            origins: dict[object, int] = {}
            for number, name, article in forgotten.origins:
                self._db.change(
                    "INSERT INTO memory_origins SELECT ?1, ?2, ?3"
                    " WHERE NOT EXISTS (SELECT 1 FROM memory_origins WHERE article IS ?3 AND (?3 OR name = ?2))",
                    (number, name, article),
                )
                origins[number] = self._db.value(
                    "SELECT id FROM memory_origins WHERE article IS ?2 AND (?2 OR name = ?1)", (name, article)
                )
            for number, origin, key, source, *rest in forgotten.pairs:
                taken = self._db.row("SELECT 1 FROM memory WHERE id = ?", (number,)) is not None
                free = 1 + int(self._db.value("SELECT coalesce(max(id), 0) FROM memory")) if taken else number
                put = self._db.change(
                    "INSERT OR IGNORE INTO memory VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (free, origins[origin], key, source, *rest),
                )
                if put:
                    self._db.change(
                        "INSERT INTO memory_terms (rowid, terms) VALUES (?, ?)",
                        (free, " ".join(folding.terms(str(source)))),
                    )

    def _put(self, article_id: int, place: tuple[int, int, int], pair: Pair | None) -> None:
        """Have a sentence's place hold this pair, or none."""
        known = self._db.row(
            f"SELECT {_COLUMNS} FROM {_FROM} WHERE article = ? AND block = ? AND span_start = ? AND span_end = ?",
            (article_id, *place),
        )
        if known is not None:
            entry = _entry(known)
            if pair is not None and (entry.source, entry.target) == (pair.source, pair.target):
                return
            self._delete([(entry.id, entry.source)], entry.origin_id)
        if pair is not None and folding.fold(pair.source) and pair.target.strip():
            self._insert(self._origin_of_article(article_id), [pair], place)

    def _origin_of_article(self, article_id: int) -> int:
        self._db.change(
            "INSERT INTO memory_origins (name, article)"
            " SELECT iif(title = '', source, title), id FROM articles WHERE id = ?"
            " AND NOT EXISTS (SELECT 1 FROM memory_origins WHERE article = articles.id)",
            (article_id,),
        )
        return int(self._db.value("SELECT id FROM memory_origins WHERE article = ?", (article_id,)))

    def _origin_of_file(self, name: str) -> int:
        self._db.change(
            "INSERT INTO memory_origins (name) SELECT ?1"
            " WHERE NOT EXISTS (SELECT 1 FROM memory_origins WHERE name = ?1 AND article IS NULL)",
            (name,),
        )
        return int(self._db.value("SELECT id FROM memory_origins WHERE name = ? AND article IS NULL", (name,)))

    def _knows(self, origin: int, pair: Pair) -> bool:
        rows = self._db.rows(
            "SELECT source FROM memory WHERE source_key = ? AND +origin = ? AND +target = ?",
            (folding.key(pair.source), origin, pair.target),
        )
        return any(folding.fold(source) == folding.fold(pair.source) for (source,) in rows)

    def _insert(
        self, origin: int, pairs: Sequence[Pair], place: tuple[int | None, int | None, int | None] = (None, None, None)
    ) -> None:
        now = datetime.now(UTC)
        first = 1 + int(self._db.value("SELECT coalesce(max(id), 0) FROM memory"))
        self._db.change_many(
            "INSERT INTO memory VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    number,
                    origin,
                    folding.key(pair.source),
                    pair.source,
                    pair.target,
                    stamp(min(now, pair.made) if pair.made else now),
                    pair.who,
                    *place,
                )
                for number, pair in enumerate(pairs, start=first)
            ),
        )
        self._db.change_many(
            "INSERT INTO memory_terms (rowid, terms) VALUES (?, ?)",
            ((number, " ".join(folding.terms(pair.source))) for number, pair in enumerate(pairs, start=first)),
        )

    def _delete(self, rows: Sequence[tuple[int, str]] | Sequence[Row], origin: int) -> None:
        """Delete pairs, (id, source) each, of one origin, and the origin with its last."""
        self._db.change_many(
            "INSERT INTO memory_terms (memory_terms, rowid, terms) VALUES ('delete', ?, ?)",
            ((number, " ".join(folding.terms(source))) for number, source in rows),
        )
        self._db.change_many("DELETE FROM memory WHERE id = ?", ((number,) for number, _ in rows))
        self._db.change(
            "DELETE FROM memory_origins WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM memory WHERE origin = ?1)",
            (origin,),
        )

    def _missing(self, number: int) -> StoreError:
        return StoreError(worded("the memory has no pair {number}", number=number), path=self._db.path)


def _entry(row: Row) -> Entry:
    number, source, target, made, *provenance = row
    return Entry(number, source, target, datetime.fromisoformat(made), *provenance)
