"""Runaway repeats: the loops of small models, which `repeats` finds for the engine, shown where they stand."""

from __future__ import annotations

from dwiwarta.core.translation import repeats
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "repeats"
# So many words said twice in a sentence, not at once, are no figure of speech.
_LONG = 5
# So many words, said just twice, are mostly said for effect.
_EMPHATIC = 2


def check(source: str, target: str) -> list[Check]:
    """Return a finding where the translation says something again that the source says once."""
    if repeats.faults(source, target):
        place = repeats.loop(source, target)
        if place is not None:
            message = worded("The English repeats itself: {seen}.", seen=quoted(target, *place))
            return [Check(KIND, _weight(target, place), None, place, message)]
        whole = 0, len(target)
        message = worded("The English runs on far beyond what the Indonesian says, or has no words at all.")
        return [Check(KIND, Severity.HIGH, (0, len(source)), whole, message)]
    place = _again(target)
    if place is None or _again(source) is not None:
        return []
    message = worded(
        "The English says {seen} twice; the Indonesian does not repeat itself.", seen=quoted(target, *place)
    )
    return [Check(KIND, Severity.MEDIUM, None, place, message)]


def check_same(target: str) -> list[Check]:
    """Return the finding about a sentence whose English is that of the sentence before; short ones are often alike."""
    if len(words_of(target)) < _LONG:
        return []
    message = worded("The English is the same as that of the sentence before; the Indonesian is not.")
    return [Check(KIND, Severity.HIGH, None, (0, len(target)), message)]


def _weight(target: str, place: tuple[int, int]) -> Severity:
    """Say how grave a loop is: "many, many" and "they do, they do" are said for effect, "won won" seldom is."""
    said = target[slice(*place)]
    words = [word.lower for word in words_of(said)]
    if len(words) > 2 * _EMPHATIC or len(words) != 2 * len(set(words)):
        return Severity.HIGH
    return Severity.MEDIUM if said.replace(" ", "").isalpha() else Severity.LOW


def _again(text: str) -> tuple[int, int] | None:
    """Return the place where a run of `_LONG` words comes back, or None."""
    words = words_of(text)
    if len({word.lower for word in words}) > len(words) - _LONG:
        return None  # a run that comes back has as many words that are not new
    seen: dict[tuple[str, ...], int] = {}
    for index in range(len(words) - _LONG + 1):
        run = tuple(word.lower for word in words[index : index + _LONG])
        first = seen.setdefault(run, index)
        if index >= first + _LONG:
            return words[index].start, words[index + _LONG - 1].end
    return None
