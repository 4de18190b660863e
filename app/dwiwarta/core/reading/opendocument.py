"""Read OpenDocument texts (.odt): every paragraph in order, with what its style and its place say that it is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.found import Request
from dwiwarta.core.reading.layout import NUMBERED, paragraphs
from dwiwarta.core.reading.numbering import spelled
from dwiwarta.core.reading.opendocument_lock import is_locked, unlocked
from dwiwarta.core.reading.sources import given_author
from dwiwarta.core.reading.xml import ZIP_DAMAGE, check_unpacked, parse, part
from dwiwarta.core.types import Block, BlockKind, Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_UNREAD = {f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_OFFICE}forms", f"{_TEXT}deletion"}
_QUOTES = {"quotations", "quote", "block_20_text"}
_CAPTIONS = {"caption", "illustration", "figure", "drawing", "table", "text"}
_MOST_SPACES = 100
_BROKEN = worded("this OpenDocument file is damaged")
_REMEDY = worded("Open it in a word processor and save it again.")


def read_odt(data: bytes, request: Request | None = None) -> Document:
    """Return the Document of an .odt file's bytes. `request` has the password of a protected one.

    Raises ReadingError, PasswordNeeded or EmptyDocument, without a path.
    """
    try:
        with _opened(data, request.password if request else "") as archive:
            content = parse(archive.read("content.xml"))
            styles = part(archive, "styles.xml")
            meta = part(archive, "meta.xml")
        body = content.find(f".//{_OFFICE}text")
        if body is None:
            raise ReadingError(_BROKEN, remedy=_REMEDY)
        reader = _Reader(content, parse(styles) if styles else None)
        blocks = [block for block in reader.blocks(body) if block.text.strip()]
        title, byline = _properties(parse(meta)) if meta else ("", "")
    except (*ZIP_DAMAGE, etree.LxmlError) as error:
        raise ReadingError(_BROKEN, remedy=_REMEDY) from error
    warnings = (worded("The file has footnotes, which are not read."),) if reader.has_notes else ()
    marked = any(block.kind is BlockKind.HEADING for block in blocks)
    return finish(Document(title=title, byline=byline, blocks=tuple(blocks), warnings=warnings), unmarked=not marked)


def _opened(data: bytes, password: str) -> zipfile.ZipFile:
    archive = zipfile.ZipFile(io.BytesIO(data))
    check_unpacked(archive, "this OpenDocument file")
    if not is_locked(archive):
        return archive
    with archive:
        inside = unlocked(archive, password)
    check_unpacked(inside, "this OpenDocument file")
    return inside


class _Reader:
    """Walks a text's paragraphs and counts its numbered lists."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        roots = [root for root in (styles, content) if root is not None]
        self._parents: dict[str, str] = {}
        self._lists: dict[str, etree._Element] = {}
        for root in roots:
            for style in root.iter(f"{_STYLE}style"):
                self._parents[style.get(f"{_STYLE}name", "")] = style.get(f"{_STYLE}parent-style-name", "")
            for style in root.iter(f"{_TEXT}list-style"):
                self._lists[style.get(f"{_STYLE}name", "")] = style
        self._counts: dict[etree._Element, int] = {}
        self._numbered: set[etree._Element] = set()
        self.has_notes = False

    def blocks(self, body: etree._Element) -> Iterator[Block]:
        """Yield the blocks of a text in its order."""
        walk = etree.iterwalk(body, events=("start",))
        for _, element in walk:
            if element.tag in _UNREAD:
                self.has_notes = self.has_notes or element.tag == f"{_TEXT}note"
                walk.skip_subtree()
            elif element.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                kind, level = self._kind(element)
                number = self._number(element) if kind is BlockKind.LIST_ITEM else ""
                for line in _lines(_words(element), kind):
                    yield Block(f"{number} {line}" if number and not NUMBERED.match(line) else line, kind, level=level)
                    number = ""

    def _kind(self, element: etree._Element) -> tuple[BlockKind, int]:
        names = list(self._style_names(element))
        if "title" in names:
            return BlockKind.HEADING, 0
        if element.tag == f"{_TEXT}h":
            level = element.get(f"{_TEXT}outline-level", "1")
            return BlockKind.HEADING, min(6, max(1, int(level))) if level.isdecimal() else 1
        if not _QUOTES.isdisjoint(names):
            return BlockKind.QUOTE, 0
        if not _CAPTIONS.isdisjoint(names):
            return BlockKind.CAPTION, 0
        listed = next(element.iterancestors(f"{_TEXT}list-item"), None) is not None
        return (BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH), 0

    def _style_names(self, element: etree._Element) -> Iterator[str]:
        """Yield the names, in small letters, of a paragraph's style and of those that it stands on."""
        name = element.get(f"{_TEXT}style-name", "")
        for _ in range(12):
            if not name:
                return
            yield name.lower()
            name = self._parents.get(name, "")

    def _number(self, element: etree._Element) -> str:
        """Return what a word processor shows before the first paragraph of an item in a numbered list."""
        item = next(element.iterancestors(f"{_TEXT}list-item"))
        outer = item.getparent()
        if item in self._numbered or outer is None:
            return ""
        self._numbered.add(item)
        around = [outer, *outer.iterancestors(f"{_TEXT}list")]
        named = next((name for one in around if (name := one.get(f"{_TEXT}style-name"))), "")
        style = self._lists.get(named)
        numbers = f"{_TEXT}list-level-style-number"
        found = style.iterfind(numbers) if style is not None else iter(())
        level = next((one for one in found if one.get(f"{_TEXT}level") == str(len(around))), None)
        if level is None or not level.get(f"{_STYLE}num-format"):
            return ""
        first = level.get(f"{_TEXT}start-value", "1")
        before = self._counts.get(outer, int(first) - 1 if first.isdecimal() else 0)
        self._counts[outer] = before + 1
        return f"{spelled(before + 1, level.get(f'{_STYLE}num-format', ''))}{level.get(f'{_STYLE}num-suffix') or '.'}"


def _lines(text: str, kind: BlockKind) -> list[str]:
    """Cut a paragraph at its line breaks, as a text that was pasted in has them, or join the lines of a heading."""
    return [" ".join(text.split("\n"))] if kind is BlockKind.HEADING else [line for line in paragraphs(text) if line]


def _words(paragraph: etree._Element) -> str:
    """Return a paragraph's words; notes, comments and boxes with paragraphs of their own are left out."""
    pieces = [paragraph.text or ""]
    walk = etree.iterwalk(paragraph, events=("start", "end"))
    inside = 0
    for event, element in walk:
        if element is paragraph:
            continue
        if element.tag in _UNREAD or element.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
            inside += 1 if event == "start" else -1
        elif not inside and event == "start":
            pieces.append(_piece(element))
        if not inside and event == "end":
            pieces.append(element.tail or "")
    return "".join(pieces)


def _piece(element: etree._Element) -> str:
    if element.tag == f"{_TEXT}s":
        count = element.get(f"{_TEXT}c", "1")
        return " " * min(_MOST_SPACES, int(count) if count.isdecimal() else 1)
    if element.tag == f"{_TEXT}tab":
        return " "
    if element.tag == f"{_TEXT}line-break":
        return "\n"
    return element.text or ""


def _properties(meta: etree._Element) -> tuple[str, str]:
    """Return the title and the author that a person gave."""
    values = {name: (meta.findtext(f".//{name}") or "").strip() for name in (f"{_DC}title", f"{_META}initial-creator")}
    author = values[f"{_META}initial-creator"] or (meta.findtext(f".//{_DC}creator") or "").strip()
    return values[f"{_DC}title"], given_author(author)
