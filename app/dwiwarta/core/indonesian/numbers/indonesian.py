"""Reading Indonesian numbers from tokens: "dua ratus tiga puluh lima ribu", "1,5 juta", "kelima", "puluhan ribu"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dwiwarta.core.indonesian.numbers import tables
from dwiwarta.core.indonesian.numbers.figures import parse_figure
from dwiwarta.core.indonesian.numbers.quantity import Kind, Language
from dwiwarta.core.indonesian.numbers.reading import Found, Sum
from dwiwarta.core.indonesian.numbers.tokens import NOTHING, Token

_SCALES = tables.ID_SCALE_SPELLINGS
_CARDINALS = frozenset(
    {*tables.ID_FRACTIONS, *tables.ID_UNITS, *tables.ID_FUSED, *tables.ID_FUSED_SCALES, *tables.ID_JOINED}
)
#: The words, in lower case, that a number can begin with.
BEGINS = frozenset(
    {"pertama", *tables.ID_APPROXIMATE, *tables.ID_COUNTED, *_CARDINALS}
    | {f"ke{word}{ending}" for word in _CARDINALS for ending in ("", "nya")}
)
_MULTIPLIERS = {"puluh": 10, "ratus": 100}


def read(tokens: Sequence[Token], start: int) -> Found | None:
    """Return the number that begins at token `start`, or None."""
    token = tokens[start]
    if token.figure:
        return _read_figure(tokens, start)
    if token.low not in BEGINS:
        return None
    if token.low in tables.ID_APPROXIMATE:
        return _approximation(tokens, start)
    if token.low in tables.ID_COUNTED:
        return Found(start + 1, Fraction(tables.ID_COUNTED[token.low]))
    if token.low == "pertama":
        return Found(start + 1, Fraction(1), Kind.ORDINAL)
    if token.low.startswith("ke") and len(token.low) > 4:
        return _ordinal(tokens, start)
    return _read_words(tokens, start, token.low)


def _at(tokens: Sequence[Token], index: int) -> Token:
    return tokens[index] if index < len(tokens) else NOTHING


def _read_figure(tokens: Sequence[Token], start: int) -> Found | None:
    values = parse_figure(tokens[start].text, Language.INDONESIAN)
    if not values:
        return None
    after = _at(tokens, start + 1)
    glued = after.start == tokens[start].end
    rupiah = start > 0 and tokens[start - 1].low in {"rp", "idr"}
    if after.low in _MULTIPLIERS:
        values = tuple(value * _MULTIPLIERS[after.low] for value in values)
        after, start = _at(tokens, start + 2), start + 1
    if after.low in _SCALES:
        return _after_scale(tokens, start, values)
    short = tables.ID_SCALE_SHORT.get(after.text) or tables.ID_SCALE_SHORT.get(after.low)
    if short and (glued or rupiah or after.low in {"rb", "jt"}):
        others = (values[0] * 10**6,) if glued and after.text == "M" and not rupiah else ()
        return Found(start + 2, values[0] * short, in_words=False, others=others, scale=short)
    return Found(start + 1, values[0], in_words=False, others=values[1:])


def _after_scale(tokens: Sequence[Token], start: int, values: tuple[Fraction, ...]) -> Found:
    """Read on from a figure whose next token is a scale word."""
    if _at(tokens, start + 2).low not in _SCALES and not _goes_on(tokens, start + 2, _SCALES[tokens[start + 1].low]):
        scale = _SCALES[tokens[start + 1].low]
        scaled = tuple(value * scale for value in values)
        return Found(start + 2, scaled[0], in_words=False, others=scaled[1:], scale=scale)
    total = Sum(group=values[0], room=0)
    return _sum(tokens, start + 1, total, in_words=False)


def _goes_on(tokens: Sequence[Token], index: int, scale: int) -> bool:
    """Say whether a smaller part of the same number follows: a word, or a figure with a smaller scale word."""
    token = _at(tokens, index)
    if token.figure:
        return _SCALES.get(_at(tokens, index + 1).low, scale) < scale
    return token.low in tables.ID_UNITS or token.low in tables.ID_FUSED or token.low in tables.ID_FUSED_SCALES


def _read_words(tokens: Sequence[Token], start: int, first: str) -> Found | None:
    """Read a number in words; `first` stands for the first token's text."""
    if first in tables.ID_FRACTIONS:
        value = tables.ID_FRACTIONS[first]
        after = _at(tokens, start + 1).low
        if after == "lusin":
            return Found(start + 2, value * 12)
        scale = _SCALES.get(after)
        if scale is None:
            return Found(start + 1, value, Kind.FRACTION)
        return Found(start + 2, value * scale, scale=scale)
    if first in tables.ID_UNITS:
        after = _at(tokens, start + 1).low
        if after in tables.ID_DENOMINATORS:
            return Found(start + 2, Fraction(tables.ID_UNITS[first], tables.ID_DENOMINATORS[after]), Kind.FRACTION)
        divisor = tables.ID_UNITS.get(_at(tokens, start + 2).low, 0)
        if after == "per" and 0 < tables.ID_UNITS[first] < divisor:
            return Found(start + 3, Fraction(tables.ID_UNITS[first], divisor), Kind.FRACTION)
    elif first not in tables.ID_FUSED and first not in tables.ID_FUSED_SCALES and first not in tables.ID_JOINED:
        return None
    return _sum(tokens, start, Sum(), first=first)


