"""Making any text safe to put in a file that somebody else opens."""

from __future__ import annotations

import re

# XML 1.0 (section 2.2) allows neither the C0 controls nor surrogates nor U+FFFE and U+FFFF; C1 controls are never text.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# Embeddings, overrides and isolates can show a sentence in another order than it is written in (Unicode TR 36, 3.1.3).
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_FEEDS = re.compile("[\x0b\x0c]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def printable(text: str) -> str:
    """Return `text` with every line break as a line feed, and without control and direction-changing characters."""
    text = _FEEDS.sub(" ", _BREAKS.sub("\n", text))
    return BIDI.sub("", _FORBIDDEN.sub("", text))


def safe_link(url: str) -> str:
    """Return `url` where it is an ordinary web address, else nothing: no script, file or data address is a link."""
    url = printable(url).strip()
    return url if re.match(r"https?://[^\s/]", url, re.IGNORECASE) else ""


def not_a_formula(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe goes before a leading operator.

    The characters are those of OWASP's page "CSV Injection", with their full-width forms.
    """
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
