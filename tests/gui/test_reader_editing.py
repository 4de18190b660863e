"""Writing in the reader: the editor in its place, its keys, drafts, and what becomes of the text."""

import pytest
from PySide6.QtCore import QPoint, Qt

from dwiwarta.core.types import Side, State, Translation
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.session import ArticleSession
from gui.reader_sample import sample_article, with_role

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_sentence(reader):
    """The reader with the caret at the start of sentence 3's English."""
    reader.put_caret(Place(2, Side.TARGET, reader.sheet.cell(2, Side.TARGET).piece(3).start))
    return reader


def field(reader):
    return reader.editing.card.field


def replace_all(qtbot, reader, text):
    qtbot.keyClick(field(reader), Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(field(reader), text)


def test_f2_opens_the_sentence_where_it_stands(at_sentence, qtbot):
    before = at_sentence.sheet.measure(2)
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    card = at_sentence.editing.card
    assert at_sentence.editing.segment == 3
    assert field(at_sentence).sentence() == sample_article().translations[3].text
    assert field(at_sentence).hasFocus()
    box = card.geometry()
    assert at_sentence.row_box(2).contains(box.center())
    assert box.top() >= at_sentence.cell_box(2, Side.TARGET, 0, 10).bottom()
    assert abs(box.center().x() - at_sentence.visualRect(at_sentence.reader_model.index(2, 1)).center().x()) < 20
    assert at_sentence.sheet.measure(2) > before
    text = at_sentence.sheet.cell(2, Side.TARGET).text
    assert "regional" not in text
    assert "Monday morning" in text


def test_nothing_is_covered_while_editing_between_two_sentences(reader, qtbot):
    reader.put_caret(Place(3, Side.TARGET, reader.sheet.cell(3, Side.TARGET).piece(5).start))
    qtbot.keyClick(reader, Qt.Key.Key_F2)
    card = reader.editing.card.geometry()
    text = reader.sheet.cell(3, Side.TARGET).text
    before = reader.cell_box(3, Side.TARGET, 0, text.index("last year"))
    after = reader.cell_box(3, Side.TARGET, text.index("The training"), len(text))
    assert before.bottom() <= card.top()
    assert card.bottom() <= after.top() + 1


def test_the_card_grows_with_the_text_and_the_row_with_it(at_sentence, qtbot):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    card, row = at_sentence.editing.card.height(), at_sentence.scroller.height(2)
    field(at_sentence).insertPlainText(" and then some more of it" * 8)
    assert at_sentence.editing.card.height() > card
    assert at_sentence.scroller.height(2) > row
    assert at_sentence.scroller.height(2) >= at_sentence.editing.card.height()


def test_enter_confirms_and_goes_to_the_next(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_Return)
    assert at_sentence.editing.segment == 3
    replace_all(qtbot, at_sentence, "Mine.")
    qtbot.keyClick(field(at_sentence), Qt.Key.Key_Return)
    assert (session.translation(3).text, session.translation(3).state) == ("Mine.", State.CONFIRMED)
    assert at_sentence.editing.segment == 4
    assert at_sentence.current_segment() == 4
    qtbot.keyClick(field(at_sentence), Qt.Key.Key_Return)
    assert session.translation(4).state is State.CONFIRMED
    assert session.translation(4).edited is None


def test_enter_on_the_last_sentence_closes(reader, qtbot, session):
    reader.show_segment(20, flash=False)
    reader.edit_current()
    qtbot.keyClick(field(reader), Qt.Key.Key_Return)
    assert reader.editing.card is None
    assert session.translation(20).state is State.CONFIRMED
    assert reader.hasFocus()


def test_escape_gives_up(at_sentence, qtbot, session, kept):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    replace_all(qtbot, at_sentence, "Not this.")
    qtbot.keyClick(field(at_sentence), Qt.Key.Key_Escape)
    assert at_sentence.editing.card is None
    assert session.translation(3) == sample_article().translations[3]
    assert session.undo_stack.count() == 0
    assert kept.named("drop_draft") == [(3,)]
    assert at_sentence.hasFocus()
    assert at_sentence.sheet.cell(2, Side.TARGET).text == session.target_text(2)


def test_a_click_elsewhere_keeps_the_text_as_edited(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    replace_all(qtbot, at_sentence, "Mine.")
    at_sentence.setFocus(Qt.FocusReason.MouseFocusReason)
    assert at_sentence.editing.card is None
    assert (session.translation(3).text, session.translation(3).state) == ("Mine.", State.EDITED)


def test_looking_in_and_leaving_changes_nothing(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    at_sentence.setFocus(Qt.FocusReason.MouseFocusReason)
    assert session.translation(3) == sample_article().translations[3]
    assert session.undo_stack.count() == 0


def test_typing_a_letter_on_the_english_side_begins_an_edit_there(at_sentence, qtbot):
    qtbot.keyClicks(at_sentence, "X")
    assert field(at_sentence).sentence() == "X" + sample_article().translations[3].text
    qtbot.keyClicks(field(at_sentence), "y")
    assert field(at_sentence).sentence().startswith("Xy")


def test_typing_replaces_what_is_selected_in_the_sentence(at_sentence, qtbot):
    start = at_sentence.sheet.cell(2, Side.TARGET).text.index("regional")
    at_sentence.caret.select(2, Side.TARGET, start, start + len("regional"))
    at_sentence.caret_moved()
    qtbot.keyClicks(at_sentence, "l")
    assert field(at_sentence).sentence().startswith("The l government")


def test_typing_on_the_indonesian_side_does_nothing(reader, qtbot):
    reader.put_caret(Place(2, Side.SOURCE, 3))
    qtbot.keyClicks(reader, "X")
    assert reader.editing.card is None


def test_a_draft_is_kept_soon_after_typing(at_sentence, qtbot, kept):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    replace_all(qtbot, at_sentence, "Half a sen")
    qtbot.waitUntil(lambda: kept.named("save_draft") != [], timeout=5_000)
    assert kept.named("save_draft")[-1] == (3, "Half a sen")


def test_the_machine_text_is_shown_while_it_differs_and_taken_by_a_key(at_sentence, qtbot, session):
    machine = session.translation(3).machine
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    card = at_sentence.editing.card
    assert not card.machine_shown
    replace_all(qtbot, at_sentence, "Mine.")
    assert card.machine_shown
    qtbot.keyClick(field(at_sentence), Qt.Key.Key_M, CTRL)
    assert field(at_sentence).sentence() == machine
    assert not card.machine_shown
    qtbot.keyClick(field(at_sentence), Qt.Key.Key_Z, CTRL)
    assert field(at_sentence).sentence() == "Mine."


def test_the_machine_text_comes_back_outside_the_editor_too(at_sentence, qtbot, session):
    session.edit_translation(3, "Mine.")
    qtbot.keyClick(at_sentence, Qt.Key.Key_M, CTRL)
    assert session.translation(3).edited is None
    qtbot.keyClick(at_sentence, Qt.Key.Key_Z, CTRL)
    assert session.translation(3).text == "Mine."
    qtbot.keyClick(at_sentence, Qt.Key.Key_Y, CTRL)
    assert session.translation(3).edited is None


def test_confirming_without_the_editor_goes_on(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert session.translation(3).state is State.CONFIRMED
    assert at_sentence.current_segment() == 4
    assert at_sentence.editing.card is None


def test_what_is_pasted_becomes_one_line(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    qtbot.keyClick(field(at_sentence), Qt.Key.Key_A, CTRL)
    field(at_sentence).insertPlainText("One \n two\u00a0three\n")
    at_sentence.finish_editing()
    assert session.translation(3).text == "One two\u00a0three"


def test_signs_beyond_the_first_plane_can_be_edited(reader, qtbot, session):
    row = reader.reader_model.row_of_segment(15)
    cell = reader.sheet.cell(row, Side.TARGET)
    reader.put_caret(Place(row, Side.TARGET, cell.text.index(" of large")))
    qtbot.keyClicks(reader, "!")
    assert "🚢🚢! of large" in field(reader).sentence()


def test_a_sentence_that_is_not_translated_can_be_written(reader, qtbot, kept):
    session = ArticleSession(sample_article(translated=False), kept, with_role)
    reader.set_session(session)
    reader.show_segment(3, flash=False)
    qtbot.keyClick(reader, Qt.Key.Key_F2)
    assert reader.editing.segment == 3
    assert field(reader).sentence() == ""
    qtbot.keyClicks(field(reader), "Mine.")
    reader.finish_editing()
    assert session.translation(3).text == "Mine."
    assert reader.sheet.cell(2, Side.TARGET).text == "… Mine."


def test_a_translation_that_arrives_leaves_the_editor_open(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    replace_all(qtbot, at_sentence, "Mine.")
    session.set_translation(2, Translation("A much longer sentence about the port and its new piers. " * 3))
    assert field(at_sentence).sentence() == "Mine."
    box = at_sentence.editing.card.geometry()
    text = at_sentence.sheet.cell(2, Side.TARGET).text
    assert box.top() >= at_sentence.cell_box(2, Side.TARGET, 0, len(text) - 1).bottom()


def test_the_card_moves_with_the_text(at_sentence, qtbot):
    at_sentence.resize(900, 260)
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    top = at_sentence.editing.card.y()
    offset = at_sentence.verticalOffset()
    at_sentence.verticalScrollBar().setValue(offset + 40)
    assert at_sentence.editing.card.y() == top - 40
    at_sentence.set_style(ReaderStyle.dark_colours().zoomed(150))
    assert at_sentence.editing.card.isVisible()
    assert field(at_sentence).sentence() == sample_article().translations[3].text


def test_changing_the_rows_takes_the_text_over_first(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    replace_all(qtbot, at_sentence, "Mine.")
    at_sentence.reader_actions["sentences"].trigger()
    assert session.translation(3).text == "Mine."
    assert at_sentence.editing.card is None


def test_another_article_takes_the_text_over_first(at_sentence, qtbot, session):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    replace_all(qtbot, at_sentence, "Mine.")
    at_sentence.set_session(None)
    assert session.translation(3).text == "Mine."


def test_actions_can_be_used_only_where_they_do_something(at_sentence, session):
    actions = at_sentence.reader_actions
    assert actions["edit"].isEnabled()
    assert actions["confirm"].isEnabled()
    assert not actions["revert"].isEnabled()
    session.edit_translation(3, "Mine.")
    assert actions["revert"].isEnabled()
    session.confirm(3)
    assert not actions["confirm"].isEnabled()
    at_sentence.put_caret(Place(4, Side.TARGET, 0))
    assert not actions["edit"].isEnabled()


def test_the_machines_text_is_one_command_away_from_its_repair(at_sentence, qtbot, session):
    actions = at_sentence.reader_actions
    assert not actions["refuse_repair"].isEnabled()
    session.set_translation(3, Translation("Rp 1,5 trillion.").repair("Rp 1.5 trillion."))
    at_sentence.reader_actions.update_enabled()
    assert actions["refuse_repair"].isEnabled()
    qtbot.keyClick(at_sentence, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert session.translation(3).text == "Rp 1,5 trillion."
    assert not actions["refuse_repair"].isEnabled()
    at_sentence.undo()
    assert session.translation(3).text == "Rp 1.5 trillion."


def test_a_double_click_in_the_card_stays_in_the_card(at_sentence, qtbot):
    qtbot.keyClick(at_sentence, Qt.Key.Key_F2)
    qtbot.mouseDClick(field(at_sentence).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert field(at_sentence).textCursor().selectedText() == "The"
