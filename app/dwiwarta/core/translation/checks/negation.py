"""Negation: a "not" of the source is carried by some word of the translation, and none is added."""

from __future__ import annotations

import re

from dwiwarta.core.translation.checks import negation_words as words
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "negation"


def check(source: str, target: str) -> list[Check]:
    """Return a finding where the negations of the two sides do not balance.

    Words such as "fail", "lack", "un-" and "-less" carry a negation as well as "not" does, unless the source has its
    own word for them. A word that carries one only at times, such as "only", makes the finding less grave.
    """
    strong = _negations(source)
    denied = list(words.TARGET.finditer(target))
    if len(denied) < len(strong):
        implied = max(0, len(words.IMPLIED.findall(source)) - len(words.RENDERED.findall(target)))
        carried = max(0, len(words.CARRIERS.findall(target)) - implied) + _sure(source, target)
        if len(denied) + carried >= len(strong):
            return []
        doubtful = denied or carried or words.DOUBTFUL.search(target)
        return [_lost(source, strong[-1], Severity.MEDIUM if doubtful else Severity.HIGH)]
    if strong or not denied:
        return []
    # "Non-" makes a word, and denies no statement; what the source has in English too is a name or title.
    shared = {"non", *(word.lower for word in words_of(source))}
    idioms = [match.span() for match in words.ENGLISH_IDIOMS.finditer(target)]
    added = [
        word
        for word in denied
        if word[0].lower() not in shared and not any(start <= word.start() < end for start, end in idioms)
    ]
    return [_added(target, added[0])] if added and not _is_softer(source, target) else []


def _is_softer(source: str, target: str) -> bool:
    """Say whether the source has some other word or expression that English may put with a denial."""
    if any(pattern.search(source) for pattern in (words.IMPLIED, words.NEARLY, words.IDIOMS)):
        return True
    return words.ONLY_THEN.search(source) is not None and words.UNTIL.search(target) is not None


def _sure(source: str, target: str) -> int:
    """Return how many words of the translation render a denial that the source says in a way of its own."""
    return sum(bool(said.search(source) and rendered.search(target)) for said, rendered in words.SURE)


def _negations(source: str) -> list[re.Match[str]]:
    """Return the negative words that deny, those inside idioms left out."""
    denials = list(words.SOURCE.finditer(source))
    if not denials:
        return []
    idioms = [match.span() for match in words.IDIOMS.finditer(source)]
    return [match for match in denials if not any(start <= match.start() < end for start, end in idioms)]


def _lost(source: str, word: re.Match[str], severity: Severity) -> Check:
    said = quoted(source, word.start(), word.end())
    message = worded("{said} denies; nothing in the English does, so the sentence may say the opposite.", said=said)
    if severity is Severity.MEDIUM:
        message = worded("{said} denies; the English may have no word for it, so a negation may be lost.", said=said)
    return Check(KIND, severity, word.span(), None, message)


def _added(target: str, word: re.Match[str]) -> Check:
    seen = quoted(target, word.start(), word.end())
    message = worded(
        "The English has {seen}, and the Indonesian denies nothing, so the sentence may say the opposite.", seen=seen
    )
    return Check(KIND, Severity.MEDIUM, None, word.span(), message)
