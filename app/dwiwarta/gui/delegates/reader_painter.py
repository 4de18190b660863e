"""Draws the reader's rows. What is lit, chosen and found comes in `Marks`; where things are, from the sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from dwiwarta.core.difference import difference
from dwiwarta.core.types import Annotation, BlockKind, Origin, Side, State
from dwiwarta.gui.delegates import reader_glyphs
from dwiwarta.gui.delegates.reader_layout import CellLayout
from dwiwarta.gui.delegates.reader_sheet import ReaderSheet
from dwiwarta.gui.models.reader_places import Place, Selection
from dwiwarta.gui.models.reader_rows import CellText, RowKind

Cell = tuple[int, Side]
"""A row and a side of it."""

Highlight = tuple[Annotation, int, int, int]
"""An annotation, its stretch [start, end) of a cell, and how many others lie under it."""


@dataclass(slots=True)
class Marks:
    """What is lit now: sentences by index (-1 for none), the caret, the selection, and what was found.

    With `changes` what a person changed in the machine's words is marked.
    `hits` holds code points [start, end) by cell, `hit_now` the cell and number of the current one.
    """

    hover: int = -1
    current: int = -1
    flash: int = -1
    flash_strength: float = 0.0
    caret: Place | None = None
    focused: bool = False
    selection: Selection | None = None
    changes: bool = False
    hits: dict[Cell, list[tuple[int, int]]] = field(default_factory=dict)
    hit_now: tuple[Cell, int] | None = None


class ReaderPainter:
    """Draws rows of a sheet with a QPainter, one at a time."""

    def __init__(self, sheet: ReaderSheet, marks: Marks) -> None:
        self._sheet = sheet
        self._marks = marks

    def draw_row(self, painter: QPainter, row: int, top: float) -> None:
        """Draw a row whose top is at `top` pixels of the painter's coordinates."""
        kind = self._sheet.model.row(row).kind
        if kind is RowKind.FOLD:
            self._draw_fold(painter, row, top)
            return
        for side in Side:
            if self._sheet.shows(row, side):
                self._draw_cell(painter, row, side, top)
        if kind is RowKind.BODY:
            self._draw_gutters(painter, row, top)

    def _draw_cell(self, painter: QPainter, row: int, side: Side, top: float) -> None:
        sheet, style = self._sheet, self._sheet.style
        cell, layout = sheet.cell(row, side), sheet.layout(row, side)
        origin = QPointF(sheet.text_x(row, side), top + sheet.space_above(row))
        self._draw_ornament(painter, row, origin, sheet.layout(row, Side.SOURCE) if cell.pending else layout)
        if cell.pending:
            self._draw_skeleton(painter, row, origin)
            return
        self._draw_links(painter, cell, layout, origin)
        highlights = self._highlights(row, side)
        self._draw_highlights(painter, layout, origin, highlights)
        for number, (start, end) in enumerate(self._marks.hits.get((row, side), ())):
            now = self._marks.hit_now == ((row, side), number)
            self._fill(painter, layout, origin, start, end, style.hit_now if now else style.hit, marker=True)
            if now:
                self._frame(painter, layout, origin, start, end)
        selection = self._marks.selection
        chosen = selection.in_cell(row, side, len(cell.text)) if selection is not None else None
        if chosen is not None:
            self._fill(painter, layout, origin, *chosen, style.selection)
        self._draw_lines(painter, layout, origin, highlights)
        if self._marks.changes and side is Side.TARGET:
            self._draw_changes(painter, cell, layout, origin)
        self._draw_findings(painter, cell, side, layout, origin)
        muted = sheet.model.row(row).kind is RowKind.MUTED or sheet.model.block(row).kind is BlockKind.CAPTION
        painter.setPen(QColor(style.muted if muted else style.text))
        layout.draw(painter, origin)
        self._draw_caret(painter, row, side, layout, origin)

    def _draw_links(self, painter: QPainter, cell: CellText, layout: CellLayout, origin: QPointF) -> None:
        """Tint the sentences that are current, pointed at, or just shown."""
        marks, style = self._marks, self._sheet.style
        for piece in cell.pieces:
            if piece.segment == marks.current:
                self._fill(painter, layout, origin, piece.start, piece.end, style.current)
            elif piece.segment == marks.hover:
                self._fill(painter, layout, origin, piece.start, piece.end, style.hover)
            if piece.segment == marks.flash and marks.flash_strength > 0:
                colour = QColor(style.accent)
                colour.setAlphaF(0.28 * marks.flash_strength)
                self._fill(painter, layout, origin, piece.start, piece.end, colour)

    def _draw_highlights(self, painter: QPainter, layout: CellLayout, origin: QPointF, shown: list[Highlight]) -> None:
        """Draw the grounds of highlights; where they overlap, they mix."""
        for annotation, start, end, depth in shown:
            ground = QColor(self._sheet.style.highlight(annotation.category))
            ground.setAlphaF(0.25 if annotation.resolved else 0.55 if depth else 1.0)
            self._fill(painter, layout, origin, start, end, ground, marker=True)

    def _draw_lines(self, painter: QPainter, layout: CellLayout, origin: QPointF, shown: list[Highlight]) -> None:
        """Draw the lines under highlights, each at a depth of its own, and the corners of those that have a note."""
        style, em = self._sheet.style, self._sheet.em
        unit = max(1.0, em / 13)
        for annotation, start, end, depth in shown:
            line, colour = style.line_of(annotation.category), style.highlight_line(annotation.category)
            rects = layout.stretches(start, end)
            for rect in rects:
                at = origin + QPointF(rect.x(), rect.center().y() + em * 0.56 + depth * unit * 3)
                reader_glyphs.draw_line(painter, line, at, rect.width(), unit, colour)
            if annotation.note and rects:
                corner = origin + QPointF(rects[-1].right() + 2, rects[-1].center().y() - em * 0.68)
                reader_glyphs.draw_note_mark(painter, corner, em * 0.36, style.accent)

    def _draw_changes(self, painter: QPainter, cell: CellText, layout: CellLayout, origin: QPointF) -> None:
        """Frame the words that a person put in, and point at the places from which words only went."""
        session, style, em = self._sheet.model.session, self._sheet.style, self._sheet.em
        for piece in cell.pieces:
            translation = session.translation(piece.segment) if session is not None else None
            if translation is None or translation.edited is None or not translation.machine:
                continue
            for stretch in difference(translation.offered, translation.edited):
                start, end = (piece.start + offset for offset in stretch.after)
                if stretch.same:
                    continue
                if words := cell.text[start:end].strip():
                    start = cell.text.index(words, start)
                    end = start + len(words)
                    painter.setPen(QPen(QColor(style.edited), max(1.0, em / 14)))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    for rect in layout.stretches(start, end):
                        top = rect.center().y() - em * 0.68
                        box = QRectF(rect.x() - 1, top, rect.width() + 2, em * 1.36)
                        painter.drawRoundedRect(box.translated(origin), em * 0.2, em * 0.2)
                else:
                    place = layout.caret(start).translated(origin)
                    at = QPointF(place.x(), place.center().y() + em * 0.32)
                    reader_glyphs.draw_gap(painter, at, em * 0.34, style.edited)

    def _draw_findings(
        self, painter: QPainter, cell: CellText, side: Side, layout: CellLayout, origin: QPointF
    ) -> None:
        """Draw teeth under what the checks found on this side, the slightest first."""
        style, em = self._sheet.style, self._sheet.em
        unit = max(1.0, em / 13)
        for finding, start, end in reversed(self._sheet.findings(cell, side)):
            for rect in layout.stretches(start, end):
                at = origin + QPointF(rect.x(), rect.center().y() + em * 0.6)
                colour = style.severity(finding.severity)
                reader_glyphs.draw_finding(painter, finding.severity, at, rect.width(), unit, colour)

    def _highlights(self, row: int, side: Side) -> list[Highlight]:
        """Return a cell's annotations with their stretches and how many of those before they overlap."""
        shown: list[Highlight] = []
        for annotation, start, end in self._sheet.annotations(row, side):
            depth = sum(1 for _, a, b, _ in shown if a < end and start < b)
            shown.append((annotation, start, end, depth))
        return shown

    def _fill(
        self,
        painter: QPainter,
        layout: CellLayout,
        origin: QPointF,
        start: int,
        end: int,
        colour: QColor | str,
        *,
        marker: bool = False,
    ) -> None:
        """Fill the ground of a stretch; a `marker` is only as high as the letters, the rest as the lines."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        em = self._sheet.em
        for rect in layout.stretches(start, end):
            height = min(rect.height(), em * 1.36) if marker else rect.height()
            box = QRectF(rect.x() - 1.5, rect.center().y() - height / 2, rect.width() + 3, height)
            painter.drawRoundedRect(box.translated(origin), em * 0.15, em * 0.15)

    def _frame(self, painter: QPainter, layout: CellLayout, origin: QPointF, start: int, end: int) -> None:
        """Frame the current hit, so that it is not told from the others by its shade alone."""
        painter.setPen(QPen(QColor(self._sheet.style.text), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in layout.stretches(start, end):
            height = min(rect.height(), self._sheet.em * 1.36)
            box = QRectF(rect.x() - 1.5, rect.center().y() - height / 2, rect.width() + 3, height)
            painter.drawRoundedRect(box.translated(origin), 2, 2)

    def _draw_skeleton(self, painter: QPainter, row: int, origin: QPointF) -> None:
        """Draw even bars where English is still to come, as many as the Indonesian has lines."""
        sheet, marks = self._sheet, self._marks
        lines = sheet.layout(row, Side.SOURCE).lines
        width = sheet.columns.text_width(Side.TARGET) - sheet.indent(row)
        current = marks.current in sheet.model.row(row).segments and marks.current >= 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(sheet.style.current if current else sheet.style.skeleton))
        thick = sheet.em * 0.6
        for number, line in enumerate(lines):
            share = 0.62 if number + 1 == len(lines) else 0.97
            box = QRectF(origin.x(), origin.y() + line.top + (line.height - thick) / 2, width * share, thick)
            painter.drawRoundedRect(box, thick / 2, thick / 2)
        if marks.focused and marks.caret is not None and marks.caret.row == row and marks.caret.side is Side.TARGET:
            self._stroke_caret(painter, QRectF(origin.x(), origin.y(), 0, sheet.pitch(row)))

    def _draw_caret(self, painter: QPainter, row: int, side: Side, layout: CellLayout, origin: QPointF) -> None:
        caret = self._marks.caret
        if caret is not None and self._marks.focused and caret.row == row and caret.side is side:
            self._stroke_caret(painter, layout.caret(caret.offset).translated(origin))

    def _stroke_caret(self, painter: QPainter, place: QRectF) -> None:
        em = self._sheet.em
        height = min(place.height(), em * 1.3)
        width = max(1.5, em / 10)
        box = QRectF(place.x() - width / 2, place.center().y() - height / 2, width, height)
        painter.fillRect(box, QColor(self._sheet.style.accent))

    def _draw_ornament(self, painter: QPainter, row: int, origin: QPointF, layout: CellLayout) -> None:
        """Draw a list item's bullet or the bar beside a quote."""
        sheet, kind = self._sheet, self._sheet.model.block(row).kind
        shown = sheet.model.row(row)
        painter.setPen(Qt.PenStyle.NoPen)
        if kind is BlockKind.LIST_ITEM and shown.start == 0:
            painter.setBrush(QColor(sheet.style.muted))
            centre = origin + QPointF(-sheet.em * 0.75, sheet.pitch(row) / 2)
            painter.drawEllipse(centre, sheet.em * 0.16, sheet.em * 0.16)
        elif kind is BlockKind.QUOTE:
            bar = QRectF(origin.x() - sheet.em * 1.1, origin.y(), max(2.0, sheet.em * 0.18), layout.height)
            painter.fillRect(bar, QColor(sheet.style.line))

    def _draw_gutters(self, painter: QPainter, row: int, top: float) -> None:
        """Draw a bar beside what the summary holds, and each English sentence's state."""
        sheet, style = self._sheet, self._sheet.style
        session = sheet.model.session
        if session is None:
            return
        text_top = top + sheet.space_above(row)
        side = Side.TARGET if sheet.alone else Side.SOURCE
        x = sheet.columns.x(side) - sheet.em * (2.1 if sheet.alone else 0.8)
        for piece in sheet.cell(row, side).pieces:
            if sheet.model.is_chosen(piece.segment):
                rects = sheet.layout(row, side).stretches(piece.start, piece.end)
                if rects:
                    height = rects[-1].bottom() - rects[0].top()
                    bar = QRectF(x, text_top + rects[0].top() + 2, sheet.em * 0.2, height - 4)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(style.accent))
                    painter.drawRoundedRect(bar, sheet.em * 0.1, sheet.em * 0.1)
        for segment, box in self.state_boxes(row, top):
            translation = session.translation(segment)
            state = translation.state if translation is not None else State.MACHINE
            colour = {State.CONFIRMED: style.confirmed, State.EDITED: style.edited}.get(state, style.muted)
            repaired = translation is not None and translation.repaired is not None
            remembered = translation is not None and translation.origin is Origin.MEMORY
            reader_glyphs.draw_state(painter, state, box, colour, repaired=repaired, remembered=remembered)

    def state_boxes(self, row: int, top: float) -> list[tuple[int, QRectF]]:
        """Return where the marks of a row's English sentences are; at most two stand on one line."""
        sheet = self._sheet
        cell, layout = sheet.cell(row, Side.TARGET), sheet.layout(row, Side.TARGET)
        size, boxes, on_line = sheet.em * 0.58, [], {}
        for piece in cell.pieces:
            if piece.pending:
                continue
            line = layout.line_at(piece.start)
            place = on_line[line] = on_line.get(line, -1) + 1
            if place < 2:
                x = sheet.columns.x(Side.TARGET) - sheet.em * (1.5 if place == 0 else 0.88)
                laid = layout.lines[line]
                y = top + sheet.space_above(row) + laid.top + (laid.height - size) / 2
                boxes.append((piece.segment, QRectF(x, y, size, size)))
        return boxes

    def _draw_fold(self, painter: QPainter, row: int, top: float) -> None:
        sheet, style = self._sheet, self._sheet.style
        columns = sheet.columns
        box = QRectF(
            columns.left + sheet.em * 0.5, top + 2, columns.right - columns.left - sheet.em, sheet.fold_height - 4
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.card))
        painter.drawRoundedRect(box, 4, 4)
        caret = self._marks.caret
        if caret is not None and caret.row == row and self._marks.focused:
            painter.setPen(QPen(QColor(style.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        size = sheet.em * 0.7
        arrow = QRectF(box.x() + sheet.em * 0.35, box.center().y() - size / 2, size, size)
        reader_glyphs.draw_chevron(painter, arrow, style.muted, down=sheet.model.row(row).unfolded)
        font = style.interface_font()
        painter.setFont(font)
        painter.setPen(QColor(style.muted))
        words = box.adjusted(sheet.em * 1.4, 0, -sheet.em * 0.5, 0)
        text = QFontMetricsF(font).elidedText(sheet.model.fold_text(row), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
