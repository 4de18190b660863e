"""What happens to articles in the window, without its widgets: taking in, opening, translating, deleting."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from dwiwarta.core.jobs import Progress
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.rereading import Reread
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Added, Waiting
from dwiwarta.core.types import ModelId
from dwiwarta.gui.comparing import Comparing
from dwiwarta.gui.findings import Findings
from dwiwarta.gui.glossing import Glossing
from dwiwarta.gui.importing import Importer, Outcome
from dwiwarta.gui.incoming import Incoming, Kind, Offer, from_paths
from dwiwarta.gui.language import translate
from dwiwarta.gui.opening import OpenArticle
from dwiwarta.gui.outdated import outdated, outdated_words
from dwiwarta.gui.reading_again import ReadingAgain, told
from dwiwarta.gui.sentence_work import SentenceWork
from dwiwarta.gui.shelving import Change, DeleteArticles, Shelving
from dwiwarta.gui.tasks import Job, Lane, Tasks
from dwiwarta.gui.translating import Translating
from dwiwarta.gui.undoing import let_go
from dwiwarta.gui.watching import Watching

_tr = partial(translate, "Window")

_ROW_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Message:
    """A line for the bar above the reader; `kind` is "notice", "warning" or "danger"."""

    text: str
    kind: str = "notice"
    action: str = ""
    act: Callable[[], None] | None = None


class Workflow(QObject):
    """Ties the import queue, the open article, the translation queue and the changes to the library together.

    `said` carries a Message, `progressed` a Progress, `rested` comes when nothing goes on any more, `listed` when the
    library's list must be asked for anew, `row_changed` carries the id of an article whose row changed, `removed` that
    of one that is gone, `failures_wanted` (name, reason) pairs to be shown, `password_wanted` and `many_found` what the
    Importer's signals of these names carry, and `recent` the Path of a file that was taken in and opened.
    """

    said = Signal(object)
    progressed = Signal(object)
    rested = Signal()
    listed = Signal()
    row_changed = Signal(object)
    removed = Signal(object)
    failures_wanted = Signal(object)
    password_wanted = Signal(object)
    many_found = Signal(object, int)
    recent = Signal(object)

    def __init__(self, pipeline: Pipeline, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._tasks = tasks
        self.importer = Importer(pipeline, tasks, self)
        self.translating = Translating(pipeline, tasks, self)
        self.open_article = OpenArticle(pipeline, tasks, self.translating, self)
        self.shelving = Shelving(tasks, self)
        self.watching = Watching(tasks, self)
        self.glossing = Glossing(tasks, self.open_article, self.translating, self.shelving, self)
        self.sentences = SentenceWork(pipeline, tasks, self.translating, self.open_article, self)
        self.comparing = Comparing(tasks, self)
        self.again = ReadingAgain(pipeline, tasks, self.translating, self.open_article, self)
        self._opened_one = self._quietly = False
        self._failures: tuple[tuple[str, str], ...] = ()
        self._twins: list[tuple[int, int, float]] = []
        self._row_told = 0.0
        self.model: ModelId | None = None
        self._offered: set[int] = set()
        self.importer.stored.connect(self._stored)
        self.importer.finished.connect(self._finished)
        self.importer.password_wanted.connect(self.password_wanted)
        self.watching.arrived.connect(self._arrived)
        self.watching.lost.connect(self._lost)
        self.importer.many_found.connect(self.many_found)
        self.importer.progressed.connect(self.progressed)
        self.translating.progressed.connect(self._translated_so_far)
        self.translating.completed.connect(self.row_changed)
        self.translating.rested.connect(self._rest)
        self.open_article.loaded.connect(self._rest)
        self.open_article.loaded.connect(self._offer_again)
        self.comparing.alone.connect(self._tell_alone)
        self.again.progressed.connect(self.progressed)
        self.again.taken.connect(self._tell_again)
        self.again.rested.connect(self._rest)
        self.shelving.deleting.connect(self._let_go)
        self.shelving.changed.connect(self._shelf_changed)
        self.shelving.restored.connect(self._restored)
        self.shelving.done.connect(self._tell_change)
        self.glossing.exported.connect(self._exported)

    @property
    def busy(self) -> bool:
        """Say whether anything is being read, opened or translated."""
        reading = self.importer.busy or self.again.busy
        return reading or self.open_article.loading or bool(self.translating.current)

    def take(self, offer: Offer) -> None:
        """Take in what was dropped, pasted or chosen; the first of it is opened."""
        self._take(offer, opening=True)

    def _take(self, offer: Offer, *, opening: bool) -> None:
        """Take something in; what came by itself leaves open what is open."""
        if offer.refusal:
            self.said.emit(Message(offer.refusal, "warning"))
        if offer.items:
            if not self.importer.busy:
                self._opened_one = not opening
                self._quietly = not opening
            elif opening and self._quietly:
                self._opened_one = self._quietly = False
            self.importer.take(offer.items)

    def take_up(self) -> None:
        """Go on reading what the last run of the program did not get to."""
        self._tasks.library(_waiting, self._take_up)

    def _take_up(self, waiting: list[Waiting]) -> None:
        if not waiting:
            return
        self._opened_one = True  # what was opened last is more welcome than what comes next
        self.importer.take_up(waiting)
        text = _tr("Dwiwarta goes on reading %Ln thing(s) that it did not get to before it was closed.", n=len(waiting))
        self.said.emit(Message(text, "notice", _tr("Stop reading"), self.importer.cancel))

    def stop(self) -> None:
        """Stop everything because the program ends; what waits to be read is kept."""
        self.importer.pause()
        self.translating.cancel()

    def end(self) -> None:
        """Let go of what could be undone, after everything is handed to the library."""
        Findings.held = False
        let_go(self.shelving.undo_stack)
        self.open_article.end()

    @Slot()
    def prepare(self) -> None:
        """Load the model in the background, then what checks and summaries read, so that nobody need wait for it.

        One after the other: while several lanes run Python, the window gets its turn late.
        """
        Findings.held = True
        self._load_model(self._load_checks)

    def _load_model(self, ended: Callable[[], None] | None = None) -> None:
        lane = Lane.TRANSLATION
        self._tasks.compute(partial(_load_model, self._pipeline), self._model_loaded, ended=ended, lane=lane)

    def _load_checks(self) -> None:
        self._tasks.compute(_load_checks, ended=self._checks_loaded)

    def _checks_loaded(self) -> None:
        Findings.held = False
        self._tasks.compute(_load_summaries)

    def _model_loaded(self, model: ModelId) -> None:
        self.model = model
        self._offer_again()

    @Slot()
    def _offer_again(self) -> None:
        """Offer to translate the open article again where an earlier model made some of it."""
        article = self.open_article.article
        if article is None or self.model is None or self.open_article.id in self._offered:
            return
        old = outdated(article, self.model)
        if old:
            self._offered.add(self.open_article.id)
            self.said.emit(
                Message(outdated_words(old, self.model), "notice", _tr("Translate again"), self.translate_again)
            )

    def change_model(self) -> None:
        """Let go of the model because its settings changed; what is being translated goes on with the new one."""
        self._tasks.compute(partial(_drop_model, self._pipeline), lane=Lane.TRANSLATION)
        if self.translating.current:
            self.translating.interrupt()
        else:
            self._load_model()

    def toggle_translating(self) -> None:
        """Translate what the open article has no translation of, or stop what goes on."""
        if self.translating.current:
            self.cancel()
        elif self.open_article.id:
            self.translating.ask(self.open_article.id)

    def translate_again(self) -> None:
        """Translate every sentence of the open article again that no person has touched."""
        if self.open_article.id:
            self.translating.ask(self.open_article.id, again=True)

    @Slot()
    def cancel(self) -> None:
        """Stop reading and translating; what is done is kept."""
        self.importer.cancel()
        self.again.cancel()
        self.translating.cancel()

    @Slot(object)
    def _arrived(self, files: list[Path]) -> None:
        self._take(from_paths(files), opening=False)

    @Slot(str)
    def _lost(self, folder: str) -> None:
        self.said.emit(
            Message(_tr("The watched folder {} is not there. It is looked for again.").format(folder), "warning")
        )

    @Slot()
    def show_failures(self) -> None:
        """Ask for the list of what could not be read."""
        self.failures_wanted.emit(self._failures)

    @Slot(object, object)
    def _stored(self, added: Added, item: Incoming) -> None:
        if added.created:
            self.listed.emit()
        if added.near:
            self._twins.append((added.id, *added.near[0]))
        if not self._opened_one:
            self._opened_one = True
            self.open_article.open(added.id)
            if item.kind is Kind.PATH:
                self.recent.emit(Path(item.content))
        elif added.created:
            self.translating.ask(added.id, first=False)

    @Slot(object)
    def _finished(self, outcome: Outcome) -> None:
        self._failures = outcome.failures
        message = summary_of(outcome)
        if message is None and self._quietly and outcome.new:
            message = Message(_tr("1 article added from the watched folder"))
        twins, self._twins = self._twins, []
        if message is None and twins:
            self.said.emit(twin_message(*twins[0], compare=self.comparing.compare))
        elif message is not None:
            if twins:
                message = replace(message, text=f"{message.text} {_copies(len(twins))}")
            if len(outcome.failures) > 1 or (outcome.failures and (outcome.new or outcome.known)):
                message = Message(message.text, message.kind, _tr("Show the reasons"), self.show_failures)
            self.said.emit(message)
        self._rest()

    @Slot(object)
    def _translated_so_far(self, progress: Progress) -> None:
        if not self.importer.busy:
            self.progressed.emit(progress)
        if time.monotonic() - self._row_told > _ROW_SECONDS:
            self._row_told = time.monotonic()
            self.row_changed.emit(self.translating.current)

    @Slot()
    def _rest(self) -> None:
        if not self.busy:
            self.rested.emit()

    @Slot(object)
    def _let_go(self, articles: tuple[int, ...]) -> None:
        """Have nothing to do with articles that are going to be deleted."""
        for article_id in articles:
            self.translating.forget(article_id)
        if self.open_article.id in articles:
            self.open_article.close()

    @Slot(object)
    def _shelf_changed(self, _articles: tuple[int, ...]) -> None:
        self.listed.emit()

    @Slot(object)
    def _restored(self, articles: tuple[int, ...]) -> None:
        if len(articles) == 1:
            self.open_article.open(articles[0])

    @Slot()
    def _tell_alone(self) -> None:
        self.said.emit(Message(_tr("The library has no other article that says nearly the same.")))

    @Slot(object, bool)
    def _tell_again(self, found: Reread, changed: bool) -> None:
        """Say what a reading again has changed, and offer to undo it."""
        session = self.open_article.session
        text = told(found)
        if not changed or session is None:
            self.said.emit(Message(text))
            return
        undo = partial(self._undo_again, session.undo_stack, session.undo_stack.index())
        self.said.emit(Message(text, "notice", _tr("Undo"), undo))

    def _undo_again(self, stack: QUndoStack, step: int) -> None:
        if stack.index() == step:
            stack.undo()
        else:
            words = _tr("Something else was changed since. Edit → Undo takes back one step after the other.")
            self.said.emit(Message(words))

    @Slot(object)
    def _tell_change(self, change: Change) -> None:
        if isinstance(change, DeleteArticles):
            for article_id in change.articles:
                self.removed.emit(article_id)
        self.said.emit(Message(change.told, "notice", _tr("Undo"), self.shelving.undo))

    @Slot(object)
    def _exported(self, path: Path) -> None:
        self.said.emit(Message(_tr("The glossary was written to {}.").format(path.name)))


def summary_of(outcome: Outcome) -> Message | None:
    """Return what to say about everything that was taken in, or None where it speaks for itself."""
    failures = outcome.failures
    if len(failures) == 1 and not outcome.new and not outcome.known:
        name, reason = failures[0]
        return Message(f"{name}: {reason}", "danger")
    parts = []
    if len(outcome.new) > 1 or (outcome.new and (failures or outcome.known)):
        parts.append(_tr("%Ln article(s) added", n=len(outcome.new)))
    if len(outcome.known) == 1 and not outcome.new and not failures:
        parts.append(_tr("This article is in the library already; the stored one was opened"))
    elif outcome.known:
        parts.append(_tr("%Ln already in the library", n=len(outcome.known)))
    if failures:
        parts.append(_tr("%Ln could not be read", n=len(failures)))
    if outcome.cancelled:
        parts.append(_tr("the rest was cancelled"))
    if not parts:
        return None
    return Message(f"{', '.join(parts)}.", "warning" if failures else "notice")


def _waiting(library: Library) -> list[Waiting]:
    return library.queue.waiting()


def twin_message(article_id: int, other: int, share: float, compare: Callable[[int, int], None]) -> Message:
    """Return what to say about a near-duplicate of the article `other`; `compare` is called with both ids."""
    text = _tr("The library has an article that says nearly the same ({} % alike).").format(round(100 * share))
    return Message(text, "notice", _tr("Show what differs"), partial(compare, article_id, other))


def _copies(count: int) -> str:
    return _tr("%Ln say(s) nearly the same as one in the library.", n=count)


def _load_model(pipeline: Pipeline, _job: Job) -> ModelId:
    pipeline.load()
    return pipeline.engine.model


_TYPICAL = (
    ("Satu dari 2 orang.", "One of 2 people."),
    (
        "Presiden Prabowo mengatakan tidak ada 5 orang di Jepang “hilang” pada Senin (18/12/2023) pukul 13.30 WIB.",
        "President Prabowo said no 4 people in Japan were “missing” on Monday at 13:30.",
    ),
    (
        "KPK menyita 3 hektare lahan dan Rp 1,5 triliun, kata juru bicara itu.",
        "The KPK seized 3 hectares of land and Rp 1.5 billion, the spokesman said.",
    ),
    ("Menteri Budi Santoso tiba pada 3 Mei 2024 pukul 10 pagi.", "Minister Budi Santosa came on 3 May 2024 at 10 am."),
)
"""Pairs that make the checks read all their tables and patterns."""


def _load_checks(_job: Job) -> None:
    from dwiwarta.core.translation.checks import check_pair

    for source, english in _TYPICAL:
        check_pair(source, english)


def _load_summaries(_job: Job) -> None:
    from dwiwarta.core import summarisation  # noqa: F401  (what it imports takes a fifth of a second)
    from dwiwarta.core.indonesian.words import stem

    stem("pemerintah")


def _drop_model(pipeline: Pipeline, _job: Job) -> None:
    pipeline.close()
