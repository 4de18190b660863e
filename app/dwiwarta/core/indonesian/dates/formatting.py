"""Writing dates and times of day out: the day first in both languages, as in Indonesia and Britain.

Indonesian times follow EYD V (2022, "Tanda Titik": "pukul 01.35", said "pukul 1 lewat 35 menit"), English ones the 24
hours with a colon, said with a.m. and p.m. Names of months and days are those of Unicode CLDR (id, en).
"""

from __future__ import annotations

from datetime import date

from dwiwarta.core.indonesian.dates.names import MONTHS, WEEKDAYS
from dwiwarta.core.indonesian.numbers.formatting import format_ordinal, format_words
from dwiwarta.core.indonesian.numbers.quantity import Language

_DAY_MINUTES = 24 * 60


def format_date(day: date, language: Language, *, weekday: bool = False) -> str:
    """Return "18 Desember 2023" or "18 December 2023", with the weekday before it where asked for."""
    written = f"{day.day} {MONTHS[language][day.month - 1]} {day.year:04}"
    if not weekday:
        return written
    comma = "," if language is Language.INDONESIAN else ""
    return f"{WEEKDAYS[language][day.weekday()]}{comma} {written}"


def format_date_figures(day: date) -> str:
    """Return "18/12/2023", the day first, as both languages read it."""
    return f"{day.day}/{day.month}/{day.year:04}"


def format_date_words(day: date, language: Language) -> str:
    """Return "delapan belas Desember dua ribu dua puluh tiga", "the eighteenth of December two thousand and …"."""
    month, year = MONTHS[language][day.month - 1], format_words(day.year, language)
    if language is Language.INDONESIAN:
        return f"{format_words(day.day, language)} {month} {year}"
    return f"the {format_ordinal(day.day, language)} of {month} {year}"


def format_time(minutes: int, language: Language, zone: str = "") -> str:
    """Return "13.30 WIB" or "13:30 WIB" for minutes from midnight. Raises ValueError outside of one day."""
    hour, minute = _parts(minutes)
    mark = "." if language is Language.INDONESIAN else ":"
    return f"{hour:02}{mark}{minute:02} {zone}".rstrip()


def format_time_words(minutes: int, language: Language) -> str:
    """Return "pukul tiga belas lewat tiga puluh menit", "one thirty p.m.", "nine oh five a.m.".

    Raises ValueError outside of one day.
    """
    hour, minute = _parts(minutes)
    if language is Language.INDONESIAN:
        said = f"pukul {format_words(hour, language)}"
        return f"{said} lewat {format_words(minute, language)} menit" if minute else said
    said = format_words(hour % 12 or 12, language)
    if minute:
        said += f" {'oh ' if minute < 10 else ''}{format_words(minute, language)}"
    return f"{said} {'a.m.' if hour < 12 else 'p.m.'}"


def _parts(minutes: int) -> tuple[int, int]:
    if not 0 <= minutes < _DAY_MINUTES:
        raise ValueError(f"{minutes} minutes are no time of day")
    return divmod(minutes, 60)
