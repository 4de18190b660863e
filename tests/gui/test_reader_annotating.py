"""Highlights and notes made by hand, and words looked for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from dwiwarta.core.categories import DEFAULTS
from dwiwarta.core.types import Side
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import Mode
from dwiwarta.gui.views.reader_tips import tip_at
from gui.reader_sample import sample_article

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def select(reader, row, side, words):
    start = reader.sheet.cell(row, side).text.index(words)
    reader.caret.select(row, side, start, start + len(words))
    reader.caret_moved()


def quotes(session):
    return [(a.anchor.side, a.anchor.block, a.anchor.quote, a.category) for a in session.article.annotations]


@pytest.mark.parametrize("number", range(1, 7))
def test_a_digit_highlights_what_is_selected(reader, qtbot, session, number):
    select(reader, 2, Side.SOURCE, "Rp 1,5 triliun")
    qtbot.keyClicks(reader, str(number))
    assert quotes(session) == [(Side.SOURCE, 2, "Rp 1,5 triliun", DEFAULTS[number - 1].id)]
    assert not reader.has_selection()


def test_a_control_digit_highlights_the_sentence_where_nothing_is_selected(reader, qtbot, session):
    reader.put_caret(Place(2, Side.TARGET, 3))
    qtbot.keyClick(reader, Qt.Key.Key_2, CTRL)
    assert quotes(session) == [(Side.TARGET, 2, sample_article().translations[2].text, DEFAULTS[1].id)]
    qtbot.keyClick(reader, Qt.Key.Key_3, CTRL)
    assert [a.category for a in session.article.annotations] == [DEFAULTS[2].id]


@pytest.mark.parametrize("mode", list(Mode))
def test_a_selection_over_paragraphs_makes_one_highlight_for_each(reader, qtbot, session, mode):
    reader.set_mode(mode)
    first, last = reader.reader_model.rows_of_block(2)[0], reader.reader_model.rows_of_block(3)[-1]
    start = reader.sheet.cell(first, Side.SOURCE).text.index("mulai")
    end = len(reader.sheet.cell(last, Side.SOURCE).text)
    reader.caret.put(Place(first, Side.SOURCE, start))
    reader.caret.put(Place(last, Side.SOURCE, end), keep=True)
    qtbot.keyClicks(reader, "1")
    blocks = sample_article().document.blocks
    assert [q[2] for q in quotes(session)] == [blocks[2].text[start:], blocks[3].text]
    session.undo_stack.undo()
    assert quotes(session) == []


def test_folds_between_are_not_highlighted(reader, qtbot, session):
    reader.caret.put(Place(3, Side.TARGET, 0))
    reader.caret.put(Place(5, Side.TARGET, 5), keep=True)
    qtbot.keyClicks(reader, "1")
    assert [q[1] for q in quotes(session)] == [3, 6]


def test_the_mouse_offers_the_categories_beside_the_selection(reader, qtbot, session):
    point = reader.cell_box(2, Side.TARGET, 12, 13).center()
    qtbot.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    bar = reader.annotating.bar
    assert bar.isVisible()
    assert reader.viewport().rect().contains(bar.geometry())
    buttons = bar.findChildren(QToolButton)
    assert buttons[0].toolTip() == "Highlight: Quote (Ctrl+1)"
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert quotes(session) == [(Side.TARGET, 2, "Tanjung", DEFAULTS[1].id)]
    assert not bar.isVisible()
    assert reader.hasFocus()


def test_the_bar_goes_with_the_selection(reader, qtbot):
    point = reader.cell_box(2, Side.TARGET, 12, 13).center()
    qtbot.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.annotating.bar.isVisible()
    assert not reader.has_selection()


def test_a_note_is_written_beside_its_highlight(reader, qtbot, session):
    select(reader, 2, Side.TARGET, "two piers")
    with qtbot.waitSignal(reader.note_requested):
        qtbot.keyClick(reader, Qt.Key.Key_N, CTRL | SHIFT)
    popover = reader.annotating.popover
    assert popover.isVisible()
    assert popover.field.hasFocus()
    assert reader.viewport().rect().contains(popover.geometry())
    qtbot.keyClicks(popover.field, "Ask Ratna")
    qtbot.keyClick(popover.field, Qt.Key.Key_Return, CTRL)
    assert [(a.anchor.quote, a.note) for a in session.article.annotations] == [("two piers", "Ask Ratna")]
    assert not popover.isVisible()
    assert reader.hasFocus()


def test_giving_up_a_note_leaves_the_highlight(reader, qtbot, session):
    select(reader, 2, Side.TARGET, "two piers")
    reader.reader_actions["note"].trigger()
    qtbot.keyClicks(reader.annotating.popover.field, "No")
    qtbot.keyClick(reader.annotating.popover.field, Qt.Key.Key_Escape)
    assert [(a.anchor.quote, a.note) for a in session.article.annotations] == [("two piers", "")]
    reader.put_caret(Place(2, Side.TARGET, reader.sheet.cell(2, Side.TARGET).text.index("piers")))
    reader.reader_actions["note"].trigger()
    assert len(session.article.annotations) == 1
    qtbot.keyClicks(reader.annotating.popover.field, "Yes")
    qtbot.mouseClick(reader.annotating.popover.save_button, Qt.MouseButton.LeftButton)
    assert session.article.annotations[0].note == "Yes"


def test_a_highlight_is_taken_away_at_the_caret_or_in_the_selection(reader, qtbot, session):
    select(reader, 2, Side.TARGET, "two piers")
    qtbot.keyClicks(reader, "1")
    select(reader, 2, Side.TARGET, "two piers and a")
    qtbot.keyClicks(reader, "2")
    assert len(session.article.annotations) == 2
    select(reader, 2, Side.TARGET, "and a")
    qtbot.keyClick(reader, Qt.Key.Key_Delete, CTRL)
    assert [a.anchor.quote for a in session.article.annotations] == ["two piers"]
    reader.put_caret(Place(2, Side.TARGET, reader.sheet.cell(2, Side.TARGET).text.index("piers")))
    reader.reader_actions["remove_highlight"].trigger()
    assert session.article.annotations == ()


def test_clicking_and_pointing_at_a_highlight(reader, qtbot, session):
    select(reader, 2, Side.TARGET, "two piers")
    qtbot.keyClicks(reader, "1")
    select(reader, 2, Side.TARGET, "piers and")
    qtbot.keyClicks(reader, "5")
    point = reader.cell_box(2, Side.TARGET, reader.sheet.cell(2, Side.TARGET).text.index("piers"), -1).topLeft()
    point += QPoint(3, 8)
    assert set(tip_at(reader, point).splitlines()) == {"Quote", "To verify"}
    with qtbot.waitSignal(reader.annotation_clicked):
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_highlight_can_be_shown_from_elsewhere(reader, session):
    select(reader, 15, Side.TARGET, "next")
    reader.annotating.highlight("claim")
    reader.verticalScrollBar().setValue(0)
    reader.show_annotation(session.article.annotations[0])
    assert 15 in reader.scroller.visible()
    assert reader.caret_place().row == 15
    reader.flash.stop()


def test_highlights_stay_while_their_paragraph_is_edited(reader, session):
    select(reader, 2, Side.TARGET, "Monday morning")
    reader.annotating.highlight("claim")
    reader.show_segment(3, flash=False)
    reader.edit_current()
    ((_, start, end),) = reader.sheet.annotations(2, Side.TARGET)
    assert reader.sheet.cell(2, Side.TARGET).text[start:end] == "Monday morning"
    reader.editing.give_up()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_context_menu_offers_what_can_be_done(reader, qtbot, session):
    reader.put_caret(Place(2, Side.TARGET, 3))
    reader.open_menu_at_caret()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = {action.objectName() for action in menu.actions()}
    assert {"copy", "highlight_1", "note", "edit", "confirm", "mark_boilerplate"} <= names
    assert "revert" not in names
    assert "mark_body" not in names
    menu.close()


def test_finding_marks_both_sides_and_counts(reader, qtbot):
    reader.find()
    bar = reader.find_bar
    assert bar.isVisible()
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "tanjung  BIRU")
    assert reader.search.count == 4
    assert bar.count_text == "1 of 4"
    assert {side for _, side in reader.marks.hits} == set(Side)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count_text == "2 of 4"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count_text == "4 of 4"
    qtbot.keyClicks(bar.field, "x")
    assert bar.count_text == "not found"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.marks.hits == {}
    assert reader.hasFocus()
    assert reader.viewport().y() == 0


def test_finding_scrolls_to_the_hit_and_keys_go_on(reader, qtbot):
    assert reader.find_text("13:30") == 1
    assert reader.selection().start.row in reader.scroller.visible()
    assert reader.find_text("pelabuhan") == 4
    first = reader.selection()
    qtbot.keyClick(reader, Qt.Key.Key_F3)
    assert reader.selection() != first
    qtbot.keyClick(reader, Qt.Key.Key_F3, SHIFT)
    assert reader.selection() == first


def test_hits_follow_the_text(reader, session):
    assert reader.find_text("government") == 1
    session.edit_translation(3, "The council spent it.")
    assert reader.search.count == 0
    session.undo_stack.undo()
    assert reader.search.count == 1
    reader.set_mode(Mode.SENTENCES)
    assert list(reader.marks.hits) == [(3, Side.TARGET)]


def test_the_bar_takes_up_what_is_selected(reader):
    select(reader, 2, Side.SOURCE, "dermaga")
    reader.find()
    assert reader.find_bar.field.text() == "dermaga"
    assert reader.search.count == 4
    reader.find_bar.close_bar()


def test_a_note_goes_to_the_highlight_that_was_just_made(qtbot, reader):
    reader.put_caret(Place(1, Side.SOURCE, 0))
    qtbot.keyClick(reader, Qt.Key.Key_Right, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(reader, Qt.Key.Key_2)
    made = reader.session().article.annotations[-1]
    before = len(reader.session().article.annotations)
    reader.reader_actions["note"].trigger()
    qtbot.keyClicks(reader.annotating.popover.field, "Check this")
    qtbot.keyClick(reader.annotating.popover.field, Qt.Key.Key_Return, CTRL)
    assert len(reader.session().article.annotations) == before
    assert reader.session().annotation(made.id).note == "Check this"


def test_a_note_is_kept_when_the_focus_goes_elsewhere(qtbot, reader):
    reader.put_caret(Place(1, Side.SOURCE, 0))
    reader.reader_actions["note"].trigger()
    popover = reader.annotating.popover
    qtbot.keyClicks(popover.field, "Ask the minister")
    qtbot.keyClick(popover.field, Qt.Key.Key_Tab)
    assert popover.isVisible()  # its own buttons may have the focus
    reader.setFocus()
    assert not popover.isVisible()
    assert [a.note for a in reader.session().article.annotations if a.note] == ["Ask the minister"]


def test_a_note_is_kept_when_the_article_is_left(qtbot, reader):
    reader.put_caret(Place(1, Side.SOURCE, 0))
    reader.reader_actions["note"].trigger()
    qtbot.keyClicks(reader.annotating.popover.field, "Ask the minister")
    reader.finish_editing()
    assert [a.note for a in reader.session().article.annotations if a.note] == ["Ask the minister"]
