"""The window of all remembered pairs: searched, deleted and brought back, read from TMX files and written to one."""

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core import paths
from dwiwarta.core.memory.records import Pair
from dwiwarta.core.store.library import Library
from dwiwarta.gui.dialogs import memory as dialog_module
from dwiwarta.gui.dialogs.memory import MemoryDialog

CTRL = Qt.KeyboardModifier.ControlModifier
PAIRS = (
    Pair("Harga beras naik.", "The price of rice rose.", "Sari"),
    Pair("Hujan turun semalam.", "It rained last night."),
    Pair("Menteri belum menjawab.", "The minister has yet to answer."),
)


@pytest.fixture
def dialog(qtbot, window):
    """The dialog over a memory with the pairs of two files."""
    with Library(paths.library_file()) as library:
        library.memory.add("a.tmx", PAIRS[:2])
        library.memory.add("b.tmx", PAIRS[2:])
    made = MemoryDialog(window.tasks, window)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.table.rowCount() == 3)
    return made


def sources(dialog):
    return sorted(dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount()))


def choose(qtbot, dialog, text):
    (item,) = dialog.table.findItems(text, Qt.MatchFlag.MatchStartsWith)
    box = dialog.table.visualItemRect(item)
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def kept():
    with Library(paths.library_file()) as library:
        return sorted(entry.source for entry in library.memory.entries())


def test_pairs_are_shown_with_where_they_came_from(dialog):
    assert dialog.said.text() == "3 pairs"
    (row,) = [row for row in range(3) if dialog.table.item(row, 0).text() == "Harga beras naik."]
    cells = [dialog.table.item(row, column).text() for column in range(4)]
    assert cells == ["Harga beras naik.", "The price of rice rose.", "a.tmx", "Sari"]
    assert not dialog.delete_button.isEnabled()
    assert not dialog.undo_button.isEnabled()


def test_typing_searches_both_languages(qtbot, dialog):
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "RICE beras")
    qtbot.waitUntil(lambda: sources(dialog) == ["Harga beras naik."])
    assert dialog.said.text() == "1 of 3 pairs found"
    dialog.search.clear()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)


def test_the_delete_key_forgets_and_undo_brings_back(qtbot, dialog):
    choose(qtbot, dialog, "Hujan")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert dialog.said.text() == "1 pair forgotten"
    assert kept() == ["Harga beras naik.", "Menteri belum menjawab."]
    qtbot.keyClick(dialog, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    assert dialog.said.text() == "1 pair brought back"
    assert len(kept()) == 3


def test_all_of_an_origin_are_forgotten_together(qtbot, dialog):
    choose(qtbot, dialog, "Hujan")
    qtbot.mouseClick(dialog.delete_origin_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sources(dialog) == ["Menteri belum menjawab."])
    assert dialog.said.text() == "2 pairs forgotten"
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)


def test_what_is_written_is_read_again_in_portions(qtbot, dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(dialog_module, "_AT_ONCE", 2)
    path = tmp_path / "semua.tmx"
    dialog.write(path)
    qtbot.waitUntil(lambda: dialog.said.text() == f"3 pairs written to {path}")
    with Library(paths.library_file()) as library:
        library.memory.take_out([entry.id for entry in library.memory.entries()])
    dialog.take_in([path])
    assert not dialog.import_button.isEnabled()
    qtbot.waitUntil(dialog.import_button.isEnabled)
    assert dialog.said.text() == "3 pairs taken in, 0 known already"
    assert kept() == sorted(pair.source for pair in PAIRS)
    dialog.take_in([path])
    qtbot.waitUntil(dialog.import_button.isEnabled)
    assert dialog.said.text() == "0 pairs taken in, 3 known already"


def test_a_broken_file_is_told_and_the_others_are_taken_in(qtbot, dialog, tmp_path):
    dialog.write(tmp_path / "semua.tmx")
    qtbot.waitUntil(lambda: "written" in dialog.said.text())
    broken, gone = tmp_path / "rusak.tmx", tmp_path / "hilang.tmx"
    broken.write_text("<tmx version='1.4'><body><tu>", encoding="utf-8")
    with Library(paths.library_file()) as library:
        library.memory.take_out([entry.id for entry in library.memory.entries()])
    dialog.take_in([broken, gone, tmp_path / "semua.tmx"])
    qtbot.waitUntil(dialog.import_button.isEnabled)
    told = dialog.said.text().splitlines()
    assert told[0] == "3 pairs taken in, 0 known already"
    assert "rusak.tmx" in told[1]
    assert "hilang.tmx" in told[2]
    assert len(kept()) == 3


def test_a_place_that_cannot_be_written_is_told(qtbot, dialog, tmp_path):
    dialog.write(tmp_path / "none" / "semua.tmx")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.said.text())


def test_the_menu_opens_it(qtbot, window, monkeypatch):
    asked = []
    monkeypatch.setattr(MemoryDialog, "exec", lambda self: asked.append(self.windowTitle()))
    window.commands_by_name["manage_memory"].trigger()
    assert asked == ["Translation memory"]
    qtbot.waitUntil(lambda: not window.tasks.busy())
