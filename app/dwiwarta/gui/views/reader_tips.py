"""What the reader says about the thing under the pointer."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF

from dwiwarta.core.types import Annotation, Side
from dwiwarta.gui import markdown
from dwiwarta.gui.models.reader_rows import RowKind
from dwiwarta.gui.models.reader_words import (
    annotation_facts,
    change_tip,
    reason_label,
    state_tip,
    summary_tip,
    term_tip,
)

if TYPE_CHECKING:
    from dwiwarta.gui.views.reader import ReaderView


def tip_at(view: ReaderView, point: QPoint) -> str:
    """Return the tip for a point of the viewport: a gutter's mark, a highlight, a term, or a fold; else nothing."""
    row = view.scroller.row_at(point.y())
    if row < 0 or view.session() is None:
        return ""
    kind = view.reader_model.row(row).kind
    if kind is RowKind.MUTED:
        return reason_label(view.reader_model.block(row).reason)
    if kind is RowKind.FOLD:
        return ""
    tip = _gutter_tip(view, row, point)
    if tip:
        return tip
    highlight = _highlight_tip(view, point)
    others = "\n\n".join(filter(None, (_term_tip(view, point), _other_tip(view, point))))
    if highlight.startswith("<qt>") and others:
        return highlight.replace("</qt>", f"<br>{escape(others).replace(chr(10), '<br>')}</qt>")
    return "\n\n".join(filter(None, (highlight, others)))


def _gutter_tip(view: ReaderView, row: int, point: QPoint) -> str:
    session, sheet = view.session(), view.sheet
    for segment, box in view.row_painter.state_boxes(row, view.scroller.top(row)):
        grow = sheet.em * 0.2
        if session is not None and box.adjusted(-grow, -grow, grow, grow).contains(QPointF(point)):
            translation = session.translation(segment)
            edited = translation is not None and translation.machine and translation.edited is not None
            return change_tip(translation) if translation is not None and edited else state_tip(translation)
    side = Side.TARGET if sheet.alone else Side.SOURCE
    x = sheet.columns.x(side)
    if x - sheet.columns.gutter <= point.x() < x:
        for piece in sheet.cell(row, side).pieces:
            box = view.cell_box(row, side, piece.start, piece.end)
            if view.reader_model.is_chosen(piece.segment) and box.top() <= point.y() <= box.bottom():
                return summary_tip()
    return ""


def _highlight_tip(view: ReaderView, point: QPoint) -> str:
    hit = view.mouse.hit(QPointF(point))
    if hit is None:
        return ""
    lines = [check.message for check in view.findings_at(hit.place)]
    here = view.annotations_at(hit.place)
    noted = [annotation for annotation in here if annotation.note]
    lines += [_facts(view, annotation) for annotation in here if not annotation.note]
    if not noted:
        return "\n".join(lines)
    parts = [escape(line) for line in lines]
    parts += [f"<b>{escape(_facts(view, annotation))}</b>{markdown.html(annotation.note)}" for annotation in noted]
    return f"<qt>{'<br>'.join(parts)}</qt>"


def _facts(view: ReaderView, annotation: Annotation) -> str:
    return " · ".join(annotation_facts(annotation, view.style_now().categories))


def _term_tip(view: ReaderView, point: QPoint) -> str:
    """Explain the term under the pointer in the Indonesian."""
    hit, session, glossary = view.mouse.hit(QPointF(point)), view.session(), view.glossary
    if hit is None or session is None or glossary is None or hit.segment < 0 or hit.place.side is not Side.SOURCE:
        return ""
    piece = view.sheet.cell(hit.place.row, Side.SOURCE).piece(hit.segment)
    if piece is None:
        return ""
    offset = hit.place.offset - piece.start
    matches = glossary.find(session.article.segments[hit.segment].text)
    return next((term_tip(match.term) for match in matches if match.start <= offset < match.end), "")


def _other_tip(view: ReaderView, point: QPoint) -> str:
    """Return the Indonesian of the sentence where it is hidden, or that there is no English yet."""
    hit = view.mouse.hit(QPointF(point))
    session = view.session()
    if hit is None or session is None or hit.segment < 0 or hit.place.side is not Side.TARGET:
        return ""
    if view.english_alone():
        return session.article.segments[hit.segment].text
    translation = session.translation(hit.segment)
    return state_tip(None) if translation is None else ""
