"""Keep the marks of the page: models fold curly quotes, long dashes and the ellipsis to plain ones."""

from __future__ import annotations

import re

_DASHES = "–—"


def single_spaced(text: str) -> str:
    """Return `text` on one line: white space of every kind single, soft hyphens and zero-width marks gone."""
    return " ".join(re.sub(r"[\u00ad\u200b-\u200d\u2060\ufeff]", "", text).split())


def like_source(source: str, output: str) -> str:
    """Return `output` with curly quotes, dashes and the ellipsis where the source has them."""
    if "“" in source or "”" in source:
        output = _curly(output)
    dashes = [mark for mark in source if mark in _DASHES]
    if dashes:
        output = output.replace(" - ", f" {dashes[0]} ")
    return output.replace("...", "…") if "…" in source and "..." not in source else output


def _curly(text: str) -> str:
    opened = re.sub(r'(^|[\s(\[–—-])"(?=\S)', r"\1“", text)
    return opened.replace('"', "”")
