"""Tell the article from what stands around it, by rules kept as data in resources/reading/boilerplate.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from dwiwarta.core import paths
from dwiwarta.core.reading.credits import credits_in
from dwiwarta.core.reading.looks import is_written_by
from dwiwarta.core.types import Block, BlockKind, Role

_SENTENCE_END = re.compile(r"""[.!?…][”’"')\]]*$""")
_STOP_END = re.compile(r"""\.[”’"')\]]*$""")
# Headlines end in question and exclamation marks too, but hardly ever in a full stop.
_FEWEST_SENTENCE_WORDS = 6
_FEWEST_WORDS = 2
_MARKED_OFF = 14
_FEWEST_HEADLINE_WORDS = 4
_MOST_SUBHEADING_WORDS = 9
_MOSTLY = 0.8
# The small words of four letters and more that Indonesian headlines write without a capital.
_SMALL = {"yang", "dari", "pada", "untuk", "dengan", "karena", "bagi", "oleh", "saat", "agar", "atau", "jadi", "demi"}
_NUMBER = re.compile(r"[\d.,]{1,7}[kK]?")
_COUNTING = {"continues", "share", "byline", "date_line", "comments"}
_NAMES = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,4}")
_MOST_TAG_WORDS = 5
_COUNTED = re.compile(r"(?:\d{1,2}|[a-z])[.)]\s")
_AFTER_SENTENCE = r"""(?<=[.!?…”"\])])\s+(?P<tail>{})$"""


@dataclass(frozen=True, slots=True)
class _Line:
    reason: str
    pattern: re.Pattern[str]
    words: int
    sentence: bool

    def allows(self, text: str) -> bool:
        return len(text.split()) <= self.words and (self.sentence or not _STOP_END.search(text))


@dataclass(frozen=True, slots=True)
class _Section:
    reason: str
    pattern: re.Pattern[str]
    takes_rest: bool
    numbered: bool
    always: bool
    until: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class PageWords:
    """Tags, and the words of class, id or role by their reason, that set page furniture apart from the article."""

    tags: frozenset[str]
    reasons: dict[str, str]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules, compiled."""

    lines: tuple[_Line, ...]
    tails: tuple[_Line, ...]
    sections: tuple[_Section, ...]
    paragraph_words: int
    headline_words: int
    page: PageWords


@cache
def rules() -> Rules:
    """Return the rules of resources/reading/boilerplate.toml."""
    raw = tomllib.loads((paths.resources() / "reading" / "boilerplate.toml").read_text(encoding="utf-8"))
    return Rules(
        lines=tuple(_line(entry) for entry in raw["line"] if entry["match"] != "tail"),
        tails=tuple(_line(entry) for entry in raw["line"] if entry["match"] == "tail"),
        sections=tuple(
            _Section(
                entry["reason"],
                _whole(entry["patterns"]),
                entry["takes"] == "rest",
                entry.get("numbered", True),
                entry.get("always", False),
                _whole([entry["until"]]) if "until" in entry else None,
            )
            for entry in raw["section"]
        ),
        paragraph_words=raw["sections"]["paragraph_words"],
        headline_words=raw["sections"]["headline_words"],
        page=PageWords(
            frozenset(raw["html"]["tags"]),
            {word: reason for reason, words in raw["html"]["words"].items() for word in words},
        ),
    )


def _either(patterns: Sequence[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _whole(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{_either(patterns)})\s*\Z", re.IGNORECASE)


def _line(entry: dict[str, Any]) -> _Line:
    patterns = entry["patterns"]
    if entry["match"] == "whole":
        compiled = _whole(patterns)
    elif entry["match"] == "prefix":
        compiled = re.compile(_either(patterns), re.IGNORECASE)
    else:
        compiled = re.compile(_AFTER_SENTENCE.format(_either(patterns)), re.IGNORECASE)
    return _Line(entry["reason"], compiled, entry.get("words", 30), entry.get("sentence", True))


def ends_sentence(text: str) -> bool:
    """Say whether `text` ends as a sentence does: full stop, question or exclamation mark, perhaps a closing quote."""
    return _SENTENCE_END.search(text) is not None


def reason_of(text: str) -> str:
    """Return why a single block of `text` is boilerplate by itself, or nothing."""
    for rule in rules().lines:
        if rule.pattern.match(text) and rule.allows(text):
            return rule.reason
    said = credits_in(text)
    if said is None:
        return ""
    return "byline" if said.byline or said.editor else "date_line"


def mark(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return `blocks` with boilerplate marked; blocks that have a reason already, and the title, are left alone.

    The end of a block can become a block of its own ("… katanya. Baca juga: …"); no text is lost or changed.
    """
    marked: list[Block] = []
    open_to_sections: list[bool] = []
    for index, block in enumerate(blocks):
        settled = _settled(block, index)
        for piece in [block] if settled else _cut_tail(block):
            marked.append(piece if settled else _marked(piece, reason_of(piece.text)))
            open_to_sections.append(not settled)
    return tuple(_mark_after(_mark_beside(_mark_sections(marked, open_to_sections))))


