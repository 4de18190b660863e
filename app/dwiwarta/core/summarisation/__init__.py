"""Summaries: the sentences of an article that tell most of it, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from dwiwarta.core.indonesian.words import words
from dwiwarta.core.summarisation import classics, ranker
from dwiwarta.core.summarisation.features import Candidate, candidates, measure, overlap
from dwiwarta.core.types import Document, Segment, Summary
from dwiwarta.core.worded import worded

METHODS = ("dwiwarta", "lead", *classics.METHODS)

_REASONS = {
    "position": worded("stands early in the article"),
    "title": worded("shares words with the title"),
    "central": worded("says what the rest of the article is about"),
    "figures": worded("gives figures"),
    "names": worded("names people, places or bodies"),
    "concise": worded("says it in few words"),
    "own_words": worded("is the reporter's own statement"),
    "frequent": worded("has the article's most frequent words"),
    "topics": worded("covers a main topic"),
    "cues": worded("has title words, cue words or a telling place"),
}
# Two sentences that share so many stems say the same; the second is not chosen.
_SAME = 0.9


def summarise(
    document: Document,
    segments: Sequence[Segment],
    *,
    method: str = "dwiwarta",
    sentences: int | None = 3,
    ratio: float | None = None,
) -> Summary:
    """Choose `sentences` sentences, or the share `ratio` (0 to 1) of those that may be chosen, where it is given.

    Headings, the title and captions are never chosen, and of two sentences that say the same only the better one, so
    that there can be fewer than asked. The salience of a segment runs from 0 (none, or never chosen) to 1 (the
    article's most telling). `method` is one of METHODS. Raises ValueError for another method or a length below zero.
    """
    if method not in METHODS:
        raise ValueError(f"no such method of summarising: {method}")
    able = candidates(document, tuple(segments))
    salience, reasons = _rated(method, document.title, able)
    chosen = _chosen(able, salience, _number(len(able), sentences, ratio))
    all_salience = [0.0] * len(segments)
    all_reasons: list[tuple[str, ...]] = [()] * len(segments)
    for candidate, value, codes in zip(able, salience, reasons, strict=True):
        all_salience[candidate.index] = value
        all_reasons[candidate.index] = codes
    return Summary(method, chosen, tuple(all_salience), tuple(all_reasons))


def reason_text(code: str) -> str:
    """Return a reason in plain words that go on from "This sentence …". Raises KeyError for an unknown code."""
    return _REASONS[code]


def _number(able: int, sentences: int | None, ratio: float | None) -> int:
    """Return how many sentences to choose of those that may be chosen; of a share, at least one."""
    number = sentences if ratio is None else max(1, round(ratio * able))
    if number is None:
        return able
    if number < 0 or (ratio is not None and not 0 <= ratio <= 1):
        raise ValueError(f"a summary cannot have {number} sentences or the share {ratio}")
    return number


def _rated(method: str, title: str, able: list[Candidate]) -> tuple[list[float], list[tuple[str, ...]]]:
    """Return the salience and the reasons of every sentence that may be chosen."""
    if not able:
        return [], []
    if method == "lead":
        return [1 - i / len(able) for i in range(len(able))], [("position",)] * len(able)
    if method == "dwiwarta":
        rows = measure(title, able)
        weights = ranker.weights()
        likely = weights.probabilities(rows)
        return [float(p) for p in likely / likely.max()], [ranker.reasons(parts) for parts in weights.parts(rows)]
    ratings = classics.rate(method, tuple(words(title)), able)
    low, high = min(ratings), max(ratings)
    salience = [(rating - low) / (high - low) if high > low else 1.0 for rating in ratings]
    return salience, [(classics.METHODS[method],) if value else () for value in salience]


def _chosen(able: list[Candidate], salience: list[float], number: int) -> tuple[int, ...]:
    """Return the segments' indices of the most salient sentences, in reading order, none saying what another says."""
    chosen: list[Candidate] = []
    for i in sorted(range(len(able)), key=lambda i: -salience[i]):
        if len(chosen) == number:
            break
        if all(overlap(able[i], other) < _SAME for other in chosen):
            chosen.append(able[i])
    return tuple(sorted(candidate.index for candidate in chosen))
