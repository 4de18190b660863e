"""Lists of articles: the whole library, a story or the archive; sorted, divided into groups, a page at a time."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from dwiwarta.core.store.connection import Database, Row
from dwiwarta.core.store.loading import LIST_COLUMNS, list_row
from dwiwarta.core.store.query import ARCHIVED, DAY, WORKED, Query
from dwiwarta.core.store.records import ArticleRow, Group, Sort, Status

_ORDERS = {
    Sort.ADDED: "added DESC, articles.id DESC",
    Sort.PUBLISHED: "published DESC, articles.id DESC",
    Sort.UPDATED: "updated DESC, articles.id DESC",
    Sort.OPENED: "opened DESC, articles.id DESC",
    Sort.TITLE: "title COLLATE NOCASE, articles.id",
}
_RANKS = " ".join(f"WHEN '{status}' THEN {rank}" for rank, status in enumerate(Status))
_STATUS_RANK = f"CASE coalesce(kept.status, iif(kept.briefed, 'briefed', '')) {_RANKS} ELSE {WORKED} END"
_IN_STORY = "SELECT article, name FROM story_articles JOIN stories ON stories.id = story"

# Per group: what is joined for it, the group's text, and the groups' order. What belongs to no group comes last.
_GROUPS = {
    Group.NONE: ("", "''", ""),
    Group.OUTLET: ("", "outlet", "outlet = '', outlet COLLATE NOCASE, "),
    Group.DATE: ("", f"substr({DAY}, 1, 7)", f"substr({DAY}, 1, 7) DESC, "),
    Group.STATUS: ("LEFT JOIN shelf AS kept ON kept.article = articles.id", "''", f"{_STATUS_RANK}, "),
    Group.TAG: (
        "LEFT JOIN tags AS grouped ON grouped.article = articles.id",
        "coalesce(grouped.tag, '')",
        "grouped.tag IS NULL, grouped.tag, ",
    ),
    Group.STORY: (
        f"LEFT JOIN ({_IN_STORY}) AS named ON named.article = articles.id",
        "coalesce(named.name, '')",
        "named.name IS NULL, named.name COLLATE NOCASE, ",
    ),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the library: a story by its id, or the archive; else everything that is not archived."""

    story: int = 0
    archive: bool = False

    @property
    def where(self) -> str:
        """Return what an article in this section meets, in SQL."""
        if self.archive:
            return ARCHIVED
        if self.story:
            return f"articles.id IN (SELECT article FROM story_articles WHERE story = {self.story:d})"
        return f"NOT {ARCHIVED}"


EVERYTHING = Section()


def rows(
    db: Database, query: Query, section: Section, sort: Sort, group: Group, limit: int | None, offset: int
) -> list[ArticleRow]:
    """Return a page of a list, in the caller's snapshot.

    In a list that is divided by tag or story an article has a row for each of its own. A query finds archived
    articles too, unless a section is chosen.
    """
    if query.nothing:
        return []
    asked = bool(query.match or query.conditions)
    parts = [] if asked and section == EVERYTHING else [section.where]
    values: list[object] = []
    if query.match:
        parts.append("articles.id IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(query.match)
    if query.conditions:
        parts.append(query.where)
        values += query.values
    join, text, order = _GROUPS[group]
    page = db.rows(
        f"SELECT articles.id, {text} FROM articles {join} WHERE {' AND '.join(parts) or '1'}"
        f" ORDER BY {order}{_ORDERS[sort]} LIMIT ? OFFSET ?",
        [*values, -1 if limit is None else limit, offset],
    )
    return _filled(db, page, group)


def _filled(db: Database, page: list[Row], group: Group) -> list[ArticleRow]:
    """Return the rows of (id, group) pairs. Apart from the sorting, which would gather all columns of all articles."""
    found = db.rows(
        f"SELECT {LIST_COLUMNS} FROM articles WHERE articles.id IN (SELECT value FROM json_each(?))",
        (json.dumps([article_id for article_id, _ in page]),),
    )
    rows = {row[0]: list_row(row) for row in found}
    if group is Group.STATUS:
        return [replace(rows[article_id], group=rows[article_id].status.value) for article_id, _ in page]
    return [replace(rows[article_id], group=text) if text else rows[article_id] for article_id, text in page]
