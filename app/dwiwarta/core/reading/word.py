"""Read DOCX files: every paragraph in order, in tables, text boxes and insertions too, with the styles' meaning."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.layout import NUMBERED, paragraphs
from dwiwarta.core.reading.sources import given_author
from dwiwarta.core.reading.word_lists import Lists
from dwiwarta.core.reading.xml import ZIP_DAMAGE, check_unpacked
from dwiwarta.core.types import Block, BlockKind, Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_HEADING = re.compile(r"heading ([1-6])$")
_DEFAULT_TITLES = re.compile(
    r"(microsoft word|document ?\d*|dokumen ?\d*|untitled|word document|tanpa judul)\b.*", re.IGNORECASE
)
_MID_SENTENCE = re.compile(r"(?<=[\w,])\n(?=[a-z])(?![a-z][.)]\s)")
# What python-docx lets through, besides its own errors, where a part or an attribute is missing or malformed.
_DAMAGE = (
    KeyError,
    ValueError,
    AttributeError,
    IndexError,
    TypeError,
    OSError,
    zipfile.BadZipFile,
    NotImplementedError,  # zipfile, of a way to compress that it does not know
    zlib.error,
    etree.LxmlError,
)
_ALIKE = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
BROKEN = worded("this DOCX file is damaged")
BROKEN_REMEDY = worded("Open it in a word processor and save it again.")


def read_docx(data: bytes) -> Document:
    """Return the Document of a DOCX file's bytes. Raises ReadingError or EmptyDocument, without a path."""
    _check_archive(data)
    from docx.opc.exceptions import OpcError

    try:
        file = _opened(data)
        blocks = [block for block in _blocks(file) if block.text.strip()]
        title, byline = _properties(file)
        footnotes = _has_footnotes(file)
    except (*_DAMAGE, OpcError) as error:
        raise ReadingError(BROKEN, remedy=BROKEN_REMEDY) from error
    warnings = (worded("The file has footnotes, which are not read."),) if footnotes else ()
    marked = any(block.kind is BlockKind.HEADING for block in blocks)
    document = Document(title=title, byline=byline, blocks=tuple(blocks), warnings=warnings)
    return finish(document, unmarked=not marked)


def _opened(data: bytes) -> Any:
    """Open a DOCX file, or one with macros or a template, whose text is of the same make; macros are not looked at."""
    from docx.opc.constants import CONTENT_TYPE
    from docx.opc.part import PartFactory
    from docx.package import Package
    from docx.parts.document import DocumentPart

    for content_type in _ALIKE:
        PartFactory.part_type_for[content_type] = DocumentPart
    part = Package.open(io.BytesIO(data)).main_document_part
    if part.content_type not in {CONTENT_TYPE.WML_DOCUMENT_MAIN, *_ALIKE}:
        raise ValueError(f"the main part is of the type {part.content_type}")
    return part.document


def _check_archive(data: bytes) -> None:
    """Refuse an archive that is damaged, is no DOCX file, or would unpack to more than memory should hold."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_unpacked(archive, "this DOCX file")
    except ZIP_DAMAGE as error:
        raise ReadingError(BROKEN, remedy=BROKEN_REMEDY) from error


def _blocks(file: Any) -> Iterator[Block]:
    from docx.oxml.ns import qn

    lists = Lists(file)
    for element in file.element.body.iter(qn("w:p")):
        if (
            next(element.iterancestors("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"), None)
            is not None
        ):
            continue
        kind, level = _kind(file, element)
        number = _number(file, element, lists) if kind is BlockKind.LIST_ITEM else ""
        for line in _lines(_text(element, qn), kind):
            yield Block(f"{number} {line}" if number and not NUMBERED.match(line) else line, kind, level=level)
            number = ""


def _lines(text: str, kind: BlockKind) -> list[str]:
    """Cut a paragraph at its line breaks, as a text that was pasted in has them, or join the two lines of a title."""
    if kind is BlockKind.HEADING:
        return text.split("\n\n")
    joined = _MID_SENTENCE.sub(" ", text)
    return [line for line in paragraphs(joined) if line]


def _number(file: Any, element: Any, lists: Lists) -> str:
    """Return what Word shows before a paragraph of a numbered list, going by itself or by its styles."""
    own = element.pPr.numPr if element.pPr is not None else None
    for numbering in (own, *_style_numberings(file, element)):
        if numbering is not None and numbering.numId is not None:
            level = numbering.ilvl.val if numbering.ilvl is not None else 0
            return lists.number(str(numbering.numId.val), level)
    return ""


def _style_numberings(file: Any, element: Any) -> Iterator[Any]:
    for style in _styles(file, element):
        properties = style.element.pPr
        yield properties.numPr if properties is not None else None


def _text(paragraph: Any, qn: Any) -> str:
    """Return a paragraph's words: insertions and links are read, deletions and boxes of their own are not."""
    tabs = {qn("w:tab"), qn("w:ptab")}
    breaks = {qn("w:br"), qn("w:cr")}
    pieces = []
    for node in paragraph.iter(qn("w:t"), qn("w:noBreakHyphen"), *tabs, *breaks):
        if next(node.iterancestors(qn("w:p"))) is not paragraph or node.getparent().tag != qn("w:r"):
            continue
        if node.tag == qn("w:t"):
            pieces.append(node.text or "")
        elif node.tag == qn("w:noBreakHyphen"):
            pieces.append("-")
        else:
            pieces.append("\n" if node.tag in breaks else " ")
    return "".join(pieces)


def _kind(file: Any, element: Any) -> tuple[BlockKind, int]:
    """Return a paragraph's kind and heading level by its style, the styles that it stands on, and its numbering."""
    properties = element.pPr
    numbered = properties is not None and properties.numPr is not None
    for name in _style_names(file, element):
        heading = _HEADING.match(name)
        if heading:
            return BlockKind.HEADING, int(heading.group(1))
        if name == "title":
            return BlockKind.HEADING, 0
        if name.startswith("list ") and name != "list paragraph":
            return BlockKind.LIST_ITEM, 0
        if name in {"quote", "intense quote", "block text"}:
            return BlockKind.QUOTE, 0
        if name == "caption":
            return BlockKind.CAPTION, 0
    return (BlockKind.LIST_ITEM if numbered else BlockKind.PARAGRAPH), 0


def _style_names(file: Any, element: Any) -> Iterator[str]:
    return ((style.name or "").lower() for style in _styles(file, element))


def _styles(file: Any, element: Any) -> Iterator[Any]:
    """Yield a paragraph's style and those that it stands on."""
    from docx.enum.style import WD_STYLE_TYPE

    style = file.part.get_style(element.style, WD_STYLE_TYPE.PARAGRAPH)
    for _ in range(12):
        if style is None:
            return
        yield style
        style = style.base_style


def _properties(file: Any) -> tuple[str, str]:
    """Return the title and the author that a person gave; what word processors fill in by themselves is left out."""
    core = file.core_properties
    title, author = core.title or "", core.author or ""
    return (
        "" if _DEFAULT_TITLES.fullmatch(title.strip()) else title,
        given_author(author),
    )


def _has_footnotes(file: Any) -> bool:
    from docx.oxml.ns import qn

    return next(file.element.body.iter(qn("w:footnoteReference"), qn("w:endnoteReference")), None) is not None
