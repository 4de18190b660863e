"""Two articles of the library that tell nearly the same: loads both and works out what differs, in the background."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from dwiwarta.core.duplicates import Piece, difference
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article
from dwiwarta.gui.tasks import Job, Tasks

_Pair = tuple[Article, Article, int]


@dataclass(frozen=True, slots=True)
class Comparison:
    """An article on the left, one that tells nearly the same on the right with its id, and their sentences in pairs."""

    left: Article
    right: Article
    right_id: int
    pieces: tuple[Piece, ...]


class Comparing(QObject):
    """Compares articles. `ready` carries a Comparison; `alone` comes where the library has nothing nearly the same."""

    ready = Signal(object)
    alone = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def compare(self, article_id: int, other: int) -> None:
        """Compare two articles by their ids."""
        self._tasks.library(partial(_pair, article_id, other), self._loaded)

    def compare_nearest(self, article_id: int) -> None:
        """Compare an article with the one in the library that is the most alike."""
        self._tasks.library(partial(_nearest, article_id), self._loaded)

    @Slot(object)
    def _loaded(self, pair: _Pair | None) -> None:
        if pair is None:
            self.alone.emit()
        else:
            self._tasks.compute(partial(_compared, pair), self.ready.emit)


def _pair(article_id: int, other: int, library: Library) -> _Pair:
    return library.get(article_id), library.get(other), other


def _nearest(article_id: int, library: Library) -> _Pair | None:
    near = library.near(article_id)
    return _pair(article_id, near[0][0], library) if near else None


def _compared(pair: _Pair, _job: Job) -> Comparison:
    left, right, right_id = pair
    return Comparison(left, right, right_id, difference(left.segments, right.segments))
