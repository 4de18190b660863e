"""An article whose source is read again: what a person and the model made of its sentences stays with their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dwiwarta.core import annotation as anchors
from dwiwarta.core import reading
from dwiwarta.core.pairing import in_order, pair_up
from dwiwarta.core.types import (
    Anchor,
    Annotation,
    Article,
    Block,
    Dismissal,
    Document,
    Segment,
    Side,
    State,
    Summary,
    segments_of,
    target_text,
)

Summarise = Callable[[Article, str, int], Summary]
"""Makes an article's summary by a method, of a number of sentences."""

LOST = "Your English “{}” was of this sentence, which has gone: “{}”"
"""What a note says that keeps the English of a sentence that is no more: the English, the sentence."""
_LOST_CATEGORY = "background"


@dataclass(frozen=True, slots=True)
class Reread:
    """The article as its source says it now, and what became of its sentences.

    `same` includes the `moved`; a changed one stands where another stood. `lost` are the annotations that have lost
    their place by it, `kept` the texts of a person that are kept as notes because their sentence is no more.
    """

    article: Article
    same: int = 0
    moved: int = 0
    changed: int = 0
    added: int = 0
    gone: int = 0
    lost: int = 0
    kept: int = 0


def place_of(source: str) -> tuple[Path, str]:
    """Return an article's file, and its name inside of it where it is one of several ("kliping.zip#banjir.html").

    Where no such file is there, the first "#" behind a known suffix counts.
    """
    cuts = [i for i, char in enumerate(source) if char == "#"]
    splits = [(Path(source), ""), *((Path(source[:i]), source[i + 1 :]) for i in cuts)]
    there = next((split for split in splits if split[0].is_file()), None)
    named = next((split for split in splits[1:] if split[0].suffix.lower() in reading.SUPPORTED), splits[0])
    return there or named


def reread(before: Article, fresh: Article, summarise: Summarise, lost: str = LOST) -> Reread:
    """Return the article `before` with the text of `fresh`, which was read from its source just now.

    A sentence whose words are the same keeps its English and its state wherever it stands, a block with the same words
    the role that a person gave it and its sentences, joined or divided; annotations follow their words or become
    orphans, dismissals follow their sentence. What is known about the article stays, and gaps of it are filled. English
    that a person wrote for a sentence that is no more becomes an annotation with the note `lost`, in the place of it
    where something like it stands, else an orphan. Nothing else of the article changes.
    """
    pairs = pair_up(*([block.text for block in each.document.blocks] for each in (before, fresh)))
    blocks, segments = _structure(before, fresh, pairs)
    sentences = pair_up([each.text for each in before.segments], [each.text for each in segments])
    translations = tuple(before.translations[sentences[i]] if i in sentences else None for i in range(len(segments)))
    after = replace(
        before,
        document=replace(_known(before.document, fresh.document), blocks=blocks),
        segments=segments,
        translations=translations,
        source=fresh.source,
        summary=None,
        annotations=(),
    )
    moved = _annotations(before, after, sentences)
    gone = anchors.reanchor(_lost_texts(before, set(sentences.values()), lost), before, after)
    after = replace(after, annotations=(*moved, *gone), dismissals=tuple(_dismissals(before, after, sentences, pairs)))
    after = replace(after, summary=_summary(before, after, sentences, summarise))
    changed, added, missing = _differences(sentences, len(before.segments), len(segments))
    return Reread(
        after,
        same=len(sentences),
        moved=len(sentences) - in_order(list(sentences.values())),
        changed=changed,
        added=added,
        gone=missing,
        lost=sum(new.orphan and not old.orphan for old, new in zip(before.annotations, moved, strict=True)),
        kept=len(gone),
    )


def _structure(
    before: Article, fresh: Article, pairs: Mapping[int, int]
) -> tuple[tuple[Block, ...], tuple[Segment, ...]]:
    """Return the new blocks, with the roles that a person chose, and their sentences."""
    blocks: list[Block] = []
    segments: list[Segment] = []
    for number, read in enumerate(fresh.document.blocks):
        block, made = read, [fresh.segments[i] for i in segments_of(fresh, number)]
        if number in pairs:
            old = before.document.blocks[pairs[number]]
            if old.reason == "person":
                block = replace(read, role=old.role, reason=old.reason)
            if old.role is block.role and old.text == block.text:
                made = [replace(before.segments[i], block=number) for i in segments_of(before, pairs[number])]
        blocks.append(block)
        segments += made
    return tuple(blocks), tuple(segments)


