"""Texts of one list found in another, whatever has moved."""

import time

from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.pairing import in_order, pair_up

TEXTS = st.lists(st.sampled_from(["a", "b", "c", "d e", "d  e", ""]), max_size=12)


@given(TEXTS)
def test_a_list_is_paired_with_itself_in_order(texts):
    assert pair_up(texts, texts) == {i: i for i in range(len(texts))}


@given(TEXTS, TEXTS)
def test_as_many_are_paired_as_there_are_alike_and_each_once(old, new):
    pairs = pair_up(old, new)
    flat = [" ".join(text.split()) for text in old], [" ".join(text.split()) for text in new]
    assert len(set(pairs.values())) == len(pairs)
    assert all(flat[0][i] == flat[1][j] for j, i in pairs.items())
    assert len(pairs) == sum(min(flat[0].count(text), flat[1].count(text)) for text in set(flat[0]))


def test_of_two_alike_the_one_with_the_same_neighbours_is_meant():
    old = ["Kata dia.", "Harga naik.", "Kata dia.", "Harga turun."]
    assert pair_up(old, ["Harga naik.", "Kata dia.", "Harga turun."]) == {0: 1, 1: 2, 2: 3}


@given(st.permutations(range(8)))
def test_what_is_moved_is_the_least_that_can_be(order):
    kept = in_order(order)
    rising = [1] * len(order)
    for i, number in enumerate(order):
        rising[i] = 1 + max((rising[j] for j in range(i) if order[j] < number), default=0)
    assert kept == max(rising)


def test_thousands_of_sentences_that_are_alike_take_no_long_time():
    texts = [f"Kalimat {i % 20}." for i in range(20_000)]
    start = time.process_time()
    assert len(pair_up(texts, ["Baru.", *texts])) == 20_000
    assert time.process_time() - start < 2
