"""Exchanging spans of a text, and looking at the text around a span."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """`text[start:end]` (code points) becomes `new`."""

    start: int
    end: int
    new: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with the edits made. Of edits that overlap the first in the text is made."""
    done, last = [], 0
    for edit in sorted(edits):
        if edit.start >= last:
            done += [text[last : edit.start], edit.new]
            last = edit.end
    return "".join([*done, text[last:]])


def cased_like(new: str, old: str) -> str:
    """Return `new` with a large first letter where `old` begins with one."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
