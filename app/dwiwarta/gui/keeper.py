"""Sends what a session has to keep to the library lane; nothing here waits for the disk."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Lesson
from dwiwarta.core.types import Annotation, Article, Dismissal, Document, Role, Summary, Translation
from dwiwarta.gui.tasks import Tasks


class LibraryKeeper:
    """A session's `Keeper` for one article of the library. Its failures go to `Tasks.failed`."""

    def __init__(self, article_id: int, tasks: Tasks) -> None:
        self._article = article_id
        self._tasks = tasks
        # Used on the library lane alone: the rows of annotations that are new, those that were removed, and what each
        # lesson of the undo stack took the place of.
        self._rows: dict[int, int] = {}
        self._removed: set[int] = set()
        self._lessons: list[Lesson | None] = []

    def save_translation(self, index: int, translation: Translation | None) -> None:
        """Keep a person's version of one sentence; None means that it has none any more."""
        self._tasks.library(partial(_save_translation, self._article, index, translation))

    def save_draft(self, index: int, text: str) -> None:
        """Keep text that is being typed."""
        self._tasks.library(partial(_save_draft, self._article, index, text))

    def drop_draft(self, index: int) -> None:
        """Forget the draft of one sentence."""
        self._tasks.library(partial(_drop_draft, self._article, index))

    def save_annotation(self, annotation: Annotation) -> None:
        """Insert or update an annotation by its id."""
        self._tasks.library(partial(self._write_annotation, annotation))

    def remove_annotation(self, annotation: Annotation) -> None:
        """Remove an annotation by its id."""
        self._tasks.library(partial(self._delete_annotation, annotation))

    def save_structure(self, article: Article) -> None:
        """Keep an article whose blocks changed their role, or whose sentences were joined or divided."""
        self._tasks.library(partial(_save_structure, self._article, article))

    def save_text(self, article: Article, content_key: str) -> None:
        """Keep another reading of the article, with everything made of it."""
        self._tasks.library(partial(self._write_text, article, content_key))

    def save_summary(self, summary: Summary | None) -> None:
        """Keep the summary."""
        self._tasks.library(partial(_save_summary, self._article, summary))

    def save_details(self, document: Document) -> None:
        """Keep title, byline, outlet, date and address."""
        self._tasks.library(partial(_save_details, self._article, document))

    def save_dismissal(self, dismissal: Dismissal) -> None:
        """Keep that a person let a finding stand."""
        self._tasks.library(partial(_save_dismissal, self._article, dismissal))

    def remove_dismissal(self, dismissal: Dismissal) -> None:
        """Have the finding open again."""
        self._tasks.library(partial(_remove_dismissal, self._article, dismissal))

    def silence(self, kind: str) -> None:
        """Keep that the findings of a kind are not shown in the article."""
        self._tasks.library(partial(_silence, self._article, kind))

    def unsilence(self, kind: str) -> None:
        """Keep that they are shown again."""
        self._tasks.library(partial(_unsilence, self._article, kind))

    def teach(self, outlet: str, text: str, role: Role) -> None:
        """Let the outlet's line have this role in the articles to come."""
        self._tasks.library(partial(self._teach, outlet, text, role))

    def unteach(self, outlet: str, text: str) -> None:
        """Take the last lesson back."""
        self._tasks.library(partial(self._unteach, outlet, text))

    def _teach(self, outlet: str, text: str, role: Role, library: Library) -> None:
        self._lessons.append(library.lessons.teach(outlet, text, role))

    def _unteach(self, outlet: str, text: str, library: Library) -> None:
        if self._lessons:
            library.lessons.unteach(outlet, text, self._lessons.pop())

    def _row(self, annotation: Annotation) -> int:
        """Return the library's id of an annotation, 0 where it has none yet."""
        key = annotation.id or 0
        return self._rows.get(key, max(key, 0))

    def _write_annotation(self, annotation: Annotation, library: Library) -> None:
        row = self._row(annotation)
        if row and row not in self._removed:
            library.update_annotation(replace(annotation, id=row))
            return
        added = library.add_annotation(self._article, replace(annotation, id=row or None))
        self._removed.discard(row)
        if annotation.id is not None and added.id is not None:
            self._rows[annotation.id] = added.id

    def _write_text(self, article: Article, content_key: str, library: Library) -> None:
        before = {annotation.id for annotation in library.get(self._article).annotations}
        rows = tuple(replace(annotation, id=self._row(annotation) or None) for annotation in article.annotations)
        ids = library.replace_text(self._article, replace(article, annotations=rows), content_key=content_key)
        for annotation, number in zip(article.annotations, ids, strict=True):
            if annotation.id is not None:
                self._rows[annotation.id] = number
        self._removed |= {number for number in before if number is not None}
        self._removed -= set(ids)

    def _delete_annotation(self, annotation: Annotation, library: Library) -> None:
        row = self._row(annotation)
        if row and row not in self._removed:
            library.remove_annotation(row)
            self._removed.add(row)


def _save_translation(article_id: int, index: int, translation: Translation | None, library: Library) -> None:
    if translation is None:
        library.drop_translation(article_id, index)
    else:
        library.save_translation(article_id, index, translation)


def _save_draft(article_id: int, index: int, text: str, library: Library) -> None:
    library.save_draft(article_id, index, text)


def _drop_draft(article_id: int, index: int, library: Library) -> None:
    library.drop_draft(article_id, index)


def _save_summary(article_id: int, summary: Summary | None, library: Library) -> None:
    library.save_summary(article_id, summary)


def _save_structure(article_id: int, article: Article, library: Library) -> None:
    stored = library.get(article_id)
    blocks = zip(article.document.blocks, stored.document.blocks, strict=True)
    changed = [position for position, (new, old) in enumerate(blocks) if new.role is not old.role]
    for position in changed:
        block = article.document.blocks[position]
        library.set_role(article_id, position, block.role, article.segments, block.reason)
    if not changed:
        library.set_segments(article_id, article.segments, article.summary)


def _save_details(article_id: int, document: Document, library: Library) -> None:
    library.set_details(
        article_id,
        title=document.title,
        byline=document.byline,
        outlet=document.outlet,
        published=document.published or "",
        url=document.url,
    )


def _save_dismissal(article_id: int, dismissal: Dismissal, library: Library) -> None:
    library.dismissals.put(article_id, [dismissal])


def _remove_dismissal(article_id: int, dismissal: Dismissal, library: Library) -> None:
    library.dismissals.take_back(article_id, [dismissal])


def _silence(article_id: int, kind: str, library: Library) -> None:
    library.dismissals.silence(article_id, kind)


def _unsilence(article_id: int, kind: str, library: Library) -> None:
    library.dismissals.silence(article_id, kind, silent=False)
