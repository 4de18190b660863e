"""Reading English numbers from tokens: "two hundred and five", "$1.5bn", "fifth", "tens of thousands"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dwiwarta.core.indonesian.numbers import tables
from dwiwarta.core.indonesian.numbers.figures import parse_figure
from dwiwarta.core.indonesian.numbers.quantity import Kind, Language
from dwiwarta.core.indonesian.numbers.reading import Found, Sum
from dwiwarta.core.indonesian.numbers.tokens import NOTHING, Token

_ARTICLES = frozenset({"a", "an"})
_COUNTABLE = tables.EN_SCALES.keys() | {"hundred", "dozen"}
_SMALL = tables.EN_SMALL.keys() | tables.EN_TENS.keys()
_ORDINALS = {word for word, value in tables.EN_ORDINALS.items() if value < 100}
_DENOMINATORS = tables.EN_DENOMINATORS
_VAGUE = frozenset({"few", "several", "many"})
#: The words, in lower case, that a number can begin with.
BEGINS = frozenset(
    {*_ARTICLES, *tables.EN_APPROXIMATE, *_VAGUE, *_SMALL, *tables.EN_ORDINALS, *tables.EN_COUNTED, *tables.EN_DECADES}
    | {"half", "either", "quarter", "quarters"}
)
# "Two and half years" is two and a half; "two and half the town" is not.
_AFTER_HALF = frozenset({"of", "the", "a", "an", "this", "that", "his", "her", "its", "our", "their"})


def read(tokens: Sequence[Token], start: int) -> Found | None:
    """Return the number that begins at token `start`, or None."""
    token = tokens[start]
    low = token.low
    if token.figure:
        return _read_figure(tokens, start)
    if low not in BEGINS:
        return None
    if low in _ARTICLES:
        return _after_article(tokens, start)
    if low in tables.EN_APPROXIMATE:
        return _approximation(tokens, start)
    if low in _VAGUE:
        return _several(tokens, start)
    if low == "half":
        return _half(tokens, start)
    if low in _SMALL:
        return _fraction(tokens, start) or _sum(tokens, start, Sum())
    if low in tables.EN_ORDINALS:
        return Found(start + 1, Fraction(tables.EN_ORDINALS[low]), Kind.ORDINAL)
    if low in tables.EN_COUNTED:
        return Found(start + 1, Fraction(tables.EN_COUNTED[low]))
    if low == "either" and _at(tokens, start + 1).low == "of":
        return Found(start + 1, Fraction(2))
    if low in tables.EN_DECADES:
        return Found(start + 1, Fraction(tables.EN_DECADES[low]), others=(Fraction(1900 + tables.EN_DECADES[low]),))
    return Found(start + 1, Fraction(1, 4), Kind.FRACTION) if low in {"quarter", "quarters"} else None


def _at(tokens: Sequence[Token], index: int) -> Token:
    return tokens[index] if index < len(tokens) else NOTHING


def _past_hyphen(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the word after a hyphen at `index`, or `index` where no hyphen joins words."""
    joined = _at(tokens, index).text in {"-", "‑"} and _at(tokens, index + 1).start == tokens[index].end
    return index + 1 if joined else index


def _read_figure(tokens: Sequence[Token], start: int) -> Found | None:
    values = parse_figure(tokens[start].text, Language.ENGLISH)
    if not values:
        return None
    after = _at(tokens, start + 1)
    glued = after.start == tokens[start].end
    if glued and after.low in {"st", "nd", "rd", "th"}:
        return Found(start + 2, values[0], Kind.ORDINAL, in_words=False)
    short = tables.EN_SCALE_SHORT.get(after.text) or tables.EN_SCALE_SHORT.get(after.low)
    if short and (glued or after.low in {"bn", "mn", "tn"}):
        return Found(start + 2, values[0] * short, in_words=False, scale=short)
    if glued and after.text in tables.EN_SCALE_UNSURE:
        unsure = tables.EN_SCALE_UNSURE[after.text]
        return Found(start + 2, values[0] * unsure, in_words=False, others=values, scale=unsure)
    if after.low == "dozen":
        return Found(start + 2, values[0] * 12, in_words=False)
    index = _past_hyphen(tokens, start + 1)
    plural = tables.EN_SCALES.get(after.low.removesuffix("s"))
    if plural and after.low.endswith("s"):
        return Found(start + 2, values[0] * plural, in_words=False, scale=plural)
    if _at(tokens, index).low in tables.EN_SCALES or _at(tokens, index).low == "hundred":
        return _sum(tokens, index, Sum(group=values[0], room=0), in_words=False)
    if after.low == "and":
        half = _and_a_half(tokens, start + 1)
        if half is not None:
            return _sum(tokens, half[0], Sum(group=values[0] + half[1], room=0), in_words=False)
    return Found(start + 1, values[0], in_words=False, others=values[1:])


