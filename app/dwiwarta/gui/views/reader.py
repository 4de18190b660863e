"""The reader: Indonesian and English side by side, each sentence tied to its counterpart."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from dwiwarta.core.glossary import Glossary
from dwiwarta.core.types import Role, Side
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.language import say, translate
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import RowKind
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views import reader_keys
from dwiwarta.gui.views.reader_actions import ReaderActions
from dwiwarta.gui.views.reader_annotating import Annotating, spans_of
from dwiwarta.gui.views.reader_mouse import ReaderMouse
from dwiwarta.gui.views.reader_suggesting import Suggesting
from dwiwarta.gui.views.reader_tips import tip_at
from dwiwarta.gui.views.reader_ways import ReaderWays

_tr = partial(translate, "Reader")


class ReaderView(ReaderWays):
    """Shows an ArticleSession, and lets a person read, search, mark and correct it."""

    note_requested = Signal(object)
    """The note of an Annotation is being written; the reader opens its own card for it."""
    annotation_clicked = Signal(object)
    """A highlight (Annotation) was clicked."""
    suggestions_wanted = Signal(int)
    """Other translations of a sentence are wanted; the answer goes to `suggesting.show`."""
    retranslation_wanted = Signal(object)
    """Sentences (tuple[int, ...]) are to be translated again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, _tr("Article in Indonesian and English"))
        self.annotating = Annotating(self)
        self.suggesting = Suggesting(self)
        self.mouse = ReaderMouse(self)
        self.reader_actions = ReaderActions(self)
        self.ways_changed.connect(self.reader_actions.update_checked)
        self.glossary: Glossary | None = None
        self.selection_changed.connect(self.reader_actions.update_enabled)
        self.current_changed.connect(self.reader_actions.update_enabled)
        self.editing.next_wanted.connect(self._edit_next)
        self.editing.closed.connect(self.reader_actions.update_enabled)
        self.reader_model.modelReset.connect(self._rows_changed)
        self.reader_model.dataChanged.connect(self._texts_changed)
        self.reader_actions.set_style(self.sheet.style)

    # The article and its looks.

    def set_session(self, session: ArticleSession | None) -> None:
        """Show an article, or None for the empty text. What is being typed is taken over first."""
        self.editing.commit()
        self.annotating.close()
        self.suggesting.close()
        self.flash.stop()
        self.reader_model.set_session(session)
        self.set_current(-1)
        self.viewport().setUpdatesEnabled(False)  # the text is drawn after what stands around it, not in one go
        QTimer.singleShot(1, self, self._draw_text)

    @Slot()
    def _draw_text(self) -> None:
        self.viewport().setUpdatesEnabled(True)

    def set_style(self, style: ReaderStyle) -> None:
        """Take fonts, spaces, colours and zoom."""
        super().set_style(style)
        self.reader_actions.set_style(style)
        self.editing.restyle()
        self.strip.refresh_soon()

    # Changing.

    @Slot()
    def finish_editing(self) -> None:
        """Take over what is being typed, and close the editor and the note's card if they are open."""
        self.editing.commit()
        self.annotating.finish_note()

    def chosen_spans(self) -> list[tuple[Side, int, int, int]]:
        """Return (side, block, start, end) of the selection, or of the caret's sentence, one for each block."""
        return spans_of(self)

    @Slot()
    def edit_current(self, typed: str = "") -> None:
        """Edit the English of the current sentence; `typed` goes in at the caret, or instead of what is selected."""
        caret, segment = self.marks.caret, self.marks.current
        row = self.reader_model.row_of_segment(segment)
        if row < 0:
            return
        span = None
        piece = self.sheet.cell(row, Side.TARGET).piece(segment)
        if caret is not None and caret.side is Side.TARGET and caret.row == row and piece is not None:
            chosen = self.marks.selection
            start, end = (chosen.start, chosen.end) if chosen is not None and typed else (caret, caret)
            if start.row == end.row and piece.start <= start.offset <= end.offset <= piece.end:
                span = (start.offset - piece.start, end.offset - piece.start)
        self.annotating.hide_bar()
        self.editing.open(segment, typed=typed, span=span)
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

    @Slot()
    def refuse_repair(self) -> None:
        """Take the current sentence's text as the machine said it, before it was repaired."""
        session, segment = self.session(), self.marks.current
        if session is not None and segment >= 0:
            self.editing.give_up()
            session.refuse_repair(segment)

    @Slot()
    def suggest(self) -> None:
        """Offer other translations of the current sentence."""
        self.suggesting.ask()

    @Slot()
    def toggle_summary(self) -> None:
        """Put the selected sentences, or the current one, into the summary; take them out where all are in it."""
        session, chosen = self.session(), self.suggesting.chosen_segments()
        if session is not None and chosen:
            inside = all(self.reader_model.is_chosen(segment) for segment in chosen)
            session.summarise_with(chosen, chosen=not inside)

    @Slot()
    def translate_again(self) -> None:
        """Have the selected sentences, or the current one, translated again."""
        self.editing.commit()
        self.retranslation_wanted.emit(self.suggesting.chosen_segments())

    @Slot()
    def join_sentences(self) -> None:
        """Make one sentence of the current one and the next."""
        session, segment = self.session(), self.marks.current
        if session is not None and segment >= 0:
            self.editing.commit()
            session.join(segment)
            self._step_to(segment)

    @Slot()
    def divide_sentence(self) -> None:
        """Cut the current sentence in two at the caret."""
        session, caret, segment = self.session(), self.marks.caret, self.marks.current
        if session is None or caret is None or segment < 0:
            return
        self.editing.commit()
        piece = self.sheet.cell(caret.row, caret.side).piece(segment)
        if piece is not None and not piece.pending:
            session.divide(segment, caret.side, caret.offset - piece.start)
            self._step_to(segment + 1)

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

    @Slot(int)
    def _edit_next(self, segment: int) -> None:
        row = self.reader_model.row_of_segment(segment)
        if row >= 0:
            self._put_at(row, Side.TARGET, segment)
            self.editing.open(segment)

    @Slot()
    def _rows_changed(self) -> None:
        """Look for the same text in the new rows, and forget a sentence that is no more."""
        self._search_again()
        self.set_current(-1)
        self._restore_view()
        self.reader_actions.update_checked()
        self.reader_actions.update_enabled()

    @Slot(QModelIndex, QModelIndex)
    def _texts_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Keep hits, caret and editor in step with texts that changed under them."""
        self._search_again(range(first.row(), last.row() + 1))
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
