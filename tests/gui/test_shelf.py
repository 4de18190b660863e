"""Arranging the library in its pane: sections, groups, choosing several, dragging, tags, status, archive; and undo."""

import json

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from dwiwarta.core import paths
from dwiwarta.core.glossary import Term
from dwiwarta.core.store import Library, Section, Status
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import Article, Block, BlockKind, Document, Segment, Translation
from dwiwarta.gui.dialogs.export_together import ExportTogetherDialog
from dwiwarta.gui.dialogs.tags import TagsDialog
from dwiwarta.gui.models.library_model import ARTICLES_MIME, ENTRY_ROLE, Heading

PATIENCE = 20_000
SHIFT, CONTROL, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


def article(title, outlet):
    blocks = (Block(title, BlockKind.HEADING), Block("Harga beras turun."))
    segments = tuple(Segment(i, 0, len(block.text), block.text) for i, block in enumerate(blocks))
    made = (Translation(f"English {title}"), Translation("Rice is cheaper."))
    return Article(Document(title, outlet=outlet, language="id", blocks=blocks), segments, made)


@pytest.fixture
def ids(home):
    """Fill the library with four articles, and return their ids."""
    with Library(paths.library_file()) as library:
        return [
            library.add(article(f"Judul {i}", "Antara" if i % 2 else "Kompas"), content_key=f"{i}").id for i in range(4)
        ]


@pytest.fixture
def window(make_window, ids):
    """A window over the four articles."""
    return make_window(DummyEngine())


@pytest.fixture
def pane(qtbot, window):
    """The library pane of a window over four articles."""
    window.resize(1200, 800)
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 4, timeout=PATIENCE)
    settle(qtbot, window)
    return window.library


def settle(qtbot, window):
    qtbot.waitUntil(
        lambda: not (window.workflow.busy or window.tasks.busy() or window._listing.isActive()), timeout=PATIENCE
    )


def lines(pane):
    shown = [pane.model.index(row).data(ENTRY_ROLE) for row in range(pane.model.rowCount())]
    return [line.text if isinstance(line, Heading) else line.row.title for line in shown]


def sections(pane):
    return [pane.sections._line(row).text for row in range(pane.sections.count())]


def click(qtbot, view, index, keys=NONE):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, view.visualRect(index).center())


def choose(qtbot, pane, *rows):
    """Click on rows of the list, from the second on with Ctrl."""
    for number, row in enumerate(rows):
        click(qtbot, pane.list, pane.model.index(row), CONTROL if number else NONE)


def drop(pane, ids, text):
    """Drop articles on a line of the sections, as a drag out of the list does."""
    mime = QMimeData()
    mime.setData(ARTICLES_MIME, json.dumps(ids).encode())
    place = pane.sections.line_of(text).center()
    view, action, left = pane.sections.viewport(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(view, QDragEnterEvent(place, action, mime, left, NONE))
    moving = QDragMoveEvent(place, action, mime, left, NONE)
    QApplication.sendEvent(view, moving)
    dropping = QDropEvent(QPointF(place), action, mime, left, NONE, QEvent.Type.Drop)
    QApplication.sendEvent(view, dropping)
    return moving.isAccepted() and dropping.isAccepted()


def answer(monkeypatch, text):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (text, bool(text)))


def stored(op):
    with Library(paths.library_file()) as library:
        return op(library)


