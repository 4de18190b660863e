"""Other translations of a sentence, from the real model."""

import pytest

from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.translation.dummy import DummyEngine


def test_they_differ_in_words_and_the_first_is_no_worse_than_the_rest(engine):
    found = engine.alternatives("Kami belum membuka keran impor beras.", 5)
    assert 3 <= len(found) <= 5
    letters = ["".join(filter(str.isalnum, one.machine)).casefold() for one in found]
    assert len(set(letters)) == len(found)
    assert all(one.model == engine.model and one.score <= 0 for one in found)


def test_as_many_as_asked_at_most(engine):
    assert len(engine.alternatives("Presiden menolak usul itu.", 2)) == 2


def test_a_sentence_of_parts_varies_in_one_part_at_a_time(engine):
    clause = "pemerintah daerah menyerahkan laporan keuangan kepada dewan perwakilan rakyat"
    found = engine.alternatives(", dan ".join([clause.capitalize(), *[clause] * 6]) + ".", 4)
    assert len(found) >= 2
    assert len({one.machine for one in found}) == len(found)
    assert all(one.machine.count("report") >= 5 for one in found)


@pytest.mark.parametrize("text", ["https://kabar.id/a", "12.500", ""])
def test_what_is_not_for_the_model_comes_back_as_it_is(engine, text):
    assert [one.machine for one in engine.alternatives(text, 5)] == [text]


def test_addresses_stay_in_every_one(engine):
    assert all(
        "https://kabar.id/a" in one.machine for one in engine.alternatives("Lihat https://kabar.id/a segera.", 5)
    )


@pytest.mark.parametrize("make", ["engine", "dummy"])
def test_a_cancel_is_heard(engine, make):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        (engine if make == "engine" else DummyEngine()).alternatives("Ini berita.", 3, cancel=token)


def test_the_dummy_numbers_its_own():
    assert [one.machine for one in DummyEngine().alternatives("a", 2)] == ["[en] a", "[en2] a"]
