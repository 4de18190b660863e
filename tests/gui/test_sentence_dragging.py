"""Sentences that are dragged from the reader into the summary and out of it, and the text that others get of them."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from dwiwarta.core.types import Role, Side, Summary
from dwiwarta.gui.models.dragged import SENTENCES_MIME, Dragged, From, dragged_in, mime_of
from gui.test_reader_view import click, point_of_words, selected

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
COPY = Qt.DropAction.CopyAction
PATIENCE = 30_000


@pytest.fixture
def carried(monkeypatch):
    """What was dragged: a screen's drag ends at once here, and the window system's part is played by `pull`."""
    taken = []

    def execute(drag, *_actions):
        mime = QMimeData()
        for kind in drag.mimeData().formats():
            mime.setData(kind, drag.mimeData().data(kind))
        taken.append((mime, drag.pixmap().size()))
        return COPY

    monkeypatch.setattr(QDrag, "exec", execute)
    return taken


@pytest.fixture
def opened(window, qtbot):
    """A window with the sample article open, translated and summed up in its sentences 2 and 3."""
    window.resize(1400, 800)
    window.commands.open_sample()
    work = window.workflow
    qtbot.waitUntil(lambda: bool(work.open_article.id) and work.open_article.article.translated, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not work.busy and not window.tasks.busy(), timeout=PATIENCE)
    session = work.open_article.session
    session.set_summary(Summary("lead", (2, 3), (0.5,) * len(session.article.segments), ()))
    window.desk.setCurrentWidget(window.desk.notes)
    return window


def press_and_pull(qtbot, widget, point, modifier=NONE):
    """Press the left button and pull it away, in steps as a hand does."""
    qtbot.mousePress(widget, LEFT, modifier, point)
    for step in (3, 8, 20, 40):
        qtbot.mouseMove(widget, point + QPoint(step, step))
    qtbot.mouseRelease(widget, LEFT, modifier, point + QPoint(40, 40))


def pull(window, mime, over):
    """Pull what is dragged over a widget of the window; return whether it may be dropped there."""
    place = over.mapTo(window, over.rect().center())
    QApplication.sendEvent(window, QDragEnterEvent(place, COPY, mime, LEFT, NONE))
    moving = QDragMoveEvent(place, COPY, mime, LEFT, NONE)
    QApplication.sendEvent(window, moving)
    return moving.isAccepted()


def let_go(window, mime, over):
    place = QPointF(over.mapTo(window, over.rect().center()))
    QApplication.sendEvent(window, QDropEvent(place, COPY, mime, LEFT, NONE, QEvent.Type.Drop))


def chosen(window):
    return window.workflow.open_article.article.summary.chosen


def test_a_selection_that_is_dragged_gives_its_text_and_its_sentences(reader, qtbot, carried):
    click(qtbot, reader, 2, Side.TARGET, "port")
    start, end = (point_of_words(reader, 2, Side.TARGET, words) for words in ("Tanjung", "regional"))
    qtbot.mousePress(reader.viewport(), LEFT, NONE, start)
    qtbot.mouseMove(reader.viewport(), end)
    qtbot.mouseRelease(reader.viewport(), LEFT, NONE, end)
    words = selected(reader)
    assert words.startswith("Tanjung Biru began")
    press_and_pull(qtbot, reader.viewport(), point_of_words(reader, 2, Side.TARGET, "cargo"))
    ((mime, size),) = carried
    assert mime.text() == words
    assert dragged_in(mime) == Dragged(1, (2, 3), From.READER)
    assert set(mime.formats()) == {"text/plain", SENTENCES_MIME}
    assert size.width() > 100
    assert selected(reader) == words


def test_a_click_into_a_selection_still_puts_the_caret_there(reader, qtbot, session, carried):
    point = point_of_words(reader, 2, Side.TARGET, "cargo")
    qtbot.mouseDClick(reader.viewport(), LEFT, NONE, point)
    qtbot.mouseClick(reader.viewport(), LEFT, NONE, point)
    assert selected(reader) == session.translation(2).text
    qtbot.mouseClick(reader.viewport(), LEFT, NONE, point)
    assert not reader.has_selection()
    assert reader.current_segment() == 2
    assert not carried


def test_with_ctrl_the_sentence_under_the_pointer_is_dragged(reader, qtbot, session, carried):
    point = point_of_words(reader, 2, Side.SOURCE, "daerah")
    press_and_pull(qtbot, reader.viewport(), point, CTRL)
    ((mime, _size),) = carried
    assert mime.text() == session.article.segments[3].text
    assert dragged_in(mime).sentences == (3,)
    assert not reader.has_selection()


def test_text_beside_the_article_is_dragged_as_text_alone(reader, qtbot, session, carried):
    session.set_role(4, Role.BOILERPLATE)
    reader.toggle_unfold_all()
    row = next(
        n for n in range(reader.reader_model.row_count()) if "Baca juga" in reader.sheet.cell(n, Side.SOURCE).text
    )
    row += reader.reader_model.row(row).kind.value == "fold"
    point = point_of_words(reader, row, Side.SOURCE, "Nelayan")
    qtbot.mouseDClick(reader.viewport(), LEFT, NONE, point)
    qtbot.mouseClick(reader.viewport(), LEFT, NONE, point)  # the third click, for the whole line
    press_and_pull(qtbot, reader.viewport(), point)
    ((mime, _size),) = carried
    assert mime.text() == "Baca juga: Nelayan Minta Jalur Sendiri di Teluk Biru"
    assert dragged_in(mime).sentences == ()


def test_a_sentence_from_the_reader_goes_into_the_summary_and_undo_takes_it_out(opened, qtbot, carried):
    reader, summary = opened.middle.reader, opened.desk.summary
    row = reader.reader_model.row_of_segment(5)
    reader.show_segment(5, flash=False)
    piece = reader.sheet.cell(row, Side.SOURCE).piece(5)
    box = reader.cell_box(row, Side.SOURCE, piece.start + 2, piece.start + 3)
    press_and_pull(qtbot, reader.viewport(), box.center(), CTRL)
    mime = carried[0][0]
    assert not pull(opened, mime, reader)
    assert not opened.outline.isVisible()
    assert pull(opened, mime, opened.desk)
    assert opened.desk.currentWidget() is summary
    assert opened.outline.isVisible()
    assert opened.outline.text == "Drop to put it into the summary"
    place = opened.outline.geometry()
    assert place.topLeft() == summary.mapTo(opened, QPoint())
    assert place.size() == summary.size()
    let_go(opened, mime, summary)
    assert not opened.outline.isVisible()
    assert chosen(opened) == (2, 3, 5)
    assert summary.plain_text().count("\n") == 6
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert chosen(opened) == (2, 3)


def test_a_sentence_is_dragged_out_of_the_summary_onto_the_reader(opened, qtbot, carried):
    pane, article = opened.desk.summary, opened.workflow.open_article.article
    opened.desk.setCurrentWidget(pane)
    cursor = pane.text.document().find(article.translations[3].text[:20])
    point = pane.text.cursorRect(cursor).center() - QPoint(20, 0)
    assert pane.text.anchorAt(point) == "segment:3"
    press_and_pull(qtbot, pane.text.viewport(), point)
    ((mime, _size),) = carried
    assert mime.text() == f"{article.translations[3].text}\n{article.segments[3].text}"
    assert not pull(opened, mime, opened.desk)
    assert pull(opened, mime, opened.middle)
    assert opened.outline.text == "Drop to take it out of the summary"
    let_go(opened, mime, opened.middle)
    assert chosen(opened) == (2,)
    opened.middle.reader.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert chosen(opened) == (2, 3)


def test_a_click_on_a_sentence_of_the_summary_still_leads_to_its_place(opened, qtbot, carried):
    pane = opened.desk.summary
    opened.desk.setCurrentWidget(pane)
    cursor = pane.text.document().find(opened.workflow.open_article.article.translations[3].text[:20])
    with qtbot.waitSignal(pane.jumped) as told:
        qtbot.mouseClick(pane.text.viewport(), LEFT, NONE, pane.text.cursorRect(cursor).center() - QPoint(20, 0))
    assert told.args == [3]
    assert not carried


@pytest.mark.parametrize(
    ("dragged", "words"),
    [
        (lambda number: Dragged(number, (2,), From.READER), "It is in the summary already"),
        (lambda number: Dragged(number + 1, (4,), From.READER), "This is no sentence of the article’s text"),
        (lambda number: Dragged(number, (9999,), From.READER), "This is no sentence of the article’s text"),
        (lambda number: Dragged(number, (), From.READER), "This is no sentence of the article’s text"),
    ],
)
def test_what_cannot_go_in_is_refused_and_says_why(opened, dragged, words):
    mime = mime_of(dragged(opened.workflow.open_article.id), "words")
    assert not pull(opened, mime, opened.desk)
    assert opened.outline.text == words
    let_go(opened, mime, opened.desk)
    assert chosen(opened) == (2, 3)
    assert not opened.workflow.importer.busy


def test_without_a_summary_nothing_can_go_in(opened):
    opened.workflow.open_article.session.set_summary(None)
    mime = mime_of(Dragged(opened.workflow.open_article.id, (4,), From.READER), "words")
    assert not pull(opened, mime, opened.desk)
    assert opened.outline.text == "There is no summary yet"


def test_the_outline_goes_when_the_drag_leaves_the_window(opened):
    mime = mime_of(Dragged(opened.workflow.open_article.id, (4,), From.READER), "words")
    assert pull(opened, mime, opened.desk)
    QApplication.sendEvent(opened, QDragLeaveEvent())
    assert not opened.outline.isVisible()


def test_sentences_of_another_program_are_text_to_read(opened, monkeypatch):
    mime = mime_of(Dragged(opened.workflow.open_article.id, (4,), From.READER), "Harga beras naik di Pasar Minggu.")
    monkeypatch.setattr("dwiwarta.gui.models.dragged.QCoreApplication.applicationPid", lambda: -1)
    assert dragged_in(mime) is None
    pull(opened, mime, opened.desk)
    assert opened.outline.text == "Drop to read it"
