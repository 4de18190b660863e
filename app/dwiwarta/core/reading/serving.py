"""The worker process: reads what its owner names, inside its bounds, until the owner goes away."""

from __future__ import annotations

import base64
import os
import signal
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from dwiwarta.core.reading import confinement, registry
from dwiwarta.core.reading.found import Failure, Outcome, Request
from dwiwarta.core.reading.messages import packed, receive, send
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

NAME = "read-worker"
TOO_MUCH = worded("reading it takes more memory than one file may")
TOO_DEEP = worded("it nests deeper than any honest file does")
_REMEDY = worded("Save the article alone in a file of its own.")


def main() -> int:
    """Serve on the standard streams; what libraries print goes nowhere."""
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    # The owner asks before it kills, so that programs which this process has started can be ended.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    confinement.confine()
    return serve(source, sink)


def serve(source: BinaryIO, sink: BinaryIO) -> int:
    """Answer requests until there are no more, or until so much memory was held that a fresh process is better."""
    try:
        send(sink, {"ready": True})
        while (message := receive(source)) is not None:
            if not _answer(sink, message):
                return 1
    except OSError:  # the owner has gone
        return 1
    return 0


def _answer(sink: BinaryIO, message: dict[str, Any]) -> bool:
    """Send what comes out of one file, and say whether this process is still good for another."""
    fresh = True
    try:
        for outcome in _outcomes(sink, message):
            send(sink, packed(outcome))
    except ReadingError as error:
        send(sink, packed(Failure("", error)))
    except RecursionError:
        send(sink, packed(Failure("", ReadingError(TOO_DEEP, remedy=_REMEDY))))
    except MemoryError:
        send(sink, packed(Failure("", ReadingError(TOO_MUCH, remedy=_REMEDY))))
        fresh = False
    except OSError:
        raise
    except Exception:  # noqa: BLE001 - a bug becomes the owner's
        send(sink, {"bug": traceback.format_exc()})
        return False
    fresh = fresh and not confinement.is_swollen()
    send(sink, {"end": True, "goes": not fresh})
    return fresh


def _outcomes(sink: BinaryIO, message: dict[str, Any]) -> Iterator[Outcome]:
    request = Request(
        password=message["password"],
        columns=tuple((field, column) for field, column in message["columns"]),
        alive=lambda what: send(sink, {"alive": what}),
    )
    if "path" in message:
        path = Path(message["path"])
        return registry.outcomes(registry.load(path), path.suffix, request)
    if "data" in message:
        return registry.outcomes(base64.b64decode(message["data"]), "", request)
    return registry.outcomes_of_text(message["text"], message["name"], html=message["html"])
