"""Findings that are worked out in slices, and judged once for each sentence as long as nothing changes."""

import time
from dataclasses import replace

import pytest

from dwiwarta.core import verdict
from dwiwarta.core.translation.checks import check_sentence
from dwiwarta.core.types import Translation
from dwiwarta.gui import findings as module
from dwiwarta.gui.garbage import GarbageCollection
from dwiwarta.gui.models.overview import Lane
from dwiwarta.gui.session import ArticleSession
from gui.reader_sample import Remembering, long_article, sample_article, with_role

WRONG = "The regional government spent Rp 1.5 billion to build two piers and a connecting road."


@pytest.fixture
def settled(qtbot, qapp):
    """A session with one wrong sum of money, looked at to the end."""
    session = ArticleSession(sample_article(), Remembering(), with_role)
    session.edit_translation(3, WRONG)
    session.all_findings.want()
    qtbot.waitUntil(lambda: session.all_findings.settled)
    return session


@pytest.fixture
def judging(monkeypatch):
    """How often the findings of each sentence are judged."""
    counted = []
    plain = verdict.judged

    def count(article, found):
        counted.extend(found)
        return plain(article, found)

    monkeypatch.setattr(verdict, "judged", count)
    return counted


def test_a_sentence_is_judged_once_until_something_of_it_changes(settled, judging, qtbot):
    findings = settled.all_findings
    places = findings.places()
    assert 3 in places
    first = findings.judged()
    assert sorted(judging) == places
    assert findings.judged() == first
    assert sorted(judging) == places
    money = next(each for each in first if each.index == 3)
    settled.dismiss(3, money.check, "As the bank says.")
    assert next(each for each in findings.judged() if each.index == 3).dismissal.reason == "As the bank says."
    assert judging.count(3) == 2
    assert [judging.count(place) for place in places if place != 3] == [1] * (len(places) - 1)
    settled.undo_stack.undo()
    assert findings.judged() == first
    settled.silence(money.check.kind)
    assert next(each for each in findings.judged() if each.index == 3).silenced
    settled.edit_translation(3, WRONG.replace("billion", "trillion"))
    qtbot.waitUntil(lambda: findings.settled)
    assert "money" not in {each.check.kind for each in findings.judged() if each.index == 3}


def test_the_verdict_is_that_of_the_article_and_counts_are_counted_once(settled, monkeypatch):
    findings = settled.all_findings
    counted = []
    plain = verdict.tally
    monkeypatch.setattr(verdict, "tally", lambda translations: counted.append(1) or plain(translations))
    assert findings.verdict() == verdict.of(settled.article, verdict.findings(settled.article))
    del counted[:]
    findings.verdict()
    assert not counted
    settled.confirm(5)
    assert findings.verdict().confirmed == 1
    assert len(counted) == 1


def long_sentence():
    """An article of one sentence of some hundred words."""
    article = long_article(40)
    source = " ".join(segment.text.rstrip(".") for segment in article.segments) + "."
    english = " ".join(made.machine.rstrip(".") for made in article.translations) + "."
    segment = replace(article.segments[0], block=0, start=0, end=len(source), text=source)
    block = replace(article.document.blocks[0], text=source)
    document = replace(article.document, blocks=(block,))
    return replace(article, document=document, segments=(segment,), translations=(Translation(english),))


def test_a_long_sentence_is_checked_in_several_slices_with_the_same_findings(qapp, monkeypatch):
    monkeypatch.setattr(module, "SLICE", 0.0)
    article = long_sentence()
    session = ArticleSession(article, Remembering(), with_role)
    session.all_findings.want()
    slices = 0
    while not session.all_findings.settled:
        session.all_findings.check_slice()
        slices += 1
    assert slices > 10
    assert session.findings(0) == check_sentence(article, 0)


def test_a_sentence_that_changes_while_it_is_looked_at_is_looked_at_again(qapp, monkeypatch):
    monkeypatch.setattr(module, "SLICE", 0.0)
    session = ArticleSession(sample_article(), Remembering(), with_role)
    session.findings(3)
    for _ in range(3):
        session.all_findings.check_slice()
    session.edit_translation(3, WRONG)
    session.findings(3)
    while not session.all_findings.settled:
        session.all_findings.check_slice()
    assert "money" in {check.kind for check in session.findings(3)}


def test_no_slice_of_checking_or_drawing_holds_the_window_long(qtbot, reader, monkeypatch):
    """Of 5,000 paragraphs; by the processor's time of this thread, which other programs do not lengthen."""
    longest = {}

    def timed(name, work):
        def measured(*arguments):
            start = time.thread_time()
            work(*arguments)
            longest[name] = max(longest.get(name, 0.0), time.thread_time() - start)

        return measured

    article = long_article(5000)
    texts = list(article.translations)
    texts[::3] = [replace(each, machine=each.machine.replace("12,500", "12.5")) for each in texts[::3]]
    check_sentence(article, 0)  # the tables, which the program reads in another thread
    session = ArticleSession(replace(article, translations=tuple(texts)), Remembering(), with_role)
    strip, checks = reader.strip, session.all_findings
    checks._slices.timeout.disconnect(checks.check_slice)
    checks._slices.timeout.connect(timed("checks", checks.check_slice))
    strip._slices.timeout.disconnect(strip._go_on)
    strip._slices.timeout.connect(timed("overview", strip._go_on))
    with GarbageCollection():  # as in the program: Python's own would go through everything in the middle of a slice
        reader.set_session(session)
        checks.want()
        qtbot.wait(4000)
    assert strip.marks[Lane.CHECKS]
    assert longest["checks"] < 0.015, longest
    assert longest["overview"] < 0.015, longest
