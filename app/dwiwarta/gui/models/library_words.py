"""What is said of an article in the library's list."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from dwiwarta.core.store.records import ArticleRow, Group, SearchHit, Status
from dwiwarta.gui.language import day, mark, month, number, translate

_tr = partial(translate, "Library")

_STATUS = {
    Status.NEW: mark("New"),
    Status.TRANSLATED: mark("Translated"),
    Status.REVIEWED: mark("Reviewed"),
    Status.BRIEFED: mark("Briefed"),
}
_WITHOUT = {
    Group.OUTLET: mark("Without an outlet"),
    Group.DATE: mark("Without a date"),
    Group.TAG: mark("Without a tag"),
    Group.STORY: mark("In no story"),
}


def status_word(status: Status) -> str:
    """Return what an article's status is called."""
    return _tr(_STATUS[status])


def title_of(row: ArticleRow) -> str:
    """Return what an article is called in the list; one without a title goes by its file's name."""
    return row.title or row.title_translation or Path(row.source).name or _tr("Without a title")


def group_title(group: Group, text: str) -> str:
    """Return the heading of a group by its text in the library."""
    if not text:
        return _tr(_WITHOUT[group])
    if group is Group.DATE:
        return month(date.fromisoformat(f"{text}-01"))
    if group is Group.STATUS:
        return status_word(Status(text))
    return text


def progress_of(row: ArticleRow) -> str:
    """Return how far an article's translation is, in words."""
    if not row.segments:
        return _tr("No article text")
    if not row.translated:
        return _tr("Not translated yet")
    return _tr("Translated") if row.translated == row.segments else _translated(row)


def _translated(row: ArticleRow) -> str:
    return _tr("{} of %Ln sentence(s) translated", n=row.segments).format(number(row.translated))


def standing(row: ArticleRow) -> tuple[str, ...]:
    """Return what a short line says of an article's work: a status beyond translated or set by hand, the archive."""
    words = []
    if row.status_set or row.status in {Status.REVIEWED, Status.BRIEFED}:
        words.append(status_word(row.status))
    if row.archived:
        words.append(_tr("Archived"))
    return tuple(words)


def where_and_when(row: ArticleRow) -> str:
    """Return the outlet and the date of an article."""
    published = day(row.published, short=True) if row.published is not None else ""
    return " · ".join(part for part in (row.outlet, published) if part)


def spoken(row: ArticleRow, hit: SearchHit | None) -> str:
    """Return what a screen reader says of a row."""
    parts = [title_of(row), row.title_translation, row.outlet]
    if row.published is not None:
        parts.append(day(row.published))
    parts.append(_translated(row))
    if row.edited:
        parts.append(_tr("%Ln edited", n=row.edited))
    if row.confirmed:
        parts.append(_tr("%Ln confirmed", n=row.confirmed))
    if row.annotations:
        parts.append(_tr("%Ln highlight(s)", n=row.annotations))
    parts += standing(row)
    if row.tags:
        parts.append(_tr("tags {}").format(", ".join(row.tags)))
    if row.stories:
        parts.append(_tr("in {}").format(", ".join(row.stories)))
    if hit is not None and hit.snippet:
        parts.append(_tr("found: {}").format(hit.snippet))
    return ", ".join(part for part in parts if part)
