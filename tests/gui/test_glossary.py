"""The glossary in the real window on the real engine: added from a selection, enforced, changed, removed, undone."""

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core.types import Origin, Side
from dwiwarta.gui.dialogs.term import TermDialog
from dwiwarta.gui.incoming import from_paths

PATIENCE = 60_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = (
    "Perusahaan asing merugi\n\nPerusahaan itu rugi Rp 1,5 triliun. Gempa berkekuatan 5,6 mengguncang Lombok. "
    "Dua perusahaan asing menutup kantornya di Jakarta. Kejaksaan Agung memeriksa empat saksi.\n"
)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)


@pytest.fixture
def window(qtbot, real_window, tmp_path):
    """A window with a translated article, the glossary shown, and the caret in the first sentence of the text."""
    path = tmp_path / "rugi.txt"
    path.write_text(TEXT, encoding="utf-8")
    work = real_window.workflow
    real_window.resize(1300, 800)
    work.take(from_paths([path]))
    qtbot.waitUntil(
        lambda: work.open_article.article is not None and work.open_article.article.translated, timeout=PATIENCE
    )
    settle(qtbot, real_window)
    real_window.activateWindow()
    real_window.middle.reader.setFocus()
    qtbot.keyClick(real_window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    real_window.middle.reader.setFocus()
    real_window.middle.reader.show_segment(1, flash=False)
    settle(qtbot, real_window)
    return real_window


def english(window):
    return [made.text for made in window.workflow.open_article.article.translations]


def select(window, segment, side, words):
    """Select words of a sentence in the reader."""
    reader = window.middle.reader
    reader.show_segment(segment, flash=False)
    row = reader.reader_model.row_of_segment(segment)
    start = reader.sheet.cell(row, side).text.index(words)
    reader.caret.select(row, side, start, start + len(words))
    reader.selection_changed.emit()


@pytest.fixture
def typed(qtbot, monkeypatch):
    """Run the dialog without its own event loop: a list of what to do to it, one for each time that it opens."""
    steps, seen = [], []

    def run(dialog):
        seen.append((dialog.source.text(), dialog.target.text()))
        dialog.show()
        steps.pop(0)(dialog)
        return dialog.result()

    monkeypatch.setattr(TermDialog, "exec", run)
    return steps, seen


def test_two_selections_and_two_keys_add_a_term_and_its_sentences_follow(qtbot, window, typed):
    steps, seen = typed
    before = english(window)
    select(window, 1, Side.SOURCE, "Perusahaan")
    select(window, 1, Side.TARGET, "company")
    assert before[1].count("company") == 1
    steps.append(lambda dialog: (dialog.target.setText("enterprise"), qtbot.keyClick(dialog, Qt.Key.Key_Return)))
    qtbot.keyClick(window.middle.reader, Qt.Key.Key_T, CTRL | SHIFT)
    assert seen == [("perusahaan", "company")]
    settle(qtbot, window)
    after = english(window)
    assert "enterprise" in after[1]
    assert "enterprises" in after[3]
    assert after[2] == before[2]
    made = window.workflow.open_article.article.translations[1]
    assert made.origin is Origin.REPAIR
    assert made.machine == before[1]
    pane = window.desk.glossary
    assert [row.term.source for row in pane.own.rows] == ["perusahaan"]
