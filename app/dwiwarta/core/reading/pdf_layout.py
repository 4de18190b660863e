"""Put a PDF's lines together again: what is a running head, where a paragraph ends, what is a heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dwiwarta.core.reading.boilerplate import ends_sentence
from dwiwarta.core.reading.characters import letters
from dwiwarta.core.reading.layout import BULLET, NUMBERED, join_lines
from dwiwarta.core.types import Block, BlockKind

_EDGE_LINES = 3
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:(?:halaman|hal\.?|page)\s*)?\d{1,4}(?:\s*(?:/|dari|of)\s*\d{1,4})?|[-–]\s*\d{1,4}\s*[-–]", re.IGNORECASE
)
_LARGER = 1.15
_NEAR = 8


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its box in points; `size` is the height of its font's box."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float


def without_running_heads(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Return the pages without the heads, feet and page numbers that repeat, and the text of what was dropped.

    A line among the first or last three of its page runs when, with its digits left out of account, it stands
    there on half of the pages at least, and on two. The page number of a page alone is the highest or lowest line.
    """
    seen = Counter(key for page in pages for key in {_key(page[index]) for index in _edges(page)})
    enough = max(2, (len(pages) + 1) // 2)
    kept: list[list[Line]] = []
    dropped: list[str] = []
    for page in pages:
        running = {
            index
            for index in _edges(page)
            if seen[_key(page[index])] >= enough or (len(pages) > 1 and _PAGE_NUMBER.fullmatch(page[index].text))
        }
        if len(pages) == 1:
            running.update(index for index in _outermost(page) if _PAGE_NUMBER.fullmatch(page[index].text))
        kept.append([line for index, line in enumerate(page) if index not in running])
        dropped += [page[index].text for index in sorted(running)]
    return kept, dropped


def _edges(page: Sequence[Line]) -> list[int]:
    """Return the indices of the lines nearest to the page's head and foot, wherever the text layer puts them."""
    by_height = sorted(range(len(page)), key=lambda index: -page[index].top)
    return list(dict.fromkeys(by_height[:_EDGE_LINES] + by_height[-_EDGE_LINES:]))


def _outermost(page: Sequence[Line]) -> list[int]:
    """Return the indices of the highest and the lowest line of a page that has more than these."""
    by_height = sorted(range(len(page)), key=lambda index: -page[index].top)
    return [by_height[0], by_height[-1]] if len(by_height) > 2 else []


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text) if letters(line.text) else line.text


def rebuild(pages: Sequence[Sequence[Line]]) -> list[Block]:
    """Return the blocks of the pages' lines, in order, hyphenated line ends joined, paragraphs joined over pages."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    usual = _usual_size(lines)
    pitch = _pitch(pages, usual)
    groups: list[list[Line]] = []
    for page in pages:
        for index, line in enumerate(page):
            before = groups[-1][-1] if groups else None
            if before is None:
                joins = False
            elif index == 0:
                joins = _runs_over(before, line, usual)
            else:
                joins = _same_paragraph(before, line, pitch, usual) and not _broken_off(page, index - 1, line)
                joins = joins and not _leaves_item(groups[-1], line)
            if joins:
                groups[-1].append(line)
            else:
                groups.append([line])
    return _to_blocks(groups, usual)


def _usual_size(lines: Iterable[Line]) -> float:
    weights: Counter[float] = Counter()
    for line in lines:
        weights[line.size] += len(line.text)
    return weights.most_common(1)[0][0]


def _pitch(pages: Sequence[Sequence[Line]], usual: float) -> float:
    """Return the distance between the feet of two lines of one paragraph, in points: a small one of those there are."""
    steps = [a.bottom - b.bottom for page in pages for a, b in pairwise(page) if _same_size(a, b)]
    down = sorted(step for step in steps if step > 0.5 * usual)
    return down[len(down) // 5] if down else 0.0


def _same_paragraph(before: Line, line: Line, pitch: float, usual: float) -> bool:
    """Say whether two lines that follow each other on a page can be of one paragraph, by sizes, gaps and indents."""
    if BULLET.match(line.text) or NUMBERED.match(line.text) or not _same_size(before, line):
        return False
    step = before.bottom - line.bottom
    if step > 1.35 * pitch * max(1.0, line.size / max(usual, 1.0)):
        return False
    if step < -before.size:
        return not ends_sentence(before.text)
    indented = line.left - before.left > 0.6 * line.size and not BULLET.match(before.text)
    return not (indented and ends_sentence(before.text))


def _broken_off(page: Sequence[Line], index: int, line: Line) -> bool:
    """Say whether the line at `index` ends before its column does, though the next line's first word had room there."""
    before = page[index]
    if line.text[0].islower() and not ends_sentence(before.text):
        return False
    around = page[max(0, index - _NEAR) : index + _NEAR]
    near = [other for other in around if abs(other.left - line.left) < 3 * line.size and _same_size(other, line)]
    column = max((other.right for other in near), default=before.right)
    letter = (line.right - line.left) / max(1, len(line.text))
    word = letter * (len(line.text.split(maxsplit=1)[0]) + 1)
    return not before.text.endswith("-") and before.right + word + line.size < column


def _leaves_item(group: Sequence[Line], line: Line) -> bool:
    """Say whether a line stands further left than the list item before it: its mark, or its hanging lines."""
    first, *rest = group
    if not (BULLET.match(first.text) or NUMBERED.match(first.text)) or line.bottom > first.bottom:
        return False
    slack = 0.3 * line.size
    hanging = bool(rest) and rest[0].bottom < first.bottom and rest[0].left > first.left + slack
    return line.left < first.left - slack or (hanging and line.left < rest[0].left - slack)


def _runs_over(before: Line, line: Line, usual: float) -> bool:
    """Say whether a paragraph goes on at the head of the next page."""
    if not _same_size(before, line) or line.size > _LARGER * usual or BULLET.match(line.text):
        return False
    return not ends_sentence(before.text) and not before.text.endswith(":")


def _same_size(a: Line, b: Line) -> bool:
    return abs(a.size - b.size) <= 0.12 * max(a.size, b.size)


def _to_blocks(groups: Sequence[Sequence[Line]], usual: float) -> list[Block]:
    """Return a block for each group of lines; the largest heading on top is the title."""
    texts = [join_lines([line.text for line in group]) for group in groups]
    blocks = [Block(text) for text in texts]
    large = [i for i, group in enumerate(groups) if group[0].size > _LARGER * usual and len(texts[i]) < 250]
    top = max((groups[index][0].size for index in large[:4]), default=0.0)
    title = next((index for index in large[:4] if groups[index][0].size == top and index < 8), None)
    for index in large:
        level = 0 if index == title else 2
        blocks[index] = Block(texts[index], BlockKind.HEADING, level=level)
    return blocks
