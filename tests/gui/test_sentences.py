"""Sentences joined and divided in the reader: undone exactly, and there again when the article is opened again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core import paths
from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.store.library import Library
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import Annotation, Role, Side, State
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import Mode
from gui.test_workflow import settle

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def at(reader, segment, side=Side.SOURCE, offset=0):
    row = reader.reader_model.row_of_segment(segment)
    piece = reader.sheet.cell(row, side).piece(segment)
    reader.put_caret(Place(row, side, piece.start + offset), segment)


def texts(session, block):
    return [session.article.segments[i].text for i in session.index.segments_of(block)]


@pytest.mark.parametrize("mode", list(Mode))
def test_a_key_joins_with_the_next_and_undo_gives_both_back(reader, qtbot, session, mode):
    reader.set_mode(mode)
    session.edit_translation(5, "Most are villagers.")
    before = session.article
    at(reader, 5)
    qtbot.keyClick(reader, Qt.Key.Key_J, KEYS)
    assert texts(session, 3)[1] == "Sebagian besar berasal dari desa di sekitarnya. Pelatihan itu tidak dipungut biaya."
    assert session.translation(5).text == "Most are villagers. The training was free of charge."
    assert session.translation(5).state is State.EDITED
    assert len(session.article.segments) == len(before.segments) - 1
    assert reader.current_segment() == 5
    assert "joining of sentences 6 and 7" in session.undo_stack.undoText()
    qtbot.keyClick(reader, Qt.Key.Key_Z, CTRL)
    assert session.article == before
    qtbot.keyClick(reader, Qt.Key.Key_Y, CTRL)
    assert session.translation(5).text == "Most are villagers. The training was free of charge."


def test_the_last_of_a_paragraph_has_nothing_to_join(reader, session):
    at(reader, 6)
    assert not reader.reader_actions["join"].isEnabled()
    at(reader, 5)
    assert reader.reader_actions["join"].isEnabled()
    before = session.article
    session.join(6)
    assert session.article is before


@pytest.mark.parametrize("side", list(Side))
def test_a_key_divides_at_the_caret(reader, qtbot, session, side):
    before = session.article
    at(reader, 3, side, len("Pemerintah daerah menghabiskan" if side is Side.SOURCE else "The regional government"))
    qtbot.keyClick(reader, Qt.Key.Key_X, KEYS)
    first, second = session.article.segments[3], session.article.segments[4]
    assert f"{first.text} {second.text}" == before.segments[3].text
    english = [session.translation(3).text, session.translation(4).text]
    assert " ".join(english) == before.translations[3].text
    assert (first.text if side is Side.SOURCE else english[0]) == (
        "Pemerintah daerah menghabiskan" if side is Side.SOURCE else "The regional government"
    )
    assert reader.current_segment() == 4
    qtbot.keyClick(reader, Qt.Key.Key_Z, CTRL)
    assert session.article == before


def test_highlights_stay_on_their_words(reader, session):
    text = session.target_text(3)
    start = text.index("villages. The training")
    anchor = make_anchor(text, Side.TARGET, 3, start, start + len("villages. The training"))
    (made,) = session.add_annotations([Annotation(anchor, "claim")])
    session.join(5)
    assert session.annotation(made.id) == made
    session.divide(5, Side.SOURCE, 20)
    assert session.annotation(made.id).anchor.quote == "villages. The training"
    assert not session.annotation(made.id).orphan


def test_what_is_seen_stays_where_it_is(reader, qtbot, session):
    reader.resize(700, 300)
    reader.show_segment(15, flash=False)
    top = reader.scroller.top(reader.reader_model.row_of_segment(15))
    at(reader, 15)
    qtbot.keyClick(reader, Qt.Key.Key_X, KEYS)
    assert abs(reader.scroller.top(reader.reader_model.row_of_segment(15)) - top) <= 2
    session.undo_stack.undo()
    assert abs(reader.scroller.top(reader.reader_model.row_of_segment(15)) - top) <= 2
    assert reader.current_segment() >= 0


def test_folding_away_and_undoing_keeps_joined_sentences(session):
    session.join(5)
    joined = session.article
    session.set_role(3, Role.BOILERPLATE)
    session.undo_stack.undo()
    assert session.article.segments == joined.segments
    assert session.article.translations == joined.translations


def test_undo_goes_back_through_texts_and_sentences(reader, session):
    states = [session.article]
    for change in (
        lambda: session.edit_translation(2, "A"),
        lambda: session.divide(3, Side.SOURCE, 18),
        lambda: session.edit_translation(4, "B"),
        lambda: session.join(2),
        lambda: session.confirm(3),
        lambda: session.set_role(1, Role.BOILERPLATE),
    ):
        change()
        states.append(session.article)
    for state in reversed(states[:-1]):
        session.undo_stack.undo()
        assert session.article.segments == state.segments
        assert session.article.translations == state.translations
    for state in states[1:]:
        session.undo_stack.redo()
        assert session.article.segments == state.segments
        assert session.article.translations == state.translations


def test_they_are_there_when_the_article_is_opened_again(window, qtbot):
    window.commands.open_sample()
    qtbot.waitUntil(lambda: bool(window.workflow.open_article.id) and window.workflow.open_article.article.translated)
    settle(qtbot, window)
    session, number = window.workflow.open_article.session, window.workflow.open_article.id
    before = session.article
    session.join(2)
    session.edit_translation(2, "Both together.")
    session.divide(4, Side.SOURCE, 30)
    settle(qtbot, window)
    article = session.article
    assert article.translated
    window.commands.close_article()
    settle(qtbot, window)
    with Library(paths.library_file()) as library:
        again = library.get(number)
        assert again.segments == article.segments
        assert [t.text for t in again.translations] == [t.text for t in article.translations]
        assert [t.state for t in again.translations] == [t.state for t in article.translations]
        assert again.summary == article.summary
        assert library.verify() == []
        assert [hit.row.id for hit in library.search("Both together")] == [number]
    assert replace(before, summary=None) != replace(article, summary=None)


def test_a_part_without_english_is_translated(qtbot, make_window):
    window = make_window(DummyEngine())
    window.commands.open_sample()
    qtbot.waitUntil(lambda: bool(window.workflow.open_article.id) and window.workflow.open_article.article.translated)
    settle(qtbot, window)
    session = window.workflow.open_article.session
    session.edit_translation(3, "Word")
    session.divide(3, Side.SOURCE, 10)
    assert session.translation(4) is None
    qtbot.waitUntil(lambda: session.translation(4) is not None)
    assert session.translation(4).machine == f"[en] {session.article.segments[4].text}"
