"""Bring capitals to what the model knows best, and put them back on the English.

A spelling is judged by the model's own pieces: of KPK, Kpk and kpk, or JAKARTA, Jakarta and jakarta, the most usual one
goes in. So no list of names or abbreviations is needed, and every package brings its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LETTERS_OF_A_SHOUT = 4
_TITLE_WORDS = 4
_TITLE_SHARE = 0.6
_SHORT = 3

Familiarity = Callable[[str], float]


class Shape(StrEnum):
    """How the letters of a line stand."""

    PLAIN = "plain"
    CAPITALS = "capitals"
    TITLE = "title"


def shape(text: str) -> Shape:
    """Say whether a line is in capitals, in title case ("Presiden Resmikan Bendungan di Kupang"), or plain."""
    letters = [character for character in text if character.isalpha()]
    if len(letters) > _LETTERS_OF_A_SHOUT and all(not letter.islower() for letter in letters):
        return Shape.CAPITALS
    words = [word for word in _WORD.findall(text) if len(word) > _SHORT]
    capitals = sum(word[0].isupper() for word in words)
    if len(words) >= _TITLE_WORDS and capitals >= _TITLE_SHARE * len(words) and not text.endswith((".", "!", "?", '"')):
        return Shape.TITLE
    return Shape.PLAIN


def soften(text: str, familiar: Familiarity) -> str:
    """Return `text` with every word in its most usual capitals and the first letter large."""

    def usual(found: re.Match[str]) -> str:
        return _usual(found[0], familiar)

    softened = _WORD.sub(usual, text)
    first = _WORD.search(softened)
    if first is None:
        return softened
    return softened[: first.start()] + softened[first.start()].upper() + softened[first.start() + 1 :]


def is_lone_name(text: str, familiar: Familiarity, pieces: int) -> bool:
    """Say whether `text` is but a name: one word, unknown to the model, and more so in small letters."""
    word = _WORD.fullmatch(text)
    if word is None or pieces < 2 or not text[0].isupper():
        return False
    return familiar(text.lower()) <= max(familiar(text), familiar(text.capitalize()))


def _usual(word: str, familiar: Familiarity) -> str:
    if not word.isupper() and not (word[0].isupper() and word[1:].islower()):
        return word
    spellings = (word.lower(), word.capitalize(), word) if word.isupper() else (word.lower(), word)
    return max(spellings, key=familiar)
