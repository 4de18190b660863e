"""Times: 13.30 is 13:30 is 1:30 p.m., in the same time zone."""

from __future__ import annotations

import re
from fractions import Fraction

from dwiwarta.core.indonesian.dates import ZONES, TimeExpression
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.wording import quoted, say_minutes
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "times"
_LOCAL = ("local time", "jakarta time", "indonesia time", "indonesian time", "utc", "gmt", "wib", "wita", "wit")
_NAMED = re.compile(r"\btengah (?:malam|hari)\b", re.IGNORECASE)


def check(source: str, target: str) -> list[Check]:
    """Return the findings about times of day."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(target, Language.ENGLISH)
    found: list[Check] = []
    left: list[TimeExpression] = []
    used: set[TimeExpression] = set()
    for time in one.times:
        partner = next((t for t in other.times if _same(time, t)), None)
        if partner is None:
            left.append(time)
            continue
        used.add(partner)
        found += _zone(one, other, time, partner)
    free = [t for t in other.times if t not in used and not any(_same(time, t) for time in one.times)]
    numbers = {value for quantity in other.quantities for value in quantity.values}
    for time in left:
        if _as_number(time, numbers):
            continue
        if free:
            found.append(_differs(one, other, time, free.pop(0)))
        else:
            said = quoted(one.text, time.start, time.end)
            message = worded(
                "{said} is {time}; the English has no such time.", said=said, time=say_minutes(time.minutes)
            )
            found.append(Check(KIND, Severity.HIGH, (time.start, time.end), None, message))
    known = {value for quantity in one.quantities for value in quantity.values}
    if _NAMED.search(one.text):
        free = [time for time in free if time.minutes % 720]
    return [*found, *(_extra(other, time) for time in free if not _as_number(time, known))]


def _same(time: TimeExpression, other: TimeExpression) -> bool:
    mine, theirs = {time.minutes, *time.others}, {other.minutes, *other.others}
    if not mine.isdisjoint(theirs):
        return True
    if time.zone not in ZONES or other.zone not in ZONES or time.zone == other.zone:
        return False
    shift = ZONES[other.zone] - ZONES[time.zone]
    return not {(minutes + shift) % 1440 for minutes in mine}.isdisjoint(theirs)


def _zone(one: Facts, other: Facts, time: TimeExpression, partner: TimeExpression) -> list[Check]:
    """Find a zone that was lost, or exchanged while the time stayed the same."""
    span, place = (time.start, time.end), (partner.start, partner.end)
    if not time.zone:
        return []
    if not partner.zone:
        if any(word in other.text.lower() for word in _LOCAL):
            return []
        message = worded(
            "{said} is in {zone}; the English names no time zone.", said=quoted(one.text, *span), zone=time.zone
        )
        return [Check(KIND, Severity.MEDIUM, span, place, message)]
    if partner.zone == time.zone or {time.minutes, *time.others}.isdisjoint({partner.minutes, *partner.others}):
        return []
    message = worded(
        "{said} is in {zone}; the English gives the same time in {other}.",
        said=quoted(one.text, *span),
        zone=time.zone,
        other=partner.zone,
    )
    return [Check(KIND, Severity.HIGH, span, place, message)]


def _differs(one: Facts, other: Facts, time: TimeExpression, wrong: TimeExpression) -> Check:
    message = worded(
        "{said} is {time}; the English says {seen}, which is {other}.",
        said=quoted(one.text, time.start, time.end),
        time=say_minutes(time.minutes),
        seen=quoted(other.text, wrong.start, wrong.end),
        other=say_minutes(wrong.minutes),
    )
    return Check(KIND, Severity.HIGH, (time.start, time.end), (wrong.start, wrong.end), message)


def _as_number(time: TimeExpression, numbers: set[Fraction]) -> bool:
    """Say whether a full hour stands on the other side as a bare number ("from 7 to 9")."""
    return any(
        minutes % 60 == 0 and not numbers.isdisjoint({Fraction(minutes // 60), Fraction(minutes // 60 % 12)})
        for minutes in (time.minutes, *time.others)
    )


def _extra(other: Facts, time: TimeExpression) -> Check:
    seen = quoted(other.text, time.start, time.end)
    message = worded("The English says {seen}, and the Indonesian names no such time; it may be invented.", seen=seen)
    return Check(KIND, Severity.MEDIUM, None, (time.start, time.end), message)
