"""Read plain text: every line a paragraph, or hard-wrapped lines joined; title and headings by their looks."""

from __future__ import annotations

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import normalise
from dwiwarta.core.reading.layout import paragraphs
from dwiwarta.core.types import Block, Document


def read_plain(text: str, warnings: tuple[str, ...] = ()) -> Document:
    """Return the Document of decoded plain text. Raises EmptyDocument, without a path."""
    blocks = tuple(Block(paragraph) for paragraph in paragraphs(normalise(text)))
    return finish(Document(blocks=blocks, warnings=warnings), unmarked=True)
