"""Paints list rows as cards of a few marked-up lines, with a bar in the colour of what they are about."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.gui.delegates.cards import LEFT, PAD, draw_bar, draw_card, row_width
from dwiwarta.gui.theme import LIGHT, Theme

_MOST_KEPT = 5000

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """For lists of tens of rows, which may have different heights. A subclass says what stands in them, as HTML."""

    theme: Theme = LIGHT

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By HTML, width and font: a list asks for every row's height whenever one of them changes.
        self._heights: dict[tuple[str, int, str], int] = {}

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
        self._document(option, index).drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the row's lines take."""
        text, width = self.html(index), row_width(option)
        key = (text, width, option.font.toString())
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) > _MOST_KEPT:
                self._heights.clear()
            height = self._heights[key] = round(self._document(option, index).size().height() + 2.5 * PAD)
        return QSize(0, height)

    def _document(self, option: QStyleOptionViewItem, index: Index) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wrap)
        document.setTextWidth(max(1, row_width(option) - LEFT - 2 * PAD))
        document.setHtml(f'<div style="color:{self.theme.text}">{self.html(index)}</div>')
        return document
