"""What is said of an article in the library's list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from dwiwarta.core.store.records import ArticleRow, Group, SearchHit, Status

STATUS_WORDS = {
    Status.NEW: "New",
    Status.TRANSLATED: "Translated",
    Status.REVIEWED: "Reviewed",
    Status.BRIEFED: "Briefed",
}
_WITHOUT = {
    Group.OUTLET: "Without an outlet",
    Group.DATE: "Without a date",
    Group.TAG: "Without a tag",
    Group.STORY: "In no story",
}


def title_of(row: ArticleRow) -> str:
    """Return what an article is called in the list; one without a title goes by its file's name."""
    return row.title or row.title_translation or Path(row.source).name or "Without a title"


def group_title(group: Group, text: str) -> str:
    """Return the heading of a group by its text in the library."""
    if not text:
        return _WITHOUT[group]
    if group is Group.DATE:
        return f"{date.fromisoformat(f'{text}-01'):%B %Y}"
    if group is Group.STATUS:
        return STATUS_WORDS[Status(text)]
    return text


def progress_of(row: ArticleRow) -> str:
    """Return how far an article's translation is, in words."""
    if not row.segments:
        return "No article text"
    if not row.translated:
        return "Not translated yet"
    return (
        "Translated" if row.translated == row.segments else f"{row.translated} of {row.segments} sentences translated"
    )


def standing(row: ArticleRow) -> tuple[str, ...]:
    """Return what a short line says of an article's work: a status beyond translated or set by hand, the archive."""
    words = []
    if row.status_set or row.status in {Status.REVIEWED, Status.BRIEFED}:
        words.append(STATUS_WORDS[row.status])
    if row.archived:
        words.append("Archived")
    return tuple(words)


def where_and_when(row: ArticleRow) -> str:
    """Return the outlet and the date of an article."""
    published = f"{row.published.day} {row.published:%b %Y}" if row.published is not None else ""
    return " · ".join(part for part in (row.outlet, published) if part)


def spoken(row: ArticleRow, hit: SearchHit | None) -> str:
    """Return what a screen reader says of a row."""
    parts = [title_of(row), row.title_translation, row.outlet]
    if row.published is not None:
        parts.append(f"{row.published.day} {row.published:%B %Y}")
    parts.append(f"{row.translated} of {row.segments} sentences translated")
    if row.edited:
        parts.append(f"{row.edited} edited")
    if row.confirmed:
        parts.append(f"{row.confirmed} confirmed")
    if row.annotations:
        parts.append(f"{row.annotations} highlights")
    parts += standing(row)
    if row.tags:
        parts.append(f"tags {', '.join(row.tags)}")
    if row.stories:
        parts.append(f"in {', '.join(row.stories)}")
    if hit is not None and hit.snippet:
        parts.append(f"found: {hit.snippet}")
    return ", ".join(part for part in parts if part)
