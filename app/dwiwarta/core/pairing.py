"""Which texts of a list are which of another list: the sentences, or the blocks, of an article before and after."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Hashable, Sequence

# What must agree: the text with both neighbours first, for many a sentence is in an article more than once; a text
# alone last. An edge of the list is a neighbour too.
_VIEWS = ((-1, 0, 1), (-1, 0), (0, 1), (0,))


def pair_up(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Return the index in `old` of every text of `new` that stands there too, whatever has moved.

    White space does not count. Of texts that are alike each is paired once, those with the same neighbours first. The
    time grows with the number of texts alone.
    """
    before, after = _edged(old), _edged(new)
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for view in _VIEWS:
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for i in range(len(old)):
            if i not in taken:
                waiting[tuple(before[i + 1 + step] for step in view)].append(i)
        for j in range(len(new)):
            if j not in pairs:
                found = waiting.get(tuple(after[j + 1 + step] for step in view))
                if found:
                    pairs[j] = found.popleft()
                    taken.add(pairs[j])
    return dict(sorted(pairs.items()))


def in_order(numbers: Sequence[int]) -> int:
    """Return how many of these numbers can stay where they are for the others to be moved: the longest rising row."""
    ends: list[int] = []
    for number in numbers:
        at = bisect_left(ends, number)
        ends[at : at + 1] = [number]
    return len(ends)


def _edged(texts: Sequence[str]) -> list[str]:
    return ["", *(" ".join(text.split()) for text in texts), ""]
