"""Where annotations are: anchors made, found again after the text changed, and moved along with an edit.

An anchor carries the two selectors of the W3C Web Annotation Data Model, TextPosition and TextQuote
(https://www.w3.org/TR/annotation-model/#selectors). All offsets are code points, half open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dwiwarta.core.types import Anchor, Annotation, Article, Side, target_text

CONTEXT = 32
"""How many code points of text an anchor keeps on either side of its quote."""

# An exact quote elsewhere than at its old place is believed when this share of its context is there too,
# or when it is this long (in another block: as long as a context) and stands in the text only once.
_CONTEXT_SHARE = 0.25
_UNMISTAKABLE = 8

# A changed quote is believed at this likeness (RapidFuzz's normalised Indel likeness, 0 to 100): of three words,
# one may have gone. Shorter quotes than this many code points are like too many things.
_LIKENESS = 75.0
_SHORTEST_FUZZY = 8

# A block is taken for a changed one from this likeness on: half of its text may be new.
_KINSHIP = 50.0


def make_anchor(text: str, side: Side, block: int, start: int, end: int) -> Anchor:
    """Anchor `text[start:end]`. Raises ValueError for a span that is empty or not inside the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span of {len(text)} code points: {start} to {end}")
    return Anchor(
        side,
        block,
        start,
        end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def locate(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """Return the span that the anchor marks in `text`, or None where it has lost its place.

    The quote at its old place with its context comes first, then the quote where most of the context is, the
    nearest to the old place where several are alike, then a slightly changed quote.
    """
    return _locate_exact(anchor, text) or _locate_changed(anchor, text)


def shift(anchor: Anchor, before: str, after: str) -> Anchor | None:
    """Move an anchor of the text `before` to what became of it in `after`, or return None where it lost its place.

    What stands before and after the changed stretch keeps its words. An anchor around the whole change keeps
    what it encloses, also when every word of that was replaced; one that the change cuts into is located anew.
    """
    if before == after and before[anchor.start : anchor.end] == anchor.quote:
        return anchor
    span = _shifted(anchor, before, after) if before[anchor.start : anchor.end] == anchor.quote else None
    if span is None:
        span = locate(anchor, after)
    return None if span is None else make_anchor(after, anchor.side, anchor.block, *span)


def reanchor(annotations: Iterable[Annotation], before: Article, after: Article) -> tuple[Annotation, ...]:
    """Move annotations of an article to its next state: a sentence edited, a block's role changed, or read again.

    What cannot be placed comes back as an orphan with the anchor that it had; an orphan whose words are there
    again is one no longer.
    """
    texts = {side: _Texts(side, before, after) for side in Side}
    return tuple(_moved(annotation, texts[annotation.anchor.side]) for annotation in annotations)


def side_text(article: Article, side: Side, block: int) -> str:
    """Return the text that an anchor's offsets count in; nothing for a block that is not there."""
    blocks = article.document.blocks
    if not 0 <= block < len(blocks):
        return ""
    return blocks[block].text if side is Side.SOURCE else target_text(article, block)


class _Texts:
    """One side of an article in two states, block by block, and which block became which."""

    def __init__(self, side: Side, before: Article, after: Article) -> None:
        self._side, self._before, self._after = side, before, after
        self._old = [block.text for block in before.document.blocks]
        self._new = [block.text for block in after.document.blocks]

    def before(self, block: int) -> str:
        return side_text(self._before, self._side, block)

    def after(self, block: int) -> str:
        return side_text(self._after, self._side, block)

    def heir(self, block: int) -> int | None:
        """Return the block that has the same source text now, the nearest one of several, or None."""
        if not 0 <= block < len(self._old):
            return None
        same = [i for i, text in enumerate(self._new) if text == self._old[block]]
        return min(same, key=lambda i: abs(i - block), default=None)

    def kin(self, block: int) -> int | None:
        """Return the block that a changed one has become: of those that are new, the one most like it, or None."""
        if not 0 <= block < len(self._old):
            return None
        from rapidfuzz import fuzz

        known, best, found = set(self._old), _KINSHIP, None
        for i in sorted(range(len(self._new)), key=lambda i: abs(i - block)):
            if self._new[i] not in known:
                likeness = fuzz.ratio(self._old[block], self._new[i], score_cutoff=best)
                if likeness > best or (found is None and likeness >= _KINSHIP):
                    best, found = likeness, i
        return found

    def others(self, block: int) -> Iterator[int]:
        """Give the other blocks of the new state, the nearest first."""
        yield from sorted((i for i in range(len(self._new)) if i != block), key=lambda i: abs(i - block))


def _moved(annotation: Annotation, texts: _Texts) -> Annotation:
    anchor = annotation.anchor
    heir = texts.heir(anchor.block)
    kin = texts.kin(anchor.block) if heir is None else heir
    before = texts.before(anchor.block)
    if heir == anchor.block and before == texts.after(heir) and not annotation.orphan:
        return annotation
    moved = None
    if kin is not None:
        moved = shift(replace(anchor, block=kin), "" if annotation.orphan else before, texts.after(kin))
    if moved is None and heir is None:
        moved = next(_elsewhere(anchor, texts), None)
    if moved is None:
        # Its words may come again, with the English that is still to be made of its block.
        return replace(annotation, anchor=anchor if kin is None else replace(anchor, block=kin), orphan=True)
    return replace(annotation, anchor=moved, orphan=False)


def _elsewhere(anchor: Anchor, texts: _Texts) -> Iterator[Anchor]:
    """Give the places in other blocks that have the quote as it was: paragraphs get joined and cut apart."""
    for block in texts.others(anchor.block):
        text = texts.after(block)
        starts = list(_occurrences(anchor.quote, text))
        best = max(starts, key=lambda start: _agreement(anchor, text, start), default=None)
        if best is not None and _is_believable(anchor, text, best, len(starts), unmistakable=CONTEXT):
            yield make_anchor(text, anchor.side, block, best, best + len(anchor.quote))


def _shifted(anchor: Anchor, before: str, after: str) -> tuple[int, int] | None:
    head = _common(before, after)
    tail = _common(before[::-1], after[::-1])
    grown = len(after) - len(before)
    if anchor.end <= head:
        return anchor.start, anchor.end
    if anchor.start >= len(before) - tail:
        return anchor.start + grown, anchor.end + grown
    # Where the change repeats its surroundings, head and tail overlap: the changed stretch begins where the head ends.
    tail = min(tail, len(before) - head, len(after) - head)
    encloses = anchor.start <= head and anchor.end >= len(before) - tail
    if encloses and anchor.end + grown > anchor.start:
        return anchor.start, anchor.end + grown
    return None


def _common(one: str, other: str) -> int:
    """Return how many code points two texts have in common at their start."""
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length


def _locate_exact(anchor: Anchor, text: str) -> tuple[int, int] | None:
    starts = list(_occurrences(anchor.quote, text))
    if not starts:
        return None
    best = max(starts, key=lambda start: (_agreement(anchor, text, start), -abs(start - anchor.start)))
    if not _is_believable(anchor, text, best, len(starts)):
        if anchor.start not in starts:
            return None
        best = anchor.start
    return best, best + len(anchor.quote)


def _occurrences(quote: str, text: str) -> Iterator[int]:
    start = text.find(quote) if quote else -1
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)


def _is_believable(anchor: Anchor, text: str, start: int, occurrences: int, unmistakable: int = _UNMISTAKABLE) -> bool:
    if _agreement(anchor, text, start) >= _CONTEXT_SHARE:
        return True
    return occurrences == 1 and len(anchor.quote) >= unmistakable


def _agreement(anchor: Anchor, text: str, start: int) -> float:
    """Return the share of the anchor's context, 0 to 1, that stands unbroken around the quote at `start`.

    A quote without any context was the whole text: there is nothing to disagree with.
    """
    context = len(anchor.prefix) + len(anchor.suffix)
    if not context:
        return 1.0
    end = start + len(anchor.quote)
    before = _common(anchor.prefix[::-1], text[max(0, start - CONTEXT) : start][::-1])
    after = _common(anchor.suffix, text[end : end + CONTEXT])
    return (before + after) / context


def _locate_changed(anchor: Anchor, text: str) -> tuple[int, int] | None:
    if len(anchor.quote) < _SHORTEST_FUZZY or not text:
        return None
    from rapidfuzz import fuzz
    from rapidfuzz.distance import Levenshtein

    # Only a stretch as long as the quote can be its changed self: a longer quote would be matched by its own part.
    near = max(0, anchor.start - len(anchor.quote) - CONTEXT)
    for start, stretch in ((near, text[near : anchor.end + len(anchor.quote) + CONTEXT]), (0, text)):
        if len(stretch) < len(anchor.quote) * _LIKENESS / 100:
            continue
        found = fuzz.partial_ratio_alignment(anchor.quote, stretch, score_cutoff=_LIKENESS)
        if found is not None:
            # The alignment is as long as the quote, also where the text has become shorter: drop what was added.
            window = stretch[found.dest_start : found.dest_end]
            kept = [op for op in Levenshtein.opcodes(anchor.quote, window) if op.tag != "insert"]
            first = start + found.dest_start
            return _whole_words(text, first + kept[0].dest_start, first + kept[-1].dest_end)
    return None


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop white space at a span's ends, unless it is all white space, and widen it to whole words."""
    span = text[start:end]
    if span.strip():
        start, end = start + len(span) - len(span.lstrip()), end - len(span) + len(span.rstrip())
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end
