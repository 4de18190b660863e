"""How English says a number of the Indonesian text, near to how it was written there."""

from __future__ import annotations

import re
from fractions import Fraction

from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity, format_figure, format_words, parse_figure
from dwiwarta.core.indonesian.numbers.figures import FIGURE
from dwiwarta.core.indonesian.numbers.tables import EN_SCALES

_FIGURE = re.compile(FIGURE)
#: A figure as English writes it.
WELL_FORMED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_SWAPPED = str.maketrans(".,", ",.")
_SCALE_NAMES = {value: name for name, value in EN_SCALES.items()}
_SPELT_SCALE = 10**6  # "32 ribu" is "32,000", "3 juta" is "3 million"
_APPROXIMATE = {10: "dozens", 100: "hundreds", 1000: "thousands", 10**6: "millions", 10**9: "billions"}
_APPROXIMATE[10**12] = "trillions"
_TENS_OF = {10: "tens of", 100: "hundreds of"}


def figure_of(text: str, quantity: Quantity) -> str:
    """Return the digits that a number in figures begins with, marks included."""
    found = _FIGURE.match(text, quantity.start)
    return found[0] if found is not None else ""


def in_english(text: str, quantity: Quantity, *, in_words: bool = True) -> str | None:
    """Return a cardinal number or share (without its per cent) or an approximation of `text` in English, or None.

    Figures stay figures with their decimals ("2,50" is "2.50"), and words stay words where `in_words` allows it.
    """
    if quantity.kind is Kind.APPROXIMATE:
        return _approximation(int(quantity.value))
    if quantity.kind not in {Kind.CARDINAL, Kind.PERCENT}:
        return None
    if in_words and quantity.in_words and quantity.value.denominator == 1:
        return format_words(quantity.value, Language.ENGLISH)
    scale = quantity.scale if quantity.scale >= _SPELT_SCALE else 1
    try:
        said = _figures(quantity.value / scale, figure_of(text, quantity))
    except ValueError:
        return None
    return f"{said} {_SCALE_NAMES[scale]}" if scale > 1 else said


def _figures(value: Fraction, written: str) -> str:
    swapped = written.translate(_SWAPPED)
    if WELL_FORMED.fullmatch(swapped) and value in parse_figure(swapped, Language.ENGLISH)[:1]:
        return swapped
    return format_figure(value, Language.ENGLISH)


def _approximation(value: int) -> str | None:
    if value in _APPROXIMATE:
        return _APPROXIMATE[value]
    for tens, name in _TENS_OF.items():
        if value // tens in _APPROXIMATE and value % tens == 0:
            return f"{name} {_APPROXIMATE[value // tens]}"
    return None
