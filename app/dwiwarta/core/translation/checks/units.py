"""Units: 5 hectares stay 5 hectares, and three months do not become three years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from dwiwarta.core import paths
from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.matching import match
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "units"
_TEMPERATURE = "temperature"
# A conversion is rounded as writers round: 10 km are "6 miles".
_CLOSE = Fraction(1, 20)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of what it measures; `size` is how many base units it is."""

    name: str
    measures: str
    size: Fraction


@dataclass(frozen=True, slots=True)
class Measured:
    """A quantity with its unit; the unit stands at [start, end)."""

    quantity: Quantity
    unit: Unit
    start: int
    end: int


def check(source: str, target: str) -> list[Check]:
    """Return the numbers that keep their value in the translation and change their unit."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(target, Language.ENGLISH)
    if not one.quantities or not other.quantities:
        return []
    matching = match(one, other)
    found = []
    for left, right in matching.same.items():
        here = measured(one, one.quantities[left], Language.INDONESIAN)
        if here is None:
            continue
        there = measured(other, other.quantities[right], Language.ENGLISH)
        if there is None or there.unit == here.unit or _says(other, here.unit):
            continue
        found.append(_changed(one, other, here, there))
    return found


def converted(one: Facts, other: Facts, left: Quantity, right: Quantity) -> bool:
    """Say whether two different values are the same amount in different units: 10 km, 6 miles."""
    here, there = measured(one, left, Language.INDONESIAN), measured(other, right, Language.ENGLISH)
    if here is None or there is None or here.unit == there.unit or here.unit.measures != there.unit.measures:
        return False
    mine, theirs = left.value * here.unit.size, right.value * there.unit.size
    if here.unit.measures == _TEMPERATURE:
        # Fahrenheit begins elsewhere: 0 °C are 32 °F.
        mine, theirs = (mine * Fraction(9, 5) + 32, right.value) if there.unit.size > 1 else (left.value, theirs)
    return abs(mine - theirs) <= _CLOSE * max(abs(mine), abs(theirs))


def measured(facts: Facts, quantity: Quantity, language: Language) -> Measured | None:
    """Return a number with the unit that follows it, or None."""
    if quantity.kind in {Kind.PERCENT, Kind.ORDINAL}:
        return None
    pattern, units = _table(language)
    found = pattern.match(facts.text, quantity.end)
    if found is None:
        return None
    written = re.sub(r"[\s-]+", " ", found["unit"].lower())
    return Measured(quantity, units[written], found.start("unit"), found.end("unit"))


def _says(other: Facts, unit: Unit) -> bool:
    """Say whether the translation gives a number in this unit after all, as "6 miles (10 km)" does."""
    for quantity in other.quantities:
        there = measured(other, quantity, Language.ENGLISH)
        if there is not None and there.unit == unit:
            return True
    return False


def _changed(one: Facts, other: Facts, here: Measured, there: Measured) -> Check:
    span, place = (here.quantity.start, here.end), (there.quantity.start, there.end)
    message = worded(
        "{said} is in {unit}; the English {seen} has the same number in {other}.",
        said=quoted(one.text, *span),
        unit=_plural(here.unit),
        seen=quoted(other.text, *place),
        other=_plural(there.unit),
    )
    return Check(KIND, Severity.HIGH, span, place, message)


def _plural(unit: Unit) -> str:
    name, _, rest = unit.name.partition(" per ")
    if name.startswith("degree "):
        return name.replace("degree ", "degrees ", 1)
    irregular = {"foot": "feet", "inch": "inches", "century": "centuries", "square foot": "square feet"}
    many = irregular.get(name, f"{name}s")
    return f"{many} per {rest}" if rest else many


@cache
def _table(language: Language) -> tuple[re.Pattern[str], dict[str, Unit]]:
    """Return a pattern for a unit right after a number, and the unit of each writing in lower case."""
    text = (paths.resources() / "checks" / "units.tsv").read_text(encoding="utf-8")
    units: dict[str, Unit] = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        name, measures, size, indonesian, english = line.split("\t")
        unit = Unit(name, measures, Fraction(size))
        writings = indonesian if language is Language.INDONESIAN else english
        units |= dict.fromkeys(writings.replace("-", " ").split("|"), unit)
    longest_first = sorted(units, key=len, reverse=True)
    written = "|".join(re.escape(writing).replace(r"\ ", r"[\s-]+") for writing in longest_first)
    return re.compile(rf"[\s-]*(?P<unit>{written})(?![\w²³])", re.IGNORECASE), units
