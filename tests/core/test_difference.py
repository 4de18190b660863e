"""The words that a person changed, found exactly."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.difference import difference

WORDS = st.lists(st.sampled_from(["the", "port", "of", "Rp", "1,5", "Biru", ",", "🚢", "didn’t"]), max_size=14)


def changes(before, after):
    return [
        (before[slice(*stretch.before)].strip(), after[slice(*stretch.after)].strip())
        for stretch in difference(before, after)
        if not stretch.same
    ]


def test_one_number_is_one_change():
    assert changes("It cost Rp 1,500 in all.", "It cost Rp 1.5 trillion in all.") == [("1,500", "1.5 trillion")]


def test_neighbouring_words_are_one_change():
    assert changes("The big red ship came.", "The small blue ship came.") == [("big red", "small blue")]


def test_words_that_come_and_go_alone():
    assert changes("The ship came.", "The new ship came.") == [("", "new")]
    assert changes("The new ship came.", "The ship came.") == [("new", "")]
    assert changes("Same.", "Same.") == []
    assert changes("", "New.") == [("", "New.")]


@given(WORDS, WORDS)
def test_the_stretches_give_both_texts_back(old, new):
    before, after = " ".join(old), " ".join(new)
    stretches = difference(before, after)
    assert "".join(before[slice(*s.before)] for s in stretches) == before
    assert "".join(after[slice(*s.after)] for s in stretches) == after
    assert all(before[slice(*s.before)] == after[slice(*s.after)] for s in stretches if s.same)
    assert all(a.same != b.same for a, b in pairwise(stretches))
