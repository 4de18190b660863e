"""The reader's page: every row's fonts, spaces and layouts for one model, style and width."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from dwiwarta.core.types import Annotation, Block, BlockKind, Check, Side
from dwiwarta.gui.delegates.reader_geometry import Columns
from dwiwarta.gui.delegates.reader_layout import CellLayout, Hole, LayoutCache
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.models.reader_model import ReaderModel
from dwiwarta.gui.models.reader_rows import CellText, Mode, Piece, RowKind

# A line of common Indonesian words; its width over its length is what heights are estimated from.
_SAMPLE = "Pemerintah dan dewan perwakilan rakyat akan membahas rancangan undang-undang itu pekan depan di Jakarta"


@dataclass(frozen=True, slots=True)
class _Face:
    font: QFont
    pitch: float
    per_char: float


@dataclass(frozen=True, slots=True)
class Editing:
    """The sentence under the editor, and the height that the editor needs."""

    segment: int
    height: float


class ReaderSheet:
    """Lays cells out on demand and knows every row's height. Widths and heights are pixels."""

    def __init__(self, model: ReaderModel, style: ReaderStyle) -> None:
        self.model = model
        self.style = style
        self.width = 0.0
        self.share = 0.5
        self.source_left = True
        self.alone = False
        self.editing: Editing | None = None
        self._cache = LayoutCache()
        self._faces: dict[tuple[BlockKind, int], _Face] = {}
        self.em = 16.0
        self.columns = Columns.fit(1.0, 16.0, 0.5, source_left=True)
        self.refresh()

    def refresh(self) -> None:
        """Drop all that depends on the style, the width or the rows."""
        self._cache.clear()
        self._faces.clear()
        self.em = max(1.0, _em(self.style.block_font(Block(""))))
        if self.alone:
            self.columns = Columns.english_alone(self.width, self.em)
        else:
            self.columns = Columns.fit(self.width, self.em, self.share, source_left=self.source_left)
        interface = QFontMetricsF(self.style.interface_font())
        self.fold_height = math.ceil(interface.height() + self.em * 0.9)

    def forget(self, row: int) -> None:
        """Drop one row's layouts: its text changed."""
        for side in Side:
            self._cache.forget((row, side))

    def shows(self, row: int, side: Side) -> bool:
        """Say whether a side of a row is to be seen."""
        kind = self.model.row(row).kind
        if kind is RowKind.BODY:
            return side is Side.TARGET or not self.alone
        return side is Side.SOURCE

    def edited_row(self) -> int:
        """Return the row under the editor, or -1."""
        return -1 if self.editing is None else self.model.row_of_segment(self.editing.segment)

    def cell(self, row: int, side: Side) -> CellText:
        """Return a cell's text as it is drawn: without the sentence under the editor."""
        cell = self.model.cell(row, side)
        if side is Side.TARGET and self.editing is not None and row == self.edited_row():
            return _without(cell, self.editing.segment)[0]
        return cell

    def layout(self, row: int, side: Side) -> CellLayout:
        """Return a cell's layout."""
        return self._cache.get((row, side), lambda: self._lay(row, side))

    def _lay(self, row: int, side: Side) -> CellLayout:
        face = self._face(self.model.block(row))
        width = self.columns.text_width(side) - self.indent(row)
        cell, hole = self.model.cell(row, side), None
        if side is Side.TARGET and self.editing is not None and row == self.edited_row():
            cell, offset = _without(cell, self.editing.segment)
            hole = Hole(offset, self.editing.height)
        return CellLayout(cell.text, face.font, width, face.pitch, hole)

    def annotations(self, row: int, side: Side) -> list[tuple[Annotation, int, int]]:
        """Return the annotations that a cell shows, each with its stretch of the cell."""
        here = self.model.annotations_on(row, side)
        if not here:
            return []
        cell = self.cell(row, side)
        spans = ((a, cell.from_block(a.anchor.start, a.anchor.end)) for a in here)
        return [(a, span[0], span[1]) for a, span in spans if span is not None]

    def findings(self, cell: CellText, side: Side) -> list[tuple[Check, int, int]]:
        """Return what the checks found in a cell's sentences on its side, each with its stretch of the cell."""
        session = self.model.session
        if session is None:
            return []
        found = []
        for piece in cell.pieces:
            for check in () if piece.pending else session.findings(piece.segment):
                span = check.source_span if side is Side.SOURCE else check.target_span
                if span is not None and piece.start + span[0] < min(piece.end, piece.start + span[1]):
                    found.append((check, piece.start + span[0], min(piece.end, piece.start + span[1])))
        return found

    def font(self, row: int) -> QFont:
        """Return the font of a row's text."""
        return self._face(self.model.block(row)).font

    def pitch(self, row: int) -> float:
        """Return the distance of a row's lines."""
        return self._face(self.model.block(row)).pitch

    def indent(self, row: int) -> float:
        """Return how far a row's text stands in from its column's edge."""
        kind = self.model.block(row).kind
        return self.em * {BlockKind.LIST_ITEM: 1.3, BlockKind.QUOTE: 1.1}.get(kind, 0.0)

    def text_x(self, row: int, side: Side) -> float:
        """Return the left edge of a cell's text."""
        return self.columns.x(side) + self.indent(row)

    def space_above(self, row: int) -> float:
        """Return the space between a row's top and its text."""
        shown = self.model.row(row)
        if shown.kind is RowKind.FOLD:
            return 0.0
        block = self.model.block(row)
        if self.model.mode is Mode.SENTENCES and shown.start > 0:
            return self.em * 0.2
        if block.kind is BlockKind.HEADING:
            return self.em * (1.1 if row else 1.6)
        first = self.em * 0.8 if row == 0 else 0.0
        return first + self.em * (0.22 if block.kind is BlockKind.LIST_ITEM else 0.45)

    def space_below(self, row: int) -> float:
        """Return the space between a row's text and its bottom."""
        shown = self.model.row(row)
        if shown.kind is RowKind.FOLD:
            return 0.0
        block = self.model.block(row)
        last = self.em * 1.5 if row + 1 == self.model.row_count() else 0.0
        if self.model.mode is Mode.SENTENCES and shown.end < len(block.text):
            return last + self.em * 0.2
        if block.kind is BlockKind.HEADING:
            return last + self.em * (0.9 if block.level == 0 else 0.35)
        return last + self.em * (0.22 if block.kind is BlockKind.LIST_ITEM else 0.45)

    @property
    def density(self) -> float:
        """Return the height that one code point of body text takes in the narrower column, in pixels."""
        face = self._face(Block(""))
        return face.pitch * face.per_char / min(self.columns.source_width, self.columns.target_width)

    def measure(self, row: int, *, keep: bool = True) -> float:
        """Return a row's true height. With `keep` the layouts stay for drawing; without, others are not driven out."""
        kind = self.model.row(row).kind
        if kind is RowKind.FOLD:
            return self.fold_height
        lay = self.layout if keep else self._lay
        translated = kind is RowKind.BODY and not self.model.cell(row, Side.TARGET).pending
        heights = [lay(row, Side.TARGET).height] if translated else []
        if not (translated and self.alone):
            heights.append(lay(row, Side.SOURCE).height)
        if not translated and row == self.edited_row() and self.editing is not None:
            heights.append(self.editing.height)
        return math.ceil(self.space_above(row) + max(heights) + self.space_below(row))

    def estimates(self) -> Iterator[float]:
        """Yield a height for every row from the lengths of its texts alone; nothing is laid out."""
        session = self.model.session
        if session is None:
            return
        blocks, translations = session.article.document.blocks, session.article.translations
        english = [0 if t is None else len(t.text) + 1 for t in translations]
        source_width, target_width = self.columns.source_width, self.columns.target_width
        kinds: dict[tuple[BlockKind, int], tuple[_Face, float, float]] = {}
        for number in range(self.model.row_count()):
            row = self.model.row(number)
            if row.kind is RowKind.FOLD:
                yield self.fold_height
                continue
            block = blocks[row.block]
            known = kinds.get((block.kind, block.level))
            if known is None:
                spaces = self.space_above(number) + self.space_below(number)
                known = kinds[block.kind, block.level] = (self._face(block), self.indent(number), spaces)
            face, indent, spaces = known
            source = (row.end - row.start or len(block.text)) / max(1.0, source_width - indent)
            target = sum(english[row.first_segment : row.end_segment]) / max(1.0, target_width - indent)
            if self.alone and target:
                source = 0.0
            yield math.ceil(spaces + math.ceil(max(source, target) * face.per_char + 0.2) * face.pitch)

    def _face(self, block: Block) -> _Face:
        key = (block.kind, block.level)
        face = self._faces.get(key)
        if face is None:
            font = self.style.block_font(block)
            metrics = QFontMetricsF(font)
            tight = 0.88 if block.kind is BlockKind.HEADING else 1.0
            pitch = max(_em(font), math.ceil(_em(font) * self.style.line_height * tight / 100))
            face = self._faces[key] = _Face(font, pitch, metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE))
        return face


def _em(font: QFont) -> float:
    return float(QFontInfo(font).pixelSize())


def _without(cell: CellText, segment: int) -> tuple[CellText, int]:
    """Return a cell without one sentence, cut in two lines there, and the offset of the cut."""
    piece = cell.piece(segment)
    if piece is None or cell.pending:
        return replace(cell, text="", pending=False), 0
    before, after = cell.text[: piece.start].rstrip(), cell.text[piece.end :].lstrip()
    cut = len(before) + 1 if before else 0
    text = f"{before}\n{after}" if before and after else before or after
    shift = cut - (len(cell.text) - len(after))
    pieces = tuple(
        Piece(p.segment, p.start + shift, p.end + shift, p.pending) if p.start >= piece.end else p
        for p in cell.pieces
        if p.segment != segment
    )
    resumes = len(cell.text) - len(after)
    anchors = [(a, min(b, len(before)), move) for a, b, move in cell.anchors if a < min(b, len(before))]
    anchors += [(max(a, resumes) + shift, b + shift, move - shift) for a, b, move in cell.anchors if b > resumes]
    return CellText(text, pieces, tuple(anchors)), cut
