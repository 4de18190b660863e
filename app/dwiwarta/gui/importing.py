"""Takes in what was dropped: reads it, stores it, and says what became of each; one bad file never stops the rest."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dwiwarta.core import reading
from dwiwarta.core.jobs import Progress
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Added, Waiting
from dwiwarta.core.types import Article
from dwiwarta.errors import DwiwartaError, EmptyDocument, StoreError
from dwiwarta.gui.incoming import Incoming, Kind, expand
from dwiwarta.gui.tasks import Job, Task, Tasks


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of everything that was taken in: ids of new and of known articles, and (name, reason) of failures."""

    new: tuple[int, ...] = ()
    known: tuple[int, ...] = ()
    failures: tuple[tuple[str, str], ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class _Queued:
    """A thing to read, by its number in this run."""

    item: Incoming
    number: int


class KeptQueue:
    """The queue in the library, which outlives the program. Its methods run on the library lane alone."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}

    def add(self, things: Sequence[_Queued], library: Library) -> None:
        """Keep things that wait."""
        places = library.queue.add([(each.item.kind, each.item.content) for each in things])
        self._places.update(zip((each.number for each in things), places, strict=True))

    def expand(self, folder: _Queued, things: Sequence[_Queued], library: Library) -> None:
        """Keep what was found in a folder in its place."""
        pairs = [(each.item.kind, each.item.content) for each in things]
        places = library.queue.replace(self._places.pop(folder.number), pairs)
        self._places.update(zip((each.number for each in things), places, strict=True))

    def known(self, numbers: Sequence[int], waiting: Sequence[Waiting]) -> None:
        """Take over what is kept from an earlier run."""
        self._places.update(zip(numbers, (each.position for each in waiting), strict=True))

    def remove(self, thing: _Queued, library: Library) -> None:
        """Forget what was read, or cannot be."""
        place = self._places.pop(thing.number, None)
        if place is not None:
            library.queue.remove(place)

    def clear(self, library: Library) -> None:
        """Forget everything."""
        self._places.clear()
        library.queue.clear()


class Importer(QObject):
    """A queue of things to read, one after another on the compute lane. What waits is kept in the library.

    `stored` carries an Added and the Incoming that it came from, `progressed` a Progress, and `finished` an Outcome
    when nothing is left.
    """

    stored = Signal(object, object)
    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, pipeline: Pipeline, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._tasks = tasks
        self._waiting: deque[_Queued] = deque()
        self._kept = KeptQueue()
        self._numbers = itertools.count(1)
        self._task: Task | None = None
        self._outcome = Outcome()
        self._now = _Queued(Incoming(Kind.TEXT, ""), 0)
        self._article: Article | None = None
        self._done = 0

    @property
    def busy(self) -> bool:
        """Say whether anything is being read or waits for it."""
        return self._task is not None

    def take(self, items: tuple[Incoming, ...]) -> None:
        """Queue things to read; folders are searched for files of the supported kinds."""
        things = self._queue(items)
        self._tasks.library(partial(self._kept.add, things))
        self._begin(things)

    def take_up(self, waiting: Sequence[Waiting]) -> None:
        """Queue what an earlier run of the program did not get to."""
        things = self._queue(tuple(Incoming(Kind(each.kind), each.content) for each in waiting))
        numbers = [each.number for each in things]
        self._tasks.library(lambda _library: self._kept.known(numbers, waiting))
        self._begin(things)

    def _queue(self, items: Sequence[Incoming]) -> tuple[_Queued, ...]:
        return tuple(_Queued(item, next(self._numbers)) for item in items)

    def _begin(self, things: Sequence[_Queued]) -> None:
        self._waiting.extend(things)
        if self._task is None and self._waiting:
            self._outcome = Outcome()
            self._done = 0
            self._next()

    @Slot()
    def cancel(self) -> None:
        """Stop after what is being read now; what is stored stays, and what waits is forgotten."""
        if self._task is None:
            return
        self._tasks.library(self._kept.clear)
        self.pause()

    def pause(self) -> None:
        """Stop as `cancel` does, but leave what waits in the library, for the next run of the program."""
        if self._task is None:
            return
        self._waiting.clear()
        self._outcome = replace(self._outcome, cancelled=True)
        self._task.cancel()

    @Slot()
    def _next(self) -> None:
        if not self._waiting:
            self._task = None
            self.finished.emit(self._outcome)
            return
        self._now = self._waiting.popleft()
        item = self._now.item
        self.progressed.emit(Progress("Reading", self._done + 1, self._done + 1 + len(self._waiting), item.name))
        if item.kind is Kind.PATH and Path(item.content).is_dir():
            self._task = self._tasks.compute(partial(_listed, item), self._found, self._bad, ended=self._next)
        else:
            op = partial(_read, self._pipeline, item)
            self._task = self._tasks.compute(op, self._was_read, self._bad, ended=self._after_reading)

    def _found(self, items: tuple[Incoming, ...]) -> None:
        things = self._queue(items)
        self._tasks.library(partial(self._kept.expand, self._now, things))
        self._waiting.extendleft(reversed(things))

    def _was_read(self, article: Article) -> None:
        self._article = article

    def _after_reading(self) -> None:
        article, self._article = self._article, None
        if article is None:
            self._next()
        else:
            self._task = self._tasks.library(
                partial(_add, self._pipeline, article), self._added, self._refused, self._next
            )

    def _added(self, added: Added) -> None:
        self._done += 1
        if added.created:
            self._outcome = replace(self._outcome, new=(*self._outcome.new, added.id))
        else:
            self._outcome = replace(self._outcome, known=(*self._outcome.known, added.id))
        self._tasks.library(partial(self._kept.remove, self._now))
        self.stored.emit(added, self._now.item)

    def _refused(self, error: BaseException) -> None:
        """Stop where the library takes nothing: that is no fault of the article, and the others would fare alike."""
        if isinstance(error, StoreError):
            self._waiting.clear()
            self._tasks.failed.emit(error)
        else:
            self._bad(error)

    def _bad(self, error: BaseException) -> None:
        self._done += 1
        if isinstance(error, DwiwartaError):
            reason = f"{error.message.rstrip('.')}. {error.remedy}".strip()
        else:
            reason = "a fault in Dwiwarta; a report was shown"
            self._tasks.failed.emit(error)
        self._tasks.library(partial(self._kept.remove, self._now))
        self._outcome = replace(self._outcome, failures=(*self._outcome.failures, (self._now.item.name, reason)))


def _listed(folder: Incoming, job: Job) -> tuple[Incoming, ...]:
    found = []
    for item in expand(folder):
        job.cancel.check()
        found.append(item)
    if not found:
        raise EmptyDocument("no article is in the folder", path=folder.content, remedy="Choose another folder.")
    return tuple(found)


def _read(pipeline: Pipeline, item: Incoming, job: Job) -> Article:
    job.cancel.check()
    if item.kind is Kind.PATH:
        return pipeline.read(Path(item.content))
    document = reading.read_html(item.content) if item.kind is Kind.HTML else reading.read_text(item.content)
    return pipeline.prepare(document)


def _add(pipeline: Pipeline, article: Article, library: Library) -> Added:
    article = pipeline.with_lessons(article, library.lessons.of(article.document.outlet))
    return library.add(article, content_key=reading.content_key(article.document))
