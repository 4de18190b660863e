"""MinHash signatures of articles, cut into bands so that an index finds the articles that may be alike.

Broder, "On the resemblance and containment of documents" (1997); bands after Leskovec, Rajaraman and Ullman, "Mining of
Massive Datasets", 3.4. The libraries for it pull SciPy (datasketch) or have no wheels for every system; numpy, which is
there, does it in a few lines.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from dwiwarta.core.types import Document, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHINGLE_WORDS = 3
BANDS = 24
ROWS = 3
"""With 24 bands of 3 minima, articles that share half of all their shingles meet in a band with a chance of 96 %, those
that share a tenth with one of 2 %."""
_FEWEST = 12
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=64)  # an article that is added meets itself twice, and the copies of one story each other
def shingles(document: Document) -> frozenset[int]:
    """Return the hashes (64 bits) of every run of three words of the body, without the title, which editors change.

    Case and punctuation do not count. A body of fewer than 12 runs gives none: it is too short to be called a copy.
    """
    start = 1 if document.has_title_block else 0
    words: list[str] = []
    for block in document.blocks[start:]:
        if block.role is Role.BODY:
            words += _WORD.findall(block.text.casefold())
    runs = {" ".join(words[i : i + SHINGLE_WORDS]) for i in range(len(words) - SHINGLE_WORDS + 1)}
    return frozenset(map(_hash, runs)) if len(runs) >= _FEWEST else frozenset()


def similarity(one: frozenset[int], other: frozenset[int]) -> float:
    """Return which share (0 to 1) of the shorter article's shingles the longer one has: a cut copy counts as whole."""
    fewest = min(len(one), len(other))
    return len(one & other) / fewest if fewest else 0.0


def bands(hashes: frozenset[int]) -> tuple[int, ...]:
    """Return the bands (signed 64-bit numbers) of an article's shingles; an article without shingles has none."""
    import numpy as np

    if not hashes:
        return ()
    factors, terms = _functions()
    values = np.fromiter(hashes, dtype=np.uint64, count=len(hashes))
    # Multiply-shift hashing: the upper half of a product that is cut to 64 bits.
    minima = ((factors[:, None] * values[None, :] + terms[:, None]) >> np.uint64(32)).min(axis=1).astype("<u4")
    rows = minima.reshape(BANDS, ROWS)
    return tuple(_hash(f"{number} {row.tobytes().hex()}", signed=True) for number, row in enumerate(rows))


@cache
def _functions() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return the hash functions' odd factors and their terms. They must never change: bands are kept."""
    import numpy as np

    count = BANDS * ROWS
    factors = np.array([_hash(f"factor {i}") | 1 for i in range(count)], dtype=np.uint64)
    return factors, np.array([_hash(f"term {i}") for i in range(count)], dtype=np.uint64)


def _hash(text: str, *, signed: bool = False) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "little", signed=signed)
