"""Times of day and dates in words: "jam setengah delapan malam", "half past seven", "delapan belas Desember …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dwiwarta.core.indonesian.dates.expression import DateExpression, DateKind
from dwiwarta.core.indonesian.dates.names import MONTHS
from dwiwarta.core.indonesian.numbers.finder import find
from dwiwarta.core.indonesian.numbers.formatting import format_words
from dwiwarta.core.indonesian.numbers.quantity import Kind, Language, Quantity

_PARTS = {
    Language.INDONESIAN: r"pagi|siang|sore|petang|malam|dini hari",
    Language.ENGLISH: r"in the (?:morning|afternoon|evening)|at night|[ap]\.?m\b\.?",
}
_QUARTER = 15
_FIRST_YEAR, _LAST_YEAR = 1000, 2999


def time_pattern(language: Language) -> re.Pattern[str]:
    """Return the pattern of times in words. `read_time` reads its matches."""
    return _indonesian() if language is Language.INDONESIAN else _english()


def read_time(match: re.Match[str], language: Language) -> tuple[int, int, str]:
    """Return hour (0 to 23, as said), minute and the part of the day that a match of `time_pattern` names."""
    group = {name: value.lower() for name, value in match.groupdict().items() if value}
    hour = _number(next(value for name, value in group.items() if name.startswith("hour")), language)
    minute = 0
    if "half" in group:
        minute = 30 if language is Language.ENGLISH else -30  # "setengah delapan" is half before eight
    elif "quarter" in group:
        minute = _QUARTER
    else:
        minute = _number(next((value for name, value in group.items() if name.startswith("minute")), "0"), language)
    if group.get("sign") in {"kurang", "to"}:
        minute = -minute
    hour, minute = divmod(hour * 60 + minute, 60)
    return hour % 24, minute, group.get("part") or group.get("part_said", "")


@cache
def _indonesian() -> re.Pattern[str]:
    hour, minute = _spelt(0, 24, Language.INDONESIAN), _spelt(1, 59, Language.INDONESIAN)
    return re.compile(
        rf"\b(?:pukul|pkl\.?|jam)\s(?:(?P<half>setengah)\s(?P<hour_half>{_spelt(1, 12, Language.INDONESIAN)})|"
        rf"(?P<hour>{hour})\s(?P<sign>lewat|lebih|kurang)\s(?:(?P<quarter>seperempat)|(?P<minute>{minute}))(?:\smenit)?|"
        rf"(?P<hour_whole>{_spelt(13, 24, Language.INDONESIAN, figures=False)}|nol))\b"
        rf"(?:\s(?P<part>{_PARTS[Language.INDONESIAN]}))?",
        re.IGNORECASE,
    )


@cache
def _english() -> re.Pattern[str]:
    hour, minute = _spelt(1, 12, Language.ENGLISH), _spelt(1, 59, Language.ENGLISH)
    part = _PARTS[Language.ENGLISH]
    return re.compile(
        rf"\b(?:(?P<half>half)\spast|(?P<quarter>(?:a\s)?quarter)\s(?P<sign>past|to)|"
        rf"(?P<minute>{minute})(?:\sminutes?)?\spast)\s(?P<hour>{hour})(?![\w:.-])(?:\s(?P<part>{part}))?|"
        rf"\b(?P<hour_said>{_spelt(1, 12, Language.ENGLISH, figures=False)})(?:\s(?:oh\s(?P<minute_oh>"
        rf"{_spelt(1, 9, Language.ENGLISH, figures=False)})|(?P<minute_said>"
        rf"{_spelt(10, 59, Language.ENGLISH, figures=False)})))?\s(?P<part_said>[ap]\.?m\b\.?)",
        re.IGNORECASE,
    )


@cache
def _values(language: Language) -> dict[str, int]:
    return {format_words(value, language): value for value in range(61)}


def _spelt(low: int, high: int, language: Language, *, figures: bool = True) -> str:
    words = [word for word, value in _values(language).items() if low <= value <= high]
    spelt = "|".join(word.replace("-", "[- ]") for word in sorted(words, key=len, reverse=True))
    return f"(?:{spelt}|[0-9]{{1,2}})" if figures else f"(?:{spelt})"


def _number(written: str, language: Language) -> int:
    return int(written) if written.isdigit() else _values(language)[_hyphened(written, language)]


def _hyphened(written: str, language: Language) -> str:
    return "-".join(written.replace("-", " ").split()) if language is Language.ENGLISH else " ".join(written.split())


def find_spelt_dates(text: str, language: Language) -> tuple[DateExpression, ...]:
    """Return the dates of `text` whose day or year is in words, in order: a day of a month, perhaps with its year."""
    quantities = find(text, language)
    names = "|".join(MONTHS[language])
    return tuple(
        date
        for month in re.finditer(rf"\b(?:{names})\b", text)
        for date in _around(text, month, quantities, MONTHS[language].index(month[0]) + 1)
    )


def _around(text: str, month: re.Match[str], quantities: tuple[Quantity, ...], number: int) -> Iterator[DateExpression]:
    days = [q for q in quantities if text[q.end : month.start()].strip() in {"", "of"} and q.end < month.start()]
    years = [q for q in quantities if q.start > month.end() and text[month.end() : q.start].strip() in {"", ","}]
    if not days or not 1 <= days[-1].value <= 31 or days[-1].kind not in {Kind.CARDINAL, Kind.ORDINAL}:
        return
    day, year = days[-1], years[0] if years and _is_year(years[0]) else None
    if not day.in_words and (year is None or not year.in_words):
        return
    start = day.start - len("the ") if text[: day.start].lower().endswith("the ") else day.start
    end = month.end() if year is None else year.end
    said = None if year is None else int(year.value)
    yield DateExpression(start, end, DateKind.DAY, said, number, int(day.value))


def _is_year(quantity: Quantity) -> bool:
    return quantity.kind is Kind.CARDINAL and _FIRST_YEAR <= quantity.value <= _LAST_YEAR
