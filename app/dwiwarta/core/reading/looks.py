"""What single lines look like: captions of photographs, labels that a name stands under."""

from __future__ import annotations

import re

_LONGEST_CAPTION = 400
# A photograph's caption tells the day in brackets, or ends with who took it.
_CAPTION = re.compile(
    r"""keterangan (?:gambar|foto)\b|.*\(\d{1,2}/\d{1,2}/\d{2,4}\)\W*(?:\(|-\s|foto\b|[\w.]+/)"""
    r"""|.*\b(?:foto|photo|dok|sumber)\s*[:/].{2,60}$|.*©\s*\d{4}\b"""
    r"""|.*\b(?:ANTARA FOTO|AFP|Reuters|Getty Images)\b\s*/""",
    re.IGNORECASE | re.DOTALL,
)
_WRITTEN_BY = re.compile(
    r"[|\s]*(?:(?:(?:ditulis|diposting|dipublikasikan|posted|written) )?(?:oleh|by)|penulis|reporter|pewarta|author"
    r"|editor)\s*[:|]?",
    re.IGNORECASE,
)


def looks_like_caption(text: str) -> bool:
    """Say whether a line reads like what stands under a photograph: its day in brackets, or who took it."""
    return len(text) <= _LONGEST_CAPTION and _CAPTION.match(text) is not None


def is_written_by(text: str) -> bool:
    """Say whether a line is a label alone that a name stands under: "Oleh :"."""
    return _WRITTEN_BY.fullmatch(text) is not None
