"""Dates: figures spelt out ("(7/3/2024)" is 7 March 2024), garbled ones put right, names left over put into English.

In figures an English reader may take the month for the day, and translators and models alike change their order.
Garbled ones are put right only where as many stand in the English as it lacks of the source's, taken in order. Another
month than the source's is left to the checks: translators also say "until 31 May" for two months from 31 March.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwiwarta.core.indonesian.dates import DateExpression, DateKind
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.wording import say_date
from dwiwarta.core.translation.repairs.editing import Edit, apply

KIND = "dates"
_FIGURES = re.compile(r"[0-9]{1,4}([/.-])[0-9]{1,2}\1[0-9]{2,4}|[0-9]{1,2}/[0-9]{1,2}")
_IN_FIGURES = re.compile(
    r"(?<![\w/.,:-])(?P<first>[0-9]{1,2})(?P<mark>[/.-])(?P<second>[0-9]{1,2})(?P=mark)(?P<year>[0-9]{4}|[0-9]{2})(?![\w/-])|"
    r"(?<![\w/.,:-])(?P<short>[0-9]{1,2})/(?P<short_second>[0-9]{1,2})(?![\w/-])"
)
_AFTER_SMALL_WORD = re.compile(r"(?:^|\s)[a-z]+\s$")
_GARBLED = re.compile(
    r"(?<![\w/.,:-])[0-9]{1,5}(?:/[0-9]{1,5}){1,3}(?![\w/])|(?<=\()[0-9]{2,5}(?=\))|(?<=\()/?[0-9]{2,5}/?(?=\))"
)


def repair(source: str, english: str) -> str:
    """Return `english` with the dates of `source` that it garbled, copied or gave another month."""
    one = facts_of(source, Language.INDONESIAN)
    if not one.dates:
        return english
    numeric = [date for date in one.dates if _FIGURES.fullmatch(source, date.start, date.end)]
    if numeric:
        english = _spelt_out(numeric, _restored(one, numeric, english))
    return apply(english, _copied(one, facts_of(english, Language.ENGLISH)))


def _restored(one: Facts, numeric: list[DateExpression], english: str) -> str:
    """Put the source's figures in place of garbled ones."""
    missing = [one.text[date.start : date.end] for date in numeric]
    # What the source has in this form stays, a fraction such as 3/4 too, as often as it stands there.
    known = [found[0] for found in _GARBLED.finditer(one.text)]
    wrong: list[re.Match[str]] = []
    for found in _GARBLED.finditer(english):
        same = next((text for text in known if _is_same(text, found[0])), None)
        if same is None:
            wrong.append(found)
            continue
        known.remove(same)
        if same in missing:
            missing.remove(same)
    if len(missing) != len(wrong) or not all(map(_is_near, missing, (found[0] for found in wrong))):
        return english
    return apply(english, (Edit(*found.span(), right) for found, right in zip(wrong, missing, strict=True)))


def _is_same(text: str, other: str) -> bool:
    """Say whether two dates in figures are one, with noughts or without, the day or the month first."""
    one, two = (re.sub(r"\b0(?=[0-9])", "", date).split("/") for date in (text, other))
    return one == two or (len(one) > 1 and [one[1], one[0], *one[2:]] == two)


def _is_near(date: str, garbled: str) -> bool:
    """Say whether figures without a bar can be a date's: all of its digits but for one more or less."""
    if "/" in garbled.strip("/"):
        return True
    from rapidfuzz.distance import OSA

    return int(OSA.distance(re.sub(r"[^0-9]", "", date), garbled.strip("/"))) <= 1


def _spelt_out(numeric: list[DateExpression], english: str) -> str:
    edits = []
    for found in _IN_FIGURES.finditer(english):
        if found["short"]:
            bracketed = english.startswith(")", found.end()) or english.endswith("(", 0, found.start())
            first, second, year = int(found["short"]), int(found["short_second"]), None
            fitting = [d for d in numeric if d.year is None and bracketed]
        else:
            first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
            fitting = [d for d in numeric if d.year is not None and year in {d.year, d.year % 100}]
        same = [d for d in fitting if (d.day, d.month) == (first, second)]
        same = same or [d for d in fitting if (d.day, d.month) == (second, first)]
        if same:
            edits.append(Edit(*found.span(), say_date(same[0])))
    return apply(english, edits)


def _copied(one: Facts, other: Facts) -> Iterator[Edit]:
    """Find dates in words that stand in the English as they stood in the Indonesian.

    A month alone may be part of a name ("Universitas Sebelas Maret"), but not after a small word ("in Maret").
    """
    for date in one.dates:
        text, said = one.text[date.start : date.end], say_date(date)
        if date.kind is DateKind.RELATIVE or not any(map(str.isalpha, text)) or said == text or text.islower():
            continue
        month = date.kind is DateKind.MONTH and text.isalpha()
        for found in re.finditer(rf"(?<![\w-]){re.escape(text)}(?![\w-])", other.text):
            if month and not _AFTER_SMALL_WORD.search(other.text, 0, found.start()):
                continue
            if not any(known.start < found.end() and found.start() < known.end for known in other.dates):
                yield Edit(*found.span(), said)
