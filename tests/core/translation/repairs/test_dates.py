"""Dates in figures are spelt out, garbled ones put right; what is unsure is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.indonesian.dates import format_date
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.translation.repairs import dates


@pytest.mark.parametrize(
    ("source", "english", "expected"),
    [
        ("Kamis (7/3/2024).", "Thursday (7/3/2024).", "Thursday (7 March 2024)."),
        ("Kamis (7/3/2024).", "Thursday (73/2024).", "Thursday (7 March 2024)."),
        ("Kamis (7/3/2024).", "Thursday (3/7/2024).", "Thursday (7 March 2024)."),
        ("Senin (19/11).", "Monday (11/19).", "Monday (19 November)."),
        ("12/03/2024 sampai 30/04/2024", "12/03/204 to 30/204, at", "12 March 2024 to 30 April 2024, at"),
        ("12/03/2024 sampai 30/04/2024", "12/03/2024 to 30/204", "12 March 2024 to 30 April 2024"),
        ("Jumat (26/6)", "Friday (26/66)", "Friday (26 June)"),
        ("Rabu (21/11).", "on Wednesday (211).", "on Wednesday (21 November)."),
        ("Kamis (22/11).", "on Thursday (222/11).", "on Thursday (22 November)."),
        (
            "Musim 2023/2024, Rabu (6/3/2024)",
            "The 2023/2024 season, (6/2024)",
            "The 2023/2024 season, (6 March 2024)",
        ),
        ("Sejak Senin, 18 Desember 2023", "Since Senin, 18 Desember 2023", "Since Monday, 18 December 2023"),
        ("Mulai Oktober nanti", "Starting in Oktober", "Starting in October"),
    ],
)
def test_a_date_is_put_right(source, english, expected):
    assert dates.repair(source, english) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Kamis (7/3/2024).", "Thursday, March 7, 2024."),
        ("Kamis (7/3/2024).", "On Thursday."),
        ("Sejak 7/3/2024, 3/4 warga pergi", "Since March 7, 3/4 of the residents have left"),
        ("Sejak 7/3/2024", "Since 3/2024 and 7/2024"),
        ("(hingga 1/15/2013)", "(up to 15/1/2013)"),
        ("Rabu (19/11)", "Wednesday (1945)"),
        ("Batas akhir 31 Maret", "A deadline of 31 May"),
        ("Universitas Sebelas Maret", "Universitas Sebelas Maret"),
        ("Jin Ping Mei terbit pada 1610", "Jin Ping Mei was published in 1610"),
        ("14-15 Juni 2008", "June, 14 to 15"),
        ("RT 06/05, Minggu (2/12)", "RT 06/05, Sunday"),
        ("Tiga per empat warga", "3/4 of the residents"),
    ],
)
def test_what_is_right_or_unsure_is_left_alone(source, english):
    assert dates.repair(source, english) == english


@given(st.dates(), st.sampled_from(["({})", "pada {} lalu"]))
def test_every_date_in_figures_is_spelt_out(day, frame):
    figures = frame.format(f"{day.day}/{day.month}/{day.year:04}")
    spelt = frame.format(format_date(day, Language.ENGLISH))
    expected = spelt if 1000 <= day.year < 3000 else figures
    assert dates.repair(figures, figures) == expected
    assert dates.repair(figures, expected) == expected


@given(st.text("0123456789/:., WIBT()abc", max_size=40), st.text("0123456789/:., WIBT()abc", max_size=40))
def test_words_stay(source, english):
    def words(text):
        return [word for word in text.split() if word.isalpha()]

    names = {"January", "February", "March", "April", "May", "June", "July"}
    names |= {"August", "September", "October", "November", "December"}
    assert [word for word in words(dates.repair(source, english)) if word not in names] == words(english)
