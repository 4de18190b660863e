"""Translates articles of the library one after another; what is done is saved at once, whatever happens next."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dwiwarta.core.jobs import Progress
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article, Segment, State, Translation
from dwiwarta.errors import ModelError
from dwiwarta.gui.tasks import Job, Lane, Task, Tasks

Made = dict[int, Translation]

# Sentences that come within this time after others reach the window together: often enough for the eye, seldom enough
# that a batch of short ones, or a memory full of hits, does not flood the event loop.
_TOGETHER_MS = 40


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
        self._recalled: Mapping[str, Translation] = {}
        self._made: Made = {}
        self._ready: Made = {}
        self._newest: Progress | None = None
        self._task: Task | None = None
        self._together = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._together.timeout.connect(self._hand_on)

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

    def interrupt(self) -> None:
        """Break off what is being translated and take it up again with the engine as it is then."""
        if self._task is not None:
            self._waiting.appendleft(self._current)
            self._task.cancel()

    def restart(self, article_id: int) -> None:
        """Begin an article anew because its Segments changed; results for the old ones are not wanted any more."""
        if self.current == article_id and self._task is not None:
            self._drop()
            self._waiting.appendleft(self._current)
            self._task.cancel()
        else:
            self.ask(article_id)

    def forget(self, article_id: int) -> None:
        """Drop an article that is going to be deleted."""
        self._waiting = deque(wanted for wanted in self._waiting if wanted[0] != article_id)
        if self.current == article_id and self._task is not None:
            self._drop()
            self._task.cancel()

    def _drop(self) -> None:
        """Forget what has come and whatever still comes of this run."""
        self._article = None
        self._ready = {}

    @Slot()
    def cancel(self) -> None:
        """Stop, and leave the articles that wait; what is done is kept."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _next(self) -> None:
        self._hand_on()
        self._article = None
        self._made = {}
        if not self._waiting:
            self._task = None
            self._current = (0, False)
            self.rested.emit()
            return
        self._current = self._waiting.popleft()
        self._task = self._tasks.library(partial(_get, self._current[0]), self._load, ended=self._after_loading)

    def _load(self, loaded: tuple[Article, Mapping[str, Translation]]) -> None:
        self._article, self._recalled = loaded

    def _after_loading(self) -> None:
        if self._article is None or self._task is None or self._task.token.cancelled:
            self._next()
            return
        only = None
        if self._current[1]:
            known = enumerate(self._article.translations)
            only = [i for i, made in known if made is None or made.state is State.MACHINE]
        op = partial(_translate, self._pipeline, self._article, only, self._recalled)
        self._task = self._tasks.compute(
            op, self._complete, self._fail, self._report, self._next, lane=Lane.TRANSLATION
        )

    def _report(self, news: Progress | Made) -> None:
        """Take what the lane reports; the first of a while is handed on at once."""
        if isinstance(news, Progress):
            self._newest = news
        elif self._article is not None:
            self._ready.update(news)
        if not self._together.isActive():
            self._hand_on()

    @Slot()
    def _hand_on(self) -> None:
        """Save and show what has come, and tell how far it is."""
        ready, self._ready = self._ready, {}
        newest, self._newest = self._newest, None
        if self._article is not None and ready:
            article_id = self._current[0]
            self._made.update(ready)
            self._tasks.library(partial(_save, article_id, ready))
            self.arrived.emit(Arrived(article_id, self._article.segments, ready))
        if newest is not None and self._task is not None:
            self.progressed.emit(newest)
        if ready or newest is not None:
            self._together.start()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, ModelError):
            self._waiting.clear()  # the others would fail alike
        self._tasks.failed.emit(error)

    def _complete(self, _result: None) -> None:
        self._hand_on()
        self.completed.emit(self._current[0])


def _get(article_id: int, library: Library) -> tuple[Article, Mapping[str, Translation]]:
    """Return an article and what the memory knows of its sentences: the model's lane never touches the library."""
    article = library.get(article_id)
    return article, library.memory.recall(segment.text for segment in article.segments)


def _save(article_id: int, made: Made, library: Library) -> None:
    library.save_translations(article_id, made)


def _translate(
    pipeline: Pipeline, article: Article, only: list[int] | None, recalled: Mapping[str, Translation], job: Job
) -> None:
    """Translate and report every sentence as it comes. Raises ModelError and Cancelled."""
    stream = pipeline.translate(article, only=only, recalled=recalled, cancel=job.cancel, progress=job.report)
    for index, translation in stream:
        job.report({index: translation})
