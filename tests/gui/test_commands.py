"""The commands that ask for files, and those that only show something."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMenu

from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui.dialogs.about import AboutDialog
from dwiwarta.gui.dialogs.settings import SettingsDialog
from dwiwarta.gui.dialogs.shortcuts import ShortcutsDialog
from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.theme import DARK

PATIENCE = 20_000


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)


def test_chosen_files_are_opened_and_their_folder_remembered(qtbot, window, seed, monkeypatch):
    asked = []

    def choose(parent, title, folder, patterns):
        asked.append((folder, patterns))
        return [str(seed)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    window.commands_by_name["open_files"].trigger()
    settle(qtbot, window)
    assert window.workflow.open_article.id
    assert all(f"*{suffix}" in asked[0][1] for suffix in (".txt", ".html", ".docx", ".pdf", ".md"))
    window.commands.open_files()
    assert asked[1][0] == str(seed.parent)


def test_a_chosen_folder_is_opened(qtbot, window, seed, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(seed.parent))
    window.commands.open_folder()
    settle(qtbot, window)
    assert window.workflow.open_article.id


def test_choosing_nothing_does_nothing(qtbot, window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.commands.open_files()
    window.commands.open_folder()
    assert not window.workflow.busy


def test_help_and_preferences_show_their_pages(window, monkeypatch):
    shown = []
    for dialog in (AboutDialog, SettingsDialog, ShortcutsDialog):
        monkeypatch.setattr(dialog, "exec", lambda self: shown.append(self.windowTitle()))
    for name in ("about", "preferences", "show_shortcuts"):
        window.commands_by_name[name].trigger()
    assert shown == ["About Dwiwarta", "Preferences", "Keyboard shortcuts"]


def test_the_context_menu_of_the_list_exports_and_deletes(qtbot, window, seed, monkeypatch):
    window.workflow.take(from_paths([seed]))
    settle(qtbot, window)
    library = window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 1, timeout=PATIENCE)
    library.set_open(1)  # the list itself would look at what keys are held, which another test may have left
    exported = []
    monkeypatch.setattr("dwiwarta.gui.dialogs.export.ExportDialog.ask", lambda article, *_: exported.append(article.id))
    window.commands.close_article()

    menus = []
    monkeypatch.setattr(QMenu, "popup", lambda self, _place: menus.append(self))

    def choose(words):
        place = library.list.visualRect(library.model.index(0)).center()
        library.list.customContextMenuRequested.emit(place)
        next(action for action in menus[-1].actions() if action.text() == words).trigger()

    choose("&Export …")
    qtbot.waitUntil(lambda: exported == [1], timeout=PATIENCE)
    choose("&Delete")
    qtbot.waitUntil(lambda: library.model.rowCount() == 0, timeout=PATIENCE)
    library.list.customContextMenuRequested.emit(QPoint(5, 400))
    assert len(menus) == 2
    settle(qtbot, window)


def test_importing_many_can_be_cancelled_and_what_is_read_stays(qtbot, make_window, tmp_path):
    window = make_window(DummyEngine())
    files = []
    for number in range(40):
        files.append(tmp_path / f"{number}.txt")
        text = f"Harga beras nomor {number} turun\n\nHarga itu turun menjadi Rp {number}.500, kata menteri.\n"
        files[-1].write_text(text, encoding="utf-8")
    window.workflow.take(from_paths(files))
    qtbot.waitUntil(lambda: window.workflow.open_article.id > 0, timeout=PATIENCE)
    window.strip.cancelled.emit()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: 0 < window.library.model.rowCount() < 40, timeout=PATIENCE)
    assert "the rest was cancelled" in window.middle.messages.text


def test_the_drop_outline_is_seen(window):
    window.outline.theme = DARK
    window.outline.show_text("Drop to read it")
    picture = window.outline.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert DARK.accent in colours
    window.outline.hide()
