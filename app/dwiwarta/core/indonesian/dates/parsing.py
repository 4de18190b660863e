"""Reading a text that is one date or one time of day and nothing else."""

from __future__ import annotations

from datetime import date

from dwiwarta.core.indonesian.dates.days import find_dates
from dwiwarta.core.indonesian.dates.spoken import find_spelt_dates
from dwiwarta.core.indonesian.dates.times import find_times
from dwiwarta.core.indonesian.numbers.quantity import Language


def parse_date(text: str, language: Language) -> date | None:
    """Return the day that a text names in figures or in words, with or without its weekday, or None.

    A weekday that the day does not have makes it None; a year has four digits, from 1000 to 2999.
    """
    found = [*find_spelt_dates(text, language), *find_dates(text, language)]
    whole = next((one for one in found if one.date is not None and one.end == len(text)), None)
    if whole is None:
        return None
    before = text[: whole.start].rstrip(", ")
    weekdays = [one for one in found if one.weekday is not None and before and one.end == len(before)]
    if before and not (
        weekdays and weekdays[0].start == 0 and whole.date and weekdays[0].weekday == whole.date.weekday()
    ):
        return None
    return whole.date


def parse_time(text: str, language: Language) -> int | None:
    """Return the minutes from midnight of a text that is one time of day, or None; of two readings the earlier."""
    found = find_times(text, language)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text)):
        return None
    return found[0].minutes