def test_a_story_is_made_filled_by_dragging_shown_and_undone(qtbot, window, pane, ids, monkeypatch):
    assert sections(pane) == ["All articles", "New story …"]
    answer(monkeypatch, " Banjir  Demak ")
    qtbot.mouseClick(
        pane.sections.viewport(), Qt.MouseButton.LeftButton, NONE, pane.sections.line_of("New story …").center()
    )
    settle(qtbot, window)
    assert sections(pane) == ["All articles", "Banjir Demak", "New story …"]
    assert window.middle.messages.text == "The story “Banjir Demak” was made."
    assert drop(pane, ids[:2], "Banjir Demak")
    assert not drop(pane, ids, "All articles")
    settle(qtbot, window)
    assert pane.sections.stories[0].articles == 2
    qtbot.mouseClick(
        pane.sections.viewport(), Qt.MouseButton.LeftButton, NONE, pane.sections.line_of("Banjir Demak").center()
    )
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 1", "Judul 0"], timeout=PATIENCE)
    choose(qtbot, pane, 0)
    settle(qtbot, window)
    window.commands_by_name["take_from_story"].trigger()
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 0"], timeout=PATIENCE)
    pane.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 1", "Judul 0"], timeout=PATIENCE)
    answer(monkeypatch, "Banjir Jawa Tengah")
    pane.sections.setFocus()
    qtbot.keyClick(pane.sections, Qt.Key.Key_F2)
    settle(qtbot, window)
    assert "Banjir Jawa Tengah" in sections(pane)
    qtbot.keyClick(pane.sections, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert sections(pane) == ["All articles", "New story …"]
    assert len(lines(pane)) == 4
    qtbot.mouseClick(window.middle.messages.button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert [(each.name, each.articles) for each in pane.sections.stories] == [("Banjir Jawa Tengah", 2)]


def test_files_dragged_over_the_stories_are_for_the_window(window, pane):
    mime = QMimeData()
    mime.setText("Harga beras")
    entering = QDragEnterEvent(
        pane.sections.line_of("All articles").center(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE
    )
    pane.sections.dragEnterEvent(entering)
    assert not entering.isAccepted()
    articles = QMimeData()
    articles.setData(ARTICLES_MIME, b"[1]")
    over = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, articles, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(window, over)
    assert not over.isAccepted()
    assert not window.outline.isVisible()


def test_a_name_that_is_taken_is_explained_and_nothing_is_there_to_undo(qtbot, window, pane, monkeypatch):
    answer(monkeypatch, "Banjir")
    for _ in range(2):
        window.commands_by_name["new_story"].trigger()
        settle(qtbot, window)
    assert "there is a story “Banjir” already" in window.middle.messages.text
    assert window.workflow.shelving.undo_stack.count() == 1


def test_several_are_chosen_deleted_and_back_with_undo_and_gone_again_with_redo(qtbot, window, pane, ids):
    choose(qtbot, pane, 0, 2, 3)
    assert pane.selected() == (ids[3], ids[1], ids[0])
    settle(qtbot, window)
    assert window.workflow.open_article.id == ids[3]
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 2"], timeout=PATIENCE)
    settle(qtbot, window)
    assert window.workflow.open_article.id == 0
    assert window.middle.messages.text == "3 articles were deleted."
    pane.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(lines(pane)) == 4, timeout=PATIENCE)
    qtbot.keyClick(window, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: len(lines(pane)) == 1, timeout=PATIENCE)


def test_the_keys_undo_what_was_done_where_the_keyboard_is(qtbot, window, pane, ids):
    choose(qtbot, pane, 0)
    settle(qtbot, window)
    session = window.workflow.open_article.session
    session.confirm(1)
    pane.list.setFocus()
    window.shelf_commands.archive()
    settle(qtbot, window)
    window.middle.reader.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert session.translation(1).state == "machine"
    assert stored(lambda library: library.row(ids[3]).archived)
    pane.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, window)
    assert not stored(lambda library: library.row(ids[3]).archived)


def test_tags_are_given_to_several_and_taken_from_those_that_have_them(qtbot, window, pane, ids, monkeypatch):
    stored(lambda library: library.shelf.change_tags(ids[:1], add=["pangan", "lama"]))
    choose(qtbot, pane, 2, 3)

    def fill(dialog):
        qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=PATIENCE)
        boxes = {dialog.list.item(row).text(): dialog.list.item(row) for row in range(2)}
        assert boxes["pangan"].checkState() is Qt.CheckState.PartiallyChecked
        boxes["lama"].setCheckState(Qt.CheckState.Unchecked)
        qtbot.keyClicks(dialog.field, "beras, PANGAN")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(TagsDialog, "exec", fill)
    pane.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    settle(qtbot, window)
    assert stored(lambda library: [library.row(each).tags for each in ids[:2]]) == [("beras", "pangan")] * 2
    qtbot.mouseClick(window.middle.messages.button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert stored(lambda library: [library.row(each).tags for each in ids[:2]]) == [("lama", "pangan"), ()]


def test_the_menu_of_the_list_sets_the_status_archives_and_adds_to_a_story(qtbot, window, pane, ids, monkeypatch):
    stored(lambda library: library.shelf.create_story("Pangan"))
    pane.reload()
    settle(qtbot, window)
    choose(qtbot, pane, 0, 1)
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda self, _place: shown.append(self))
    pane.list.customContextMenuRequested.emit(pane.list.visualRect(pane.model.index(0)).center())
    texts = [action.text() for action in shown[-1].actions() if action.text()]
    assert "&Open" not in texts
    commands = window.shelf_commands
    commands.stories_menu.aboutToShow.emit()
    commands.stories_menu.actions()[0].trigger()
    next(action for action in commands.status_menu.actions() if action.text() == "&Reviewed").trigger()
    settle(qtbot, window)
    rows = stored(lambda library: [library.row(each) for each in ids])
    assert [row.status for row in rows[2:]] == [Status.REVIEWED] * 2
    assert [row.stories for row in rows] == [(), (), ("Pangan",), ("Pangan",)]
    assert "2 articles were marked: Reviewed." in window.middle.messages.text
    next(action for action in shown[-1].actions() if action.text() == "&Archive").trigger()
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 1", "Judul 0"], timeout=PATIENCE)
    settle(qtbot, window)
    assert sections(pane)[-1] == "Archive"
    pane.show_section(Section(archive=True))
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 3", "Judul 2"], timeout=PATIENCE)
    choose(qtbot, pane, 0, 1)
    pane.list.customContextMenuRequested.emit(pane.list.visualRect(pane.model.index(0)).center())
    next(action for action in shown[-1].actions() if action.text().startswith("&Bring back")).trigger()
    qtbot.waitUntil(lambda: lines(pane) == [], timeout=PATIENCE)
    assert pane._nothing.text() == "The archive is empty."


