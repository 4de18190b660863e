"""Articles to rows and back: every function works in the caller's transaction on an open database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime

from dwiwarta.core.store.connection import Database, Row
from dwiwarta.core.store.records import Deleted
from dwiwarta.core.types import Annotation, Article, Block, Role, Segment, Summary, Translation
from dwiwarta.core.worded import to_plain

# Parents before children, as `put_back` needs them.
_TABLES = (
    *("articles", "blocks", "segments", "translations", "drafts", "annotations", "annotation_details", "summaries"),
    *("tags", "shelf", "story_articles", "dismissals", "silenced_kinds"),
)

TRANSLATION_COLUMNS = "machine, model_name, model_version, origin, score, edited, state, repaired"
_ANNOTATION_COLUMNS = "side, block, span_start, span_end, quote, prefix, suffix, category, note, orphan"
_SPAN = "article, block, span_start, span_end"


def stamp(moment: datetime) -> str:
    """Return a time as the database keeps it: UTC, ISO 8601 to the microsecond; a naive time is a local one."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_of(value: str | None) -> datetime | None:
    """Return the time that `stamp` wrote, in UTC."""
    return None if value is None else datetime.fromisoformat(value)


def date_of(value: str | None) -> date | None:
    """Return the date of an ISO 8601 text."""
    return None if value is None else date.fromisoformat(value)


def check_segments(blocks: tuple[Block, ...], segments: Iterable[Segment]) -> None:
    """Raise ValueError unless every segment is a slice of its block, in reading order and apart from the others."""
    last = (-1, 0)
    for segment in segments:
        if not 0 <= segment.block < len(blocks):
            raise ValueError(f"segment of a block that is not there: {segment}")
        text = blocks[segment.block].text
        inside = 0 <= segment.start < segment.end <= len(text)
        if not inside or text[segment.start : segment.end] != segment.text:
            raise ValueError(f"segment that is not a slice of its block: {segment}")
        if (segment.block, segment.start) < last:
            raise ValueError(f"segment out of order: {segment}")
        last = (segment.block, segment.end)


def insert(db: Database, article: Article, content_key: str, now: datetime) -> int:
    """Write a new article with everything made of it and return its id."""
    document = article.document
    translations = article.translations or (None,) * len(article.segments)
    if len(translations) != len(article.segments):
        raise ValueError(f"{len(translations)} translations of {len(article.segments)} segments")
    check_segments(document.blocks, article.segments)
    article_id = db.insert(
        "INSERT INTO articles (content_key, title, byline, outlet, published, url, language, warnings, source, added,"
        " updated, translated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            content_key,
            document.title,
            document.byline,
            document.outlet,
            document.published.isoformat() if document.published else None,
            document.url,
            document.language,
            json.dumps([to_plain(warning) for warning in document.warnings]),
            article.source,
            stamp(article.added or now),
            stamp(now),
            stamp(article.translated_at) if article.translated_at else None,
        ),
    )
    insert_text(db, article_id, article, translations)
    for annotation in article.annotations:
        insert_annotation(db, article_id, annotation)
    return article_id


def insert_text(db: Database, article_id: int, article: Article, translations: Sequence[Translation | None]) -> None:
    """Write an article's blocks, segments, translations and summary; none of these may be there."""
    db.change_many(
        "INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (article_id, position, block.kind, block.role, block.level, block.reason, block.text)
            for position, block in enumerate(article.document.blocks)
        ),
    )
    insert_segments(db, article_id, article.segments)
    write_translations(
        db, article_id, {i: made for i, made in enumerate(translations) if made is not None}, keep_edits=False
    )
    if article.summary is not None:
        write_summary(db, article_id, article.summary)


def insert_segments(db: Database, article_id: int, segments: Iterable[Segment]) -> None:
    """Write an article's segments; those that were there must be gone."""
    db.change_many(
        "INSERT INTO segments VALUES (?, ?, ?, ?, ?)",
        ((article_id, i, segment.block, segment.start, segment.end) for i, segment in enumerate(segments)),
    )


def set_role(
    db: Database, article_id: int, before: Article, block: int, role: Role, segments: Sequence[Segment], reason: str
) -> None:
    """Give one block a role, for a reason, and the article `before` its new segments; the summary follows them."""
    blocks = before.document.blocks
    if not 0 <= block < len(blocks):
        raise IndexError(f"block {block} of {len(blocks)}")
    check_segments(blocks, segments)
    db.change(
        "UPDATE blocks SET role = ?, reason = ? WHERE article = ? AND position = ?", (role, reason, article_id, block)
    )
    db.change("DELETE FROM segments WHERE article = ?", (article_id,))
    insert_segments(db, article_id, segments)
    if before.summary is not None:
        write_summary(db, article_id, _moved(before.summary, before.segments, segments))


