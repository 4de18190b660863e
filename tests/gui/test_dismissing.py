"""Findings that a person lets stand in a session: left out everywhere, undone, and lapsed when the sentence changes."""

import pytest

from dwiwarta.core.types import Check, Severity
from dwiwarta.gui.session import ArticleSession
from gui.reader_sample import Remembering, sample_article, with_role

INDEX = 3


def find_some(article, index):
    """Find two things in every sentence that has a trillion in its English."""
    start = article.translations[index].text.find("1.5 trillion")
    yield
    if start < 0:
        return ()
    span = (start, start + 3)
    return tuple(Check(kind, Severity.HIGH, (0, 3), span, f"Look at the {kind}.") for kind in ("money", "numbers"))


@pytest.fixture
def kept():
    return Remembering()


@pytest.fixture
def checked(kept, qapp, monkeypatch):
    """A session of which every sentence has been looked at."""
    made = ArticleSession(sample_article(), kept, with_role)
    monkeypatch.setattr(made.all_findings, "_check", find_some)
    made.all_findings.want()
    look(made)
    return made


def look(session):
    while not session.all_findings.settled:
        session.all_findings.check_slice()


def kinds(session):
    return [check.kind for check in session.findings(INDEX)]


def dismiss_first(session, reason="The bank gives this figure."):
    check = session.findings(INDEX)[0]
    session.dismiss(INDEX, check, reason)
    return check


def test_a_dismissed_finding_is_left_out_and_kept(checked, kept, qtbot):
    with qtbot.waitSignal(checked.all_findings.changed) as told:
        check = dismiss_first(checked)
    assert told.args[0] == (INDEX,)
    assert kinds(checked) == ["numbers"]
    assert list(checked.all_findings.all()) == [INDEX]
    assert [(f.check.kind, f.open) for f in checked.all_findings.judged()] == [("money", False), ("numbers", True)]
    assert checked.dismissal(INDEX, check).reason == "The bank gives this figure."
    assert [arguments[0].kind for arguments in kept.named("save_dismissal")] == ["money"]


def test_undo_opens_it_and_redo_dismisses_it_again(checked, kept):
    dismiss_first(checked)
    checked.undo_stack.undo()
    assert kinds(checked) == ["money", "numbers"]
    assert len(kept.named("remove_dismissal")) == 1
    checked.undo_stack.redo()
    assert kinds(checked) == ["numbers"]
    assert checked.undo_stack.undoText() == "dismissal of a finding"


def test_another_reason_replaces_the_first_and_undo_gives_that_back(checked):
    check = dismiss_first(checked)
    checked.dismiss(INDEX, check, "Rounded.")
    assert checked.dismissal(INDEX, check).reason == "Rounded."
    checked.dismiss(INDEX, check, "Rounded.")
    assert checked.undo_stack.count() == 2
    checked.undo_stack.undo()
    assert checked.dismissal(INDEX, check).reason == "The bank gives this figure."


def test_reopening_is_a_step_of_its_own(checked):
    check = dismiss_first(checked)
    checked.reopen(INDEX, check)
    assert kinds(checked) == ["money", "numbers"]
    checked.reopen(INDEX, check)
    checked.undo_stack.undo()
    assert checked.dismissal(INDEX, check).reason == "The bank gives this figure."


def test_a_dismissal_lapses_with_the_sentence_and_an_undo_of_the_edit_revives_it(checked):
    dismiss_first(checked)
    checked.edit_translation(INDEX, "The government spent Rp 1.5 trillion on roads.")
    look(checked)
    assert kinds(checked) == ["money", "numbers"]
    checked.undo_stack.undo()
    look(checked)
    assert kinds(checked) == ["numbers"]


def test_a_silenced_kind_is_left_out_of_every_sentence(checked, kept):
    checked.silence("numbers")
    assert kinds(checked) == ["money"]
    assert kept.named("silence") == [("numbers",)]
    checked.silence("numbers")
    assert checked.undo_stack.count() == 1
    checked.undo_stack.undo()
    assert kinds(checked) == ["money", "numbers"]
    assert kept.named("unsilence") == [("numbers",)]
    checked.undo_stack.redo()
    checked.silence("numbers", silent=False)
    assert checked.article.silenced == frozenset()
