"""Checks of a translation against its source: what a journalist must never get wrong.

Each check is a pure function of the Indonesian and the English text of a sentence; a few are told more.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from dwiwarta.core.glossary import Glossary, Match
from dwiwarta.core.translation.checks import (
    codes,
    coverage,
    dates,
    glossary,
    money,
    names,
    negation,
    numbers,
    quotation,
    repetition,
    softened,
    times,
    uncertain,
    units,
    untranslated,
)
from dwiwarta.core.types import Article, Check, Severity

#: The checks that need the two texts alone, by kind.
OF_TEXT: dict[str, Callable[[str, str], list[Check]]] = {
    **{module.KIND: module.check for module in (numbers, money, dates, times, units, negation, codes, softened)},
    coverage.DROPPED: coverage.check_dropped,
    coverage.ADDED: coverage.check_added,
    **{module.KIND: module.check for module in (quotation, untranslated, repetition)},
}
#: Every kind of finding, in the order in which findings of one severity are shown.
KINDS = (*list(OF_TEXT)[:6], names.KIND, *list(OF_TEXT)[6:], glossary.KIND, uncertain.KIND)
_SEVERITIES = list(Severity)

Steps = Generator[None, None, tuple[Check, ...]]
"""A check that can be put aside after each of its steps, and returns what it found."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the checks are told besides the texts.

    `terms` is the person's glossary, alone or over the bundled one, whose longer terms then come first; the bundled one
    is used besides for the names that it leaves open.
    `score` is the model's mean log probability per token, None for a text that no model made. Kinds in `silenced` are
    not looked for.
    """

    terms: Glossary = field(default_factory=lambda: Glossary(()))
    score: float | None = None
    silenced: frozenset[str] = frozenset()


def check_pair(source: str, target: str, context: Context | None = None) -> tuple[Check, ...]:
    """Return every finding about a sentence and its translation, the gravest first.

    An empty translation has none: that it is missing is for the caller to say.
    """
    return finished(pair_in_steps(source, target, context))


def pair_in_steps(source: str, target: str, context: Context | None = None) -> Steps:
    """Do what `check_pair` does, with a yield after each of the checks: of a long sentence each takes a while."""
    if not target.strip():
        return ()
    context = context or Context()
    found: list[Check] = []
    for some in _findings(source, target, context):
        found += (check for check in some if check.kind not in context.silenced)
        yield
    return tuple(sorted(_told_once(found), key=_rank))


def check_article(article: Article, context: Context | None = None) -> dict[int, tuple[Check, ...]]:
    """Return the findings about an article's shown English by the index of the Segment; those without are left out."""
    found = {index: check_sentence(article, index, context) for index in range(len(article.segments))}
    return {index: checks for index, checks in found.items() if checks}


def check_sentence(article: Article, index: int, context: Context | None = None) -> tuple[Check, ...]:
    """Return the findings about the shown English of one sentence of an article, none where it has none yet.

    The score of a text that a person has edited says nothing any more. A sentence that came out as the last one before
    it that has English, where the sources differ, is a repeat.
    """
    return finished(sentence_in_steps(article, index, context))


def sentence_in_steps(article: Article, index: int, context: Context | None = None) -> Steps:
    """Do what `check_sentence` does, with a yield after each of the checks."""
    segment, translation = article.segments[index], article.translations[index]
    if translation is None:
        return ()
    context = context or Context()
    text = translation.text
    score = translation.score if text == translation.machine else None
    checks = yield from pair_in_steps(segment.text, text, replace(context, score=score))
    before = next((i for i in range(index - 1, -1, -1) if article.translations[i] is not None), None)
    if before is None or repetition.KIND in context.silenced:
        return checks
    other = article.translations[before]
    if other is not None and other.text == text and article.segments[before].text != segment.text:
        return (*repetition.check_same(text), *checks)
    return checks


def finished(steps: Steps) -> tuple[Check, ...]:
    """Take all steps of a check at once and return what it found."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: tuple[Check, ...] = end.value
            return found


def _findings(source: str, target: str, context: Context) -> Iterator[list[Check]]:
    for kind, check in OF_TEXT.items():
        if kind not in context.silenced:
            yield check(source, target)
    matches = context.terms.find(source) if len(context.terms) else []
    own = [match for match in matches if not match.term.origin]
    yield list(glossary.check(source, target, own))
    if names.KIND not in context.silenced:
        bundled_ones = [match for match in coverage.bundled_terms_in(source) if not _overlaps(match, own)]
        yield list(names.check(source, target, bundled_ones))
    yield list(uncertain.check(source, target, context.score))


def _overlaps(match: Match, others: Sequence[Match]) -> bool:
    return any(other.start < match.end and match.start < other.end for other in others)


def _told_once(found: list[Check]) -> list[Check]:
    """Leave out the names and harsh words of a stretch that is missing as a whole."""
    missing = [check.source_span for check in found if check.kind == coverage.DROPPED and check.source_span]

    def within(check: Check) -> bool:
        span = check.source_span
        if check.kind not in {names.KIND, softened.KIND} or check.target_span is not None or span is None:
            return False
        return any(start <= span[0] < end for start, end in missing)

    return [check for check in found if not within(check)]


def _rank(check: Check) -> tuple[int, int]:
    return _SEVERITIES.index(check.severity), KINDS.index(check.kind)
