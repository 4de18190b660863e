"""Read Outlook mails (.msg): the few properties of a mail that an article needs, from a compound file.

Names and types of the properties: Microsoft, [MS-OXMSG] and [MS-OXPROPS].
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.encoding import decode
from dwiwarta.core.reading.found import Outcome, Request
from dwiwarta.core.reading.mail import Inner, outcomes_of
from dwiwarta.core.reading.mail_parts import Mail
from dwiwarta.errors import ReadingError

_SUBJECT, _SENDER, _BODY, _HTML = "0037", "0C1A", "1000", "1013"
_ATTACHED, _LONG_NAME, _SHORT_NAME = "3701", "3707", "3704"
_TEXT, _BYTES_TEXT, _BINARY = "001F", "001E", "0102"
# The properties of fixed size: a tag of a type and a number, flags, and eight bytes of value.
_HEADER_BYTES = 32
_ENTRY = struct.Struct("<IIQ")
_SENT, _DELIVERED = 0x00390040, 0x0E060040
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MOST_ATTACHMENTS = 200


def read_outlook(data: bytes, request: Request, inner: Inner) -> Iterator[Outcome]:
    """Yield the mail and what is attached to it. Raises ReadingError or EmptyDocument where there is neither."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            mail = _mail(file)
    # olefile raises its own errors, which are OSErrors, and lets others through for tables that are damaged.
    except (OSError, struct.error, ValueError, OverflowError, IndexError, KeyError, TypeError, AttributeError) as error:
        raise ReadingError("this Outlook mail is damaged", remedy="Save it again from Outlook.") from error
    yield from outcomes_of(mail, request, inner)


def _mail(file: Any) -> Mail:
    html = _stream(file, f"__substg1.0_{_HTML}{_BINARY}")
    return Mail(
        subject=_text(file, "", _SUBJECT),
        sender=squeeze(_text(file, "", _SENDER)),
        sent=_sent(file),
        plain=_text(file, "", _BODY),
        html=_decoded(html) or _text(file, "", _HTML),
        attachments=tuple(_attachments(file)),
    )


def _attachments(file: Any) -> Iterator[tuple[str, bytes]]:
    folders = sorted({entry[0] for entry in file.listdir() if entry[0].startswith("__attach_version1.0_")})
    for number, folder in enumerate(folders[:_MOST_ATTACHMENTS], start=1):
        content = _stream(file, f"{folder}/__substg1.0_{_ATTACHED}{_BINARY}")
        name = _text(file, f"{folder}/", _LONG_NAME) or _text(file, f"{folder}/", _SHORT_NAME)
        if content:
            yield squeeze(name) or f"attachment {number}", content


def _text(file: Any, folder: str, tag: str) -> str:
    wide = _stream(file, f"{folder}__substg1.0_{tag}{_TEXT}")
    if wide:
        return wide.decode("utf-16-le", errors="replace").rstrip("\0")
    return _decoded(_stream(file, f"{folder}__substg1.0_{tag}{_BYTES_TEXT}"))


def _decoded(data: bytes) -> str:
    data = data.rstrip(b"\0")
    try:
        return decode(data).text if data else ""
    except ReadingError:
        return ""


def _stream(file: Any, name: str) -> bytes:
    if not file.exists(name):
        return b""
    with file.openstream(name) as stream:
        return bytes(stream.read())


def _sent(file: Any) -> date | None:
    """Return the day, in UTC, on which the mail was sent, or else delivered."""
    found: dict[int, int] = {}
    table = _stream(file, "__properties_version1.0")[_HEADER_BYTES:]
    for start in range(0, len(table) - _ENTRY.size + 1, _ENTRY.size):
        tag, _, value = _ENTRY.unpack_from(table, start)
        found.setdefault(tag, value)
    ticks = found.get(_SENT) or found.get(_DELIVERED) or 0
    try:
        return (_EPOCH + timedelta(microseconds=ticks // 10)).date() if ticks else None
    except OverflowError:
        return None
