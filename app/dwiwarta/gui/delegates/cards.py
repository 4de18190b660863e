"""What the cards of all lists look like: a frame, a bar in the colour of what they are about, small type."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from dwiwarta.gui.theme import Theme

PAD = 8
_BAR = 4
LEFT = round(PAD * 1.5) + _BAR + PAD // 2
"""Pixels from a card's edge to its text, where it has a bar."""


def draw_card(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> QRectF:
    """Draw the frame of a row, chosen or not, smooth from here on, and return where it stands."""
    card = QRectF(option.rect).adjusted(PAD / 2, PAD / 4, -PAD / 2, -PAD / 4)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.accent if chosen else theme.line))
    painter.setBrush(QColor(theme.selected if chosen else theme.raised))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    return card


def draw_bar(painter: QPainter, card: QRectF, colour: str) -> None:
    """Draw the bar at the left of a card."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(card.left() + PAD * 0.75, card.top() + PAD, _BAR, card.height() - 2 * PAD), 2, 2)


def small_font(font: QFont) -> QFont:
    """Return the font for what stands beside the main words."""
    smaller = QFont(font)
    smaller.setPointSizeF(smaller.pointSizeF() * 0.88)
    return smaller


def row_width(option: QStyleOptionViewItem) -> int:
    """Return the width of a row in pixels: its list's, since a size is asked for before the row has a place."""
    view = option.widget
    return view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
