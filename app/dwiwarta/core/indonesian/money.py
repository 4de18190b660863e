"""Sums of money, found and written: "Rp 1,5 triliun", "100 juta dolar AS", "US$1.5 million", "RM5.000"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from dwiwarta.core.indonesian.numbers import Kind, Language, Part, Quantity, format_scaled

#: A dollar that does not say whose.
DOLLAR = "DOLLAR"
_DOLLARS = frozenset({DOLLAR, "USD", "AUD", "SGD", "HKD", "CAD", "NZD", "TWD", "BND"})
_SIGNS = {
    "rp": "IDR", "idr": "IDR", "us$": "USD", "usd": "USD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "s$": "SGD",
    "sgd": "SGD", "hk$": "HKD", "hkd": "HKD", "c$": "CAD", "cad": "CAD", "nz$": "NZD", "nt$": "TWD", "b$": "BND",
    "$": DOLLAR, "rm": "MYR", "myr": "MYR", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "JPY",
    "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "sar": "SAR", "aed": "AED", "krw": "KRW", "₩": "KRW", "thb": "THB",
    "php": "PHP", "inr": "INR", "₹": "INR", "chf": "CHF",
}  # fmt: skip
_NAMES = {
    "rupiah": "IDR", "rupiahs": "IDR", "rp": "IDR", "idr": "IDR", "usd": "USD", "aud": "AUD", "sgd": "SGD",
    "ringgit": "MYR", "ringgits": "MYR", "euro": "EUR", "euros": "EUR", "poundsterling": "GBP", "pounds": "GBP",
    "pound": "GBP", "sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "riyal": "SAR", "riyals": "SAR",
    "won": "KRW", "baht": "THB", "peso": "PESO", "pesos": "PESO", "rupee": "INR", "rupees": "INR", "rupe": "INR",
    "dinar": "DINAR", "dinars": "DINAR", "dirham": "AED", "dirhams": "AED", "rubel": "RUB", "rouble": "RUB",
    "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "franc": "CHF", "francs": "CHF", "dolar": DOLLAR,
    "dollar": DOLLAR, "dollars": DOLLAR, "sen": "CENT", "cent": "CENT", "cents": "CENT",
}  # fmt: skip
_COUNTRIES = {
    "as": "USD", "amerika": "USD", "us": "USD", "american": "USD", "singapura": "SGD", "singapore": "SGD",
    "singaporean": "SGD", "australia": "AUD", "australian": "AUD", "kanada": "CAD", "canadian": "CAD", "brunei": "BND",
    "taiwan": "TWD",
}  # fmt: skip
#: What the currencies are called in a message.
SPOKEN = {
    "IDR": "rupiah", "USD": "US dollars", DOLLAR: "dollars", "AUD": "Australian dollars", "SGD": "Singapore dollars",
    "MYR": "ringgit", "EUR": "euros", "GBP": "pounds", "JPY": "yen", "CNY": "yuan", "SAR": "riyals", "KRW": "won",
    "THB": "baht", "INR": "rupees", "RUB": "roubles", "CHF": "francs", "CENT": "cents", "AED": "dirhams",
}  # fmt: skip
#: The signs that a sum is written with, by ISO 4217 code; any other sum has its code.
SIGNS = {
    "IDR": "Rp", "USD": "US$", DOLLAR: "$", "AUD": "A$", "SGD": "S$", "HKD": "HK$", "CAD": "C$", "NZD": "NZ$",
    "TWD": "NT$", "BND": "B$", "MYR": "RM", "EUR": "€", "GBP": "£", "JPY": "¥", "KRW": "₩", "INR": "₹",
}  # fmt: skip
_SIGN = re.compile(
    rf"(?<![^\W\d_])(?P<sign>{'|'.join(re.escape(s) for s in sorted(_SIGNS, key=len, reverse=True))})\.?\s?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s-](?:(?P<country>US|American|Singapore(?:an)?|Australian|Canadian|Hong Kong|Brunei|Taiwan|Malaysian|"
    r"Indonesian|Japanese|Chinese|Saudi|British)[\s])?"
    rf"(?P<name>{'|'.join(sorted(_NAMES, key=len, reverse=True))})\b"
    r"(?:\s(?P<whose>AS|Amerika(?: Serikat)?|Singapura|Australia|Kanada|Brunei|Taiwan))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Money:
    """A sum at `text[start:end]` (code points): its number and its currency, an ISO 4217 code or DOLLAR."""

    start: int
    end: int
    quantity: Quantity
    currency: str


def find_money(text: str, quantities: Sequence[Quantity]) -> tuple[Money, ...]:
    """Return the sums of money among the `quantities` of `text`, in order."""
    found = []
    for quantity in quantities:
        if quantity.kind in {Kind.PERCENT, Kind.ORDINAL}:
            continue
        before = _SIGN.search(text, max(0, quantity.start - 5), quantity.start)
        after = _AFTER.match(text, quantity.end)
        if before is not None:
            found.append(Money(before.start(), quantity.end, quantity, _SIGNS[before["sign"].lower()]))
        elif after is not None:
            found.append(Money(quantity.start, after.end(), quantity, _currency(after)))
    return tuple(_with_ranges(found, quantities))


def _with_ranges(found: list[Money], quantities: Sequence[Quantity]) -> list[Money]:
    """Give both ends of a range the currency that stands at one of them: "Rp 5-10 juta"."""
    sums = {id(money.quantity): money for money in found}
    for low, high in pairwise(quantities):
        if not (low.part is high.part is Part.RANGE) or (id(low) in sums) == (id(high) in sums):
            continue
        known, bare = (sums[id(low)], high) if id(low) in sums else (sums[id(high)], low)
        if bare.kind is Kind.CARDINAL and high.start - low.end < 20:
            sums[id(bare)] = Money(bare.start, bare.end, bare, known.currency)
    return [sums[id(quantity)] for quantity in quantities if id(quantity) in sums]


def format_money(value: Fraction | int, currency: str, language: Language) -> str:
    """Return "Rp1,5 triliun" or "Rp 1.5 trillion", "US$3 juta" or "US$3 million": a sum with its sign before it.

    In Indonesian the sign stands close (EYD V, 2022, "Penulisan Bilangan": "Rp5.000,00"); in English a blank follows
    the letters Rp. Raises ValueError as `format_scaled` does.
    """
    sign = SIGNS.get(currency, f"{currency} ")
    blank = " " if currency == "IDR" and language is Language.ENGLISH else ""
    return f"{sign}{blank}{format_scaled(value, language)}"


def same_currency(one: str, other: str) -> bool:
    """Say whether two currencies can be the same: a bare dollar can be any dollar."""
    return one == other or (DOLLAR in {one, other} and {one, other} <= _DOLLARS)


def currencies(text: str) -> frozenset[str]:
    """Return the currencies that `text` names anywhere, also away from a number."""
    low = text.lower()
    words = set(re.findall(r"[^\W\d_]+", low))
    signs = {code for sign, code in _SIGNS.items() if not sign.isalpha() and sign in low}
    return frozenset(signs | {code for name, code in (_NAMES | _SIGNS).items() if name in words})


def _currency(match: re.Match[str]) -> str:
    code = _NAMES[match["name"].lower()]
    if code != DOLLAR:
        return code
    country = (match["country"] or match["whose"] or "").lower().split()
    return _COUNTRIES.get(country[0], DOLLAR) if country else DOLLAR
