"""Times of day: 13.30 is 13:30, and what stands garbled before a time zone is the source's time."""

from __future__ import annotations

import re

from dwiwarta.core.indonesian.dates import TimeExpression
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.repairs.editing import Edit, apply

KIND = "times"
_CLOCK = re.compile(r"(?P<hour>[0-9]{1,2})[.:](?P<minute>[0-9]{2})")
_ZONE = r"(?=\s(?:WIB|WITA|WIT)\b)"
_GARBLED = re.compile(rf"(?<![\w/.,:])[0-9]{{1,2}}(?:[.,:][0-9]{{1,5}}){{0,2}}{_ZONE}")
_LIKE_TIME = re.compile(r"(?<![\w/.,:$-])[0-9]{1,2}[.,][0-9]{2,4}(?![\w/:%]|[.,-][0-9])")


def repair(source: str, english: str) -> str:
    """Return `english` with the times of `source` that it has with a point or garbled written as 13:30."""
    one = facts_of(source, Language.INDONESIAN)
    clocks = [_clock(source, time) for time in one.times]
    clocks = [clock for clock in clocks if clock]
    if not clocks:
        return english
    english = apply(english, _pointed(one, clocks, english))
    return apply(english, _before_zones(clocks, english) or _lost(one, clocks, english))


def _clock(text: str, time: TimeExpression) -> str:
    """Return a time with its minutes as "09:00", or nothing where it has none."""
    found = _CLOCK.search(text, time.start, time.end)
    return f"{found['hour']}:{found['minute']}" if found is not None else ""


def _pointed(one: Facts, clocks: list[str], english: str) -> list[Edit]:
    """Find "13.30" and "13,30" where the Indonesian has the time, and no number like it."""
    open_clocks, edits = list(clocks), []
    figures = {one.text[q.start : q.end] for q in one.quantities}
    for found in re.finditer(r"(?<![\w/.,:$-])([0-9]{1,2})[.,]([0-9]{2})(?![\w/:%]|[.,][0-9])", english):
        same = next((clock for clock in open_clocks if _bare(clock) == _bare(f"{found[1]}:{found[2]}")), None)
        if same is not None and not any(re.match(rf"{found[1]}[.,]{found[2]}\b", figure) for figure in figures):
            open_clocks.remove(same)
            edits.append(Edit(*found.span(), same))
    return edits


def _bare(clock: str) -> str:
    return clock.removeprefix("0")


def _missing(clocks: list[str], english: str) -> list[str]:
    """Return the times that the English does not give in any way."""
    given = [minutes for time in facts_of(english, Language.ENGLISH).times for minutes in (time.minutes, *time.others)]
    return [clock for clock in clocks if not {_minutes(clock), (_minutes(clock) + 720) % 1440} & set(given)]


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return (int(hour) * 60 + int(minute)) % 1440


def _before_zones(clocks: list[str], english: str) -> list[Edit]:
    """Find as many garbled times before a zone as are missing: "09,000 WITA"."""
    missing = _missing(clocks, english)
    wrong = [found for found in _GARBLED.finditer(english) if not _is_one_of(found[0], clocks)]
    if len(missing) != len(wrong):
        return []
    return [Edit(*found.span(), clock) for found, clock in zip(wrong, missing, strict=True)]


def _is_one_of(text: str, clocks: list[str]) -> bool:
    return _bare(text.replace(".", ":")) in {_bare(clock) for clock in clocks}


def _lost(one: Facts, clocks: list[str], english: str) -> list[Edit]:
    """Find the one figure that the one missing time must have become: "13,000" for 13.00."""
    missing = _missing(clocks, english)
    known = {re.sub(r"[^0-9]", "", one.text[q.start : q.end]) for q in one.quantities}
    like = [found for found in _LIKE_TIME.finditer(english) if re.sub(r"[.,]", "", found[0]) not in known]
    if len(missing) != 1 or len(like) != 1:
        return []
    digits, garbled = missing[0].replace(":", ""), re.sub(r"[.,]", "", like[0][0])
    if not _is_doubled(digits, garbled) or len(clocks) != len(set(clocks)):
        return []
    return [Edit(*like[0].span(), missing[0])]


def _is_doubled(digits: str, garbled: str) -> bool:
    """Say whether one digit was put in or left out."""
    from rapidfuzz.distance import OSA

    return abs(len(digits) - len(garbled)) == 1 and int(OSA.distance(digits, garbled)) == 1
