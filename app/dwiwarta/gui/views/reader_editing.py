"""Editing in place: opens the card over a sentence, keeps drafts while typing, and hands the result to the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_sheet import Editing, ReaderSheet
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views.reader_editor import EditorCard
from dwiwarta.gui.views.reader_scroller import Scroller

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

DRAFT_DELAY = 400
"""Milliseconds after a keystroke until the draft is handed over: a crash loses less than the last half second."""


class SentenceEditing(QObject):
    """At most one sentence is being edited. Its row leaves a hole of the card's height, so that nothing is covered."""

    next_wanted = Signal(int)
    """A sentence was confirmed; the next one (its index) should be edited."""
    closed = Signal()

    def __init__(self, view: QAbstractItemView, sheet: ReaderSheet, scroller: Scroller) -> None:
        super().__init__(view)
        self._view = view
        self._sheet = sheet
        self._scroller = scroller
        self._card: EditorCard | None = None
        self._segment = -1
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_DELAY)
        self._draft.timeout.connect(self._keep_draft)

    @property
    def segment(self) -> int:
        """Return the sentence under the editor, or -1."""
        return self._segment

    @property
    def card(self) -> EditorCard | None:
        """Return the open card, or None."""
        return self._card

    def open(self, segment: int, *, typed: str = "", span: tuple[int, int] | None = None) -> None:
        """Edit a sentence; `typed` replaces the code points `span` of its English (None is the end)."""
        session = self._session()
        row = self._sheet.model.row_of_segment(segment)
        if session is None or row < 0 or segment == self._segment:
            return
        self.commit()
        translation = session.translation(segment)
        text = translation.text if translation is not None else ""
        start, end = span or (len(text), len(text))
        card = self._card = EditorCard(self._view.viewport())
        self._segment = segment
        card.set_style(self._sheet.style, self._sheet.em)
        card.setFixedWidth(self._width(row))
        font, pitch = self._sheet.font(row), self._sheet.pitch(row)
        machine = translation.offered if translation is not None else ""
        card.start(text[:start] + typed + text[end:], machine, font, pitch, start + len(typed))
        card.field.confirmed.connect(self._confirm)
        card.field.given_up.connect(self.give_up)
        card.field.left.connect(self.commit)
        card.field.textChanged.connect(self._draft.start)
        card.resized.connect(self.place)
        card.show()
        self.place()
        layout = self._sheet.layout(row, Side.TARGET)
        top = self._sheet.space_above(row) + (layout.hole_top or 0.0)
        self._scroller.show_span(row, top, card.height())
        self.place()
        card.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self._draft.start()

    @Slot()
    def place(self) -> None:
        """Put the card over its hole, and make the hole as high as the card."""
        card, row = self._card, self._sheet.model.row_of_segment(self._segment)
        if card is None or row < 0:
            return
        height = card.needed(self._width(row))
        if self._sheet.editing != Editing(self._segment, height + self._sheet.em * 0.4):
            self._sheet.editing = Editing(self._segment, height + self._sheet.em * 0.4)
            self._sheet.forget(row)
            self._scroller.remeasure([row])
        layout = self._sheet.layout(row, Side.TARGET)
        y = self._scroller.top(row) + self._sheet.space_above(row) + (layout.hole_top or 0.0) + self._sheet.em * 0.2
        card.setGeometry(round(self._sheet.text_x(row, Side.TARGET) - self._pad()), round(y), self._width(row), height)
        self._view.viewport().update()

    @Slot()
    def commit(self) -> None:
        """Take the text as the person's version and close the editor."""
        self._finish(confirm=False)

    @Slot()
    def give_up(self) -> None:
        """Close the editor; the sentence stays as it was."""
        segment, session = self._segment, self._session()
        had_focus = self._close()
        if session is not None and segment >= 0:
            session.drop_draft(segment)
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def abandon(self) -> None:
        """Close the editor because the rows are about to change; what was typed stays kept as a draft."""
        self._drop_card()

    def take_machine_text(self) -> None:
        """Put the machine's text into the open field; the field's own undo brings the other back."""
        session = self._session()
        translation = session.translation(self._segment) if session is not None and self._segment >= 0 else None
        if self._card is not None and translation is not None and translation.machine:
            cursor = self._card.field.textCursor()
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(translation.offered)

    def restyle(self) -> None:
        """Take the sheet's style for the open card."""
        row = self._sheet.model.row_of_segment(self._segment)
        if self._card is not None and row >= 0:
            self._card.set_style(self._sheet.style, self._sheet.em)
            text = self._card.field.sentence()
            self._card.field.start(text, self._sheet.font(row), self._sheet.pitch(row), len(text))
            self.place()

    @Slot()
    def _confirm(self) -> None:
        segment = self._segment
        self._finish(confirm=True)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next_wanted.emit(segment + 1)

    def _finish(self, *, confirm: bool) -> None:
        if self._card is None:
            return
        segment, text, session = self._segment, self._card.field.sentence(), self._session()
        self._close()
        if session is not None:
            session.edit_translation(segment, text, confirm=confirm)

    def _close(self) -> bool:
        """Take the card away, close the hole, and say whether the card had the focus."""
        row = self._sheet.model.row_of_segment(self._segment)
        had_focus = self._drop_card()
        if row >= 0:
            self._sheet.forget(row)
            self._scroller.remeasure([row])
        self._view.viewport().update()
        return had_focus

    def _drop_card(self) -> bool:
        card = self._card
        self._card, self._segment, self._sheet.editing = None, -1, None
        self._draft.stop()
        if card is None:
            return False
        had_focus = card.field.hasFocus()
        card.field.blockSignals(True)
        card.hide()
        card.deleteLater()
        self.closed.emit()
        return had_focus

    @Slot()
    def _keep_draft(self) -> None:
        session = self._session()
        if session is not None and self._card is not None:
            session.save_draft(self._segment, self._card.field.sentence())

    def _session(self) -> ArticleSession | None:
        return self._sheet.model.session

    def _pad(self) -> int:
        return round(self._sheet.em * 0.45) + 1

    def _width(self, row: int) -> int:
        return round(self._sheet.columns.text_width(Side.TARGET) - self._sheet.indent(row)) + 2 * self._pad()
