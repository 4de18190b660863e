"""Sentences joined and divided by a person, with what was made of them: translations and the summary's weights.

The block's text never changes, nor does its English: only where one sentence ends and the next begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dwiwarta.core.types import Article, Origin, Segment, Side, State, Summary, Translation, segments_of

Pair = tuple[Segment, Translation | None]

_SPACE = re.compile(r"\s+")
# How much further from the wanted place a cut may be, as a share of the text, to fall behind a mark.
_SAME_MARK = 0.25
_ANY_MARK = 0.1
_MARKS = ".!?;:,–—"


def can_join(article: Article, index: int) -> bool:
    """Say whether a sentence has one after it in its block."""
    segments = article.segments
    return 0 <= index < len(segments) - 1 and segments[index].block == segments[index + 1].block


def join(article: Article, index: int) -> list[Pair]:
    """Return the sentences of a block, the one at `index` joined with the next. Raises ValueError where it is the last.

    The English of both stands together and is confirmed only where both were; where one has none yet, only what a
    person wrote of the other is kept, for the model must see the whole.
    """
    if not can_join(article, index):
        raise ValueError(f"sentence {index} has no next one in its block")
    first, second = article.segments[index], article.segments[index + 1]
    text = article.document.blocks[first.block].text[first.start : second.end]
    made = _joined(article.translations[index], article.translations[index + 1])
    return _changed(article, index, 2, [(Segment(first.block, first.start, second.end, text), made)])


def can_divide(article: Article, index: int) -> bool:
    """Say whether a sentence has more than one word."""
    return 0 <= index < len(article.segments) and bool(_places(article.segments[index].text))


def divide(article: Article, index: int, side: Side, offset: int) -> list[Pair]:
    """Return the sentences of a block, the one at `index` cut in two at the space nearest to a place in it.

    `offset` is a code point of the sentence or, with Side.TARGET, of its English; the other language is cut in the same
    proportion, behind a like mark where there is one near. Raises ValueError for a sentence of a single word.
    """
    segment, translation = article.segments[index], article.translations[index]
    if not can_divide(article, index):
        raise ValueError(f"sentence {index} is a single word")
    english = translation.text if translation is not None else ""
    if side is Side.TARGET and _places(english):
        left = _nearest(english, offset)[0]
        share, mark = left / max(1, len(english)), english[left - 1]
        source_cut = _fitting(segment.text, share, mark)
        english_share, english_offset = share, offset
    else:
        if side is Side.TARGET:
            offset = round(offset / max(1, len(english)) * len(segment.text))
        source_cut = _nearest(segment.text, offset)
        share, mark = source_cut[0] / max(1, len(segment.text)), segment.text[source_cut[0] - 1]
        english_share, english_offset = share, -1
    ends = [(segment.start, segment.start + source_cut[0]), (segment.start + source_cut[1], segment.end)]
    text = article.document.blocks[segment.block].text
    made = _divided(translation, english_share, mark, english_offset)
    pieces = [Segment(segment.block, start, end, text[start:end]) for start, end in ends]
    return _changed(article, index, 1, list(zip(pieces, made, strict=True)))


def with_block(article: Article, block: int, pairs: Sequence[Pair]) -> Article:
    """Return an article with other sentences in one block. The summary's weights follow their text."""
    here = segments_of(article, block)
    segments = (*article.segments[: here.start], *(s for s, _ in pairs), *article.segments[here.stop :])
    translations = (*article.translations[: here.start], *(t for _, t in pairs), *article.translations[here.stop :])
    summary = article.summary
    if summary is not None:
        summary = moved_summary(summary, article.segments, segments)
    return replace(article, segments=segments, translations=translations, summary=summary)


def moved_summary(summary: Summary, before: Sequence[Segment], after: Sequence[Segment]) -> Summary:
    """Return a summary of the sentences `before` as one of `after`.

    Each weighs as much as the heaviest that it shares text with, and is chosen where one of these was.
    """
    sources = [tuple(_sharing(segment, before, start)) for segment, start in _aligned(before, after)]
    chosen = set(summary.chosen)
    return Summary(
        summary.method,
        tuple(i for i, old in enumerate(sources) if chosen & set(old)),
        tuple(max((summary.salience[i] for i in old), default=0.0) for old in sources) if summary.salience else (),
        tuple(tuple(dict.fromkeys(code for i in old for code in summary.reasons[i])) for old in sources)
        if summary.reasons
        else (),
    )


