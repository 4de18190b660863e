"""What the checks find in the sentences of an open article, worked out little by little while the window is free."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dwiwarta.core import verdict
from dwiwarta.core.glossary import Glossary
from dwiwarta.core.types import Article, Check
from dwiwarta.core.verdict import Finding

if TYPE_CHECKING:
    from dwiwarta.gui.session import ArticleSession

SLICE = 0.004
"""Seconds of checking in one go. A sentence takes about one millisecond; the tables must be there before."""
PAUSE = 8
"""Milliseconds between two slices, so that scrolling and typing come first."""

CheckSentence = Callable[[Article, int], tuple[Check, ...]]


class Findings(QObject):
    """The Checks by sentence. What is not known yet is empty, and `changed` says when it is known.

    What a person let stand and the kinds that are silenced are left out, but for `judged`, which says so of each.
    Nothing is worked out before somebody asks. A sentence that was asked for by itself is looked at before the others.
    """

    changed = Signal(object)
    """Sentences (tuple[int, ...]) whose findings are others now; none where the last one was looked at in vain."""

    held = False
    """Set on the class while another thread reads the tables of the checks, for which the window's does not wait."""

    def __init__(self, session: ArticleSession, check: CheckSentence | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._check = check
        self._glossary: Glossary | None = None
        self._known: dict[int, tuple[Check, ...]] = {}
        self._waiting: dict[int, None] = {}
        self._first: dict[int, None] = {}
        self._wanted = False
        self._slices = QTimer(self)
        self._slices.setInterval(PAUSE)
        self._slices.timeout.connect(self.check_slice)
        session.translation_changed.connect(self._texts_changed)
        session.dismissals_changed.connect(self._dismissals_changed)
        session.structure_changed.connect(self._begin_anew)

    def set_glossary(self, glossary: Glossary) -> None:
        """Hold the English to a person's terms in `glossary` from now on."""
        if not glossary.own and self._glossary is None:
            return
        self._glossary = glossary if glossary.own else None
        self._check = None
        if self._wanted:
            self._queue(range(len(self._session.article.segments)))

    @property
    def settled(self) -> bool:
        """Say whether every sentence has been looked at."""
        return self._wanted and not self._waiting

    def of(self, index: int) -> tuple[Check, ...]:
        """Return a sentence's findings as far as they are known, the gravest first."""
        self.want()
        if index in self._waiting:
            self._first[index] = None
        return self._open(index)

    def all(self) -> dict[int, tuple[Check, ...]]:
        """Return the findings of every sentence that is known to have any, by index."""
        self.want()
        return {index: found for index in sorted(self._known) if (found := self._open(index))}

    def judged(self) -> tuple[Finding, ...]:
        """Return what is known of every sentence in reading order, the dismissed and the silenced findings too."""
        self.want()
        found = {index: self._known[index] for index in sorted(self._known) if self._known[index]}
        return tuple(verdict.judged(self._session.article, found))

    def want(self) -> None:
        """Begin to work the findings out, if that has not begun."""
        if not self._wanted:
            self._wanted = True
            self._queue(range(len(self._session.article.segments)))

    @Slot()
    def check_slice(self) -> None:
        """Look at waiting sentences for SLICE seconds, at least at one, and tell what has changed."""
        if Findings.held:
            return
        until = time.perf_counter() + SLICE
        changed: list[int] = []
        while self._waiting:
            index = next(iter(self._first or self._waiting))
            self._first.pop(index, None)
            del self._waiting[index]
            found = self._look(index)
            if found != self._known.get(index, ()):
                changed.append(index)
            self._known[index] = found
            if time.perf_counter() >= until:
                break
        if not self._waiting:
            self._slices.stop()
        if changed or not self._waiting:
            self.changed.emit(tuple(changed))

    def _look(self, index: int) -> tuple[Check, ...]:
        if self._check is None:
            from dwiwarta.core.translation.checks import Context, check_sentence  # tables that the start must not read

            terms = self._glossary
            self._check = check_sentence if terms is None else partial(check_sentence, context=Context(terms=terms))
        return self._check(self._session.article, index)

    def _open(self, index: int) -> tuple[Check, ...]:
        checks = self._known.get(index, ())
        if not checks or not (self._session.article.dismissals or self._session.article.silenced):
            return checks
        return tuple(each.check for each in verdict.judged(self._session.article, {index: checks}) if each.open)

    @Slot()
    def _dismissals_changed(self) -> None:
        """Tell of every sentence that has any findings: they are few."""
        self.changed.emit(tuple(index for index in sorted(self._known) if self._known[index]))

    def _queue(self, indices: Iterable[int]) -> None:
        self._waiting.update(dict.fromkeys(indices))
        if self._waiting:
            self._slices.start()

    @Slot(object)
    def _texts_changed(self, indices: tuple[int, ...]) -> None:
        if self._wanted:
            count = len(self._session.article.segments)
            after = {index + 1 for index in indices if index + 1 < count}  # may have become the same, or no longer be
            self._queue(sorted({*indices, *after}))

    @Slot()
    def _begin_anew(self) -> None:
        """Forget everything: the sentences have other numbers."""
        self._known.clear()
        self._waiting.clear()
        self._first.clear()
        self._slices.stop()
        if self._wanted:
            self._queue(range(len(self._session.article.segments)))
