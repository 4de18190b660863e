"""Paints one annotation: its category with colour and name, the quote, and the note."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.core.export.content import category_name
from dwiwarta.core.types import Annotation
from dwiwarta.gui.delegates.lines import wrapped
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.models.notes_model import NOTE_ROLE
from dwiwarta.gui.theme import LIGHT, Theme

_PAD = 8
_BAR = 4
_QUOTE_LINES = 3
_NOTE_LINES = 4


class NoteDelegate(QStyledItemDelegate):
    """Rows of different heights: category line, quote in its highlight, note."""

    theme: Theme = LIGHT
    style: ReaderStyle = ReaderStyle.light()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one annotation."""
        annotation: Annotation = index.data(NOTE_ROLE)
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(_PAD / 2, _PAD / 4, -_PAD / 2, -_PAD / 4)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(theme.accent if chosen else theme.line))
        painter.setBrush(QColor(theme.selected if chosen else theme.raised))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.style.highlight_line(annotation.category)))
        bar = QRectF(card.left() + _PAD * 0.75, card.top() + _PAD, _BAR, card.height() - 2 * _PAD)
        painter.drawRoundedRect(bar, 2, 2)
        left, top = card.left() + _left(), card.top() + _PAD
        for text, font, colour in self._lines(annotation, option):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(round(left), round(top + metrics.ascent()), text)
            top += metrics.height() + 1
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the annotation's lines take."""
        lines = self._lines(index.data(NOTE_ROLE), option)
        height = sum(QFontMetrics(font).height() + 1 for _text, font, _colour in lines)
        return QSize(0, height + round(2.5 * _PAD))

    def _lines(self, annotation: Annotation, option: QStyleOptionViewItem) -> list[tuple[str, QFont, str]]:
        view = option.widget
        width = (view.viewport().width() if hasattr(view, "viewport") else option.rect.width()) - _left() - 2 * _PAD
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.88)
        quote = QFont(option.font)
        quote.setItalic(True)
        title = category_name(annotation.category)
        if annotation.orphan:
            title = f"{title} · its place in the article is lost"
        lines = [(title, small, self.theme.muted)]
        shown = wrapped(f"“{annotation.anchor.quote}”", quote.toString(), width, _QUOTE_LINES)
        lines += [(text, quote, self.theme.text) for text in shown]
        if annotation.note:
            shown = wrapped(annotation.note, option.font.toString(), width, _NOTE_LINES)
            lines += [(text, option.font, self.theme.text) for text in shown]
        return lines


def _left() -> int:
    return round(_PAD * 1.5) + _BAR + _PAD // 2
