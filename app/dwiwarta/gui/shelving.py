"""Changes to the library that a person makes in its list: carried out on the library lane, each with an undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Deleted, Placing, Status, Story
from dwiwarta.core.store.shelf import Shelf
from dwiwarta.core.types import Summary
from dwiwarta.gui.language import translate
from dwiwarta.gui.models.library_words import status_word
from dwiwarta.gui.tasks import Tasks

_tr = partial(translate, "Library")

_MOST_STEPS = 100


class Change(Protocol):
    """A change that can be undone and done again. `do` and `undo` run on the library lane, in turns."""

    text: str
    told: str
    articles: tuple[int, ...]

    def do(self, library: Library) -> None:
        """Make the change."""

    def undo(self, library: Library) -> None:
        """Take it back."""


class Arrange:
    """A change of tags, stories, status or archive, made by a method of `Shelf` that returns the Placing of before."""

    def __init__(
        self, text: str, told: str, articles: Sequence[int], op: Callable[[Shelf, tuple[int, ...]], Placing]
    ) -> None:
        self.text, self.told = text, told
        self.articles = tuple(articles)
        self._op = op
        self._before: Placing | None = None

    def do(self, library: Library) -> None:
        """Arrange the articles."""
        self._before = self._op(library.shelf, self.articles)

    def undo(self, library: Library) -> None:
        """Arrange them as they were."""
        if self._before is not None:
            library.shelf.restore(self._before)


class DeleteArticles:
    """Deletes articles; what the library held of them waits here."""

    def __init__(self, articles: Sequence[int]) -> None:
        self.articles = tuple(articles)
        self.text = _tr("deletion")
        self.told = _tr("%Ln article(s) were deleted.", n=len(self.articles))
        self._deleted: tuple[Deleted, ...] = ()

    def do(self, library: Library) -> None:
        """Delete the articles."""
        self._deleted = library.delete_all(self.articles)
        if len(self._deleted) == 1:
            title = self._deleted[0].title
            self.told = _tr("“{}” was deleted.").format(title) if title else _tr("The article was deleted.")

    def undo(self, library: Library) -> None:
        """Put them back. Raises StoreError where the same text was added again meanwhile."""
        library.restore_all(self._deleted)


class CreateStory:
    """Makes a story with some articles in it."""

    def __init__(self, name: str, articles: Sequence[int]) -> None:
        self.name, self.articles = name, tuple(articles)
        self.text = _tr("new story")
        self.told = _tr("The story “{}” was made.").format(name)
        self._made: tuple[Story, tuple[int, ...]] | None = None

    def do(self, library: Library) -> None:
        """Make the story, again under its id where it was there. Raises StoreError for a name that is taken."""
        if self._made is None:
            self._made = library.shelf.create_story(self.name, self.articles), self.articles
        else:
            library.shelf.restore_story(*self._made)

    def undo(self, library: Library) -> None:
        """Delete it."""
        if self._made is not None:
            self._made = library.shelf.delete_story(self._made[0].id)


class RenameStory:
    """Gives a story another name."""

    articles: tuple[int, ...] = ()

    def __init__(self, story: int, name: str) -> None:
        self._story, self._name = story, name
        self._old = ""
        self.text = _tr("new name of the story")
        self.told = _tr("The story is called “{}” now.").format(name)

    def do(self, library: Library) -> None:
        """Rename it. Raises StoreError for a name that is taken."""
        self._old = library.shelf.rename_story(self._story, self._name)

    def undo(self, library: Library) -> None:
        """Give the old name back."""
        library.shelf.rename_story(self._story, self._old)


class DeleteStory:
    """Deletes a story; its articles stay in the library."""

    articles: tuple[int, ...] = ()

    def __init__(self, story: int, name: str) -> None:
        self._story = story
        self._deleted: tuple[Story, tuple[int, ...]] | None = None
        self.text = _tr("deletion of the story")
        self.told = _tr("The story “{}” was deleted; its articles are still in the library.").format(name)

    def do(self, library: Library) -> None:
        """Delete it."""
        self._deleted = library.shelf.delete_story(self._story)

    def undo(self, library: Library) -> None:
        """Put it back."""
        if self._deleted is not None:
            library.shelf.restore_story(*self._deleted)


class RenameArticle:
    """Gives an article another title in lists and briefs."""

    def __init__(self, article: int, title: str) -> None:
        self.articles = (article,)
        self._title = title
        self._old = ""
        self.text = _tr("new title")
        self.told = _tr("The article is called “{}” now.").format(title)

    def do(self, library: Library) -> None:
        """Rename it."""
        self._old = library.row(self.articles[0]).title
        library.set_details(self.articles[0], title=self._title)

    def undo(self, library: Library) -> None:
        """Give the old title back."""
        library.set_details(self.articles[0], title=self._old)


class SaveSummaries:
    """Saves new summaries, by article."""

    def __init__(self, summaries: Mapping[int, Summary]) -> None:
        self.articles = tuple(summaries)
        self._new: Mapping[int, Summary | None] = summaries
        self._old: dict[int, Summary | None] = {}
        self.text = _tr("summaries")
        self.told = _tr("%Ln article(s) were summarised.", n=len(self.articles))

    def do(self, library: Library) -> None:
        """Save the summaries."""
        self._old = {article_id: library.get(article_id).summary for article_id in self.articles}
        self._save(library, self._new)

    def undo(self, library: Library) -> None:
        """Save those of before."""
        self._save(library, self._old)

    def _save(self, library: Library, summaries: Mapping[int, Summary | None]) -> None:
        for article_id, summary in summaries.items():
            library.save_summary(article_id, summary)


class _Step(QUndoCommand):
    """A change on the undo stack, which was carried out before the stack gets it."""

    def __init__(self, shelving: Shelving, change: Change) -> None:
        super().__init__(change.text)
        self._shelving = shelving
        self._change = change
        self._carried_out = True

    def redo(self) -> None:
        """Make the change, but for the call that comes with being pushed."""
        if self._carried_out:
            self._carried_out = False
        else:
            self._shelving.do_again(self._change)

    def undo(self) -> None:
        """Take the change back."""
        self._shelving.take_back(self._change)


class Shelving(QObject):
    """Carries changes out, keeps their undo stack, and tells what became of them.

    `changed` carries the ids of the articles, `deleting` those that are about to go, `restored` those that are back,
    `ran` a Change that was made, undone or made again, and `done` one that was made for the first time.
    """

    changed = Signal(object)
    deleting = Signal(object)
    restored = Signal(object)
    ran = Signal(object)
    done = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST_STEPS)

    def carry_out(self, change: Change) -> None:
        """Make a change; where the library refuses it there is nothing to undo."""
        if isinstance(change, DeleteArticles):
            self.deleting.emit(change.articles)
        self._tasks.library(change.do, partial(self._carried_out, change))

    def do_again(self, change: Change) -> None:
        """Redo a change."""
        if isinstance(change, DeleteArticles):
            self.deleting.emit(change.articles)
        self._tasks.library(change.do, partial(self._ran, change))

    def take_back(self, change: Change) -> None:
        """Undo a change."""
        self._tasks.library(change.undo, partial(self._took_back, change))

    @Slot()
    def undo(self) -> None:
        """Undo the last change."""
        self.undo_stack.undo()

    def _carried_out(self, change: Change, _nothing: None) -> None:
        self.undo_stack.push(_Step(self, change))
        self.done.emit(change)
        self._ran(change, None)

    def _took_back(self, change: Change, _nothing: None) -> None:
        self._ran(change, None)
        if isinstance(change, DeleteArticles):
            self.restored.emit(change.articles)

    def _ran(self, change: Change, _nothing: None) -> None:
        self.ran.emit(change)
        self.changed.emit(change.articles)


def add_to_story(story: Story, articles: Sequence[int]) -> Arrange:
    """Put articles into a story."""
    told = _tr("%Ln article(s) were added to “{}”.", n=len(articles)).format(story.name)
    return Arrange(_tr("adding to a story"), told, articles, lambda shelf, ids: shelf.add_to_story(story.id, ids))


def take_from_story(story: Story, articles: Sequence[int]) -> Arrange:
    """Take articles out of a story."""
    told = _tr("%Ln article(s) were taken out of “{}”.", n=len(articles)).format(story.name)
    return Arrange(
        _tr("taking out of a story"), told, articles, lambda shelf, ids: shelf.take_from_story(story.id, ids)
    )


def change_tags(articles: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> Arrange:
    """Give articles tags and take others away."""
    told = _tr("The tags of %Ln article(s) were changed.", n=len(articles))
    return Arrange(
        _tr("change of tags"), told, articles, lambda shelf, ids: shelf.change_tags(ids, add=add, remove=remove)
    )


def set_status(articles: Sequence[int], status: Status | None) -> Arrange:
    """Set the status by hand, or let it follow from the article."""
    count = len(articles)
    if status is None:
        told = _tr("%Ln article(s) were given the status that follows from the work.", n=count)
    else:
        told = _tr("%Ln article(s) were marked: {}.", n=count).format(status_word(status))
    return Arrange(_tr("change of status"), told, articles, lambda shelf, ids: shelf.set_status(ids, status))


def set_archived(articles: Sequence[int], *, archived: bool) -> Arrange:
    """Lay articles into the archive or bring them back."""
    if archived:
        told = _tr("%Ln article(s) were archived.", n=len(articles))
    else:
        told = _tr("%Ln article(s) were brought back from the archive.", n=len(articles))
    return Arrange(
        _tr("archiving") if archived else _tr("bringing back"),
        told,
        articles,
        lambda shelf, ids: shelf.set_archived(ids, archived=archived),
    )
