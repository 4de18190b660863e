"""What the checks find in the sentences of an open article, worked out little by little while the window is free."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dwiwarta.core import verdict
from dwiwarta.core.glossary import Glossary
from dwiwarta.core.types import Article, Check, Dismissal, Translation
from dwiwarta.core.verdict import Finding, Tally, Verdict

if TYPE_CHECKING:
    from dwiwarta.gui.session import ArticleSession

SLICE = 0.004
"""Seconds of checking in one go, and at most one check of a sentence more. The tables must be there before."""
PAUSE = 8
"""Milliseconds between two slices, so that scrolling and typing come first."""

CheckSentence = Callable[[Article, int], Iterator[None]]
"""What `checks.sentence_in_steps` does: a generator that returns what it found."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """What was said of a sentence's findings, and what that depends on: checks, English, dismissals there, silence."""

    checks: tuple[Check, ...]
    text: str
    dismissals: tuple[Dismissal, ...]
    silenced: frozenset[str]
    findings: tuple[Finding, ...]


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
        self._running: tuple[int, Iterator[None]] | None = None
        self._judged: dict[int, _Judged] = {}
        self._with_any: set[int] = set()
        self._tally: tuple[tuple[Translation | None, ...], Tally] = ((), verdict.tally(()))
        self._dismissals: tuple[tuple[Dismissal, ...], dict[tuple[int, int, int], tuple[Dismissal, ...]]] = ((), {})
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

    def end(self) -> None:
        """Look at nothing any more, and let go of the session, which ends."""
        self._slices.stop()
        self._running = None
        del self._session

    @property
    def settled(self) -> bool:
        """Say whether every sentence has been looked at."""
        return self._wanted and not self._waiting and self._running is None

    def of(self, index: int) -> tuple[Check, ...]:
        """Return a sentence's findings as far as they are known, the gravest first."""
        self.want()
        if index in self._waiting:
            self._first[index] = None
        return self._open(index)

    def all(self) -> dict[int, tuple[Check, ...]]:
        """Return the findings of every sentence that is known to have any, by index."""
        return {index: found for index in self.places() if (found := self._open(index))}

    def places(self) -> list[int]:
        """Return the sentences that are known to have any findings, those included that are not open."""
        self.want()
        return sorted(self._with_any)

    def judged(self) -> tuple[Finding, ...]:
        """Return what is known of every sentence in reading order, the dismissed and the silenced findings too."""
        return tuple(finding for index in self.places() for finding in self._judge(index))

    def tally(self) -> Tally:
        """Return the counts of the article's translations, counted anew where one of them has changed."""
        translations = self._session.article.translations
        if self._tally[0] is not translations:
            self._tally = translations, verdict.tally(translations)
        return self._tally[1]

    def verdict(self, found: tuple[Finding, ...] | None = None) -> Verdict:
        """Return the article's verdict as far as its findings are known; `found` is what `judged` has just returned."""
        return verdict.of(self._session.article, self.judged() if found is None else found, self.tally())

    def want(self) -> None:
        """Begin to work the findings out, if that has not begun."""
        if not self._wanted:
            self._wanted = True
            self._queue(range(len(self._session.article.segments)))

    @Slot()
    def check_slice(self) -> None:
        """Look at waiting sentences for SLICE seconds, and tell what has changed; what is begun goes on next time."""
        if Findings.held:
            return
        until = time.perf_counter() + SLICE
        changed: list[int] = []
        while self._running is not None or self._waiting:
            if self._running is None:
                index = next(iter(self._first or self._waiting))
                self._first.pop(index, None)
                del self._waiting[index]
                self._running = index, self._steps(index)
            index, steps = self._running
            try:
                next(steps)
            except StopIteration as end:
                self._running = None
                if end.value != self._known.get(index, ()):
                    changed.append(index)
                self._known[index] = end.value
                (self._with_any.add if end.value else self._with_any.discard)(index)
            if time.perf_counter() >= until:
                break
        if self.settled:
            self._slices.stop()
        if changed or self.settled:
            self.changed.emit(tuple(changed))

    def _steps(self, index: int) -> Iterator[None]:
        if self._check is None:
            from dwiwarta.core.translation.checks import Context, sentence_in_steps  # not before: the start is quick

            terms = self._glossary
            self._check = (
                sentence_in_steps if terms is None else partial(sentence_in_steps, context=Context(terms=terms))
            )
        return self._check(self._session.article, index)

    def _open(self, index: int) -> tuple[Check, ...]:
        checks = self._known.get(index, ())
        if not checks or not (self._session.article.dismissals or self._session.article.silenced):
            return checks
        return tuple(each.check for each in self._judge(index) if each.open)

    def _judge(self, index: int) -> tuple[Finding, ...]:
        """Return a sentence's findings with what a person said of each: as last time where nothing has changed."""
        article = self._session.article
        segment, translation = article.segments[index], article.translations[index]
        checks, text = self._known[index], "" if translation is None else translation.text
        dismissals = self._dismissals_by_place().get((segment.block, segment.start, segment.end), ())
        known = self._judged.get(index)
        if known is None or (known.checks, known.text, known.dismissals, known.silenced) != (
            checks,
            text,
            dismissals,
            article.silenced,
        ):
            findings = tuple(verdict.judged(replace(article, dismissals=dismissals), {index: checks}))
            known = self._judged[index] = _Judged(checks, text, dismissals, article.silenced, findings)
        return known.findings

    def _dismissals_by_place(self) -> dict[tuple[int, int, int], tuple[Dismissal, ...]]:
        every, places = self._dismissals
        if every is not self._session.article.dismissals:
            every, places = self._session.article.dismissals, {}
            for each in every:
                place = each.block, each.start, each.end
                places[place] = (*places.get(place, ()), each)
            self._dismissals = every, places
        return places

    @Slot()
    def _dismissals_changed(self) -> None:
        """Tell of every sentence that has any findings: they are few."""
        self.changed.emit(tuple(sorted(self._with_any)))

    def _queue(self, indices: Iterable[int]) -> None:
        wanted = dict.fromkeys(indices)
        if self._running is not None and self._running[0] in wanted:
            self._running = None  # its text is another one now
        self._waiting.update(wanted)
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
        self._judged.clear()
        self._with_any.clear()
        self._running = None
        self._waiting.clear()
        self._first.clear()
        self._slices.stop()
        if self._wanted:
            self._queue(range(len(self._session.article.segments)))
