"""Read plain text: every line a paragraph, or hard-wrapped lines joined; title and headings by their looks."""

from __future__ import annotations

import re

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import normalise
from dwiwarta.core.reading.layout import paragraphs
from dwiwarta.core.types import Block, Document

# Messengers set a whole line in bold or italics by *stars* and _bars_, and posts begin lines with a picture.
_SET_OFF = re.compile(r"^[ \t]*([*_~]{1,2})(?=\S)([^*_~\n]+?)(?<=\S)\1[ \t]*$", re.MULTILINE)
_PICTURE = re.compile("^[ \t]*(?:[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)+[ \t]+(?=\\w)", re.MULTILINE)


def read_plain(text: str, warnings: tuple[str, ...] = ()) -> Document:
    """Return the Document of decoded plain text. Raises EmptyDocument, without a path."""
    blocks = tuple(Block(paragraph) for paragraph in paragraphs(_unset(normalise(text))))
    return finish(Document(blocks=blocks, warnings=warnings), unmarked=True)


def _unset(text: str) -> str:
    """Return `text` without the marks of messengers that belong to whole lines."""
    return _PICTURE.sub("", _SET_OFF.sub(r"\2", text))
