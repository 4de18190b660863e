"""Translates articles of the library one after another; what is done is saved at once, whatever happens next."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from dwiwarta.core.jobs import Progress
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article, Segment, State, Translation
from dwiwarta.errors import ModelError
from dwiwarta.gui.tasks import Job, Lane, Task, Tasks

Made = dict[int, Translation]

# Sentences that are ready within this time come to the window together: often enough for the eye, seldom enough that
# a translation memory full of hits does not flood the event loop.
_TOGETHER_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Arrived:
    """Translations by Segment index of one article, and the Segments that the indices count in."""

    article: int
    segments: tuple[Segment, ...]
    made: Made


class Translating(QObject):
    """A queue of articles for the engine. The one that somebody looks at goes first; the others follow.

    `progressed` carries a Progress, `arrived` an Arrived, `completed` an article's id when it is done, and `rested`
    comes when nothing is left.
    """

    progressed = Signal(object)
    arrived = Signal(object)
    completed = Signal(object)
    rested = Signal()

    def __init__(self, pipeline: Pipeline, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._tasks = tasks
        self._waiting: deque[tuple[int, bool]] = deque()
        self._current = (0, False)
        self._article: Article | None = None
        self._made: Made = {}
        self._task: Task | None = None

    @property
    def current(self) -> int:
        """Return the id of the article that is being translated, or 0."""
        return self._current[0] if self._task is not None else 0

    def made(self, article_id: int) -> Made:
        """Return what this run has made of an article so far; a session that has just been opened may lack it."""
        return dict(self._made) if article_id == self.current else {}

    def ask(self, article_id: int, *, first: bool = True, again: bool = False) -> None:
        """Translate what an article has no translation of; with `again` also what no person has touched."""
        wanted = (article_id, again)
        if self._task is not None and self._current == wanted:
            return
        if wanted in self._waiting:
            self._waiting.remove(wanted)
        if first:
            self._waiting.appendleft(wanted)
            if self._task is not None:
                self._waiting.insert(1, self._current)
                self._task.cancel()
        else:
            self._waiting.append(wanted)
        if self._task is None:
            self._next()

    def restart(self, article_id: int) -> None:
        """Begin an article anew because its Segments changed; results for the old ones are not wanted any more."""
        if self.current == article_id and self._task is not None:
            self._article = None
            self._waiting.appendleft(self._current)
            self._task.cancel()
        else:
            self.ask(article_id)

    def forget(self, article_id: int) -> None:
        """Drop an article that is going to be deleted."""
        self._waiting = deque(wanted for wanted in self._waiting if wanted[0] != article_id)
        if self.current == article_id and self._task is not None:
            self._article = None
            self._task.cancel()

    @Slot()
    def cancel(self) -> None:
        """Stop, and leave the articles that wait; what is done is kept."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _next(self) -> None:
        self._article = None
        self._made = {}
        if not self._waiting:
            self._task = None
            self._current = (0, False)
            self.rested.emit()
            return
        self._current = self._waiting.popleft()
        self._task = self._tasks.library(partial(_get, self._current[0]), self._load, ended=self._after_loading)

    def _load(self, article: Article) -> None:
        self._article = article

    def _after_loading(self) -> None:
        if self._article is None or self._task is None or self._task.token.cancelled:
            self._next()
            return
        only = None
        if self._current[1]:
            known = enumerate(self._article.translations)
            only = [i for i, made in known if made is None or made.state is State.MACHINE]
        op = partial(_translate, self._pipeline, self._article, only)
        self._task = self._tasks.compute(
            op, self._complete, self._fail, self._report, self._next, lane=Lane.TRANSLATION
        )

    def _report(self, news: object) -> None:
        if isinstance(news, Progress):
            self.progressed.emit(news)
        elif isinstance(news, dict) and self._article is not None:
            self._made.update(news)
            article_id = self._current[0]
            self._tasks.library(partial(_save, article_id, news))
            self.arrived.emit(Arrived(article_id, self._article.segments, news))

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, ModelError):
            self._waiting.clear()  # the others would fail alike
        self._tasks.failed.emit(error)

    def _complete(self, _result: None) -> None:
        self.completed.emit(self._current[0])


def _get(article_id: int, library: Library) -> Article:
    return library.get(article_id)


def _save(article_id: int, made: Made, library: Library) -> None:
    library.save_translations(article_id, made)


def _translate(pipeline: Pipeline, article: Article, only: list[int] | None, job: Job) -> None:
    """Translate and report by the handful. Raises ModelError and Cancelled, with what was made reported before."""
    ready: Made = {}
    latest: list[Progress] = []
    reported = 0.0
    try:
        for index, translation in pipeline.translate(
            article, only=only, cancel=job.cancel, progress=partial(_note, latest, job)
        ):
            ready[index] = translation
            if time.monotonic() - reported >= _TOGETHER_SECONDS:
                job.report(ready)
                ready = {}
                if latest:
                    job.report(latest.pop())
                reported = time.monotonic()
    finally:
        if ready:
            job.report(ready)


def _note(latest: list[Progress], job: Job, progress: Progress) -> None:
    """Keep the newest progress for the next report; a phase that has just begun is told at once."""
    latest.clear()
    if progress.done == 0:
        job.report(progress)
    else:
        latest.append(progress)
