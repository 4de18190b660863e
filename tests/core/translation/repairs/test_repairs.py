"""All repairs together: any texts can be given, and what is right stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.translation.repairs import dates, repair
from support import check_pairs

ID = (
    "dua belas ratus puluh ribu juta miliar Tujuh puluhan ribuan persen Rp 1,5 12.500 3 US$ pukul 13.30 WIB Senin (7/3)"
    " 18/12/2023 Oktober Joko Widodo KPK OpenAI dolar AS tidak pertama setengah 2024 dan"
)
EN = (
    "two twelve hundred thousand million billions Tujuh dozens of percent Rp 1.5 1,5 12.500 12,500 US$ at 13.30 13,000 "
    "WIB Monday (73) 12/18/2023 Oktober Joko Widododo KPk Openai dollars not first half a 201 and ,"
)


def sentences(words):
    return st.lists(st.sampled_from(words.split()), max_size=10).map(" ".join)


@given(sentences(ID), sentences(EN))
def test_any_sentences_can_be_given(source, english):
    repaired = repair(source, english)
    assert bool(repaired) == bool(english)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_texts_can_be_given(source, english):
    assert isinstance(repair(source, english), str)


@pytest.mark.parametrize("pair", [pair for pair in check_pairs.load() if not pair.kinds], ids=lambda pair: pair.source)
def test_a_right_translation_stays_but_for_dates_in_figures(pair):
    assert repair(pair.source, pair.target) == dates.repair(pair.source, pair.target)
