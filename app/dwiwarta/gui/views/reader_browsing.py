"""Reading in the reader: where the caret is, going places, finding words and copying them."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dwiwarta.core.types import Annotation, Check, Side, State
from dwiwarta.gui.models.reader_model import SIDES
from dwiwarta.gui.models.reader_places import Place, Selection
from dwiwarta.gui.views import reader_copying
from dwiwarta.gui.views.find_bar import FindBar
from dwiwarta.gui.views.reader_canvas import ReaderCanvas
from dwiwarta.gui.views.reader_flash import Flash
from dwiwarta.gui.views.reader_search import ReaderSearch


class BrowsableReader(ReaderCanvas):
    """A canvas with a caret, a current sentence, a selection and a find bar. Nothing here changes the article."""

    current_changed = Signal(int)
    """The sentence (index, or -1) that the caret is in."""
    selection_changed = Signal()
    found_changed = Signal(int, int)
    """Which hit (from 1, or 0) of how many the search is at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = ReaderSearch(self.sheet, self.marks)
        self.flash = Flash(self, self.marks)
        self.find_bar = FindBar(self)
        self.find_bar.text_changed.connect(self._search_for)
        self.find_bar.next_wanted.connect(self.find_next)
        self.find_bar.previous_wanted.connect(self.find_previous)
        self.find_bar.closed.connect(self._find_closed)
        self.found_changed.connect(self.find_bar.set_count)

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

    def annotations_at(self, place: Place) -> list[Annotation]:
        """Return the highlights at a place."""
        here = self.sheet.annotations(place.row, place.side)
        return [annotation for annotation, start, end in here if start <= place.offset < end]

    def findings_at(self, place: Place) -> list[Check]:
        """Return what the checks found at a place."""
        here = self.sheet.findings(self.sheet.cell(place.row, place.side), place.side)
        return [check for check, start, end in here if start <= place.offset < end]

    def annotations_here(self) -> list[Annotation]:
        """Return the highlights that the selection touches, or else those at the caret."""
        chosen, caret = self.marks.selection, self.marks.caret
        if chosen is None:
            return (self.annotations_at(caret) or self._ending_at(caret)) if caret is not None else []
        found = []
        for row in range(chosen.start.row, chosen.end.row + 1):
            part = chosen.in_cell(row, chosen.side, len(self.sheet.cell(row, chosen.side).text))
            if part is not None:
                here = self.sheet.annotations(row, chosen.side)
                found += [a for a, start, end in here if start < part[1] and part[0] < end and a not in found]
        return found

    def _ending_at(self, place: Place) -> list[Annotation]:
        """Return the highlights that end before the place or the white space before it: those made a moment ago."""
        end = len(self.sheet.cell(place.row, place.side).text[: place.offset].rstrip())
        return [one for one, _, last in self.sheet.annotations(place.row, place.side) if end == last]

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
        self.selection_changed.emit()
        self.viewport().update()

    def set_current(self, segment: int) -> None:
        """Light a sentence as the current one."""
        if segment != self.marks.current:
            self.marks.current = segment
            self.current_changed.emit(segment)
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
        first = Side.TARGET if self.sheet.alone else Side.SOURCE
        self._put_at(row, self.marks.caret.side if self.marks.caret is not None else first, segment)
        piece = self.sheet.cell(row, first).piece(segment)
        box = self.cell_box(row, first, piece.start, piece.end) if piece else self.row_box(row)
        self.scroller.show_span(row, box.top() - self.scroller.top(row), box.height(), centre=flash)
        if flash:
            self.flash.start(segment, reduced_motion=self.sheet.style.reduced_motion)

    def show_annotation(self, annotation: Annotation) -> None:
        """Scroll to a highlight and put the caret in it."""
        anchor, session = annotation.anchor, self.session()
        if session is not None and self.sheet.alone and anchor.side is Side.SOURCE:
            self.show_segment(session.index.segment_at(anchor.block, anchor.start))
            return
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

    @Slot()
    def next_note(self) -> None:
        """Go to the next highlight after the caret, going round."""
        self._step_note(1)

    @Slot()
    def previous_note(self) -> None:
        """Go to the highlight before the caret, going round."""
        self._step_note(-1)

    @Slot()
    def next_finding(self) -> None:
        """Go to the next sentence in which a check found something, going round."""
        self._step_finding(1)

    @Slot()
    def previous_finding(self) -> None:
        """Go to the sentence before in which a check found something, going round."""
        self._step_finding(-1)

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

    # The work behind.

    def _step_note(self, step: int) -> None:
        session = self.session()
        placed = [a for a in session.article.annotations if not a.orphan] if session is not None else []
        placed = [a for a in placed if not self.annotation_box(a).isEmpty()]
        placed.sort(key=lambda a: (a.anchor.block, a.anchor.side is Side.TARGET, a.anchor.start))
        here = self.annotations_here()
        at = placed.index(here[-1]) if here and here[-1] in placed else -1
        if placed and at < 0:
            block = self.reader_model.row(self.marks.caret.row).block if self.marks.caret is not None else 0
            before = [number for number, a in enumerate(placed) if a.anchor.block < block]
            at = (before[-1] if before else -1) + (0 if step > 0 else 1)
        if placed:
            self.show_annotation(placed[(at + step) % len(placed)])

    def _step_finding(self, step: int) -> None:
        session, current = self.session(), self.current_segment()
        found = list(session.all_findings.all()) if session is not None else []
        beyond = [index for index in found[::step] if (index - current) * step > 0]
        wanted = beyond or found[::step]
        if wanted:
            self._step_to(wanted[0])

    def _step_to(self, segment: int) -> None:
        row = self.reader_model.row_of_segment(segment)
        if row >= 0:
            caret = self.marks.caret
            self._put_at(row, caret.side if caret is not None else Side.TARGET, segment)
            self.caret_moved(segment)

    def _put_at(self, row: int, side: Side, segment: int) -> None:
        piece = self.sheet.cell(row, side).piece(segment)
        self.put_caret(Place(row, side, piece.start if piece is not None else 0), segment)

    @Slot(str)
    def _search_for(self, text: str) -> None:
        self.find_text(text)

    @Slot()
    def _find_closed(self) -> None:
        self.clear_find()
        self._place_find_bar()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_find_bar(self) -> None:
        margins = self._margins()
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)
        height = margins.top()
        self.find_bar.setGeometry(0, 0, self.width(), max(1, height))

    def _margins(self) -> QMargins:
        """Return the room that the viewport leaves to the find bar above it."""
        return QMargins(0, self.find_bar.sizeHint().height() if self.find_bar.isVisibleTo(self) else 0, 0, 0)

    def _show_hit(self, place: Place | None) -> None:
        now = self.search.current()
        if place is not None and now is not None:
            self.caret.select(place.row, place.side, place.offset, now[1])
            self.caret_moved()
        self.found_changed.emit(self.search.number, self.search.count)
        self.viewport().update()

    def _search_again(self, rows: range | None = None) -> None:
        """Look for the same text in rows that changed, or (None) in rows that are all new."""
        if self.search.text:
            if rows is None:
                self.search.look_again()
            else:
                self.search.refresh(rows)
            self.found_changed.emit(self.search.number, self.search.count)
