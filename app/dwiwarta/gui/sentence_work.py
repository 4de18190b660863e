"""What the engine does for single sentences of the open article: other translations to choose from, and new ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from dwiwarta.core.glossary import Glossary
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article, Translation
from dwiwarta.gui.opening import OpenArticle
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.tasks import Job, Lane, Task, Tasks
from dwiwarta.gui.translating import Translating

MOST = 6
"""How many translations of a sentence are offered at most."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Different translations of one sentence, the likeliest first. `source` is the sentence that they are of."""

    segment: int
    source: str
    texts: tuple[str, ...]


class SentenceWork(QObject):
    """Runs on the translation lane, before what else is to be translated. `suggested` carries Suggestions."""

    suggested = Signal(object)

    def __init__(
        self,
        pipeline: Pipeline,
        tasks: Tasks,
        translating: Translating,
        open_article: OpenArticle,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._tasks = tasks
        self._translating = translating
        self._open = open_article
        self._suggesting: Task | None = None

    @Slot(int)
    def suggest(self, segment: int) -> None:
        """Ask for other translations of a sentence; a question that still waits is dropped."""
        session = self._open.session
        if session is None:
            return
        if self._suggesting is not None:
            self._suggesting.cancel()
        source = session.article.segments[segment].text
        op = partial(_suggest, self._pipeline, segment, source)
        self._suggesting = self._tasks.compute(op, self.suggested.emit, lane=Lane.TRANSLATION)
        self._translating.interrupt()

    @Slot(object)
    def translate_again(self, segments: tuple[int, ...]) -> None:
        """Translate sentences again; the machine's text is replaced, what a person wrote stays. It can be undone."""
        session = self._open.session
        if session is None or not segments:
            return
        then = partial(self._translate_again, session, session.article, segments)
        self._tasks.library(partial(_glossary_of, self._open.id), then)

    def _translate_again(
        self, session: ArticleSession, article: Article, segments: tuple[int, ...], glossary: Glossary
    ) -> None:
        op = partial(_translate, self._pipeline, article, segments, glossary)
        self._tasks.compute(op, partial(self._made, session, article.segments), lane=Lane.TRANSLATION)
        self._translating.interrupt()

    def _made(self, session: ArticleSession, segments: object, made: dict[int, Translation]) -> None:
        if session is self._open.session and session.article.segments == segments:
            session.replace_machine_texts(made)


def _suggest(pipeline: Pipeline, segment: int, source: str, job: Job) -> Suggestions:
    found = pipeline.alternatives(source, MOST, cancel=job.cancel)
    return Suggestions(segment, source, tuple(one.text for one in found))


def _glossary_of(article_id: int, library: Library) -> Glossary:
    return library.terms.glossary_of(article_id)


def _translate(
    pipeline: Pipeline, article: Article, segments: tuple[int, ...], glossary: Glossary, job: Job
) -> dict[int, Translation]:
    return dict(pipeline.translate(article, only=segments, glossary=glossary, cancel=job.cancel))
