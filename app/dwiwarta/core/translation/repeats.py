"""Find the loops that small models fall into ("salad salad salad"), so that they can be decoded again."""

from __future__ import annotations

import re
from dataclasses import replace

from dwiwarta.core.translation.decoder import Decoding

LONGEST_GROUP = 12
_STUTTER = re.compile(r"([^\W\d_]{2,8}?)\1{3,}", re.IGNORECASE)
_LENGTH_RATIO = 3.0
_LENGTH_SLACK = 12
_NOTHING_SAID = 1000
_BEAM = 4
_PENALTY = 1.3
_NGRAM = 3


def faults(source: str, output: str) -> int:
    """Return how many words of `output` are a loop or a surplus that `source` explains not; 0 for a sound translation.

    An output without letters for a source with letters counts worst of all.
    """
    if _has_letters(source) and not _has_letters(output):
        return _NOTHING_SAID
    words = _words(output)
    looped = max(0, _looped(words) - _looped(_words(source)))
    stutter = (
        0 if _STUTTER.search(source) else sum(len(found[0]) // len(found[1]) for found in _STUTTER.finditer(output))
    )
    surplus = len(words) - (_LENGTH_RATIO * len(_words(source)) + _LENGTH_SLACK)
    return looped + stutter + max(0, round(surplus))


def stricter(decoding: Decoding, longest: int) -> Decoding:
    """Return how to decode again what came out wrong; `longest` is the longest source of the batch in pieces."""
    return replace(
        decoding,
        beam_size=max(decoding.beam_size, _BEAM),
        repetition_penalty=max(decoding.repetition_penalty, _PENALTY),
        no_repeat_ngram=_NGRAM,
        max_pieces=min(decoding.max_pieces, 2 * longest + _LENGTH_SLACK),
    )


def _has_letters(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _looped(words: list[str]) -> int:
    """Count the words that stand in the third and later copies of a group, or the second of a group of four or more."""
    count = 0
    start = 0
    while start < len(words):
        extra = max((_copies_beyond(words, start, size) for size in range(1, LONGEST_GROUP + 1)), default=0)
        count += extra
        start += max(1, extra)
    return count


def _copies_beyond(words: list[str], start: int, size: int) -> int:
    group = words[start : start + size]
    copies = 1
    while words[start + copies * size : start + (copies + 1) * size] == group:
        copies += 1
    allowed = 1 if size >= 4 else 2
    return max(0, copies - allowed) * size
