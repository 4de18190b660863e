"""Takes in what was dropped: reads it, stores it, and says what became of each; one bad file never stops the rest."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dwiwarta.core import reading
from dwiwarta.core.jobs import Progress
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Added
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


class Importer(QObject):
    """A queue of things to read, one after another on the compute lane.

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
        self._waiting: deque[Incoming] = deque()
        self._task: Task | None = None
        self._outcome = Outcome()
        self._item = Incoming(Kind.TEXT, "")
        self._article: Article | None = None
        self._done = 0

    @property
    def busy(self) -> bool:
        """Say whether anything is being read or waits for it."""
        return self._task is not None

    def take(self, items: tuple[Incoming, ...]) -> None:
        """Queue things to read; folders are searched for files of the supported kinds."""
        self._waiting.extend(items)
        if self._task is None and self._waiting:
            self._outcome = Outcome()
            self._done = 0
            self._next()

    @Slot()
    def cancel(self) -> None:
        """Stop after what is being read now; what is stored stays."""
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
        self._item = item = self._waiting.popleft()
        self.progressed.emit(Progress("Reading", self._done + 1, self._done + 1 + len(self._waiting), item.name))
        if item.kind is Kind.PATH and Path(item.content).is_dir():
            self._task = self._tasks.compute(partial(_listed, item), self._found, self._bad, ended=self._next)
        else:
            op = partial(_read, self._pipeline, item)
            self._task = self._tasks.compute(op, self._was_read, self._bad, ended=self._after_reading)

    def _found(self, items: tuple[Incoming, ...]) -> None:
        self._waiting.extendleft(reversed(items))

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
        self.stored.emit(added, self._item)

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
        self._outcome = replace(self._outcome, failures=(*self._outcome.failures, (self._item.name, reason)))


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
