"""Bring capitals to what the model knows best, and put them back on the English.

A spelling is judged by the model's own pieces: of KPK, Kpk and kpk, or JAKARTA, Jakarta and jakarta, the most usual one
goes in. So no list of names or abbreviations is needed, and every package brings its own.

Measured with the model 0.1 on news sentences whose capitals were changed, BLEU without regard to case: 13.3 as written;
in capitals 1.0, softened 11.5; in title case 4.5, softened 10.2.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LETTERS_OF_A_SHOUT = 5
_TITLE_SHARE = 0.6
_SMALL_WORD = 3  # letters: "di", "dan" stay small in a title
_SHORT_LINE = 3  # words
# How much likelier (natural log) small letters must be before a capital is given up, and the bonus of an abbreviation.
# With these, 80 % of names keep their capital and 77 % of common words lose it, and short abbreviations stay.
_MARGIN = 2.0
_ABBREVIATION = 10.0
_ABBREVIATION_LETTERS = 5

Familiarity = Callable[[str], float]


class Shape(StrEnum):
    """How the letters of a line stand."""

    PLAIN = "plain"
    CAPITALS = "capitals"
    TITLE = "title"


def shape(text: str) -> Shape:
    """Say whether a line is in capitals, in title case ("Presiden Resmikan Bendungan di Kupang"), or plain."""
    letters = [character for character in text if character.isalpha()]
    if len(letters) >= _LETTERS_OF_A_SHOUT and not any(letter.islower() for letter in letters):
        return Shape.CAPITALS
    words = [word for word in _WORD.findall(text) if len(word) > _SMALL_WORD]
    capitals = sum(word[0].isupper() for word in words)
    share = 1.0 if len(words) <= _SHORT_LINE else _TITLE_SHARE
    if words and capitals >= share * len(words) and text[-1] not in '.,:;!?…"”':
        return Shape.TITLE
    return Shape.PLAIN


def soften(text: str, kind: Shape, familiar: Familiarity) -> str:
    """Return a line in capitals or title case with every word in its most usual capitals.

    A longer line begins with a capital, as a sentence does; a short one is better off without.
    """
    if kind is Shape.PLAIN:
        return text

    def usual(found: re.Match[str]) -> str:
        return _usual(found[0], kind, familiar)

    softened = _WORD.sub(usual, text)
    return softened if len(_WORD.findall(text)) <= _SHORT_LINE else capitalised(softened)


def restore(source: str, english: str, kind: Shape) -> str:
    """Return the English with the capitals of a softened line."""
    if kind is Shape.CAPITALS:
        return english.upper()
    return capitalised(english) if kind is Shape.TITLE and source[:1].isupper() else english


def capitalised(text: str) -> str:
    """Return `text` with its first letter large."""
    first = _WORD.search(text)
    return text if first is None else text[: first.start()] + text[first.start()].upper() + text[first.start() + 1 :]


def is_lone_name(text: str, familiar: Familiarity) -> bool:
    """Say whether `text` is one capitalised word that the model knows no better in small letters."""
    return (
        _WORD.fullmatch(text) is not None and text[0].isupper() and _usual(text, shape(text), familiar) != text.lower()
    )


def _usual(word: str, kind: Shape, familiar: Familiarity) -> str:
    if word.isupper() and kind is Shape.CAPITALS:
        bonus = _ABBREVIATION if 1 < len(word) <= _ABBREVIATION_LETTERS else 0.0
        if familiar(word) + bonus > max(familiar(word.lower()), familiar(word.capitalize()) + _MARGIN):
            return word
    elif not (word[0].isupper() and word[1:].islower()):
        return word
    small, large = word.lower(), word.capitalize()
    return small if familiar(small) > familiar(large) + _MARGIN else large
