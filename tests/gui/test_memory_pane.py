"""The pane of the memory in the real window on the real engine: offered, warned of, used with a key, and provenance."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dwiwarta.core import paths
from dwiwarta.core.memory.records import Pair
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Origin, State
from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.theme import DARK, LIGHT

PATIENCE = 120_000
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TEXT = "Wali kota tidak akan menaikkan tarif parkir. Sebanyak 35 pedagang menutup kios. Hujan turun semalam.\n"
PAIRS = (
    Pair("Wali kota akan menaikkan tarif parkir.", "The mayor will raise parking fees."),
    Pair("Sebanyak 53 pedagang menutup kios.", "As many as 53 traders closed their stalls.", "Sari"),
    Pair("Hujan turun semalam.", "It rained last night.", "Sari"),
)


@pytest.fixture
def window(qtbot, real_window, tmp_path):
    """The window with an article whose sentences the memory has in part, the memory shown."""
    with Library(paths.library_file()) as library:
        library.memory.add("kota.tmx", PAIRS)
    path = tmp_path / "kota.txt"
    path.write_text(TEXT, encoding="utf-8")
    work = real_window.workflow
    work.take(from_paths([path]))
    qtbot.waitUntil(lambda: bool(work.open_article.id), timeout=PATIENCE)
    qtbot.waitUntil(lambda: work.open_article.article.translated, timeout=PATIENCE)
    settle(qtbot, real_window)
    real_window.activateWindow()
    qtbot.keyClick(real_window, Qt.Key.Key_6, ALT)
    return real_window


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)


def go_to(qtbot, window, segment):
    """Put the caret into a sentence and wait for what the memory says of it."""
    pane = window.desk.memory
    window.middle.reader.setFocus()
    window.middle.reader.show_segment(segment)
    qtbot.waitUntil(lambda: pane.sentence.text().startswith(f"Sentence {segment + 1}:"))
    qtbot.waitUntil(lambda: pane.chosen() is not None, timeout=PATIENCE)
    return pane


def heard(pane):
    return pane.model.data(pane.model.index(0), Qt.ItemDataRole.AccessibleTextRole)


def english(window, segment):
    return window.workflow.open_article.session.translation(segment)


def test_an_exact_match_is_in_use_at_once_and_said_to_be(qtbot, window):
    pane = go_to(qtbot, window, 2)
    assert english(window, 2).origin is Origin.MEMORY
    assert (pane.use_button.text(), pane.use_button.isEnabled()) == ("In use, from the memory", False)
    assert heard(pane).startswith("100 %, the same sentence. In use. It rained last night.")
    assert "From “kota.tmx”, confirmed by Sari on " in heard(pane)
    window.show_tab(window.desk.details)
    qtbot.waitUntil(lambda: "1 sentence from the memory" in window.desk.details.facts)


def test_a_changed_number_is_put_in_and_said(qtbot, window):
    pane = go_to(qtbot, window, 1)
    match = pane.chosen()
    assert match.target == "As many as 35 traders closed their stalls."
    assert heard(pane).index("“53”") < heard(pane).index(match.target)
    shown = pane.list.itemDelegate().html(pane.model.index(0))
    assert "<s>53</s> <u><b>35</b></u>" in shown
    assert "As many as <u><b>35</b></u> traders" in shown
    assert "◆" in shown


def test_a_negation_that_the_remembered_sentence_lacks_is_warned_of_in_words(qtbot, window):
    pane = go_to(qtbot, window, 0)
    assert "denies more than the remembered one: “tidak”" in heard(pane)
    for theme in (LIGHT, DARK):
        pane.set_theme(theme)
        shown = pane.list.itemDelegate().html(pane.model.index(0))
        assert f'<span style="color:{theme.danger}">▲ ' in shown
        assert "<u><b>tidak</b></u>" in shown


def test_the_key_uses_the_match_and_undo_takes_it_back(qtbot, window):
    pane = go_to(qtbot, window, 1)
    before = english(window, 1)
    qtbot.keyClick(window.middle.reader, Qt.Key.Key_R, CTRL)
    assert english(window, 1).text == "As many as 35 traders closed their stalls."
    assert english(window, 1).state is State.EDITED
    assert pane.use_button.text() == "In use"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert english(window, 1) == before


def test_return_in_the_list_and_the_button_use_it_too(qtbot, window):
    pane = go_to(qtbot, window, 1)
    qtbot.mouseClick(pane.use_button, Qt.MouseButton.LeftButton)
    assert english(window, 1).text == "As many as 35 traders closed their stalls."
    go_to(qtbot, window, 0)
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert english(window, 0).text == "The mayor will raise parking fees."


def test_the_key_first_shows_what_it_would_use(qtbot, window):
    go_to(qtbot, window, 1)
    window.desk.setCurrentWidget(window.desk.notes)
    before = english(window, 1)
    qtbot.keyClick(window.middle.reader, Qt.Key.Key_R, CTRL)
    assert window.desk.currentWidget() is window.desk.memory
    assert english(window, 1) == before


def test_the_threshold_of_the_preferences_holds(qtbot, window):
    pane = go_to(qtbot, window, 0)
    window.set_settings(window.settings.changed(memory_threshold=99, person="Dewi"))
    qtbot.waitUntil(lambda: pane.chosen() is None)
    assert "Nothing like this sentence was confirmed yet." in [each.text() for each in pane.findChildren(QLabel)]
    window.set_settings(window.settings.changed(memory_threshold=70))
    qtbot.waitUntil(lambda: pane.chosen() is not None)
    window.middle.reader.confirm_current()
    settle(qtbot, window)
    with Library(paths.library_file()) as library:
        (own,) = [entry for entry in library.memory.entries() if entry.article]
        assert (own.source, own.who) == ("Wali kota tidak akan menaikkan tarif parkir.", "Dewi")
