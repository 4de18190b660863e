"""What looks like a number and is none: names with digits, versions, telephone numbers, addresses of the web."""

from __future__ import annotations

import re
from functools import lru_cache

_LETTERS = r"[^\W\d_]"
# The web, phone numbers, then words that mix letters and digits.
_WEB = (
    r"(?:https?://|www\.)[^\s<>\"”]+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|[@#](?![0-9]+\b)\w+|(?:UTC|GMT)\s?[+-]\s?[0-9]{1,2}"
)
_PHONE = (
    r"\+[0-9]{2,3}[ -]?[0-9]{2,4}(?:[ -][0-9]{2,5}){1,4}|"
    r"(?<![0-9.,])0[0-9]{2,3}[ -]?[0-9]{3,4}[ -]?[0-9]{3,5}(?![0-9.,])"
)
_VERSION = r"[0-9]{1,4}(?:\.[0-9]{1,4}){2,}"
_NAMED = rf"{_LETTERS}+[-–‑]?[0-9][\w]*(?:-[0-9]\w*)?"
_COUNTED = rf"[0-9]+(?![½¼¾⅓⅔]){_LETTERS}[\w]*"
_OPAQUE = re.compile(
    rf"(?P<web>{_WEB})|(?P<phone>{_PHONE})|(?<![\w.,])(?:(?P<version>{_VERSION})(?!\w|,[0-9])|"
    rf"(?P<named>{_NAMED})|(?P<counted>{_COUNTED}))"
)
_LIKELY = re.compile(r"[0-9@#]|www|http")
#: Letters before a figure that leave it a number: currencies, prefixes and joined words, months.
_BEFORE = re.compile(
    r"(?:rp|idr|usd|rm|eur|sgd|aud|myr|ke|se|pasca|pra|mid|pre|post|pukul|jam|no|nomor|pasal|ayat|per|"
    r"jan|feb|mar|apr|mei|may|jun|jul|ags|agt|aug|sept?|okt|oct|nov|des|dec|januari|februari|maret|april|juni|juli|"
    r"agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|minggu)[-–‑]?[0-9]",
    re.IGNORECASE,
)
#: Letters after a figure that leave it a number: ordinals, units, scales, decades, times.
_AFTER = re.compile(
    r"[0-9]+(?:st|nd|rd|th|s|an|k|m|b|t|bn|mn|tn|jt|rb|juta|ribu|miliar|milyar|triliun|persen|percent|km|cm|mm|kg|g|gr|"
    r"mg|ml|l|ha|kwh|kw|mw|gw|gb|mb|tb|kb|ghz|mhz|hz|mah|mp|inci|inch|in|ft|mph|kph|kmh|c|f|pm|am|wib|wita|wit|gmt|utc|"
    r"jam|menit|detik|hari|tahun|h|hr|hrs|min|sec|x|nya|ton|x[0-9]+)",
    re.IGNORECASE,
)


def opaque_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans, in order, of what must be copied and not counted: "S24", "5G", "COVID-19", "1.2.3", "@a1"."""
    return [span for span, _ in _found(text)]


def codes(text: str) -> list[tuple[int, int]]:
    """Return the spans of names with digits and of versions alone: what a translation copies letter for letter."""
    return [span for span, group in _found(text) if group in {"named", "counted", "version"}]


@lru_cache(maxsize=16)
def _found(text: str) -> tuple[tuple[tuple[int, int], str], ...]:
    found: list[tuple[tuple[int, int], str]] = []
    if not _LIKELY.search(text):
        return ()
    for match in _OPAQUE.finditer(text):
        group = match.lastgroup or ""
        if group == "version" and _is_grouped(match[0]):
            continue
        if group == "named" and (_BEFORE.match(match[0]) or match[0].islower()):
            continue
        if group == "counted" and _AFTER.fullmatch(match[0]) and not match[0].endswith("G"):
            continue
        found.append((match.span(), group))
    return tuple(found)


def _is_grouped(figure: str) -> bool:
    """Say whether the points group by threes, as in "1.234.567"."""
    return re.fullmatch(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+", figure) is not None
