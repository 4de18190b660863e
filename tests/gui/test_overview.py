"""The strip beside the scroll bar, and what the checks found: seen, heard, clicked and stepped through."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.types import Annotation, Side, State
from dwiwarta.gui.models.overview import Lane
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import Mode
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views.reader_tips import tip_at
from gui.reader_sample import Remembering, long_article, with_role

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def marked(reader, qtbot, session):
    """A reader with a number that is wrong, an edit, a confirmed sentence and a note, drawn."""
    session.edit_translation(3, "The regional government spent Rp 15 trillion to build two piers.")
    session.confirm(6)
    text = session.article.document.blocks[9].text
    session.add_annotations([Annotation(make_anchor(text, Side.SOURCE, 9, 0, 5), "claim", "Ask them")])
    qtbot.waitUntil(lambda: session.all_findings.settled)
    reader.strip.refresh()
    return reader


def click(qtbot, strip, mark):
    at = QPoint(round(strip.x_of(mark.lane)), round(strip.y_of(mark)) + 1)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    return at


def test_every_kind_of_mark_has_its_lane(marked):
    marks = marked.strip.marks
    assert [mark.segment for mark in marks[Lane.SUMMARY]] == [2, 3, 5]
    assert [mark.annotation.note for mark in marks[Lane.NOTES]] == ["Ask them"]
    assert {mark.segment for mark in marks[Lane.CHECKS]} == {3}
    assert {(mark.segment, mark.state) for mark in marks[Lane.EDITS]} == {(3, State.EDITED), (6, State.CONFIRMED)}
    places = [marked.strip.y_of(mark) for mark in marks[Lane.SUMMARY]]
    assert places == sorted(places)
    assert marked.viewport().geometry().right() < marked.strip.geometry().left()


def test_a_click_goes_to_a_mark_and_the_tip_says_why(marked, qtbot, session):
    strip = marked.strip
    at = click(qtbot, strip, strip.marks[Lane.CHECKS][0])
    assert marked.current_segment() == 3
    assert marked.hasFocus()
    assert session.findings(3)[0].message in strip.tip_at(at)
    at = click(qtbot, strip, strip.marks[Lane.NOTES][0])
    assert session.article.segments[marked.current_segment()].block == 9
    assert "Ask them" in strip.tip_at(at)
    at = click(qtbot, strip, strip.marks[Lane.EDITS][1])
    assert marked.current_segment() == 6
    assert "confirmed" in strip.tip_at(at)


def test_the_summary_lane_says_why_a_sentence_was_chosen(make_window, qtbot):
    window = make_window()
    window.commands.open_sample()
    qtbot.waitUntil(
        lambda: not window.workflow.busy and not window.tasks.busy() and bool(window.workflow.open_article.id)
    )
    reader = window.middle.reader
    reader.strip.refresh()
    mark = reader.strip.marks[Lane.SUMMARY][0]
    tip = reader.strip.tip_at(QPoint(round(reader.strip.x_of(Lane.SUMMARY)), round(reader.strip.y_of(mark)) + 1))
    assert "in the summary: stands early in the article" in tip
    assert "%" in reader.strip.tip_at(QPoint(5, reader.strip.height() - 2))


def test_a_click_beside_the_marks_scrolls_there(qtbot, reader):
    article = long_article(400)
    reader.set_session(ArticleSession(article, Remembering(), with_role))
    reader.strip.refresh()
    assert reader.scroller.row_at(0) == 0
    qtbot.mouseClick(
        reader.strip,
        Qt.MouseButton.LeftButton,
        pos=QPoint(round(reader.strip.x_of(Lane.EDITS)), reader.strip.height() // 2),
    )
    middle = reader.scroller.row_at(reader.viewport().height() / 2)
    assert 180 < middle < 220


def test_the_keyboard_walks_through_the_marks_and_says_them(marked, qtbot):
    strip = marked.strip
    marked.put_caret(Place(0, Side.SOURCE, 0))
    strip.setFocus()
    assert strip.hasFocus()
    assert strip.chosen.segment == 2
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert strip.chosen.segment == 3
    said = QAccessible.queryAccessibleInterface(strip)
    assert said.text(QAccessible.Text.Name) == "Overview of the article"
    assert said.text(QAccessible.Text.Description).startswith("Summary: 2 of 3. Sentence 4 of 21")
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert "Checks: 1 of" in said.text(QAccessible.Text.Description)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert marked.current_segment() == 3
    assert marked.hasFocus()


def test_marks_come_and_go_with_what_they_stand_for(marked, qtbot, session):
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not marked.strip.marks[Lane.NOTES])
    session.revert(3)
    qtbot.waitUntil(lambda: not marked.strip.marks[Lane.CHECKS])


def test_the_strip_can_be_hidden(reader, qtbot):
    wide = reader.viewport().width()
    qtbot.keyClick(reader, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert not reader.strip.isVisible()
    assert reader.viewport().width() > wide
    assert not reader.reader_actions["overview"].isChecked()
    reader.reader_actions["overview"].trigger()
    assert reader.viewport().width() == wide


def test_findings_are_stepped_through_and_told(marked, qtbot, session):
    session.edit_translation(9, "The new road is 41 kilometres long.")
    qtbot.waitUntil(lambda: session.all_findings.settled)
    marked.put_caret(Place(0, Side.TARGET, 0))
    qtbot.keyClick(marked, Qt.Key.Key_F8)
    assert marked.current_segment() == 3
    qtbot.keyClick(marked, Qt.Key.Key_F8)
    assert marked.current_segment() == 9
    qtbot.keyClick(marked, Qt.Key.Key_F8)
    assert marked.current_segment() == 3
    qtbot.keyClick(marked, Qt.Key.Key_F8, SHIFT)
    assert marked.current_segment() == 9
    row = marked.reader_model.row_of_segment(3)
    start = marked.sheet.cell(row, Side.TARGET).text.index("15")
    assert session.findings(3)[0].message in tip_at(
        marked, marked.cell_box(row, Side.TARGET, start, start + 2).center()
    )


def test_a_screen_reader_hears_that_there_is_a_check(marked, session):
    marked.set_mode(Mode.SENTENCES)
    table = QAccessible.queryAccessibleInterface(marked)
    said = [table.child(number) for number in range(table.childCount())]
    words = next(cell for cell in said if cell.text(QAccessible.Text.Name).startswith("Sentence 4 of 21."))
    name = words.text(QAccessible.Text.Name)
    assert "Indonesian: Pemerintah daerah" in name
    assert "English: The regional government" in name
    assert name.endswith(("Edited. One check.", "Edited. 2 checks."))
    assert session.findings(3)[0].message in words.text(QAccessible.Text.Description)


def test_findings_follow_a_change_of_the_rows(marked, qtbot, session):
    from dwiwarta.core.types import Role

    session.set_role(1, Role.BOILERPLATE)
    qtbot.waitUntil(lambda: session.all_findings.settled)
    assert list(session.all_findings.all()) == [2]


def test_nothing_is_checked_before_somebody_asks(qapp):
    looked = []
    session = ArticleSession(long_article(3), Remembering(), with_role)

    def look(_article, index):
        looked.append(index)
        yield
        return ()

    session.all_findings._check = look
    session.set_translation(0, session.translation(0))
    assert not looked
    session.findings(2)
    session.all_findings.check_slice()
    assert looked[0] == 2
