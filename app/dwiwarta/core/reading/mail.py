"""Read mails (.eml) and mailboxes (.mbox): the mail itself, then the articles among its attachments."""

from __future__ import annotations

import email
import re
from collections.abc import Callable, Iterator
from datetime import date
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime

from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.found import Failure, Found, Outcome, Request
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.reading.mail_parts import Mail, document_of, text_of
from dwiwarta.core.worded import worded
from dwiwarta.errors import EmptyDocument, ReadingError

Inner = Callable[[bytes, str, Request], Iterator[Outcome]]
_BEGINS = re.compile(rb"(?m)^From [^\r\n]*\r?\n(?=[!-9;-~]+:)")
_STUFFED = re.compile(rb"(?m)^>(?=>*From )")
# What the standard library's parser lets through for headers and parts that are none.
_DAMAGE = (MessageError, ValueError, OverflowError, LookupError, TypeError, AttributeError, IndexError, RecursionError)


def read_mail(data: bytes, request: Request, inner: Inner) -> Iterator[Outcome]:
    """Yield the mail and what is attached to it. Raises ReadingError or EmptyDocument where there is neither."""
    try:
        mail = _mail(email.message_from_bytes(data, policy=default))
    except _DAMAGE as error:
        raise ReadingError("this mail is damaged", remedy="Save it again from the mail program.") from error
    yield from outcomes_of(mail, request, inner)


def outcomes_of(mail: Mail, request: Request, inner: Inner) -> Iterator[Outcome]:
    """Yield a mail and its attachments; a mail without words is named only where nothing is attached to it."""
    try:
        yield Found("", document_of(mail))
    except EmptyDocument:
        if not mail.attachments:
            raise
    for name, content in mail.attachments:
        yield from inner(content, name, request)


def read_mailbox(data: bytes, request: Request, inner: Inner) -> Iterator[Outcome]:
    """Yield every mail of a mailbox, numbered from 1. Raises ReadingError for one of too many."""
    starts = [match.start() for match in _BEGINS.finditer(data)]
    if len(starts) > limits().articles:
        raise ReadingError(
            worded("the mailbox has more than {articles:,} mails", articles=limits().articles), remedy="Split it."
        )
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(data)], strict=True), start=1):
        mail = data[start:end].partition(b"\n")[2]
        name = f"mail {number}"
        try:
            for outcome in read_mail(_STUFFED.sub(b"", mail), request, inner):
                yield _within(name, outcome)
        except ReadingError as error:
            yield Failure(name, error)


def _within(name: str, outcome: Outcome) -> Outcome:
    inside = f"{name}/{outcome.name}" if outcome.name else name
    return Found(inside, outcome.document) if isinstance(outcome, Found) else Failure(inside, outcome.error)


def _mail(message: EmailMessage) -> Mail:
    plain: list[str] = []
    html: list[str] = []
    attachments: list[tuple[str, bytes]] = []
    for part, attached in _parts(message):
        kind = part.get_content_type()
        if attached:
            attachments.append((_name(part, len(attachments) + 1), _bytes(part)))
        elif kind == "text/plain":
            plain.append(text_of(part))
        elif kind == "text/html":
            html.append(text_of(part))
    return Mail(
        subject=squeeze(str(message.get("Subject") or "")),
        sender=_sender(str(message.get("From") or "")),
        sent=_date(str(message.get("Date") or "")),
        plain="\n\n".join(plain),
        html="\n".join(html),
        attachments=tuple(attachments),
    )


def _parts(message: EmailMessage) -> Iterator[tuple[EmailMessage, bool]]:
    """Yield the leaves of a mail and whether each is an attachment; a mail inside the mail is one."""
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_type() == "message/rfc822" and part is not message:
            yield part, True
        elif part.is_multipart():
            waiting[:0] = [child for child in part.get_payload() if isinstance(child, EmailMessage)]
        elif part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text":
            if part.get_content_maintype() != "image":
                yield part, True
        else:
            yield part, part.get_filename() is not None and part.get_content_disposition() is not None


def _bytes(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inside = part.get_payload()
        children = inside if isinstance(inside, list) else []
        return b"".join(child.as_bytes() for child in children if isinstance(child, EmailMessage))
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _name(part: EmailMessage, number: int) -> str:
    given = squeeze(part.get_filename() or "")
    if part.get_content_type() == "message/rfc822":
        return given or f"attachment {number}.eml"
    return given or f"attachment {number}"


def _sender(header: str) -> str:
    name, address = parseaddr(header)
    return squeeze(name or address)


def _date(header: str) -> date | None:
    """Return the day on which a mail was sent, as its sender's clock said."""
    try:
        return parsedate_to_datetime(header).date()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
