"""What the mouse does in the reader: light sentences, put the caret, select, drag sentences out or the divider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QEvent, QObject, QPointF, QRect, Qt, QTimerEvent
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from dwiwarta.core.types import Side
from dwiwarta.gui.models.dragged import Dragged, From, ordered
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import RowKind
from dwiwarta.gui.views import reader_copying
from dwiwarta.gui.views.dragging import drag

if TYPE_CHECKING:
    from dwiwarta.gui.views.reader import ReaderView


@dataclass(frozen=True, slots=True)
class Hit:
    """What is at a point: a place for the caret, the sentence right there (-1 for none), whether it is a fold."""

    place: Place
    segment: int
    fold: bool


class ReaderMouse(QObject):
    """Takes the viewport's mouse events. Points are in the viewport's pixels."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self._selecting = False
        self._splitting = False
        self._clicks = 0
        self._last_press = QPointF()
        self._press_time = 0
        self._drag_at = QPointF()
        self._held: Hit | None = None
        self._scroll = QBasicTimer()

    def hit(self, point: QPointF, side: Side | None = None) -> Hit | None:
        """Return what is at a point, on its own side or on `side`; None without rows."""
        view, sheet = self._view, self._view.sheet
        row = view.scroller.row_at(point.y())
        if row < 0:
            return None
        side = side or sheet.columns.side_at(point.x())
        kind = sheet.model.row(row).kind
        if kind is RowKind.FOLD:
            below = 0 <= point.y() - view.scroller.top(row) < sheet.fold_height
            return Hit(Place(row, side, 0), -1, fold=below)
        if kind is RowKind.MUTED:
            side = Side.SOURCE
        layout, cell = sheet.layout(row, side), sheet.cell(row, side)
        x = point.x() - sheet.text_x(row, side)
        y = point.y() - view.scroller.top(row) - sheet.space_above(row)
        offset = layout.offset_at(x, y)
        segment = -1
        if cell.pending or layout.covers(x, y):
            at = max(0, offset - 1) if self._right_of(layout.caret(offset).x(), x) else offset
            segment = cell.segment_at(at)
            piece = cell.piece(segment)
            if not cell.pending and piece is not None and not piece.start <= at < piece.end:
                segment = -1
        return Hit(Place(row, side, offset), segment, fold=False)

    def on_divider(self, point: QPointF) -> bool:
        """Say whether a point is on the line between the columns; a fold lies over it."""
        row = self._view.scroller.row_at(point.y())
        if row < 0 or self._view.english_alone() or self._view.reader_model.row(row).kind is RowKind.FOLD:
            return False
        return abs(point.x() - self._view.sheet.columns.divider) <= max(4.0, self._view.sheet.em * 0.25)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection or a drag of the divider, or unfold; the right button keeps a selection that it hits."""
        view, point = self._view, event.position()
        view.annotating.hide_bar()
        if event.button() is Qt.MouseButton.LeftButton and self.on_divider(point):
            self._splitting = True
            return
        hit = self.hit(point)
        if hit is None:
            return
        if event.button() is Qt.MouseButton.RightButton:
            if not view.selection_covers(hit.place):
                view.put_caret(hit.place, hit.segment)
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if hit.fold:
            view.toggle_fold(hit.place.row)
            return
        self._count_click(event)
        self._held = hit if self._is_held(event, hit) else None
        if self._held is not None:
            return
        if self._clicks == 2:
            view.caret.select_word(hit.place)
        elif self._clicks == 3:
            view.caret.select_sentence(hit.place)
        else:
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            view.caret.put(hit.place, keep=keep)
            self._selecting = True
        view.caret_moved(hit.segment, scroll=False)

    def move(self, event: QMouseEvent) -> None:
        """Stretch the selection, drag the divider, or light the sentence under the pointer."""
        view, point = self._view, event.position()
        if self._splitting:
            columns = view.sheet.columns
            view.set_split((point.x() - columns.left) / max(1.0, columns.right - columns.left))
            return
        if self._held is not None:
            if (point - self._last_press).manhattanLength() >= QApplication.startDragDistance():
                self._drag_out(self._held)
            return
        if self._selecting:
            self._drag_at = point
            self._stretch()
            outside = not 0 <= point.y() < view.viewport().height()
            if outside and not self._scroll.isActive():
                self._scroll.start(30, self)
            elif not outside:
                self._scroll.stop()
            return
        hit = self.hit(point)
        divider = self.on_divider(point)
        view.set_hover(-1 if hit is None or divider else hit.segment)
        if divider:
            view.viewport().setCursor(Qt.CursorShape.SplitHCursor)
        elif hit is not None and hit.fold:
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            view.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def release(self, event: QMouseEvent) -> None:
        """End what the press began; a finished selection offers the highlight bar."""
        view = self._view
        self._scroll.stop()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._held is not None:
            hit, self._held = self._held, None
            view.put_caret(hit.place, hit.segment)
            self._selecting = True
        if self._splitting:
            self._splitting = False
            view.split_changed.emit(view.split())
        elif view.has_selection() and (self._selecting or self._clicks > 1):
            view.annotating.offer(self._selection_box(event.position()))
        elif self._selecting and (here := view.annotations_here()):
            view.annotation_clicked.emit(here[-1])
        self._selecting = False

    def _is_held(self, event: QMouseEvent, hit: Hit) -> bool:
        """Say whether a press may begin a drag: of what is selected, or with Ctrl of the sentence right there."""
        if self._clicks != 1 or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        sentence = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and hit.segment >= 0
        return sentence or self._view.selection_covers(hit.place)

    def _drag_out(self, hit: Hit) -> None:
        """Have the selection dragged, or else the sentence that was pressed: text for others, sentences for us."""
        view, self._held = self._view, None
        session, chosen = view.session(), view.selection()
        if session is None:
            return
        if chosen is not None and view.selection_covers(hit.place):
            sentences = reader_copying.selected_segments(view.sheet, chosen)
            text = reader_copying.selected_text(view.sheet, chosen)
        else:
            sentences = [hit.segment]
            text = reader_copying.sentence_text(view.sheet, hit.segment, hit.place.side)
        text = text or "\n".join(session.article.segments[index].text for index in sentences)
        if text:
            drag(view.viewport(), Dragged(session.article.id or 0, ordered(sentences), From.READER), text)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while the pointer is dragged beyond the edge."""
        if event.timerId() != self._scroll.timerId():
            super().timerEvent(event)
            return
        bar, y = self._view.verticalScrollBar(), self._drag_at.y()
        height = self._view.viewport().height()
        bar.setValue(bar.value() + round((y if y < 0 else y - height) / 2))
        self._stretch()

    def _stretch(self) -> None:
        caret = self._view.caret.place
        hit = self.hit(self._drag_at, caret.side if caret is not None else None)
        if hit is not None and caret is not None and hit.place.side is caret.side:
            self._view.caret.put(hit.place, keep=True)
            self._view.caret_moved(hit.segment, scroll=False)

    def _count_click(self, event: QMouseEvent) -> None:
        """Tell a third click, which follows a double click in the same place, from a new one."""
        quick = event.timestamp() - self._press_time <= QApplication.doubleClickInterval()
        near = (event.position() - self._last_press).manhattanLength() <= QApplication.startDragDistance()
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._clicks = 2
        else:
            self._clicks = 3 if self._clicks == 2 and quick and near else 1
        self._press_time, self._last_press = event.timestamp(), event.position()

    def _selection_box(self, point: QPointF) -> QRect:
        em = round(self._view.sheet.em)
        return QRect(round(point.x()) - em, round(point.y()) - em, 2 * em, 2 * em)

    @staticmethod
    def _right_of(caret_x: float, x: float) -> bool:
        return caret_x > x
