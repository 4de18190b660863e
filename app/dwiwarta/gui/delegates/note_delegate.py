"""Paints one annotation: what it is with its colour and in words, the quote, and the note as Markdown."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QFontMetrics, QPainter, QTextDocument
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.core.types import Annotation
from dwiwarta.gui import markdown
from dwiwarta.gui.delegates.cards import LEFT, PAD, draw_bar, draw_card, row_width, small_font
from dwiwarta.gui.delegates.lines import wrapped
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.models.notes_model import NOTE_ROLE
from dwiwarta.gui.models.reader_words import annotation_facts
from dwiwarta.gui.theme import LIGHT, Theme

_QUOTE_LINES = 3
_NOTE_LINES = 8
_KEPT = 200


class NoteDelegate(QStyledItemDelegate):
    """Rows of different heights: category line, quote in its highlight, note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._style = ReaderStyle.light()
        # Setting Markdown takes a millisecond or two: once for each note, not at every painting.
        self._notes: dict[tuple[str, str, int], QTextDocument] = {}

    def set_looks(self, theme: Theme, style: ReaderStyle) -> None:
        """Take the theme's and the reader's colours, and the categories."""
        self._theme, self._style = theme, style
        self._notes.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one annotation."""
        annotation: Annotation = index.data(NOTE_ROLE)
        theme = self._theme
        painter.save()
        card = draw_card(painter, option, theme)
        draw_bar(painter, card, self._style.highlight_line(annotation.category))
        left, top = card.left() + LEFT, card.top() + PAD
        for text, font, colour in self._lines(annotation, option):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(round(left), round(top + metrics.ascent()), text)
            top += metrics.height() + 1
        if annotation.note:
            note = self._note(annotation.note, option)
            look = QAbstractTextDocumentLayout.PaintContext()
            look.palette = markdown.colours(theme.text, theme.accent)
            look.clip = QRectF(0, 0, note.textWidth(), self._note_height(note, option))
            painter.translate(left, top)
            painter.setClipRect(look.clip)
            note.documentLayout().draw(painter, look)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the annotation's lines take."""
        annotation: Annotation = index.data(NOTE_ROLE)
        lines = self._lines(annotation, option)
        height = sum(QFontMetrics(font).height() + 1 for _text, font, _colour in lines)
        if annotation.note:
            height += self._note_height(self._note(annotation.note, option), option)
        return QSize(0, height + round(2.5 * PAD))

    def _width(self, option: QStyleOptionViewItem) -> int:
        return row_width(option) - LEFT - 2 * PAD

    def _note(self, note: str, option: QStyleOptionViewItem) -> QTextDocument:
        key = (note, option.font.toString(), self._width(option))
        if key not in self._notes:
            if len(self._notes) >= _KEPT:
                self._notes.clear()
            self._notes[key] = markdown.document(note, option.font, self._width(option))
        return self._notes[key]

    def _note_height(self, note: QTextDocument, option: QStyleOptionViewItem) -> int:
        return min(round(note.size().height()), QFontMetrics(option.font).height() * _NOTE_LINES) + 2

    def _lines(self, annotation: Annotation, option: QStyleOptionViewItem) -> list[tuple[str, QFont, str]]:
        """Return the lines above the note: what it is, and the quote."""
        width = self._width(option)
        small = small_font(option.font)
        quote = QFont(option.font)
        quote.setItalic(True)
        facts = " · ".join(annotation_facts(annotation, self._style.categories))
        lines = [(text, small, self._theme.muted) for text in wrapped(facts, small.toString(), width, 2)]
        shown = wrapped(f"“{annotation.anchor.quote}”", quote.toString(), width, _QUOTE_LINES)
        return lines + [(text, quote, self._theme.text) for text in shown]
