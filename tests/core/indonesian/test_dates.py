"""Dates and times of both languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.indonesian.dates import (
    DateKind,
    find_dates,
    find_spelt_dates,
    find_times,
    format_date,
    format_date_figures,
    format_date_words,
    format_time,
    format_time_words,
    parse_date,
    parse_time,
)
from dwiwarta.core.indonesian.numbers import Language

ID, EN = Language.INDONESIAN, Language.ENGLISH


def read(text, language):
    """Return [(words, what is known)] of the dates of a text."""
    found = []
    for item in find_dates(text, language):
        known = {"y": item.year, "m": item.month, "d": item.day, "w": item.weekday, "in": item.offset}
        facts = " ".join(f"{name}{value}" for name, value in known.items() if value is not None)
        found.append((text[item.start : item.end], f"{facts} {item.portion}".strip()))
    return found


def clock(text, language):
    return [
        (text[t.start : t.end], f"{t.minutes // 60}:{t.minutes % 60:02}", t.zone) for t in find_times(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pada 18/12/2023 itu", [("18/12/2023", "y2023 m12 d18")]),
        ("Senin (18/12)", [("Senin", "w0"), ("18/12", "m12 d18")]),
        ("18-12-2023", [("18-12-2023", "y2023 m12 d18")]),
        ("18.12.23", [("18.12.23", "y2023 m12 d18")]),
        ("2023-12-18", [("2023-12-18", "y2023 m12 d18")]),
        ("18 Desember 2023", [("18 Desember 2023", "y2023 m12 d18")]),
        ("18 Des. 2023", [("18 Des. 2023", "y2023 m12 d18")]),
        ("tanggal 30 September.", [("30 September", "m9 d30")]),
        ("17 Agustus", [("17 Agustus", "m8 d17")]),
        ("10-12 Mei 2024", [("10", "y2024 m5 d10"), ("12 Mei 2024", "y2024 m5 d12")]),
        ("23 hingga 25 Januari", [("23", "m1 d23"), ("25 Januari", "m1 d25")]),
        ("Desember 2023", [("Desember 2023", "y2023 m12")]),
        ("pada Mei dan juni", [("Mei", "m5"), ("juni", "m6")]),
        ("Okt 2019", [("Okt 2019", "y2019 m10")]),
        ("awal 2024, akhir tahun 2007", [("awal 2024", "y2024 early"), ("akhir tahun 2007", "y2007 late")]),
        ("Sen, 5 Des", [("Sen", "w0"), ("5 Des", "m12 d5")]),
        ("Jumat, Jum'at, Jum’at", [("Jumat", "w4"), ("Jum'at", "w4"), ("Jum’at", "w4")]),
        ("tiba di Jakarta, Minggu.", [("Minggu", "w6")]),
        ("Minggu (17/12)", [("Minggu", "w6"), ("17/12", "m12 d17")]),
        ("kata dia pada Minggu malam", [("Minggu", "w6")]),
        ("dua minggu lalu, tiga Minggu", []),
        ("Satu Minggu Lagi", []),
        (
            "kemarin, lusa, besok, hari ini",
            [("kemarin", "in-1"), ("lusa", "in2"), ("besok", "in1"), ("hari ini", "in0")],
        ),
        ("kemarin lusa", [("kemarin lusa", "in-2")]),
        ("12/18/2023", []),
        ("99/99", []),
        ("tahun 2006/2007 dan 3/4 bagian", []),
        ("mencapai 2023 orang", []),
    ],
)
def test_indonesian(text, expected):
    assert read(text, ID) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18 December 2023", [("18 December 2023", "y2023 m12 d18")]),
        ("December 18, 2023", [("December 18, 2023", "y2023 m12 d18")]),
        ("on Dec. 18", [("Dec. 18", "m12 d18")]),
        ("the 18th of December", [("18th of December", "m12 d18")]),
        ("December 18th, 2023", [("December 18th, 2023", "y2023 m12 d18")]),
        ("May 10-12, 2024", [("May 10", "y2024 m5 d10"), ("12, 2024", "y2024 m5 d12")]),
        ("12/18/2023", [("12/18/2023", "y2023 m12 d18")]),
        ("18/12/2023", [("18/12/2023", "y2023 m12 d18")]),
        ("Monday and friday", [("Monday", "w0"), ("friday", "w4")]),
        ("in May he may march in March", [("May", "m5"), ("March", "m3")]),
        (
            "early 2024, the end of 2007, mid-2014",
            [("early 2024", "y2024 early"), ("end of 2007", "y2007 late"), ("mid-2014", "y2014 mid")],
        ),
        ("the day after tomorrow", [("day after tomorrow", "in2")]),
        ("In December 5 million people", [("December", "m12")]),
        ("In December 2023", [("December 2023", "y2023 m12")]),
    ],
)  # fmt: skip
def test_english(text, expected):
    assert read(text, EN) == expected


def test_a_date_in_figures_can_be_ambiguous_in_english_alone():
    (english,) = find_dates("05/06/2023", EN)
    assert (english.ambiguous, english.date) == (True, date(2023, 6, 5))
    assert [find_dates(text, EN)[0].ambiguous for text in ("18/12/2023", "12/18/2023", "05/05/2023")] == [False] * 3
    assert not find_dates("05/06/2023", ID)[0].ambiguous


def test_a_part_of_a_date_is_no_day():
    assert [found.date for found in find_dates("Desember 2023, 17 Agustus, 31 Februari 2024", ID)] == [None] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pukul 13.30 WIB", [("pukul 13.30 WIB", "13:30", "WIB")]),
        ("pkl 09.00 WITA", [("pkl 09.00 WITA", "9:00", "WITA")]),
        ("jam 7 malam", [("jam 7 malam", "19:00", "")]),
        ("pukul tujuh pagi", [("pukul tujuh pagi", "7:00", "")]),
        ("pukul 12 malam", [("pukul 12 malam", "0:00", "")]),
        ("pukul 11 siang", [("pukul 11 siang", "11:00", "")]),
        ("15.00-17.00 WIT", [("15.00", "15:00", ""), ("17.00 WIT", "17:00", "WIT")]),
        ("13:30", [("13:30", "13:30", "")]),
        ("pukul 24.00", [("pukul 24.00", "0:00", "")]),
        ("13.30 orang, jam 10.000, skala 1:10.000", []),
    ],
)
def test_indonesian_times(text, expected):
    assert clock(text, ID) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1:30 p.m.", [("1:30 p.m.", "13:30", "")]),
        ("at 7pm and 12 a.m.", [("7pm", "19:00", ""), ("12 a.m.", "0:00", "")]),
        ("13:30 WIB (UTC+7)", [("13:30 WIB", "13:30", "WIB")]),
        ("13:30 UTC+8", [("13:30 UTC+8", "13:30", "WITA")]),
        ("06.30 GMT", [("06.30 GMT", "6:30", "UTC")]),
        ("1330 Western Indonesia Time", []),
        ("0830 GMT", [("0830 GMT", "8:30", "UTC")]),
        ("13:30 Western Indonesia Time", [("13:30 Western Indonesia Time", "13:30", "WIB")]),
        ("noon and midnight", [("noon", "12:00", ""), ("midnight", "0:00", "")]),
        ("seven o'clock in the evening", [("seven o'clock in the evening", "19:00", "")]),
        ("at 13.30 it fell", [("at 13.30", "13:30", "")]),
        ("fell by 13.30 percent in 2009 with", []),
    ],
)
def test_english_times(text, expected):
    assert clock(text, EN) == expected


def test_an_open_hour_has_two_readings():
    (open_hour,) = find_times("pukul 7", ID)
    assert (open_hour.minutes, open_hour.others) == (420, (1140,))


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(list(Language)))
def test_dates_come_back(day, language):
    text = format_date(day, language)
    (found,) = find_dates(text, language)
    assert (found.start, found.end, found.date) == (0, len(text), day)
    weekday, again = find_dates(format_date(day, language, weekday=True), language)
    assert (weekday.kind, weekday.weekday, again.date) == (DateKind.WEEKDAY, day.weekday(), day)


def test_every_day_of_two_centuries_comes_back_from_figures():
    day = date(1900, 1, 1)
    while day.year <= 2100:
        (found,) = find_dates(f"{day.day}/{day.month}/{day.year}", ID)
        assert found.date == day
        day += timedelta(days=1)


DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
LANGUAGES = st.sampled_from(list(Language))


@given(DAYS, LANGUAGES)
def test_every_day_comes_back_from_figures_and_words(day, language):
    for said in (
        format_date(day, language),
        format_date(day, language, weekday=True),
        format_date_figures(day),
        format_date_words(day, language),
    ):
        assert parse_date(said, language) == day


@given(DAYS, LANGUAGES)
def test_a_day_in_words_is_found_inside_a_sentence(day, language):
    said = format_date_words(day, language)
    before, after = ("Pada ", " ia tiba.") if language is Language.INDONESIAN else ("On ", " she arrived.")
    (found,) = find_spelt_dates(before + said + after, language)
    assert (before + said + after)[found.start : found.end] == said
    assert found.date == day


@pytest.mark.parametrize("language", list(Language))
def test_every_minute_of_the_day_comes_back(language):
    zone = " WIB"
    for minutes in range(24 * 60):
        spoken = format_time_words(minutes, language)
        (found,) = find_times(spoken, language)
        assert (found.start, found.end) == (0, len(spoken))
        assert minutes in {found.minutes, *found.others}
        assert parse_time(format_time(minutes, language) + zone, language) == minutes


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("jam setengah delapan malam", Language.INDONESIAN, 19 * 60 + 30),
        ("pukul tujuh lewat sepuluh menit", Language.INDONESIAN, 7 * 60 + 10),
        ("jam 7 kurang seperempat pagi", Language.INDONESIAN, 6 * 60 + 45),
        ("pukul tiga belas", Language.INDONESIAN, 13 * 60),
        ("half past seven", Language.ENGLISH, 7 * 60 + 30),
        ("a quarter to nine p.m.", Language.ENGLISH, 20 * 60 + 45),
        ("twenty past 7 in the evening", Language.ENGLISH, 19 * 60 + 20),
        ("seven thirty p.m.", Language.ENGLISH, 19 * 60 + 30),
        ("from twenty to seven", Language.ENGLISH, None),
        ("pukul 13.30 dan 14.00 WIB", Language.INDONESIAN, None),
    ],
)
def test_spoken_times(text, language, minutes):
    assert parse_time(text, language) == minutes


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Desember 2023", Language.INDONESIAN),
        ("31 Februari 2023", Language.INDONESIAN),
        ("Senin, 19 Desember 2023", Language.INDONESIAN),
        ("Pada 18 Desember 2023", Language.INDONESIAN),
        ("dua belas orang Desember 2023", Language.INDONESIAN),
        ("forty December two thousand", Language.ENGLISH),
        ("", Language.ENGLISH),
    ],
)
def test_what_is_no_day_is_none(text, language):
    assert parse_date(text, language) is None


def test_how_dates_and_times_are_written():
    day = date(2023, 12, 18)
    assert format_date_words(day, Language.INDONESIAN) == "delapan belas Desember dua ribu dua puluh tiga"
    assert format_date_words(day, Language.ENGLISH) == "the eighteenth of December two thousand and twenty-three"
    assert format_date_figures(day) == "18/12/2023"
    assert format_time(810, Language.INDONESIAN, "WIB") == "13.30 WIB"
    assert format_time(545, Language.ENGLISH) == "09:05"
    assert format_time_words(810, Language.INDONESIAN) == "pukul tiga belas lewat tiga puluh menit"
    assert format_time_words(545, Language.ENGLISH) == "nine oh five a.m."
    for minutes in (-1, 1440):
        with pytest.raises(ValueError, match="no time of day"):
            format_time(minutes, Language.ENGLISH)
