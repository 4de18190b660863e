"""Kinds of highlight: ids that say what they are, and what can be used of what is stored."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.categories import COLOURS, DEFAULTS, LINES, MOST, Category, find, new_id, sound

CATEGORIES = st.builds(
    Category, st.sampled_from("abc"), st.text(max_size=3), st.sampled_from([*COLOURS, "mauve"]), st.sampled_from(LINES)
)


def test_the_programs_categories_differ_in_id_name_colour_and_line():
    for field in ("id", "label", "colour", "line"):
        assert len({getattr(each, field) for each in DEFAULTS}) == len(DEFAULTS)


@pytest.mark.parametrize(
    ("label", "taken", "expected"),
    [
        ("Who says so?", (), "who_says_so"),
        ("Quote", ("quote",), "quote_2"),
        ("Quote", ("quote", "quote_2"), "quote_3"),
        ("…", (), "category"),
        ("Sumber resmi", ("quote",), "sumber_resmi"),
    ],
)
def test_a_new_id_says_what_it_is_and_is_no_others(label, taken, expected):
    assert new_id(label, taken) == expected


@given(st.lists(CATEGORIES, max_size=20))
def test_what_is_sound_can_be_used_and_is_sound_again(categories):
    kept = sound(categories)
    assert 1 <= len(kept) <= MOST
    assert len({each.id for each in kept}) == len(kept)
    assert all(each.label.strip() and each.colour in COLOURS and each.line in LINES for each in kept)
    assert sound(kept) == kept


def test_one_is_found_by_its_id_alone():
    other = replace(DEFAULTS[0], id="said", label="Said")
    assert find([*DEFAULTS, other], "said") is other
    assert find(DEFAULTS, "Quote") is None
