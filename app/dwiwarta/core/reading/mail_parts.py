"""What mails of every make have in common: a subject, a sender, a date, a text, attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import normalise
from dwiwarta.core.reading.encoding import decode
from dwiwarta.core.reading.html_blocks import blocks_of_fragment
from dwiwarta.core.reading.layout import paragraphs
from dwiwarta.core.types import Block, BlockKind, Document
from dwiwarta.errors import ReadingError

_QUOTED = re.compile(r"^(?:>\s?)+", re.MULTILINE)
_RUNS = re.compile(r"(?:^>[^\n]*(?:\n|\Z))+|(?:^(?!>)[^\n]*(?:\n|\Z))+", re.MULTILINE)
_REPLY = re.compile(r"^(?:(?:re|fwd?|tr|bls|trs)\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail; `plain` and `html` are its text in one form or both, `attachments` (name, bytes) pairs."""

    subject: str = ""
    sender: str = ""
    sent: date | None = None
    plain: str = ""
    html: str = ""
    attachments: tuple[tuple[str, bytes], ...] = ()


def document_of(mail: Mail) -> Document:
    """Return the Document of a mail's own text, its subject as the title. Raises EmptyDocument, without a path."""
    blocks = blocks_of_fragment(mail.html) if mail.html.strip() else []
    if not blocks:
        blocks = list(_plain_blocks(normalise(mail.plain)))
    title = _REPLY.sub("", mail.subject.strip())
    return finish(Document(title=title, byline=mail.sender, published=mail.sent, blocks=tuple(blocks)))


def _plain_blocks(text: str) -> Iterator[Block]:
    """Yield the paragraphs of a plain text; lines after ">" are quotes."""
    for run in _RUNS.findall(text):
        quoted = run.startswith(">")
        kind = BlockKind.QUOTE if quoted else BlockKind.PARAGRAPH
        for paragraph in paragraphs(_QUOTED.sub("", run) if quoted else run):
            yield Block(paragraph, kind)


def text_of(part: EmailMessage) -> str:
    """Return a part's text in the encoding that it names, or in the one that its bytes show."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    try:
        if charset:
            return data.decode(charset)
    except (LookupError, ValueError):
        pass
    try:
        return decode(data).text
    except ReadingError:
        return ""
