"""Numbers that were garbled, lost their size, or kept the Indonesian marks: "2,5000" for 2.500, "1.5" for 1,5 juta.

A number of the English is exchanged only where the Indonesian has no such number, lacks exactly one that is near of
kin, and that one has no other kin: the same digits with other noughts or another scale word, one digit more or less,
or of a number in words the first word alone ("dua belas" that became "two"). Left alone is what Indonesian pages
themselves write in two ways: "1,626" may be 1,626 or 1.626, and "9.612 triliun" 9.612 trillion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity, parse_figure
from dwiwarta.core.indonesian.numbers.tables import EN_SCALES, ID_SCALE_SHORT, ID_SCALE_SPELLINGS, ID_UNITS
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.matching import digits_of, is_rounded, match
from dwiwarta.core.translation.checks.wording import is_year
from dwiwarta.core.translation.repairs.editing import Edit, apply, cased_like
from dwiwarta.core.translation.repairs.spelling import WELL_FORMED, figure_of, in_english

KIND = "figures"
_PER_CENT = re.compile(r"\s?(?:%|per\s?cent|percent|pct|pc)$", re.IGNORECASE)
_ODD_FIGURE = re.compile(r"(?<![\w.,/:-])[0-9]+(?:[.,][0-9]+)+(?![\w/:])")
_LEFT_SCALES = {
    **ID_SCALE_SPELLINGS,
    **{short: value for short, value in ID_SCALE_SHORT.items() if short.lower() != "k"},
    **{form: value for name, value in EN_SCALES.items() for form in (name, f"{name}s")},
}
_LONG_SCALES = "|".join(sorted(_LEFT_SCALES.keys() - ID_SCALE_SHORT, key=len, reverse=True))
_LEFT_SCALE = re.compile(rf"[\s-]?(?P<scale>rb|jt|M|T|(?i:{_LONG_SCALES}))\b")
# A figure goes on, or a scale word follows: in another spelling, of another country, in a unit ("mmscfd"), or later.
_GOES_ON = re.compile(
    r"\.?\w|[-–+/]|[\s-]?(?:mil|bil|tril|quin|quad|thous|thaus|mm|lakh|crore|dozen|score|hundred)\w*|"
    r".{0,25}\b(?:thousand|million|billion|trillion)",
    re.IGNORECASE,
)
_NOUGHTS = re.compile(r"[0-9.]*,0+")
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
# Three digits after a comma, or a point that does not group by threes: not the Indonesian way, or not for certain.
_UNSURE = re.compile(r"[0-9.]+,[0-9]{3}|[0-9]+\.(?![0-9]{3}(?:\.|,|$))[0-9]+")
_MEASURED = re.compile(r"\s(?:detik|derajat|seconds?|degrees?)\b", re.IGNORECASE)
_COUNTED = {Kind.CARDINAL, Kind.PERCENT}
_LARGE = 10**6
_SHORTEST_NEAR = 3  # digits of the longer number, where one has a digit more


def repair(source: str, english: str) -> str:
    """Return `english` with the numbers put right that can stand for one number of `source` alone."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(english, Language.ENGLISH)
    if not one.quantities:
        return english
    matching = match(one, other)
    edits = [
        edit
        for left, right in matching.same.items()
        for edit in _marked_wrongly(one, other, one.quantities[left], other.quantities[right])
    ]
    open_ones = [one.quantities[i] for i in (*(left for left, _ in matching.differing), *matching.missing)]
    strangers = [other.quantities[i] for i in (*(right for _, right in matching.differing), *matching.extra)]
    strangers += _unreadable(other)
    pairs = [(left, right) for left in open_ones for right in strangers if _are_kin(one, other, left, right)]
    for left, right in pairs:
        if sum(left is known for known, _ in pairs) == sum(right is known for _, known in pairs) == 1:
            edits += _exchanged(one, other, left, right)
    return apply(english, edits)


def _are_kin(one: Facts, other: Facts, left: Quantity, right: Quantity) -> bool:
    """Say whether a number of the English must be the garbled `left`."""
    if left.kind not in _COUNTED or right.kind not in {*_COUNTED, Kind.ORDINAL}:
        return False
    if left.part is not None or right.part is not None or one.text.startswith("-", left.end):
        return False
    if _UNSURE.fullmatch(figure_of(one.text, left)) or _MEASURED.match(one.text, left.end):
        return False
    if is_rounded(left.value, right.value) or is_rounded(right.value, left.value):
        return False
    if right.kind is not Kind.ORDINAL and digits_of(left.value) == digits_of(right.value) != "":
        return (left.in_words or not right.in_words) and _is_sized(one, other, left, right)
    if left.in_words:
        return right.in_words and _is_first_word(one, left, right)
    if right.in_words or left.scale != right.scale or (is_year(left) and is_year(right)):
        return False
    figure, garbled = figure_of(one.text, left), figure_of(other.text, right)
    return _has_like_decimals(figure, garbled) and _is_near(_digits(figure), _digits(garbled))


