"""Finding every number of a text: what is a date, a time or a name with digits is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from dwiwarta.core.indonesian.numbers import english, indonesian, tables
from dwiwarta.core.indonesian.numbers.opaque import opaque_spans
from dwiwarta.core.indonesian.numbers.quantity import Kind, Language, Part, Quantity
from dwiwarta.core.indonesian.numbers.reading import Found
from dwiwarta.core.indonesian.numbers.tokens import NOTHING, Token, cut

_READERS = {Language.INDONESIAN: indonesian.read, Language.ENGLISH: english.read}
_BEGINS = {Language.INDONESIAN: indonesian.BEGINS, Language.ENGLISH: english.BEGINS}
_FIGURES = re.compile(r"[0-9½¼¾⅓⅔]|\b[IVXLC]+\b|\b[Kk]e[-–‑]")
_WORDS = re.compile(r"[^\W\d_]+")
_PERCENT = {"%", "persen", "prosen", "percent", "pct", "pc"}
_ROMAN = re.compile(r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
# After these words one letter is a Roman numeral too, and L and C are.
_COUNTED_IN_ROMAN = re.compile(
    r"abad|bab|babak|batch|fase|gelombang|jilid|kelas|kuartal|periode|semester|seri|tahap|termin|triwulan|volume|"
    r"century|chapter|part|phase|quarter|stage|term"
)
_LONG_ROMAN = re.compile(r"(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_RANGE = re.compile(r"\s?(?:[-–—]|hingga|sampai(?: dengan)?|s\.?/?d\.?|to|until)\s?", re.IGNORECASE)
_SCORED = re.compile(
    r"\b(?:skor|kedudukan|menang|unggul|kalah|imbang|agregat|score|won|lost|beat|drew|win|lead)\b", re.IGNORECASE
)
_DENOMINATORS = frozenset({2, 3, 4, 5, 8, 10})

_LONGEST_PLACE = 22  # digits: as large as words can say

# Number words that count nothing: shapes, street stalls, rounds of a cup.
_SET_PHRASES = {
    Language.INDONESIAN: re.compile(
        r"\b(?:segi\s(?:tiga|empat|lima|enam|delapan)|kaki\slima|perempat[\s-]?final|satu\ssama\slain|"
        r"satu[- ]satunya)\b",
        re.IGNORECASE,
    ),
    Language.ENGLISH: re.compile(
        r"\b(?:quarter-?\s?finals?|quarter-?finalists?|one\sanother|fifty-fifty)\b", re.IGNORECASE
    ),
}


def find(text: str, language: Language, *, masked: Iterable[tuple[int, int]] = ()) -> tuple[Quantity, ...]:
    """Return the numbers of `text` in order, apart from each other.

    `masked` are spans to leave out besides names with digits: the dates and times that `dates.find_dates` and
    `dates.find_times` found. The work is linear in the length of the text.
    """
    if not _is_likely(text, language):
        return ()
    set_phrases = (match.span() for match in _SET_PHRASES[language].finditer(text))
    tokens = cut(text, _merged([*masked, *opaque_spans(text), *set_phrases]))
    read = _READERS[language]
    found: list[Quantity] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        number = None
        if token.figure:
            number = _slashed(tokens, index) or read(tokens, index)
        elif token.word:
            number = _prefixed(tokens, index) if token.low == "ke" else read(tokens, index)
            number = number or (_roman(tokens, index) if token.text.isupper() else None)
        if number is None:
            index += 1
            continue
        quantity, index = _quantity(tokens, index, number)
        found.append(quantity)
    return tuple(_paired(text, found))


def _is_likely(text: str, language: Language) -> bool:
    """Say whether `text` has a figure, a Roman numeral or a word that may begin a number; most sentences have none."""
    if _FIGURES.search(text):
        return True
    begins = _BEGINS[language]
    return any(word in begins for word in _WORDS.findall(text.lower()))


def parse_number(text: str, language: Language) -> Fraction | None:
    """Return what a text is worth that is one number in figures or in words and nothing else, or None.

    Of a writing with several readings it is the likeliest, and an ordinal counts as its number.
    """
    found = find(text, language)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text)):
        return None
    return found[0].value


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _at(tokens: Sequence[Token], index: int) -> Token:
    return tokens[index] if 0 <= index < len(tokens) else NOTHING


def _quantity(tokens: Sequence[Token], start: int, found: Found) -> tuple[Quantity, int]:
    """Return the Quantity with what stands after the number, percent or decade, and the next token's index."""
    end, kind, others = found.end, found.kind, found.others
    after = _at(tokens, end)
    if kind is Kind.CARDINAL and after.low in _PERCENT:
        kind, end = Kind.PERCENT, end + 1
    elif kind is Kind.CARDINAL and after.low == "per" and _at(tokens, end + 1).low in {"cent", "seratus"}:
        kind, end = Kind.PERCENT, end + 2
    elif not found.in_words and (width := _decade(tokens, end)):
        end += width
        others = (found.value + 1900,) if found.value < 100 else others
    quantity = Quantity(
        tokens[start].start, tokens[end - 1].end, found.value, kind, found.in_words, others, scale=found.scale
    )
    return quantity, end


