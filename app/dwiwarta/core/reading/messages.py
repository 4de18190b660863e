"""What the worker process and its owner say to each other: JSON after its length, and nothing that could be run.

Results come from a process that has read a hostile file, so they are plain data (never pickles) and are built into
frozen objects again on this side.

    owner   {"path", "password", "columns"} or {"text", "html": bool, "name", "password", "columns"}
            or {"data": base64, "password", "columns"}
    worker  {"ready"} once; then for every request {"alive": what} and {"name", "document"} or {"name", "failure"} as
            often as need be, and {"end", "goes": whether it ends now}, or {"bug": traceback} in its place
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from datetime import date
from typing import Any, BinaryIO

from dwiwarta import errors
from dwiwarta.core.reading.found import Failure, Found, Outcome
from dwiwarta.core.types import Block, BlockKind, Document, Role
from dwiwarta.core.worded import from_plain, to_plain
from dwiwarta.errors import ReadingError

_LENGTH = struct.Struct("<I")
# A document of the largest text there may be, every character of it escaped.
_LONGEST = 1 << 30


def send(stream: BinaryIO, message: dict[str, Any]) -> None:
    """Write one message. Raises OSError where nobody reads any more."""
    data = json.dumps(message).encode("ascii")
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> dict[str, Any] | None:
    """Return the next message, or None where there is no whole one any more. Raises ValueError for what is none."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _LONGEST:
        raise ValueError(f"a message of {length} bytes")
    data = stream.read(length)
    if len(data) < length:
        return None
    message = json.loads(data)
    if not isinstance(message, dict):
        raise ValueError("a message that is no object")
    return message


def packed(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as plain data."""
    if isinstance(outcome, Failure):
        error = outcome.error
        return {
            "name": outcome.name,
            "failure": {
                "class": type(error).__name__,
                "message": to_plain(error.message),
                "remedy": to_plain(error.remedy),
            },
        }
    document = asdict(outcome.document)
    document["warnings"] = [to_plain(warning) for warning in outcome.document.warnings]
    published = outcome.document.published
    return {"name": outcome.name, "document": {**document, "published": published.isoformat() if published else None}}


def unpacked(message: dict[str, Any]) -> Outcome:
    """Return the outcome that `packed` made plain. Raises ValueError, KeyError or TypeError for anything else."""
    name = str(message["name"])
    if "failure" in message:
        failure = message["failure"]
        kind = getattr(errors, failure["class"], None)
        if not (isinstance(kind, type) and issubclass(kind, ReadingError)):
            raise ValueError(f"{failure['class']} is no error of reading")
        return Failure(name, kind(from_plain(failure["message"]), remedy=from_plain(failure["remedy"])))
    raw = message["document"]
    blocks = tuple(
        Block(**{**block, "kind": BlockKind(block["kind"]), "role": Role(block["role"])}) for block in raw["blocks"]
    )
    published = date.fromisoformat(raw["published"]) if raw["published"] else None
    return Found(
        name,
        Document(
            **{**raw, "blocks": blocks, "warnings": tuple(map(from_plain, raw["warnings"])), "published": published}
        ),
    )
