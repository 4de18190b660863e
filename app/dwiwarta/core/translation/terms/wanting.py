"""Which of a person's terms a sentence has, and how often its English says them rightly."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dwiwarta.core.glossary import Glossary, Match, Term, bundled
from dwiwarta.core.glossary.tokens import CLITIC_LETTERS, normal
from dwiwarta.core.translation.terms import english

_RUN = re.compile(r"[^\W_]+")
# Of a country's name English makes adjectives and names of people: "Chinese" is right where the term is "China".
_ADJECTIVES = {"countries", "peoples", "languages", "places"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A term of a person's that stands in a sentence, at `places` (spans of the source)."""

    term: Term
    places: tuple[tuple[int, int], ...]
    right: tuple[re.Pattern[str], ...]

    @property
    def count(self) -> int:
        """Return how often the sentence has the term."""
        return len(self.places)

    def said(self, text: str) -> list[tuple[int, int]]:
        """Return where `text` says the term rightly: spans in order, none over another."""
        found = [match.span() for pattern in self.right for match in pattern.finditer(text)]
        return without_overlaps(found)

    def is_met(self, text: str) -> bool:
        """Say whether `text` says the term as often as the sentence has it; a term to be translated may be said once.

        English says "he" or "it" where Indonesian says a word again.
        """
        said = len(self.said(text))
        return said >= self.count if self.term.keep else said > 0


def sieve(glossary: Glossary) -> Callable[[str], bool]:
    """Return a function that says whether a text could have one of a person's terms: where it says no, it has none.

    It takes less than a tenth of the time of `Glossary.find`, for which an article of thousands of sentences would have
    to wait before its first one.
    """
    firsts = {words[0] for term in glossary.own if (words := _RUN.findall(normal(term.source)))}

    def could_have(text: str) -> bool:
        return any(word in firsts or word[:-CLITIC_LETTERS] in firsts for word in _RUN.findall(normal(text)))

    return could_have


def wanted(glossary: Glossary, source: str) -> list[Wanted]:
    """Return a person's terms in a sentence, each once, in order."""
    return wanted_in(glossary.find(source))


def wanted_in(matches: Sequence[Match]) -> list[Wanted]:
    """Return the terms of a person's among the matches of a sentence, each once, in order."""
    return each_of([match for match in matches if not match.term.origin])


def each_of(matches: Sequence[Match]) -> list[Wanted]:
    """Return the terms of all matches of a sentence, bundled ones too, each once, in order."""
    places: dict[Term, list[tuple[int, int]]] = {}
    for match in matches:
        places.setdefault(match.term, []).append((match.start, match.end))
    return [Wanted(term, tuple(spans), _right(term)) for term, spans in places.items()]


def without_overlaps(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans from left to right, of those that overlap the first and longest."""
    kept: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda one: (one[0], -one[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _right(term: Term) -> tuple[re.Pattern[str], ...]:
    if term.keep:
        return (re.compile(rf"(?<!\w){re.escape(term.source)}(?!\w)"),)
    known = bundled().lookup(term.source)
    adjectives = known.alternatives if known is not None and known.kind in _ADJECTIVES else ()
    allowed = [one for one in (*term.renderings, *adjectives) if one not in term.forbidden]
    return tuple(english.forms(one) for one in allowed)
