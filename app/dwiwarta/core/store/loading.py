"""Rows to Articles and list rows."""

from __future__ import annotations

import json
from datetime import datetime

from dwiwarta.core.store.articles import date_of, moment_of
from dwiwarta.core.store.connection import Database, Row
from dwiwarta.core.store.dismissals import Dismissals
from dwiwarta.core.store.query import ARCHIVED, STATUS
from dwiwarta.core.store.records import ArticleRow, Status
from dwiwarta.core.types import (
    Anchor,
    Annotation,
    Article,
    Block,
    BlockKind,
    Document,
    ModelId,
    Origin,
    Role,
    Segment,
    Side,
    State,
    Summary,
    Translation,
)
from dwiwarta.core.worded import from_plain

_SEPARATOR = "\x1f"  # the ASCII unit separator: no tag and no story's name has one (`Shelf` sees to it)

LIST_COLUMNS = (
    "articles.id, title, title_translation, outlet, published, language, source, added, updated, opened,"
    " segment_count, translated_count, edited_count, confirmed_count, annotation_count,"
    f" {STATUS}, EXISTS (SELECT 1 FROM shelf WHERE article = articles.id AND status IS NOT NULL), {ARCHIVED},"
    " (SELECT group_concat(tag, char(31)) FROM tags WHERE article = articles.id),"
    " (SELECT group_concat(name, char(31)) FROM story_articles JOIN stories ON stories.id = story"
    " WHERE article = articles.id)"
)
"""What `list_row` needs of a row of `articles`, which may not go by another name in the statement."""


def load(db: Database, article_id: int) -> Article | None:
    """Return an article with everything made of it, or None where there is none with this id."""
    head = db.row(
        "SELECT title, byline, outlet, published, url, language, warnings, source, added, translated_at"
        " FROM articles WHERE id = ?",
        (article_id,),
    )
    if head is None:
        return None
    blocks = tuple(
        Block(text, BlockKind(kind), Role(role), level, reason)
        for text, kind, role, level, reason in db.rows(
            "SELECT text, kind, role, level, reason FROM blocks WHERE article = ? ORDER BY position", (article_id,)
        )
    )
    sentences = db.rows(
        "SELECT block, span_start, span_end, machine, model_name, model_version, origin, score, edited, state,"
        " repaired"
        " FROM shown WHERE article = ? ORDER BY position",
        (article_id,),
    )
    title, byline, outlet, published, url, language, warnings, source, added, translated_at = head
    dismissals = Dismissals(db)
    return Article(
        document=Document(
            title,
            byline,
            outlet,
            date_of(published),
            url,
            language,
            blocks,
            tuple(map(from_plain, json.loads(warnings))),
        ),
        segments=tuple(Segment(b, start, end, blocks[b].text[start:end]) for b, start, end, *_ in sentences),
        translations=tuple(_translation(row[3:]) for row in sentences),
        summary=load_summary(db, article_id),
        annotations=_annotations(db, article_id),
        id=article_id,
        source=source,
        added=moment_of(added),
        translated_at=moment_of(translated_at),
        dismissals=dismissals.of(article_id),
        silenced=dismissals.silenced(article_id),
    )


def _translation(row: Row) -> Translation | None:
    machine, name, version, origin, score, edited, state, repaired = row
    if machine is None:
        return None
    model = None if name is None else ModelId(name, version)
    return Translation(machine, model, Origin(origin), score, edited, State(state), repaired)


def load_summary(db: Database, article_id: int) -> Summary | None:
    """Return an article's summary, or None where it has none."""
    row = db.row("SELECT method, chosen, salience, reasons FROM summaries WHERE article = ?", (article_id,))
    if row is None:
        return None
    chosen, salience, reasons = (json.loads(text) for text in row[1:])
    return Summary(row[0], tuple(chosen), tuple(salience), tuple(tuple(codes) for codes in reasons))


def _annotations(db: Database, article_id: int) -> tuple[Annotation, ...]:
    rows = db.rows(
        "SELECT side, block, span_start, span_end, quote, prefix, suffix, category, note, id, orphan,"
        " coalesce(tags, '[]'), coalesce(resolved, 0)"
        " FROM annotations LEFT JOIN annotation_details ON annotation = id"
        " WHERE annotations.article = ? ORDER BY id",
        (article_id,),
    )
    return tuple(
        Annotation(
            Anchor(Side(row[0]), *row[1:7]),
            category=row[7],
            note=row[8],
            id=row[9],
            orphan=bool(row[10]),
            tags=tuple(json.loads(row[11])),
            resolved=bool(row[12]),
        )
        for row in rows
    )


def list_row(row: Row) -> ArticleRow:
    """Return what a SELECT of LIST_COLUMNS gave as an ArticleRow."""
    number, title, english, outlet, published, language, source, added, updated, opened = row[:10]
    counts, (status, by_hand, archived, tags, stories) = row[10:15], row[15:20]
    return ArticleRow(
        number,
        title,
        english,
        outlet,
        date_of(published),
        language,
        source,
        added=datetime.fromisoformat(added),
        updated=datetime.fromisoformat(updated),
        opened=moment_of(opened),
        segments=counts[0],
        translated=counts[1],
        edited=counts[2],
        confirmed=counts[3],
        annotations=counts[4],
        status=Status(status),
        status_set=bool(by_hand),
        archived=bool(archived),
        tags=_names(tags),
        stories=_names(stories),
    )


def _names(joined: str | None) -> tuple[str, ...]:
    return tuple(sorted(joined.split(_SEPARATOR), key=str.casefold)) if joined else ()
