"""Sentences that a person puts into the summary or takes out of it, in the reader and on the desk."""

import pytest
from PySide6.QtCore import Qt, QUrl

from dwiwarta.core.types import Side, Summary
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.views.summary_pane import SummaryPane

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def summed(session):
    count = len(session.article.segments)
    session.set_summary(Summary("lead", (2,), (0.5,) * count, (("position",),) * count))
    return session


def test_a_key_puts_the_sentence_in_and_takes_it_out_with_undo(reader, qtbot, summed, kept):
    row = reader.reader_model.row_of_segment(5)
    reader.put_caret(Place(row, Side.TARGET, reader.sheet.cell(row, Side.TARGET).piece(5).start + 1), 5)
    qtbot.keyClick(reader, Qt.Key.Key_S, CTRL | ALT)
    assert summed.article.summary.chosen == (2, 5)
    assert reader.reader_model.is_chosen(5)
    assert kept.named("save_summary")[-1][0].chosen == (2, 5)
    qtbot.keyClick(reader, Qt.Key.Key_S, CTRL | ALT)
    assert summed.article.summary.chosen == (2,)
    summed.undo_stack.undo()
    summed.undo_stack.undo()
    assert summed.article.summary.chosen == (2,)
    summed.undo_stack.redo()
    assert summed.article.summary.chosen == (2, 5)


def test_without_a_summary_there_is_nothing_to_put_into(reader, session):
    session.set_summary(None)
    reader.put_caret(Place(reader.reader_model.row_of_segment(5), Side.TARGET, 1), 5)
    assert not reader.reader_actions["in_summary"].isEnabled()
    session.summarise_with([5], chosen=True)
    assert session.article.summary is None
    assert not session.undo_stack.canUndo()


def test_the_desk_takes_a_sentence_out_and_leads_to_the_others(qtbot, summed):
    pane = SummaryPane()
    qtbot.addWidget(pane)
    pane.set_session(summed)
    summed.summarise_with([4], chosen=True)
    pane.text.anchorClicked.emit(QUrl("out:2"))
    assert summed.article.summary.chosen == (4,)
    assert pane.plain_text().startswith(summed.translation(4).text)
    with qtbot.waitSignal(pane.jumped) as signal:
        pane.text.anchorClicked.emit(QUrl("segment:4"))
    assert signal.args == [4]
