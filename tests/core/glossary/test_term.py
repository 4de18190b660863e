"""A term is kept tidy, and what is no term is refused."""

import pytest
from hypothesis import given

from dwiwarta.core.glossary import Term
from dwiwarta.core.glossary.term import MOST_LETTERS, tidied
from dwiwarta.errors import GlossaryError
from support.terms import any_term


def test_spaces_are_single_and_nothing_is_said_twice():
    term = Term(" wali \n kota ", "mayor\u00a0", alternatives=("Mayor", "mayor", " ", "Mayor"), forbidden=("x", ""))
    assert tidied(term) == Term("wali kota", "mayor", alternatives=("Mayor",), forbidden=("x",))


@pytest.mark.parametrize(
    "term", [Term("Polri", "", keep=True), Term("Polri", "Police", keep=True), Term("Polri", "Polri")]
)
def test_a_term_that_is_kept_is_its_own_english(term):
    assert tidied(term) == Term("Polri", "Polri", keep=True)
    assert tidied(term).renderings == ("Polri",)


def test_control_and_direction_characters_go():
    assert tidied(Term("a\x00b\u202ec", "x\ufeffy")) == Term("abc", "xy")


@pytest.mark.parametrize(
    ("source", "target", "why"),
    [
        ("", "x", "the source is empty"),
        ("x", " ", "the target is empty"),
        ("--", "x", "the source has no letter"),
        ("x" * (MOST_LETTERS + 1), "x", "the source is longer"),
        ("x", "y" * (MOST_LETTERS + 1), "the target is longer"),
    ],
)
def test_what_is_no_term_is_refused(source, target, why):
    with pytest.raises(GlossaryError, match=why):
        tidied(Term(source, target))


@given(any_term)
def test_tidying_twice_changes_nothing(term):
    assert tidied(term) == term
