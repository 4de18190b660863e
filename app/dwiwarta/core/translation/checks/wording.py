"""How the checks name numbers and dates in their messages."""

from __future__ import annotations

from fractions import Fraction

from dwiwarta.core.indonesian.dates import MONTHS, WEEKDAYS, DateExpression, DateKind
from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity, format_figure
from dwiwarta.core.translation.checks.matching import digits_of, is_rounded
from dwiwarta.core.worded import worded

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_NEAR = {-2: "the day before yesterday", -1: "yesterday", 0: "today", 1: "tomorrow", 2: "the day after tomorrow"}
_LONGEST = 40


def say_value(value: Fraction) -> str:
    """Return a value in English digits, large ones with a scale word: "1.5 trillion", "12,500", "2/3"."""
    for scale, name in _SCALES:
        if value >= scale:
            scaled = value / scale
            if (scaled * 1000).denominator == 1:
                return f"{format_figure(scaled, Language.ENGLISH)} {name}"
    try:
        return format_figure(value, Language.ENGLISH)
    except ValueError:
        return str(value)


def is_year(quantity: Quantity) -> bool:
    """Say whether a number looks like a year: four digits without a mark."""
    plain = not quantity.in_words and quantity.kind is Kind.CARDINAL and quantity.end - quantity.start == 4
    return plain and 1500 <= quantity.value <= 2100


def is_decade(text: str, quantity: Quantity) -> bool:
    """Say whether a number is a decade, of a century or of a life: "1970-an", "20-an"."""
    return not quantity.in_words and text[quantity.start : quantity.end].endswith("an")


def say_found(text: str, quantity: Quantity) -> str:
    """Return the source's words and what they mean in English where that is not plain: "“1,5 juta” is 1.5 million"."""
    said = quoted(text, quantity.start, quantity.end)
    if is_decade(text, quantity):
        return worded("{said} is the {decade}s", said=said, decade=int(quantity.value))
    meaning = say_quantity(quantity)
    if is_year(quantity) or meaning == text[quantity.start : quantity.end]:
        return worded("The Indonesian says {said}", said=said)
    return worded("{said} is {meaning}", said=said, meaning=meaning)


def reason_for(value: Fraction, wrong: Fraction) -> str:
    """Return a further sentence where two different values share their digits or one is the other rounded."""
    if is_rounded(value, wrong):
        return worded("It is rounded.")
    same = digits_of(value) == digits_of(wrong)
    return worded("The digits are the same but the size is not.") if same else ""


def say_quantity(quantity: Quantity) -> str:
    """Return what a quantity means in English."""
    said = say_value(quantity.value)
    if quantity.kind is Kind.PERCENT:
        return f"{said} per cent"
    if quantity.kind is Kind.ORDINAL:
        return worded("number {value} in order", value=said)
    if quantity.kind is Kind.APPROXIMATE:
        return worded("several times {value}", value=said)
    return said


def say_date(date: DateExpression) -> str:
    """Return a date in the British order, as much as it names."""
    if date.kind is DateKind.WEEKDAY:
        return WEEKDAYS[Language.ENGLISH][date.weekday or 0]
    if date.kind is DateKind.RELATIVE:
        return _NEAR[date.offset or 0]
    month = MONTHS[Language.ENGLISH][date.month - 1] if date.month else ""
    parts = [date.portion, str(date.day or ""), month, str(date.year or "")]
    return " ".join(part for part in parts if part)


def say_minutes(minutes: int) -> str:
    """Return a time of day as "13:30"."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def quoted(text: str, start: int, end: int) -> str:
    """Return a span in quotation marks, shortened where it is long."""
    found = " ".join(text[start:end].split())
    return f"“{found}”" if len(found) <= _LONGEST else f"“{found[: _LONGEST - 1]}…”"
