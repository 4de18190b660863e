"""Writing dates out: the day first in both languages, as in Indonesia and Britain."""

from __future__ import annotations

from datetime import date

from dwiwarta.core.indonesian.dates.names import MONTHS, WEEKDAYS
from dwiwarta.core.indonesian.numbers.quantity import Language


def format_date(day: date, language: Language, *, weekday: bool = False) -> str:
    """Return "18 Desember 2023" or "18 December 2023", with the weekday before it where asked for."""
    written = f"{day.day} {MONTHS[language][day.month - 1]} {day.year:04}"
    if not weekday:
        return written
    comma = "," if language is Language.INDONESIAN else ""
    return f"{WEEKDAYS[language][day.weekday()]}{comma} {written}"
