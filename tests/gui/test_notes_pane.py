"""The desk's list of highlights: filter, note, category, deletion, orphans, and the way to their places."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from dwiwarta.core.categories import Category
from dwiwarta.core.types import Anchor, Annotation, Article, Block, Document, Segment, Side, Translation
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.markdown import document, html
from dwiwarta.gui.models.notes_model import NOTE_ROLE, ORPHANS, NotesModel, Status, spoken
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import DARK
from dwiwarta.gui.views.notes_pane import NotesPane

TEXT = "Harga beras turun menjadi Rp 12.500 per kilogram."


class Nowhere:
    """A keeper that keeps nothing."""

    def __getattr__(self, _name):
        return lambda *_: None


def note(quote, category, text="", **more):
    start = TEXT.index(quote)
    return Annotation(Anchor(Side.SOURCE, 0, start, start + len(quote), quote), category, text, **more)


@pytest.fixture
def session(qapp):
    article = Article(
        Document(blocks=(Block(TEXT),)),
        (Segment(0, 0, len(TEXT), TEXT),),
        (Translation("The price of rice fell."),),
        annotations=(
            note("Harga", "quote", "Which?", id=1),
            note("Rp 12.500", "figures", id=2),
            note("beras", "quote", "lost", id=3, orphan=True),
        ),
    )
    return ArticleSession(article, Nowhere(), lambda article, *_: article)


@pytest.fixture
def pane(qtbot, session):
    made = NotesPane()
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    made.set_session(session)
    made.set_theme(DARK, ReaderStyle.light())
    return made


def quotes(pane):
    return [pane.model.index(row).data() for row in range(pane.model.rowCount())]


def test_the_list_is_a_sound_model(qtmodeltester, session):
    model = NotesModel()
    model.set_annotations(session.article.annotations)
    qtmodeltester.check(model)
    assert model.index(0).data(NOTE_ROLE).id == 1
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "Which?"


def test_all_are_shown_in_their_order_with_the_lost_ones_last_and_said_to_be_lost(pane):
    assert quotes(pane) == ["Harga", "Rp 12.500", "beras"]
    said = pane.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Quote, has lost its place, Indonesian: beras. Note: lost"
    assert spoken(pane.model.annotations[1]) == "Figures, Indonesian: Rp 12.500"


def test_the_filter_counts_and_shows_one_category_or_what_is_lost(pane):
    texts = [pane.filter.itemText(at) for at in range(pane.filter.count())]
    assert texts == ["All highlights (3)", "Figures (1)", "Quote (2)", "Lost their place (1)"]
    for data, expected in (("figures", ["Rp 12.500"]), (ORPHANS, ["beras"]), ("", ["Harga", "Rp 12.500", "beras"])):
        pane.filter.setCurrentIndex(pane.filter.findData(data))
        pane.filter.activated.emit(pane.filter.currentIndex())
        assert quotes(pane) == expected


def test_a_click_leads_to_the_place(qtbot, pane):
    with qtbot.waitSignal(pane.jumped) as signal:
        place = pane.list.visualRect(pane.model.index(1)).center()
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args[0].id == 2


def test_a_note_is_written_saved_when_another_is_chosen_and_undone(qtbot, pane, session):
    pane.list.setCurrentIndex(pane.model.index(1))
    qtbot.keyClicks(pane.note, "Per kilogram?")
    pane.list.setCurrentIndex(pane.model.index(0))
    assert session.annotation(2).note == "Per kilogram?"
    assert pane.note.toPlainText() == "Which?"
    session.undo_stack.undo()
    assert session.annotation(2).note == ""


def test_a_note_saves_itself_a_moment_after_the_last_key(qtbot, pane, session):
    pane.list.setCurrentIndex(pane.model.index(0))
    qtbot.keyClicks(pane.note, "?")
    qtbot.waitUntil(lambda: session.annotation(1).note == "?Which?")


def test_category_and_deletion_go_through_the_undo_stack(qtbot, pane, session):
    pane.list.setCurrentIndex(pane.model.index(1))
    pane.category.setCurrentIndex(pane.category.findData("quote"))
    pane.category.activated.emit(pane.category.currentIndex())
    assert session.annotation(2).category == "quote"
    pane.activateWindow()
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert session.annotation(2) is None
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.annotation(2).category == "figures"


def test_one_that_the_filter_hides_is_shown_when_it_is_asked_for(pane, session):
    pane.filter.setCurrentIndex(pane.filter.findData("figures"))
    pane.filter.activated.emit(pane.filter.currentIndex())
    pane.choose(session.annotation(1))
    assert pane.list.currentIndex().data() == "Harga"
    assert pane.note.toPlainText() == "Which?"


def test_without_an_article_there_is_nothing_to_do(pane):
    pane.set_session(None)
    assert quotes(pane) == []
    assert not pane.filter.isEnabled()
    assert not pane.list.isVisible()


def test_tags_are_typed_counted_filtered_and_undone(qtbot, pane, session):
    pane.list.setCurrentIndex(pane.model.index(1))
    qtbot.keyClicks(pane.editor.tags, "#harga, per kilo,, harga")
    qtbot.keyClick(pane.editor.tags, Qt.Key.Key_Return)
    assert session.annotation(2).tags == ("harga", "per kilo")
    assert [pane.tag.itemText(at) for at in range(pane.tag.count())] == ["Any tag", "#harga (1)", "#per kilo (1)"]
    pane.tag.setCurrentIndex(pane.tag.findData("harga"))
    pane.tag.activated.emit(pane.tag.currentIndex())
    assert quotes(pane) == ["Rp 12.500"]
    session.undo_stack.undo()
    assert quotes(pane) == ["Harga", "Rp 12.500", "beras"]
    assert not pane.tag.isVisible()


def test_what_is_resolved_is_said_and_filtered(qtbot, pane, session):
    pane.list.setCurrentIndex(pane.model.index(0))
    qtbot.mouseClick(pane.editor.resolved, Qt.MouseButton.LeftButton, pos=pane.editor.resolved.rect().center() * 0.2)
    assert session.annotation(1).resolved
    assert "resolved" in pane.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for status, expected in ((Status.OPEN, ["Rp 12.500", "beras"]), (Status.RESOLVED, ["Harga"])):
        pane.status.setCurrentIndex(pane.status.findData(status))
        pane.status.activated.emit(pane.status.currentIndex())
        assert quotes(pane) == expected


def test_a_lost_note_asks_for_the_words_that_are_selected(qtbot, pane):
    pane.list.setCurrentIndex(pane.model.index(0))
    assert not pane.editor.place.isVisible()
    pane.list.setCurrentIndex(pane.model.index(2))
    pane.editor.set_selection(False)
    assert pane.editor.place.isVisible()
    assert not pane.editor.place.isEnabled()
    pane.editor.set_selection(True)
    with qtbot.waitSignal(pane.place_wanted) as signal:
        qtbot.mouseClick(pane.editor.place, Qt.MouseButton.LeftButton)
    assert signal.args[0].id == 3


def test_a_persons_categories_are_named_and_offered(pane):
    own = (Category("quote", "Said", "blue", "dotted"), Category("figures", "Sum", "pink", "wavy"))
    pane.set_theme(DARK, replace(ReaderStyle.light(), categories=own))
    texts = [pane.filter.itemText(at) for at in range(pane.filter.count())]
    assert texts == ["All highlights (3)", "Sum (1)", "Said (2)", "Lost their place (1)"]
    assert [pane.category.itemText(at) for at in range(pane.category.count())][:2] == ["Said", "Sum"]
    assert spoken(pane.model.annotations[1], own) == "Sum, Indonesian: Rp 12.500"


def test_a_note_is_drawn_as_markdown_and_shows_html_as_it_is_written():
    shown = document("**Two** of\n*ten* <img src='x'> ![a picture](file:///x.png)", QFont())
    assert "Two of" in shown.toPlainText()
    assert "**" not in shown.toPlainText()
    assert "<img" in shown.toPlainText()
    assert "font-weight" in html("**Two**")
    assert "<img" not in html("![a picture](file:///x.png)")
