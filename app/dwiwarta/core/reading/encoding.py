"""Turn bytes into text: find the encoding, refuse what is not text, and say so when it is a guess."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dwiwarta.core.reading.characters import mend_twice_encoded
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

# UTF-32's mark begins with UTF-16's, so it comes first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_HEAD = 4096
# Bytes that Indonesian and English text in Windows-1252 is likely to hold: € … dashes, quotes, ™, •, §, ©, «»,
# °, ², ³, ·, ½ and friends, and the letters of Latin loan words and names (é, è, ü, ö, ñ, ç, …).
_LIKELY_1252 = frozenset(
    b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb2\xb3\xb7\xbb\xbc\xbd\xbe"
)
_LETTERS_1252 = re.compile(rb"(?<=[A-Za-z])[\xe0-\xf6\xf8-\xff]+(?![\x80-\xff])|\b[\xc0-\xc9][a-z]")
_MOST_CONTROLS = 0.02
_MOST_DAMAGE = 0.02
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

BINARY = worded("this is not text")
BINARY_REMEDY = worded("Open a text, Markdown, HTML, DOCX or PDF file.")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was in, and what a person should know about how it was found."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Return the text of `data`. Raises ReadingError, without a path, for bytes that are not text."""
    decoded = _marked(data) or _wide(data) or _utf8(data) or _declared(data) or _windows(data) or _guess(data)
    text = decoded.text
    if len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text):
        raise ReadingError(BINARY, remedy=BINARY_REMEDY)
    text, mended = mend_twice_encoded(text)
    warnings = decoded.warnings
    if mended:
        warnings += (
            worded(
                "{count} garbled characters from an earlier wrong conversion were mended; check names and quotes.",
                count=mended,
            ),
        )
    return Decoded(text, decoded.encoding, warnings)


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _damaged(data[len(mark) :], encoding)
    return None


def _damaged(data: bytes, encoding: str) -> Decoded:
    """Decode what is known to be `encoding`, and say so when some of it is not valid."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        return Decoded(text, encoding, (_damage_line(text),))


def _damage_line(text: str) -> str:
    count = text.count("\ufffd")
    return worded(
        "{count} characters of the file are damaged and show as \ufffd; check the text against its source.", count=count
    )


def _wide(data: bytes) -> Decoded | None:
    """Recognise UTF-16 without a mark: in Latin text every other byte is zero."""
    sample = data[: 2 * _HEAD]
    half = len(sample) // 2
    if half < 2 or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.6 and even < 0.1:
        return _damaged(data, "utf-16-le")
    if even > 0.6 and odd < 0.1:
        return _damaged(data, "utf-16-be")
    return None


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if error.start > 0 and len(data) - error.start < 4 and error.reason == "unexpected end of data":
            cut = "The file ends in the middle of a character; its end may be missing."
            return Decoded(data[: error.start].decode("utf-8"), "utf-8", (cut,))
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    sound = sum(1 for char in text if char > "\x7f") - damaged
    if sound >= 4 * damaged and damaged <= _MOST_DAMAGE * len(text):
        return Decoded(text, "utf-8", (_damage_line(text),))
    return None


def _declared(data: bytes) -> Decoded | None:
    """Believe a page that names its encoding, if the bytes bear it out."""
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    try:
        name = codecs.lookup(match.group(1).decode("ascii")).name
        # Browsers read these labels as Windows-1252 (WHATWG Encoding Standard, table of labels).
        name = "cp1252" if name in {"iso8859-1", "ascii"} else name
        return Decoded(data.decode(name), name)
    except (LookupError, ValueError):
        return None


def _windows(data: bytes) -> Decoded | None:
    """Recognise Windows-1252 by its bytes: quotes, dashes, and accented letters within Latin words only."""
    rest = _LETTERS_1252.sub(b"", data)
    if b"\0" in data or not all(byte in _LIKELY_1252 for byte in rest if byte > 0x7F):
        return None
    return Decoded(data.decode("cp1252"), "cp1252")


def _guess(data: bytes) -> Decoded:
    """Leave the undecided to charset-normalizer, and say that it is a guess."""
    if data.count(0) > _MOST_CONTROLS * len(data):
        raise ReadingError(BINARY, remedy=BINARY_REMEDY)
    from charset_normalizer import from_bytes

    match = from_bytes(data[: 64 * _HEAD]).best()
    if match is None:
        raise ReadingError(BINARY, remedy=BINARY_REMEDY)
    text = data.decode(match.encoding, errors="replace")
    name = match.encoding.replace("_", "-")
    return Decoded(
        text, match.encoding, (worded("The encoding is a guess ({name}); check names and quotation marks.", name=name),)
    )
