"""Find the article in the text of a whole page, as "select all, copy" in a browser gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dwiwarta.core.reading.boilerplate import capitalised, ends_sentence, mark, reason_of
from dwiwarta.core.reading.characters import letters
from dwiwarta.core.reading.layout import looks_like_headline
from dwiwarta.core.reading.looks import looks_like_caption
from dwiwarta.core.reading.sources import known_outlet
from dwiwarta.core.types import Block, BlockKind, Role

_RUNNING_WORDS = 8
_TITLE_WORDS = 4
_SHORT_WORDS = 5
_TITLE_NEAR = 6
_NEAR_TITLE = 4
_MOST_HEAD = 12
_MOST_MASTHEAD = 5
_WHO_AND_WHEN = {"byline", "date_line"}
_MOST_AFTER = 0.25
_FEWEST_AFTER = 2
_ENDINGS = {"tags", "comments", "copyright"}
_LISTS = {"more_headlines"}
_AGO = re.compile(
    r"\W*\d+ ?(?:detik|menit|mnt|jam|j|hari|h|minggu|mgg|min|hrs?|d|w)\b.{0,12}[·•]"
    r"|.{0,12}\d{1,2} \w+.{0,6} pukul \d.{0,8}·",
    re.IGNORECASE,
)
_NAME = r"(?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*){1,3}"
_PAGE_NUMBER = re.compile(r"\d{1,2}")
_NAMES = re.compile(rf"{_NAME}(?:\s*[|/,]\s*{_NAME})*,?")


@dataclass(frozen=True, slots=True)
class Frame:
    """The blocks of a copied page, what stands around the article marked, and the index of the title."""

    blocks: tuple[Block, ...]
    title: int


def frame(blocks: Sequence[Block]) -> Frame | None:
    """Return what a copied page consists of, or None where the text is not one.

    A page shows a title with a byline or a date beside it; lines of menus stand above it, and of lists after it.
    """
    lines = [_captioned(block if block.reason else _with_reason(block)) for block in blocks]
    first = next((index for index, block in enumerate(lines) if _is_running(block)), None)
    title = None if first is None else _title(lines, first)
    if first is None or title is None:
        return None
    # Sections, a menu's "Terpopuler" for one, would take the title along: so only what follows it is marked by them.
    heading = replace(blocks[title], kind=BlockKind.HEADING, level=0, role=Role.BODY, reason="")
    below = [_captioned(block) for block in mark([heading, *blocks[title + 1 :]])]
    marked = _signed([*lines[:title], *below], title)
    first = next((index for index, block in enumerate(marked) if index > title and _is_running(block)), len(marked))
    end = _end(marked, first)

    def near(index: int) -> bool:
        """Say whether a date is the paper's or the article's; above a long menu stands today's."""
        return title <= _MOST_MASTHEAD or title - index <= _NEAR_TITLE

    above = [
        _aside(block, "masthead" if block.reason == "date_line" and near(index) else "navigation")
        for index, block in enumerate(marked[:title])
    ]
    head = [_head(block, marked[title].text) for block in marked[title + 1 : first]]
    after = [_aside(block, "after_article") for block in marked[end:]]
    return Frame((*above, heading, *head, *marked[first:end], *after), title)


def _signed(blocks: list[Block], title: int) -> list[Block]:
    """Return `blocks` with bare names beside a byline or a date, above or early in the text, marked as bylines."""
    signed = list(blocks)
    for index in range(max(1, title - _NEAR_TITLE), min(len(signed), title + _MOST_HEAD)):
        block = signed[index]
        if index == title or block.reason or _NAMES.fullmatch(block.text) is None or known_outlet(block.text):
            continue
        # A name over the title that other lines have too is the page's own.
        if index < title and sum(block.text in other.text for other in signed) > 1:
            continue
        beside = [*signed[max(0, index - 1) : index], *signed[index + 1 : index + 2]]
        if any(other.reason in _WHO_AND_WHEN for other in beside):
            signed[index] = _aside(block, "byline")
    return signed


