"""Where the sentences of an article lie: lookups that would each cost a walk over every Segment otherwise."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from dwiwarta.core.types import Segment, Translation


class ArticleIndex:
    """The Segments of each block, for one fixed tuple of Segments in reading order."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._ranges: dict[int, range] = {}
        start = 0
        for block, here in groupby(segments, key=attrgetter("block")):
            end = start + sum(1 for _ in here)
            self._ranges[block] = range(start, end)
            start = end

    def segments_of(self, block: int) -> range:
        """Return the indices of a block's Segments, in reading order; an empty range where there are none."""
        return self._ranges.get(block, range(0))

    def segment_at(self, block: int, offset: int) -> int:
        """Return the Segment at a code point of the block's text, or the one before a gap; -1 without Segments."""
        here = self.segments_of(block)
        if not here:
            return -1
        starts = [self._segments[index].start for index in here]
        return here[max(0, bisect_right(starts, offset) - 1)]

    def target_spans(self, block: int, translations: Sequence[Translation | None]) -> list[tuple[int, int, int]]:
        """Return (segment, start, end) of every translated sentence in the English that `target_text` joins."""
        spans = []
        position = 0
        for index in self.segments_of(block):
            translation = translations[index]
            if translation is not None:
                end = position + len(translation.text)
                spans.append((index, position, end))
                position = end + 1
        return spans

    def target_text(self, block: int, translations: Sequence[Translation | None]) -> str:
        """Return what `types.target_text` returns, in time that grows with the block alone."""
        shown = (translations[index] for index in self.segments_of(block))
        return " ".join(translation.text for translation in shown if translation is not None)
