"""The reader's surface: rows of two columns, scrolled, measured and drawn. What a person does is in `reader`."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_painter import Marks, ReaderPainter
from dwiwarta.gui.delegates.reader_sheet import ReaderSheet
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.models.reader_model import SIDES, ReaderModel
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views.reader_caret import Caret
from dwiwarta.gui.views.reader_scroller import Scroller


class ReaderCanvas(QTableView):
    """Draws a ReaderModel. Row heights are its own business: nothing here asks for all rows at once.

    It is a QTableView for screen readers, which Qt shows a table's cells only of its own views; headers, item sizes and
    drawing are all replaced.
    """

    split_changed = Signal(float)
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader_model = ReaderModel(self)
        self.sheet = ReaderSheet(self.reader_model, ReaderStyle.light())
        self.marks = Marks()
        self.scroller = Scroller(self, self.sheet)
        self.caret = Caret(self.sheet, self.marks)
        self.row_painter = ReaderPainter(self.sheet, self.marks)
        self._empty_text = ""
        # Only now: the setters call the overrides below. An override that raises while Qt waits for it makes shiboken
        # (6.11.3) drop one reference too many to the next one that is called, and the program dies at a collection.
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        super().updateGeometries()  # once, for it hides the corner between the headers
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(240)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setModel(self.reader_model)

    def session(self) -> ArticleSession | None:
        """Return the session that is shown, or None."""
        return self.reader_model.session

    def set_empty_text(self, text: str) -> None:
        """Set what is shown while there is no article."""
        self._empty_text = text
        self.viewport().update()

    def style_now(self) -> ReaderStyle:
        """Return the style in use."""
        return self.sheet.style

    def set_style(self, style: ReaderStyle) -> None:
        """Take fonts, spaces, colours and zoom."""
        self.sheet.style = style
        self.reader_model.categories = style.categories
        self._relayout()

    def zoom(self) -> int:
        """Return the zoom in per cent."""
        return self.sheet.style.zoom

    def set_zoom(self, zoom: int) -> None:
        """Show the text at a zoom in per cent, from 50 to 300."""
        style = self.sheet.style.zoomed(zoom)
        if style != self.sheet.style:
            self.sheet.style = style
            self._relayout()
            self.zoom_changed.emit(style.zoom)

    @Slot()
    def zoom_in(self) -> None:
        """Make the text larger by a tenth of its own size."""
        self.set_zoom(self.zoom() + 10)

    @Slot()
    def zoom_out(self) -> None:
        """Make the text smaller by a tenth of its own size."""
        self.set_zoom(self.zoom() - 10)

    @Slot()
    def zoom_reset(self) -> None:
        """Show the text at its own size."""
        self.set_zoom(100)

    def source_left(self) -> bool:
        """Say whether the Indonesian is on the left."""
        return self.sheet.source_left

    def set_source_left(self, left: bool) -> None:
        """Put the Indonesian on the left or on the right."""
        if left is not self.sheet.source_left:
            self.sheet.source_left = left
            self._relayout()

    def english_alone(self) -> bool:
        """Say whether the Indonesian is hidden."""
        return self.sheet.alone

    def set_english_alone(self, alone: bool) -> None:
        """Show the English alone, or both languages side by side."""
        if alone is not self.sheet.alone:
            self.sheet.alone = alone
            self._relayout()

    def split(self) -> float:
        """Return the left column's share of the width."""
        return self.sheet.share

    def set_split(self, share: float) -> None:
        """Give the left column a share of the width, from a quarter to three quarters."""
        share = max(0.25, min(0.75, share))
        if share != self.sheet.share:
            self.sheet.share = share
            self._relayout()

    def top_block(self) -> int:
        """Return the block at the top of what is seen, or 0."""
        row = self.scroller.row_at(0)
        return self.reader_model.row(row).block if row >= 0 else 0

    def show_block(self, block: int) -> None:
        """Scroll a block to the top; a folded one shows as its fold."""
        for number in range(self.reader_model.row_count()):
            row = self.reader_model.row(number)
            if row.block <= block <= row.last:
                self.scroller.to_top(number)
                return

    def cell_box(self, row: int, side: Side, start: int, end: int) -> QRect:
        """Return the rectangle around a stretch of a cell, in the viewport."""
        layout = self.sheet.layout(row, side)
        rects = layout.stretches(start, end) or [layout.caret(start)]
        box = rects[0]
        for rect in rects[1:]:
            box = box.united(rect)
        top = self.scroller.top(row) + self.sheet.space_above(row)
        return box.translated(QPointF(self.sheet.text_x(row, side), top)).toAlignedRect()

    def row_box(self, row: int) -> QRect:
        """Return a row's rectangle in the viewport."""
        return QRect(0, self.scroller.top(row), self.viewport().width(), self.scroller.height(row))

    # What Qt asks of a view.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that the event touches."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        style, touched = self.sheet.style, event.rect()
        painter.fillRect(touched, QColor(style.ground))
        if not self.reader_model.row_count():
            painter.setPen(QColor(style.muted))
            painter.setFont(style.interface_font(1.0))
            box = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
            return
        if not self.sheet.alone:
            x = round(self.sheet.columns.divider)
            painter.fillRect(x, touched.top(), 1, touched.height(), QColor(style.line))
        for row in self.scroller.visible():
            if self.row_box(row).intersects(touched):
                self.row_painter.draw_row(painter, row, self.scroller.top(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay what is seen out in the new width at once, the rest later."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._relayout()
        else:
            self.scroller.settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what comes into sight and draw."""
        del dx, dy
        self.scroller.settle()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Leave the scroll bars to the scroller; Qt would set them from its own item sizes."""

    def reset(self) -> None:
        """Start over: the model has other rows."""
        super().reset()
        self.caret.clear()
        self.marks.hover = -1
        self.sheet.refresh()
        self.scroller.reset()
        self.viewport().update()

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: list[int] | None = None) -> None:
        """Lay changed rows out again."""
        super().dataChanged(first, last, roles or [])
        rows = range(first.row(), last.row() + 1)
        for row in rows:
            self.sheet.forget(row)
        self.scroller.remeasure(rows)
        self.viewport().update()

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Return a cell's rectangle in the viewport."""
        if not index.isValid():
            return QRect()
        columns, box = self.sheet.columns, self.row_box(index.row())
        if columns.alone:
            return QRect(round(columns.left), box.y(), round(columns.right - columns.left), box.height())
        left_half = (index.column() == 0) == self.sheet.source_left
        edges = (columns.left, columns.divider) if left_half else (columns.divider, columns.right)
        return QRect(round(edges[0]), box.y(), round(edges[1] - edges[0]), box.height())

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        if index.isValid():
            centre = hint is QAbstractItemView.ScrollHint.PositionAtCenter
            self.scroller.show_span(index.row(), 0, self.scroller.height(index.row()), centre=centre)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the cell at a point of the viewport."""
        row = self.scroller.row_at(point.y())
        if row < 0 or not self.row_box(row).contains(point):
            return QModelIndex()
        return self.reader_model.index(row, SIDES.index(self.sheet.columns.side_at(point.x())))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the caret's cell: the view moves its caret itself."""
        del action, modifiers
        caret = self.marks.caret
        return QModelIndex() if caret is None else self.reader_model.index(caret.row, SIDES.index(caret.side))

    def horizontalOffset(self) -> int:
        """Return 0: nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the content is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Return False: what is folded away has no row."""
        del index
        return False

    def setSelection(self, rect: QRect, command: object) -> None:
        """Do nothing: text is selected, not cells."""

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Return an empty region: text is selected, not cells."""
        del selection
        return QRegion()

    def _relayout(self) -> None:
        self.sheet.width = float(self.viewport().width())
        self.sheet.refresh()
        self.scroller.relayout()
        self.viewport().update()
