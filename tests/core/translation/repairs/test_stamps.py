"""Dates in digits and times of day: put right where the model garbled them, else left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.translation.repairs import stamps


@pytest.mark.parametrize(
    ("source", "garbled", "expected"),
    [
        ("Kamis (7/3/2024).", "Thursday (73/2024).", "Thursday (7/3/2024)."),
        ("Kamis (7/3/2024).", "Thursday (3/7/2024).", "Thursday (7/3/2024)."),
        ("12/03/2024 sampai 30/04/2024", "12/03/204 to 30/204, at", "12/03/2024 to 30/04/2024, at"),
        ("12/03/2024 sampai 30/04/2024", "12/03/2024 to 30/204", "12/03/2024 to 30/04/2024"),
        ("Jumat (26/6)", "Friday (26/66)", "Friday (26/6)"),
        ("Pukul 13.30 WIB", "At 13,30 WIB", "At 13.30 WIB"),
        ("Pukul 09.00 WITA", "At 09,000 WITA", "At 09.00 WITA"),
        ("Pukul 09.00 WIB", "At 9 WIB", "At 09.00 WIB"),
        ("Musim 2023/2024, Rabu (6/3/2024)", "The 2023/2024 season, (6/2024)", "The 2023/2024 season, (6/3/2024)"),
    ],
)
def test_a_garbled_date_or_time_is_put_right(source, garbled, expected):
    assert stamps.repair(source, garbled) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Kamis (7/3/2024).", "Thursday, March 7, 2024."),
        ("Kamis (7/3/2024).", "On Thursday."),
        ("Kamis (7/3/2024) dan 3/4 warga", "Thursday (7/3/2024) and 3/4 of the residents"),
        ("Sejak 7/3/2024, 3/4 warga pergi", "Since March 7, 3/4 of the residents have left"),
        ("Sejak 7/3/2024", "Since 3/2024 and 7/2024"),
        ("Pukul 13.30 WIB", "At 13:30 WIB"),
        ("Pukul 13.30 WIB", "At 1:30 p.m. WIB"),
        ("Rabu, 18 Des 2019 09:57 WIB", "Wednesday, 18 Dec 2019:57 WIB"),
        ("Tiga per empat warga", "3/4 of the residents"),
        ("Harga Rp 12.500 per kilogram", "Rp12,500 per kilogram"),
    ],
)
def test_what_is_right_or_unsure_is_left_alone(source, english):
    assert stamps.repair(source, english) == english


@given(st.text("0123456789/:., WIBT()abc", max_size=40), st.text("0123456789/:., WIBT()abc", max_size=40))
def test_words_never_change(source, english):
    def words(text):
        return [word for word in text.split() if word.isalpha()]

    restored = stamps.repair(source, english)
    assert words(restored) == words(english)
    assert stamps.repair(source, source) == source
