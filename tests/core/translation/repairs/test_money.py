"""A sum that lost its currency gets its sign back, and one in a currency that nobody named gets the right one."""

import pytest

from dwiwarta.core.translation.repairs import money


@pytest.mark.parametrize(
    ("source", "english", "expected"),
    [
        ("Tarif naik Rp 5 ribu", "The fare rose 5,000", "The fare rose Rp 5,000"),
        ("Nilainya 3 juta dolar AS", "It is worth 3 million", "It is worth US$3 million"),
        ("Harganya US$ 5 juta", "It costs Rp 5 million", "It costs US$5 million"),
        ("Menjadi Rp229 miliar", "It was US$229 billion", "It was Rp 229 billion"),
    ],
)
def test_a_currency_is_put_right(source, english, expected):
    assert money.repair(source, english) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Rp 5.000 sampai Rp 6.000", "from Rp 5,000 to 6,000"),
        ("Rp15 juta dolar AS", "US$15 million"),
        ("100 dolar Singapura", "$100"),
        ("Rp 12 miliar untuk 12 orang", "billions for 12-year-olds"),
        ("Harganya lima ribu rupiah", "It costs five thousand"),
        ("Ada 5.000 orang", "There were 5,000 people"),
    ],
)
def test_what_is_right_or_unsure_is_left_alone(source, english):
    assert money.repair(source, english) == english
