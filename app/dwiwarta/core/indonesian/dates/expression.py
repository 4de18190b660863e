"""What a date in a text is: as much of year, month and day as it names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DateKind(StrEnum):
    """What a date expression names."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    WEEKDAY = "weekday"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date at `text[start:end]` (code points), whole or in part.

    DAY has day and month, perhaps the year; MONTH a month, perhaps the year; YEAR a year with a portion ("early",
    "mid", "late"); WEEKDAY counts from Monday, 0; RELATIVE is `offset` days from today. `ambiguous` is an English date
    in figures that could be read day first or month first ("05/06/2023"); its fields are the day-first reading.
    """

    start: int
    end: int
    kind: DateKind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    portion: str = ""
    ambiguous: bool = False

    @property
    def date(self) -> date | None:
        """Return the calendar day where year, month and day are known and fit together."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time of day at `text[start:end]` (code points), in minutes from midnight.

    `others` holds the other reading of an hour up to 12 that does not say which half of the day it is in. `zone` is
    "WIB", "WITA", "WIT", "UTC", another abbreviation as written, or empty.
    """

    start: int
    end: int
    minutes: int
    others: tuple[int, ...] = ()
    zone: str = ""
