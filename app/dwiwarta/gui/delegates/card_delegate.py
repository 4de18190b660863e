"""Paints list rows as cards of a few marked-up lines, with a bar in the colour of what they are about."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.gui.delegates.cards import LEFT, PAD, draw_bar, draw_card, row_width
from dwiwarta.gui.theme import LIGHT, Theme

_MOST_KEPT = 5000
_MOST_LAID_OUT = 40  # cards, several screens of them: some 20 kB each

Index = QModelIndex | QPersistentModelIndex
Look = tuple[str, int, str]
"""HTML with its colours, the width of a row in pixels, and the font: what a card's lines are laid out from."""


class CardDelegate(QStyledItemDelegate):
    """For lists of tens of rows, which may have different heights. A subclass says what stands in them, as HTML."""

    theme: Theme = LIGHT

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A list asks for every row's height whenever one of them changes.
        self._heights: dict[Look, int] = {}
        self._documents: dict[Look, QTextDocument] = {}  # those that were painted last, laid out

    @abstractmethod
    def html(self, index: Index) -> str:
        """Return a row's lines."""

    @abstractmethod
    def bar_colour(self, index: Index) -> str:
        """Return the colour of the bar at the left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        painter.save()
        card = draw_card(painter, option, self.theme)
        draw_bar(painter, card, self.bar_colour(index))
        painter.translate(card.left() + LEFT, card.top() + PAD)
        self._laid_out(option, index).drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the row's lines take."""
        look = self._look(option, index)
        height = self._heights.get(look)
        if height is None:
            if len(self._heights) > _MOST_KEPT:
                self._heights.clear()
            height = self._heights[look] = round(self._document(option, look).size().height() + 2.5 * PAD)
        return QSize(0, height)

    def _look(self, option: QStyleOptionViewItem, index: Index) -> Look:
        return (
            f'<div style="color:{self.theme.text}">{self.html(index)}</div>',
            row_width(option),
            option.font.toString(),
        )

    def _laid_out(self, option: QStyleOptionViewItem, index: Index) -> QTextDocument:
        """Return the card's lines. A screen of cards is painted often, and laying them out is most of the work."""
        look = self._look(option, index)
        document = self._documents.pop(look, None) or self._document(option, look)
        self._documents[look] = document  # behind all others
        if len(self._documents) > _MOST_LAID_OUT:
            del self._documents[next(iter(self._documents))]
        return document

    def _document(self, option: QStyleOptionViewItem, look: Look) -> QTextDocument:
        text, width, _ = look
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wrap)
        document.setTextWidth(max(1, width - LEFT - 2 * PAD))
        document.setHtml(text)
        return document
