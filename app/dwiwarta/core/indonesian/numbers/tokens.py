"""Cutting a text into figures, words and marks, with offsets; what is no number is marked as hidden."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dwiwarta.core.indonesian.numbers.figures import FIGURE

_TOKEN = re.compile(rf"(?P<figure>{FIGURE})|(?P<word>[^\W0-9_]+)|[^\w\s]")


class Token(NamedTuple):
    """A figure, word or mark at [start, end). `low` is the text in lower case."""

    start: int
    end: int
    text: str
    low: str
    figure: bool
    word: bool


_HIDDEN = (False, False)
# Whether a token is a figure, and whether a word, by the group of the pattern.
_KINDS = {"figure": (True, False), "word": (False, True), None: _HIDDEN}

#: Stands before the first and after the last token.
NOTHING = Token(-1, -1, "", "", figure=False, word=False)


def cut(text: str, hidden: Sequence[tuple[int, int]]) -> list[Token]:
    """Return the tokens of `text`. Those that touch a hidden span (sorted, apart) lose their kind and their text."""
    tokens = []
    spans = iter(hidden)
    span = next(spans, None)
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        while span is not None and span[1] <= start:
            span = next(spans, None)
        if span is not None and span[0] < end:
            tokens.append(Token(start, end, "", "", *_HIDDEN))
            continue
        found = match[0]
        tokens.append(Token(start, end, found, found.lower(), *_KINDS[match.lastgroup]))
    return tokens
