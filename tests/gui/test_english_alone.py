"""The English alone, the Indonesian a hover or a key away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.types import Annotation, Side
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import Mode, RowKind
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views.reader_tips import tip_at
from gui.reader_sample import Remembering, sample_article, with_role

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def alone(reader, qtbot):
    """A reader with the English alone, switched to by its key."""
    qtbot.keyClick(reader, Qt.Key.Key_Y, CTRL | SHIFT)
    assert reader.english_alone()
    return reader


def test_one_column_takes_the_width_and_rows_are_as_high_as_the_english(reader, qtbot):
    row = reader.reader_model.row_of_segment(2)
    width = reader.sheet.columns.target_width
    qtbot.keyClick(reader, Qt.Key.Key_Y, CTRL | SHIFT)
    assert reader.sheet.columns.target_width > 1.5 * width
    layout = reader.sheet.layout(row, Side.TARGET)
    spaces = reader.sheet.space_above(row) + reader.sheet.space_below(row)
    assert reader.scroller.height(row) == pytest.approx(layout.height + spaces, abs=1)
    qtbot.keyClick(reader, Qt.Key.Key_Y, CTRL | SHIFT)
    assert reader.sheet.columns.target_width == width


def test_the_indonesian_shows_on_hover_and_by_a_key(alone, qtbot):
    article = sample_article()
    row = alone.reader_model.row_of_segment(5)
    piece = alone.sheet.cell(row, Side.TARGET).piece(5)
    point = alone.cell_box(row, Side.TARGET, piece.start + 5, piece.start + 6).center()
    assert tip_at(alone, point) == article.segments[5].text
    alone.put_caret(Place(row, Side.TARGET, piece.start))
    qtbot.keyClick(alone, Qt.Key.Key_F4)
    assert QToolTip.text() == article.segments[5].text
    QToolTip.hideText()


def test_a_click_anywhere_is_in_the_english_and_tab_leaves(alone, qtbot):
    row = alone.reader_model.row_of_segment(3)
    box = alone.row_box(row)
    qtbot.mouseClick(alone.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, box.center().y()))
    assert alone.caret_place().side is Side.TARGET
    qtbot.keyClick(alone, Qt.Key.Key_Tab)
    assert alone.caret_place().side is Side.TARGET
    assert alone.strip.hasFocus()


def test_the_caret_goes_along_and_editing_works(reader, qtbot, session):
    row = reader.reader_model.row_of_segment(5)
    reader.put_caret(Place(row, Side.SOURCE, len(reader.sheet.cell(row, Side.SOURCE).text) - 60))
    current = reader.current_segment()
    qtbot.keyClick(reader, Qt.Key.Key_Y, CTRL | SHIFT)
    assert reader.caret_place().side is Side.TARGET
    assert reader.current_segment() == current
    qtbot.keyClick(reader, Qt.Key.Key_F2)
    field = reader.editing.card.field
    assert field.width() > 500
    qtbot.keyClicks(field, "!")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.translation(current).text.startswith("!")
    reader.editing.give_up()


def test_finding_looks_at_what_is_shown(reader, qtbot):
    assert reader.find_text("tanjung biru") == 4
    qtbot.keyClick(reader, Qt.Key.Key_Y, CTRL | SHIFT)
    assert reader.search.count == 2
    assert {side for _, side in reader.marks.hits} == {Side.TARGET}
    qtbot.keyClick(reader, Qt.Key.Key_Y, CTRL | SHIFT)
    assert reader.search.count == 4


def test_a_jump_to_an_indonesian_highlight_lands_in_its_sentence(alone, session):
    text = session.article.document.blocks[3].text
    start = text.index("Sebagian")
    (made,) = session.add_annotations([Annotation(make_anchor(text, Side.SOURCE, 3, start, start + 8), "claim")])
    alone.show_annotation(made)
    assert alone.current_segment() == 5
    assert alone.caret_place().side is Side.TARGET


def test_what_is_not_translated_keeps_its_room_and_folds_unfold(alone, qtbot):
    alone.set_session(ArticleSession(sample_article(translated=False), Remembering(), with_role))
    row = alone.reader_model.row_of_segment(3)
    assert alone.scroller.height(row) >= alone.sheet.layout(row, Side.SOURCE).height
    fold = next(r for r in range(alone.reader_model.row_count()) if alone.reader_model.row(r).kind is RowKind.FOLD)
    alone.toggle_fold(fold)
    assert alone.sheet.shows(fold + 1, Side.SOURCE)
    alone.grab()


@pytest.mark.parametrize("mode", list(Mode))
def test_both_ways_of_reading_work_with_it(alone, mode):
    alone.set_mode(mode)
    alone.show_segment(7)
    assert alone.current_segment() == 7
    assert not alone.grab().isNull()


def test_it_is_remembered(make_window, qtbot):
    from dwiwarta.core.translation.dummy import DummyEngine

    window = make_window(DummyEngine())
    window.middle.reader.toggle_english_alone()
    window.middle.reader.toggle_overview()
    window.close()
    again = make_window(DummyEngine())
    assert again.middle.reader.english_alone()
    assert again.middle.reader.strip.isHidden()