def _aligned(before: Sequence[Segment], after: Sequence[Segment]) -> list[tuple[Segment, int]]:
    """Return each sentence of `after` with the first of `before` that may share text with it; both are in order."""
    made, start = [], 0
    for segment in after:
        while start < len(before) and (before[start].block, before[start].end) <= (segment.block, segment.start):
            start += 1
        made.append((segment, start))
    return made


def _sharing(segment: Segment, before: Sequence[Segment], start: int) -> list[int]:
    found = []
    for index in range(start, len(before)):
        other = before[index]
        if (other.block, other.start) >= (segment.block, segment.end):
            break
        if other.block == segment.block:
            found.append(index)
    return found


def _changed(article: Article, index: int, count: int, new: list[Pair]) -> list[Pair]:
    here = segments_of(article, article.segments[index].block)
    old = [(article.segments[i], article.translations[i]) for i in here]
    at = index - here.start
    return old[:at] + new + old[at + count :]


def _joined(first: Translation | None, second: Translation | None) -> Translation | None:
    if first is None or second is None:
        known = first or second
        if known is None or known.state is State.MACHINE:
            return None
        return Translation("", edited=known.text, state=State.EDITED)
    machine = " ".join(filter(None, (first.machine, second.machine)))
    offered = " ".join(filter(None, (first.offered, second.offered)))
    edited = None
    if first.edited is not None or second.edited is not None:
        edited = " ".join(filter(None, (first.text, second.text)))
    state = State.MACHINE if edited is None else State.EDITED
    if first.state is second.state is State.CONFIRMED:
        state = State.CONFIRMED
    return _said(first, machine, offered, edited, state)


def _divided(known: Translation | None, share: float, mark: str, offset: int) -> list[Translation | None]:
    """Cut a translation's texts: the shown one at `offset` where that is not below 0, else in proportion."""
    if known is None:
        return [None, None]
    shown = _halves(known.text, share, mark, offset)
    offered = shown if known.edited is None else _halves(known.offered, share, mark, -1)
    machine = offered if known.repaired is None else _halves(known.machine, share, mark, -1)
    made: list[Translation | None] = []
    for english, own, said in zip(shown, offered, machine, strict=True):
        edited = None if known.edited is None or english == own else english
        state = State.MACHINE if edited is None else State.EDITED
        made.append(_said(known, said, own, edited, state) if english else None)
    return made


def _said(known: Translation, machine: str, offered: str, edited: str | None, state: State) -> Translation:
    """Return a translation by the same model with other texts; `offered` is the machine's or its repair."""
    origin = Origin.MODEL if known.origin is Origin.REPAIR else known.origin
    plain = replace(known, machine=machine, repaired=None, origin=origin, edited=edited, state=state, score=None)
    return plain.repair(offered)


def _halves(text: str, share: float, mark: str, offset: int) -> tuple[str, str]:
    if not _places(text):
        return text, ""
    left, right = _nearest(text, offset) if offset >= 0 else _fitting(text, share, mark)
    return text[:left], text[right:]


def _places(text: str) -> list[tuple[int, int]]:
    """Return the stretches of white space at which a text can be cut: words stand on both sides."""
    return [m.span() for m in _SPACE.finditer(text) if m.start() > 0 and m.end() < len(text)]


def _nearest(text: str, offset: int) -> tuple[int, int]:
    return min(_places(text), key=lambda place: min(abs(place[0] - offset), abs(place[1] - offset)))


def _fitting(text: str, share: float, mark: str) -> tuple[int, int]:
    """Return the place that is nearest to a share of the text; one behind the same mark may be further off."""

    def cost(place: tuple[int, int]) -> float:
        last = text[place[0] - 1]
        bonus = _SAME_MARK if last == mark and last in _MARKS else _ANY_MARK if last in _MARKS else 0.0
        return abs(place[0] / len(text) - share) - bonus

    return min(_places(text), key=cost)