def set_segments(
    db: Database, article_id: int, before: Article, segments: Sequence[Segment], summary: Summary | None
) -> None:
    """Give the article `before` other segments of the same text, and its summary of them."""
    check_segments(before.document.blocks, segments)
    db.change("DELETE FROM segments WHERE article = ?", (article_id,))
    insert_segments(db, article_id, segments)
    db.change("DELETE FROM summaries WHERE article = ?", (article_id,))
    if summary is not None:
        write_summary(db, article_id, summary)


def _moved(summary: Summary, before: Sequence[Segment], after: Sequence[Segment]) -> Summary:
    """Return a summary of `before` as one of `after`: sentences that are new have no salience and no reasons."""
    old = {(segment.block, segment.start, segment.end): i for i, segment in enumerate(before)}
    sources = [old.get((segment.block, segment.start, segment.end), -1) for segment in after]
    chosen = set(summary.chosen)
    return Summary(
        method=summary.method,
        chosen=tuple(i for i, source in enumerate(sources) if source in chosen),
        salience=tuple(summary.salience[i] if i >= 0 else 0.0 for i in sources) if summary.salience else (),
        reasons=tuple(summary.reasons[i] if i >= 0 else () for i in sources) if summary.reasons else (),
    )


def write_translations(
    db: Database, article_id: int, translations: Mapping[int, Translation], *, keep_edits: bool
) -> None:
    """Write translations by segment index.

    With `keep_edits` a sentence that a person edited gets the new machine text under the person's, and a confirmed
    sentence is left alone; without it the given translation replaces whatever was there.
    """
    names = [name.strip() for name in TRANSLATION_COLUMNS.split(",")]
    update = ", ".join(f"{name} = excluded.{name}" for name in names)
    if keep_edits:
        by_person = "translations.state <> 'machine'"
        kept = ", ".join(f"{n} = iif({by_person}, translations.{n}, excluded.{n})" for n in ("edited", "state"))
        machine = ", ".join(f"{name} = excluded.{name}" for name in names if name not in {"edited", "state"})
        update = f"{machine}, {kept} WHERE translations.state <> 'confirmed'"
    db.change_many(
        f"INSERT INTO translations ({_SPAN}, {TRANSLATION_COLUMNS})"
        f" SELECT {_SPAN}, ?, ?, ?, ?, ?, ?, ?, ? FROM segments WHERE article = ? AND position = ?"
        f" ON CONFLICT ({_SPAN}) DO UPDATE SET {update}",
        ((*_translation_values(made), article_id, index) for index, made in translations.items()),
    )


def _translation_values(made: Translation) -> Row:
    name, version = (made.model.name, made.model.version) if made.model else (None, None)
    return (made.machine, name, version, made.origin, made.score, made.edited, made.state, made.repaired)


def write_summary(db: Database, article_id: int, summary: Summary) -> None:
    """Write an article's summary in place of the one that was there."""
    lists = (summary.chosen, summary.salience, summary.reasons)
    db.change(
        "INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?, ?)",
        (article_id, summary.method, *(json.dumps(values) for values in lists)),
    )


def insert_annotation(db: Database, article_id: int, annotation: Annotation) -> int:
    """Write a new annotation, under its own id if it has one, and return the id."""
    number = db.insert(
        f"INSERT INTO annotations (id, article, {_ANNOTATION_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (annotation.id, article_id, *_annotation_values(annotation)),
    )
    _write_details(db, number, article_id, annotation)
    return number


def update_annotation(db: Database, annotation: Annotation) -> int | None:
    """Write an annotation over the one with its id and return its article's id, or None where there is no such one."""
    row = db.row(
        f"UPDATE annotations SET ({_ANNOTATION_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
        " RETURNING article",
        (*_annotation_values(annotation), annotation.id),
    )
    if row is None or annotation.id is None:
        return None
    _write_details(db, annotation.id, row[0], annotation)
    return int(row[0])


