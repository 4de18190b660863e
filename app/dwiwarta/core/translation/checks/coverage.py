"""Which words of a sentence the translation answers to, and which of the translation's words answer to none.

A clause that was dropped, or invented, is a run of words that the other side knows nothing of. One word says little:
the lexicon knows one English word for most, and translators choose others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from dwiwarta.core.glossary import Match, bundled
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.indonesian.words import stop_words
from dwiwarta.core.translation.checks.facts import facts_of
from dwiwarta.core.translation.checks.lexicon import COMMON, key_of, rendering
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import Word, words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

DROPPED, ADDED = "dropped", "added"

# What an answered word takes from a run of unanswered ones: by chance a common word is answered anywhere.
_ANSWERED = 1.5
_DROPPED = (4.0, 5.5)
_ADDED = (5.5, 8.0)
# An Indonesian word has some 1.1 English ones. A long unanswered run is grave only where the length bears it out: of
# those in 2,500 pairs of news by human translators, most in sentences of the usual length were put in other words.
_SHORTENED, _LENGTHENED = 0.75, 1.5


@dataclass(frozen=True, slots=True)
class Coverage:
    """For each word of source and target: answered or not, None where nothing is known of it."""

    source: tuple[tuple[Word, bool | None], ...]
    target: tuple[tuple[Word, bool | None], ...]


def check_dropped(source: str, target: str) -> list[Check]:
    """Return a finding where a stretch of the source has nothing in the translation that answers to it."""
    found = _run(cover(source, target).source, _DROPPED[0])
    if found is None:
        return []
    score, start, end = found
    message = worded(
        "Nothing in the English answers to {said}; a part of the sentence may be missing.",
        said=quoted(source, start, end),
    )
    grave = score >= _DROPPED[1] and _ratio(source, target) <= _SHORTENED
    return [Check(DROPPED, Severity.HIGH if grave else Severity.MEDIUM, (start, end), None, message)]


def check_added(source: str, target: str) -> list[Check]:
    """Return a finding where a stretch of the translation answers to nothing in the source."""
    found = _run(cover(source, target).target, _ADDED[0])
    if found is None:
        return []
    score, start, end = found
    message = worded(
        "{seen} answers to nothing in the Indonesian; it may be invented.", seen=quoted(target, start, end)
    )
    grave = score >= _ADDED[1] and _ratio(source, target) >= _LENGTHENED
    return [Check(ADDED, Severity.HIGH if grave else Severity.MEDIUM, None, (start, end), message)]


def _ratio(source: str, target: str) -> float:
    """Return how many words the translation has for one of the source."""
    return len(words_of(target)) / max(1, len(words_of(source)))


@lru_cache(maxsize=64)
def cover(source: str, target: str) -> Coverage:
    """Return which words of both sides are answered by the other."""
    stops = stop_words()
    theirs = _outside_facts(target, Language.ENGLISH)
    keys = {key_of(part) for word in theirs for part in word.lower.split("-")}
    written = {word.lower for word in theirs}
    mine: list[tuple[Word, bool | None]] = []
    names = [match for match in bundled_terms_in(source) if match.term.source[0].isupper()]
    rendered = [(match, english) for match in names if (english := _rendered(match, target))]
    explained = {key_of(word.lower) for _, english in rendered for word in words_of(english)}
    said: set[str] = set()
    for word in _outside_facts(source, Language.INDONESIAN):
        known = rendering(word.lower)
        said.add(key_of(word.lower))
        if known is not None:
            explained.update(known.keys)
        if word.lower in stops:
            state = None
        elif word.lower in written or any(match.start <= word.start < match.end for match, _ in rendered):
            state = True
        elif known is None:
            state = False if word.capital and not word.first else None
        else:
            state = not keys.isdisjoint(known.keys)
        mine.append((word, state))
    explained |= said
    yours = [(word, _explained(word, explained)) for word in theirs]
    return Coverage(tuple(mine), tuple(yours))


@lru_cache(maxsize=64)
def bundled_terms_in(source: str) -> tuple[Match, ...]:
    """Return the bundled glossary's terms in a text; several checks ask for the same ones."""
    return tuple(bundled().find(source))


def _rendered(match: Match, target: str) -> str:
    """Return the rendering of a term that stands in the translation, or an empty text."""
    lower = target.lower()
    return next((english for english in match.term.renderings if english.lower() in lower), "")


def _outside_facts(text: str, language: Language) -> list[Word]:
    """Return the words that belong to no number, date or time; these have checks of their own."""
    spans = facts_of(text, language).spans
    if not spans:
        return list(words_of(text))
    return [word for word in words_of(text) if not any(start <= word.start < end for start, end in spans)]


def _explained(word: Word, keys: set[str]) -> bool | None:
    if word.lower in COMMON:
        return None
    if "-" not in word.lower:
        return key_of(word.lower) in keys
    return any(key_of(part) in keys for part in word.lower.split("-"))


def _run(words: Iterable[tuple[Word, bool | None]], least: float) -> tuple[float, int, int] | None:
    """Return the stretch with the most unanswered words, by Kadane's method: its score, start and end."""
    best: tuple[float, int, int] | None = None
    score, start = 0.0, 0
    for word, answered in words:
        if answered is None:
            continue
        if answered:
            score = max(0.0, score - _ANSWERED)
            continue
        if score == 0:
            start = word.start
        score += 1
        if score >= least and (best is None or score > best[0]):
            best = score, start, word.end
    return best
