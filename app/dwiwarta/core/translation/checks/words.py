"""The words of a text with their places, cut once for all checks that look at words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ENDS = re.compile(r"[.!?:…][\s“”\"‘'«»)\]]*\Z|[“\"‘«]\Z|\A[\s“”\"‘'«(\[—–•*-]*\Z")


class Word(NamedTuple):
    """A word at text[start:end]. `lower` has straight apostrophes; `first` says that any word has a capital there."""

    start: int
    end: int
    text: str
    lower: str
    first: bool

    @property
    def capital(self) -> bool:
        """Say whether the word begins with a capital."""
        return self.text[0].isupper()


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text; "anak-anak" and "Jum'at" are one each, numbers none."""
    found = []
    end = 0
    for match in _WORD.finditer(text):
        start, written = match.start(), match[0]
        first = written[0].isupper() and (start - end != 1 or end == 0) and _ENDS.search(text, end, start) is not None
        found.append(Word(start, match.end(), written, written.lower().replace("’", "'"), first))
        end = match.end()
    return tuple(found)