def _after_article(tokens: Sequence[Token], start: int) -> Found | None:
    """Read "a hundred", "a dozen", "a third of", "a half"."""
    word = _at(tokens, start + 1).low
    if word == "dozen":
        return Found(start + 2, Fraction(12))
    if word in _COUNTABLE:
        return _sum(tokens, start + 1, Sum(group=Fraction(1), room=1))
    if word in _DENOMINATORS and not word.endswith("s") and _at(tokens, start + 2).low in {"of", "more", "less"}:
        return Found(start + 2, Fraction(1, _DENOMINATORS[word]), Kind.FRACTION)
    return None


def _half(tokens: Sequence[Token], start: int) -> Found:
    """Read "half", "half a million", "half a dozen"."""
    index = start + 1 + (_at(tokens, start + 1).low in _ARTICLES)
    word = _at(tokens, index).low
    if word in tables.EN_SCALES:
        return Found(index + 1, Fraction(tables.EN_SCALES[word], 2), scale=tables.EN_SCALES[word])
    if word == "dozen":
        return Found(index + 1, Fraction(6))
    return Found(start + 1, Fraction(1, 2), Kind.FRACTION)


def _fraction(tokens: Sequence[Token], start: int) -> Found | None:
    """Read "two-thirds", "one fifth", "three quarters"."""
    count = tables.EN_SMALL.get(tokens[start].low)
    index = _past_hyphen(tokens, start + 1)
    word = _at(tokens, index).low
    if not count or word not in _DENOMINATORS or (count == 1) == word.endswith("s"):
        return None
    return Found(index + 1, Fraction(count, _DENOMINATORS[word]), Kind.FRACTION)


def _sum(tokens: Sequence[Token], start: int, total: Sum, *, in_words: bool = True) -> Found:
    """Read on from token `start` as long as the words fit together."""
    index, end, kind = start, start, Kind.CARDINAL
    while index < len(tokens) and kind is Kind.CARDINAL:
        low = tokens[index].low
        if low in tables.EN_SCALES:
            if not total.close(tables.EN_SCALES[low], index + 1):
                if total.group is not None and total.parts:
                    return Found(total.safe, total.finished(), in_words=in_words, scale=total.parts[-1][1])
                break
        elif low == "and" and (half := _and_a_half(tokens, index)) is not None and total.group is not None:
            total.group, total.room = total.group + half[1], 0
            index = end = half[0]
            continue
        elif low == "point" and total.is_whole:
            width = _take_decimals(tokens, index + 1, total)
            if not width:
                break
            index = end = index + width
            continue
        elif low in tables.EN_ORDINALS and _take_ordinal(tokens, index, low, total):
            kind = Kind.ORDINAL
        elif not _take(tokens, index, low, total):
            break
        end = index + 1
        index = _next_piece(tokens, end, total)
    return Found(end, total.total(), kind, in_words=in_words, scale=total.scale)


def _take(tokens: Sequence[Token], index: int, low: str, total: Sum) -> bool:
    if low == "hundred":
        if total.group is None or not 1 <= total.group < 100:
            return False
        total.group, total.room = total.group * 100, 100
        return True
    if low in tables.EN_TENS:
        return total.add(tables.EN_TENS[low], 100, 10)
    if low in tables.EN_SMALL:
        return total.add(tables.EN_SMALL[low], 10 if tables.EN_SMALL[low] < 10 else 100, 1)
    if _at(tokens, index).figure and total.parts and total.group is None:
        values = parse_figure(tokens[index].text, Language.ENGLISH)
        scale = tables.EN_SCALES.get(_at(tokens, index + 1).low, 0)
        return bool(values) and 0 < scale < total.parts[-1][1] and total.add(values[0], 1000, 0)
    return False