def test_articles_are_dropped_on_the_archive(qtbot, window, pane, ids):
    stored(lambda library: library.shelf.set_archived(ids[:1], archived=True))
    pane.reload()
    settle(qtbot, window)
    assert drop(pane, [ids[1]], "Archive")
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 3", "Judul 2"], timeout=PATIENCE)


def test_the_list_is_divided_sorted_drawn_as_cards_and_found_so_again(qtbot, make_window, ids):
    window = make_window(DummyEngine())
    pane = window.library
    for choice, text in ((pane.menus.group, "By outlet"), (pane.menus.sort, "Title"), (pane.menus.layout, "As cards")):
        next(action for action in choice.actions() if action.text() == text).trigger()
    expected = ["Antara", "Judul 1", "Judul 3", "Kompas", "Judul 0", "Judul 2"]
    qtbot.waitUntil(lambda: lines(pane) == expected, timeout=PATIENCE)
    assert not pane.model.flags(pane.model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    pane.field.setFocus()
    qtbot.keyClick(pane.field, Qt.Key.Key_Down)
    assert pane.current() == ids[1]
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert pane.current() == ids[0]
    assert not pane.grab().isNull()
    window.close()
    again = make_window(DummyEngine())
    qtbot.waitUntil(lambda: lines(again.library) == expected, timeout=PATIENCE)
    assert again.library.menus.layout.value()


def test_one_row_is_measured_where_all_are_alike_and_headings_keep_their_height(qtbot, window, pane):
    assert pane.list.uniformItemSizes()

    def heights():
        return [pane.list.visualRect(pane.model.index(row)).height() for row in range(pane.model.rowCount())]

    (row,) = set(heights())
    next(action for action in pane.menus.group.actions() if action.text() == "By outlet").trigger()
    qtbot.waitUntil(lambda: lines(pane)[:1] == ["Antara"], timeout=PATIENCE)
    heading, *_ = heights()
    assert heights() == [heading, row, row, heading, row, row]
    assert heading < row
    next(action for action in pane.menus.group.actions() if action.text() == "Not divided").trigger()
    qtbot.waitUntil(lambda: len(lines(pane)) == 4, timeout=PATIENCE)
    assert heights() == [row] * 4


def test_the_story_that_was_shown_is_shown_again(qtbot, make_window, ids):
    story = stored(lambda library: library.shelf.create_story("Pangan", ids[:1]))
    window = make_window(DummyEngine())
    window.library.show_section(Section(story=story.id))
    settle(qtbot, window)
    window.close()
    again = make_window(DummyEngine())
    qtbot.waitUntil(lambda: lines(again.library) == ["Judul 0"], timeout=PATIENCE)
    stored(lambda library: library.shelf.delete_story(story.id))
    again.library.reload()
    qtbot.waitUntil(lambda: len(lines(again.library)) == 4, timeout=PATIENCE)


def test_what_is_chosen_stays_chosen_when_the_rows_come_anew(qtbot, window, pane, ids):
    choose(qtbot, pane, 1, 2)
    settle(qtbot, window)
    chosen = pane.selected()
    with qtbot.waitSignal(pane.model.loaded, timeout=PATIENCE):
        pane.reload()
    assert pane.selected() == chosen
    assert len(chosen) == 2


def test_an_article_is_renamed_in_the_list_and_with_undo_back(qtbot, window, pane, ids, monkeypatch):
    answer(monkeypatch, "Kabar baru")
    pane.list.setCurrentIndex(pane.model.index(1))
    pane.list.setFocus()
    window.commands_by_name["rename_article"].trigger()
    qtbot.waitUntil(lambda: "Kabar baru" in lines(pane), timeout=PATIENCE)
    settle(qtbot, window)
    qtbot.mouseClick(window.middle.messages.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Judul 2" in lines(pane), timeout=PATIENCE)


def test_several_are_translated_and_summarised(qtbot, window, pane, ids):
    stored(lambda library: library.drop_translation(ids[0], 1))
    pane.list.setFocus()
    pane.list.selectAll()
    window.commands_by_name["translate_chosen"].trigger()
    qtbot.waitUntil(lambda: stored(lambda library: library.row(ids[0]).translated == 2), timeout=PATIENCE)
    settle(qtbot, window)
    window.commands_by_name["summarise_chosen"].trigger()
    settle(qtbot, window)
    assert stored(lambda library: [library.get(each).summary is not None for each in ids]) == [True] * 4
    window.workflow.shelving.undo()
    settle(qtbot, window)
    assert stored(lambda library: [library.get(each).summary for each in ids]) == [None] * 4


def test_a_search_by_fields_from_the_help_bubble(qtbot, window, pane, ids):
    qtbot.mouseClick(pane.help_button, Qt.MouseButton.LeftButton)
    assert pane.help.isVisible()
    assert "outlet:kompas" in pane.help.text.text()
    pane.help.text.linkActivated.emit("5")
    assert not pane.help.isVisible()
    assert pane.field.text() == "outlet:kompas"
    assert pane.field.selectedText() == "kompas"
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 2", "Judul 0"], timeout=PATIENCE)
    qtbot.keyClicks(pane.field, "antara")
    qtbot.waitUntil(lambda: lines(pane) == ["Judul 3", "Judul 1"], timeout=PATIENCE)


def test_several_articles_are_filed_as_one_brief(qtbot, window, pane, ids, tmp_path, monkeypatch):
    stored(lambda library: library.terms.put(Term("Judul 3", "Third heading")))
    shown = []

    def ask_together(articles, title, pipeline, tasks, settings, changed, parent, categories, terms):
        dialog = ExportTogetherDialog(
            articles, title, pipeline, tasks, settings, parent, categories=categories, terms=terms
        )
        dialog.changed.connect(changed)
        dialog.open()
        shown.append(dialog)

    monkeypatch.setattr(ExportTogetherDialog, "ask_together", ask_together)
    choose(qtbot, pane, 0, 2)
    settle(qtbot, window)
    pane.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE)
    dialog = shown[0]
    assert set(dialog.formats) == {"docx", "pdf", "html", "md", "json"}
    dialog.title_field.clear()
    qtbot.keyClicks(dialog.title_field, "Harga pangan")
    qtbot.waitUntil(lambda: "English Judul 1" in dialog.preview.toPlainText(), timeout=PATIENCE)
    assert dialog.preview.toPlainText().index("English Judul 3") < dialog.preview.toPlainText().index("English Judul 1")
    for name, check in dialog.formats.items():
        check.setChecked(name in {"md", "json"})
    dialog.folder.setText(str(tmp_path / "briefs"))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.result.startswith("Saved 2 files"), timeout=PATIENCE)
    settle(qtbot, window)
    dialog.close()
    assert sorted(path.name for path in (tmp_path / "briefs").iterdir()) == [
        "Harga-pangan_en.json",
        "Harga-pangan_en.md",
    ]
    filed = json.loads((tmp_path / "briefs" / "Harga-pangan_en.json").read_text(encoding="utf-8"))["briefs"]
    assert [[each["kind"] for each in brief["findings"]].count("glossary") for brief in filed] == [1, 0]
    assert [stored(lambda library, i=i: library.row(ids[i]).status) for i in (3, 1, 0)] == [
        Status.BRIEFED,
        Status.BRIEFED,
        Status.TRANSLATED,
    ]
    assert set(window.settings.export_formats) == {"md", "json"}
