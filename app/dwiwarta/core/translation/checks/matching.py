"""Which number of the source is which number of the target."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from dwiwarta.core.indonesian.numbers import Kind, Quantity
from dwiwarta.core.translation.checks.facts import Facts


@dataclass(frozen=True, slots=True, eq=False)
class Matching:
    """Indices into the quantities of both sides.

    `same` pairs those of equal value, `differing` the ones left that most likely stand for each other, and `missing`
    and `extra` are the rest.
    """

    same: dict[int, int]
    differing: tuple[tuple[int, int], ...]
    missing: tuple[int, ...]
    extra: tuple[int, ...]


@lru_cache(maxsize=64)
def match(one: Facts, other: Facts) -> Matching:
    """Pair the numbers of a sentence and its translation, each with an unused equal where there is one.

    A number that the target says once for two of the source, or twice for one, is at home all the same; so is one that
    stands in a date, a time or a name with digits ("U-16") of the other side.
    """
    source, target = one.quantities, other.quantities
    places = defaultdict(list)
    for index, quantity in enumerate(target):
        for value in _meanings(quantity):
            places[value].append(index)
    same: dict[int, int] = {}
    used: set[int] = set()
    for index, quantity in enumerate(source):
        fitting = list(dict.fromkeys(place for value in _meanings(quantity) for place in places.get(value, ())))
        if not fitting:
            continue
        free = [place for place in fitting if place not in used] or fitting
        alike = [place for place in free if target[place].kind is quantity.kind]
        same[index] = (alike or free)[0]
        used.add(same[index])
    known = {value for quantity in source for value in _meanings(quantity)}
    left = [i for i, q in enumerate(source) if i not in same and not _elsewhere(q, other)]
    extra = [
        i for i, q in enumerate(target) if i not in used and known.isdisjoint(_meanings(q)) and not _elsewhere(q, one)
    ]
    differing = _likely(source, target, left, extra, same)
    lost, gained = {pair[0] for pair in differing}, {pair[1] for pair in differing}
    return Matching(
        same,
        tuple(differing),
        tuple(index for index in left if index not in lost),
        tuple(index for index in extra if index not in gained),
    )


def is_rounded(exact: Fraction, other: Fraction) -> bool:
    """Say whether `other` is `exact` cut or rounded to fewer digits, at least two: 12,500 for 12,541."""
    digits, fewer = digits_of(exact), digits_of(other)
    if not (1 < len(fewer) < len(digits) and digits.isdigit() and fewer.isdigit()) or abs(exact - other) * 20 > exact:
        return False
    step = other / int(fewer)
    return abs(exact - other) < step


def digits_of(value: Fraction) -> str:
    """Return the digits of a value without the noughts around them: "15" for 1.5, 15 and 1,500,000."""
    scaled = value * 10**12
    if scaled.denominator != 1:
        return str(value)
    return str(scaled.numerator).strip("0")


def _meanings(quantity: Quantity) -> set[Fraction]:
    """Return every value that stands for the same: a fraction is also its per cent, and the other way round."""
    values = set(quantity.values)
    if quantity.kind is Kind.FRACTION:
        values |= {value * 100 for value in quantity.values}
    elif quantity.kind is Kind.PERCENT and quantity.value in {25, 50, 75, 20, 10}:
        values.add(quantity.value / 100)
    return values


def _elsewhere(quantity: Quantity, facts: Facts) -> bool:
    """Say whether a number stands in a date, a time or, small and whole, in a name of the other side."""
    if not facts.calendar_numbers().isdisjoint(quantity.values):
        return True
    value = quantity.value
    if value.denominator != 1 or value >= 10_000:
        return False
    written = re.compile(rf"(?<![0-9.,]){value.numerator}(?![0-9]|[.,][0-9])")
    return any(written.search(facts.text, start, end) for start, end in facts.codes)


def _likely(
    source: Sequence[Quantity], target: Sequence[Quantity], left: list[int], extra: list[int], same: dict[int, int]
) -> list[tuple[int, int]]:
    """Pair what is left: the same digits first, then the same kind standing between the same neighbours."""
    pairs: list[tuple[int, int]] = []
    free = list(extra)
    for index in list(left):
        digits = digits_of(source[index].value)
        alike = [place for place in free if digits_of(target[place].value) == digits]
        if alike and not (source[index].in_words and target[alike[0]].in_words and len(digits) == 1):
            pairs.append((index, alike[0]))
            free.remove(alike[0])
    for index in left:
        vague = source[index].in_words and source[index].value == 1 and not len(left) == len(extra) == 1
        if vague or index in {pair[0] for pair in pairs}:
            continue
        low = max((same[i] for i in same if i < index), default=-1)
        high = min((same[i] for i in same if i > index), default=len(target))
        between = [place for place in free if low < place < high and _comparable(source[index], target[place])]
        if not between and len(left) == len(extra) == 1:
            between = [place for place in free if _comparable(source[index], target[place])]
        if between:
            pairs.append((index, between[0]))
            free.remove(between[0])
    return sorted(pairs)


def _comparable(one: Quantity, other: Quantity) -> bool:
    counted = {Kind.CARDINAL, Kind.PERCENT}
    return one.kind is other.kind or {one.kind, other.kind} <= counted
