"""Dates of Indonesian news, the day always first."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.reading.dates import parse_date, parse_stamp, reported_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senin (18/12/2023)", date(2023, 12, 18)),
        ("Selasa, 19 Desember 2023", date(2023, 12, 19)),
        ("Kompas.com - 05/03/2024, 13:30 WIB", date(2024, 3, 5)),
        ("Minggu, 21 Apr 2024 09:40 WIB", date(2024, 4, 21)),
        ("3 Agt 2022", date(2022, 8, 3)),
        ("1 Nopember 1999", date(1999, 11, 1)),
        ("4-5-2021", date(2021, 5, 4)),
        ("4.5.2021", date(2021, 5, 4)),
        ("07/08/23", date(2023, 8, 7)),
        ("2023-12-18", date(2023, 12, 18)),
        ("12/18/2023", None),
        ("31/02/2024", None),
        ("29 Februari 2023", None),
        ("00/00/0000", None),
        ("2023-13-01", None),
        ("pukul 13.30", None),
        ("tidak ada tanggal", None),
        ("192.168.1.100/24", None),
    ],
)
def test_parse_date(text, expected):
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("2023-12-18T20:00:00Z", date(2023, 12, 19)),
        ("2023-12-18T20:00:00+00:00", date(2023, 12, 19)),
        ("2023-12-18T23:59:00+07:00", date(2023, 12, 18)),
        ("2023-12-18 23:59:00", date(2023, 12, 18)),
        ("2023-12-18", date(2023, 12, 18)),
        ("Thu, 11 Jan 2024 20:05:12 +0700", date(2024, 1, 11)),
        ("2024/04/21 09:40:11", date(2024, 4, 21)),
        ("", None),
        ("0001-01-01T00:00:00Z", date(1, 1, 1)),
    ],
)
def test_parse_stamp(stamp, expected):
    assert parse_stamp(stamp) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kata dia, Senin (18/12/2023).", date(2023, 12, 18)),
        ("ujarnya di Jakarta, Jumat, 5 Januari 2024.", date(2024, 1, 5)),
        ("Ia lahir pada 17 Agustus 1945.", None),
        ("Senin (18/12)", None),
        ("Rabu (12/18/2023), lalu Kamis (2/2/2023)", date(2023, 2, 2)),
    ],
)
def test_reported_date(text, expected):
    assert reported_date(text) == expected


@given(st.dates(min_value=date(1900, 1, 1)))
def test_day_first_is_read_back(day):
    assert parse_date(f"{day.day}/{day.month}/{day.year}") == day
    assert parse_date(day.isoformat()) == day


@given(st.text(alphabet="0123456789/.-: JanDesember(),Senin", max_size=40))
def test_anything_gives_a_date_or_none(text):
    for read in (parse_date, parse_stamp, reported_date):
        assert read(text) is None or isinstance(read(text), date)
