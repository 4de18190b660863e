"""Read Markdown: CommonMark blocks with their inline marks taken off, and a plain front matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import normalise
from dwiwarta.core.reading.dates import parse_stamp
from dwiwarta.core.reading.html_blocks import blocks_of_fragment
from dwiwarta.core.types import Block, BlockKind, Document

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING = re.compile("h[1-6]")
_ENTRY = re.compile(r"([A-Za-z_]+)\s*:\s*(.+)")
_FIELDS = {
    "title": "title",
    "judul": "title",
    "author": "byline",
    "byline": "byline",
    "penulis": "byline",
    "outlet": "outlet",
    "source": "outlet",
    "sumber": "outlet",
    "site": "outlet",
    "date": "published",
    "published": "published",
    "tanggal": "published",
    "url": "url",
    "link": "url",
}


def read_markdown(text: str, warnings: tuple[str, ...] = ()) -> Document:
    """Return the Document of decoded Markdown. Raises EmptyDocument, without a path."""
    from markdown_it import MarkdownIt

    text = normalise(text)
    matter = _FRONT_MATTER.match(text)
    fields = _fields(matter.group(1)) if matter else {}
    body = text[matter.end() :] if matter else text
    blocks = _blocks(MarkdownIt("commonmark").enable("table").parse(body))
    document = Document(
        title=fields.get("title", ""),
        byline=fields.get("byline", ""),
        outlet=fields.get("outlet", ""),
        published=parse_stamp(fields.get("published", "")),
        url=fields.get("url", ""),
        blocks=tuple(blocks),
        warnings=warnings,
    )
    marked = any(block.kind is BlockKind.HEADING for block in blocks)
    return finish(document, unmarked=not marked and not document.title)


def _fields(matter: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in matter.split("\n"):
        entry = _ENTRY.match(line)
        if entry and entry.group(1).lower() in _FIELDS:
            found.setdefault(_FIELDS[entry.group(1).lower()], entry.group(2).strip().strip("\"'"))
    return found


def _blocks(tokens: Sequence[Token]) -> list[Block]:
    blocks: list[Block] = []
    tags: list[str] = []
    numbers: list[int] = []
    number = ""
    for token in tokens:
        if token.type == "ordered_list_open":
            numbers.append(int(token.attrs.get("start", 1)))
        elif token.type == "ordered_list_close":
            numbers.pop()
        elif token.type == "list_item_open" and tags[-1] == "ol":
            number = f"{numbers[-1]}. "
            numbers[-1] += 1
        elif token.type in {"list_item_open", "list_item_close"}:
            number = ""
        if token.nesting == 1:
            tags.append(token.tag)
        elif token.nesting == -1:
            tags.pop()
        elif token.type == "inline":
            kind, level = _kind(tags, token)
            blocks += [Block(line, kind, level=level) for line in f"{number}{_inline(token)}".split("\n\n")]
            number = ""
        elif token.type in {"fence", "code_block"}:
            blocks += [Block(line) for line in token.content.split("\n")]
        elif token.type == "html_block":
            blocks += blocks_of_fragment(token.content)
        elif token.type == "hr":
            blocks.append(Block("***"))
    return blocks


def _kind(tags: Sequence[str], token: Token) -> tuple[BlockKind, int]:
    """Return the kind of the text inside the open `tags`, and the level of a heading (1 to 6)."""
    if _HEADING.fullmatch(tags[-1]):
        return BlockKind.HEADING, int(tags[-1][1])
    if "li" in tags:
        return BlockKind.LIST_ITEM, 0
    if "blockquote" in tags:
        return BlockKind.QUOTE, 0
    picture = [child.type for child in token.children or ()] == ["image"]
    return (BlockKind.CAPTION if picture else BlockKind.PARAGRAPH), 0


def _inline(token: Token) -> str:
    """Return an inline token's words: links keep their text, pictures their description, marks go."""
    pieces = []
    for child in token.children or ():
        if child.type in {"text", "code_inline"}:
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append(" ")
        elif child.type == "hardbreak":
            pieces.append("\n\n")
        elif child.type == "image":
            pieces.append(_inline(child))
    return "".join(pieces)
