"""Check a library from the file's pages up to what the columns repeat and the index holds."""

from __future__ import annotations

from collections.abc import Iterator

from dwiwarta.core.memory import folding
from dwiwarta.core.store import loading, search
from dwiwarta.core.store.articles import check_segments
from dwiwarta.core.store.connection import Database
from dwiwarta.core.store.memory import Memory
from dwiwarta.core.store.terms import Terms
from dwiwarta.core.types import Article, State
from dwiwarta.errors import StoreBroken


def verify(db: Database) -> list[str]:
    """Return what is wrong with the library, one line each; where pages of the file are damaged, only that.

    Raises StoreBusy where another program writes all the time.
    """
    problems = _page_problems(db)
    if problems:
        return problems
    for table, _, parent, _ in db.rows("PRAGMA foreign_key_check"):
        problems.append(f"a row of {table} belongs to a row of {parent} that is gone")
    problems += _index_problems(db)
    problems += _term_problems(db)
    problems += _memory_problems(db)
    for (article_id,) in db.rows("SELECT id FROM articles ORDER BY id"):
        with db.snapshot():
            problems += [f"article {article_id}: {problem}" for problem in _article_problems(db, article_id)]
    return problems


def _page_problems(db: Database) -> list[str]:
    try:
        return [text for (text,) in db.rows("PRAGMA integrity_check") if text != "ok"]
    except StoreBroken as error:
        return [error.message]


def _index_problems(db: Database) -> Iterator[str]:
    try:
        db.change("INSERT INTO search (search) VALUES ('integrity-check')")
    except StoreBroken as error:
        yield f"the search index is damaged ({error.message})"
    for (article_id,) in db.rows("SELECT rowid FROM search WHERE rowid NOT IN (SELECT id FROM articles)"):
        yield f"the search index holds article {article_id}, which is gone"


def _term_problems(db: Database) -> Iterator[str]:
    try:
        Terms(db).every()
    except (ValueError, TypeError) as error:
        yield f"the glossary cannot be read ({error})"


def _memory_problems(db: Database) -> Iterator[str]:
    try:
        db.change("INSERT INTO memory_terms (memory_terms) VALUES ('integrity-check')")
    except StoreBroken as error:
        yield f"the memory's index is damaged ({error.message})"
    for entry in Memory(db).entries():
        if not db.row("SELECT 1 FROM memory WHERE id = ? AND source_key = ?", (entry.id, folding.key(entry.source))):
            yield f"pair {entry.id} of the memory is not found by its sentence"


def _article_problems(db: Database, article_id: int) -> Iterator[str]:
    try:
        article = loading.load(db, article_id)
    except (ValueError, IndexError) as error:
        yield f"cannot be read ({error})"
        return
    if article is None:
        return  # deleted by another process since the list was made
    try:
        check_segments(article.document.blocks, article.segments)
    except ValueError as error:
        yield str(error)
    row = db.rows(f"SELECT {loading.LIST_COLUMNS} FROM articles WHERE id = ?", (article_id,))[0]
    if _derived(article) != (row[2], *row[10:15]):
        yield "its row in the list is out of step"
    if not db.row("SELECT 1 FROM search_stale WHERE article = ?", (article_id,)):
        indexed = db.row("SELECT title, source, target FROM search WHERE rowid = ?", (article_id,))
        if indexed != search.index_text(article):
            yield "the search index is out of step"


def _derived(article: Article) -> tuple[object, ...]:
    made = [translation for translation in article.translations if translation is not None]
    return (
        article.title_translation,
        len(article.segments),
        len(made),
        sum(translation.edited is not None for translation in made),
        sum(translation.state is State.CONFIRMED for translation in made),
        len(article.annotations),
    )
