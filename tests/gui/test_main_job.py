"""The main job in the real window on the real engine: drop, read, edit, undo, mark, file."""

import json

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from dwiwarta.core import paths
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import State
from dwiwarta.gui.dialogs.export import ExportDialog
from dwiwarta.gui.models.library_model import ENTRY_ROLE

PATIENCE = 120_000
TITLE = "ByteDance Pakai Teknologi OpenAI untuk Bikin Chatbot Sendiri"


def drop(window, mime):
    """Drag something into the middle of the window and let go."""
    at = QPoint(window.width() // 2, window.height() // 2)
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, action, mime, left, none)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    assert window.outline.isVisible()
    dropping = QDropEvent(QPointF(at), action, mime, left, none, QEvent.Type.Drop)
    QApplication.sendEvent(window, dropping)
    assert not window.outline.isVisible()


def files(*names):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(name)) for name in names])
    return mime


@pytest.fixture
def translated(qtbot, real_window, seed):
    """The window with the real article dropped on it and translated."""
    drop(real_window, files(seed))
    work = real_window.workflow
    qtbot.waitUntil(lambda: work.open_article.session is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: work.open_article.article.translated and not work.busy, timeout=PATIENCE)
    return real_window


def test_an_article_that_is_dropped_is_read_translated_summarised_and_stored(qtbot, translated):
    article = translated.workflow.open_article.article
    assert article.document.title == TITLE
    assert translated.windowTitle().startswith(TITLE)
    assert all(translation.machine for translation in article.translations)
    assert len(article.summary.chosen) == 3
    assert article.translations[article.summary.chosen[0]].text[:40] in translated.desk.summary.plain_text()
    assert translated.middle.reader.reader_model.row_count() > 10
    assert "sentences translated" in translated.strip.text
    model = translated.library.model
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.index(0).data(ENTRY_ROLE).row.translated > 20)
    assert translated.close()
    with Library(paths.library_file()) as library:
        assert library.get(article.id).translations == article.translations
        assert library.get(article.id).summary == article.summary


def test_a_sentence_is_edited_with_the_keyboard_and_the_edit_undone(qtbot, translated):
    reader, session = translated.middle.reader, translated.workflow.open_article.session
    translated.activateWindow()
    machine = session.translation(2).machine
    reader.setFocus()
    reader.show_segment(2)
    qtbot.keyClick(reader, Qt.Key.Key_F2)
    field = reader.editing.card.field
    field.selectAll()
    qtbot.keyClicks(field, "A sentence of my own.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.translation(2).text == "A sentence of my own."
    assert session.translation(2).state is State.CONFIRMED
    assert "1 edited or confirmed" in translated.strip.text
    qtbot.keyClick(translated, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.translation(2).text == machine
    qtbot.keyClick(translated, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.translation(2).text == "A sentence of my own."
    article_id = translated.workflow.open_article.id
    translated.close()
    with Library(paths.library_file()) as library:
        stored = library.get(article_id).translations[2]
    assert (stored.machine, stored.edited) == (machine, "A sentence of my own.")


def test_a_sentence_is_highlighted_with_a_note_and_the_brief_filed(qtbot, translated, tmp_path, monkeypatch):
    reader, session = translated.middle.reader, translated.workflow.open_article.session
    translated.activateWindow()
    reader.setFocus()
    reader.show_segment(1)
    qtbot.keyClick(reader, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    notes = translated.desk.notes
    assert notes.model.rowCount() >= 1
    translated.desk.setCurrentWidget(notes)
    notes.list.setCurrentIndex(notes.model.index(0))
    notes.note.setFocus()
    qtbot.keyClicks(notes.note, "Check this with the company.")
    notes.save_note()
    assert "Check this with the company." in [each.note for each in session.article.annotations]

    shown = []

    def ask(article, pipeline, tasks, settings, changed, parent, categories, terms):
        dialog = ExportDialog(article, pipeline, tasks, settings, parent, categories=categories, terms=terms)
        dialog.changed.connect(changed)
        dialog.open()
        shown.append(dialog)

    monkeypatch.setattr(ExportDialog, "ask", ask)
    qtbot.keyClick(translated, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = shown[0]
    qtbot.waitUntil(lambda: TITLE in dialog.preview.toPlainText(), timeout=PATIENCE)
    assert "Check this with the company." in dialog.preview.toPlainText()
    for name, check in dialog.formats.items():
        check.setChecked(name in {"json", "docx", "html"})
    dialog.folder.setText(str(tmp_path / "briefs"))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.result.startswith("Saved 3 files"), timeout=PATIENCE)
    dialog.close()
    stem = "000_3e358cf3e73dcff3_en"
    assert sorted(file.name for file in (tmp_path / "briefs").iterdir()) == [
        f"{stem}.{s}" for s in ("docx", "html", "json")
    ]
    assert json.loads((tmp_path / "briefs" / f"{stem}.json").read_text(encoding="utf-8"))["title"] == TITLE
    assert translated.settings.export_folder == str(tmp_path / "briefs")
