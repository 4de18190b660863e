"""Other translations offered in the reader, and sentences translated again, with the real model."""

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core import paths
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Side, State
from dwiwarta.gui.models.reader_places import Place
from gui.test_workflow import settle

PATIENCE = 20_000
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(real_window, qtbot):
    """A window with the sample article, translated by the bundled model, the caret in its third sentence."""
    window = real_window
    window.commands.open_sample()
    qtbot.waitUntil(lambda: bool(window.workflow.open_article.id) and window.workflow.open_article.article.translated)
    settle(qtbot, window)
    reader = window.middle.reader
    window.activateWindow()
    reader.setFocus()
    reader.put_caret(Place(reader.reader_model.row_of_segment(3), Side.TARGET, 0), 3)
    return window


def offered(qtbot, reader):
    card = reader.suggesting.card
    qtbot.waitUntil(lambda: not card.waiting, timeout=PATIENCE)
    return card.texts()


def stored(window, index):
    with Library(paths.library_file()) as library:
        return library.get(window.workflow.open_article.id).translations[index]


def test_a_key_offers_others_and_enter_takes_one_as_an_edit(opened, qtbot):
    reader, session = opened.middle.reader, opened.workflow.open_article.session
    before = session.translation(3)
    qtbot.keyClick(reader, Qt.Key.Key_Down, ALT)
    card = reader.suggesting.card
    assert card.isVisible()
    assert card.list.hasFocus()
    texts = offered(qtbot, reader)
    assert texts
    assert before.text not in texts
    assert reader.viewport().rect().contains(card.geometry())
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    assert session.translation(3).text == texts[0]
    assert session.translation(3).state is State.EDITED
    assert session.translation(3).machine == before.machine
    assert not card.isVisible()
    assert reader.hasFocus()
    settle(qtbot, opened)
    assert stored(opened, 3).edited == texts[0]
    session.undo_stack.undo()
    assert session.translation(3) == before


def test_a_digit_or_a_click_takes_another_and_escape_none(opened, qtbot):
    reader, session = opened.middle.reader, opened.workflow.open_article.session
    before = session.translation(3)
    qtbot.keyClick(reader, Qt.Key.Key_Down, ALT)
    texts = offered(qtbot, reader)
    qtbot.keyClick(reader.suggesting.card.list, Qt.Key.Key_Escape)
    assert session.translation(3) == before
    assert reader.hasFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Down, ALT)
    assert offered(qtbot, reader) == texts
    qtbot.keyClick(reader.suggesting.card.list, Qt.Key.Key_2)
    assert session.translation(3).text == texts[1]
    reader.reader_actions["suggest"].trigger()
    texts = offered(qtbot, reader)
    view = reader.suggesting.card.list
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualItemRect(view.item(0)).center())
    assert session.translation(3).text == texts[0]


def test_an_answer_for_another_sentence_is_not_shown(opened, qtbot):
    reader = opened.middle.reader
    qtbot.keyClick(reader, Qt.Key.Key_Down, ALT)
    reader.setFocus()
    assert not reader.suggesting.card.isVisible()
    settle(qtbot, opened)
    assert not reader.suggesting.card.isVisible()


def test_sentences_are_translated_again_beside_the_edits_and_it_can_be_undone(opened, qtbot):
    reader, session = opened.middle.reader, opened.workflow.open_article.session
    good = session.translation(3)
    session.set_translation(3, type(good)("Nonsense.", good.model))
    session.set_translation(4, type(good)("More nonsense.", good.model))
    session.edit_translation(4, "A person wrote this.")
    row = reader.reader_model.row_of_segment(3)
    cell = reader.sheet.cell(row, Side.TARGET)
    reader.caret.select(row, Side.TARGET, cell.piece(3).start, cell.piece(4).end)
    reader.caret_moved()
    qtbot.keyClick(reader, Qt.Key.Key_F5, SHIFT)
    qtbot.waitUntil(lambda: session.translation(3).machine == good.machine, timeout=PATIENCE)
    assert session.translation(4).text == "A person wrote this."
    assert session.translation(4).machine not in ("", "More nonsense.")
    settle(qtbot, opened)
    assert stored(opened, 3).machine == good.machine
    assert stored(opened, 4).edited == "A person wrote this."
    session.undo_stack.undo()
    assert session.translation(3).text == "Nonsense."
    assert session.translation(4).machine == "More nonsense."
    settle(qtbot, opened)
    assert stored(opened, 3).machine == "Nonsense."
