"""Reading: files, dropped pages and clipboard text become Documents."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from dwiwarta.core.reading import encoding, registry
from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.kinds import PICTURES
from dwiwarta.core.reading.registry import SUPPORTED
from dwiwarta.core.types import Document, Role
from dwiwarta.errors import ReadingError

__all__ = [
    "PICTURES",
    "SUPPORTED",
    "content_key",
    "decode",
    "read",
    "read_html",
    "read_plain",
    "read_text",
    "with_role",
]


def read(path: Path) -> Document:
    """Return the Document of a file, going by its content first and by its suffix second.

    It is read in this very process; `guarded` reads in one of its own what others have made.
    Raises ReadingError (missing, unreadable, damaged, protected, too large, not text, several articles),
    UnsupportedFormat or EmptyDocument, each with the path and a remedy.
    """
    try:
        return registry.read_bytes(registry.load(path), path.suffix)
    except ReadingError as error:
        raise _at(error, path) from error


def read_text(text: str, *, name: str = "") -> Document:
    """Return the Document of text from the clipboard, a drop or standard input; HTML source is read as HTML.

    `name` is what the text is called, for the error's line; a name that ends in .md makes the text Markdown.
    Raises ReadingError for text over 50 MB and EmptyDocument for text without words.
    """
    from dwiwarta.core.reading.html import looks_like_html

    if looks_like_html(text):
        return read_html(text, name=name)
    try:
        registry.check_length(text)
        return registry.read_decoded(text, Path(name).suffix)
    except ReadingError as error:
        raise _at(error, Path(name) if name else None) from error


def read_plain(path: Path) -> str:
    """Return the text of a text file as it stands, with nothing but its encoding undone. Raises ReadingError."""
    return decode(registry.load(path), name=str(path))


def decode(data: bytes, *, name: str = "") -> str:
    """Return the text of `data`, which is called `name` in an error's line. Raises ReadingError for binary data."""
    try:
        return encoding.decode(data).text
    except ReadingError as error:
        raise _at(error, Path(name) if name else None) from error


def read_html(html: str, *, name: str = "") -> Document:
    """Return the Document of a page, or of a piece of one from the clipboard or a drop. Nothing is fetched or run.

    Raises ReadingError for a page over 50 MB and EmptyDocument for one without words.
    """
    from dwiwarta.core.reading.html import read_page

    try:
        registry.check_length(html)
        return read_page(html)
    except ReadingError as error:
        raise _at(error, Path(name) if name else None) from error


def with_role(document: Document, block_index: int, role: Role) -> Document:
    """Return `document` with one block's role chosen by a person. Raises IndexError for a block that is not there."""
    if not 0 <= block_index < len(document.blocks):
        raise IndexError(f"block {block_index} of {len(document.blocks)}")
    changed = replace(document.blocks[block_index], role=role, reason="person")
    return replace(document, blocks=(*document.blocks[:block_index], changed, *document.blocks[block_index + 1 :]))


def content_key(document: Document) -> str:
    """Return the SHA-256, in hexadecimal, of what the article says, for finding the same article again.

    Only the words and figures of the body count, without the title (which may come from metadata), in folded case:
    quotation marks, dashes and line breaks differ between a page and its copy. A document of a title alone counts it.
    """
    start = 1 if document.has_title_block and len(document.blocks) > 1 else 0
    body = " ".join(block.text for block in document.blocks[start:] if block.role is Role.BODY)
    text = body or " ".join(block.text for block in document.blocks)
    words = "".join(char if char.isalnum() else " " for char in text.casefold())
    return hashlib.sha256(squeeze(words).encode("utf-8")).hexdigest()


def _at(error: ReadingError, path: Path | None) -> ReadingError:
    """Return the same error with the path that it happened at."""
    return type(error)(error.message, remedy=error.remedy, path=error.path or path)
