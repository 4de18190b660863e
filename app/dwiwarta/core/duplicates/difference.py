"""What differs between two articles that tell nearly the same, sentence by sentence and word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from dwiwarta.core.types import Segment

Span = tuple[int, int]

_WORD = re.compile(r"\w+(?:[.,]\d+)*|[^\w\s]")
# Two sentences are versions of one another when at least this share of their words is the same, in the same order.
_ALIKE = 0.5


class Change(StrEnum):
    """What became of a sentence between the left article and the right one."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    LEFT_ONLY = "left_only"
    RIGHT_ONLY = "right_only"


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of the left article, its version in the right one, or either alone (the other is None).

    `left_spans` and `right_spans` are the changed words: [start, end) in code points of the sentence's own text.
    """

    change: Change
    left: Segment | None
    right: Segment | None
    left_spans: tuple[Span, ...] = ()
    right_spans: tuple[Span, ...] = ()


def difference(left: Sequence[Segment], right: Sequence[Segment]) -> tuple[Piece, ...]:
    """Return the sentences of two articles side by side, in the left one's order.

    A sentence of the right article alone stands after the one that it follows there. Sentences with the same words are
    the same, whatever their punctuation and case; one that stands before a sentence it followed is moved.
    """
    partners = _partners(left, right)
    moved = _moved(partners)
    taken = {there: here for here, there in partners.items()}
    pieces: list[Piece] = [
        _piece(left[i], right[partners[i]], i in moved) if i in partners else Piece(Change.LEFT_ONLY, left[i], None)
        for i in range(len(left))
    ]
    return tuple(_with_right_only(pieces, right, taken))


def _with_right_only(pieces: list[Piece], right: Sequence[Segment], taken: dict[int, int]) -> Iterator[Piece]:
    after: dict[int, list[Piece]] = {}
    place = -1
    for j, segment in enumerate(right):
        place = taken.get(j, place)
        if j not in taken:
            after.setdefault(place, []).append(Piece(Change.RIGHT_ONLY, None, segment))
    yield from after.get(-1, ())
    for i, piece in enumerate(pieces):
        yield piece
        yield from after.get(i, ())


def _partners(left: Sequence[Segment], right: Sequence[Segment]) -> dict[int, int]:
    """Return which sentence of the right article each of the left one became: equal ones first, then the most alike."""
    mine, theirs = ([_words(segment.text) for segment in side] for side in (left, right))
    found: dict[int, int] = {}
    free = dict.fromkeys(range(len(right)))
    for block in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            found[block.a + step] = block.b + step
            del free[block.b + step]
    for i, sentence in enumerate(mine):
        match = next((j for j in free if i not in found and theirs[j] == sentence), None)
        if match is not None:
            found[i] = match
            del free[match]
    alike = [
        (ratio, i, j)
        for i in range(len(left))
        if i not in found
        for j in free
        if (ratio := _ratio(mine[i], theirs[j])) >= _ALIKE
    ]
    for _, i, j in sorted(alike, key=lambda one: (-one[0], abs(one[1] - one[2]), one[1])):
        if i not in found and j in free:
            found[i] = j
            del free[j]
    return found


def _ratio(left: Sequence[str], right: Sequence[str]) -> float:
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _moved(partners: dict[int, int]) -> frozenset[int]:
    """Return the left sentences outside the longest run of partners that stand in the same order on both sides."""
    best: list[tuple[int, int]] = []  # (length, index of the pair before) by pair
    pairs = sorted(partners.items())
    for k, (_, there) in enumerate(pairs):
        longest = max(((best[m][0], m) for m in range(k) if pairs[m][1] < there), default=(0, -1))
        best.append((longest[0] + 1, longest[1]))
    k = max(range(len(best)), key=lambda index: best[index][0], default=-1)
    kept = set()
    while k >= 0:
        kept.add(pairs[k][0])
        k = best[k][1]
    return frozenset(partners) - kept


def _piece(left: Segment, right: Segment, moved: bool) -> Piece:
    if _words(left.text) == _words(right.text):
        return Piece(Change.MOVED if moved else Change.SAME, left, right)
    here, there = list(_WORD.finditer(left.text)), list(_WORD.finditer(right.text))
    matcher = SequenceMatcher(
        None, [m.group().casefold() for m in here], [m.group().casefold() for m in there], autojunk=False
    )
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return Piece(
        Change.CHANGED,
        left,
        right,
        tuple((here[a].start(), here[b - 1].end()) for _, a, b, _, _ in changes if b > a),
        tuple((there[a].start(), there[b - 1].end()) for _, _, _, a, b in changes if b > a),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in (m.group().casefold() for m in _WORD.finditer(text)) if word[0].isalnum())
