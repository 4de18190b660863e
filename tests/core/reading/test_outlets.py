"""The big outlets' pages, saved and copied: the article whole and alone, with what the page says about it."""

import pytest

from dwiwarta.core import reading
from support.browser_text import copied
from support.outlet_pages import FACTS, Tally, pages, score, texts

PAGES = pages("tuned", "held_out")
OUTLETS = sorted({page.outlet for page in PAGES})
PRECISION = RECALL = 0.97
FACT = 0.95


def tally(outlet, *, as_text):
    total = Tally()
    for page in PAGES:
        if page.outlet == outlet:
            document = reading.read_text(copied(page.html)) if as_text else reading.read_html(page.html)
            total.add(score(page, document, copied=as_text))
    return total


@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize("as_text", [False, True], ids=["saved", "copied"])
def test_body_and_facts_of_an_outlet(outlet, as_text):
    total = tally(outlet, as_text=as_text)
    complaints = "\n".join(total.complaints)
    assert total.precision >= PRECISION, complaints
    assert total.recall >= RECALL, complaints
    assert total.kinds >= PRECISION * total.right, complaints
    for fact in FACTS:
        assert total.fact(fact) >= FACT, complaints


OTHERS = ("unseen", "new", "kept", "fresh")


def total_of(chosen, read, *, as_text):
    total = Tally()
    for page in chosen:
        total.add(score(page, read(page), copied=as_text))
    return total


def assert_right(total):
    complaints = "\n".join(total.complaints)
    assert total.precision >= PRECISION, complaints
    assert total.recall >= RECALL, complaints
    assert {fact: total.fact(fact) >= FACT for fact in FACTS} == dict.fromkeys(FACTS, True), complaints


def test_outlets_without_rules_of_their_own_are_read_too():
    assert_right(total_of(pages(*OTHERS), lambda page: reading.read_html(page.html), as_text=False))


def test_copied_pages_of_outlets_without_rules_of_their_own_are_read_too():
    copies = total_of(pages(*OTHERS), lambda page: reading.read_text(copied(page.html)), as_text=True)
    pasted = [text for one in OTHERS for text in texts(one)]
    copies.add(total_of(pasted, lambda page: reading.read_text(page.html), as_text=True))
    assert_right(copies)


@pytest.mark.parametrize("page", [page for page in PAGES if page.pages], ids=lambda page: page.name)
def test_the_first_of_several_pages_says_so(page):
    assert reading.read_html(page.html).warnings == (
        f"This is page 1 of {page.pages}: the other pages are not in this file.",
    )
    assert len(reading.read_text(copied(page.html)).warnings) == 1


@pytest.mark.parametrize("page", [page for page in PAGES if not page.pages], ids=lambda page: page.name)
def test_a_whole_article_has_no_warning(page):
    assert reading.read_html(page.html).warnings == ()
    assert reading.read_text(copied(page.html)).warnings == ()


def test_there_are_pages_of_every_kind():
    assert len(PAGES) >= 62
    assert sum(1 for page in PAGES if page.pages) >= 10
