"""When two sentences are the same, and which terms like ones share."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.memory import folding


def test_white_space_and_the_form_of_accents_do_not_matter():
    assert folding.fold("  Kafé \n di\u00a0 Bandung ") == "Kafé di Bandung"
    assert folding.key("Kafe\u0301  di Bandung") == folding.key("Kafé di\nBandung")


def test_case_and_marks_do_matter():
    assert len({folding.key(text) for text in ("Harga naik.", "harga naik.", "Harga naik", "Harga, naik.")}) == 4


@given(st.text(st.characters(codec=None)))
def test_folding_again_changes_nothing(text):
    folded = folding.fold(text)
    assert folding.fold(folded) == folded == unicodedata.normalize("NFC", folded)
    assert folding.key(text) == folding.key(folded)
    assert folding.terms(text) == folding.terms(folded)
    assert -(2**63) <= folding.key(text) < 2**63
    folded.encode()


def test_a_short_sentence_shares_a_term_with_one_that_differs_in_any_word():
    words = ["hal", "itu", "tidak", "benar"]
    terms = set(folding.terms(" ".join(words)))
    for place in range(len(words)):
        other = [*words[:place], "entah", *words[place + 1 :]]
        assert terms & set(folding.terms(" ".join(other)))


def test_numbers_are_all_one_term():
    assert folding.terms("Naik 12.500 rupiah") == folding.terms("naik 9.100 rupiah")
    assert folding.terms("Naik 12.500 rupiah") != folding.terms("naik 9 rupiah")
    assert folding.terms("… !") == folding.terms("")
