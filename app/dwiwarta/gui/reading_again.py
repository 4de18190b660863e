"""Reads the source of the open article again, and takes what it says now into the article, in a step to be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dwiwarta.core import reading
from dwiwarta.core.jobs import Progress
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.rereading import Reread
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article, Role
from dwiwarta.errors import PasswordNeeded
from dwiwarta.gui.language import number, translate
from dwiwarta.gui.opening import OpenArticle
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.tasks import Job, Task, Tasks
from dwiwarta.gui.translating import Translating

_tr = partial(translate, "Window")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is read again: the session, its article's id, the file, the name inside of it, and a password."""

    session: ArticleSession
    article: int
    file: Path
    name: str
    password: str = ""


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What the library knows: the outlet's lessons, and the key that the article is found by."""

    lessons: Mapping[str, Role]
    key: str


class ReadingAgain(QObject):
    """One reading at a time, on the compute lane, where the guarded reader is.

    `progressed` carries a Progress; `taking` comes before the article changes, so that what is being typed can be
    handed over; `taken` carries a Reread and whether anything changed; `rested` comes at the end, whatever happened.
    `password_wanted` carries a file's name and whether the last password was wrong; whoever knows it calls `unlock`
    before the signal returns.
    """

    progressed = Signal(object)
    taking = Signal()
    taken = Signal(object, bool)
    rested = Signal()
    password_wanted = Signal(str, bool)

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
        self._interrupted = 0
        self._task: Task | None = None
        self._next: Callable[[], None] | None = None
        self._password = ""

    @property
    def busy(self) -> bool:
        """Say whether a source is being read again."""
        return self._task is not None

    def read(self, file: Path, name: str = "") -> None:
        """Read the open article again from a file, or from what is called `name` in it."""
        if self._task is None and self._open.session is not None:
            self._read(_Asked(self._open.session, self._open.id, file, name))

    def cancel(self) -> None:
        """Stop; the article stays as it is."""
        if self._task is not None:
            self._task.cancel()

    def unlock(self, password: str) -> None:
        """Read the protected file with its password."""
        self._password = password

    def _read(self, asked: _Asked) -> None:
        self.progressed.emit(Progress("Reading again", 0, 0, asked.file.name))
        op = partial(_read, self._pipeline, asked)
        self._task = self._tasks.compute(op, partial(self._was_read, asked), partial(self._bad, asked), ended=self._go)

    def _was_read(self, asked: _Asked, fresh: Article) -> None:
        self._next = partial(self._learn, asked, fresh)

    def _bad(self, asked: _Asked, error: BaseException) -> None:
        if isinstance(error, PasswordNeeded):
            self._password = ""
            self.password_wanted.emit(asked.file.name, bool(asked.password))
            if self._password:
                self._next = partial(self._read, replace(asked, password=self._password))
                return
        self._tasks.failed.emit(error)

    def _learn(self, asked: _Asked, fresh: Article) -> None:
        op = partial(_learn, asked.article, fresh.document.outlet)
        self._task = self._tasks.library(op, partial(self._learnt, asked, fresh), ended=self._go)

    def _learnt(self, asked: _Asked, fresh: Article, learnt: _Learnt) -> None:
        self._next = partial(self._merge, asked, fresh, learnt)

    def _merge(self, asked: _Asked, fresh: Article, learnt: _Learnt) -> None:
        if self._translating.current == asked.article:
            # Else the article would be another one with every sentence that comes.
            self._interrupted = asked.article
            self._translating.forget(asked.article)
        before = asked.session.article
        words = _tr("Your English “{}” was of this sentence, which has gone: “{}”")
        op = partial(_merge, self._pipeline, before, fresh, learnt.lessons, words)
        success = partial(self._merged, asked, fresh, learnt, before)
        self._task = self._tasks.compute(op, success, ended=self._go)

    def _merged(
        self, asked: _Asked, fresh: Article, learnt: _Learnt, before: Article, merged: tuple[Reread, str]
    ) -> None:
        if asked.session is not self._open.session or self._cancelled():
            return  # another article was opened meanwhile
        self.taking.emit()
        if asked.session.article is not before:
            self._next = partial(self._merge, asked, fresh, learnt)  # a person, or the model, has gone on meanwhile
            return
        found, key = merged
        changed = found.article != before
        if changed:
            asked.session.read_again(found.article, (learnt.key, key))
        self.taken.emit(found, changed)

    def _cancelled(self) -> bool:
        """Say whether somebody said stop: what was done by then may come all the same."""
        return self._task is not None and self._task.token.cancelled

    def _go(self) -> None:
        """Take the next step, or rest."""
        following = None if self._cancelled() else self._next
        self._task = self._next = None
        if following is not None:
            following()
            return
        interrupted, self._interrupted = self._interrupted, 0
        if interrupted:
            self._translating.ask(interrupted)
        self.rested.emit()


def _read(pipeline: Pipeline, asked: _Asked, job: Job) -> Article:
    return pipeline.read_place(asked.file, asked.name, password=asked.password, cancel=job.cancel)


def _learn(article_id: int, outlet: str, library: Library) -> _Learnt:
    return _Learnt(library.lessons.of(outlet), library.content_key(article_id))


def _merge(
    pipeline: Pipeline, before: Article, fresh: Article, lessons: Mapping[str, Role], words: str, _job: Job
) -> tuple[Reread, str]:
    taught = pipeline.with_lessons(fresh, lessons)
    return pipeline.reread(before, taught, lost=words), reading.content_key(taught.document)


def told(found: Reread) -> str:
    """Return in one line what a reading again has changed."""
    counts = (
        (found.changed, _tr("%Ln sentence(s) changed", n=found.changed)),
        (found.moved, _tr("%Ln moved", n=found.moved)),
        (found.added, _tr("%Ln new", n=found.added)),
        (found.gone, _tr("%Ln gone", n=found.gone)),
    )
    parts = [words for count, words in counts if count]
    if not parts:
        return _tr("Read again: every sentence is as it was.")
    lines = [_tr("Read again: {}; {} as before.").format(", ".join(parts), number(found.same - found.moved))]
    if found.lost:
        lines.append(_tr("%Ln note(s) have lost their place; they are on the desk under Notes.", n=found.lost))
    if found.kept:
        lines.append(_tr("What you wrote of %Ln sentence(s) that have gone is kept in notes.", n=found.kept))
    return " ".join(lines)
