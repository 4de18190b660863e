"""The memory in the real window on the real engine: confirming remembers, undoing forgets, the next article gets it."""

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core import paths
from dwiwarta.core.memory.records import Pair
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Origin, State
from dwiwarta.gui.incoming import from_paths

PATIENCE = 120_000
CTRL = Qt.KeyboardModifier.ControlModifier
SHARED = "Menteri belum menjawab pertanyaan wartawan."
FIRST = f"Harga beras naik\n\nHarga beras naik di Bandung pada hari Senin. {SHARED}\n"
SECOND = f"Harga cabai turun\n\n{SHARED} Pedagang menyambut baik hal itu.\n"


def take(qtbot, window, path, text):
    """Drop an article, wait until it is translated, and return its id."""
    path.write_text(text, encoding="utf-8")
    work, before = window.workflow, window.workflow.open_article.id
    work.take(from_paths([path]))
    qtbot.waitUntil(lambda: work.open_article.id not in (0, before), timeout=PATIENCE)
    qtbot.waitUntil(lambda: work.open_article.article.translated, timeout=PATIENCE)
    settle(qtbot, window)
    return work.open_article.id


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)


def remembered(window, qtbot):
    """Return what the memory has of the sentence both articles share."""
    settle(qtbot, window)
    with Library(paths.library_file()) as library:
        return [entry.target for entry in library.memory.exact(SHARED)]


@pytest.fixture
def confirmed(qtbot, real_window, tmp_path):
    """The window with an article of which the last sentence was typed anew and confirmed with Enter."""
    take(qtbot, real_window, tmp_path / "satu.txt", FIRST)
    reader = real_window.middle.reader
    real_window.activateWindow()
    reader.setFocus()
    reader.show_segment(2)
    qtbot.keyClick(reader, Qt.Key.Key_F2)
    reader.editing.card.field.selectAll()
    qtbot.keyClicks(reader.editing.card.field, "The minister has yet to answer.")
    qtbot.keyClick(reader.editing.card.field, Qt.Key.Key_Return)
    return real_window


def test_a_confirmed_sentence_is_used_in_the_next_article(qtbot, confirmed, tmp_path):
    assert remembered(confirmed, qtbot) == ["The minister has yet to answer."]
    take(qtbot, confirmed, tmp_path / "dua.txt", SECOND)
    made = confirmed.workflow.open_article.article.translations
    assert (made[1].text, made[1].origin, made[1].state, made[1].model) == (
        "The minister has yet to answer.",
        Origin.MEMORY,
        State.MACHINE,
        None,
    )
    assert [made[0].origin, made[2].origin] == [Origin.MODEL, Origin.MODEL]
    article = confirmed.workflow.open_article.id
    assert confirmed.close()
    with Library(paths.library_file()) as library:
        assert library.get(article).translations == made


def test_undo_forgets_and_redo_remembers(qtbot, confirmed):
    assert len(remembered(confirmed, qtbot)) == 1
    qtbot.keyClick(confirmed, Qt.Key.Key_Z, CTRL)
    assert remembered(confirmed, qtbot) == []
    qtbot.keyClick(confirmed, Qt.Key.Key_Y, CTRL)
    assert remembered(confirmed, qtbot) == ["The minister has yet to answer."]


def test_translating_again_takes_what_was_imported_meanwhile(qtbot, real_window, tmp_path):
    take(qtbot, real_window, tmp_path / "dua.txt", SECOND)
    session = real_window.workflow.open_article.session
    assert session.translation(1).origin is Origin.MODEL
    with Library(paths.library_file()) as library:
        library.memory.add("a.tmx", [Pair(SHARED, "No answer came from the minister.")])
    real_window.workflow.translate_again()
    qtbot.waitUntil(lambda: session.translation(1).origin is Origin.MEMORY, timeout=PATIENCE)
    assert session.translation(1).text == "No answer came from the minister."
    settle(qtbot, real_window)
