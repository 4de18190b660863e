"""Clean characters: one form for every letter, line end and space, before any offset is counted."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Controls, soft hyphens, zero-width spaces, byte order marks, direction marks, lone surrogates and non-characters.
# The zero-width joiners stay: emoji and some scripts are spelled with them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_TWICE_ENCODED = re.compile(
    "[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}"
)
_RUN_OF_SPACE = re.compile(r"\s+")


def normalise(text: str) -> str:
    """Return `text` in NFC with Unix line ends, plain spaces, and nothing unseen but line ends and tabs."""
    text = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    text = _UNSEEN.sub("", _SPACES.sub(" ", text))
    return unicodedata.normalize("NFC", text)


def squeeze(text: str) -> str:
    """Return clean `text` on one line: every run of white space is one space, none at the ends."""
    return _RUN_OF_SPACE.sub(" ", normalise(text)).strip()


def letters(text: str) -> str:
    """Return only the letters and digits of `text`, case folded, for comparing what two sources say."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


def mend_twice_encoded(text: str) -> tuple[str, int]:
    """Undo UTF-8 that was read as Windows-1252 and saved again; return the text and the number of places mended."""
    mended = 0

    def mend(match: re.Match[str]) -> str:
        nonlocal mended
        for length in (3, 2):
            piece = match.group()[:length]
            if len(piece) < length:
                continue
            try:
                back = b"".join(_byte(char) for char in piece).decode("utf-8")
            except UnicodeError:
                continue
            mended += 1
            return back + match.group()[length:]
        return match.group()

    return _TWICE_ENCODED.sub(mend, text), mended


def _byte(char: str) -> bytes:
    return char.encode("latin-1") if "\x80" <= char <= "\x9f" else char.encode("cp1252")
