"""Cut a text into the words and marks that glossary terms are made of."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from dwiwarta.core.translation import verbatim

_LETTER = r"[^\W_]"
_WORD = rf"{_LETTER}(?:{_LETTER}|[\u0300-\u036f])*"
_CLITICS = ("nya", "lah", "kah", "pun")
CLITIC_LETTERS = 3
"""How many letters each clitic has."""
_SHORTEST_HOST = 2  # letters: "dialah", but not "hanya"
# An address, a handle or a code is one token. So is a doubled word, "menteri-menteri", which is a plural.
_WORDS = (
    rf"(?i:(?P<half>{_LETTER}{{3,}})-(?P=half)(?:{'|'.join(_CLITICS)})?(?!{_LETTER}))"
    rf"|{_WORD}(?:['’ʼ]{_WORD})*"
    r"|\S"
)
_TOKEN, _PLAIN = re.compile(f"{verbatim.PATTERN}|{_WORDS}"), re.compile(_WORDS)


class Token(NamedTuple):
    """A word or mark at [start, end) of a text; `keys` are its forms to look up, as it is, then bare."""

    start: int
    end: int
    text: str
    keys: tuple[str, ...]


def tokens(text: str) -> list[Token]:
    """Return the words and marks of `text`; a doubled word, an address and a handle are one each."""
    pattern = _TOKEN if verbatim.is_likely(text) else _PLAIN
    return [Token(found.start(), found.end(), found[0], _keys(found)) for found in pattern.finditer(text)]


def _keys(found: re.Match[str]) -> tuple[str, ...]:
    key = normal(found[0])
    keys: tuple[str, ...] = (key,)
    if key.endswith(_CLITICS) and len(key) > CLITIC_LETTERS + _SHORTEST_HOST:
        keys = (key, key[:-CLITIC_LETTERS])
    return (*keys, normal(found["half"])) if found["half"] else keys


def normal(word: str) -> str:
    """Return a word in the form in which words are compared: capitals and the kind of apostrophe do not count."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.casefold()).replace("’", "'").replace("ʼ", "'")
