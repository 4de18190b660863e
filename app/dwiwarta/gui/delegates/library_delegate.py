"""Paints a line of the library: an article, in three lines or as a card with its tags, or the heading of a group."""

from __future__ import annotations

from functools import lru_cache, partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dwiwarta.core.store.records import ArticleRow, SearchHit
from dwiwarta.gui.delegates.cards import small_font
from dwiwarta.gui.delegates.lines import wrapped
from dwiwarta.gui.icons import picture
from dwiwarta.gui.language import translate
from dwiwarta.gui.models.library_model import ENTRY_ROLE, Entry, Heading
from dwiwarta.gui.models.library_words import progress_of, standing, status_word, title_of, where_and_when
from dwiwarta.gui.theme import LIGHT, Theme

_tr = partial(translate, "Library")

_PAD = 12
_GAP = 3
_CARD_LINES = 3  # of title and English title together


class LibraryDelegate(QStyledItemDelegate):
    """Rows: title, English title (or the found text with its marks), and a quiet third line. Cards say more."""

    theme: Theme = LIGHT
    open_article: int = 0
    cards: bool = False
    card_width: int = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a heading or of a row; with cards the width of either too."""
        title, text, small = _heights(option.font.toString())
        if isinstance(index.data(ENTRY_ROLE), Heading):
            width = option.rect.width() if self.cards else 0
            return QSize(max(width, self.card_width), small + 2 * _PAD)
        height = title + text + small + 2 * _GAP
        if self.cards:
            height += title + small + 6 * _GAP
        return QSize(self.card_width if self.cards else 0, height + 2 * (_PAD - 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line of the list."""
        line = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            self._heading(painter, option, line)
        elif self.cards:
            self._card(painter, option, line)
        else:
            self._row(painter, option, line)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        small = _fonts(option.font)[2]
        small.setWeight(QFont.Weight.DemiBold)
        area = option.rect.adjusted(_PAD + 4, 0, -_PAD, 0)
        self._line(
            painter, area, area.bottom() - QFontMetrics(small).height() - 4, heading.text, small, self.theme.muted
        )

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        self._ground(painter, option, entry.row)
        title, text, small = _fonts(option.font)
        area = option.rect.adjusted(_PAD + 4, _PAD - 2, -_PAD, -(_PAD - 2))
        top = self._line(painter, area, area.top(), title_of(entry.row), title, self.theme.text)
        if entry.hit is not None and entry.hit.snippet:
            top = self._found(painter, area, top, entry.hit, text)
        else:
            top = self._line(
                painter, area, top, entry.row.title_translation or progress_of(entry.row), text, self.theme.muted
            )
        self._last_line(painter, area, top, entry.row, small, standing(entry.row))

    def _card(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        self._ground(painter, option, entry.row, framed=True)
        title, text, small = _fonts(option.font)
        area = option.rect.adjusted(_PAD + 4, _PAD, -(_PAD + 4), -_PAD)
        lines = wrapped(title_of(entry.row), title.toString(), area.width(), 2)
        top = area.top()
        for line in lines:
            top = self._line(painter, area, top, line, title, self.theme.text)
        if entry.hit is not None and entry.hit.snippet:
            self._found(painter, area, top, entry.hit, text)
        else:
            english = entry.row.title_translation or progress_of(entry.row)
            for line in wrapped(english, text.toString(), area.width(), _CARD_LINES - len(lines)):
                top = self._line(painter, area, top, line, text, self.theme.muted)
        bottom = area.bottom() - QFontMetrics(small).height() + 1
        self._chips(painter, area, bottom, entry.row, small)
        self._last_line(painter, area, bottom - QFontMetrics(small).height() - 2 * _GAP, entry.row, small, ())

    def _last_line(
        self, painter: QPainter, area: QRect, top: int, row: ArticleRow, font: QFont, words: tuple[str, ...]
    ) -> None:
        right = self._marks(painter, area, top, row, font)
        place = QRect(area.left(), top, right - area.left() - _PAD, 0)
        where = " · ".join(part for part in (where_and_when(row), *words) if part)
        self._line(painter, place, top, where, font, self.theme.muted)

    def _chips(self, painter: QPainter, area: QRect, top: int, row: ArticleRow, font: QFont) -> None:
        """Paint status, stories and tags as pills, as many as there is room for."""
        metrics = QFontMetrics(font)
        left = area.left()
        theme = self.theme
        status = (status_word(row.status), theme.accent_soft, theme.accent)
        archived = [(_tr("Archived"), theme.hover, theme.muted)] if row.archived else []
        quiet = [(text, theme.hover, theme.text) for text in (*row.stories, *(f"#{tag}" for tag in row.tags))]
        for text, ground, colour in (status, *archived, *quiet):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() // 2)
            width = metrics.horizontalAdvance(shown) + 2 * _GAP + 6
            if left + width > area.right():
                break
            pill = QRectF(left, top - 2, width, metrics.height() + 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(QColor(colour))
            painter.setFont(font)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
            left += width + _GAP + 2

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, *, framed: bool = False
    ) -> None:
        theme = self.theme
        card = QRectF(option.rect).adjusted(4, 1, -4, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if framed:
            card = card.adjusted(0, 2, 0, -2)
            painter.setPen(QColor(theme.line))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(QColor(theme.selected if chosen else theme.hover))
            painter.drawRoundedRect(card, 6, 6)
        if row.id == self.open_article:
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(card.left() + 2, card.top() + 8, 3, card.height() - 16), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _line(self, painter: QPainter, area: QRect, top: int, text: str, font: QFont, colour: str) -> int:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.left(), top + metrics.ascent(), shown)
        return top + metrics.height() + _GAP

    def _found(self, painter: QPainter, area: QRect, top: int, hit: SearchHit, font: QFont) -> int:
        """Paint the found text with its words marked, from shortly before the first of them."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        left = area.left()
        for text, marked in _pieces(hit, metrics, area.width()):
            width = metrics.horizontalAdvance(text)
            if marked:
                painter.fillRect(QRect(left, top, width, metrics.height()), QColor(self.theme.hit))
            painter.setPen(QColor(self.theme.text if marked else self.theme.muted))
            room = area.right() - left
            if room <= 0:
                break
            painter.drawText(left, top + metrics.ascent(), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            left += width
        return top + metrics.height() + _GAP

    def _marks(self, painter: QPainter, area: QRect, top: int, row: ArticleRow, font: QFont) -> int:
        """Paint progress and counts at the right of the last line; return where they begin."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        left = area.right()
        for name, count in (("note", row.annotations), ("check", row.confirmed), ("edit", row.edited)):
            if not count:
                continue
            text = f"{count}"
            left -= metrics.horizontalAdvance(text)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(left, top + metrics.ascent(), text)
            side = metrics.height()
            left -= side + 2
            painter.drawPixmap(left, top, _mark(name, self.theme.muted, side, painter.device().devicePixelRatioF()))
            left -= 6
        if row.translated < row.segments:
            width = metrics.averageCharWidth() * 6
            left -= width
            bar = QRectF(left, top + metrics.height() / 2 - 2, width, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.line))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(width * row.translated / row.segments)
            painter.setBrush(QColor(self.theme.accent))
            painter.drawRoundedRect(bar, 2, 2)
        return left


