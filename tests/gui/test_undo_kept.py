"""One undo stack for an article, over everything that a person does with it; it outlives the closing of the article."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core import paths
from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Annotation, Role, Side, State, Translation
from gui.test_workflow import settle


@pytest.fixture
def opened(window, qtbot):
    """A window with the sample open and translated."""
    window.commands.open_sample()
    qtbot.waitUntil(lambda: bool(window.workflow.open_article.id) and window.workflow.open_article.article.translated)
    settle(qtbot, window)
    return window


def close_and_open(qtbot, window):
    number = window.workflow.open_article.id
    window.commands.close_article()
    settle(qtbot, window)
    assert window.workflow.open_article.session is None
    assert not window.undoing.group.canUndo()
    window.workflow.open_article.open(number)
    qtbot.waitUntil(lambda: window.workflow.open_article.session is not None)
    settle(qtbot, window)
    return window.workflow.open_article.session


def shape(article):
    notes = sorted((replace(a, id=None) for a in article.annotations), key=repr)
    return article.document, article.segments, article.translations, notes


def test_every_kind_of_step_is_undone_and_done_again_after_closing(opened, qtbot):
    session = opened.workflow.open_article.session
    text = session.article.document.blocks[0].text
    states = [shape(session.article)]
    for change in (
        lambda: session.edit_translation(2, "A text of my own."),
        lambda: session.confirm(2),
        lambda: session.add_annotations([Annotation(make_anchor(text, Side.SOURCE, 0, 0, 5), "claim", "so?")]),
        lambda: session.correct(
            replace(session.article.document, outlet="Kantor Sendiri", published=date(2024, 8, 17))
        ),
        lambda: session.join(3),
        lambda: session.set_role(1, Role.BOILERPLATE),
    ):
        change()
        states.append(shape(session.article))
    settle(qtbot, opened)
    again = close_and_open(qtbot, opened)
    assert shape(again.article) == states[-1]
    for state in reversed(states[:-1]):
        assert opened.undoing.group.canUndo()
        again.undo_stack.undo()
        assert shape(again.article)[:3] == state[:3]
        assert [a.anchor.quote for a in again.article.annotations] == [a.anchor.quote for a in state[3]]
    settle(qtbot, opened)
    again = close_and_open(qtbot, opened)
    for left, found in zip(states[0], shape(again.article), strict=True):
        assert left == found
    while again.undo_stack.canRedo():
        again.undo_stack.redo()
    settle(qtbot, opened)
    with Library(paths.library_file()) as library:
        stored = library.get(opened.workflow.open_article.id)
    assert shape(stored) == shape(again.article)


def test_what_changed_behind_the_closed_article_ends_its_steps(opened, qtbot):
    session, number = opened.workflow.open_article.session, opened.workflow.open_article.id
    session.edit_translation(2, "A text of my own.")
    settle(qtbot, opened)
    opened.commands.close_article()
    settle(qtbot, opened)
    with Library(paths.library_file()) as library:
        library.save_translation(number, 2, Translation("Other.", edited="Theirs.", state=State.EDITED))
    opened.workflow.open_article.open(number)
    qtbot.waitUntil(lambda: opened.workflow.open_article.session is not None)
    again = opened.workflow.open_article.session
    assert again.translation(2).text == "Theirs."
    assert not again.undo_stack.canUndo()
    settle(qtbot, opened)


def test_sentences_translated_meanwhile_are_taken_over(session):
    told = []
    session.translation_changed.connect(told.append)
    whole = session.article
    session.put_translations({4: None})
    session.edit_translation(2, "Mine.")
    told.clear()
    stored = replace(whole, translations=(*whole.translations[:2], session.translation(2), *whole.translations[3:]))
    assert session.resume(stored)
    assert told == [(4,)]
    assert session.article.translations == stored.translations
    assert not session.resume(whole)
    session.undo_stack.undo()
    assert session.article.translations == whole.translations


def test_details_are_corrected_in_the_form_and_undone(opened, qtbot):
    session, pane = opened.workflow.open_article.session, opened.desk.details
    opened.commands.show_details()
    before = session.article.document
    field = pane.fields["byline"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Ratna Sari")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.article.document.byline == "Ratna Sari"
    assert opened.workflow.open_article.article.document.byline == "Ratna Sari"
    pane.fields["published"].setText("17 August")
    pane.fields["published"].editingFinished.emit()
    assert "year-month-day" in pane.problem
    session.undo_stack.undo()
    assert session.article.document == before
    assert field.text() == before.byline
    settle(qtbot, opened)
    with Library(paths.library_file()) as library:
        assert library.get(opened.workflow.open_article.id).document == before
