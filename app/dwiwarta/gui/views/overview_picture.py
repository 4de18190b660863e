"""The picture of the strip beside the scroll bar: where every mark of the article stands, drawn in small steps."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from dwiwarta.core.types import Severity, State
from dwiwarta.gui.models.overview import Lane, Mark, marks_in_steps, salience_of

if TYPE_CHECKING:
    from dwiwarta.gui.session import ArticleSession
    from dwiwarta.gui.views.reader_ways import ReaderWays

_GRAVITY = {Severity.HIGH: 2, Severity.MEDIUM: 1, Severity.LOW: 0}
# So many rows, sentences or marks are a fraction of a millisecond.
_ROWS, _SENTENCES, _DRAWN = 100, 400, 20
_PIXELS = 2


class OverviewPicture:
    """Marks, places and picture, which belong together: `steps` makes all of them anew and then shows them at once."""

    def __init__(self, view: ReaderWays, strip: QWidget) -> None:
        self._view = view
        self._strip = strip
        self.marks: dict[Lane, list[Mark]] = {lane: [] for lane in Lane}
        self.places: list[float] = []
        self.pixmap = QPixmap()

    def forget(self) -> None:
        """Know no marks: the article has other sentences. The picture stays until there is another."""
        self.marks = {lane: [] for lane in Lane}
        self.places = []

    def y_of(self, mark: Mark) -> float:
        """Return the height in the strip at which a mark stands."""
        return _y_of(self.places, mark)

    def x_of(self, lane: Lane) -> float:
        """Return the middle of a lane."""
        return 3 + self.lane_width() * (lane + 0.5)

    def lane_width(self) -> float:
        """Return the width of a lane."""
        return max(7.0, self._strip.fontMetrics().height() * 0.45)

    def scale(self) -> float:
        """Return the height of the strip as a share of the article's."""
        height = self._strip.height()
        return height / max(1.0, self._view.scroller.total, float(height))

    def segment_at(self, y: float) -> int:
        """Return the sentence at a height of the strip."""
        low = 0
        for index, place in enumerate(self.places):
            if place > y:
                break
            low = index
        return low

    def steps(self) -> Iterator[None]:
        """Make everything anew. Nothing changes for whoever looks before the last step."""
        session = self._view.session()
        places: list[float] = []
        marks: dict[Lane, list[Mark]] = {lane: [] for lane in Lane}
        if session is not None:
            places = yield from self._measured(session)
            marks = yield from marks_in_steps(session)
        pixmap = yield from self._drawn(places, marks)
        self.marks, self.places, self.pixmap = marks, places, pixmap

    def _measured(self, session: ArticleSession) -> Generator[None, None, list[float]]:
        """Return the height in the strip of every sentence's start."""
        model, scroller, scale = self._view.reader_model, self._view.scroller, self.scale()
        segments = session.article.segments
        places = [0.0] * len(segments)
        for number in range(model.row_count()):
            row = model.row(number)
            if row.segments:
                top, height = scroller.place(number) * scale, scroller.height(number) * scale
                length = max(1, row.end - row.start)
                for index in row.segments:
                    places[index] = top + height * (segments[index].start - row.start) / length
            if not number % _ROWS:
                yield
        return places

    def _drawn(self, places: Sequence[float], marks: dict[Lane, list[Mark]]) -> Generator[None, None, QPixmap]:
        ratio, style = self._strip.devicePixelRatioF(), self._view.style_now()
        pixmap = QPixmap(self._strip.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(style.ground))
        heaviest = yield from self._heaviest(places)
        painter = QPainter(pixmap)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRectF(0, 0, 1, self._strip.height()), QColor(style.line))
            colour = QColor(style.muted)
            colour.setAlphaF(0.4)
            for at, weight in heaviest.items():
                painter.fillRect(QRectF(3, at * _PIXELS, (self.lane_width() - 1) * weight, _PIXELS), colour)
            for lane, some in marks.items():
                taken: set[int] = set()
                for number, mark in enumerate(sorted(some, key=_weight, reverse=True)):
                    y = _y_of(places, mark)
                    if round(y / _PIXELS) not in taken:
                        taken.add(round(y / _PIXELS))
                        self._draw_mark(painter, mark, QPointF(self.x_of(lane), y))
                    if not number % _DRAWN:
                        yield
        finally:
            painter.end()  # also where the work is given up
        return pixmap

    def _heaviest(self, places: Sequence[float]) -> Generator[None, None, dict[int, float]]:
        """Return how much each part of the article weighs: the heaviest sentence of every two pixels."""
        session = self._view.session()
        heaviest: dict[int, float] = {}
        weights = salience_of(session) if session is not None else ()
        for index, weight in enumerate(weights):
            first = int(places[index] / _PIXELS)
            end = int((places[index] + _step(places, index)) / _PIXELS)
            for at in range(first, max(first + 1, end)):
                if weight > heaviest.get(at, 0.0):
                    heaviest[at] = weight
            if not index % _SENTENCES:
                yield
        return heaviest

    def _draw_mark(self, painter: QPainter, mark: Mark, at: QPointF) -> None:
        style, size = self._view.style_now(), (self.lane_width() - 2) / 2
        at = QPointF(at.x(), max(size, min(at.y() + 2, self._strip.height() - size)))
        painter.setPen(Qt.PenStyle.NoPen)
        if mark.annotation is not None:
            painter.setPen(QPen(QColor(style.highlight_line(mark.annotation.category)), 1.2))
            painter.setBrush(QColor(style.highlight(mark.annotation.category)))
            painter.drawRect(QRectF(at.x() - size + 0.6, at.y() - size + 0.6, 2 * size - 1.2, 2 * size - 1.2))
        elif mark.check is not None:
            painter.setBrush(QColor(style.severity(mark.check.severity)))
            share = 1.0 if mark.check.severity is Severity.HIGH else 0.75
            corners = [
                QPointF(0, -size * share),
                QPointF(size * share, size * share),
                QPointF(-size * share, size * share),
            ]
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        elif mark.state is not None:
            confirmed = mark.state is State.CONFIRMED
            colour = QColor(style.confirmed if confirmed else style.edited)
            painter.setPen(QPen(colour, 1.3))
            painter.setBrush(colour if confirmed else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, size * 0.72, size * 0.72)
        else:
            painter.setBrush(QColor(style.accent))
            painter.drawRoundedRect(QRectF(at.x() - size, at.y() - 2, 2 * size, 4), 1.5, 1.5)


def _y_of(places: Sequence[float], mark: Mark) -> float:
    return places[mark.segment] + mark.share * _step(places, mark.segment)


def _step(places: Sequence[float], segment: int) -> float:
    following = places[segment + 1] if segment + 1 < len(places) else places[segment]
    return max(0.0, following - places[segment])


def _weight(mark: Mark) -> int:
    return _GRAVITY[mark.check.severity] if mark.check is not None else 0
