"""Highlights and notes: from what is selected to annotations, and the bar and the card that belong to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Slot

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.types import Annotation, Side
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import RowKind
from dwiwarta.gui.views.highlight_bar import HighlightBar
from dwiwarta.gui.views.note_popover import NotePopover

if TYPE_CHECKING:
    from dwiwarta.gui.views.reader import ReaderView


class Annotating(QObject):
    """Works on the selection; without one, on the highlight at the caret, or else on the caret's sentence."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self._bar: HighlightBar | None = None
        self._popover: NotePopover | None = None

    def highlight(self, category: str) -> None:
        """Highlight in a category; the highlight at the caret changes its category."""
        session = self._view.session()
        if session is None:
            return
        here = [] if self._view.has_selection() else self._view.annotations_here()
        if here:
            session.update_annotation(replace(here[-1], category=category))
        else:
            session.add_annotations(self._made(category))
        self.hide_bar()
        self._view.drop_selection()

    def note(self) -> None:
        """Write the note of the highlight at the caret, or of a new one where there is none."""
        session = self._view.session()
        here = [] if self._view.has_selection() else self._view.annotations_here()
        if session is None:
            return
        new = () if here else session.add_annotations(self._made(self._view.style_now().categories[0].id))
        self.hide_bar()
        chosen = here[-1] if here else new[0] if new else None
        if chosen is not None:
            self.open_note(chosen)

    def resolve(self) -> None:
        """Call the highlights at the caret or in the selection done with, or open them again if all of them are."""
        session, here = self._view.session(), self._view.annotations_here()
        if session is not None and here:
            done = not all(annotation.resolved for annotation in here)
            session.update_annotations([replace(annotation, resolved=done) for annotation in here])

    @Slot(object)
    def place(self, annotation: Annotation) -> None:
        """Put an annotation that has lost its place on what is selected; nothing happens without a selection."""
        session, view = self._view.session(), self._view
        known = session.annotation(annotation.id) if session is not None and annotation.id is not None else None
        spans = view.chosen_spans() if view.has_selection() else []
        if session is not None and known is not None and spans:
            side, block, start, end = spans[0]
            anchor = make_anchor(session.side_text(side, block), side, block, start, end)
            session.update_annotation(replace(known, anchor=anchor, orphan=False))
            view.drop_selection()

    def remove(self) -> None:
        """Take the highlights at the caret or in the selection away."""
        session = self._view.session()
        if session is not None:
            session.remove_annotations(self._view.annotations_here())
            self.hide_bar()

    def open_note(self, annotation: Annotation) -> None:
        """Open the card with an annotation's note beside it."""
        self._view.note_requested.emit(annotation)
        if self._popover is None:
            self._popover = NotePopover(self._view.viewport())
            self._popover.saved.connect(self._save_note)
            self._popover.closed.connect(self._closed)
        self._popover.set_style(self._view.style_now())
        self._popover.open(annotation, self._view.annotation_box(annotation))

    def offer(self, beside: QRect) -> None:
        """Show the bar beside a selection that the mouse made."""
        actions = self._view.reader_actions
        wanted = [*actions.highlights(), actions["note"]]
        if self._bar is not None and self._bar.offered != wanted:
            self._bar.deleteLater()
            self._bar = None
        if self._bar is None:
            self._bar = HighlightBar(self._view.viewport(), wanted)
        self._bar.set_style(self._view.style_now())
        self._bar.show_beside(beside)

    def hide_bar(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.hide()

    def close(self) -> None:
        """Take bar and card away: another article is shown."""
        self.hide_bar()
        if self._popover is not None:
            self._popover.cancel()

    def finish_note(self) -> None:
        """Take over the note that is being written, if one is."""
        if self._popover is not None:
            self._popover.save()

    @property
    def bar(self) -> HighlightBar | None:
        """Return the bar, or None where it was never needed."""
        return self._bar

    @property
    def popover(self) -> NotePopover | None:
        """Return the note's card, or None where it was never needed."""
        return self._popover

    @Slot(object, str)
    def _save_note(self, annotation: Annotation, text: str) -> None:
        session = self._view.session()
        known = session.annotation(annotation.id) if session is not None and annotation.id is not None else None
        if session is not None and known is not None:
            session.update_annotation(replace(known, note=text))

    @Slot()
    def _closed(self) -> None:
        self._view.setFocus()

    def _made(self, category: str) -> list[Annotation]:
        """Return one new annotation for each block that the selection (or the caret's sentence) touches."""
        session = self._view.session()
        return (
            []
            if session is None
            else [
                Annotation(make_anchor(session.side_text(side, block), side, block, start, end), category)
                for side, block, start, end in self._view.chosen_spans()
            ]
        )


def spans_of(view: ReaderView) -> list[tuple[Side, int, int, int]]:
    """Return (side, block, start, end) of the selection, or of the caret's sentence, one for each block.

    White space at the ends is left out.
    """
    sheet, caret, selection = view.sheet, view.caret_place(), view.selection()
    stretches: list[tuple[Place, int]] = []
    if selection is not None:
        for row in range(selection.start.row, selection.end.row + 1):
            part = selection.in_cell(row, selection.side, len(sheet.cell(row, selection.side).text))
            if part is not None and sheet.model.row(row).kind is not RowKind.FOLD:
                stretches.append((Place(row, selection.side, part[0]), part[1]))
    elif caret is not None:
        piece = sheet.cell(caret.row, caret.side).piece(view.current_segment())
        if piece is not None:
            stretches.append((Place(caret.row, caret.side, piece.start), piece.end))
    spans: dict[int, tuple[Side, int, int, int]] = {}
    for place, end in stretches:
        cell = sheet.cell(place.row, place.side)
        text = cell.text[place.offset : end]
        start = place.offset + len(text) - len(text.lstrip())
        span = cell.to_block(start, start + len(text.strip()))
        if span is not None:
            block = sheet.model.row(place.row).block
            known = spans.get(block)
            spans[block] = (place.side, block, known[2] if known else span[0], span[1])
    return list(spans.values())
