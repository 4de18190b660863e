"""The command palette: what fits, in which order, and that Enter does it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.models.palette_model import DEED_ROLE, Deed, PaletteModel, fit
from dwiwarta.gui.shelving import CreateStory

PATIENCE = 20_000


def deed(title, place="", *, enabled=True):
    return Deed(title, place, list, enabled=enabled)


def titles(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def settled(qtbot, window, tmp_path):
    """The window with two articles, at rest."""
    for number in range(2):
        text = f"Banjir nomor {number}\n\nHujan deras mengguyur wilayah nomor {number} sejak pagi.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    window.workflow.take(from_paths([tmp_path / f"{number}.txt" for number in range(2)]))
    qtbot.waitUntil(lambda: not window.workflow.busy and len(window.library.model.rows()) == 2, timeout=PATIENCE)
    return window


def press(qtbot, window, text):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.commands.palette
    qtbot.waitUntil(palette.field.hasFocus, timeout=PATIENCE)
    qtbot.keyClicks(palette.field, text)
    return palette


def test_the_start_of_a_title_comes_first_and_what_is_impossible_last(qtmodeltester):
    model = PaletteModel()
    model.fill([deed("Open a note", enabled=False), deed("Take notes"), deed("Denote"), deed("Notes"), deed("Other")])
    qtmodeltester.check(model)
    model.search("note")
    assert titles(model) == ["Notes", "Take notes", "Denote", "Open a note"]
    assert not model.flags(model.index(3)) & Qt.ItemFlag.ItemIsEnabled
    assert "not possible now" in model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)


def test_every_word_must_fit_the_title_or_the_place():
    assert fit("view sum", deed("Summary", "View"))
    assert not fit("view sum", deed("Summary", "Article"))
    assert not fit("iew", deed("Summary", "View"))


@given(st.text(), st.text(), st.text())
def test_whatever_is_typed_fits_its_own_title_and_nothing_typed_fits_all(query, title, place):
    assert fit("", deed(title, place)) > 0
    assert fit(title, deed(title, place)) > 0
    assert fit(query, deed(title, place)) >= 0


def test_enter_does_what_is_marked_and_the_keyboard_goes_back(qtbot, settled):
    settled.middle.reader.setFocus()
    palette = press(qtbot, settled, "summary view")
    assert titles(palette.model)[0] == "Summary"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert settled.desk.currentWidget() is settled.desk.summary


def test_the_arrows_move_the_mark_and_escape_shuts(qtbot, settled):
    settled.middle.reader.setFocus()
    palette = press(qtbot, settled, "zoom")
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert settled.middle.reader.hasFocus()


def test_an_article_is_opened_and_a_story_shown_by_name(qtbot, settled):
    first = settled.workflow.open_article.id
    other = next(row for row in settled.library.model.rows() if row.id != first)
    palette = press(qtbot, settled, other.title)
    place = palette.list.visualRect(palette.model.index(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: settled.workflow.open_article.id == other.id, timeout=PATIENCE)
    settled.workflow.shelving.carry_out(CreateStory("Banjir Demak", ()))
    qtbot.waitUntil(lambda: bool(settled.library.sections.stories), timeout=PATIENCE)
    palette = press(qtbot, settled, "demak")
    assert palette.model.index(0).data(DEED_ROLE).place == "Story"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert settled.library.sections.story().name == "Banjir Demak"


def test_what_fits_nothing_is_searched_for_in_the_library(qtbot, settled):
    palette = press(qtbot, settled, "mengguyur")
    assert palette.model.rowCount() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert settled.library.field.text() == "mengguyur"
    assert settled.library.field.hasFocus()


def test_every_command_of_the_menus_is_in_the_palette(qtbot, settled):
    palette = press(qtbot, settled, "")
    shown = set(titles(palette.model))
    assert {"Open", "Preferences", "Translate", "Take the machine’s text", "By outlet", "Keyboard shortcuts"} <= shown