def _mark_beside(blocks: list[Block]) -> list[Block]:
    """Mark what only its neighbours tell: numbers of pages and counters, and names under "Penulis:"."""
    for order in (range(len(blocks)), range(len(blocks) - 1, -1, -1)):
        beside = ""
        for index in order:
            if _NUMBER.fullmatch(blocks[index].text) and beside in _COUNTING:
                blocks[index] = _marked(blocks[index], "continues" if beside == "continues" else "navigation")
            beside = blocks[index].reason
    for index in range(1, len(blocks)):
        over = blocks[index - 1]
        if over.reason == "byline" and is_written_by(over.text) and _NAMES.fullmatch(blocks[index].text):
            blocks[index] = _marked(blocks[index], "byline")
    return blocks


def _mark_after(blocks: list[Block]) -> list[Block]:
    """Mark the short lines after an article that is signed at its end: tags, for the most part."""
    last = max(
        (index for index, block in enumerate(blocks) if _is_paragraph(block) or block.text.endswith(":")), default=0
    )
    signed = next((index for index in range(last + 1, len(blocks)) if blocks[index].reason == "byline"), None)
    if not last or signed is None:
        return blocks
    left = [index for index in range(signed + 1, len(blocks)) if not blocks[index].reason]
    texts = [blocks[index].text for index in left]
    # Rows of a table have figures.
    if all(len(text.split()) <= _MOST_TAG_WORDS and not any(map(str.isdigit, text)) for text in texts):
        for index in left:
            blocks[index] = _marked(blocks[index], "after_article")
    return blocks


def _settled(block: Block, index: int) -> bool:
    title = index == 0 and block.kind is BlockKind.HEADING and block.level == 0
    return title or bool(block.reason)


def _marked(block: Block, reason: str) -> Block:
    return replace(block, role=Role.BOILERPLATE, reason=reason) if reason and not block.reason else block


def _cut_tail(block: Block) -> list[Block]:
    for rule in rules().tails:
        match = rule.pattern.search(block.text)
        if match is not None and rule.allows(match["tail"]):
            tail = replace(block, text=match["tail"], kind=BlockKind.PARAGRAPH, level=0)
            return [*_cut_tail(replace(block, text=block.text[: match.start()])), tail]
    return [block]


def _mark_sections(blocks: list[Block], may_open: Sequence[bool]) -> list[Block]:
    index = 0
    while index < len(blocks):
        section = _section(blocks, index) if may_open[index] else None
        end = index + 1
        if section is not None:
            end = _section_end(blocks, end, section)
            blocks[index:end] = [_marked(block, section.reason) for block in blocks[index:end]]
        index = end
    return blocks


