"""Numbers: every quantity of the source stands in the translation with the same value, and no other."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import pairwise

from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity
from dwiwarta.core.translation.checks import units
from dwiwarta.core.translation.checks.facts import Facts, Span, facts_of
from dwiwarta.core.translation.checks.matching import Matching, is_rounded, match
from dwiwarta.core.translation.checks.wording import is_decade, is_year, quoted, reason_for, say_found
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import joined, worded

KIND = "numbers"
_LARGEST_SCORE = 200


def check(source: str, target: str) -> list[Check]:
    """Return the findings about numbers that are no money, dates or times."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(target, Language.ENGLISH)
    matching = match(one, other)
    sums = {id(money.quantity) for money in one.money}
    found = [
        _differs(one, other, one.quantities[left], other.quantities[right])
        for left, right in matching.differing
        if id(one.quantities[left]) not in sums and not _is_named(one, other, one.quantities[left])
    ]
    lost = [one.quantities[i] for i in matching.missing if id(one.quantities[i]) not in sums]
    found += _missing(one, [quantity for quantity in lost if not _is_named(one, other, quantity)])
    found += _extra(one, other, matching)
    return [*found, *_lost_percent(one, other, matching), *(() if found else _scores(one, other))]


def _differs(one: Facts, other: Facts, left: Quantity, right: Quantity) -> Check:
    found, seen = say_found(one.text, left), quoted(other.text, right.start, right.end)
    same_amount = units.converted(one, other, left, right)
    minor = (
        same_amount
        or is_rounded(left.value, right.value)
        or (left.kind is Kind.ORDINAL and left.in_words and left.value < 4)
    )
    return Check(
        KIND,
        Severity.LOW if minor else Severity.HIGH,
        (left.start, left.end),
        (right.start, right.end),
        joined(
            worded("{found}; the English says {seen}.", found=found, seen=seen), reason_for(left.value, right.value)
        ),
    )


def _missing(one: Facts, quantities: list[Quantity]) -> list[Check]:
    found = []
    for quantity in quantities:
        severity = _weight(one.text, quantity)
        if severity is None:
            continue
        message = worded(
            "{found}; the English does not say it, so a figure may have been lost.", found=say_found(one.text, quantity)
        )
        found.append(Check(KIND, severity, (quantity.start, quantity.end), None, message))
    return found


def _is_named(one: Facts, other: Facts, quantity: Quantity) -> bool:
    """Say whether a number word is part of a name that the translation keeps: Pulau Seribu, Lima."""
    word = one.text[quantity.start : quantity.end]
    return quantity.in_words and quantity.start > 0 and word[0].isupper() and word in other.text


def _weight(text: str, quantity: Quantity) -> Severity | None:
    """Say how much it matters that a number is missing; "satu" and "pertama" are also said without a number."""
    if is_year(quantity) or is_decade(text, quantity):
        # Translators say "this year" and "a year earlier".
        return Severity.MEDIUM
    if not quantity.in_words:
        return Severity.HIGH
    if quantity.value == 1:
        return None
    if quantity.kind in {Kind.ORDINAL, Kind.FRACTION, Kind.APPROXIMATE} or quantity.value < 3:
        return Severity.LOW if quantity.kind is Kind.ORDINAL or quantity.value < 3 else Severity.MEDIUM
    return Severity.HIGH


def _extra(one: Facts, other: Facts, matching: Matching) -> list[Check]:
    sums = {id(money.quantity) for money in other.money}
    found = []
    for index in matching.extra:
        quantity = other.quantities[index]
        minor = quantity.in_words and (quantity.value < 3 or quantity.kind is not Kind.CARDINAL)
        if minor or id(quantity) in sums or any(units.converted(one, other, q, quantity) for q in one.quantities):
            continue
        said = quoted(other.text, quantity.start, quantity.end)
        message = worded(
            "The English says {said}, and no number of the Indonesian has that value; it may be invented.", said=said
        )
        found.append(Check(KIND, Severity.MEDIUM, None, (quantity.start, quantity.end), message))
    return found


def _scores(one: Facts, other: Facts) -> list[Check]:
    """Find a score that has changed where its numbers also stand elsewhere in the sentence, as 2-2 to 3-2.

    The order within a score is free: "kalah 1-3" is "lost 3-1".
    """
    mine, theirs = _joined(one), _joined(other)
    counted = Counter(values for values, _ in theirs)
    left = [(values, span) for values, span in mine if counted[values] == 0]
    wrong = [span for values, span in theirs if values not in {known for known, _ in mine}]
    if len(mine) != len(theirs) or not left or not wrong:
        return []
    span, place = left[0][1], wrong[0]
    message = worded(
        "The Indonesian says {said}; the English says {seen}.",
        said=quoted(one.text, *span),
        seen=quoted(other.text, *place),
    )
    return [Check(KIND, Severity.HIGH, span, place, message)]


def _joined(facts: Facts) -> list[tuple[tuple[Fraction, ...], Span]]:
    """Return the pairs of small numbers with a hyphen between them: the values in order of size, and the span."""
    return [
        (tuple(sorted((low.value, high.value))), (low.start, high.end))
        for low, high in pairwise(facts.quantities)
        if low.part is not None and high.start - low.end == 1 and max(low.value, high.value) < _LARGEST_SCORE
    ]


def _lost_percent(one: Facts, other: Facts, matching: Matching) -> list[Check]:
    """Find per cents that became plain numbers in a translation that says no per cent at all."""
    said = other.text.lower()
    if "%" in said or "percent" in said or "per cent" in said or "pct" in said:
        return []
    found = []
    for left, right in matching.same.items():
        quantity, counterpart = one.quantities[left], other.quantities[right]
        if quantity.kind is Kind.PERCENT and counterpart.kind is Kind.CARDINAL and not counterpart.in_words:
            span, place = (quantity.start, quantity.end), (counterpart.start, counterpart.end)
            message = worded(
                "{said} is a share; the English {seen} is a plain number.",
                said=quoted(one.text, *span),
                seen=quoted(other.text, *place),
            )
            found.append(Check(KIND, Severity.HIGH, span, place, message))
    return found
