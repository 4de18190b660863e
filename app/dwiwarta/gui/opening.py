"""The article that is open: loads it from the library, makes its session, and keeps translation and summary coming."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article, Summary
from dwiwarta.gui.keeper import LibraryKeeper
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.tasks import Job, Task, Tasks
from dwiwarta.gui.translating import Arrived, Translating
from dwiwarta.gui.undoing import let_go

_PUT_BY = 20
"""How many closed articles keep their steps."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An article as it comes from the library: with the edits that were being typed, and the block last read."""

    article: Article
    drafts: dict[int, str]
    reading_block: int


class OpenArticle(QObject):
    """At most one open article. `opened` carries a session and an Opened.

    `closed` comes before the session goes, and `gone` when no article is open any more and none follows;
    `loaded` comes when a loading has ended, well or not. A session with steps that can be undone is put by when its
    article is closed, and goes on when that is opened again.
    """

    opened = Signal(object, object)
    closed = Signal()
    gone = Signal()
    loaded = Signal()

    def __init__(
        self, pipeline: Pipeline, tasks: Tasks, translating: Translating, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._tasks = tasks
        self._translating = translating
        self._wanted = 0
        self._summary_task: Task | None = None
        self._put_by: dict[int, ArticleSession] = {}
        self._then: Callable[[], None] | None = None
        self.session: ArticleSession | None = None
        self.id = 0
        translating.arrived.connect(self._arrived)

    @Slot(object)
    def open(self, article_id: int) -> None:
        """Load an article and make it the open one; asking for the open one does nothing."""
        if article_id != self._wanted:
            self._wanted = article_id
            self._tasks.library(partial(_load, article_id), self._loaded, ended=partial(self._asked, article_id))

    def open_and(self, article_id: int, then: Callable[[], None]) -> None:
        """Load an article, make it the open one, and call `then` when it is."""
        if article_id == self.id:
            then()
        else:
            self._then = then
            self.open(article_id)

    def close(self) -> None:
        """Have no article open."""
        self._wanted = 0
        if self.session is not None:
            self._leave()
            self.gone.emit()

    def _leave(self) -> None:
        """Let go of the open article, if there is one; with `closed` what was typed is handed to its session."""
        if self.session is not None:
            self.closed.emit()
            self._put_session_by(self.id, self.session)
            self.session = None
            self.id = 0

    def end(self) -> None:
        """Let go of the steps of the open article and of those that were put by."""
        for session in filter(None, (self.session, *self._put_by.values())):
            let_go(session.undo_stack)

    @property
    def loading(self) -> bool:
        """Say whether an article was asked for and is not there yet."""
        return self._wanted != self.id

    @property
    def article(self) -> Article | None:
        """Return the open article as it is now."""
        return self.session.article if self.session is not None else None

    def summarise(self, method: str, sentences: int) -> None:
        """Ask for another summary; a question that is still waiting is dropped."""
        if self.session is None:
            return
        if self._summary_task is not None:
            self._summary_task.cancel()
        op = partial(_summarise, self._pipeline, self.session.article, method, sentences)
        self._summary_task = self._tasks.compute(op, partial(self._summarised, self.session))

    def keep_place(self, block: int) -> None:
        """Remember the block at the top of the reader."""
        if self.id:
            self._tasks.library(partial(_keep_place, self.id, block))

    def _asked(self, article_id: int) -> None:
        """After a failure to load, want what is open."""
        if self._wanted == article_id != self.id:
            self._wanted = self.id
        self.loaded.emit()

    def _loaded(self, opened: Opened) -> None:
        article_id = opened.article.id or 0
        if article_id != self._wanted:
            return  # another one was asked for meanwhile
        self._leave()
        self.id = self._wanted = article_id
        self.session = self._session_of(article_id, opened.article)
        self.session.structure_changed.connect(self._restructured)
        self.opened.emit(self.session, opened)
        # On its own: a library that cannot be written can still be read.
        self._tasks.library(partial(_mark_opened, article_id))
        made = self._translating.made(article_id)
        missing = {i: t for i, t in made.items() if self.session.article.translations[i] is None}
        if missing:
            self.session.set_translations(missing)
        if opened.article.segments:
            self._begin(self.session.article)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _session_of(self, article_id: int, article: Article) -> ArticleSession:
        """Return the session that was put by, if the article is still as it left it, or else a new one."""
        known = self._put_by.pop(article_id, None)
        if known is not None and known.resume(article):
            return known
        if known is not None:
            _discard_soon(known)
        return ArticleSession(article, LibraryKeeper(article_id, self._tasks), self._pipeline.with_role, self)

    def _put_session_by(self, article_id: int, session: ArticleSession) -> None:
        session.structure_changed.disconnect(self._restructured)
        if not session.undo_stack.count():
            _discard_soon(session)
            return
        self._put_by[article_id] = session
        if len(self._put_by) > _PUT_BY:
            _discard_soon(self._put_by.pop(next(iter(self._put_by))))

    def _begin(self, article: Article) -> None:
        """Ask for the summary and the translation that the article does not have."""
        if article.summary is None:
            chosen = self._pipeline.settings
            self.summarise(chosen.summary_method, chosen.summary_sentences)
        if not article.translated:
            self._translating.ask(self.id)

    @Slot(object)
    def _arrived(self, arrived: Arrived) -> None:
        session = self.session
        if (
            session is not None
            and arrived.article == self.id
            and len(arrived.segments) == len(session.article.segments)
        ):
            session.set_translations(arrived.made)

    @Slot()
    def _restructured(self) -> None:
        """Translate sentences that have come, and choose a summary where there is none of these sentences."""
        if self.session is None:
            return
        self._translating.restart(self.id)
        if self.session.article.summary is None:
            settings = self._pipeline.settings
            self.summarise(settings.summary_method, settings.summary_sentences)

    def _summarised(self, session: ArticleSession, summary: Summary) -> None:
        if session is self.session and len(summary.salience or session.article.segments) == len(
            session.article.segments
        ):
            session.set_summary(summary)


def _discard_soon(session: ArticleSession) -> None:
    """Discard a session once those that it was shown by have let go of it."""
    QTimer.singleShot(0, session, session.discard)


def _load(article_id: int, library: Library) -> Opened:
    return Opened(library.get(article_id), library.drafts(article_id), library.reading_block(article_id))


def _mark_opened(article_id: int, library: Library) -> None:
    library.mark_opened(article_id)


def _summarise(pipeline: Pipeline, article: Article, method: str, sentences: int, _job: Job) -> Summary:
    return pipeline.summarise(article, method=method, sentences=sentences)


def _keep_place(article_id: int, block: int, library: Library) -> None:
    library.set_reading_block(article_id, block)
