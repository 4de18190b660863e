"""Numbers in digits: "1.234.567,89" in Indonesian, "1,234,567.89" in English."""

from __future__ import annotations

import re
from fractions import Fraction

from dwiwarta.core.indonesian.numbers.quantity import Language

#: A run of digits with points and commas inside; a vulgar fraction may end it, and a point before it is a nought's.
FIGURE = r"(?:(?<![\w.,…])\.(?=[0-9]))?[0-9]+(?:[.,][0-9]+)*[½¼¾⅓⅔]?|[½¼¾⅓⅔]"
_VULGAR = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_GROUPED = {mark: re.compile(rf"[1-9][0-9]{{0,2}}(?:\{mark}[0-9]{{3}})+") for mark in ".,"}
# Python refuses to read integers of more than 4,300 digits; no figure in prose has more than this.
_LONGEST = 60


def parse_figure(figure: str, language: Language) -> tuple[Fraction, ...]:
    """Return the values that a run of digits may have, the likeliest first; none for a version or a list ("1.2.3").

    A mark that groups by threes is read by the language's convention: "12.500" is 12,500 in Indonesian and 12.5 in
    English. Elsewhere the only possible reading is taken: "2.5" is 2.5 in Indonesian too, and "10,000" there is 10,000
    (a decimal part of three noughts is not written) with 10 as the other reading.
    """
    if len(figure) > _LONGEST:
        return ()
    if figure[-1] in _VULGAR:
        whole = Fraction(figure[:-1]) if figure[:-1].isdigit() else Fraction(0)
        return (whole + _VULGAR[figure[-1]],) if figure[:-1].isdigit() or len(figure) == 1 else ()
    group, decimal = (".", ",") if language is Language.INDONESIAN else (",", ".")
    if figure.isdigit() or (figure[0] == "." and figure[1:].isdigit()):
        return (Fraction(figure),)
    if "." in figure and "," in figure:
        return _mixed(figure)
    mark = "." if "." in figure else ","
    grouped = _GROUPED[mark].fullmatch(figure) is not None
    plain = Fraction(figure.replace(mark, "")) if grouped else None
    if figure.count(mark) > 1:
        return (plain,) if plain is not None else ()
    reading = Fraction(figure.replace(",", "."))
    if plain is not None and mark == group:
        return (plain,)
    if plain is not None and mark == decimal == "," and figure.endswith(",000"):
        return (plain, reading)
    return (reading,)


def format_figure(value: Fraction, language: Language) -> str:
    """Return the digits of a value of at least 0, in full and grouped by threes: "12.500,5" or "12,500.5".

    Raises ValueError for a value that no decimal number equals, such as 1/3, or below 0.
    """
    group, decimal = (".", ",") if language is Language.INDONESIAN else (",", ".")
    if value < 0:
        raise ValueError("a figure is not negative")
    places = _decimal_places(value)
    digits = str(value.numerator * 10**places // value.denominator).rjust(places + 1, "0")
    whole, rest = (digits[:-places], digits[-places:]) if places else (digits, "")
    written = f"{int(whole):,}".replace(",", group)
    return f"{written}{decimal}{rest}" if rest else written


def _decimal_places(value: Fraction) -> int:
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        raise ValueError(f"{value} is no decimal number")
    return max(twos, fives)


def _mixed(figure: str) -> tuple[Fraction, ...]:
    """Read a figure with both marks: the last one is decimal and stands alone, whatever the language."""
    decimal = max(".,", key=figure.rfind)
    group = "," if decimal == "." else "."
    whole, _, rest = figure.rpartition(decimal)
    if decimal in whole or _GROUPED[group].fullmatch(whole) is None:
        return ()
    return (Fraction(f"{whole.replace(group, '')}.{rest}"),)
