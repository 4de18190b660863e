"""The strip beside the scroll bar: the whole article at a glance, and the way to every mark in it.

Each kind of mark has a lane and a shape of its own: bars for what the summary weighs and holds, squares for highlights,
triangles for findings, rings for edited and dots for confirmed sentences. So nothing is told by colour alone.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from dwiwarta.core.types import Severity, State
from dwiwarta.gui.language import say, translate
from dwiwarta.gui.models.overview import Lane, Mark, lane_label, mark_words, marks_of, salience_of, sentence_words

_tr = partial(translate, "Overview")

if TYPE_CHECKING:
    from dwiwarta.gui.views.reader_ways import ReaderWays

REFRESH = 120
"""Milliseconds between two drawings of the marks at least: a stream of translations must not cost a drawing each."""
_NEAR = 7.0
_GRAVITY = {Severity.HIGH: 2, Severity.MEDIUM: 1, Severity.LOW: 0}


class OverviewStrip(QWidget):
    """Shows the marks of the reader's article at the places that they have in it.

    A click goes to the nearest mark, or to that part of the article. With the keyboard, left and right change the lane,
    up and down the mark, and Enter goes there.
    """

    jumped = Signal(object)
    """The Mark that was chosen."""

    def __init__(self, view: ReaderWays) -> None:
        super().__init__(view)
        self._view = view
        self._marks: dict[Lane, list[Mark]] = {lane: [] for lane in Lane}
        self._places: list[float] = []
        self._pixmap = QPixmap()
        self._stale = False
        self._lane = Lane.SUMMARY
        self._at: Mark | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        say(self.setAccessibleName, _tr("Overview of the article"))
        self._wait = QTimer(self, singleShot=True, interval=REFRESH)
        self._wait.timeout.connect(self._refresh_if_stale)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self.refresh_soon)
        model = view.reader_model
        model.modelReset.connect(self.refresh_soon)
        model.dataChanged.connect(self.refresh_soon)
        model.findings_changed.connect(self.refresh_soon)

    @property
    def marks(self) -> dict[Lane, list[Mark]]:
        """Return the marks by lane, as they are shown."""
        return self._marks

    @property
    def chosen(self) -> Mark | None:
        """Return the mark that the keyboard is at."""
        return self._at

    def sizeHint(self) -> QSize:
        """Return the width of the lanes."""
        return QSize(round(self._lane_width() * len(Lane)) + 6, 0)

    def y_of(self, mark: Mark) -> float:
        """Return the height in the strip at which a mark stands."""
        return self._places[mark.segment] + mark.share * self._step(mark.segment)

    def x_of(self, lane: Lane) -> float:
        """Return the middle of a lane."""
        return 3 + self._lane_width() * (lane + 0.5)

    def mark_at(self, point: QPoint) -> Mark | None:
        """Return the mark at a point: the nearest of the lane there, else of any lane at that height; or None."""
        lane = self._lane_at(point.x())
        for marks, reach in ((self._marks[lane], _NEAR), ([m for some in self._marks.values() for m in some], 3.0)):
            near = min(marks, key=lambda mark: abs(self.y_of(mark) - point.y()), default=None)
            if near is not None and abs(self.y_of(near) - point.y()) <= reach:
                return near
        return None

    def tip_at(self, point: QPoint) -> str:
        """Return what the strip says at a point."""
        session = self._view.session()
        if session is None or not self._places:
            return ""
        lane, mark = self._lane_at(point.x()), self.mark_at(point)
        if mark is not None:
            return f"{lane_label(mark.lane)}\n{mark_words(session, mark, self._view.style_now().categories)}"
        if lane is Lane.SUMMARY:
            return f"{lane_label(lane)}\n{sentence_words(session, self._segment_at(point.y()))}"
        return lane_label(lane)

    # Keeping in step.

    @Slot()
    def refresh_soon(self) -> None:
        """Draw the marks anew, at most every REFRESH milliseconds."""
        self._stale = True
        if not self._wait.isActive():
            self._wait.start()

    def refresh(self) -> None:
        """Collect and draw the marks now."""
        self._stale = False
        session = self._view.session()
        self._marks = marks_of(session) if session is not None else {lane: [] for lane in Lane}
        self._places = self._measured()
        if self._at is not None and self._at not in self._marks[self._at.lane]:
            self._at = None
        self._draw()
        self.update()

    @Slot()
    def _refresh_if_stale(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    @Slot()
    def _scrolled(self) -> None:
        self.update()

    def _measured(self) -> list[float]:
        """Return the height in the strip of every sentence's start."""
        session, model, scroller = self._view.session(), self._view.reader_model, self._view.scroller
        if session is None:
            return []
        segments, scale = session.article.segments, self._scale()
        places = [0.0] * len(segments)
        for number in range(model.row_count()):
            row = model.row(number)
            if row.segments:
                top, height = scroller.place(number) * scale, scroller.height(number) * scale
                length = max(1, row.end - row.start)
                for index in row.segments:
                    places[index] = top + height * (segments[index].start - row.start) / length
        return places

    def _scale(self) -> float:
        return self.height() / max(1.0, self._view.scroller.total, float(self.height()))

    def _step(self, segment: int) -> float:
        following = self._places[segment + 1] if segment + 1 < len(self._places) else self._places[segment]
        return max(0.0, following - self._places[segment])

    def _segment_at(self, y: float) -> int:
        low = 0
        for index, place in enumerate(self._places):
            if place > y:
                break
            low = index
        return low

    def _lane_width(self) -> float:
        return max(7.0, self.fontMetrics().height() * 0.45)

    def _lane_at(self, x: float) -> Lane:
        return Lane(max(0, min(len(Lane) - 1, int((x - 3) / self._lane_width()))))

    # Drawing.

    def _draw(self) -> None:
        """Draw the marks into a picture: scrolling then costs no more than showing it."""
        ratio = self.devicePixelRatioF()
        self._pixmap = QPixmap(self.size() * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(QColor(self._view.style_now().ground))
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(self._view.style_now().line))
        self._draw_salience(painter)
        for lane, marks in self._marks.items():
            taken: set[int] = set()
            for mark in sorted(marks, key=_weight, reverse=True):
                place = round(self.y_of(mark) / 2)
                if place not in taken:
                    taken.add(place)
                    self._draw_mark(painter, mark, QPointF(self.x_of(lane), self.y_of(mark)))
        painter.end()

    def _draw_salience(self, painter: QPainter) -> None:
        """Draw how much each part of the article weighs: the heaviest sentence of every two pixels."""
        session = self._view.session()
        heaviest: dict[int, float] = {}
        for index, weight in enumerate(salience_of(session) if session is not None else ()):
            first = int(self._places[index] / 2)
            for at in range(first, max(first + 1, int((self._places[index] + self._step(index)) / 2))):
                heaviest[at] = max(weight, heaviest.get(at, 0.0))
        colour = QColor(self._view.style_now().muted)
        colour.setAlphaF(0.4)
        for at, weight in heaviest.items():
            painter.fillRect(QRectF(3, at * 2, (self._lane_width() - 1) * weight, 2), colour)

    def _draw_mark(self, painter: QPainter, mark: Mark, at: QPointF) -> None:
        style, size = self._view.style_now(), (self._lane_width() - 2) / 2
        at = QPointF(at.x(), max(size, min(at.y() + 2, self.height() - size)))
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture of the marks, the part of the article that is in sight, and where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(self.rect(), self._pixmap)
        style, bar = self._view.style_now(), self._view.verticalScrollBar()
        if bar.maximum() > 0:
            scale = self._scale()
            window = QRectF(1, bar.value() * scale, self.width() - 1, max(6.0, bar.pageStep() * scale))
            ground = QColor(style.text)
            ground.setAlphaF(0.07)
            painter.fillRect(window, ground)
            painter.fillRect(QRectF(1, window.top(), self.width() - 1, 1), QColor(style.muted))
            painter.fillRect(QRectF(1, window.bottom() - 1, self.width() - 1, 1), QColor(style.muted))
        if self.hasFocus():
            painter.setPen(QPen(QColor(style.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            if self._at is not None:
                at = QPointF(self.x_of(self._at.lane), self.y_of(self._at) + 2)
                painter.setPen(QPen(QColor(style.text), 1.5))
                painter.drawEllipse(at, self._lane_width() * 0.7, self._lane_width() * 0.7)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the marks at their new places a little later."""
        super().resizeEvent(event)
        self.refresh_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has come while nobody saw it."""
        super().showEvent(event)
        self.refresh_soon()

    # Mouse and keys.

    def event(self, event: QEvent) -> bool:
        """Show the tip of what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the mark there, or to that part of the article."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll along with the pressed pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        event.accept()

    def _go(self, point: QPoint) -> None:
        mark = self.mark_at(point) if self._places else None
        if mark is not None:
            self.jumped.emit(mark)
        else:
            self._scroll_to(point.y())

    def _scroll_to(self, y: float) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(round(y / max(1e-6, self._scale()) - bar.pageStep() / 2))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the mark that is nearest to the current sentence."""
        super().focusInEvent(event)
        self.refresh()
        if self._at is None:
            self._enter(next((lane for lane in Lane if self._marks[lane]), self._lane))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the lane, step through its marks, or go to one."""
        marks, key = self._marks[self._lane], event.key()
        at = marks.index(self._at) if self._at in marks else -1
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._enter(Lane((self._lane + (1 if key == Qt.Key.Key_Right else -1)) % len(Lane)))
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and marks:
            self._choose(marks[max(0, min(len(marks) - 1, at + (1 if key == Qt.Key.Key_Down else -1)))])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and marks:
            self._choose(marks[0 if key == Qt.Key.Key_Home else -1])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._at is not None:
            self.jumped.emit(self._at)
        else:
            super().keyPressEvent(event)

    def _enter(self, lane: Lane) -> None:
        """Go to a lane, to its mark nearest to the current sentence."""
        self._lane = lane
        current = max(0, self._view.current_segment())
        self._choose(min(self._marks[lane], key=lambda mark: abs(mark.segment - current), default=None))

    def _choose(self, mark: Mark | None) -> None:
        """Put the keyboard at a mark and say which it is."""
        self._at = mark
        session, count = self._view.session(), len(self._marks[self._lane])
        words = _tr("nothing here")
        if mark is not None and session is not None:
            number = self._marks[self._lane].index(mark) + 1
            words = _tr("{} of {}. {}").format(
                number, count, mark_words(session, mark, self._view.style_now().categories)
            )
        self.setAccessibleDescription(f"{lane_label(self._lane)}: {words}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if mark is not None and self._places:
            self._scroll_to(self.y_of(mark))
        self.update()


def _weight(mark: Mark) -> int:
    return _GRAVITY[mark.check.severity] if mark.check is not None else 0
