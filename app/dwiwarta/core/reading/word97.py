"""Read Word 97 files (.doc): with LibreOffice's eyes where it is installed, else the bare text that the file holds.

The bare text is read from the piece table: Microsoft, [MS-DOC], 2.4.1 "Retrieving Text" and 2.5.1 "Fib".
"""

from __future__ import annotations

import io
import re
import struct
from typing import Any

from dwiwarta.core.reading import office
from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import normalise
from dwiwarta.core.reading.found import Request
from dwiwarta.core.reading.layout import paragraphs
from dwiwarta.core.reading.opendocument import read_odt
from dwiwarta.core.reading.protected import unlocked
from dwiwarta.core.types import Block, Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_FLAGS, _TEXT_LENGTH, _PIECES = 0x000A, 0x004C, 0x01A2
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_COMPRESSED = 0x40000000
_PIECE_BYTES = 8
# A field is its instructions (between 13 and 14), which Word hides, and its result (between 14 and 15).
_HIDDEN = re.compile("\x13[^\x13\x14\x15]*\x14?|\x15")
_MARKS = re.compile("[\x01\x02\x05\x08]")
_ENDS = str.maketrans({"\x07": "\r", "\x0b": "\r", "\x0c": "\r", "\x0e": "\r", "\x1e": "-", "\x1f": ""})
PLAIN_ONLY = worded("LibreOffice is not installed, so the bare text was read: headings and lists were guessed.")
_REMEDY = worded("Open it in a word processor and save it as .docx.")


def read_doc(data: bytes, request: Request) -> Document:
    """Return the Document of a .doc file's bytes. Raises ReadingError or EmptyDocument, without a path."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            main = _stream(file, "WordDocument")
            if struct.unpack_from("<H", main, _FLAGS)[0] & _ENCRYPTED:
                return read_doc(unlocked(data, request.password), Request())
            text = _text(file, main)
    except (
        OSError,
        ValueError,
        OverflowError,
        struct.error,
        IndexError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as error:
        raise ReadingError("this Word file is damaged", remedy=_REMEDY) from error
    if office.program() is not None:
        request.alive("LibreOffice")
        return read_odt(office.converted(data, ".doc"))
    blocks = tuple(Block(line) for line in paragraphs(normalise(text)))
    return finish(Document(blocks=blocks, warnings=(PLAIN_ONLY,)), unmarked=True)


def _stream(file: Any, name: str) -> bytes:
    with file.openstream(name) as stream:
        return bytes(stream.read())


def _text(file: Any, main: bytes) -> str:
    """Return the main text; footnotes, heads and comments follow it in the file and are left out."""
    (flags,) = struct.unpack_from("<H", main, _FLAGS)
    (length,) = struct.unpack_from("<i", main, _TEXT_LENGTH)
    start, size = struct.unpack_from("<II", main, _PIECES)
    table = _stream(file, "1Table" if flags & _SECOND_TABLE else "0Table")[start : start + size]
    text = "".join(_pieces(main, _piece_table(table)))[: max(0, length)]
    while (shown := _HIDDEN.sub("", text)) != text:
        text = shown
    return _MARKS.sub("", text.translate(_ENDS)).replace("\r", "\n")


def _piece_table(table: bytes) -> bytes:
    """Return the piece table, which stands after the lists of properties that begin with a 1."""
    place = 0
    while table[place] == 1:
        place += 3 + struct.unpack_from("<H", table, place + 1)[0]
    (size,) = struct.unpack_from("<I", table, place + 1)
    return table[place + 5 : place + 5 + size]


def _pieces(main: bytes, table: bytes) -> list[str]:
    count = (len(table) - 4) // (4 + _PIECE_BYTES)
    ends = struct.unpack_from(f"<{count + 1}I", table)
    found = []
    for number in range(count):
        (place,) = struct.unpack_from("<I", table, 4 * (count + 1) + _PIECE_BYTES * number + 2)
        length = ends[number + 1] - ends[number]
        if place & _COMPRESSED:
            start = (place & ~_COMPRESSED) // 2
            found.append(main[start : start + length].decode("cp1252", errors="replace"))
        else:
            found.append(main[place : place + 2 * length].decode("utf-16-le", errors="replace"))
    return found
