"""Paints one deed of the command palette: its words, where it is found, and its keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.gui.delegates.cards import small_font
from dwiwarta.gui.models.palette_model import DEED_ROLE, Deed
from dwiwarta.gui.theme import LIGHT, Theme

_PAD = 8


class PaletteDelegate(QStyledItemDelegate):
    """Rows of one height."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of every row."""
        return QSize(0, option.fontMetrics.height() + _PAD + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        deed: Deed = index.data(DEED_ROLE)
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(4, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        small = small_font(option.font)
        metrics = QFontMetrics(small)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, deed.keys)
        room = inner.width() - metrics.horizontalAdvance(deed.keys) - _PAD
        place = metrics.elidedText(deed.place, Qt.TextElideMode.ElideRight, room // 3)
        room -= metrics.horizontalAdvance(place) + _PAD
        title = option.fontMetrics.elidedText(deed.title, Qt.TextElideMode.ElideRight, room)
        after = option.fontMetrics.horizontalAdvance(title) + _PAD
        painter.drawText(QRect(inner.left() + after, inner.top(), inner.width() - after, inner.height()), middle, place)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if deed.enabled else theme.muted))
        painter.drawText(inner, middle, title)
        painter.restore()