def _sum(tokens: Sequence[Token], start: int, total: Sum, *, first: str | None = None, in_words: bool = True) -> Found:
    """Read on from token `start` as long as the words fit together; `first` stands for the text of that token."""
    index = start
    while index < len(tokens):
        low = first if first is not None and index == start else tokens[index].low
        if low in tables.ID_APPROXIMATE and total.group is not None:
            low = low.removesuffix("an")
        if low in _SCALES and not total.close(_SCALES[low], index + 1):
            if total.group is not None and total.parts:
                return Found(total.safe, total.finished(), in_words=in_words, scale=total.parts[-1][1])
            break
        width = 1 if low in _SCALES else _take(tokens, index, low, total)
        if not width:
            break
        index += width
    return Found(index, total.total(), in_words=in_words, scale=total.scale)


def _take(tokens: Sequence[Token], index: int, low: str, total: Sum) -> int:
    """Add the piece at token `index` to the sum; return how many tokens it has, 0 where it does not fit."""
    if low in tables.ID_UNITS:
        return _take_unit(tables.ID_UNITS[low], _at(tokens, index + 1).low, total)
    if low in tables.ID_JOINED:
        word, tail = tables.ID_JOINED[low]
        return int(_take_unit(tables.ID_UNITS[word], tail, total) > 0)
    if low in tables.ID_FUSED:
        value = tables.ID_FUSED[low]
        return int(total.add(value, 1000, 100) if value == 100 else total.add(value, 100, 1))
    if low in tables.ID_FUSED_SCALES:
        scale = tables.ID_FUSED_SCALES[low]
        if total.group is not None or (total.parts and total.parts[-1][1] <= scale):
            return 0
        total.group = Fraction(1)
        return int(total.close(scale, index + 1))
    if low in tables.ID_FRACTIONS and total.group is not None:
        return int(total.add(tables.ID_FRACTIONS[low], 1, 0))
    if low == "koma" and total.is_whole:
        return _take_decimals(tokens, index + 1, total)
    if _at(tokens, index).figure and total.parts and total.group is None:
        values = parse_figure(tokens[index].text, Language.INDONESIAN)
        if values and values[0] < 1000 and _goes_on(tokens, index, total.parts[-1][1]):
            return int(total.add(values[0], 1000, 0))
    return 0


def _take_unit(value: int, after: str, total: Sum) -> int:
    after = after.removesuffix("an")
    if after == "belas":
        return 2 * total.add(10 + value, 100, 1)
    if after == "puluh":
        return 2 * total.add(10 * value, 100, 10)
    if after == "ratus":
        return 2 * total.add(100 * value, 1000, 100)
    return int(total.add(value, 10, 1))


def _take_decimals(tokens: Sequence[Token], index: int, total: Sum) -> int:
    """Add the digits after "koma", one word each, as in "dua koma lima"."""
    digits = ""
    while len(digits) < 12 and _at(tokens, index + len(digits)).low in tables.ID_UNITS:
        digits += str(tables.ID_UNITS[tokens[index + len(digits)].low])
    if not digits:
        return 0
    total.group = (total.group or Fraction(0)) + Fraction(int(digits), 10 ** len(digits))
    total.room = 0
    return 1 + len(digits)


def _approximation(tokens: Sequence[Token], start: int) -> Found:
    value = Fraction(tables.ID_APPROXIMATE[tokens[start].low])
    others = (Fraction(12),) if tokens[start].low == "belasan" else ()
    scale = _SCALES.get(_at(tokens, start + 1).low)
    if scale is None:
        return Found(start + 1, value, Kind.APPROXIMATE, others=others)
    scaled = tuple(other * scale for other in others)
    return Found(start + 2, value * scale, Kind.APPROXIMATE, others=scaled)


def _ordinal(tokens: Sequence[Token], start: int) -> Found | None:
    """Read "kelima", "kedua puluh", "keduanya"."""
    rest = tokens[start].low[2:].removesuffix("nya")
    if rest in tables.ID_FRACTIONS:
        return None
    found = _read_words(tokens, start, rest)
    return found and Found(found.end, found.value, Kind.ORDINAL)