def _is_sized(one: Facts, other: Facts, left: Quantity, right: Quantity) -> bool:
    """Say whether the size of `left`, whose digits the English has, is beyond doubt.

    An Indonesian page now and then leaves a scale word out, and writes "9.612 triliun" with an English point.
    """
    figure = figure_of(one.text, left)
    if _NOUGHTS.fullmatch(figure) or (left.scale == 1 and right.scale > 1):
        return False
    if left.scale == 1 and _digits(figure) != _digits(figure_of(other.text, right)):
        whole = left.value.denominator == 1, right.value.denominator == 1
        if whole == (False, True) or (whole == (True, False) and figure.isdigit()):
            return False
    doubtful = left.scale >= _LARGE and _ONE_GROUP.fullmatch(figure) is not None
    return not (doubtful and figure_of(other.text, right) == figure)


def _has_like_decimals(figure: str, garbled: str) -> bool:
    """Say whether a number with a decimal part is garbled within its whole or within its decimals alone."""
    whole, comma, decimals = figure.partition(",")
    other, point, rest = garbled.partition(".")
    return not comma or (bool(point) and (len(decimals) == len(rest) or _digits(whole) == _digits(other)))


def _digits(figure: str) -> str:
    return re.sub(r"[^0-9]", "", figure)


def _is_first_word(one: Facts, left: Quantity, right: Quantity) -> bool:
    """Say whether the English has only the first word of a number of several: "two" for "dua belas"."""
    words = one.text[left.start : left.end].lower().split()
    return len(words) > 1 and ID_UNITS.get(words[0]) == right.value != 1


def _is_near(digits: str, garbled: str) -> bool:
    """Say whether a digit was dropped, doubled or put in, or in a long number exchanged."""
    from rapidfuzz.distance import OSA

    if max(len(digits), len(garbled)) < _SHORTEST_NEAR or min(len(digits), len(garbled)) < 2:
        return False
    if len(digits) == len(garbled) and len(digits) <= _SHORTEST_NEAR:
        return False
    return int(OSA.distance(digits, garbled)) == 1


def _unreadable(other: Facts) -> list[Quantity]:
    """Return the figures of the English that no convention can read, such as "1,28.209"."""
    return [
        Quantity(found.start(), found.end(), value=_bare(found[0]))
        for found in _ODD_FIGURE.finditer(other.text)
        if not parse_figure(found[0], Language.ENGLISH) and found.span() not in other.codes
    ]


def _bare(figure: str) -> Fraction:
    return Fraction(re.sub(r"[.,]", "", figure))


def _exchanged(one: Facts, other: Facts, left: Quantity, right: Quantity) -> Iterator[Edit]:
    said = in_english(one.text, left, in_words=right.in_words)
    if said is None:
        return
    start, end = _number_span(other.text, right)
    after = _LEFT_SCALE.match(other.text, end)
    if after is not None and left.scale == _scale(after["scale"]):
        end = after.end()
    elif _goes_on(other.text, end) or other.text[max(0, start - 1) : start] in {".", ",", "/"}:
        return
    yield Edit(start, end, cased_like(said, other.text[start:end]))


def _goes_on(text: str, end: int) -> bool:
    found = _GOES_ON.match(text, end)
    return found is not None and not text.startswith("- ", end)


def _scale(word: str) -> int:
    return _LEFT_SCALES.get(word) or _LEFT_SCALES.get(word.lower(), 0)


def _number_span(text: str, quantity: Quantity) -> tuple[int, int]:
    """Return the span of a number without its per cent."""
    sign = _PER_CENT.search(text, quantity.start, quantity.end)
    return quantity.start, sign.start() if sign is not None else quantity.end


def _marked_wrongly(one: Facts, other: Facts, left: Quantity, right: Quantity) -> Iterator[Edit]:
    """Find a right number with the Indonesian marks: "1,5 million", "1.228.209 people"."""
    figure = figure_of(other.text, right)
    if not figure or figure != figure_of(one.text, left) or WELL_FORMED.fullmatch(figure) or _UNSURE.fullmatch(figure):
        return
    said = figure.translate(str.maketrans(".,", ",."))
    if left.value == right.value and parse_figure(said, Language.ENGLISH) == parse_figure(figure, Language.INDONESIAN):
        yield Edit(right.start, right.start + len(figure), said)
