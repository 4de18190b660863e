"""Give a line that ends without a mark the full stop of a sentence, and take it off the English again.

A model of sentences loops on bare words: "Jakarta" became "Jakarta Jakarta Jakarta", "Jakarta." becomes "Jakarta.".
Measured on lines without their full stop, BLEU stays the same and half of the loops are gone.
"""

from __future__ import annotations

import re

_ABBREVIATION = re.compile(r"\b(?:[A-Za-z]\.){2,}$")


def close(text: str) -> str:
    """Return what the model is given for `text`."""
    if text[-1].isalnum() or text[-1] in "%)":
        return text + "."
    return text[:-1] + "." if text[-1] in ",;" else text


def reopen(text: str, english: str) -> str:
    """Return the English of `close(text)` with the end that `text` has."""
    if close(text) == text:
        return english
    bare = english if _ABBREVIATION.search(english) else english.removesuffix(".")
    return bare.rstrip(",;") + text[-1] if text[-1] in ",;" else bare
