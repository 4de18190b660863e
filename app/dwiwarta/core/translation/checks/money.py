"""Money: every sum keeps its value and its currency."""

from __future__ import annotations

from dwiwarta.core.indonesian.money import DOLLAR, SPOKEN, Money, currencies, same_currency
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.matching import is_rounded, match
from dwiwarta.core.translation.checks.wording import quoted, reason_for, say_value
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import joined, worded

KIND = "money"


def check(source: str, target: str) -> list[Check]:
    """Return the findings about sums of money."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(target, Language.ENGLISH)
    if not one.money and not other.money:
        return []
    matching = match(one, other)
    at = {id(quantity): index for index, quantity in enumerate(one.quantities)}
    sums = {id(money.quantity): money for money in other.money}
    differing = dict(matching.differing)
    found = []
    for money in one.money:
        index = at[id(money.quantity)]
        place = matching.same.get(index, differing.get(index))
        if place is None:
            found.append(_missing(one, money))
        elif index in differing:
            found.append(_differs(one, other, money, place))
        else:
            counterpart = sums.get(id(other.quantities[place]))
            found += _currency(one, other, money, counterpart, place)
    return [*found, *_extra(one, other, matching.extra)]


def _missing(one: Facts, money: Money) -> Check:
    message = worded(
        "{said} is {worth}; the English does not say this sum.", said=_said(one, money), worth=_worth(money)
    )
    return Check(KIND, Severity.HIGH, (money.start, money.end), None, message)


def _differs(one: Facts, other: Facts, money: Money, place: int) -> Check:
    value, wrong = money.quantity.value, other.quantities[place]
    message = worded(
        "{said} is {worth}; the English says {seen}.",
        said=_said(one, money),
        worth=_worth(money),
        seen=quoted(other.text, wrong.start, wrong.end),
    )
    message = joined(message, reason_for(value, wrong.value))
    severity = Severity.LOW if is_rounded(value, wrong.value) else Severity.HIGH
    return Check(KIND, severity, (money.start, money.end), (wrong.start, wrong.end), message)


def _currency(one: Facts, other: Facts, money: Money, counterpart: Money | None, place: int) -> list[Check]:
    """Find a sum of the same value in another currency, or in none where the translation names none."""
    span = (money.start, money.end)
    if counterpart is None:
        named = currencies(other.text)
        if any(same_currency(money.currency, code) for code in named):
            return []
        wrong = other.quantities[place]
        message = worded(
            "{said} is in {name}; the English names no such currency.",
            said=_said(one, money),
            name=_name(money.currency),
        )
        return [Check(KIND, Severity.HIGH, span, (wrong.start, wrong.end), message)]
    if same_currency(money.currency, counterpart.currency):
        return []
    message = worded(
        "{said} is in {name}; the English {seen} is in {other}.",
        said=_said(one, money),
        name=_name(money.currency),
        seen=quoted(other.text, counterpart.start, counterpart.end),
        other=_name(counterpart.currency),
    )
    return [Check(KIND, Severity.HIGH, span, (counterpart.start, counterpart.end), message)]


def _extra(one: Facts, other: Facts, extra: tuple[int, ...]) -> list[Check]:
    """Find sums that the source does not have; one in another currency in brackets is a conversion."""
    unknown = {id(other.quantities[index]) for index in extra}
    found = []
    for money in other.money:
        if id(money.quantity) not in unknown:
            continue
        severity = Severity.LOW if _converted(one, other, money) else Severity.MEDIUM
        said = quoted(other.text, money.start, money.end)
        message = worded(
            "The English says {said}, and no sum of the Indonesian has that value; it may be invented.", said=said
        )
        found.append(Check(KIND, severity, None, (money.start, money.end), message))
    return found


def _converted(one: Facts, other: Facts, money: Money) -> bool:
    bracketed = "(" in other.text[max(0, money.start - 12) : money.start]
    return bracketed and bool(one.money) and not any(same_currency(m.currency, money.currency) for m in one.money)


def _said(one: Facts, money: Money) -> str:
    return quoted(one.text, money.start, money.end)


def _worth(money: Money) -> str:
    return f"{say_value(money.quantity.value)} {_name(money.currency)}"


def _name(code: str) -> str:
    return SPOKEN.get(code, SPOKEN[DOLLAR] if code == DOLLAR else code)
