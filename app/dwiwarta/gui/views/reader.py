"""The reader: Indonesian and English side by side, each sentence tied to its counterpart."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from dwiwarta.core.types import Annotation, Role, Side, State
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.models.reader_model import SIDES
from dwiwarta.gui.models.reader_places import Place, Selection
from dwiwarta.gui.models.reader_rows import Mode, RowKind
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views import reader_copying, reader_keys
from dwiwarta.gui.views.find_bar import FindBar
from dwiwarta.gui.views.reader_actions import ReaderActions
from dwiwarta.gui.views.reader_annotating import Annotating, spans_of
from dwiwarta.gui.views.reader_canvas import ReaderCanvas
from dwiwarta.gui.views.reader_editing import SentenceEditing
from dwiwarta.gui.views.reader_flash import Flash
from dwiwarta.gui.views.reader_mouse import ReaderMouse
from dwiwarta.gui.views.reader_search import ReaderSearch
from dwiwarta.gui.views.reader_tips import tip_at


class ReaderView(ReaderCanvas):
    """Shows an ArticleSession, and lets a person read, search, mark and correct it."""

    current_changed = Signal(int)
    """The sentence (index, or -1) that the caret is in."""
    selection_changed = Signal()
    note_requested = Signal(object)
    """The note of an Annotation is being written; the reader opens its own card for it."""
    annotation_clicked = Signal(object)
    """A highlight (Annotation) was clicked."""
    found_changed = Signal(int, int)
    """Which hit (from 1, or 0) of how many the search is at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Article in Indonesian and English"))
        self.search = ReaderSearch(self.reader_model, self.marks)
        self.editing = SentenceEditing(self, self.sheet, self.scroller)
        self.annotating = Annotating(self)
        self.mouse = ReaderMouse(self)
        self.flash = Flash(self, self.marks)
        self.find_bar = FindBar(self)
        self.reader_actions = ReaderActions(self)
        self.find_bar.text_changed.connect(self._search_for)
        self.find_bar.next_wanted.connect(self.find_next)
        self.find_bar.previous_wanted.connect(self.find_previous)
        self.find_bar.closed.connect(self._find_closed)
        self.found_changed.connect(self.find_bar.set_count)
        self.editing.next_wanted.connect(self._edit_next)
        self.editing.closed.connect(self.reader_actions.update_enabled)
        self.reader_model.modelAboutToBeReset.connect(self.editing.abandon)
        self.reader_model.modelReset.connect(self._rows_changed)
        self.reader_model.dataChanged.connect(self._texts_changed)
        self.reader_actions.set_style(self.sheet.style)

    # The article and its looks.

    def set_session(self, session: ArticleSession | None) -> None:
        """Show an article, or None for the empty text. What is being typed is taken over first."""
        self.editing.commit()
        self.annotating.close()
        self.flash.stop()
        self.reader_model.set_session(session)
        self.set_current(-1)

    def set_style(self, style: ReaderStyle) -> None:
        """Take fonts, spaces, colours and zoom."""
        super().set_style(style)
        self.reader_actions.set_style(style)
        self.editing.restyle()

    def mode(self) -> Mode:
        """Return whether rows are paragraphs or sentences."""
        return self.reader_model.mode

    def set_mode(self, mode: Mode) -> None:
        """Make rows of paragraphs or of sentences; the caret stays in its sentence."""
        self.editing.commit()
        kept = self.current_segment()
        self.reader_model.set_mode(mode)
        self.reader_actions["sentences"].setChecked(mode is Mode.SENTENCES)
        if kept >= 0:
            self.show_segment(kept, flash=False)

    def toggle_fold(self, row: int) -> None:
        """Unfold or fold the run of boilerplate that a row stands for."""
        self.editing.commit()
        block, top = self.reader_model.row(row).block, self.scroller.top(row)
        side = self.marks.caret.side if self.marks.caret is not None else Side.SOURCE
        self.reader_model.toggle_fold(row)
        self._return_to(block, side, top)

    @Slot()
    def finish_editing(self) -> None:
        """Take over what is being typed and close the editor, if one is open."""
        self.editing.commit()

    # Where the reader is.

    def caret_place(self) -> Place | None:
        """Return the caret's place."""
        return self.marks.caret

    def selection(self) -> Selection | None:
        """Return the selection."""
        return self.marks.selection

    def has_selection(self) -> bool:
        """Say whether any text is selected."""
        return self.marks.selection is not None

    def selection_covers(self, place: Place) -> bool:
        """Say whether a place is within the selection."""
        chosen = self.marks.selection
        return (
            chosen is not None and chosen.side is place.side and chosen.start.order <= place.order <= chosen.end.order
        )

    def current_segment(self) -> int:
        """Return the sentence that the caret is in, or -1."""
        return self.marks.current

    def chosen_spans(self) -> list[tuple[Side, int, int, int]]:
        """Return (side, block, start, end) of the selection, or of the caret's sentence, one for each block."""
        return spans_of(self)

    def annotations_at(self, place: Place) -> list[Annotation]:
        """Return the highlights at a place."""
        here = self.sheet.annotations(place.row, place.side)
        return [annotation for annotation, start, end in here if start <= place.offset < end]

    def annotations_here(self) -> list[Annotation]:
        """Return the highlights that the selection touches, or else those at the caret."""
        chosen, caret = self.marks.selection, self.marks.caret
        if chosen is None:
            return self.annotations_at(caret) if caret is not None else []
        found = []
        for row in range(chosen.start.row, chosen.end.row + 1):
            part = chosen.in_cell(row, chosen.side, len(self.sheet.cell(row, chosen.side).text))
            if part is not None:
                here = self.sheet.annotations(row, chosen.side)
                found += [a for a, start, end in here if start < part[1] and part[0] < end and a not in found]
        return found

    def annotation_box(self, annotation: Annotation) -> QRect:
        """Return where a highlight is seen, in the viewport; an empty rectangle where it is not shown."""
        anchor = annotation.anchor
        for row in self.reader_model.rows_of_block(anchor.block):
            span = self.sheet.cell(row, anchor.side).from_block(anchor.start, anchor.end)
            if span is not None:
                return self.cell_box(row, anchor.side, *span)
        return QRect()

    # Going somewhere.

    def put_caret(self, place: Place, segment: int = -1) -> None:
        """Put the caret in a place and call its sentence (or `segment`, where it is told) the current one."""
        self.caret.put(place)
        self.caret_moved(segment, scroll=False)

    def caret_moved(self, segment: int = -1, *, scroll: bool = True) -> None:
        """Follow the caret: light its sentence, keep it in sight and tell whoever listens."""
        caret = self.marks.caret
        if caret is not None:
            cell = self.sheet.cell(caret.row, caret.side)
            self.set_current(segment if segment >= 0 else cell.segment_at(caret.offset))
            index = self.reader_model.index(caret.row, SIDES.index(caret.side))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
            if scroll:
                box = self.sheet.layout(caret.row, caret.side).caret(caret.offset)
                self.scroller.show_span(caret.row, self.sheet.space_above(caret.row) + box.top(), box.height())
        self.reader_actions.update_enabled()
        self.selection_changed.emit()
        self.viewport().update()

    def set_current(self, segment: int) -> None:
        """Light a sentence as the current one."""
        if segment != self.marks.current:
            self.marks.current = segment
            self.current_changed.emit(segment)
            self.reader_actions.update_enabled()
            self.viewport().update()

    def set_hover(self, segment: int) -> None:
        """Light the sentence under the pointer and its counterpart."""
        if segment != self.marks.hover:
            self.marks.hover = segment
            self.viewport().update()

    def show_segment(self, segment: int, *, flash: bool = True) -> None:
        """Put the caret at a sentence's start, scroll there, and light it for a moment."""
        row = self.reader_model.row_of_segment(segment)
        if row < 0:
            return
        side = self.marks.caret.side if self.marks.caret is not None else Side.SOURCE
        self._put_at(row, side, segment)
        piece = self.sheet.cell(row, Side.SOURCE).piece(segment)
        box = self.cell_box(row, Side.SOURCE, piece.start, piece.end) if piece else self.row_box(row)
        self.scroller.show_span(row, box.top() - self.scroller.top(row), box.height(), centre=flash)
        if flash:
            self.flash.start(segment, reduced_motion=self.sheet.style.reduced_motion)

    def show_annotation(self, annotation: Annotation) -> None:
        """Scroll to a highlight and put the caret in it."""
        anchor = annotation.anchor
        for row in self.reader_model.rows_of_block(anchor.block):
            span = self.sheet.cell(row, anchor.side).from_block(anchor.start, anchor.end)
            if span is not None:
                self.put_caret(Place(row, anchor.side, span[0]))
                box = self.cell_box(row, anchor.side, *span)
                self.scroller.show_span(row, box.top() - self.scroller.top(row), box.height(), centre=True)
                self.flash.start(self.current_segment(), reduced_motion=self.sheet.style.reduced_motion)
                return

    def move_page(self, step: int, *, keep: bool) -> None:
        """Go a page up (-1) or down (1), the caret with it at the same height of the window."""
        bar, caret = self.verticalScrollBar(), self.marks.caret
        y = 0.0
        if caret is not None:
            box = self.sheet.layout(caret.row, caret.side).caret(caret.offset)
            y = self.scroller.top(caret.row) + self.sheet.space_above(caret.row) + box.center().y()
        before = bar.value()
        bar.setValue(before + step * max(1, bar.pageStep() - round(self.sheet.em * 3)))
        if bar.value() == before:
            y = 0.0 if step < 0 else float(self.viewport().height())
        y = max(1.0, min(y, self.viewport().height() - 2.0))
        row = self.scroller.row_at(y)
        if row >= 0:
            self.caret.move_to(row, y - self.scroller.top(row) - self.sheet.space_above(row), keep=keep)
            self.caret_moved(scroll=False)

    def drop_selection(self) -> None:
        """Select nothing; the caret stays."""
        if self.marks.caret is not None:
            self.put_caret(self.marks.caret, self.marks.current)

    @Slot()
    def next_sentence(self) -> None:
        """Go to the next sentence."""
        self._step_to(self.current_segment() + 1)

    @Slot()
    def previous_sentence(self) -> None:
        """Go to the sentence before."""
        self._step_to(max(0, self.current_segment() - 1))

    @Slot()
    def next_open(self) -> None:
        """Go to the next sentence that nobody has confirmed, going round."""
        session = self.session()
        count = len(session.article.segments) if session is not None else 0
        for step in range(1, count + 1):
            index = (self.current_segment() + step) % count
            translation = session.translation(index) if session is not None else None
            if translation is None or translation.state is not State.CONFIRMED:
                self._step_to(index)
                return

    # Finding.

    @Slot()
    def find(self) -> None:
        """Open the find bar with what is selected on one line, or with the last words."""
        chosen = self.marks.selection
        text = reader_copying.selected_text(self.sheet, chosen) if chosen is not None else ""
        self.find_bar.open_with(text if "\n" not in text else "")
        self._place_find_bar()

    def find_text(self, text: str) -> int:
        """Mark all hits on both sides, show the first from the caret on, and return how many there are."""
        chosen = self.marks.selection
        self._show_hit(self.search.find(text, chosen.start if chosen is not None else self.marks.caret))
        return self.search.count

    @Slot()
    def find_next(self) -> None:
        """Show the next hit, from the last on to the first."""
        self._show_hit(self.search.step(1))

    @Slot()
    def find_previous(self) -> None:
        """Show the hit before, from the first on to the last."""
        self._show_hit(self.search.step(-1))

    @Slot()
    def clear_find(self) -> None:
        """Look for nothing."""
        self.find_text("")

    # Changing.

    @Slot()
    def edit_current(self, typed: str = "") -> None:
        """Edit the English of the current sentence; `typed` goes in at the caret."""
        caret, segment = self.marks.caret, self.marks.current
        row = self.reader_model.row_of_segment(segment)
        if row < 0:
            return
        at = None
        piece = self.sheet.cell(row, Side.TARGET).piece(segment)
        if caret is not None and caret.side is Side.TARGET and caret.row == row and piece is not None:
            at = caret.offset - piece.start if piece.start <= caret.offset <= piece.end else None
        self.annotating.hide_bar()
        self.editing.open(segment, typed=typed, caret=at)
        self.reader_actions.update_enabled()

    @Slot()
    def confirm_current(self) -> None:
        """Call the current sentence's English right, as it is or as it is being edited, and go on to the next."""
        session, segment = self.session(), self.marks.current
        if session is not None and segment >= 0:
            self.editing.commit()
            session.confirm(segment)
            self._step_to(segment + 1)

    @Slot()
    def revert_current(self) -> None:
        """Take the machine's text for the current sentence, in the open editor or in the article."""
        session, segment = self.session(), self.marks.current
        if session is not None and segment >= 0:
            if self.editing.segment == segment:
                self.editing.take_machine_text()
            else:
                session.revert(segment)

    def set_role(self, role: Role) -> None:
        """Call the caret's block part of the article, or not."""
        session, caret = self.session(), self.marks.caret
        if session is None or caret is None:
            return
        self.editing.commit()
        row, top = self.reader_model.row(caret.row), self.scroller.top(caret.row)
        if row.kind is not RowKind.FOLD:
            session.set_role(row.block, role)
            self._return_to(row.block, caret.side, top)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        session = self.session()
        if session is not None:
            session.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        """Make the last change that was taken back again."""
        session = self.session()
        if session is not None:
            session.undo_stack.redo()

    @Slot()
    def swap_sides(self) -> None:
        """Put the left column on the right."""
        self.set_source_left(not self.source_left())

    @Slot()
    def toggle_mode(self) -> None:
        """Change between rows of paragraphs and of sentences."""
        self.set_mode(Mode.PARAGRAPHS if self.mode() is Mode.SENTENCES else Mode.SENTENCES)

    @Slot()
    def toggle_unfold_all(self) -> None:
        """Unfold all that is not the article, or fold it again."""
        self.editing.commit()
        block = self.top_block()
        self.reader_model.set_all_unfolded(self.reader_actions["unfold_all"].isChecked())
        self.show_block(block)

    # The clipboard.

    @Slot()
    def copy(self) -> None:
        """Copy what is selected, or else the current sentence on the caret's side."""
        chosen, caret = self.marks.selection, self.marks.caret
        if chosen is not None:
            text = reader_copying.selected_text(self.sheet, chosen)
        else:
            side = caret.side if caret is not None else Side.TARGET
            text = reader_copying.sentence_text(self.sheet, self.marks.current, side)
        if text:
            QGuiApplication.clipboard().setText(text)

    @Slot()
    def copy_pairs(self) -> None:
        """Copy the selected sentences (or the current one) as lines of Indonesian, a tab, English."""
        chosen = self.marks.selection
        segments = [self.marks.current] if self.marks.current >= 0 else []
        if chosen is not None:
            segments = reader_copying.selected_segments(self.sheet, chosen)
        if segments:
            QGuiApplication.clipboard().setText(reader_copying.pairs(self.sheet, segments))

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the find bar and the editor in place."""
        super().resizeEvent(event)
        self._place_find_bar()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the editor along."""
        super().scrollContentsBy(dx, dy)
        self.annotating.hide_bar()
        self.editing.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, page, unfold, edit; hand on what is not the reader's."""
        if reader_keys.handle_key(self, event):
            event.accept()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from the left column to the right before it leaves the reader."""
        return reader_keys.switch_side(self, forward=forward) or super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret or begin a drag."""
        self.mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; a third click selects the sentence."""
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what is under the pointer or stretch the selection."""
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self.mouse.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom() + (10 if event.angleDelta().y() > 0 else -10))
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done at the pointer, or at the caret where the keyboard asked."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.open_menu_at_caret()
        else:
            self._open_menu(event.globalPos())

    @Slot()
    def open_menu_at_caret(self) -> None:
        """Open the context menu at the caret."""
        caret = self.marks.caret
        box = self.cell_box(caret.row, caret.side, caret.offset, caret.offset) if caret is not None else QRect()
        self._open_menu(self.viewport().mapToGlobal(box.bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret; with none yet, put it at the first text."""
        super().focusInEvent(event)
        self.marks.focused = True
        if self.marks.caret is None and self.reader_model.row_count():
            left = Side.SOURCE if self.source_left() else Side.TARGET
            row = self.scroller.row_at(0)
            self.put_caret(Place(max(0, row), left, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.marks.focused = False
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tips, and light nothing once the pointer has left."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip_at(self, event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.set_hover(-1)
        return super().viewportEvent(event)

    # The work behind.

    def _step_to(self, segment: int) -> None:
        row = self.reader_model.row_of_segment(segment)
        if row >= 0:
            caret = self.marks.caret
            self._put_at(row, caret.side if caret is not None else Side.TARGET, segment)
            self.caret_moved(segment)

    def _put_at(self, row: int, side: Side, segment: int) -> None:
        piece = self.sheet.cell(row, side).piece(segment)
        self.put_caret(Place(row, side, piece.start if piece is not None else 0), segment)

    def _return_to(self, block: int, side: Side, top: int) -> None:
        """Put the caret in a block again after the rows have changed, at the same height of the window."""
        for number in range(self.reader_model.row_count()):
            row = self.reader_model.row(number)
            if row.block <= block <= row.last:
                self.scroller.to_top(number)
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() - top)
                self.put_caret(Place(number, side, 0))
                return

    @Slot(int)
    def _edit_next(self, segment: int) -> None:
        row = self.reader_model.row_of_segment(segment)
        if row >= 0:
            self._put_at(row, Side.TARGET, segment)
            self.editing.open(segment)

    @Slot(str)
    def _search_for(self, text: str) -> None:
        self.find_text(text)

    @Slot()
    def _find_closed(self) -> None:
        self.clear_find()
        self._place_find_bar()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_find_bar(self) -> None:
        height = self.find_bar.sizeHint().height() if self.find_bar.isVisibleTo(self) else 0
        if self.viewportMargins().top() != height:
            self.setViewportMargins(0, height, 0, 0)
        self.find_bar.setGeometry(0, 0, self.width(), max(1, height))

    def _show_hit(self, place: Place | None) -> None:
        if place is not None:
            end = next(e for s, e, now in self.marks.hits[place.row, place.side] if now)
            self.caret.select(place.row, place.side, place.offset, end)
            self.caret_moved()
        self.found_changed.emit(self.search.number, self.search.count)
        self.viewport().update()

    @Slot()
    def _rows_changed(self) -> None:
        """Look for the same text in the new rows, and forget a sentence that is no more."""
        self.search.refresh()
        self.set_current(-1)
        self.reader_actions["unfold_all"].setChecked(False)
        self.reader_actions.update_enabled()

    @Slot()
    def _texts_changed(self) -> None:
        """Keep hits, caret and editor in step with texts that changed under them."""
        if self.search.text:
            self.search.refresh()
            self.found_changed.emit(self.search.number, self.search.count)
        caret = self.marks.caret
        if caret is not None and caret.offset > len(self.sheet.cell(caret.row, caret.side).text):
            self._put_at(caret.row, caret.side, self.marks.current)
        self.editing.place()
        self.reader_actions.update_enabled()

    def _open_menu(self, where: QPoint) -> None:
        session = self.session()
        if session is None:
            return
        self.reader_actions.update_enabled()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reader_actions.fill_menu(menu)
        menu.popup(where)
