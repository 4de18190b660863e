"""What the words of all pairs say: how well the sides of a pair match, and which words translate each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy import sparse

from training.clean import words
from training.gather import Pair

VOCABULARY = 20_000  # words a side that the score knows; rarer ones are met too seldom to tell
STEM = 7  # letters of a word that count for the score, so that forms of a word stand together
LEAST_COUNT = 3
LEAST_COSINE = 0.3


def scores(pairs: Sequence[Pair]) -> np.ndarray:
    """How well the words of each pair explain each other, in nats; NaN where too few words are known.

    For each known word of a side, the best positive pointwise mutual information with a word of the other side
    (Church and Hanks 1990, damped for rare pairs), averaged over the words of both sides.
    """
    left, _ = _incidence([{word[:STEM] for word in words(p.indonesian)} for p in pairs])
    right, _ = _incidence([{word[:STEM] for word in words(p.english)} for p in pairs])
    joint = (left.T @ right).tocoo()
    counts = joint.data.astype(np.float64)
    expected = np.asarray(left.sum(0)).ravel()[joint.row] * np.asarray(right.sum(0)).ravel()[joint.col] / len(pairs)
    association = np.log(counts / expected) * counts / (counts + 3)
    good = (association > 1) & (counts >= LEAST_COUNT)
    keys = joint.row[good].astype(np.int64) * VOCABULARY + joint.col[good]
    order = np.argsort(keys)
    return _scores(left, right, keys[order], association[good].astype(np.float32)[order])


def _scores(left: sparse.csr_matrix, right: sparse.csr_matrix, keys: np.ndarray, values: np.ndarray) -> np.ndarray:
    """`keys` (left word × VOCABULARY + right word, ascending) have the associations `values`, all others none."""
    out = np.full(left.shape[0], np.nan)
    if not len(keys):
        return out
    for row in range(left.shape[0]):
        ours = left.indices[left.indptr[row] : left.indptr[row + 1]].astype(np.int64)
        theirs = right.indices[right.indptr[row] : right.indptr[row + 1]]
        if len(ours) >= 4 and len(theirs) >= 3:
            wanted = ours[:, None] * VOCABULARY + theirs
            at = np.searchsorted(keys, wanted).clip(max=len(keys) - 1)
            found = np.where(keys[at] == wanted, values[at], 0)
            out[row] = (found.max(0).mean() + found.max(1).mean()) / 2
    return out


def lexicon(pairs: Sequence[Pair]) -> list[Pair]:
    """One pair of words for each Indonesian word with a mutual best English partner that is not the same word.

    Best by the cosine of their sentences: the joint count over the geometric mean of the counts.  Rare words are seen
    more often so than their sentences allow; a pair of words costs four pieces of training, a sentence forty.
    """
    left, ours = _incidence([{word for word in words(p.indonesian) if len(word) > 2} for p in pairs])
    right, theirs = _incidence([{word for word in words(p.english) if len(word) > 2} for p in pairs])
    joint = (left.T @ right).tocoo()
    sizes = [np.asarray(side.sum(0)).ravel() for side in (left, right)]
    cosine = joint.data / np.sqrt(sizes[0][joint.row] * sizes[1][joint.col])
    good = (joint.data >= LEAST_COUNT) & (cosine >= LEAST_COSINE)
    row, column, cosine = joint.row[good], joint.col[good], cosine[good]
    best_right, best_left = _best(row, column, cosine), _best(column, row, cosine)
    found = [(ours[a], theirs[b]) for a, b in sorted(best_right.items()) if best_left[b] == a]
    return [Pair("lexicon", a, b) for a, b in found if a != b]


def _best(of: np.ndarray, among: np.ndarray, values: np.ndarray) -> dict[int, int]:
    order = np.argsort(values, kind="stable")  # the last one written, the greatest, stays
    return dict(zip(of[order].tolist(), among[order].tolist(), strict=True))


def _incidence(sentences: Sequence[set[str]]) -> tuple[sparse.csr_matrix, list[str]]:
    """Sentences × frequent words, 1 where the word is in the sentence; and the words."""
    count = Counter(word for line in sentences for word in line)
    vocabulary = sorted(word for word, n in count.most_common(VOCABULARY) if n >= LEAST_COUNT)
    index = {word: i for i, word in enumerate(vocabulary)}
    rows = [[index[word] for word in line if word in index] for line in sentences]
    starts = np.cumsum([0, *map(len, rows)])
    flat = np.fromiter((i for row in rows for i in row), np.int32, starts[-1])
    shape = (len(sentences), len(vocabulary))
    return sparse.csr_matrix((np.ones(len(flat), np.float32), flat, starts), shape=shape), vocabulary
