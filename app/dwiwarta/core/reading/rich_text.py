"""Read Rich Text (.rtf): striprtf undoes the format; headings, quotes and captions are known by their styles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import normalise
from dwiwarta.core.reading.layout import paragraphs
from dwiwarta.core.reading.sources import given_author
from dwiwarta.core.types import Block, BlockKind, Document
from dwiwarta.errors import ReadingError

# Characters of the private area carry a paragraph's style through striprtf, which drops the control words.
_HEADING, _QUOTE, _CAPTION = 0xE000, 0xE010, 0xE011
_MARKS = re.compile("\\s*([\ue000-\ue006\ue010\ue011])[\ue000-\ue006\ue010\ue011\\s]*")
_STYLE = re.compile(r"\{(?:\\\*)?\\s(\d{1,4})(?!\d)[^{};]{0,600}?[ \n]([^\\{};\n]{1,60});\}")
_USED = re.compile(r"\\s(\d{1,4})(?![\d]) ?")
_CELL = re.compile(r"\\(?:nest)?cell(?![a-z])")
_NAMED = {"title": _HEADING, "quote": _QUOTE, "intense quote": _QUOTE, "quotations": _QUOTE, "caption": _CAPTION}
_LEVEL = re.compile(r"heading ([1-6])")
_INFO = re.compile(r"\{\\(title|author)\s+((?:[^{}\\]|\\[^\n])*)\}")
_PAGE = re.compile(r"\\ansicpg(\d{3,5})")
_HEAD = 200_000
# The search for fonts takes time with the square of an entry; an honest one has 100 to 300 characters.
_LONGEST_FONT = 2000
# What striprtf raises for unbalanced braces and for characters that are none.
_DAMAGE = (IndexError, ValueError, KeyError, TypeError, LookupError, UnicodeError, OverflowError)


def read_rtf(data: bytes) -> Document:
    """Return the Document of an .rtf file's bytes. Raises ReadingError or EmptyDocument, without a path."""
    source = data.decode("latin-1")
    try:
        text = _plain(_marked(source))
        facts = {name: _plain(_alone(source, value)) for name, value in reversed(_INFO.findall(source[:_HEAD]))}
    except _DAMAGE as error:
        raise ReadingError(
            "this Rich Text file is damaged", remedy="Open it in a word processor and save it again."
        ) from error
    blocks = tuple(_block(line) for line in paragraphs(normalise(text)))
    title, author = (facts.get(name, "").strip() for name in ("title", "author"))
    document = Document(title=title, byline=given_author(author), blocks=blocks)
    return finish(document, unmarked=not any(block.kind is BlockKind.HEADING for block in blocks))


def _plain(source: str) -> str:
    """Return the text of a source. Raises what _DAMAGE names.

    Its lines, which mean nothing in this format, end after each group, so that striprtf's search for links, whose time
    goes with the square of a line, ends soon and finds none: it would put their addresses into the text.
    """
    from striprtf import striprtf

    library: Any = striprtf  # its functions have no types
    fonts = library.font_table_group(source)
    if fonts.count("{") != fonts.count("}"):
        raise ValueError("the table of fonts has no end")
    if any(len(entry) > _LONGEST_FONT for entry in fonts.split(";")):
        source = source.replace(fonts, "", 1)
    return str(library.rtf_to_text(source.replace("}", "}\n"), encoding="cp1252", errors="replace"))


def _marked(source: str) -> str:
    """Return the source with telling styles as characters at their paragraphs, and a paragraph for each cell."""
    marks = _marks(source)

    def mark(found: re.Match[str]) -> str:
        code = marks.get(found.group(1))
        return f"\\u{code - 0x10000}?" if code else found.group()

    return _CELL.sub(r"\\par ", _USED.sub(mark, source))


def _marks(source: str) -> Mapping[str, int]:
    """Return the mark of each style, by its number, whose name says what a paragraph is."""
    marks = {}
    for number, name in _STYLE.findall(source[:_HEAD]):
        key = name.strip().lower()
        level = _LEVEL.fullmatch(key)
        code = _HEADING + int(level.group(1)) if level else _NAMED.get(key)
        if code is not None:
            marks[number] = code
    return marks


def _alone(source: str, value: str) -> str:
    page = _PAGE.search(source[:2000])
    return f"{{\\rtf1\\ansi\\ansicpg{page.group(1) if page else '1252'} {value}}}"


def _block(line: str) -> Block:
    mark = _MARKS.match(line)
    if mark is None:
        return Block(line)
    code, text = ord(mark.group(1)), line[mark.end() :]
    if code == _QUOTE:
        return Block(text, BlockKind.QUOTE)
    if code == _CAPTION:
        return Block(text, BlockKind.CAPTION)
    return Block(text, BlockKind.HEADING, level=code - _HEADING)