def posted(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of a post copied from a network, whose first line says who posts, with that line set aside."""
    marked = list(blocks)
    ago = next((index for index, block in enumerate(marked[:_MOST_MASTHEAD]) if _AGO.match(block.text)), 0)
    if all(len(block.text.split()) <= _SHORT_WORDS for block in marked[:ago]):
        for index in range(ago):
            marked[index] = _aside(marked[index], "masthead" if ago == 1 else "navigation")
        if ago:
            marked[ago] = _aside(marked[ago], "navigation")
    return marked


def _with_reason(block: Block) -> Block:
    reason = reason_of(block.text)
    return replace(block, role=Role.BOILERPLATE, reason=reason) if reason else block


def _captioned(block: Block) -> Block:
    return replace(block, kind=BlockKind.CAPTION) if not block.reason and looks_like_caption(block.text) else block


def _is_running(block: Block) -> bool:
    if block.reason or block.kind is BlockKind.CAPTION:
        return False
    return ends_sentence(block.text) and len(block.text.split()) >= _RUNNING_WORDS


def _leads_on(block: Block) -> bool:
    """Say whether a line is an item of a list in the text, or leads to one."""
    return not block.reason and block.text.endswith((":", ";")) and len(block.text.split()) >= _TITLE_WORDS


def _title(blocks: Sequence[Block], first: int) -> int | None:
    """Return the index of the headline: the last before a byline or a date, above the running text.

    Where the date stands over the headline, it is what comes next and is written with capitals, as most headlines are.
    A gallery's title, "Foto: Panen Garam", reads like a photograph's credit.
    """
    told = _told(blocks[:first])
    if told is not None:
        return told
    for anchor in range(min(len(blocks), first + _TITLE_NEAR)):
        if blocks[anchor].reason not in _WHO_AND_WHEN:
            continue
        before = range(min(anchor, first) - 1, max(-1, anchor - 1 - _TITLE_NEAR), -1)
        for reasons in ({""}, {"photo_credit"}):
            found = next((index for index in before if _is_title(blocks[index], reasons)), None)
            if found is not None and (capitalised(blocks[found].text) or not reasons or anchor >= first):
                return found
            below = next((index for index in range(anchor + 1, first) if _is_title(blocks[index], reasons)), None)
            if below is not None and capitalised(blocks[below].text):
                return below
            if found is not None:
                return found
    return None


def _told(blocks: Sequence[Block]) -> int | None:
    """Return the index of a headline that the way to the page ends with: "Beranda » Ekonomi » Harga Garam Naik"."""
    ways = [letters(block.text) for block in blocks if block.reason == "navigation"]
    for index, block in enumerate(blocks):
        key = letters(block.text)
        if _is_title(block, {""}) and any(way.endswith(key) and way != key for way in ways):
            return index
    return None


def _is_title(block: Block, reasons: set[str]) -> bool:
    long_enough = len(block.text.split()) >= _TITLE_WORDS and _NAMES.fullmatch(block.text) is None
    plain = block.kind is not BlockKind.CAPTION or bool(block.reason)
    return block.reason in reasons and long_enough and plain and looks_like_headline(block.text)


def _head(block: Block, title: str) -> Block:
    """Return a block from between title and text: names are the byline, other short lines belong to the page."""
    if not block.reason and letters(block.text) == letters(title):
        return _aside(block, "duplicate")
    if block.reason or len(block.text.split()) > _SHORT_WORDS or ends_sentence(block.text):
        return block
    names = _NAMES.fullmatch(block.text) is not None and not known_outlet(block.text)
    return _aside(block, "byline" if names else "navigation")


def _end(blocks: Sequence[Block], first: int) -> int:
    """Return the index of the first block after the article: what tags, comments, lists or the copyright begin.

    Short lines right before them, such as tags without a heading, do not belong to the article either, unless links to
    its other pages stand between.
    """
    running = [index for index, block in enumerate(blocks) if _is_running(block) or _leads_on(block)]
    most = max(_FEWEST_AFTER, int(_MOST_AFTER * len(running)))
    for end in range(first + 1, len(blocks)):
        after = sum(1 for index in running if index > end)
        reason = blocks[end].reason
        listed = reason in _LISTS or (reason == "promo" and not _says_more(blocks[end + 1 :]))
        if (reason in _ENDINGS and after <= most) or (listed and not after):
            return _trimmed(blocks, first, end)
    return len(blocks)


def _says_more(blocks: Sequence[Block]) -> bool:
    """Say whether a sentence comes next, however short, or a table, whose rows have figures."""
    texts = [block.text for block in blocks if not block.reason]
    return bool(texts) and (ends_sentence(texts[0]) or any(map(str.isdigit, "".join(texts))))


def _trimmed(blocks: Sequence[Block], first: int, end: int) -> int:
    start = end
    while start > first + 1 and _is_loose(blocks[start - 1]):
        start -= 1
    paging = next((index for index in range(start, end) if blocks[index].reason == "continues"), None)
    if paging is None:
        return start
    while paging > start and _PAGE_NUMBER.fullmatch(blocks[paging - 1].text):
        paging -= 1
    return paging


def _is_loose(block: Block) -> bool:
    short = len(block.text.split()) <= _SHORT_WORDS and not ends_sentence(block.text)
    item = block.kind is BlockKind.LIST_ITEM or _leads_on(block)
    return bool(block.reason) or (short and not item)


def _aside(block: Block, reason: str) -> Block:
    telling = block.reason in {"byline", "copyright", "source_link"} or (
        reason not in {"navigation", "masthead"} and block.reason
    )
    return block if telling else replace(block, role=Role.BOILERPLATE, reason=reason)
