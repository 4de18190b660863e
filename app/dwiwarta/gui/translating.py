"""Translates articles of the library one after another; what is done is saved at once, whatever happens next."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dwiwarta.core.glossary import Glossary
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
# Seconds after each sentence in which the window has the interpreter for itself: a batch comes as a burst of Python, in
# which a window that paints waits at every call. The engine's workers go on with the next batches.
_BREATH = 0.001


@dataclass(frozen=True, slots=True)
class Arrived:
    """Translations by Segment index of one article, and the Segments that the indices count in."""

    article: int
    segments: tuple[Segment, ...]
    made: Made


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An article to translate: what has no translation, or with `again` also what no person has touched.

    `only` are the sentences of which alone that is wanted, by their text, where it is not empty.
    """

    article: int
    again: bool = False
    only: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Loaded:
    """An article with what the memory and the glossary know for it."""

    article: Article
    recalled: Mapping[str, Translation]
    glossary: Glossary


_NOTHING = _Wanted(0)


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
        self._waiting: deque[_Wanted] = deque()
        self._current = _NOTHING
        self._loaded: _Loaded | None = None
        self._made: Made = {}
        self._ready: Made = {}
        self._newest: Progress | None = None
        self._task: Task | None = None
        self._together = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._together.timeout.connect(self._hand_on)

    @property
    def current(self) -> int:
        """Return the id of the article that is being translated, or 0."""
        return self._current.article if self._task is not None else 0

    def made(self, article_id: int) -> Made:
        """Return what this run has made of an article so far; a session that has just been opened may lack it."""
        return dict(self._made) if article_id == self.current else {}

    def ask(
        self, article_id: int, *, first: bool = True, again: bool = False, only: frozenset[str] = frozenset()
    ) -> None:
        """Translate what an article has no translation of; with `again` also what no person has touched.

        `only` are the texts of the sentences of which alone that is wanted, where there are any.
        """
        wanted = _Wanted(article_id, again, only)
        if self._task is not None and self._current == wanted and not only:
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
        self._waiting = deque(wanted for wanted in self._waiting if wanted.article != article_id)
        if self.current == article_id and self._task is not None:
            self._drop()
            self._task.cancel()

    def _drop(self) -> None:
        """Forget what has come and whatever still comes of this run."""
        self._loaded = None
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
        self._loaded = None
        self._made = {}
        if not self._waiting:
            self._task = None
            self._current = _NOTHING
            self.rested.emit()
            return
        self._current = self._waiting.popleft()
        self._task = self._tasks.library(partial(_get, self._current.article), self._load, ended=self._after_loading)

    def _load(self, loaded: _Loaded) -> None:
        self._loaded = loaded

    def _after_loading(self) -> None:
        if self._loaded is None or self._task is None or self._task.token.cancelled:
            self._next()
            return
        op = partial(_translate, self._pipeline, self._loaded, _indices(self._loaded.article, self._current))
        self._task = self._tasks.compute(
            op, self._complete, self._fail, self._report, self._next, lane=Lane.TRANSLATION
        )

    def _report(self, news: Progress | Made) -> None:
        """Take what the lane reports; the first of a while is handed on at once."""
        if isinstance(news, Progress):
            self._newest = news
        elif self._loaded is not None:
            self._ready.update(news)
        if not self._together.isActive():
            self._hand_on()

    @Slot()
    def _hand_on(self) -> None:
        """Save and show what has come, and tell how far it is."""
        ready, self._ready = self._ready, {}
        newest, self._newest = self._newest, None
        if self._loaded is not None and ready:
            article_id = self._current.article
            self._made.update(ready)
            self._tasks.library(partial(_save, article_id, ready))
            self.arrived.emit(Arrived(article_id, self._loaded.article.segments, ready))
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
        self.completed.emit(self._current.article)


def _get(article_id: int, library: Library) -> _Loaded:
    """Return an article and what is known for it: the model's lane never touches the library."""
    article = library.get(article_id)
    recalled = library.memory.recall(segment.text for segment in article.segments)
    return _Loaded(article, recalled, library.terms.glossary_of(article_id))


def _indices(article: Article, wanted: _Wanted) -> list[int]:
    """Return the sentences to translate."""
    pairs = enumerate(zip(article.segments, article.translations, strict=True))
    return [
        index
        for index, (segment, made) in pairs
        if (made is None or (wanted.again and made.state is State.MACHINE))
        and (not wanted.only or segment.text in wanted.only)
    ]


def _save(article_id: int, made: Made, library: Library) -> None:
    library.save_translations(article_id, made)


def _translate(pipeline: Pipeline, loaded: _Loaded, only: list[int], job: Job) -> None:
    """Translate and report every sentence as it comes. Raises ModelError and Cancelled."""
    stream = pipeline.translate(
        loaded.article,
        only=only,
        recalled=loaded.recalled,
        glossary=loaded.glossary,
        cancel=job.cancel,
        progress=job.report,
    )
    for index, translation in stream:
        job.report({index: translation})
        time.sleep(_BREATH)
