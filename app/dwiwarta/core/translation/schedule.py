"""In which order the sentences go to the model: the first ones first, the rest in windows sorted by length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

# A batch of like lengths pads little; more than this gains no speed on two cores and makes the rounding, and with it
# now and then a word, depend on the neighbours.
BATCH_PIECES = 512
FIRST_WINDOW = 4
LARGEST_WINDOW = 128
_GROWTH = 4
# Below this many pieces a batch costs about the same, however small it is.
_SMALLEST_SHARE = 48


def windows(count: int) -> Iterator[range]:
    """Cut `count` items into windows that grow from FIRST_WINDOW to LARGEST_WINDOW, in order."""
    start, size = 0, FIRST_WINDOW
    while start < count:
        yield range(start, min(start + size, count))
        start += size
        size = min(_GROWTH * size, LARGEST_WINDOW)


def batches(lengths: Sequence[int], workers: int = 1, limit: int = BATCH_PIECES) -> Iterator[list[int]]:
    """Return the indices of `lengths` (in pieces), shortest first, in batches of at most `limit` padded pieces.

    A window that would give some workers nothing to do is cut into even shares for all of them. An item longer than the
    limit is a batch of its own.
    """
    share = -(-sum(lengths) // workers)
    limit = min(limit, max(share, _SMALLEST_SHARE))
    batch: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda i: lengths[i]):
        if batch and lengths[index] * (len(batch) + 1) > limit:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch
