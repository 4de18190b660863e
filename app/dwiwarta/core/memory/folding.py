"""What makes two sentences the same for the memory, and the terms by which like ones are found."""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zlib
from itertools import pairwise

_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W\d_]+|[0-9]+")
_NUMBER = "0"
# Shorter words ("di", "dan", "yang") are in most sentences; they count with their neighbours alone.
_SHORTEST = 5
# A sentence of so few words may share no pair of neighbours with one that differs from it in a single word.
_FEW = 7


def fold(text: str) -> str:
    """Return a text in Unicode NFC with every run of white space as one space, and none at the ends.

    Lone surrogates become U+FFFD, as the library keeps them.
    """
    plain = " ".join(text.split())
    return plain if plain.isascii() else unicodedata.normalize("NFC", _SURROGATE.sub("\ufffd", plain))


def key(text: str) -> int:
    """Return 64 bits of a hash (BLAKE2b) of the folded text, as a signed integer: the same for the same sentences."""
    folded = fold(text).encode()
    return int.from_bytes(hashlib.blake2b(folded, digest_size=8).digest(), "big", signed=True)


def terms(text: str) -> list[str]:
    """Return the terms that like sentences share, each once: words, neighbours, and short sentences short of a word.

    All numbers are one. A term is a CRC-32 in hexadecimal: two that meet in one value bring a candidate too many.
    The index of a library is made of these terms, and what is taken out of it must be what went in, so a change here
    needs a migration that makes the index anew.
    """
    words = [_NUMBER if word[0] in "0123456789" else word for word in _WORD.findall(fold(text).casefold())]
    found = [word for word in words if len(word) >= _SHORTEST]
    found += [f"{one} {other}" for one, other in pairwise(words)]
    if len(words) <= _FEW:
        found += [" ".join(["-", *words[:i], *words[i + 1 :]]) for i in range(len(words))]
        found.append(" ".join(["-", *words]))
    return [f"{zlib.crc32(term.encode()):x}" for term in dict.fromkeys(found)]
