"""Find the loops that small models fall into ("salad salad salad"), decode again, and at worst cut the loop."""

from __future__ import annotations

import re
from dataclasses import replace

from dwiwarta.core.translation.decoder import Decoding

_LONGEST_GROUP = 12
_STUTTER = re.compile(r"(?=[^\W\d_]{8})([^\W\d_]{2,8}?)\1{3,}", re.IGNORECASE)
# A group of words without digits, said again at once: "1.000 000 000" must never be taken for a loop.
_LOOP = re.compile(rf"\b([^\W\d_]+(?:[^\w\d]+[^\W\d_]+){{0,{_LONGEST_GROUP - 1}}}?)(?:[^\w\d]+\1\b)+", re.IGNORECASE)
# A name that ends one part of a sentence and begins the next: "in Jakarta, Jakarta Governor Anies said".
_NAME = r"[A-Z][^\W\d_]*(?: [A-Z][^\W\d_]*){0,3}"
_ECHO = re.compile(rf"\b({_NAME})([,.;:!?)”\"]+ [“\"(]*)\1\b(?![^\w\d]+\1\b)")
# English runs to some 1.1 words for an Indonesian one; three times as many, and a dozen, is no translation.
_LENGTH_RATIO = 3.0
_LENGTH_SLACK = 12
_NOTHING_SAID = 1000
_PENALTY = 1.3
_NGRAM = 3


def faults(source: str, output: str) -> int:
    """Return how many words of `output` are a loop or surplus that `source` does not explain; 0 for a sound one.

    An output without letters for a source with letters counts worst of all.
    """
    if _has_letters(source) and not _has_letters(output):
        return _NOTHING_SAID
    words, original = _words(output), _words(source)
    looped = 0
    if _looped(words):  # only then is the rest worth its time
        looped = max(0, _looped(_words(_ECHO.sub(r"\1\2", output))) - _looped(original))
    stutter = len(_STUTTER.findall(output))
    if stutter and _STUTTER.search(source):
        stutter = 0
    surplus = round(len(words) - _LENGTH_RATIO * len(original) - _LENGTH_SLACK)
    return looped + stutter + max(0, surplus)


def squeeze(source: str, output: str) -> str:
    """Return `output` with every group of words that is said again at once said only once.

    Digits are left alone, and so are repetitions that `source` has too and names on both sides of a mark.
    """
    said = source.casefold()

    def once(found: re.Match[str]) -> str:
        meant = found[0].casefold() in said or _ECHO.fullmatch(found[0])
        return found[0] if meant else found[1]

    return _LOOP.sub(once, output)


def loop(source: str, output: str) -> tuple[int, int] | None:
    """Return where in `output` (code points) the first group of words stands that is said again at once, or None.

    What `source` repeats too, and names on both sides of a mark, are no loops; nor are short doubles ("had had").
    """
    said = source.casefold()
    for found in _LOOP.finditer(output):
        meant = found[0].casefold() in said or _ECHO.fullmatch(found[0])
        if not meant and _looped(_words(found[0])):
            return found.span()
    stutter = None if _STUTTER.search(source) else _STUTTER.search(output)
    return stutter.span() if stutter else None


def stricter(decoding: Decoding, longest: int) -> Decoding:
    """Return how to decode again what came out wrong; `longest` is the longest source of the batch in pieces."""
    return replace(
        decoding,
        repetition_penalty=max(decoding.repetition_penalty, _PENALTY),
        no_repeat_ngram=_NGRAM,
        max_pieces=min(decoding.max_pieces, 2 * longest + _LENGTH_SLACK),
    )


def _has_letters(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _words(text: str) -> list[str]:
    """Split into words; "anak-anak", a plural and no loop, is one."""
    return re.findall(r"\w+(?:-\w+)*", text.casefold())


def _looped(words: list[str]) -> int:
    """Count the words that say again what was just said."""
    if len(set(words)) == len(words):
        return 0
    count = start = 0
    while start < len(words):
        near = words[start + 1 : start + 1 + _LONGEST_GROUP]
        sizes = [size for size, word in enumerate(near, 1) if word == words[start]] if words[start] in near else []
        extra = max((_again(words, start, size) for size in sizes), default=0)
        count += extra
        start += max(1, extra)
    return count


def _again(words: list[str], start: int, size: int) -> int:
    """Count the words in copies of the group at `start`, beyond what English itself repeats ("had had", "ha ha")."""
    group = words[start : start + size]
    copies = 1
    while words[start + copies * size : start + (copies + 1) * size] == group:
        copies += 1
    allowed = 1 if size >= 3 or len("".join(group)) >= 4 else 2
    return max(0, copies - allowed) * size
