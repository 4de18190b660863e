"""Full text search over both languages: the index's text, what a Query finds, and snippets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwiwarta.core.store import listing
from dwiwarta.core.store.connection import Database
from dwiwarta.core.store.loading import LIST_COLUMNS, list_row, load
from dwiwarta.core.store.query import CLOSE, NOT_TEXT, OPEN, Query
from dwiwarta.core.store.records import Group, SearchHit, Sort
from dwiwarta.core.types import Article, Role, Side

_SNIPPET_TOKENS = 24

# A common word is in most articles, and to weigh all of them takes longer than anybody waits:
# the newest of them are weighed and the best of those shown.
_CANDIDATES = 1000
_WEIGHTS = "8.0, 1.0, 1.0"  # of title, source and target in SQLite's bm25()

# To index an article of so many segments takes about 20 ms; a longer one would hold up each edit.
_INDEXED_AT_ONCE = 500


def index_text(article: Article) -> tuple[str, str, str]:
    """Return what is searched of an article: its title in both languages, its body, and the shown English."""
    blocks = article.document.blocks
    body = [i for i, block in enumerate(blocks) if block.role is Role.BODY]
    title = f"{article.document.title}\n{article.title_translation}"
    source = "\n".join(blocks[i].text for i in body)
    english: dict[int, list[str]] = {}
    for segment, translation in zip(article.segments, article.translations, strict=True):
        if translation is not None:
            english.setdefault(segment.block, []).append(translation.text)
    target = "\n".join(" ".join(english.get(i, ())) for i in body)
    return _indexable(title), _indexable(source), _indexable(target)


def _indexable(text: str) -> str:
    return NOT_TEXT.sub(" ", text)


def index(db: Database, article_id: int) -> None:
    """Bring one article's row of the index in step, in the caller's transaction."""
    article = load(db, article_id)
    if article is not None:
        values = (article_id, *index_text(article))
        db.change("INSERT OR REPLACE INTO search (rowid, title, source, target) VALUES (?, ?, ?, ?)", values)
    db.change("DELETE FROM search_stale WHERE article = ?", (article_id,))


def index_stale(db: Database) -> None:
    """Bring the index in step with the articles that changed since they were indexed."""
    for (article_id,) in db.rows("SELECT article FROM search_stale"):
        with db.transaction():
            index(db, article_id)


def note_change(db: Database, article_id: int) -> None:
    """Take note of a changed article, in the caller's transaction.

    While it is being translated, or where it is so long that indexing would hold up each edit, it is only listed as
    stale, and `index_stale` sees to it before the next search; otherwise it is indexed at once.
    """
    translated, segments = db.rows("SELECT translated_count, segment_count FROM articles WHERE id = ?", (article_id,))[
        0
    ]
    if translated in {0, segments} and segments <= _INDEXED_AT_ONCE:
        index(db, article_id)
    else:
        db.change("INSERT OR IGNORE INTO search_stale VALUES (?)", (article_id,))


def rebuild(db: Database) -> None:
    """Make the whole index anew, in the caller's transaction."""
    db.change("DELETE FROM search")
    for (article_id,) in db.rows("SELECT id FROM articles ORDER BY id"):
        index(db, article_id)


def find(db: Database, query: Query, limit: int) -> list[SearchHit]:
    """Return at most `limit` articles that meet the query: with words the best first by BM25, else the newest."""
    if query.nothing:
        return []
    if not query.match:
        rows = listing.rows(db, query, listing.EVERYTHING, Sort.ADDED, Group.NONE, limit, 0)
        return [SearchHit(row, "", (), Side.SOURCE) for row in rows]
    # The plus keeps SQLite from asking the index about one article after another.
    among = f" AND +rowid IN (SELECT id FROM articles WHERE {query.where})" if query.conditions else ""
    ranked = db.rows(
        "SELECT rowid FROM ("
        f" SELECT rowid, bm25(search, {_WEIGHTS}) AS score FROM search"
        f" WHERE search MATCH ?{among} ORDER BY rowid DESC LIMIT ?"
        ") ORDER BY score, rowid DESC LIMIT ?",
        (query.match, *query.values, _CANDIDATES, limit),
    )
    best = [article_id for (article_id,) in ranked]
    return _hits(db, query.match, best) if best else []


def _hits(db: Database, query: str, best: list[int]) -> list[SearchHit]:
    """Show the found articles, in the order given."""
    places = ", ".join("?" * len(best))
    rows = {
        row[0]: list_row(row) for row in db.rows(f"SELECT {LIST_COLUMNS} FROM articles WHERE id IN ({places})", best)
    }
    snippets = ", ".join([f"snippet(search, {column}, ?, ?, '…', ?)" for column in (1, 2, 0)])
    # One walk over a range of rows: to ask for each row by itself would gather a prefix's words anew each time.
    found = db.rows(
        f"SELECT rowid, {snippets} FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN ({places})",
        [*(OPEN, CLOSE, _SNIPPET_TOKENS) * 3, query, min(best), max(best), *best],
    )
    shown = {article_id: _best(texts) for article_id, *texts in found}
    return [SearchHit(rows[article_id], *shown[article_id]) for article_id in best]


def _best(texts: Sequence[str]) -> tuple[str, tuple[tuple[int, int], ...], Side]:
    """Choose the snippet of the source, the English or the title that shows the most found words."""
    sides = zip(texts, (Side.SOURCE, Side.TARGET, Side.SOURCE), strict=True)
    text, side = max(sides, key=lambda pair: pair[0].count(OPEN))
    return *_unmark(text), side


def _unmark(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the marks out of a snippet and return it with their spans, in code points."""
    snippet, marks, start = "", [], 0
    for piece in re.split(f"([{OPEN}{CLOSE}])", " ".join(text.split("\n"))):
        if piece == OPEN:
            start = len(snippet)
        elif piece == CLOSE:
            marks.append((start, len(snippet)))
        else:
            snippet += piece
    return snippet, tuple(marks)