def _section(blocks: list[Block], index: int) -> _Section | None:
    text = blocks[index].text
    for section in rules().sections:
        if section.pattern.match(text):
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            opens = section.always or following is None or bool(following.reason) or _headline(following)
            if section.until is not None:
                return section if _until(blocks, index + 1, section.until) is not None else None
            counted = following is not None and _COUNTED.match(following.text) is not None
            return section if opens and (section.numbered or not counted) else None
    return None


def _headline(block: Block) -> bool:
    return len(block.text.split()) <= rules().headline_words and _STOP_END.search(block.text) is None


def _section_end(blocks: list[Block], start: int, section: _Section) -> int:
    """Return the index after the last block of a section whose items begin at `start`."""
    end = start
    if section.until is not None:
        last = _until(blocks, start, section.until)
        return start if last is None else last + 1
    if section.takes_rest:
        while end < len(blocks) and not _article_goes_on(blocks, start, end):
            end += 1
        return end
    while end < len(blocks) and blocks[end].kind is BlockKind.LIST_ITEM and _headline(blocks[end]):
        end += 1
    if end == start and end < len(blocks) and _headline(blocks[end]):
        end += 1
        while end < len(blocks) and _goes_with(blocks[end - 1], blocks[end]):
            end += 1
    return end


def _goes_with(headline: Block, block: Block) -> bool:
    """Say whether a line under a headline is one more: both written with capitals, as subheadings are less often."""
    long_enough = len(block.text.split()) >= _FEWEST_HEADLINE_WORDS and block.kind is BlockKind.PARAGRAPH
    return long_enough and _headline(block) and capitalised(headline.text) and capitalised(block.text)


def capitalised(text: str) -> bool:
    """Say whether nearly all long words begin with a capital, as in most outlets' headlines."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", text) if word.lower() not in _SMALL]
    return bool(words) and sum(word[0].isupper() for word in words) >= _MOSTLY * len(words)


def _until(blocks: list[Block], start: int, pattern: re.Pattern[str]) -> int | None:
    """Return the index of the block that ends a marked-off part, if it comes soon."""
    near = enumerate(blocks[start : start + _MARKED_OFF], start)
    return next((index for index, block in near if pattern.match(block.text)), None)


def _article_goes_on(blocks: list[Block], start: int, index: int) -> bool:
    """Say whether running text begins at `index` of a section whose items begin at `start`.

    That is one long paragraph, or two in a row, or a last one where no item before had a teaser, or a marked heading
    over any of these where the items are not headings themselves. A teaser stands under its headline.
    """
    block = blocks[index]
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    items = blocks[start:index]
    if block.kind is BlockKind.HEADING and not block.reason and items and following is not None:
        plain = all(item.kind is not BlockKind.HEADING for item in items)
        return plain and _article_goes_on(blocks, start, index + 1)
    if _is_subheading(block, items) and following is not None and _article_goes_on(blocks, start, index + 1):
        return True
    if not _is_paragraph(block):
        return False
    if len(block.text.split()) >= rules().paragraph_words or (following is not None and _is_paragraph(following)):
        return True
    return (following is None or bool(following.reason)) and not any(_is_paragraph(item) for item in items)


def _is_subheading(block: Block, items: Sequence[Block]) -> bool:
    """Say whether a line under headlines with capitals has none: then it stands over what follows it."""
    plain = block.kind is BlockKind.PARAGRAPH and not block.reason and _headline(block)
    short = plain and len(block.text.split()) <= _MOST_SUBHEADING_WORDS
    return short and bool(items) and not capitalised(block.text) and all(capitalised(item.text) for item in items)


def _is_paragraph(block: Block) -> bool:
    fewest = _FEWEST_WORDS if _STOP_END.search(block.text) else _FEWEST_SENTENCE_WORDS
    sentence = ends_sentence(block.text) and len(block.text.split()) >= fewest
    return sentence and block.role is Role.BODY and block.kind not in {BlockKind.LIST_ITEM, BlockKind.HEADING}
