"""The source of the open article read again: what changed comes in, a person's work stays, and Undo gives all back."""

import zipfile
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from core.reading import samples
from dwiwarta.core import paths
from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Annotation, Role, Side, State
from dwiwarta.gui.dialogs.password import PasswordDialog
from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.models.reader_places import Place

PATIENCE = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = "Harga Beras Naik di Pasar Minggu"
FIRST = "Harga beras di Pasar Minggu naik menjadi Rp 12.500 per kilogram pada hari Senin."
SECOND = "Pedagang mengatakan pasokan dari Karawang terlambat karena hujan."
THIRD = "Pemerintah belum menjawab pertanyaan tentang impor."
FOURTH = "Dinas Perdagangan akan memeriksa gudang besok pagi."
LAST = "Harga cabai tetap seperti minggu lalu."
CHANGED = SECOND.replace("hujan", "banjir")


def text_of(*paragraphs):
    return "\n\n".join((TITLE, *paragraphs)) + "\n"


BEFORE = text_of(f"{FIRST} {SECOND}", f"{THIRD} {FOURTH}", LAST)
AFTER = text_of(f"{FOURTH} {FIRST} {CHANGED}", THIRD)  # one moved, one changed, one gone


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)


def session_of(window):
    return window.workflow.open_article.session


def article_of(window):
    return session_of(window).article


def index_of(window, text):
    return next(i for i, segment in enumerate(article_of(window).segments) if segment.text == text)


def english(window, text):
    return session_of(window).translation(index_of(window, text))


def highlight(window, side, sentence, words):
    session = session_of(window)
    block = article_of(window).segments[index_of(window, sentence)].block
    text = session.side_text(side, block)
    anchor = make_anchor(text, side, block, text.index(words), text.index(words) + len(words))
    return session.add_annotations([Annotation(anchor, "claim", note="look")])[0].id


def said(window):
    return window.middle.messages.text


def read_again(qtbot, window):
    assert window.commands_by_name["read_again"].isEnabled()
    window.commands_by_name["read_again"].trigger()
    settle(qtbot, window)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "beras.txt"
    path.write_text(BEFORE, encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot, window, file):
    """A window with the file's article open, translated, two sentences edited, one confirmed."""
    window.workflow.take(from_paths([file]))
    qtbot.waitUntil(lambda: bool(window.workflow.open_article.id) and article_of(window).translated, timeout=PATIENCE)
    settle(qtbot, window)
    session = session_of(window)
    session.edit_translation(index_of(window, SECOND), "Traders say rain has held up the rice from Karawang.")
    session.edit_translation(index_of(window, FOURTH), "The Trade Office will inspect warehouses tomorrow morning.")
    session.confirm(index_of(window, THIRD))
    settle(qtbot, window)
    return window


def test_a_sentence_moved_one_changed_one_removed(opened, qtbot, file):
    moved = highlight(opened, Side.TARGET, FOURTH, "warehouses tomorrow")
    price = highlight(opened, Side.SOURCE, FIRST, "Rp 12.500")
    lost = highlight(opened, Side.SOURCE, LAST, "Harga cabai tetap")
    settle(qtbot, opened)
    before = article_of(opened)
    file.write_text(AFTER, encoding="utf-8")
    read_again(qtbot, opened)
    article, session = article_of(opened), session_of(opened)
    assert [segment.text for segment in article.segments] == [TITLE, FOURTH, FIRST, CHANGED, THIRD]
    assert english(opened, FOURTH).text == "The Trade Office will inspect warehouses tomorrow morning."
    assert english(opened, THIRD).state is State.CONFIRMED
    assert english(opened, CHANGED).machine == f"[en] {CHANGED}"  # translated by itself
    assert session.annotation(moved).anchor.quote == "warehouses tomorrow"
    assert session.annotation(price).anchor.block == session.annotation(moved).anchor.block
    assert not session.annotation(price).orphan
    assert session.annotation(lost).orphan
    kept = [a for a in article.annotations if "Traders say rain has held up" in a.note]
    assert len(kept) == 1
    assert said(opened) == (
        "Read again: 1 sentence changed, 1 moved, 1 gone; 3 as before."
        " A note has lost its place; it is on the desk under Notes."
        " What you wrote of one that has gone is kept as a note."
    )
    shown = opened.middle.reader.reader_model
    assert [shown.cell(n, Side.SOURCE).text for n in range(shown.row_count())] == [
        TITLE,
        f"{FOURTH} {FIRST} {CHANGED}",
        THIRD,
    ]
    with Library(paths.library_file()) as library:
        assert library.verify() == []
        stored = library.get(opened.workflow.open_article.id)
        assert stored.segments == article.segments
        assert [t.text for t in stored.translations] == [t.text for t in article.translations]
        assert [a.orphan for a in stored.annotations].count(True) == 2
        assert library.memory.count() == 1
    assert "reading of the source again" in session.undo_stack.undoText()
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert article_of(opened) == before
    settle(qtbot, opened)
    with Library(paths.library_file()) as library:
        assert library.verify() == []
        stored = library.get(opened.workflow.open_article.id)
        assert (stored.document, stored.segments, stored.translations) == (
            before.document,
            before.segments,
            before.translations,
        )
        assert {(a.anchor, a.note, a.orphan) for a in stored.annotations} == {
            (a.anchor, a.note, a.orphan) for a in before.annotations
        }
    qtbot.keyClick(opened, Qt.Key.Key_Y, CTRL)
    settle(qtbot, opened)
    assert article_of(opened) == article
    with Library(paths.library_file()) as library:
        assert library.verify() == []
        assert library.get(opened.workflow.open_article.id).segments == article.segments


