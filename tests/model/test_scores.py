"""The faults that are counted."""

import pytest

from training import scores


def test_numbers_compare_across_conventions():
    assert scores.numbers("12.500 dan 1,5") == scores.numbers("12,500 and 1.5")


def test_lost_numbers_count_only_what_the_reference_keeps():
    assert scores.lost_numbers("12 orang, 300 rumah, 7 desa", "12 people", "12 people, 300 houses") == (1, 2)


def test_lost_names_count_only_what_the_reference_keeps():
    source = "Kata Rina Wati kepada Joko Susilo di Jepang"
    assert scores.lost_names(source, "Rina Wat told Joko Susilo", "Rina Wati told Joko Susilo in Japan") == (1, 2)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said that he said that he said that", True),
        ("the the the end", True),
        ("stips prostiprostiprostiprosti", True),
        ("He said that she said that they went", False),
        ("It rose from 111 to 222, a very, very good year.", False),
    ],
)
def test_repeats(text, found):
    assert scores.repeats(text) is found