def _write_details(db: Database, number: int, article_id: int, annotation: Annotation) -> None:
    db.change("DELETE FROM annotation_details WHERE annotation = ?", (number,))
    if annotation.tags or annotation.resolved:
        db.change(
            "INSERT INTO annotation_details VALUES (?, ?, ?, ?)",
            (number, article_id, json.dumps(annotation.tags), int(annotation.resolved)),
        )


def _annotation_values(annotation: Annotation) -> Row:
    anchor = annotation.anchor
    return (
        anchor.side,
        anchor.block,
        anchor.start,
        anchor.end,
        anchor.quote,
        anchor.prefix,
        anchor.suffix,
        annotation.category,
        annotation.note,
        int(annotation.orphan),
    )


def take_out(db: Database, article_id: int) -> Deleted:
    """Delete an article and return every row that the library held of it."""
    title, content_key = db.rows("SELECT title, content_key FROM articles WHERE id = ?", (article_id,))[0]
    tables = []
    for table in _TABLES:
        column = "id" if table == "articles" else "article"
        rows = db.rows(f"SELECT * FROM {table} WHERE {column} = ?", (article_id,))
        tables.append((table, tuple(rows)))
    db.change("DELETE FROM articles WHERE id = ?", (article_id,))
    return Deleted(article_id, title, content_key, tuple(tables))


def put_back(db: Database, deleted: Deleted) -> None:
    """Write the rows that `take_out` returned, but for those of a story that is gone."""
    for table, rows in deleted.tables:
        if rows:
            places = ", ".join("?" * len(rows[0]))
            into = f"INSERT INTO {table} SELECT {places}"
            if table == "story_articles":
                into += " WHERE EXISTS (SELECT 1 FROM stories WHERE id = ?1)"
            db.change_many(into, rows)


def write_draft(db: Database, article_id: int, index: int, text: str, now: datetime) -> None:
    """Write the draft of one segment over the one that was there."""
    db.change(
        f"INSERT INTO drafts ({_SPAN}, text, saved)"
        f" SELECT {_SPAN}, ?, ? FROM segments WHERE article = ? AND position = ?"
        f" ON CONFLICT ({_SPAN}) DO UPDATE SET text = excluded.text, saved = excluded.saved",
        (text, stamp(now), article_id, index),
    )


def load_drafts(db: Database, article_id: int) -> dict[int, str]:
    """Return an article's drafts by segment index."""
    rows = db.rows(
        f"SELECT position, text FROM drafts JOIN segments USING ({_SPAN}) WHERE article = ? ORDER BY position",
        (article_id,),
    )
    return dict(rows)


def delete_translation(db: Database, article_id: int, index: int) -> None:
    """Delete the translation of one segment."""
    db.change(
        "DELETE FROM translations WHERE (article, block, span_start, span_end) IN"
        f" (SELECT {_SPAN} FROM segments WHERE article = ? AND position = ?)",
        (article_id, index),
    )


def delete_draft(db: Database, article_id: int, index: int, text: str | None = None) -> None:
    """Delete the draft of one segment; where `text` is given, only the draft that says the same."""
    db.change(
        "DELETE FROM drafts WHERE (article, block, span_start, span_end) IN"
        f" (SELECT {_SPAN} FROM segments WHERE article = ?1 AND position = ?2) AND (?3 IS NULL OR text = ?3)",
        (article_id, index, text),
    )


_DERIVED = (
    "segment_count = (SELECT count(*) FROM segments WHERE article = ?1),"
    " (translated_count, edited_count, confirmed_count) = ("
    "SELECT count(machine), count(edited), count(*) FILTER (WHERE state = 'confirmed') FROM shown WHERE article = ?1),"
    " annotation_count = (SELECT count(*) FROM annotations WHERE article = ?1)"
)


def refresh(db: Database, article_id: int, now: datetime) -> None:
    """Bring the columns of `articles` that repeat other tables in step, and the time of the last change."""
    db.change(
        f"UPDATE articles SET updated = ?2, title_translation = ?3, {_DERIVED} WHERE id = ?1",
        (article_id, stamp(now), _title_translation(db, article_id)),
    )


def _title_translation(db: Database, article_id: int) -> str:
    rows = db.rows(
        "SELECT coalesce(edited, repaired, shown.machine) FROM shown JOIN blocks"
        " ON blocks.article = shown.article AND blocks.position = 0 AND blocks.kind = 'heading' AND blocks.level = 0"
        " WHERE shown.article = ? AND shown.block = 0 AND shown.machine IS NOT NULL ORDER BY shown.position",
        (article_id,),
    )
    return " ".join(text for (text,) in rows)