def test_a_note_that_lost_its_place_is_put_by_hand_on_the_desk(opened, qtbot, file):
    lost = highlight(opened, Side.SOURCE, LAST, "Harga cabai tetap")
    file.write_text(AFTER, encoding="utf-8")
    read_again(qtbot, opened)
    notes, reader = opened.desk.notes, opened.middle.reader
    opened.show_tab(notes)
    notes.choose(session_of(opened).annotation(lost))
    row = reader.reader_model.row_of_segment(index_of(opened, THIRD))
    reader.caret.select(row, Side.SOURCE, 0, len("Pemerintah"))
    reader.caret_moved()
    qtbot.mouseClick(notes.editor.place, Qt.MouseButton.LeftButton)
    assert not session_of(opened).annotation(lost).orphan
    assert session_of(opened).annotation(lost).anchor.quote == "Pemerintah"


def test_everything_is_there_after_the_article_was_closed(opened, qtbot, file):
    file.write_text(AFTER, encoding="utf-8")
    read_again(qtbot, opened)
    article, number = article_of(opened), opened.workflow.open_article.id
    opened.commands.close_article()
    settle(qtbot, opened)
    opened.workflow.open_article.open(number)
    settle(qtbot, opened)
    assert article_of(opened).segments == article.segments
    assert article_of(opened).translations == article.translations
    session_of(opened).undo_stack.undo()  # outlives closing
    assert LAST in [segment.text for segment in article_of(opened).segments]


def test_the_same_file_says_so_and_is_no_step(opened, qtbot):
    steps, before = session_of(opened).undo_stack.count(), article_of(opened)
    read_again(qtbot, opened)
    assert said(opened) == "Read again: every sentence is as it was."
    assert session_of(opened).undo_stack.count() == steps
    assert article_of(opened) is before


def test_the_message_undoes_it_and_other_changes_are_left_alone(opened, qtbot, file):
    file.write_text(AFTER, encoding="utf-8")
    read_again(qtbot, opened)
    qtbot.mouseClick(opened.middle.messages.button, Qt.MouseButton.LeftButton)
    assert LAST in [segment.text for segment in article_of(opened).segments]
    read_again(qtbot, opened)
    session_of(opened).edit_translation(0, "Rice")
    qtbot.mouseClick(opened.middle.messages.button, Qt.MouseButton.LeftButton)
    assert said(opened).startswith("Something else was changed since.")
    assert session_of(opened).translation(0).text == "Rice"
    assert LAST not in [segment.text for segment in article_of(opened).segments]


def test_what_is_being_typed_is_taken_over_first(opened, qtbot, file):
    reader = opened.middle.reader
    row = reader.reader_model.row_of_segment(index_of(opened, FIRST))
    reader.put_caret(Place(row, Side.TARGET, 2), index_of(opened, FIRST))
    reader.edit_current()
    reader.editing.card.field.setPlainText("Rice is dearer.")
    file.write_text(AFTER, encoding="utf-8")
    read_again(qtbot, opened)
    assert english(opened, FIRST).text == "Rice is dearer."


def test_a_change_while_it_is_read_is_kept(opened, qtbot, file):
    file.write_text(AFTER, encoding="utf-8")
    opened.commands_by_name["read_again"].trigger()
    assert opened.workflow.again.busy
    session_of(opened).edit_translation(index_of(opened, FIRST), "Rice is dearer.")
    settle(qtbot, opened)
    assert english(opened, FIRST).text == "Rice is dearer."
    assert LAST not in [segment.text for segment in article_of(opened).segments]


def test_a_file_that_was_moved_is_asked_for(opened, qtbot, file, monkeypatch):
    elsewhere = file.with_name("beras-baru.txt")
    file.rename(elsewhere)
    elsewhere.write_text(AFTER, encoding="utf-8")
    asked = []

    def answer(_parent, title, _folder):
        asked.append(title)
        return str(elsewhere) if len(asked) > 1 else "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    before = article_of(opened)
    read_again(qtbot, opened)
    assert article_of(opened) is before
    read_again(qtbot, opened)
    assert asked == ["Where is “beras.txt” now?"] * 2
    assert article_of(opened).source == str(elsewhere)
    assert CHANGED in [segment.text for segment in article_of(opened).segments]
    read_again(qtbot, opened)
    assert len(asked) == 2


