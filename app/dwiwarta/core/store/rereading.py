"""Another reading of an article over the one before, in the caller's transaction on an open database."""

from __future__ import annotations

import json
from collections.abc import Sequence

from dwiwarta.core.store import articles
from dwiwarta.core.store.connection import Database
from dwiwarta.core.types import Annotation, Article


def replace_text(db: Database, article_id: int, article: Article, content_key: str) -> tuple[int, ...]:
    """Write another reading over an article, with all that was made of it, and return its annotations' ids in order.

    Translations that wait for a block that is folded away, or for sentences that are joined, go on waiting where the
    block is still there. Where another article has the content key, the article keeps the one that it had.
    """
    articles.check_segments(article.document.blocks, article.segments)
    waiting = db.rows(
        f"SELECT blocks.text, span_start, span_end, {articles.TRANSLATION_COLUMNS} FROM translations"
        " JOIN blocks ON blocks.article = translations.article AND blocks.position = translations.block"
        " WHERE translations.article = ?",
        (article_id,),
    )
    db.change(
        "DELETE FROM blocks WHERE article = ?", (article_id,)
    )  # and, by their foreign keys, all that stood on them
    db.change("DELETE FROM summaries WHERE article = ?", (article_id,))
    articles.insert_text(db, article_id, article, article.translations)
    places = {block.text: position for position, block in enumerate(article.document.blocks)}
    columns = articles.TRANSLATION_COLUMNS.count(",") + 1
    db.change_many(
        f"INSERT OR IGNORE INTO translations (article, block, span_start, span_end, {articles.TRANSLATION_COLUMNS})"
        f" VALUES (?, ?, ?, ?, {', '.join('?' * columns)})",
        ((article_id, places[str(text)], *row) for text, *row in waiting if text in places),
    )
    document = article.document
    db.change(
        "UPDATE articles SET title = ?, byline = ?, outlet = ?, published = ?, url = ?, language = ?, warnings = ?,"
        " source = ? WHERE id = ?",
        (
            document.title,
            document.byline,
            document.outlet,
            document.published.isoformat() if document.published else None,
            document.url,
            document.language,
            json.dumps(document.warnings),
            article.source,
            article_id,
        ),
    )
    db.change(
        "UPDATE articles SET content_key = ?2 WHERE id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM articles WHERE content_key = ?2)",
        (article_id, content_key),
    )
    return _replace_annotations(db, article_id, article.annotations)


def _replace_annotations(db: Database, article_id: int, annotations: Sequence[Annotation]) -> tuple[int, ...]:
    known = {number for (number,) in db.rows("SELECT id FROM annotations WHERE article = ?", (article_id,))}
    wanted = {annotation.id for annotation in annotations}
    db.change_many("DELETE FROM annotations WHERE id = ?", ((number,) for number in known - wanted))
    numbers = []
    for annotation in annotations:
        if annotation.id in known:
            articles.update_annotation(db, annotation)
            numbers.append(annotation.id or 0)
        else:
            numbers.append(articles.insert_annotation(db, article_id, annotation))
    return tuple(numbers)
