"""What a sentence states, as the checks compare it: its numbers, sums of money, dates and times."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from dwiwarta.core.indonesian.dates import DateExpression, TimeExpression, find_dates, find_times
from dwiwarta.core.indonesian.money import Money, find_money
from dwiwarta.core.indonesian.numbers import Language, Quantity, codes, find

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """The facts of a text in order; `quantities` holds the numbers of `money` too. Codes are names with digits."""

    text: str
    quantities: tuple[Quantity, ...]
    money: tuple[Money, ...]
    dates: tuple[DateExpression, ...]
    times: tuple[TimeExpression, ...]
    codes: tuple[Span, ...]

    @property
    def spans(self) -> list[Span]:
        """Return where the numbers, dates and times stand."""
        numbers = [(quantity.start, quantity.end) for quantity in self.quantities]
        dates = [(date.start, date.end) for date in self.dates]
        return [*numbers, *dates, *((time.start, time.end) for time in self.times)]

    def calendar_numbers(self) -> frozenset[Fraction]:
        """Return the days and years inside the dates, and the hours and minutes of the times."""
        dated = [part for date in self.dates for part in (date.day, date.year, date.month) if part is not None]
        timed = [part for time in self.times for part in divmod(time.minutes, 60)]
        return frozenset(Fraction(part) for part in [*dated, *timed, *(hour % 12 for hour in timed)])


@lru_cache(maxsize=64)
def facts_of(text: str, language: Language) -> Facts:
    """Return the facts of a text; several checks ask for the same ones, so the last few are kept."""
    times = find_times(text, language)
    taken = [(time.start, time.end) for time in times]
    dates = tuple(date for date in find_dates(text, language) if not _touches(date, taken))
    masked = [*taken, *((date.start, date.end) for date in dates)]
    quantities = find(text, language, masked=masked)
    return Facts(text, quantities, find_money(text, quantities), dates, times, tuple(codes(text)))


def _touches(date: DateExpression, spans: list[Span]) -> bool:
    return any(start < date.end and date.start < end for start, end in spans)