def _take_ordinal(tokens: Sequence[Token], index: int, low: str, total: Sum) -> bool:
    """Add the last word of an ordinal: "two hundred and fifth", "twenty-first", "two thousandth"."""
    value = tables.EN_ORDINALS[low]
    if value >= 1000:
        return total.group is not None and total.close(value, index + 1)
    if value == 100:
        return _take(tokens, index, "hundred", total)
    # "One million first-time voters" are no millionth and first.
    if total.room == 1000 and _at(tokens, index - 1).low != "and":
        return False
    return total.add(value, 10 if value < 10 else 100, 10 if value >= 20 else 1)


def _take_decimals(tokens: Sequence[Token], index: int, total: Sum) -> int:
    """Add the digits after "point", one word each; return how many tokens the decimals have, 0 where there are none."""
    digits = ""
    while len(digits) < 12 and tables.EN_SMALL.get(_at(tokens, index + len(digits)).low, 10) < 10:
        digits += str(tables.EN_SMALL[tokens[index + len(digits)].low])
    if not digits:
        return 0
    total.group = (total.group or Fraction(0)) + Fraction(int(digits), 10 ** len(digits))
    total.room = 0
    return 1 + len(digits)


def _next_piece(tokens: Sequence[Token], index: int, total: Sum) -> int:
    """Step over the hyphen of "twenty-five" or the "and" of "two hundred and five"."""
    joint = _past_hyphen(tokens, index)
    if _at(tokens, joint).low != "and" or _and_a_half(tokens, joint) is not None:
        return joint
    after = _past_hyphen(tokens, joint + 1)
    word = _at(tokens, after).low
    if total.room not in {100, 1000} or (word not in _SMALL and word not in _ORDINALS):
        return index
    return index if _ends_in_hundred(tokens, after) else after


def _ends_in_hundred(tokens: Sequence[Token], index: int) -> bool:
    """Say whether "five hundred" or "twenty-five hundred" begins here: another number, not the end of this one."""
    after = _past_hyphen(tokens, index + 1)
    return "hundred" in {_at(tokens, after).low, _at(tokens, after + 1).low if after > index + 1 else ""}


def _and_a_half(tokens: Sequence[Token], index: int) -> tuple[int, Fraction] | None:
    """Return the token after "and a half" and its value, where that stands at `index`."""
    first = _past_hyphen(tokens, index + 1)
    second = _past_hyphen(tokens, first + 1)
    words = [_at(tokens, first).low, _at(tokens, second).low]
    if words[0] in _ARTICLES and words[1] in {"half", "quarter"}:
        return second + 1, Fraction(1, _DENOMINATORS[words[1]])
    if words[0] == "half" and second == first + 1 and words[1] not in _AFTER_HALF:
        return first + 1, Fraction(1, 2)
    if words == ["three", "quarters"]:
        return second + 1, Fraction(3, 4)
    return None


def _several(tokens: Sequence[Token], start: int) -> Found | None:
    """Read "several hundred", "a few thousand": as much as "hundreds" and "thousands"."""
    plural = f"{_at(tokens, start + 1).low}s"
    value = tables.EN_APPROXIMATE.get(plural, 0) if plural not in {"decades", "centuries"} else 0
    return Found(start + 2, Fraction(value), Kind.APPROXIMATE) if value >= 100 else None


def _approximation(tokens: Sequence[Token], start: int) -> Found:
    """Read "dozens", "tens of thousands", "hundreds of thousands of millions", and "hundreds millions"."""
    value = Fraction(tables.EN_APPROXIMATE[tokens[start].low])
    index = start + 1
    scale = index + (_at(tokens, index).low == "of")
    if tables.EN_APPROXIMATE.get(_at(tokens, scale).low, 0) >= 1000:
        return Found(scale + 1, value * tables.EN_APPROXIMATE[tokens[scale].low], Kind.APPROXIMATE)
    return Found(index, value, Kind.APPROXIMATE)
