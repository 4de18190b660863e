"""The pane of the checks: listed, heard, gone through, dismissed with a reason, silenced, and never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dwiwarta.core import paths
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article, Check, Severity
from dwiwarta.core.verdict import Finding
from dwiwarta.gui.delegates import card_delegate
from dwiwarta.gui.delegates.card_delegate import CardDelegate
from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.models.checks_model import PAGE, Shown
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import DARK, LIGHT
from dwiwarta.gui.views.checks_pane import ChecksPane
from gui.reader_sample import sample_article, with_role

PATIENCE = 120_000
SHIFT = Qt.KeyboardModifier.ShiftModifier
WRONG = "The regional government spent Rp 15 trillion to build two piers and a connecting road."
LOST = "The training cost a fee."


@pytest.fixture
def session(kept, qapp):
    """A session over the first paragraphs of the sample article, in which the checks find nothing."""
    whole = sample_article()
    segments = tuple(segment for segment in whole.segments if segment.block < 6)
    article = Article(
        replace(whole.document, blocks=whole.document.blocks[:6]), segments, whole.translations[: len(segments)]
    )
    return ArticleSession(article, kept, with_role)


@pytest.fixture
def pane(qtbot, qapp, session):
    """The pane over the sample article, in which a number is wrong (sentence 4) and a negation lost (sentence 7)."""
    session.edit_translation(3, WRONG)
    session.edit_translation(6, LOST)
    made = ChecksPane()
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(380, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.set_session(session)
    qtbot.waitUntil(lambda: session.all_findings.settled and made.model.rowCount() == 2)
    return made


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def click_row(qtbot, pane, row):
    box = pane.list.visualRect(pane.model.index(row))
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def show(qtbot, pane, which):
    pane.filter.setFocus()
    for _ in range(3):
        qtbot.keyClick(pane.filter, Qt.Key.Key_Up)
    for _ in range(list(Shown).index(which)):
        qtbot.keyClick(pane.filter, Qt.Key.Key_Down)


def heard(pane, row=0):
    return pane.model.data(pane.model.index(row), Qt.ItemDataRole.AccessibleTextRole)


def kinds(pane):
    return [pane.model.finding(row).check.kind for row in range(pane.model.rowCount())]


def test_findings_are_listed_in_reading_order_and_heard_with_their_severity(pane):
    assert kinds(pane) == ["money", "negation"]
    assert heard(pane).startswith("High, Money, sentence 4. ")
    assert "“Rp 1,5 triliun”" in heard(pane)
    assert pane.filter.itemText(0) == "Open (2)"
    assert "2 open (2 high)" in pane.verdict.text()
    assert "(0 %) confirmed by a person, 2 more edited." in pane.verdict.text()


def test_every_control_has_a_name(pane):
    for control in (pane.filter, pane.previous, pane.next, pane.list, pane.reason, pane.dismiss_button):
        assert control.accessibleName()
    assert all(each.text() for each in pane.findChildren(QLabel) if each.isVisible())


def test_a_click_and_the_buttons_go_to_the_place_going_round(pane, qtbot):
    with qtbot.waitSignal(pane.jumped) as jump:
        click_row(qtbot, pane, 1)
    assert jump.args[0].index == 6
    with qtbot.waitSignal(pane.jumped) as jump:
        click(qtbot, pane.next)
    assert jump.args[0].index == 3
    with qtbot.waitSignal(pane.jumped) as jump:
        click(qtbot, pane.previous)
    assert jump.args[0].index == 6
    with qtbot.waitSignal(pane.jumped) as jump:
        pane.list.setFocus()
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert jump.args[0].index == 6


def test_a_finding_is_dismissed_with_a_reason_and_stands_under_dismissed(pane, qtbot, session, kept):
    click_row(qtbot, pane, 0)
    qtbot.keyClicks(pane.reason, "The bank says so.")
    click(qtbot, pane.dismiss_button)
    assert kinds(pane) == ["negation"]
    assert session.findings(3) == ()
    assert [arguments[0].reason for arguments in kept.named("save_dismissal")] == ["The bank says so."]
    assert "1 dismissed by a person" in pane.verdict.text()
    show(qtbot, pane, Shown.DISMISSED)
    assert kinds(pane) == ["money"]
    assert heard(pane).endswith("Reason: The bank says so.")
    click_row(qtbot, pane, 0)
    assert pane.reason.text() == "The bank says so."
    click(qtbot, pane.reopen_button)
    assert kinds(pane) == []
    assert len(session.findings(3)) == 1


def test_delete_dismisses_return_in_the_field_too_and_undo_opens_again(pane, qtbot, session):
    click_row(qtbot, pane, 0)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert kinds(pane) == ["negation"]
    assert pane.chosen().check.kind == "negation"
    qtbot.keyClicks(pane.reason, "Meant so.")
    qtbot.keyClick(pane.reason, Qt.Key.Key_Return)
    assert kinds(pane) == []
    assert not pane.list.isVisible()
    session.undo_stack.undo()
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: kinds(pane) == ["money", "negation"])


def test_a_kind_is_silenced_in_the_article_and_shown_again_from_the_menu(pane, qtbot, session):
    click_row(qtbot, pane, 1)
    click(qtbot, pane.silence_button)
    assert kinds(pane) == ["money"]
    assert pane.silenced_button.isVisible()
    assert "negation" in pane.silenced_button.text()
    assert "1 of silenced kinds (negation)" in pane.verdict.text()
    show(qtbot, pane, Shown.ALL)
    assert heard(pane, 1).startswith("High, Negation, sentence 7, silenced.")
    (again,) = pane.silenced_button.menu().actions()
    again.trigger()
    qtbot.waitUntil(lambda: not pane.silenced_button.isVisible())
    assert session.article.silenced == frozenset()


def test_a_dismissed_finding_is_back_when_its_sentence_changes(pane, qtbot, session):
    click_row(qtbot, pane, 0)
    click(qtbot, pane.dismiss_button)
    session.edit_translation(3, "The regional government spent Rp 15 trillion on two piers and a connecting road.")
    qtbot.waitUntil(lambda: kinds(pane) == ["money", "negation"])


def test_it_follows_the_caret_but_leaves_a_choice_in_the_same_sentence(pane):
    pane.follow(6)
    assert pane.chosen().check.kind == "negation"
    pane.follow(0)
    assert pane.chosen().check.kind == "negation"
    pane.follow(3)
    assert pane.chosen().check.kind == "money"


def test_an_article_without_findings_says_so(qtbot, qapp, session):
    made = ChecksPane()
    qtbot.addWidget(made)
    said = made.findChildren(QLabel)[-1]
    assert said.text().startswith("Open an article;")
    made.show()
    made.set_session(session)
    qtbot.waitUntil(lambda: said.text() == "The checks find nothing that is open in this article.")
    assert not made.list.isVisible()
    assert not made.next.isEnabled()


def test_severity_is_a_sign_and_a_word_in_both_themes(pane):
    delegate = pane.list.itemDelegate()
    for theme in (LIGHT, DARK):
        pane.set_theme(theme)
        shown = delegate.html(pane.model.index(0))
        assert "▲" in shown
        assert "High" in shown
        assert theme.danger in shown
        assert "“Rp 1,5 triliun” → “" in shown


@pytest.fixture
def opened(qtbot, window, tmp_path):
    """The window with an article of which a confirmed edit has another number than the source, on the checks."""
    path = tmp_path / "pompa.txt"
    path.write_text("Kota menambah pompa\n\nKota itu membeli 12 pompa baru. Warga menunggu.\n", encoding="utf-8")
    window.workflow.take(from_paths([path]))
    qtbot.waitUntil(lambda: bool(window.workflow.open_article.id), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.workflow.open_article.article.translated, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)
    session = window.workflow.open_article.session
    for index, text in enumerate(("City adds pumps", "The city bought 21 new pumps.", "Residents are waiting.")):
        session.edit_translation(index, text)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    pane = window.desk.checks
    qtbot.waitUntil(lambda: session.all_findings.settled and [f.index for f in pane.model.findings] == [1])
    return window


def test_in_the_window_a_dismissal_is_kept_undone_and_comes_back_after_a_restart(opened, qtbot, make_window):
    from dwiwarta.core.translation.dummy import DummyEngine

    pane, reader = opened.desk.checks, opened.middle.reader
    assert opened.desk.currentWidget() is pane
    reader.setFocus()
    reader.show_segment(0)
    qtbot.keyClick(reader, Qt.Key.Key_F8)
    assert (reader.current_segment(), pane.chosen().index) == (1, 1)
    assert pane.chosen().check.kind == "numbers"
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert "1 dismissed by a person" in pane.verdict.text()
    opened.show_tab(opened.desk.details)
    qtbot.waitUntil(lambda: "1 dismissed by a person" in opened.desk.details.facts)
    opened.show_tab(pane, pane.list)
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "1 open (1 high)" in pane.verdict.text())
    qtbot.keyClick(opened, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "none open" in pane.verdict.text())
    qtbot.waitUntil(lambda: not opened.tasks.busy(), timeout=PATIENCE)
    number = opened.workflow.open_article.id
    assert opened.close()
    with Library(paths.library_file()) as library:
        assert [each.kind for each in library.get(number).dismissals] == ["numbers"]
    again = make_window(DummyEngine())
    qtbot.waitUntil(lambda: again.workflow.open_article.id == number, timeout=PATIENCE)
    again.desk.setCurrentWidget(again.desk.checks)
    qtbot.waitUntil(lambda: "1 dismissed by a person" in again.desk.checks.verdict.text(), timeout=PATIENCE)


def test_a_kind_silenced_in_the_window_is_silenced_in_the_library(opened, qtbot):
    pane = opened.desk.checks
    pane.choose_next()
    click(qtbot, pane.silence_button)
    qtbot.waitUntil(lambda: not opened.tasks.busy(), timeout=PATIENCE)
    with Library(paths.library_file()) as library:
        assert library.get(opened.workflow.open_article.id).silenced == {"numbers"}


def test_a_long_list_is_given_to_the_view_piece_by_piece(qapp, qtbot, session):
    check = Check("numbers", Severity.LOW, (0, 1), None, "Look.")
    many = [Finding(index % 7, replace(check, source_span=(index, index + 1))) for index in range(200)]
    pane = ChecksPane()
    qtbot.addWidget(pane)
    pane.model.set_findings(session.article, many)
    assert (pane.model.rowCount(), pane.model.total) == (PAGE, 200)
    pane.choose_previous()
    assert pane.list.currentIndex().row() == 199
    assert pane.chosen() == many[199]
    pane.choose_next()
    assert pane.list.currentIndex().row() == 0
    pane.model.set_findings(session.article, many[:100])
    assert pane.model.rowCount() == pane.model.total == 100


def test_a_card_is_laid_out_once_and_again_only_when_it_looks_different(pane, qtbot, session, monkeypatch):
    delegate = pane.list.itemDelegate()
    made = []
    laid_out = CardDelegate._document
    monkeypatch.setattr(CardDelegate, "_document", lambda self, *look: made.append(look) or laid_out(self, *look))
    light = pane.list.viewport().grab().toImage()
    made.clear()
    assert pane.list.viewport().grab().toImage() == light
    assert not made
    pane.set_theme(DARK)
    assert pane.list.viewport().grab().toImage() != light
    assert len({look for _, look in made}) == 2  # one for each card: how high it is, and to be painted
    pane.set_theme(LIGHT)
    assert pane.list.viewport().grab().toImage() == light
    session.edit_translation(3, WRONG.replace("15", "17"))
    qtbot.waitUntil(lambda: session.all_findings.settled and "17" in delegate.html(pane.model.index(0)))
    assert pane.list.viewport().grab().toImage() != light


def test_no_more_cards_are_kept_laid_out_than_a_few_screens_have(qapp, qtbot, session):
    check = Check("numbers", Severity.LOW, (0, 1), None, "Look.")
    pane = ChecksPane()
    qtbot.addWidget(pane)
    pane.resize(380, 700)
    count = 3 * PAGE
    pane.model.set_findings(
        session.article, [Finding(0, replace(check, message=f"Look at it {number} times.")) for number in range(count)]
    )
    pane.list.show()
    for row in range(count):
        pane.model.reach(row)
        pane.list.scrollTo(pane.model.index(row))
        pane.list.viewport().grab()
    assert 0 < len(pane.list.itemDelegate()._documents) <= card_delegate._MOST_LAID_OUT < count