def _decade(tokens: Sequence[Token], index: int) -> int:
    """Return how many tokens "-an" or "s" of a decade has at `index`, 0 where there is none."""
    token = _at(tokens, index)
    if token.start != _at(tokens, index - 1).end:
        return 0
    if token.low == "s":
        return 1
    after = _at(tokens, index + 1)
    return 2 * (token.text in {"-", "'", "’"} and after.low in {"an", "s"} and after.start == token.end)


def _prefixed(tokens: Sequence[Token], index: int) -> Found | None:
    """Read what follows "ke": the ordinal "ke-5" or "ke-XX"."""
    if _at(tokens, index + 1).text not in {"-", "–", "‑"}:
        return None
    number = _at(tokens, index + 2)
    if number.figure and number.text.isdigit() and len(number.text) <= _LONGEST_PLACE:
        return Found(index + 3, Fraction(int(number.text)), Kind.ORDINAL, in_words=False)
    if number.text and _LONG_ROMAN.fullmatch(number.text):
        return Found(index + 3, Fraction(_roman_value(number.text)), Kind.ORDINAL)
    rest = tables.ID_UNITS.get(number.low) or tables.ID_FUSED.get(number.low)
    return Found(index + 3, Fraction(rest), Kind.ORDINAL) if rest else None


def _slashed(tokens: Sequence[Token], index: int) -> Found | None:
    """Read the fraction "3/4"; "2006/2007" and "41/1999" are two numbers."""
    over, bar, under = tokens[index], _at(tokens, index + 1), _at(tokens, index + 2)
    if not (bar.text == "/" and under.figure and over.end == bar.start and bar.end == under.start):
        return None
    if len(over.text) > 1 or not over.text.isdigit() or len(under.text) > 2 or not under.text.isdigit():
        return None
    fits = int(under.text) in _DENOMINATORS and 0 < int(over.text) < int(under.text)
    return Found(index + 3, Fraction(int(over.text), int(under.text)), Kind.FRACTION, in_words=False) if fits else None


def _roman(tokens: Sequence[Token], index: int) -> Found | None:
    """Read a Roman numeral where it is clear: two letters or more of I, V and X, or after a word such as "abad"."""
    token = tokens[index]
    counted = _COUNTED_IN_ROMAN.fullmatch(_at(tokens, index - 1).low) is not None
    if not (_ROMAN.fullmatch(token.text) or (counted and _LONG_ROMAN.fullmatch(token.text))):
        return None
    return Found(index + 1, Fraction(_roman_value(token.text)), Kind.ORDINAL)


def _roman_value(numeral: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in numeral]
    return sum(-d if d < after else d for d, after in zip(digits, [*digits[1:], 0], strict=True))


def _paired(text: str, found: list[Quantity]) -> list[Quantity]:
    """Mark ranges and scores, and let the lower end of a range take the scale of the upper: "5–10 juta"."""
    for index, (low, high) in enumerate(pairwise(found)):
        between = text[low.end : high.start]
        if len(between) > 20 or not _joins(text, low, between):
            continue
        small = max(low.value, high.value) < 40 and low.scale == high.scale == 1
        glued = not low.in_words and not high.in_words and between in {"-", "–", "—", " - ", " – "}
        scored = _SCORED.search(text, max(0, low.start - 30), low.start) is not None
        part = Part.SCORE if glued and small and (low.value >= high.value or scored) else Part.RANGE
        others = low.others
        if low.scale == 1 and high.scale > 1 and part is Part.RANGE:
            others = (*others, low.value * high.scale)
        found[index] = replace(low, part=part, others=others)
        found[index + 1] = replace(high, part=part, others=(*high.others, *_century(low, high)))
    return found


def _century(low: Quantity, high: Quantity) -> tuple[Fraction, ...]:
    """Return the year that "88" stands for in "1980-88"."""
    if 1000 <= low.value < 2100 and 10 <= high.value < 100 and low.value.denominator == 1:
        return (low.value // 100 * 100 + high.value,)
    return ()


def _joins(text: str, low: Quantity, between: str) -> bool:
    if between.strip() in {"dan", "and"}:
        before = text[max(0, low.start - 12) : low.start].rstrip().lower()
        return before.endswith(("antara", "between"))
    return _RANGE.fullmatch(between) is not None