def test_what_cannot_be_read_leaves_the_article_as_it_is(opened, qtbot, file):
    before = article_of(opened)
    file.write_bytes(b"%PDF-1.7 nothing that can be read")
    read_again(qtbot, opened)
    assert article_of(opened) is before
    assert "beras.txt" in said(opened)
    assert not opened.workflow.again.busy


def test_cancel_leaves_the_article_as_it_is(opened, qtbot, file):
    before = article_of(opened)
    file.write_text(AFTER, encoding="utf-8")
    opened.commands_by_name["read_again"].trigger()
    assert opened.strip.text.startswith("Reading again")
    (cancel,) = [each for each in opened.strip.findChildren(QPushButton) if each.isVisible()]
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    assert article_of(opened) is before


def test_an_article_that_is_closed_meanwhile_stays_as_it_is(opened, qtbot, file):
    number = opened.workflow.open_article.id
    file.write_text(AFTER, encoding="utf-8")
    opened.commands_by_name["read_again"].trigger()
    opened.workflow.open_article.close()
    settle(qtbot, opened)
    with Library(paths.library_file()) as library:
        assert LAST in [segment.text for segment in library.get(number).segments]


def test_one_article_of_an_archive_is_read_again_from_it(qtbot, window, tmp_path):
    archive = tmp_path / "kliping.zip"

    def fill(text):
        with zipfile.ZipFile(archive, "w") as opened:
            opened.writestr("beras.txt", text)
            opened.writestr("cuaca.txt", text_of("Cuaca di Bandung cerah sepanjang hari, kata pengamat di kota itu."))

    fill(BEFORE)
    window.workflow.take(from_paths([archive]))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: article_of(window).translated, timeout=PATIENCE)
    assert article_of(window).source == f"{archive}#beras.txt"
    fill(AFTER)
    read_again(qtbot, window)
    assert CHANGED in [segment.text for segment in article_of(window).segments]


def test_a_protected_file_asks_for_its_password(qtbot, window, tmp_path, monkeypatch):
    file = tmp_path / "rahasia.docx"
    file.write_bytes(samples.locked_docx())
    answers = iter([samples.PASSWORD, "salah", samples.PASSWORD, ""])
    asked = []

    def ask(name, *, again=False, parent=None):
        del parent
        asked.append((name, again))
        return next(answers)

    monkeypatch.setattr(PasswordDialog, "ask", ask)
    window.workflow.take(from_paths([file]))
    settle(qtbot, window)
    before = article_of(window)
    read_again(qtbot, window)
    assert said(window) == "Read again: every sentence is as it was."
    assert article_of(window) is before
    read_again(qtbot, window)
    assert asked == [("rahasia.docx", each) for each in (False, False, True, False)]
    assert "password" in said(window).lower()


def test_it_is_in_the_library_s_menu_and_opens_the_article_first(opened, qtbot, file, monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda self, _place: shown.append(self))
    file.write_text(AFTER, encoding="utf-8")
    opened.commands.close_article()
    settle(qtbot, opened)
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0)
    opened.library.list.setCurrentIndex(opened.library.model.index(0))
    opened.shelf_commands.show_menu(QPoint(10, 10))
    action = next(each for each in shown[0].actions() if each.text() == "&Read the source file again")
    action.trigger()
    settle(qtbot, opened)
    assert CHANGED in [segment.text for segment in article_of(opened).segments]


def test_pasted_text_has_no_file_to_be_read_from(qtbot, window):
    QGuiApplication.clipboard().setText(BEFORE)
    window.commands.paste_article()
    settle(qtbot, window)
    assert article_of(window).source == ""
    assert not window.commands_by_name["read_again"].isEnabled()


def test_a_summary_by_hand_and_the_role_of_a_block_stay(opened, qtbot, file):
    session = session_of(opened)
    file.write_text(AFTER.replace(THIRD, f"{THIRD}\n\n{LAST}"), encoding="utf-8")
    block = article_of(opened).segments[index_of(opened, LAST)].block
    session.set_role(block, Role.BOILERPLATE)
    settle(qtbot, opened)
    session.set_summary(replace(article_of(opened).summary, chosen=(index_of(opened, FOURTH),)))
    read_again(qtbot, opened)
    assert [article_of(opened).segments[i].text for i in article_of(opened).summary.chosen] == [FOURTH]
    (last,) = [each for each in article_of(opened).document.blocks if each.text == LAST]
    assert last.role is Role.BOILERPLATE
