"""Times are written 13:30, and garbled ones are put right where they are sure."""

import pytest

from dwiwarta.core.translation.repairs import times


@pytest.mark.parametrize(
    ("source", "english", "expected"),
    [
        ("Mulai pukul 13.30.", "It starts at 13.30.", "It starts at 13:30."),
        ("Pukul 13.30 WIB", "At 13,30 WIB", "At 13:30 WIB"),
        ("Pukul 09.00 WITA", "At 09,000 WITA", "At 09:00 WITA"),
        ("Pukul 09.00 WIB", "At 9 WIB", "At 09:00 WIB"),
        ("dari jam 8.30 sampai 10.00 WIB", "from 8.30 until 10.00 WIB", "from 8:30 until 10:00 WIB"),
        ("Loket ditutup pukul 13.00 tadi", "The counter closed at 13,000", "The counter closed at 13:00"),
    ],
)
def test_a_time_is_put_right(source, english, expected):
    assert times.repair(source, english) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Pukul 13.30 WIB", "At 13:30 WIB"),
        ("Pukul 13.30 WIB", "At 1:30 p.m. WIB"),
        ("Pukul 13.30 WIB", "In the afternoon, 1,350 came"),
        ("Pukul 13.30 turun 13,30 persen", "At 1:30 p.m. it fell 13.30 percent"),
        ("Rabu, 18 Des 2019 09:57 WIB", "Wednesday, 18 Dec 2019:57 WIB"),
        ("Harga 13.30", "The price is 13.30"),
    ],
)
def test_what_is_right_or_unsure_is_left_alone(source, english):
    assert times.repair(source, english) == english
