"""Finding dates in Indonesian and English text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dwiwarta.core.indonesian.dates.expression import DateExpression, DateKind
from dwiwarta.core.indonesian.dates.names import (
    MONTH_NUMBERS,
    MONTHS,
    NEAR_DAYS,
    PORTIONS,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
)
from dwiwarta.core.indonesian.numbers.quantity import Language

_GAP = r"[\s ]{1,3}"
_YEAR = r"[12][0-9]{3}(?![0-9]|[.,][0-9])"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_FREE = r"(?<![0-9/.,:-])"
_SLASHED = (
    rf"{_FREE}(?P<iso_year>{_YEAR})(?P<bar>[-/])(?P<iso_month>0[1-9]|1[0-2])(?P=bar)(?P<iso_day>{_DAY})(?![0-9])|"
    rf"{_FREE}(?P<first>{_DAY})(?P<mark>[/.-])(?P<second>{_DAY})(?P=mark)(?P<full>{_YEAR}|[0-9]{{2}}(?![0-9/.,]))|"
    rf"\((?P<short_first>{_DAY})/(?P<short_second>{_DAY})\)|"
    rf"{_FREE}(?P<bare_first>[0-9]{{2}})/(?P<bare_second>[0-9]{{2}})(?![0-9/])"
)


def find_dates(text: str, language: Language) -> tuple[DateExpression, ...]:
    """Return the dates of `text` in order. Figures are read day first, as in Indonesia and Britain.

    In English a second part above 12 shows that the month stands first ("12/18/2023"). The work is linear in the
    length of the text.
    """
    found: list[DateExpression] = []
    for match in _pattern(language).finditer(text):
        found += _read(text, match, language)
    return tuple(found)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    names = sorted(MONTH_NUMBERS[language], key=len, reverse=True)
    whole = {name.lower() for name in MONTHS[language]}
    spelt = [form if name in whole else f"{form}\\.?" for name in names for form in _cases(name)]
    month = rf"(?:{'|'.join(spelt)})(?![^\W\d_])"
    ordinal = "(?:st|nd|rd|th)?" if language is Language.ENGLISH else ""
    of = rf"(?:{_GAP}of)?" if language is Language.ENGLISH else ""
    dash = r"(?:\s{0,3}[-–—]\s{0,3}|\s(?:hingga|sampai|s\.?/?d\.?|dan|to|until|and|through)\s)"
    named = (
        rf"(?<![0-9.,/:])(?:(?P<from>{_DAY}){dash})?(?P<day>{_DAY}){ordinal}{of}(?:{_GAP}|-)(?P<month>{month})"
        rf"(?:(?:,?{_GAP}|-)(?P<year>{_YEAR}))?"
    )
    full = "|".join([*(form for name in MONTHS[language] for form in _cases(name, language)), "Pebruari", "Nopember"])
    alone = rf"\b(?P<alone>{full})(?![^\W_])(?:(?:,?{_GAP}|-)(?P<alone_year>{_YEAR}))?"
    dated = rf"\b(?P<dated>{month}){_GAP}(?P<dated_year>{_YEAR})"
    days = "|".join(f"{form}|{form.capitalize()}|{form.upper()}" for form in _long_weekdays(language))
    brief = "|".join(form.capitalize() for form in WEEKDAY_NUMBERS[language] if len(form) <= 5)
    plural = "s?" if language is Language.ENGLISH else ""
    weekday = rf"\b(?P<weekday>{days}){plural}(?![^\W_])|\b(?P<brief>{brief})(?=\.?,?{_GAP}\(?[0-9]|{_GAP}\([0-9])"
    near = "|".join(form.replace(" ", _GAP) for form in NEAR_DAYS[language])
    relative = rf"\b(?P<near>(?i:{near}))\b"
    portions = "|".join(PORTIONS[language])
    joint = rf"(?:{_GAP}(?:tahun|of|the|in){_GAP}|{_GAP}|-)"
    year = rf"\b(?P<portion>(?i:{portions})){joint}(?:the{_GAP}|year{_GAP})?(?P<portion_year>{_YEAR})(?!-an|s)"
    rest = [weekday, relative, year]
    if language is Language.ENGLISH:
        american = (
            rf"\b(?P<us_month>{month}){_GAP}(?P<us_day>{_DAY})(?:st|nd|rd|th)?(?![0-9%]|[.,][0-9]|\s[mbt]r?illion)"
            rf"(?:{dash}(?P<us_to>{_DAY})(?![0-9]))?(?:,?{_GAP}(?P<us_year>{_YEAR}))?"
        )
        rest.insert(0, american)
    forms = "|".join([*spelt, full, days, brief, near, portions]).split("|")
    letters = "".join(sorted({letter for form in forms for letter in (form[0].lower(), form[0].upper())}))
    # Most places of a text fail this look ahead; without it each would try every alternative.
    begins = rf"(?=[0-9(]|\b[{letters}])"
    return re.compile(rf"{begins}(?:{'|'.join([_SLASHED, named, *rest[:-2], dated, alone, *rest[-2:]])})")


def _cases(name: str, language: Language = Language.INDONESIAN) -> list[str]:
    """Return a name as it is written; in small letters only in Indonesian, where it cannot be another word."""
    written = [name.capitalize(), name.upper()]
    return [*written, name.lower()] if language is Language.INDONESIAN else written


def _long_weekdays(language: Language) -> list[str]:
    """Return the weekdays that are clear alone; "Minggu" in small letters is a week."""
    full = {name.lower() for name in WEEKDAYS[language]}
    return [form for form in WEEKDAY_NUMBERS[language] if form in full or "'" in form or "’" in form or form == "ahad"]


def _read(text: str, match: re.Match[str], language: Language) -> Iterator[DateExpression]:
    """Yield what one match of the pattern names: nothing, one date, or the two ends of a range of days."""
    group = match.groupdict()
    if group["iso_year"]:
        yield _day(match.span(), group["iso_day"], group["iso_month"], group["iso_year"])
    elif group["first"] or group["short_first"] or group["bare_first"]:
        yield from _slashed(match, language)
    elif group["day"]:
        month = _month(group["month"], language)
        if group["from"]:
            yield _day(match.span("from"), group["from"], month, group["year"])
        start = match.start("day") if group["from"] else match.start()
        yield _day((start, match.end()), group["day"], month, group["year"])
    elif group.get("us_day"):
        month = _month(group["us_month"], language)
        end = match.end("us_day") if group["us_to"] else match.end()
        yield _day((match.start(), end), group["us_day"], month, group["us_year"])
        if group["us_to"]:
            yield _day((match.start("us_to"), match.end()), group["us_to"], month, group["us_year"])
    elif group["alone"] or group["dated"]:
        yield from _whole_month(text, match, language)
    elif group["weekday"] or group["brief"]:
        yield from _weekday(text, match, language)
    elif group["near"]:
        offset = NEAR_DAYS[language][" ".join(group["near"].lower().split())]
        yield DateExpression(*match.span(), DateKind.RELATIVE, offset=offset)
    else:
        portion = PORTIONS[language][group["portion"].lower()]
        yield DateExpression(*match.span(), DateKind.YEAR, year=int(group["portion_year"]), portion=portion)


def _month(name: str, language: Language) -> int:
    return MONTH_NUMBERS[language][name.lower().rstrip(".")]


def _day(span: tuple[int, int], day: str, month: str | int, year: str | None) -> DateExpression:
    return DateExpression(*span, DateKind.DAY, _year(year), int(month), int(day))


def _year(year: str | None) -> int | None:
    if not year:
        return None
    number = int(year)
    return number + (2000 if number < 70 else 1900) if number < 100 else number


def _slashed(match: re.Match[str], language: Language) -> Iterator[DateExpression]:
    kind = next(name for name in ("first", "short_first", "bare_first") if match[name])
    first, second = int(match[kind]), int(match[kind.replace("first", "second")])
    year = _year(match["full"]) if kind == "first" else None
    span = match.span() if kind != "short_first" else (match.start() + 1, match.end() - 1)
    if second <= 12 and 0 < first <= 31 and second > 0:
        both = language is Language.ENGLISH and first <= 12 and first != second
        yield DateExpression(*span, DateKind.DAY, year, second, first, ambiguous=both)
    elif language is Language.ENGLISH and 0 < first <= 12 and second <= 31:
        yield DateExpression(*span, DateKind.DAY, year, first, second)


# English months that are also words or names stand alone only after one of these.
_BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|of|by|since|until|till|from|to|through|late|early|mid|last|next|this|every|each|and|on|during|before|"
    r"after|between|for)|[-–(,])\s?$",
    re.IGNORECASE,
)


def _whole_month(text: str, match: re.Match[str], language: Language) -> Iterator[DateExpression]:
    name, year = (match["dated"], match["dated_year"]) if match["dated"] else (match["alone"], match["alone_year"])
    unclear = language is Language.ENGLISH and name.lower() in {"may", "march", "august"} and not year
    if unclear and not _BEFORE_MONTH.search(text[max(0, match.start() - 12) : match.start()]):
        return
    if name.lower().rstrip(".") in MONTH_NUMBERS[language]:
        yield DateExpression(*match.span(), DateKind.MONTH, _year(year), _month(name, language))


_COUNT_BEFORE = re.compile(
    r"(?:[0-9]|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|beberapa|setiap|per|tiap))\s$", re.IGNORECASE
)
_DAY_AFTER = re.compile(r"\s?(?:[,(]|malam\b|pagi\b|siang\b|sore\b|dini\b|[0-9]|waktu\b)")


def _weekday(text: str, match: re.Match[str], language: Language) -> Iterator[DateExpression]:
    word = match["weekday"] or match["brief"]
    if word.lower() == "minggu" and not _is_sunday(text, match.start(), match.end()):
        return
    yield DateExpression(*match.span(), DateKind.WEEKDAY, weekday=WEEKDAY_NUMBERS[language][word.lower()])


def _is_sunday(text: str, start: int, end: int) -> bool:
    """Tell Sunday from a week: "Minggu" inside a sentence in small letters, or before a date or part of the day."""
    if not text[start].isupper() or _COUNT_BEFORE.search(text[max(0, start - 10) : start]):
        return False
    if _DAY_AFTER.match(text, end):
        return True
    before = text[max(0, start - 40) : start].split()
    return bool(before) and (before[-1].endswith(",") or any(word.islower() for word in before[1:]))
