"""What the keys do in the reader, beside the actions' own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from dwiwarta.core.types import Side
from dwiwarta.gui.models.reader_rows import RowKind
from dwiwarta.gui.views.reader_caret import Move

if TYPE_CHECKING:
    from dwiwarta.gui.views.reader import ReaderView

_StandardKey = QKeySequence.StandardKey
_MOVES: tuple[tuple[QKeySequence.StandardKey, QKeySequence.StandardKey, Move], ...] = (
    (_StandardKey.MoveToNextChar, _StandardKey.SelectNextChar, Move.RIGHT),
    (_StandardKey.MoveToPreviousChar, _StandardKey.SelectPreviousChar, Move.LEFT),
    (_StandardKey.MoveToNextWord, _StandardKey.SelectNextWord, Move.WORD_RIGHT),
    (_StandardKey.MoveToPreviousWord, _StandardKey.SelectPreviousWord, Move.WORD_LEFT),
    (_StandardKey.MoveToNextLine, _StandardKey.SelectNextLine, Move.DOWN),
    (_StandardKey.MoveToPreviousLine, _StandardKey.SelectPreviousLine, Move.UP),
    (_StandardKey.MoveToStartOfLine, _StandardKey.SelectStartOfLine, Move.LINE_START),
    (_StandardKey.MoveToEndOfLine, _StandardKey.SelectEndOfLine, Move.LINE_END),
    (_StandardKey.MoveToStartOfDocument, _StandardKey.SelectStartOfDocument, Move.START),
    (_StandardKey.MoveToEndOfDocument, _StandardKey.SelectEndOfDocument, Move.END),
)
_PAGES = (
    (_StandardKey.MoveToNextPage, 1, False),
    (_StandardKey.SelectNextPage, 1, True),
    (_StandardKey.MoveToPreviousPage, -1, False),
    (_StandardKey.SelectPreviousPage, -1, True),
)
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def handle_key(view: ReaderView, event: QKeyEvent) -> bool:
    """Do what a key stands for and return True, or return False."""
    return view.session() is not None and (
        _move(view, event) or _page(view, event) or _command(view, event) or _type(view, event)
    )


def switch_side(view: ReaderView, *, forward: bool) -> bool:
    """Go from the left column to the right with Tab (back with Shift+Tab). False where the focus should go on."""
    if view.session() is None or view.english_alone():
        return False
    caret = view.caret_place()
    here = caret.side if caret is not None else None
    left, right = (Side.SOURCE, Side.TARGET) if view.sheet.source_left else (Side.TARGET, Side.SOURCE)
    wanted = (left if here is None else right) if forward else left
    if here is wanted or (not forward and here is None):
        return False
    view.caret.switch_side(wanted)
    view.caret_moved(view.current_segment())
    return True


def _move(view: ReaderView, event: QKeyEvent) -> bool:
    for plain, selecting, move in _MOVES:
        keep = event.matches(selecting)
        if keep or event.matches(plain):
            view.caret.move(move, keep=keep)
            view.caret_moved()
            return True
    return False


def _page(view: ReaderView, event: QKeyEvent) -> bool:
    plain_space = event.key() == Qt.Key.Key_Space and not event.modifiers() & _COMMAND_KEYS
    for key, step, keep in _PAGES:
        if event.matches(key):
            view.move_page(step, keep=keep)
            return True
    if plain_space and not _on_fold(view):
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        view.move_page(-1 if back else 1, keep=False)
        return True
    return False


def _command(view: ReaderView, event: QKeyEvent) -> bool:
    if event.matches(_StandardKey.SelectAll):
        view.caret.select_side()
        view.caret_moved(scroll=False)
    elif event.matches(_StandardKey.Undo):
        view.undo()
    elif event.matches(_StandardKey.Redo) or event.keyCombination() in _REDO:
        view.redo()
    elif event.key() == Qt.Key.Key_Escape and (view.has_selection() or view.find_bar.isVisible()):
        view.annotating.hide_bar()
        view.drop_selection()
        view.find_bar.close_bar()
    elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and _on_fold(view):
        view.toggle_fold(_row(view))
    elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _COMMAND_KEYS:
        view.edit_current()
    elif event.key() == Qt.Key.Key_Menu:
        view.open_menu_at_caret()
    else:
        return False
    return True


_REDO = {
    QKeySequence("Ctrl+Y")[0],
    QKeySequence("Ctrl+Shift+Z")[0],
}


def _type(view: ReaderView, event: QKeyEvent) -> bool:
    """Let a digit highlight what is selected, and any other letter begin an edit on the English side."""
    text = event.text()
    if not text or not text.isprintable() or event.modifiers() & _COMMAND_KEYS:
        return False
    categories = view.style_now().categories
    if view.has_selection() and text in {str(number) for number in range(1, len(categories) + 1)}:
        view.annotating.highlight(categories[int(text) - 1].id)
        return True
    caret = view.caret_place()
    if caret is None or caret.side is not Side.TARGET or view.current_segment() < 0 or not text.strip():
        return False
    view.edit_current(typed=text)
    return True


def _row(view: ReaderView) -> int:
    caret = view.caret_place()
    return caret.row if caret is not None else -1


def _on_fold(view: ReaderView) -> bool:
    row = _row(view)
    return row >= 0 and view.reader_model.row(row).kind is RowKind.FOLD
