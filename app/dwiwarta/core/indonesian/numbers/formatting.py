"""Writing numbers in words: whole ones, decimals digit by digit, ordinals and fractions; large ones with a scale word.

The words are those of EYD V (Ejaan Bahasa Indonesia yang Disempurnakan, 2022, "Penulisan Bilangan": "dua puluh dua",
"dua ratus dua puluh dua", "abad kedua puluh", "abad ke-20", "dua pertiga") and of British English ("two hundred and
five"). The marks are those of Unicode CLDR: a point groups by threes and a comma is decimal in Indonesian (id), the
other way round in English (en).
"""

from __future__ import annotations

from fractions import Fraction

from dwiwarta.core.indonesian.numbers import tables
from dwiwarta.core.indonesian.numbers.figures import format_figure
from dwiwarta.core.indonesian.numbers.quantity import Language

#: What words can say: below 10^21.
LIMIT = 10**21
_ID_NAMES = {value: word for word, value in tables.ID_UNITS.items()}
_EN_NAMES = {value: word for word, value in (tables.EN_SMALL | tables.EN_TENS).items()}
_EN_ORDINALS = {value: word for word, value in tables.EN_ORDINALS.items()}
_ID_DENOMINATORS = {value: word for word, value in tables.ID_DENOMINATORS.items()}
_ID_UNIT_FRACTIONS = {value: word for word, value in reversed(tables.ID_FRACTIONS.items())}
_EN_DENOMINATORS = {value: word for word, value in reversed(tables.EN_DENOMINATORS.items()) if not word.endswith("s")}
_SMALLEST_SCALE = 10**6
_MOST_DECIMALS = 3
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


def format_ordinal(value: int, language: Language, *, in_words: bool = True) -> str:
    """Return "kedua puluh satu" or "twenty-first", in figures "ke-21" or "21st". The first is "pertama" in words.

    Raises ValueError below 1 and from 10^21.
    """
    if not 1 <= value < LIMIT:
        raise ValueError(f"{value} is no place in an order that can be said")
    if language is Language.INDONESIAN:
        if not in_words:
            return f"ke-{value}"
        return "pertama" if value == 1 else f"ke{_indonesian(value)}"
    if in_words:
        return _english_ordinal(value)
    teens = value % 100 in {11, 12, 13}
    return f"{value}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def format_fraction(value: Fraction, language: Language) -> str:
    """Return "dua pertiga" or "two thirds", of a half "setengah" or "a half".

    Raises ValueError for what is not between 0 and 1, and for denominators that are not said in two words.
    """
    if not 0 < value < 1:
        raise ValueError(f"{value} is no proper fraction")
    over, under = value.numerator, value.denominator
    if language is Language.INDONESIAN:
        if value in _ID_UNIT_FRACTIONS:
            return _ID_UNIT_FRACTIONS[value]
        if under in _ID_DENOMINATORS and over < 10:
            return f"{_ID_NAMES[over]} {_ID_DENOMINATORS[under]}"
    elif under == 2:
        return "a half"
    elif under in _EN_DENOMINATORS and over in _EN_NAMES:
        return f"{_EN_NAMES[over]} {_EN_DENOMINATORS[under]}{'' if over == 1 else 's'}"
    raise ValueError(f"{value} is not said in two words")


def format_scaled(value: Fraction | int, language: Language) -> str:
    """Return "1,5 juta" or "1.5 million" where a scale word from a million up leaves at most three decimals, or digits.

    Raises ValueError for what no decimal number equals, and below 0.
    """
    for scale, name in _ID_SCALES if language is Language.INDONESIAN else _EN_SCALES:
        scaled = Fraction(value) / scale
        if scale >= _SMALLEST_SCALE and scaled >= 1 and (scaled * 10**_MOST_DECIMALS).denominator == 1:
            return f"{format_figure(scaled, language)} {name}"
    return format_figure(Fraction(value), language)


def _english_ordinal(value: int) -> str:
    if value in _EN_ORDINALS:
        return _EN_ORDINALS[value]
    words, last = _split_last(_english(value))
    by_word = tables.EN_SMALL | tables.EN_TENS | tables.EN_SCALES | {"hundred": 100}
    return f"{words}{_EN_ORDINALS[by_word[last]]}"


def _split_last(words: str) -> tuple[str, str]:
    """Return a text cut before its last word, the blank or hyphen with the first part."""
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    return words[:cut], words[cut:]


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
