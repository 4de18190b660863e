"""Sums of money that lost their currency, or stand in one that the Indonesian does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwiwarta.core.indonesian.money import DOLLAR, SIGNS, Money, currencies, same_currency
from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.matching import match
from dwiwarta.core.translation.repairs.editing import Edit, apply

KIND = "money"
_SIGN_BEFORE = re.compile(r"(?P<sign>(?:US|HK|NZ|NT|[SACB])?\$|Rp\.?|RM|[€£¥₩₹])\s?$")
_NO_NUMBER = re.compile(r"[\w$€£¥.,/-]$")
_GOES_ON = re.compile(r"[\w/+]|[-–][\w$]|\s(?:percent|per cent|pct|%)|%")


def repair(source: str, english: str) -> str:
    """Return `english` with a currency sign before the sums that match one of `source` and have none or a wrong one."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(english, Language.ENGLISH)
    if not one.money:
        return english
    return apply(english, _edits(one, other))


def _edits(one: Facts, other: Facts) -> Iterator[Edit]:
    same = match(one, other).same
    sums = {id(money.quantity): money for money in one.money}
    priced = {id(money.quantity) for money in other.money}
    mine, named = currencies(one.text), currencies(other.text)
    for left, right in same.items():
        money, quantity = sums.get(id(one.quantities[left])), other.quantities[right]
        if money is None or money.currency not in SIGNS or list(same.values()).count(right) > 1:
            continue
        sign = _SIGN_BEFORE.search(other.text, max(0, quantity.start - 4), quantity.start)
        if sign is not None and all(_is_like(code, money) for code in mine) and _is_other(sign["sign"], money):
            yield Edit(sign.start("sign"), quantity.start, _signed(money))
        elif sign is None and id(quantity) not in priced and not named and _can_take_sign(other, quantity):
            yield Edit(quantity.start, quantity.start, _signed(money))


def _signed(money: Money) -> str:
    sign = SIGNS[money.currency]
    return f"{sign} " if money.currency == "IDR" else sign


def _is_like(code: str, money: Money) -> bool:
    """Say whether a currency that the Indonesian names may be a sum's own; the sign of one dollar holds another's."""
    both_dollars = same_currency(DOLLAR, code) and same_currency(DOLLAR, money.currency)
    return code == money.currency or both_dollars


def _is_other(sign: str, money: Money) -> bool:
    """Say whether a sign is another currency's than that of a sum; a bare dollar may be any dollar."""
    if "$" in sign:
        return "$" not in SIGNS[money.currency]
    return sign.rstrip(".") != SIGNS[money.currency]


def _can_take_sign(other: Facts, quantity: Quantity) -> bool:
    """Say whether a number in figures stands alone, so that a sign before it is right."""
    if quantity.in_words or quantity.kind is not Kind.CARDINAL or quantity.part is not None:
        return False
    before = _NO_NUMBER.search(other.text, max(0, quantity.start - 1), quantity.start)
    return before is None and _GOES_ON.match(other.text, quantity.end) is None