def _fonts(base: QFont) -> tuple[QFont, QFont, QFont]:
    title = QFont(base)
    title.setWeight(QFont.Weight.DemiBold)
    small = small_font(base)
    return title, base, small


@lru_cache(maxsize=8)
def _heights(font: str) -> tuple[int, int, int]:
    """Return the heights of the lines in `_fonts`, in pixels: a list with headings asks for every row's, many times."""
    base = QFont()
    base.fromString(font)
    title, text, small = (QFontMetrics(one).height() for one in _fonts(base))
    return title, text, small


def _pieces(hit: SearchHit, metrics: QFontMetrics, width: int) -> list[tuple[str, bool]]:
    """Cut the snippet into (text, marked); what precedes the first mark is shortened to a third of the width."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, end in hit.marks:
        pieces += [(hit.snippet[at:start], False), (hit.snippet[start:end], True)]
        at = end
    pieces.append((hit.snippet[at:], False))
    first, marked = pieces[0]
    pieces[0] = (metrics.elidedText(first, Qt.TextElideMode.ElideLeft, width // 3), marked)
    return [(text.replace("\n", " "), is_mark) for text, is_mark in pieces if text]


_drawn: dict[tuple[str, str, int, float], QPixmap] = {}


def _mark(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    key = (name, colour, side, ratio)
    if key not in _drawn:
        pixmap = picture(name, colour, round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        _drawn[key] = pixmap
    return _drawn[key]
