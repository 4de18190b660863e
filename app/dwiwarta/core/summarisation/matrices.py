"""The slow steps of sumy's summarizers, in matrices or running sums.

sumy compares every pair of sentences in loops of Python: half a minute for 500 sentences with LexRank, a quarter
of an hour with KL. The functions of STEPS take the place of its methods and return what those return;
tests/core/summarisation compares the ratings.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def _table(rows: Sequence[Mapping[str, float]]) -> Matrix:
    """Return one row for each mapping and one column for each different term."""
    columns = {term: i for i, term in enumerate(dict.fromkeys(term for row in rows for term in row))}
    table = np.zeros((len(rows), len(columns)))
    for i, row in enumerate(rows):
        for term, value in row.items():
            table[i, columns[term]] = value
    return table


def _lexrank_idf(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
    """Return log(sentences / (1 + sentences that have it)) for every term."""
    holders = Counter(term for sentence in sentences for term in set(sentence))
    return {term: math.log(len(sentences) / (1 + number)) for term, number in holders.items()}


def _lexrank_matrix(
    _self: Any,
    _sentences: object,
    threshold: float,
    frequencies: Sequence[Mapping[str, float]],
    idf: Mapping[str, float],
) -> Matrix:
    """Return which sentences are nearer than the threshold, every row summing to 1."""
    vectors = _table([{term: value * idf[term] for term, value in row.items()} for row in frequencies])
    lengths = np.linalg.norm(vectors, axis=1)
    lengths[lengths == 0] = 1
    vectors /= lengths[:, np.newaxis]
    near = (vectors @ vectors.T > threshold).astype(np.float64)
    # A sentence of words that all others have too is near none; sumy then divides by zero.
    np.fill_diagonal(near, 1)
    return np.asarray(near / near.sum(axis=1, keepdims=True))


def _textrank_matrix(self: Any, document: Any) -> Matrix:
    """Return TextRank's damped matrix: shared words over the sum of the logarithms of both lengths."""
    sentences = [self._to_words_set(sentence) for sentence in document.sentences]
    counts = _table([Counter(sentence) for sentence in sentences])
    shared = counts @ counts.T
    logs = np.log([max(1, len(sentence)) for sentence in sentences])
    norms = logs[:, np.newaxis] + logs
    norms[norms == 0] = 1
    weights = shared / norms
    weights /= weights.sum(axis=1, keepdims=True) + self._ZERO_DIVISION_PREVENTION
    return np.asarray((1 - self.damping) / len(sentences) + self.damping * weights)


def _lsa_frequencies(_self: Any, matrix: Matrix, smooth: float = 0.4) -> Matrix:
    """Return the term frequencies over the highest of each sentence, smoothed and rotated.

    The rotation leaves a square of the sentences' number, whose singular values and right vectors are the same; sumy
    decomposes it many times faster than all the terms.
    """
    highest = matrix.max(axis=0)
    filled = highest != 0
    matrix[:, filled] = smooth + (1 - smooth) * matrix[:, filled] / highest[filled]
    return np.asarray(np.linalg.qr(matrix, mode="r"))


def _lsa_ranks(_self: Any, sigma: Matrix, vectors: Matrix) -> list[float]:
    """Return the length of every sentence in the space of all topics."""
    return [float(rank) for rank in np.linalg.norm(sigma[:, np.newaxis] * vectors, axis=0)]


def _kl_ratings(self: Any, sentences: Iterable[Any]) -> dict[Any, int]:
    """Return 0 for the sentence that brings the summary nearest to the article, -1 for the next, and so on.

    The divergence is the sum of p log(p length / n) over the summary's words: p is a word's share of the article, n its
    count in the summary. Only a sentence's own words change their term, so that a pass looks at every word once.
    """
    lines = list(sentences)
    table = _table([Counter(self._get_content_words_in_sentence(line)) for line in lines])
    shares = table.sum(axis=0) / max(1, table.sum())
    owner, word = np.nonzero(table)
    number, share = table[owner, word], shares[word]
    sizes = table.sum(axis=1)
    summary = np.zeros(len(shares))
    mass = divergence = length = 0.0
    ratings: dict[Any, int] = {}
    left = np.ones(len(lines), dtype=bool)
    while left.any():
        before = summary[word]
        old = np.where(before > 0, share * np.log(share / np.maximum(before, 1)), 0)
        change = share * np.log(share / (before + number)) - old
        divergences = divergence + np.bincount(owner, change, len(lines))
        masses = mass + np.bincount(owner, np.where(before > 0, 0, share), len(lines))
        totals = divergences + masses * np.log(np.maximum(length + sizes, 1))
        best = int(np.argmin(np.where(left, totals, np.inf)))
        divergence, mass = divergences[best], masses[best]
        summary += table[best]
        # sumy counts the summary's stop words in its length.
        length += len(lines[best].words)
        left[best] = False
        ratings[lines[best]] = -len(ratings)
    return ratings


#: For each method, the names of sumy's methods and what takes their place.
STEPS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "lexrank": {"_compute_idf": staticmethod(_lexrank_idf), "_create_matrix": _lexrank_matrix},
        "textrank": {"_create_matrix": _textrank_matrix},
        "lsa": {"_compute_term_frequency": _lsa_frequencies, "_compute_ranks": _lsa_ranks},
        "kl": {"_compute_ratings": _kl_ratings},
    }
)
