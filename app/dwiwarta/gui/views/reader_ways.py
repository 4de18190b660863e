"""Ways of reading: paragraphs or sentences, both languages or the English alone, what is unfolded and marked."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal, Slot
from PySide6.QtWidgets import QToolTip, QWidget

from dwiwarta.core.types import Side
from dwiwarta.gui.models.overview import Mark
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import Mode
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views.overview_strip import OverviewStrip
from dwiwarta.gui.views.reader_browsing import BrowsableReader
from dwiwarta.gui.views.reader_editing import SentenceEditing


class ReaderWays(BrowsableReader):
    """A reader whose rows, columns and marks can be switched while what is seen stays where it is.

    What is being typed is taken over before anything is switched.
    """

    ways_changed = Signal()
    """Another way of reading was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editing = SentenceEditing(self, self.sheet, self.scroller)
        self.strip = OverviewStrip(self)
        self.strip.jumped.connect(self.show_mark)
        self.reader_model.findings_changed.connect(self.viewport().update)
        self.reader_model.modelAboutToBeReset.connect(self.editing.abandon)
        self.reader_model.modelAboutToBeReset.connect(self._keep_view)
        self._kept_view: tuple[ArticleSession, int, int, int, tuple[int, Side, int] | None] | None = None
        self._place_find_bar()

    def mode(self) -> Mode:
        """Return whether rows are paragraphs or sentences."""
        return self.reader_model.mode

    def set_mode(self, mode: Mode) -> None:
        """Make rows of paragraphs or of sentences; the caret stays in its sentence."""
        self.editing.commit()
        kept = self.current_segment()
        self.reader_model.set_mode(mode)
        self.ways_changed.emit()
        if kept >= 0:
            self.show_segment(kept, flash=False)

    @Slot()
    def swap_sides(self) -> None:
        """Put the left column on the right."""
        self.set_source_left(not self.source_left())

    @Slot()
    def widen_left(self) -> None:
        """Give the left column a little more of the width."""
        self.set_split(self.split() + 0.05)
        self.split_changed.emit(self.split())

    @Slot()
    def narrow_left(self) -> None:
        """Give the left column a little less of the width."""
        self.set_split(self.split() - 0.05)
        self.split_changed.emit(self.split())

    @Slot(object)
    def show_mark(self, mark: Mark) -> None:
        """Go to what a mark of the overview stands for, and take the keyboard."""
        if mark.annotation is not None:
            self.show_annotation(mark.annotation)
        else:
            self.show_segment(mark.segment)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def set_overview_shown(self, shown: bool) -> None:
        """Show or hide the overview strip."""
        self.strip.setVisible(shown)
        self._place_find_bar()
        self.strip.refresh_soon()
        self.ways_changed.emit()

    @Slot()
    def toggle_overview(self) -> None:
        """Show the overview strip, or hide it."""
        self.set_overview_shown(self.strip.isHidden())

    def set_english_alone(self, alone: bool) -> None:
        """Show the English alone; the caret goes to it, and what is typed is taken over first."""
        self.editing.commit()
        caret = self.marks.caret
        if alone and caret is not None and caret.side is Side.SOURCE:
            self.caret.switch_side(Side.TARGET)
            self.caret_moved(self.marks.current, scroll=False)
        super().set_english_alone(alone)
        self._search_again()
        self.ways_changed.emit()

    @Slot()
    def toggle_english_alone(self) -> None:
        """Change between the English alone and both languages."""
        self.set_english_alone(not self.english_alone())

    @Slot()
    def tell_source(self) -> None:
        """Show the Indonesian of the current sentence beside it for a while."""
        session, segment = self.session(), self.marks.current
        row = self.reader_model.row_of_segment(segment)
        if session is None or row < 0:
            return
        piece = self.sheet.cell(row, Side.TARGET).piece(segment)
        box = self.cell_box(row, Side.TARGET, piece.start, piece.end) if piece is not None else self.row_box(row)
        words = session.article.segments[segment].text
        QToolTip.showText(self.viewport().mapToGlobal(box.bottomLeft()), words, self.viewport(), box)

    @Slot()
    def toggle_changes(self) -> None:
        """Mark what was changed in the machine's words, or stop marking it."""
        self.set_changes_shown(not self.changes_shown())
        self.ways_changed.emit()

    @Slot()
    def toggle_mode(self) -> None:
        """Change between rows of paragraphs and of sentences."""
        self.set_mode(Mode.PARAGRAPHS if self.mode() is Mode.SENTENCES else Mode.SENTENCES)

    def changes_shown(self) -> bool:
        """Say whether what a person changed in the machine's words is marked."""
        return self.marks.changes

    def set_changes_shown(self, shown: bool) -> None:
        """Mark what a person changed in the machine's words, or do not."""
        self.marks.changes = shown
        self.viewport().update()

    def toggle_fold(self, row: int) -> None:
        """Unfold or fold the run of boilerplate that a row stands for."""
        self.editing.commit()
        block, top = self.reader_model.row(row).block, self.scroller.top(row)
        side = self.marks.caret.side if self.marks.caret is not None else Side.SOURCE
        self.reader_model.toggle_fold(row)
        self._return_to(block, side, top)

    @Slot()
    def toggle_unfold_all(self) -> None:
        """Unfold all that is not the article, or fold it again."""
        self.editing.commit()
        block = self.top_block()
        self.reader_model.set_all_unfolded(not self.reader_model.all_unfolded)
        self.show_block(block)

    # The work behind.

    def _margins(self) -> QMargins:
        """Return the room for the find bar and the overview strip."""
        return super()._margins() + QMargins(0, 0, 0 if self.strip.isHidden() else self.strip.sizeHint().width(), 0)

    def _place_find_bar(self) -> None:
        super()._place_find_bar()
        seen = self.viewport().geometry()
        self.strip.setGeometry(seen.right() + 1, seen.top(), self.viewportMargins().right(), seen.height())

    @Slot()
    def _keep_view(self) -> None:
        """Remember what is at the top and where the caret is: the rows are going to be others."""
        top, caret, session = self.scroller.row_at(0), self.marks.caret, self.session()
        self._kept_view = None
        if session is None or top < 0:
            return
        place = None
        if caret is not None:
            span = self.sheet.cell(caret.row, caret.side).to_block(caret.offset, caret.offset + 1)
            place = (self.reader_model.row(caret.row).block, caret.side, span[0] if span is not None else 0)
        row = self.reader_model.row(top)
        self._kept_view = (session, row.block, row.start, self.scroller.top(top), place)

    def _restore_view(self) -> None:
        """Scroll to what was at the top, and put the caret where it was, if it is still the same article."""
        kept, self._kept_view = self._kept_view, None
        if kept is None or kept[0] is not self.session():
            return
        _, block, start, top, place = kept
        rows = self.reader_model.rows_of_block(block)
        row = next((r for r in reversed(rows) if self.reader_model.row(r).start <= start), rows[0] if rows else -1)
        if row < 0:
            self.show_block(block)
        else:
            self.scroller.to_top(row)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - top)
        for number in self.reader_model.rows_of_block(place[0]) if place is not None else ():
            span = self.sheet.cell(number, place[1]).from_block(place[2], place[2] + 1)
            if span is not None:
                self.put_caret(Place(number, place[1], span[0]))

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
