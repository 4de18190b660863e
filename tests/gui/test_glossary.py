"""The glossary in the real window on the real engine: added from a selection, enforced, changed, removed, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from dwiwarta.core import paths
from dwiwarta.core.glossary import Term
from dwiwarta.core.store.library import Library
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import Origin, Side
from dwiwarta.gui.dialogs.term import TermDialog
from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.models.terms_model import TERM_ROLE, Standing, TermRow, TermsModel
from dwiwarta.gui.views.reader_tips import tip_at

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
    """A window on the real engine with the article translated and the glossary shown."""
    return opened(qtbot, real_window, tmp_path)


@pytest.fixture
def plain_window(qtbot, make_window, tmp_path):
    """The same on a dummy engine, for what is not about translation."""
    return opened(qtbot, make_window(DummyEngine()), tmp_path)


def opened(qtbot, window, tmp_path):
    """Show the article with the caret in the first sentence of its text, and the glossary."""
    path = tmp_path / "rugi.txt"
    path.write_text(TEXT, encoding="utf-8")
    work = window.workflow
    window.resize(1300, 800)
    work.take(from_paths([path]))
    qtbot.waitUntil(
        lambda: work.open_article.article is not None and work.open_article.article.translated, timeout=PATIENCE
    )
    settle(qtbot, window)
    window.activateWindow()
    window.middle.reader.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    window.middle.reader.setFocus()
    window.middle.reader.show_segment(1, flash=False)
    settle(qtbot, window)
    return window


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


def test_the_pane_says_how_the_sentence_has_its_terms(window):
    pane = window.desk.glossary
    assert pane.isVisible()
    window.middle.reader.show_segment(4, flash=False)
    (row,) = [row for row in pane.here.rows if row.term.source == "Kejaksaan Agung"]
    assert (row.kept, row.origin, row.standing) == (None, "institutions", Standing.MISSING)
    assert not pane.own.rows
    assert "Ctrl+Shift+T" in pane._own_hint.text()
    assert pane._own_hint.isVisible()


def test_hovering_explains_a_term_in_the_indonesian(plain_window):
    reader = plain_window.middle.reader
    row = reader.reader_model.row_of_segment(4)
    start = reader.sheet.cell(row, Side.SOURCE).text.index("Kejaksaan")
    box = reader.cell_box(row, Side.SOURCE, start, start + 9)
    tip = tip_at(reader, box.center())
    assert "Kejaksaan Agung: Attorney General's Office" in tip
    assert "institutions" in tip
    other = reader.cell_box(row, Side.SOURCE, start + 16, start + 25)
    assert "Attorney" not in tip_at(reader, other.center())


def own_term(qtbot, window, term):
    """Keep a term as the dialog does, and wait until its sentences have followed."""
    window.workflow.glossing.keep(term)
    settle(qtbot, window)


def test_a_sentence_that_is_translated_again_has_the_terms(qtbot, window):
    own_term(qtbot, window, Term("gempa", "tremor"))
    assert "tremor" in english(window)[2]
    window.workflow.sentences.translate_again((2,))
    settle(qtbot, window)
    assert "tremor" in english(window)[2]


def test_delete_removes_a_term_and_undo_brings_it_back_with_its_sentences(qtbot, window):
    before = english(window)
    own_term(qtbot, window, Term("gempa", "tremor"))
    pane, changed = window.desk.glossary, english(window)
    assert "tremor" in changed[2]
    click(qtbot, pane.own_list, 0)
    qtbot.keyClick(pane.own_list, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert (pane.own.rows, english(window)) == ((), before)
    pane.add_button.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert [row.term.target for row in pane.own.rows] == ["tremor"]
    assert english(window) == changed


def click(qtbot, view, row):
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_sentence_that_a_person_edited_stays_and_is_marked(qtbot, window):
    session = window.workflow.open_article.session
    session.edit_translation(2, "The 5.6 earthquake hit Lombok.")
    own_term(qtbot, window, Term("gempa", "tremor"))
    assert english(window)[2] == "The 5.6 earthquake hit Lombok."
    window.middle.reader.show_segment(2, flash=False)
    standings = {row.term.source: row.standing for row in window.desk.glossary.here.rows}
    assert standings["gempa"] is Standing.MISSING
    qtbot.waitUntil(lambda: "glossary" in {check.kind for check in session.findings(2)}, timeout=PATIENCE)
    session.edit_translation(2, "The 5.6 tremor hit Lombok.")
    qtbot.waitUntil(lambda: "glossary" not in {check.kind for check in session.findings(2)}, timeout=PATIENCE)
    assert {row.term.source: row.standing for row in window.desk.glossary.here.rows}["gempa"] is Standing.SAID


def test_enter_on_a_bundled_term_writes_ones_own_over_it(qtbot, window, typed):
    steps, seen = typed
    pane = window.desk.glossary
    window.middle.reader.show_segment(4, flash=False)
    row = [row.term.source for row in pane.here.rows].index("Kejaksaan Agung")
    pane.here_list.setFocus()
    pane.here_list.setCurrentIndex(pane.here.index(row))
    steps.append(lambda dialog: (dialog.keep.click(), qtbot.keyClick(dialog, Qt.Key.Key_Return)))
    qtbot.keyClick(pane.here_list, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert seen == [("Kejaksaan Agung", "Attorney General's Office")]
    assert "Kejaksaan Agung" in english(window)[4]
    assert pane.own.rows[0].term.keep
    assert {row.term.source: row.origin for row in pane.here.rows}["Kejaksaan Agung"] == "yours"


def test_a_term_with_another_source_takes_the_place_of_the_changed_one(qtbot, plain_window, typed):
    steps, _ = typed
    pane = plain_window.desk.glossary
    own_term(qtbot, plain_window, Term("gempa", "tremor"))
    click(qtbot, pane.own_list, 0)
    steps.append(lambda dialog: (dialog.source.setText("Gempa bumi"), qtbot.keyClick(dialog, Qt.Key.Key_Return)))
    qtbot.mouseClick(pane.edit_button, Qt.MouseButton.LeftButton)
    settle(qtbot, plain_window)
    assert [row.term.source for row in pane.own.rows] == ["Gempa bumi"]


def test_a_term_of_a_story_holds_in_its_articles_alone(qtbot, window, typed):
    steps, _ = typed
    with Library(paths.library_file()) as library:
        library.shelf.create_story("Gempa Lombok", [window.workflow.open_article.id])
        library.shelf.create_story("Lain")
    window.workflow.glossing.reload()
    settle(qtbot, window)
    select(window, 2, Side.SOURCE, "Gempa")
    names = []

    def write(dialog):
        names.extend(dialog.scope.itemText(row) for row in range(dialog.scope.count()))
        dialog.target.setText("tremor")
        dialog.scope.setCurrentIndex(1)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    steps.append(write)
    qtbot.keyClick(window.middle.reader, Qt.Key.Key_T, CTRL | SHIFT)
    settle(qtbot, window)
    assert names == ["Everywhere", "In the story “Gempa Lombok”"]
    assert "tremor" in english(window)[2]
    assert [row.origin for row in window.desk.glossary.own.rows] == ["Gempa Lombok"]
    assert window.workflow.glossing.known.own[0].term.story == window.workflow.glossing.known.within[0].id


def test_terms_go_out_and_come_in_by_the_menu(qtbot, window, tmp_path, monkeypatch):
    pane, path = window.desk.glossary, tmp_path / "istilah.tbx"
    own_term(qtbot, window, Term("gempa", "tremor", note="Bumi."))
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), "TermBase eXchange (*.tbx)")
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    import_action, export_action = pane.more_button.menu().actions()
    export_action.trigger()
    settle(qtbot, window)
    window.workflow.glossing.remove(window.workflow.glossing.known.own)
    settle(qtbot, window)
    assert not pane.own.rows
    assert not export_action.isEnabled()
    import_action.trigger()
    settle(qtbot, window)
    assert [row.term for row in pane.own.rows] == [Term("gempa", "tremor", note="Bumi.")]
    assert "tremor" in english(window)[2]


def test_a_file_that_is_no_glossary_is_said_to_be_none(qtbot, plain_window, tmp_path, monkeypatch):
    path = tmp_path / "istilah.tsv"
    path.write_text("gempa\ttremor\nsendiri\n", encoding="utf-8")
    said = []
    plain_window.workflow.said.connect(said.append)
    plain_window.workflow.glossing.take_in(path, None)
    settle(qtbot, plain_window)
    assert said[-1].text.startswith("One term was taken in from istilah.tsv. One row was left out: line 2: ")
    path.write_text("sendiri\n", encoding="utf-8")
    plain_window.workflow.glossing.take_in(path, None)
    settle(qtbot, plain_window)
    assert "no row is a term" in plain_window.middle.messages.text


def test_terms_are_found_by_the_letters_of_either_language(qtbot, plain_window):
    own_term(qtbot, plain_window, Term("gempa", "tremor"))
    own_term(qtbot, plain_window, Term("saksi", "eyewitness"))
    pane = plain_window.desk.glossary
    qtbot.keyClicks(pane.field, "eyew")
    assert [row.term.source for row in pane.own.rows] == ["saksi"]
    qtbot.keyClicks(pane.field, "xx")
    assert pane._own_hint.text() == "None of your terms has these letters."
    pane.field.clear()
    assert len(pane.own.rows) == 2


def test_the_dialog_says_what_is_missing(qtbot, qapp):
    dialog = TermDialog(Term("gempa", ""), (), "Add to the glossary")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.problem == "The English is empty."
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.target, "tremor")
    qtbot.keyClicks(dialog.also, "quake; earth tremor ;")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.term == Term("gempa", "tremor", alternatives=("quake", "earth tremor"))
    assert not dialog.isVisible()


def test_everything_has_a_name_for_screen_readers(plain_window):
    pane = plain_window.desk.glossary
    plain_window.middle.reader.show_segment(4, flash=False)
    parts = (pane.here_list, pane.own_list, pane.field, pane.add_button, pane.edit_button, pane.remove_button)
    names = [part.accessibleName() for part in (*parts, pane.more_button)]
    assert all(names)
    assert len(set(names)) == len(names)
    spoken = pane.here.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert pane.here.rows[0].term.source in spoken


def test_the_list_is_a_sound_model(qtmodeltester, qapp):
    model = TermsModel()
    model.set_rows([TermRow(Term("gempa", "tremor"), ""), TermRow(Term("saksi", "witness"), "law")])
    qtmodeltester.check(model)
    model.set_words("wit")
    assert model.index(0).data(TERM_ROLE).term.source == "saksi"


def test_the_context_menu_offers_it(plain_window):
    menu = QMenu()
    plain_window.middle.reader.reader_actions.fill_menu(menu)
    assert plain_window.commands_by_name["add_term"] in menu.actions()
