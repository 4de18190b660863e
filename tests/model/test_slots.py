"""Pairs made on purpose."""

import random
import re

import pytest

from training import scores, slots
from training.gather import Pair

POOL = [[], ["Sulastri", "Handoko"], ["Budi Handoko", "Sri Lestari"], ["Andi Budi Handoko"]]


def rng():
    return random.Random(7)


def test_a_name_in_mixed_case_is_whole():
    assert slots.names_in("Menurut OpenAI dan YouTube, lalu BBC") == ["OpenAI", "YouTube"]


def test_names_do_not_open_the_sentence():
    assert slots.names_in("Kemarin Joko Susilo bertemu Sulastri di Garut") == ["Joko Susilo", "Sulastri", "Garut"]


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [("1,5", "1.5"), ("12.500", "12,500"), ("1.234.567,89", "1,234,567.89"), ("2023", "2023")],
)
def test_english_number(indonesian, english):
    assert slots.english_number(indonesian) == english


@pytest.mark.parametrize("number", ["1,5", "12.500", "1.234.567,89", "77"])
def test_another_number_has_the_same_form(number):
    new = slots.another_number(number, rng())
    assert re.sub(r"\d", "0", new) == re.sub(r"\d", "0", number)
    assert not new.startswith("0")


def test_a_year_stays_a_year():
    assert 1945 <= int(slots.another_number("1998", rng())) <= 2029


def test_slot_exchanges_a_name_and_a_number_on_both_sides():
    old = Pair(
        "news", "Menurut Rina Wati, dana itu Rp12,5 miliar.", "According to Rina Wati, the fund is Rp12.5 billion."
    )
    new = slots.slot(old, POOL, rng())
    name = slots.names_in(new.indonesian)[0]
    assert name in POOL[2]
    assert name in new.english
    assert "Rina" not in new.indonesian + new.english
    assert scores.numbers(new.indonesian) == scores.numbers(new.english) != scores.numbers(old.english)
    assert new.source == "news+slots"


def test_slot_leaves_what_the_other_side_does_not_show():
    assert slots.slot(Pair("news", "Kata Rina Wati, ada 12 ekor.", "She said there were a dozen."), POOL, rng()) is None


def test_slot_leaves_a_name_that_stands_twice():
    twice = Pair("news", "Adik Rina menemui kakak Rina.", "Rina's sister met Rina.")
    assert slots.slot(twice, POOL, rng()) is None


def test_a_part_of_a_longer_number_is_not_exchanged():
    old = Pair("news", "Ada 12.500 orang dan 12 mobil.", "There were 12,500 people and 12 cars.")
    new = slots.slot(old, POOL, rng())
    assert scores.numbers(new.indonesian) == scores.numbers(new.english)


def test_the_pool_leaves_out_what_english_spells_otherwise_and_common_words():
    lines = [
        "Kemarin Joko Susilo pergi ke Jepang",
        "Menurut Kepala Dinas, Sulastri pulang",
        "dia kepala dinas, kepala dinas",
    ]
    pairs = [Pair("news", "Mereka tiba di Jepang", "They arrived in Japan")]
    pool = slots.name_pool(lines, pairs)
    assert pool[1] == ["Sulastri"]
    assert pool[2] == ["Joko Susilo"]


def test_templates_agree_in_numbers_and_are_filled():
    pairs = list(slots.templates(400, POOL, rng()))
    assert len({p.indonesian for p in pairs}) > 200
    for pair in pairs:
        assert "{" not in pair.indonesian + pair.english
        assert sorted(re.findall(r"\d+", pair.indonesian)) == sorted(re.findall(r"\d+", pair.english))


def test_a_template_carries_money_over():
    pairs = [p for p in slots.templates(2000, POOL, rng()) if re.fullmatch(r"Rp \d+,\d+ triliun", p.indonesian)]
    assert pairs
    assert all(p.english == p.indonesian.replace(",", ".").replace("triliun", "trillion") for p in pairs)


def test_the_same_seed_gives_the_same_pairs():
    assert list(slots.templates(50, POOL, rng())) == list(slots.templates(50, POOL, rng()))
