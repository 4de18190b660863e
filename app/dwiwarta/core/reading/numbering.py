"""Spell the numbers that ordered lists show and their files do not hold."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS = 26


def spelled(number: int, style: str) -> str:
    """Return a list's number in HTML's `style`: "a", "A", "i", "I", or digits for any other and below 1."""
    if number < 1 or style not in {"a", "A", "i", "I"}:
        return str(number)
    text = _letters(number) if style in "aA" else _roman(number)
    return text.upper() if style.isupper() else text


def _letters(number: int) -> str:
    """Return a to z, then aa, ab and so on."""
    text = ""
    while number:
        number, place = divmod(number - 1, _LETTERS)
        text = chr(ord("a") + place) + text
    return text


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text
