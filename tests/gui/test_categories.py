"""The dialog of the kinds of highlight, and what the window does with them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core import paths
from dwiwarta.core.categories import DEFAULTS, MOST
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.dialogs.categories import CategoriesDialog
from dwiwarta.gui.models.reader_places import Place
from gui.test_reader_annotating import quotes, select
from gui.test_workflow import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot):
    made = CategoriesDialog(DEFAULTS, ReaderStyle.light())
    qtbot.addWidget(made)
    made.show()
    return made


def names(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_one_is_renamed_and_gets_another_colour_and_line(qtbot, dialog):
    dialog.activateWindow()
    dialog.list.setCurrentRow(1)
    dialog.name.setFocus()
    qtbot.waitUntil(dialog.name.hasFocus)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Who says so?")
    with qtbot.waitSignal(dialog.changed) as signal:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert signal.args[0][1].label == "Who says so?"
    assert signal.args[0][1].id == "claim"
    dialog.colour.setCurrentIndex(dialog.colour.findData("purple"))
    dialog.line.setCurrentIndex(dialog.line.findData("wavy"))
    dialog.colour.activated.emit(dialog.colour.currentIndex())
    changed = dialog.categories()[1]
    assert (changed.colour, changed.line) == ("purple", "wavy")
    assert names(dialog)[1] == "2  Who says so?"


def test_an_empty_name_is_not_taken(qtbot, dialog):
    dialog.name.clear()
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.name.editingFinished.emit()
    assert dialog.categories() == DEFAULTS


def test_some_are_added_up_to_nine_with_looks_of_their_own(qtbot, dialog):
    while dialog.add.isEnabled():
        qtbot.mouseClick(dialog.add, LEFT)
    made = dialog.categories()
    assert len(made) == MOST
    assert len({each.id for each in made}) == len({(each.colour, each.line) for each in made}) == MOST
    qtbot.keyClicks(dialog.name, "Sumber")
    dialog.name.editingFinished.emit()
    assert dialog.categories()[-1].id == "sumber"


def test_they_are_moved_removed_and_restored(qtbot, dialog):
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.up, LEFT)
    assert [each.id for each in dialog.categories()][:2] == ["claim", "quote"]
    assert not dialog.up.isEnabled()
    qtbot.mouseClick(dialog.down, LEFT)
    assert dialog.categories() == DEFAULTS
    qtbot.mouseClick(dialog.remove, LEFT)
    assert "claim" not in [each.id for each in dialog.categories()]
    qtbot.mouseClick(dialog.restore, LEFT)
    assert dialog.categories() == DEFAULTS


def test_the_window_keeps_them_and_names_its_actions_by_them(qtbot, window):
    own = (*DEFAULTS[1:3], DEFAULTS[0])
    window.set_categories(own)
    actions = window.middle.reader.reader_actions
    assert [action.text() for action in actions.highlights()] == [
        "Highlight: Claim",
        "Highlight: Figure",
        "Highlight: Quote",
    ]
    assert not actions["highlight_4"].isVisible()
    settle(qtbot, window)
    with Library(paths.library_file()) as library:
        assert library.categories() == own


def test_a_resolved_highlight_is_opened_again_by_the_same_key(reader, qtbot, session):
    select(reader, 2, Side.SOURCE, "Rp 1,5 triliun")
    qtbot.keyClicks(reader, "1")
    select(reader, 2, Side.SOURCE, "Rp 1,5 triliun")
    for resolved in (True, False):
        qtbot.keyClick(reader, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert session.article.annotations[0].resolved is resolved
    session.undo_stack.undo()
    assert session.article.annotations[0].resolved


def test_a_lost_note_is_put_on_the_selected_words(reader, session):
    select(reader, 2, Side.SOURCE, "Rp 1,5 triliun")
    reader.annotating.highlight("figure")
    (made,) = session.article.annotations
    session.update_annotation(replace(made, orphan=True, note="how much?"))
    lost = session.article.annotations[0]
    reader.annotating.place(lost)
    assert session.article.annotations == (lost,)
    select(reader, 2, Side.SOURCE, "triliun")
    reader.annotating.place(lost)
    assert quotes(session) == [(Side.SOURCE, 2, "triliun", "figure")]
    placed = session.article.annotations[0]
    assert (placed.orphan, placed.note) == (False, "how much?")
    session.undo_stack.undo()
    assert session.article.annotations == (lost,)


def test_the_next_and_the_previous_note_go_round(reader, session):
    for words in ("Rp 1,5 triliun", "Pemerintah"):
        select(reader, 2, Side.SOURCE, words)
        reader.annotating.highlight("claim")
    reader.put_caret(Place(0, Side.SOURCE, 0))
    seen = []
    for step in (reader.next_note, reader.next_note, reader.next_note, reader.previous_note):
        step()
        seen.append(reader.annotations_here()[-1].anchor.quote)
    assert seen == ["Pemerintah", "Rp 1,5 triliun", "Pemerintah", "Rp 1,5 triliun"]
