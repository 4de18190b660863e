"""Takes in what was dropped: reads it, stores it, and says what became of each; one bad file never stops the rest."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dwiwarta.core import reading
from dwiwarta.core.jobs import Progress
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.reading import guarded, worker
from dwiwarta.core.reading.found import Failure
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Added, Waiting
from dwiwarta.core.types import Article
from dwiwarta.core.worded import worded
from dwiwarta.errors import DwiwartaError, EmptyDocument, PasswordNeeded, ReadingError, StoreError
from dwiwarta.gui.incoming import Incoming, Kind, expand, png
from dwiwarta.gui.language import in_language, translate
from dwiwarta.gui.tasks import Job, Task, Tasks

_tr = partial(translate, "Window")

# A minute between two drops is one sitting.
_IDLE_MS = 60_000
# So many articles of one folder take a quarter of an hour to translate; more than that is asked about.
MANY = 200


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
    when nothing is left. `password_wanted` carries the Incoming that is protected; whoever knows its password calls
    `unlock` before the signal returns, else it counts as a failure. `many_found` carries a folder's Incoming and how
    many files are in it, where there are more than MANY; whoever wants them calls `want` before the signal returns.
    """

    stored = Signal(object, object)
    password_wanted = Signal(object)
    many_found = Signal(object, int)
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
        self._articles: deque[Article] = deque()
        self._locked: ReadingError | None = None
        self._wanted = 0
        self._done = 0
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._rest)

    @property
    def busy(self) -> bool:
        """Say whether anything is being read or waits for it."""
        return self._task is not None

    def take(self, items: tuple[Incoming, ...]) -> None:
        """Queue things to read; folders are searched for files of the supported kinds."""
        things = self._queue(items)
        # A picture has no file to be read from again.
        self._tasks.library(partial(self._kept.add, [each for each in things if each.item.picture is None]))
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

    def unlock(self, password: str) -> None:
        """Read the protected file again, next, with its password."""
        self._locked = None
        self._waiting.appendleft(replace(self._now, item=replace(self._now.item, password=password)))

    @Slot()
    def cancel(self) -> None:
        """Stop now; what is stored stays, and what waits is forgotten."""
        if self._task is None:
            return
        self._tasks.library(self._kept.clear)
        self.pause()

    def pause(self) -> None:
        """Stop as `cancel` does, but leave what waits in the library, for the next run of the program."""
        if self._task is None:
            return
        self._waiting.clear()
        self._articles.clear()
        self._outcome = replace(self._outcome, cancelled=True)
        self._task.cancel()

    @Slot()
    def _rest(self) -> None:
        """Let the reading process go, which holds some 100 MB; the next file starts it again."""
        if self._task is None:
            self._tasks.compute(_let_go)

    @Slot()
    def _next(self) -> None:
        if not self._waiting:
            self._task = None
            self._idle.start()
            self.finished.emit(self._outcome)
            return
        self._now = self._waiting.popleft()
        item = self._now.item
        self.progressed.emit(Progress("Reading", self._done + 1, self._done + 1 + len(self._waiting), item.name))
        if item.kind is Kind.PATH and Path(item.content).is_dir():
            self._task = self._tasks.compute(partial(_listed, item), self._found, self._bad, ended=self._store_next)
        else:
            op = partial(_read, self._pipeline, item)
            self._task = self._tasks.compute(op, self._was_read, self._bad, ended=self._after_reading)

    def want(self, count: int) -> None:
        """Take so many of the files that were found in a folder."""
        self._wanted = count

    def _found(self, items: tuple[Incoming, ...]) -> None:
        self._wanted = len(items) if len(items) <= MANY else 0
        if len(items) > MANY:
            self.many_found.emit(self._now.item, len(items))
        things = self._queue(items[: self._wanted])
        self._tasks.library(partial(self._kept.expand, self._now, things))
        self._waiting.extendleft(reversed(things))

    def _was_read(self, outcomes: tuple[Article | Failure, ...]) -> None:
        for outcome in outcomes:
            if not isinstance(outcome, Failure):
                self._articles.append(outcome)
            elif outcome.name == "" and isinstance(outcome.error, PasswordNeeded):
                self._locked = outcome.error
            else:
                self._failed(outcome.name, outcome.error)

    def _after_reading(self) -> None:
        if self._locked is not None:
            self.password_wanted.emit(self._now.item)
        if self._locked is not None:
            error, self._locked = self._locked, None
            self._failed("", error)
        self._store_next()

    def _store_next(self) -> None:
        if self._articles:
            article = self._articles.popleft()
            self._task = self._tasks.library(
                partial(_add, self._pipeline, article), self._added, self._refused, self._store_next
            )
        else:
            self._forget()
            self._next()

    def _forget(self) -> None:
        """Keep what was read, or cannot be, no longer; what was broken off, or is tried again, stays."""
        again = bool(self._waiting) and self._waiting[0].number == self._now.number
        if self._task is not None and not self._task.token.cancelled and not again:
            self._tasks.library(partial(self._kept.remove, self._now))

    def _added(self, added: Added) -> None:
        self._done += 1
        if added.created:
            self._outcome = replace(self._outcome, new=(*self._outcome.new, added.id))
        else:
            self._outcome = replace(self._outcome, known=(*self._outcome.known, added.id))
        self.stored.emit(added, self._now.item)

    def _refused(self, error: BaseException) -> None:
        """Stop where the library takes nothing: that is no fault of the article, and the others would fare alike."""
        if isinstance(error, StoreError):
            self._waiting.clear()
            self._articles.clear()
            self._tasks.failed.emit(error)
        else:
            self._bad(error)

    def _bad(self, error: BaseException) -> None:
        self._failed("", error)

    def _failed(self, inside: str, error: BaseException) -> None:
        """Note what could not be read: the whole of the file, or something inside it."""
        self._done += 1
        if isinstance(error, DwiwartaError):
            reason = f"{in_language(error.message).rstrip('.')}. {in_language(error.remedy)}".strip()
        else:
            reason = _tr("a fault in Dwiwarta; a report was shown")
            self._tasks.failed.emit(error)
        name = guarded.inside(self._now.item.name, inside)
        self._outcome = replace(self._outcome, failures=(*self._outcome.failures, (name, reason)))


def _listed(folder: Incoming, job: Job) -> tuple[Incoming, ...]:
    found = []
    for item in expand(folder, job.cancel.check):
        found.append(item)
        if len(found) > limits().entries:
            many = worded("the folder holds more than {count:,} files", count=limits().entries)
            raise ReadingError(many, path=folder.content, remedy="Choose the folders in it one after the other.")
    if not found:
        raise EmptyDocument("no article is in the folder", path=folder.content, remedy="Choose another folder.")
    return tuple(found)


def _read(pipeline: Pipeline, item: Incoming, job: Job) -> tuple[Article | Failure, ...]:
    if item.kind is Kind.PATH:
        return tuple(pipeline.read_all(Path(item.content), password=item.password, cancel=job.cancel))
    if item.picture is not None:
        return (pipeline.read_data(png(item.picture), name=item.name, cancel=job.cancel),)
    return (pipeline.read_text(item.content, html=item.kind is Kind.HTML, cancel=job.cancel),)


def _let_go(_job: Job) -> None:
    worker.rest()


def _add(pipeline: Pipeline, article: Article, library: Library) -> Added:
    article = pipeline.with_lessons(article, library.lessons.of(article.document.outlet))
    return library.add(article, content_key=reading.content_key(article.document))
