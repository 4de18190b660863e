"""Rebuild paragraphs, lists and headings from lines of plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dwiwarta.core.reading.boilerplate import ends_sentence
from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.types import Block, BlockKind, Role

# Word's bullets are letters of the fonts Symbol and Wingdings, which a PDF gives as characters of the private area.
BULLET = re.compile(r"\s*[-–—•●▪◦‣*·\uf000-\uf0ff]\s+(?=\S)")
NUMBERED = re.compile(r"\s*(?:\d{1,2}|[a-z])[.)]\s+(?=\S)")
_INDENTED = re.compile(r"(?: {2,}|\t)\s*\S")
_LINE_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u00ad]$")
_LAST_WORD = re.compile(r"[^\W\d_]+(?=[-\u2010\u00ad]$)")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = re.compile("[aeiou]")
_NARROWEST, _WIDEST = 40, 100
_HEADING_WORDS, _HEADING_LENGTH = 12, 90
_LONG = 80


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of normalised `text`, one line each, with hard-wrapped lines joined again."""
    lines = text.split("\n")
    width = wrap_width(lines)
    found: list[list[str]] = []
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        if width and found and _continues(lines[index - 1] if index else "", line, width):
            found[-1].append(line.strip())
        else:
            found.append([line.strip()])
    return [squeeze(join_lines(group)) for group in found]


def wrap_width(lines: Sequence[str]) -> int:
    """Return the width in code points that the lines were wrapped at, or 0 where every line is a paragraph.

    Lines were wrapped when most lines that another follows had no room for the next one's first word, and most of
    those break off inside a sentence. Where most paragraphs are short, only the lines that end no sentence count, and
    every one that goes on small must have been full.
    """
    width = max((len(line.rstrip()) for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = [(a.strip(), b.strip()) for a, b in pairwise(lines) if a.strip() and b.strip()]
    full = [(a, b) for a, b in pairs if _is_full(a, b, width)]
    inside = sum(1 for a, b in full if b[0].islower() and not ends_sentence(a))
    if len(full) >= max(2, 0.6 * len(pairs)) and inside >= 0.4 * len(full):
        return width
    unended = [(a, b) for a, b in pairs if not ends_sentence(a)]
    small = sum(1 for _, b in unended if b[0].islower())
    full_unended = sum(1 for a, b in unended if _is_full(a, b, width))
    return width if inside == small >= 2 and full_unended >= 0.5 * len(unended) else 0


def _is_full(line: str, following: str, width: int) -> bool:
    """Say whether the next line's first word had no room; where a sentence ends, there must be no doubt about it."""
    needed = len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0])
    return needed > (width if ends_sentence(line) else 0.94 * width)


def _continues(before: str, line: str, width: int) -> bool:
    if not before.strip() or BULLET.match(line) or NUMBERED.match(line):
        return False
    if _INDENTED.match(line) and not _INDENTED.match(before) and not BULLET.match(before):
        return False
    return _is_full(before, line, width)


def join_lines(lines: Sequence[str]) -> str:
    """Join the lines of one paragraph: by spaces, or without the hyphen where it only divided a word."""
    pieces = [_before(line, following) for line, following in pairwise(lines)]
    return "".join([*pieces, lines[-1]])


def _before(line: str, following: str) -> str:
    """Return a line as it stands before the next one: with a space, a hyphen that stays, or neither."""
    if not _LINE_HYPHEN.search(line):
        return f"{line} "
    left, right = _LAST_WORD.search(line), _FIRST_WORD.match(following)
    if left is None or right is None or not right.group().islower() or _keeps_hyphen(left.group(), right.group()):
        return line
    return line[:-1]


def _keeps_hyphen(left: str, right: str) -> bool:
    """Say whether two halves make a reduplicated word: anak-anak, kebiru-biruan, sayur-mayur, bolak-balik."""
    left, right = left.lower(), right.lower()
    if any(left.endswith(right[:length]) for length in range(3, len(right) + 1)) and len(right) >= 3:
        return len(left) >= 3
    if len(left) >= 4 and left[1:] in right:
        return True
    skeleton = _VOWELS.sub("", left)
    return len(skeleton) >= 2 and len(left) >= 4 and skeleton == _VOWELS.sub("", right)


def mark_lists(blocks: Sequence[Block], *, lone: bool) -> list[Block]:
    """Return `blocks` with paragraphs that begin with a bullet or a number, two in a row or more, made list items.

    Bullets are dropped, numbers stay. `lone` says that the bullet of a single such paragraph is dropped as well.
    """
    marked = []
    for index, block in enumerate(blocks):
        beside = [*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]]
        bullet = BULLET.match(block.text)
        listed = any((BULLET if bullet else NUMBERED).match(other.text) for other in beside)
        if block.kind is not BlockKind.PARAGRAPH or not (bullet or NUMBERED.match(block.text)):
            marked.append(block)
        elif listed:
            marked.append(replace(block, text=block.text[bullet.end() if bullet else 0 :], kind=BlockKind.LIST_ITEM))
        else:
            marked.append(replace(block, text=block.text[bullet.end() :]) if bullet and lone else block)
    return marked


def looks_like_headline(text: str) -> bool:
    """Say whether a text's first line could be its title: short, not a sentence, not a list item or a dateline."""
    words = text.split()
    if not 2 <= len(words) <= 25 or len(text) > 180 or BULLET.match(text):
        return False
    closed = text.rstrip("\"'”’»)]")
    return not closed.endswith((".", ",", ";", ":")) and not re.search(r"\s[-–—]{1,2}\s*$", text)


def mark_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return `blocks` with short lines between paragraphs made headings of level 2; the first block is left alone."""
    body = [index for index, block in enumerate(blocks) if block.role is Role.BODY]
    marked = list(blocks)
    for place, index in enumerate(body[:-1]):
        following = blocks[body[place + 1]]
        if index and _is_heading(blocks[index]) and is_running_text(following):
            marked[index] = replace(blocks[index], kind=BlockKind.HEADING, level=2)
    return tuple(marked)


def _is_heading(block: Block) -> bool:
    text = block.text
    if block.kind is not BlockKind.PARAGRAPH or len(text) > _HEADING_LENGTH or len(text.split()) > _HEADING_WORDS:
        return False
    return (text[0].isupper() or text[0].isdigit()) and text[-1] not in ".,;:…”\"'’)!" and not text.islower()


def is_running_text(block: Block) -> bool:
    """Say whether a block is a paragraph of sentences, by its end or its length."""
    return block.kind is not BlockKind.HEADING and (ends_sentence(block.text) or len(block.text) > _LONG)
