"""Paints a glossary term: the Indonesian, where it comes from, the English, the note, and how the sentence has it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.gui.delegates.cards import PAD, draw_card, small_font
from dwiwarta.gui.delegates.lines import wrapped
from dwiwarta.gui.models.terms_model import TERM_ROLE, Standing, TermRow
from dwiwarta.gui.theme import LIGHT, Theme

_TERM_LINES = 2
_NOTE_LINES = 3
_LEAST_ORIGIN = 60  # pixels


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: QFont
    colour: str
    beside: str = ""


class TermDelegate(QStyledItemDelegate):
    """Cards of different heights."""

    theme: Theme = LIGHT

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one term."""
        painter.save()
        card = draw_card(painter, option, self.theme)
        left, right, top = card.left() + PAD * 1.25, card.right() - PAD * 1.25, card.top() + PAD
        for line in self._lines(index.data(TERM_ROLE), option):
            metrics = QFontMetrics(line.font)
            baseline = round(top + metrics.ascent())
            painter.setFont(line.font)
            painter.setPen(QColor(line.colour))
            painter.drawText(round(left), baseline, line.text)
            room = round(right - left - metrics.horizontalAdvance(line.text) - 2 * PAD)
            if line.beside and room >= _LEAST_ORIGIN:
                self._paint_beside(painter, option, line.beside, QRectF(right - room, top, room, metrics.height()))
            top += metrics.height() + 1
        painter.restore()

    def _paint_beside(self, painter: QPainter, option: QStyleOptionViewItem, text: str, box: QRectF) -> None:
        small = small_font(option.font)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        shown = QFontMetrics(small).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the term's lines take."""
        lines = self._lines(index.data(TERM_ROLE), option)
        height = sum(QFontMetrics(line.font).height() + 1 for line in lines)
        return QSize(0, height + round(2.5 * PAD))

    def _lines(self, row: TermRow, option: QStyleOptionViewItem) -> list[_Line]:
        width, theme = _room(option), self.theme
        bold, plain, small = QFont(option.font), QFont(option.font), small_font(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        source = wrapped(row.term.source, bold.toString(), width, _TERM_LINES)
        lines = [_Line(text, bold, theme.text, row.origin if number == 0 else "") for number, text in enumerate(source)]
        english = wrapped(row.english, plain.toString(), width, _TERM_LINES)
        lines += [_Line(text, plain, theme.muted if row.term.keep else theme.text) for text in english]
        if row.term.note:
            lines += [
                _Line(text, small, theme.muted) for text in wrapped(row.term.note, small.toString(), width, _NOTE_LINES)
            ]
        if row.standing in {Standing.MISSING, Standing.FORBIDDEN}:
            own = row.kept is not None
            lines.append(_Line(row.standing.value, small, theme.danger if own else theme.warning))
        elif row.standing is Standing.SAID and row.kept is not None:
            lines.append(_Line(row.standing.value, small, theme.accent))
        return lines


def _room(option: QStyleOptionViewItem) -> int:
    """Return the width for text in pixels, a scroll bar's left out whether it is there or not: so no card jumps."""
    view = option.widget
    width = option.rect.width()
    if isinstance(view, QAbstractScrollArea):
        width = view.contentsRect().width() - view.verticalScrollBar().sizeHint().width()
    return width - 4 * PAD
