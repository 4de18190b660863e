"""What the strip beside the scroll bar shows of a whole article: four lanes of marks, each at its sentence."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import partial

from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.types import Annotation, Check, Side, State
from dwiwarta.gui.language import in_language, translate
from dwiwarta.gui.models.reader_words import spoken_annotation
from dwiwarta.gui.session import ArticleSession

_tr = partial(translate, "Overview")

# So many are a fraction of a millisecond.
_FINDINGS, _SENTENCES = 100, 1000


class Lane(IntEnum):
    """The strip's lanes, from the left."""

    SUMMARY = 0
    NOTES = 1
    CHECKS = 2
    EDITS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: its lane, the sentence that it belongs to, where in the sentence it is (0 to 1), and what it shows."""

    lane: Lane
    segment: int
    share: float = 0.0
    annotation: Annotation | None = None
    check: Check | None = None
    state: State | None = None

    @property
    def order(self) -> tuple[int, float]:
        """Return what the marks of a lane are sorted by."""
        return self.segment, self.share


def lane_label(lane: Lane) -> str:
    """Return a lane's name for people."""
    return {
        Lane.SUMMARY: _tr("Summary"),
        Lane.NOTES: _tr("Highlights and notes"),
        Lane.CHECKS: _tr("Checks"),
        Lane.EDITS: _tr("Edited and confirmed"),
    }[lane]


def marks_in_steps(session: ArticleSession) -> Generator[None, None, dict[Lane, list[Mark]]]:
    """Return the marks of an article by lane, in reading order, with a yield now and then.

    Orphans have no place and none here.
    """
    lanes: dict[Lane, list[Mark]] = {lane: [] for lane in Lane}
    summary = session.article.summary
    if summary is not None:
        lanes[Lane.SUMMARY] = [Mark(Lane.SUMMARY, index) for index in summary.chosen]
    lanes[Lane.NOTES] = sorted(_notes(session), key=lambda mark: mark.order)
    yield
    for number, index in enumerate(session.all_findings.places()):
        lanes[Lane.CHECKS] += [Mark(Lane.CHECKS, index, check=check) for check in session.findings(index)]
        if not number % _FINDINGS:
            yield
    for index, translation in enumerate(session.article.translations):
        if translation is not None and translation.state is not State.MACHINE:
            lanes[Lane.EDITS].append(Mark(Lane.EDITS, index, state=translation.state))
        if not index % _SENTENCES:
            yield
    return lanes


def _notes(session: ArticleSession) -> Iterator[Mark]:
    segments = session.article.segments
    for annotation in session.article.annotations:
        anchor = annotation.anchor
        if annotation.orphan:
            continue
        if anchor.side is Side.SOURCE:
            index = session.index.segment_at(anchor.block, anchor.start)
            if index >= 0:
                start, end = segments[index].start, segments[index].end
                yield Mark(Lane.NOTES, index, _share(anchor.start, start, end), annotation)
            continue
        spans = session.index.target_spans(anchor.block, session.article.translations)
        here = [span for span in spans if span[1] <= anchor.start] or spans[:1]
        if here:
            index, start, end = here[-1]
            yield Mark(Lane.NOTES, index, _share(anchor.start, start, end), annotation)


def _share(offset: int, start: int, end: int) -> float:
    return max(0.0, min(0.99, (offset - start) / max(1, end - start)))


def salience_of(session: ArticleSession) -> tuple[float, ...]:
    """Return how much each sentence weighs in the summary, 0 to 1; empty where no summary says it."""
    summary = session.article.summary
    salience = summary.salience if summary is not None else ()
    return salience if len(salience) == len(session.article.segments) else ()


def mark_words(session: ArticleSession, mark: Mark, categories: Sequence[Category] = DEFAULTS) -> str:
    """Return what a mark says, in one line: for its tip and for screen readers."""
    head = _tr("Sentence {} of {}").format(mark.segment + 1, len(session.article.segments))
    if mark.annotation is not None:
        return f"{head} · {spoken_annotation(mark.annotation, categories)}"
    if mark.check is not None:
        return f"{head} · {in_language(mark.check.message)}"
    if mark.state is not None:
        return f"{head} · " + (_tr("confirmed") if mark.state is State.CONFIRMED else _tr("edited"))
    return f"{head} · {_tr('in the summary')}{_because(session, mark.segment)}"


def sentence_words(session: ArticleSession, segment: int) -> str:
    """Return how much a sentence weighs in the summary, and why."""
    head = _tr("Sentence {} of {}").format(segment + 1, len(session.article.segments))
    salience = salience_of(session)
    if not salience:
        return head
    weight = _tr("weight in the summary {} %").format(round(100 * salience[segment]))
    return f"{head} · {weight}{_because(session, segment)}"


def _because(session: ArticleSession, segment: int) -> str:
    from dwiwarta.core.summarisation import reason_text

    summary = session.article.summary
    codes = summary.reasons[segment] if summary is not None and segment < len(summary.reasons) else ()
    return f": {', '.join(in_language(reason_text(code)) for code in codes)}" if codes else ""
