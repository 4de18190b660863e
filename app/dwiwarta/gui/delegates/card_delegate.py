"""Paints list rows as cards of a few marked-up lines, with a bar in the colour of what they are about."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.gui.theme import LIGHT, Theme

_PAD = 8
_BAR = 4
_LEFT = round(_PAD * 1.5) + _BAR + _PAD // 2
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
        theme = self.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = QRectF(option.rect).adjusted(_PAD / 2, _PAD / 4, -_PAD / 2, -_PAD / 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.accent if chosen else theme.line))
        painter.setBrush(QColor(theme.selected if chosen else theme.raised))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.bar_colour(index)))
        painter.drawRoundedRect(
            QRectF(card.left() + _PAD * 0.75, card.top() + _PAD, _BAR, card.height() - 2 * _PAD), 2, 2
        )
        painter.translate(card.left() + _LEFT, card.top() + _PAD)
        self._document(option, index).drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the row's lines take."""
        text, width = self.html(index), _width(option)
        key = (text, width, option.font.toString())
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) > _MOST_KEPT:
                self._heights.clear()
            height = self._heights[key] = round(self._document(option, index).size().height() + 2.5 * _PAD)
        return QSize(0, height)

    def _document(self, option: QStyleOptionViewItem, index: Index) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wrap)
        document.setTextWidth(max(1, _width(option) - _LEFT - 2 * _PAD))
        document.setHtml(f'<div style="color:{self.theme.text}">{self.html(index)}</div>')
        return document


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
