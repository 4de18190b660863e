"""Dates and times of Indonesian and English text: found with exact spans, read, written in the British order."""

from dwiwarta.core.indonesian.dates.days import find_dates
from dwiwarta.core.indonesian.dates.expression import DateExpression, DateKind, TimeExpression
from dwiwarta.core.indonesian.dates.formatting import (
    format_date,
    format_date_figures,
    format_date_words,
    format_time,
    format_time_words,
)
from dwiwarta.core.indonesian.dates.names import MONTHS, WEEKDAYS
from dwiwarta.core.indonesian.dates.parsing import parse_date, parse_time
from dwiwarta.core.indonesian.dates.spoken import find_spelt_dates
from dwiwarta.core.indonesian.dates.times import ZONES, find_times

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "ZONES",
    "DateExpression",
    "DateKind",
    "TimeExpression",
    "find_dates",
    "find_spelt_dates",
    "find_times",
    "format_date",
    "format_date_figures",
    "format_date_words",
    "format_time",
    "format_time_words",
    "parse_date",
    "parse_time",
]
