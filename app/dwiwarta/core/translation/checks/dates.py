"""Dates: the same day of the same month, the same weekday, and yesterday not tomorrow."""

from __future__ import annotations

from fractions import Fraction

from dwiwarta.core.indonesian.dates import DateExpression, DateKind
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.wording import quoted, say_date
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import joined, worded

KIND = "dates"
_MISSING = {
    DateKind.DAY: Severity.HIGH,
    DateKind.MONTH: Severity.MEDIUM,
    DateKind.YEAR: Severity.MEDIUM,
    DateKind.WEEKDAY: Severity.MEDIUM,
}


def check(source: str, target: str) -> list[Check]:
    """Return the findings about dates."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(target, Language.ENGLISH)
    found: list[Check] = []
    open_dates: list[DateExpression] = []
    used: set[DateExpression] = set()
    for date in one.dates:
        partner = next((t for t in other.dates if t not in used and _same(date, t)), None)
        partner = partner or next((t for t in other.dates if _same(date, t)), None)
        if partner is None:
            open_dates.append(date)
            continue
        used.add(partner)
        found += _unclear(one, other, date, partner)
    free = [t for t in other.dates if t not in used and not any(_same(date, t) for date in one.dates)]
    for date in open_dates:
        wrong = _wrong(date, free)
        if wrong is not None:
            free.remove(wrong)
            found.append(_differs(one, other, date, wrong))
        elif not _said_otherwise(date, other):
            found += _missing(one, other, date)
    return [*found, *(_extra(other, date) for date in free if _is_new(date, one))]


def _same(date: DateExpression, other: DateExpression) -> bool:
    """Say whether a date of the translation can stand for one of the source."""
    if date.kind is DateKind.WEEKDAY or date.kind is DateKind.RELATIVE:
        return (date.kind, date.weekday, date.offset) == (other.kind, other.weekday, other.offset)
    if date.year is not None and other.year is not None and date.year != other.year:
        return False
    if date.kind is DateKind.DAY:
        return other.kind is DateKind.DAY and (date.day, date.month) == (other.day, other.month)
    if date.kind is DateKind.MONTH:
        return date.month == other.month
    return date.year == other.year and {date.portion, other.portion} != {"early", "late"}


def _wrong(date: DateExpression, free: list[DateExpression]) -> DateExpression | None:
    """Return the date of the translation that most likely stands wrongly for `date`."""
    swapped = [t for t in free if _swapped(date, t)]
    kin = {date.kind, DateKind.DAY} if date.kind is DateKind.MONTH else {date.kind}
    return next(iter(swapped or [t for t in free if t.kind in kin]), None)


def _swapped(date: DateExpression, other: DateExpression) -> bool:
    both = date.kind is other.kind is DateKind.DAY
    return both and (date.day, date.month) == (other.month, other.day)


def _differs(one: Facts, other: Facts, date: DateExpression, wrong: DateExpression) -> Check:
    said = quoted(one.text, date.start, date.end)
    seen = quoted(other.text, wrong.start, wrong.end)
    meaning = say_date(wrong)
    if meaning not in seen:
        seen = worded("{seen}, which is {date}", seen=seen, date=meaning)
    swapped = _swapped(date, wrong)
    reason = worded("Day and month have changed places.") if swapped else ""
    message = worded("{said} is {date}; the English says {seen}.", said=said, date=say_date(date), seen=seen)
    message = joined(message, reason)
    # "1/7" for 7 January is how Americans write it: it may mislead, and may be meant so.
    american = swapped and _in_figures(one, date) and _in_figures(other, wrong)
    severity = Severity.MEDIUM if american else Severity.HIGH
    return Check(KIND, severity, (date.start, date.end), (wrong.start, wrong.end), message)


def _in_figures(facts: Facts, date: DateExpression) -> bool:
    return not any(letter.isalpha() for letter in facts.text[date.start : date.end])


def _said_otherwise(date: DateExpression, other: Facts) -> bool:
    """Say whether the translation gives the parts of a date apart: "10 and 11 May", "in May of 2007"."""
    numbers = {value for quantity in other.quantities for value in quantity.values} | other.calendar_numbers()
    months = {t.month for t in other.dates}
    if date.kind is DateKind.DAY:
        return date.month in months and Fraction(date.day or 0) in numbers
    if date.kind is DateKind.YEAR:
        return Fraction(date.year or 0) in numbers
    return False


def _missing(one: Facts, other: Facts, date: DateExpression) -> list[Check]:
    severity = _MISSING.get(date.kind)
    if severity is None:
        return []
    if date.kind is DateKind.DAY and any(date.month == t.month for t in other.dates):
        severity = Severity.MEDIUM
    said = quoted(one.text, date.start, date.end)
    message = worded(
        "{said} is {date}; the English does not say it, so the reader loses when it happened.",
        said=said,
        date=say_date(date),
    )
    return [Check(KIND, severity, (date.start, date.end), None, message)]


def _unclear(one: Facts, other: Facts, date: DateExpression, partner: DateExpression) -> list[Check]:
    if not partner.ambiguous:
        return []
    seen = quoted(other.text, partner.start, partner.end)
    message = worded(
        "{said} is {date}; {seen} can be read with the month first.",
        said=quoted(one.text, date.start, date.end),
        date=say_date(date),
        seen=seen,
    )
    return [Check(KIND, Severity.LOW, (date.start, date.end), (partner.start, partner.end), message)]


def _is_new(date: DateExpression, one: Facts) -> bool:
    """Say whether a date of the translation is news: not when the source has its month, or its year as a number."""
    if date.kind is DateKind.RELATIVE:
        return False
    if date.kind is DateKind.YEAR:
        return all(Fraction(date.year or 0) not in q.values for q in one.quantities)
    if date.kind is DateKind.WEEKDAY:
        return True
    return all(date.month != known.month for known in one.dates)


def _extra(other: Facts, date: DateExpression) -> Check:
    seen = quoted(other.text, date.start, date.end)
    message = worded("The English says {seen}, and the Indonesian names no such date; it may be invented.", seen=seen)
    return Check(KIND, Severity.MEDIUM, None, (date.start, date.end), message)
