"""The side-by-side table of the PDF brief: rows of any length, split evenly on both sides where a page ends.

reportlab can split a row by itself, but then repeats the table's head in the middle of the page; and where it is not
told the rows' heights it measures each of them several times. So tall rows come to it in pieces, and all rows with
their heights.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any

from reportlab.platypus import LongTable, Paragraph

from dwiwarta.core.export.pdf_styles import INK, LINE, PLAIN_TABLE

Pair = tuple[Paragraph, Paragraph]
# In points; a row at most _WHOLE tall stays on one page, a taller one is cut into pieces of _PIECE_LINES lines.
_GUTTER, _ABOVE, _BELOW, _WHOLE = 10.0, 5.0, 6.0, 200.0
_PIECE_LINES = 6
_UNLIMITED, _ROUNDING = 1e7, 0.01


def side_by_side(head: Pair, rows: Iterable[tuple[Pair, bool]], width: float) -> LongTable:
    """Return a table `width` points wide of pairs of paragraphs; a pair with True stays on the page of the next one."""
    column = width / 2 - _GUTTER
    data: list[Sequence[Any]] = [head]
    heights = [_height(head, column) + _ABOVE + _BELOW]
    commands: list[tuple[Any, ...]] = []
    ends = []
    for pair, with_next in rows:
        first = len(data)
        for left, right, height in _pieces(pair, column):
            data.append((left, right))
            heights.append(height)
        last = len(data) - 1
        heights[first] += _ABOVE
        heights[last] += _BELOW
        ends.append(last)
        if last > first:
            commands.append(("BOTTOMPADDING", (0, first), (-1, last - 1), 0))
            commands.append(("TOPPADDING", (0, first + 1), (-1, last), 0))
        if with_next:
            commands.append(("NOSPLIT", (0, last), (-1, last + 1)))
    lines = [("LINEBELOW", (0, start), (-1, end), 0.5, LINE) for start, end in _ranges(ends)]
    return LongTable(data, [width / 2] * 2, heights, style=[*_STYLE, *commands, *lines, _HEAD_LINE], repeatRows=1)


_STYLE = [
    *PLAIN_TABLE,
    ("RIGHTPADDING", (0, 0), (0, -1), _GUTTER),
    ("LEFTPADDING", (1, 0), (1, -1), _GUTTER),
    ("TOPPADDING", (0, 0), (-1, -1), _ABOVE),
    ("BOTTOMPADDING", (0, 0), (-1, -1), _BELOW),
]
# Drawn after the rows' own lines: on a later page one of those lies at the same place.
_HEAD_LINE = ("LINEBELOW", (0, 0), (-1, 0), 1.2, INK)


def _height(pair: Pair, width: float) -> float:
    return max(float(cell.wrap(width, _UNLIMITED)[1]) for cell in pair)


def _pieces(pair: Pair, width: float) -> list[tuple[Any, Any, float]]:
    """Return a pair as rows (left, right, height), each low enough to leave no great gap at the foot of a page."""
    height = _height(pair, width)
    if height <= _WHOLE:
        return [(*pair, height)]
    sides = [_cut(cell, width) for cell in pair]
    rows = []
    for left, right in zip_longest(*sides, fillvalue=""):
        tall = max(float(cell.wrap(width, _UNLIMITED)[1]) for cell in (left, right) if cell != "")
        rows.append((left, right, tall))
    return rows


def _cut(paragraph: Paragraph, width: float) -> list[Paragraph]:
    """Return a paragraph in pieces of _PIECE_LINES lines; by halves, since each cut sets all lines of the rest anew."""
    piece = _PIECE_LINES * paragraph.style.leading
    count = math.ceil(paragraph.wrap(width, _UNLIMITED)[1] / piece - _ROUNDING)
    if count <= 1:
        return [paragraph]
    halves = paragraph.split(width, count // 2 * piece + _ROUNDING)
    return [part for half in halves for part in _cut(half, width)]


def _ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return ascending numbers as ranges (first, last) of neighbours."""
    ranges: list[tuple[int, int]] = []
    for number in numbers:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ranges
