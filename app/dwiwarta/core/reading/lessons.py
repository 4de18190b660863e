"""Roles that persons chose before: the same line of the same outlet is treated the same next time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.dates import MONTHS, WEEKDAYS
from dwiwarta.core.types import Block, Document, Role

_NAMED_DAYS = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)})\b|(?<=#)[\s-]+(?:{'|'.join(MONTHS)})\b\.?|\b(?:{'|'.join(MONTHS)})\b\.?(?=[\s-]*#)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+(?:[.,:/-]\d+)*")
_RUNS = re.compile(r"#(?:[\s,./()|-]*#)+")


def fold(text: str) -> str:
    """Return what stays the same of a line from one article to the next: case, white space, figures and dates fold.

    "Tayang Senin, 18 Des 2023 | 13:05 WIB" and "TAYANG Jumat,  2 Jan 2024 | 07:40 WIB" fold to one.
    """
    line = unicodedata.normalize("NFKC", squeeze(text)).casefold()
    line = _DIGITS.sub("#", line)
    line = _RUNS.sub("#", _NAMED_DAYS.sub("#", line))
    return line if any(char.isalpha() for char in line) or "#" in line else ""


def apply(document: Document, learnt: Mapping[str, Role]) -> Document:
    """Return `document` with the role of every learnt line as it was taught; `learnt` are folded lines.

    The title, and blocks whose role a person chose in this document, are left alone. The reason is "learnt".
    """
    if not learnt:
        return document
    title = 1 if document.has_title_block else 0
    blocks = [*document.blocks[:title], *(_taught(block, learnt) for block in document.blocks[title:])]
    return replace(document, blocks=tuple(blocks))


def _taught(block: Block, learnt: Mapping[str, Role]) -> Block:
    role = None if block.reason == "person" else learnt.get(fold(block.text))
    return block if role is None or role is block.role else replace(block, role=role, reason="learnt")
