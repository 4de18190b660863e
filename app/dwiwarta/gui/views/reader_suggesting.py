"""Other translations in the reader: the card beside the sentence, and what becomes of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from dwiwarta.core.types import Side
from dwiwarta.gui.views import reader_copying
from dwiwarta.gui.views.suggestions import SuggestionsCard

if TYPE_CHECKING:
    from dwiwarta.gui.sentence_work import Suggestions
    from dwiwarta.gui.views.reader import ReaderView


class Suggesting(QObject):
    """Asks for the current sentence's other translations through the reader's signal, and shows the answer."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self._card: SuggestionsCard | None = None
        self._segment = -1

    @property
    def card(self) -> SuggestionsCard | None:
        """Return the card, or None where it was never needed."""
        return self._card

    def ask(self) -> None:
        """Open the card for the current sentence and ask the model."""
        view = self._view
        segment = view.current_segment()
        row = view.reader_model.row_of_segment(segment)
        if row < 0:
            return
        view.editing.commit()
        view.annotating.hide_bar()
        if self._card is None:
            self._card = SuggestionsCard(view.viewport())
            self._card.chosen.connect(self._take)
            self._card.closed.connect(self._closed)
        self._segment = segment
        piece = view.sheet.cell(row, Side.TARGET).piece(segment)
        start, end = (piece.start, piece.end) if piece is not None else (0, 0)
        self._card.set_style(view.style_now())
        self._card.wait(view.cell_box(row, Side.TARGET, start, end))
        view.suggestions_wanted.emit(segment)

    @Slot(object)
    def show(self, suggestions: Suggestions) -> None:
        """Show what the model offers, if it is for the sentence that was asked for last."""
        session, index = self._view.session(), self._segment
        if session is None or self._card is None or suggestions.segment != index:
            return
        if index < len(session.article.segments) and session.article.segments[index].text == suggestions.source:
            translation = session.translation(index)
            self._card.offer(suggestions.texts, translation.text if translation is not None else "")

    def close(self) -> None:
        """Take the card away."""
        if self._card is not None:
            self._card.give_up()

    def chosen_segments(self) -> tuple[int, ...]:
        """Return the sentences of the selection, or the current one."""
        chosen, current = self._view.selection(), self._view.current_segment()
        if chosen is not None:
            return tuple(reader_copying.selected_segments(self._view.sheet, chosen))
        return (current,) if current >= 0 else ()

    @Slot(str)
    def _take(self, text: str) -> None:
        session = self._view.session()
        if session is not None and 0 <= self._segment < len(session.article.segments):
            session.edit_translation(self._segment, text)

    @Slot()
    def _closed(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
