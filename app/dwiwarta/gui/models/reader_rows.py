"""The rows of the reader: which blocks and sentences each shows, and how its text maps to the article's offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from dwiwarta.core.types import Block, Role, Segment
from dwiwarta.gui.article_index import ArticleIndex

PENDING = "…"


class Mode(Enum):
    """What a row holds."""

    PARAGRAPHS = "paragraphs"
    SENTENCES = "sentences"


class RowKind(Enum):
    """BODY is article text, FOLD stands for a run of boilerplate blocks, MUTED is one block of an unfolded run."""

    BODY = "body"
    FOLD = "fold"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Row:
    """A row: a block and a range of its Segments (all of them, or one). A FOLD covers blocks [block, last]."""

    kind: RowKind
    block: int
    last: int
    first_segment: int = 0
    end_segment: int = 0
    start: int = 0
    end: int = 0
    unfolded: bool = False

    @property
    def segments(self) -> range:
        """Return the indices of the row's Segments."""
        return range(self.first_segment, self.end_segment)


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence's stretch of a cell's text, [start, end) in code points. A pending one has no English yet."""

    segment: int
    start: int
    end: int
    pending: bool = False


@dataclass(frozen=True, slots=True)
class CellText:
    """What one side of a row shows.

    `anchors` holds (start, end, shift) for the stretches that exist in the article: an offset in the cell and `shift`
    make the offset in the block's text on that side.
    """

    text: str
    pieces: tuple[Piece, ...] = ()
    anchors: tuple[tuple[int, int, int], ...] = ()
    pending: bool = False

    def segment_at(self, offset: int) -> int:
        """Return the sentence at an offset, the one before a gap, or -1 where there is none."""
        if not self.pieces:
            return -1
        if self.pending:
            return self.pieces[0].segment
        at = bisect_right([piece.start for piece in self.pieces], offset) - 1
        return self.pieces[max(0, at)].segment

    def piece(self, segment: int) -> Piece | None:
        """Return a sentence's stretch, or None where the cell does not show it."""
        return next((piece for piece in self.pieces if piece.segment == segment), None)

    def to_block(self, start: int, end: int) -> tuple[int, int] | None:
        """Return a stretch of the cell as offsets in the block's text, without what is not the article's, or None."""
        parts = [
            (max(start, a) + shift, min(end, b) + shift) for a, b, shift in self.anchors if max(start, a) < min(end, b)
        ]
        return (parts[0][0], parts[-1][1]) if parts else None

    def from_block(self, start: int, end: int) -> tuple[int, int] | None:
        """Return offsets in the block's text as a stretch of the cell, or None where the cell does not show it."""
        parts = [
            (max(start, a + shift) - shift, min(end, b + shift) - shift)
            for a, b, shift in self.anchors
            if max(start, a + shift) < min(end, b + shift)
        ]
        return (parts[0][0], parts[-1][1]) if parts else None


def build_rows(
    blocks: Collection[Block], segments: tuple[Segment, ...], index: ArticleIndex, mode: Mode, unfolded: Collection[int]
) -> list[Row]:
    """Return the rows of an article. `unfolded` holds the first blocks of the runs of boilerplate that are open."""
    rows: list[Row] = []
    run: list[int] = []
    for number, block in enumerate(blocks):
        if block.role is Role.BOILERPLATE:
            run.append(number)
            continue
        _close_run(rows, run, unfolded)
        run = []
        rows.extend(_body_rows(number, block, segments, index.segments_of(number), mode))
    _close_run(rows, run, unfolded)
    return rows


def _close_run(rows: list[Row], run: list[int], unfolded: Collection[int]) -> None:
    if not run:
        return
    is_open = any(block in unfolded for block in run)
    rows.append(Row(RowKind.FOLD, run[0], run[-1], unfolded=is_open))
    if is_open:
        rows.extend(Row(RowKind.MUTED, block, block) for block in run)


def _body_rows(number: int, block: Block, segments: tuple[Segment, ...], here: range, mode: Mode) -> list[Row]:
    if mode is Mode.PARAGRAPHS or not here:
        return [Row(RowKind.BODY, number, number, here.start, here.stop, 0, len(block.text))]
    return [
        Row(RowKind.BODY, number, number, index, index + 1, segments[index].start, segments[index].end)
        for index in here
    ]


def source_cell(row: Row, block: Block, segments: tuple[Segment, ...]) -> CellText:
    """Return the Indonesian side of a row."""
    if row.kind is RowKind.MUTED:
        return CellText(block.text, anchors=((0, len(block.text), 0),))
    text = block.text[row.start : row.end]
    pieces = tuple(Piece(i, segments[i].start - row.start, segments[i].end - row.start) for i in row.segments)
    return CellText(text, pieces, ((0, len(text), row.start),))


def target_cell(row: Row, spans: dict[int, tuple[int, int]], block_target: str) -> CellText:
    """Return the English side of a row. `spans` gives the translated sentences' places in `block_target`.

    A run of sentences without English shows as one sign; a row without any English shows nothing and is pending.
    """
    if row.kind is RowKind.MUTED or not any(i in spans for i in row.segments):
        pieces = tuple(Piece(i, 0, 0, pending=True) for i in row.segments)
        return CellText("", pieces, pending=bool(pieces))
    parts: list[str] = []
    pieces_made: list[Piece] = []
    anchors: list[tuple[int, int, int]] = []
    position = 0
    waiting = False
    for index in row.segments:
        if index not in spans and waiting:
            pieces_made.append(Piece(index, position, position, pending=True))
            continue
        waiting = index not in spans
        start = position + 1 if parts else 0
        span = spans.get(index, (0, 0))
        shown = PENDING if waiting else block_target[span[0] : span[1]]
        position = start + len(shown)
        parts.append(shown)
        pieces_made.append(Piece(index, start, position, pending=waiting))
        if not waiting:
            _extend(anchors, start, position, span[0] - start)
    return CellText(" ".join(parts), tuple(pieces_made), tuple(anchors))


def _extend(anchors: list[tuple[int, int, int]], start: int, end: int, shift: int) -> None:
    """Add a stretch; one that carries on the last (only the joining space between them) lengthens it."""
    if anchors and anchors[-1][2] == shift and anchors[-1][1] + 1 >= start:
        anchors[-1] = (anchors[-1][0], end, shift)
    else:
        anchors.append((start, end, shift))
