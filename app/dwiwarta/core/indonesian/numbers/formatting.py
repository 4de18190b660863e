"""Writing whole numbers, and decimals digit by digit, in words."""

from __future__ import annotations

from fractions import Fraction

from dwiwarta.core.indonesian.numbers import tables
from dwiwarta.core.indonesian.numbers.figures import format_figure
from dwiwarta.core.indonesian.numbers.quantity import Language

#: What words can say: below 10^21.
LIMIT = 10**21
_ID_NAMES = {value: word for word, value in tables.ID_UNITS.items()}
_EN_NAMES = {value: word for word, value in (tables.EN_SMALL | tables.EN_TENS).items()}
_ID_SCALES = sorted(((value, word) for word, value in tables.ID_SCALES.items()), reverse=True)
_EN_SCALES = sorted(((value, word) for word, value in tables.EN_SCALES.items()), reverse=True)


def format_words(value: Fraction | int, language: Language) -> str:
    """Return a decimal number in words: "dua ratus tiga puluh lima ribu", "one point five".

    Raises ValueError below 0, from 10^21, and for what no decimal number equals.
    """
    digits = format_figure(Fraction(value), Language.ENGLISH).replace(",", "")
    whole, _, rest = digits.partition(".")
    if int(whole) >= LIMIT:
        raise ValueError(f"{value} is too large for words")
    indonesian = language is Language.INDONESIAN
    names = _ID_NAMES if indonesian else _EN_NAMES
    words = _indonesian(int(whole)) if indonesian else _english(int(whole))
    if not rest:
        return words
    return f"{words} {'koma' if indonesian else 'point'} {' '.join(names[int(digit)] for digit in rest)}"


def _indonesian(value: int) -> str:
    words = []
    for scale, name in _ID_SCALES:
        count, value = divmod(value, scale)
        if count:
            words.append("seribu" if count == 1 and scale == 1000 else f"{_indonesian_below(count)} {name}")
    return " ".join([*words, _indonesian_below(value)] if value or not words else words)


def _indonesian_below(value: int) -> str:
    """Return the words of a number below 1,000."""
    if value < 10:
        return _ID_NAMES[value]
    if value >= 100:
        count, rest = divmod(value, 100)
        head = "seratus" if count == 1 else f"{_ID_NAMES[count]} ratus"
    elif value < 20:
        return {10: "sepuluh", 11: "sebelas"}.get(value) or f"{_ID_NAMES[value - 10]} belas"
    else:
        count, rest = divmod(value, 10)
        head = f"{_ID_NAMES[count]} puluh"
    return f"{head} {_indonesian_below(rest)}" if rest else head


def _english(value: int) -> str:
    words = []
    for scale, name in _EN_SCALES:
        count, value = divmod(value, scale)
        if count:
            words.append(f"{_english_below(count)} {name}")
    if not words or value >= 100:
        words += [_english_below(value)] if value or not words else []
    elif value:
        words += ["and", _english_below(value)]
    return " ".join(words)


def _english_below(value: int) -> str:
    """Return the words of a number below 1,000."""
    if value < 20:
        return _EN_NAMES[value]
    if value >= 100:
        count, rest = divmod(value, 100)
        return f"{_EN_NAMES[count]} hundred" + (f" and {_english_below(rest)}" if rest else "")
    count, rest = divmod(value, 10)
    return _EN_NAMES[count * 10] + (f"-{_EN_NAMES[rest]}" if rest else "")
