"""Sums of money are written with their sign, and read back."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.indonesian.money import DOLLAR, SIGNS, find_money, format_money
from dwiwarta.core.indonesian.numbers import Language, find


@given(st.integers(1, 10**15), st.integers(0, 99), st.sampled_from([*SIGNS, "CHF"]), st.sampled_from(list(Language)))
def test_sums_come_back(whole, cents, currency, language):
    value = whole + Fraction(cents, 100)
    said = format_money(value, currency, language)
    (found,) = find_money(said, find(said, language))
    assert (found.start, found.end, found.quantity.value, found.currency) == (0, len(said), value, currency)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (format_money(15 * 10**11, "IDR", Language.INDONESIAN), "Rp1,5 triliun"),
        (format_money(15 * 10**11, "IDR", Language.ENGLISH), "Rp 1.5 trillion"),
        (format_money(3_000_000, "USD", Language.ENGLISH), "US$3 million"),
        (format_money(12_500, DOLLAR, Language.INDONESIAN), "$12.500"),
        (format_money(5, "CHF", Language.ENGLISH), "CHF 5"),
    ],
)
def test_how_sums_are_written(written, expected):
    assert written == expected