def _known(before: Document, fresh: Document) -> Document:
    """Return the details: those that are known, which a person may have corrected, and else what the file says."""
    filled = {
        name: getattr(before, name) or getattr(fresh, name)
        for name in ("title", "byline", "outlet", "published", "url")
    }
    if before.has_title_block and before.title == before.blocks[0].text:
        filled["title"] = fresh.title  # nobody has given it another
    return replace(fresh, **filled)


def _annotations(before: Article, after: Article, sentences: Mapping[int, int]) -> list[Annotation]:
    """Move annotations: with their sentence where all of it is the same, else to where their words are found."""
    heirs = {old: new for new, old in sentences.items()}
    made = []
    for known in before.annotations:
        anchor = None if known.orphan else _within(known.anchor, before, after, heirs)
        if anchor is not None:
            made.append(replace(known, anchor=anchor))
        else:
            made += anchors.reanchor([known], before, after)
    return made


def _within(anchor: Anchor, before: Article, after: Article, heirs: Mapping[int, int]) -> Anchor | None:
    """Return the anchor of a place inside one sentence where that sentence is now, or None."""
    for index, start, end in _spans(before, anchor.side, anchor.block):
        if start <= anchor.start and anchor.end <= end:
            heir = heirs.get(index)
            if heir is None or before.segments[index].text != after.segments[heir].text:
                return None
            block = after.segments[heir].block
            place = next(first for i, first, _ in _spans(after, anchor.side, block) if i == heir)
            text = anchors.side_text(after, anchor.side, block)
            first = place + anchor.start - start
            return anchors.make_anchor(text, anchor.side, block, first, first + anchor.end - anchor.start)
    return None


def _spans(article: Article, side: Side, block: int) -> list[tuple[int, int, int]]:
    """Return (sentence, start, end) of a block's sentences in the text that one side's anchors count in."""
    here = segments_of(article, block)
    if side is Side.SOURCE:
        return [(i, article.segments[i].start, article.segments[i].end) for i in here]
    spans, at = [], 0
    for i in here:
        translation = article.translations[i]
        if translation is not None:
            spans.append((i, at, at + len(translation.text)))
            at += len(translation.text) + 1
    return spans


def _lost_texts(before: Article, paired: set[int], note: str) -> list[Annotation]:
    """Return orphans that keep what a person wrote, and did not confirm, of sentences that are no more.

    What was confirmed is in the memory.
    """
    made = []
    for index, (segment, known) in enumerate(zip(before.segments, before.translations, strict=True)):
        if index not in paired and known is not None and known.state is State.EDITED:
            text = known.text
            start = target_text(before, segment.block).find(text)
            anchor = Anchor(Side.TARGET, segment.block, max(0, start), max(0, start) + len(text), text)
            made.append(Annotation(anchor, _LOST_CATEGORY, note.format(text, segment.text), orphan=True))
    return made


def _dismissals(
    before: Article, after: Article, sentences: Mapping[int, int], pairs: Mapping[int, int]
) -> list[Dismissal]:
    """Move dismissals with their sentence, or with the block of a sentence that is folded away."""
    places = {}
    for new, old in sentences.items():
        was, now = before.segments[old], after.segments[new]
        if was.text == now.text:
            places[was.block, was.start, was.end] = now.block, now.start, now.end
    heirs = {old: new for new, old in pairs.items()}
    made = []
    for each in before.dismissals:
        place = places.get((each.block, each.start, each.end))
        if place is None and each.block in heirs:
            place = heirs[each.block], each.start, each.end
        if place is not None:
            made.append(replace(each, block=place[0], start=place[1], end=place[2]))
    return made


def _summary(before: Article, after: Article, sentences: Mapping[int, int], summarise: Summarise) -> Summary | None:
    """Choose the summary anew, unless a person had chosen: then the sentences stay that are still there."""
    known = before.summary
    if known is None or not after.segments:
        return None
    made = summarise(after, known.method, len(known.chosen))
    if summarise(before, known.method, len(known.chosen)).chosen == known.chosen:
        return made
    kept = tuple(new for new, old in sentences.items() if old in set(known.chosen))
    return replace(made, chosen=kept) if kept else made


def _differences(sentences: Mapping[int, int], before: int, after: int) -> tuple[int, int, int]:
    """Return how many sentences changed, came and went: those that stand behind the same sentence are one changed."""
    old: Counter[int] = Counter()
    new: Counter[int] = Counter()
    paired, behind = set(sentences.values()), -1
    for index in range(before):
        if index in paired:
            behind = index
        else:
            old[behind] += 1
    behind = -1
    for index in range(after):
        if index in sentences:
            behind = sentences[index]
        else:
            new[behind] += 1
    changed = sum(min(old[place], count) for place, count in new.items())
    return changed, new.total() - changed, old.total() - changed
