"""Reading what others have made: plain text here and now, everything else in the worker process."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dwiwarta.core.jobs import CancelToken
from dwiwarta.core.reading import registry, worker
from dwiwarta.core.reading.found import Columns, Failure, Found, Outcome, Request
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.types import Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_SEVERAL = worded("Take them into the library with `dwiwarta library add`, or brief them all with `dwiwarta brief`.")
_MANY_HELD = worded("this file holds several articles")


def read_all(
    path: Path, *, password: str = "", columns: Columns = (), cancel: CancelToken | None = None
) -> Iterator[Outcome]:
    """Yield the articles of a file and what of it could not be read; a failure named "" is the whole file's.

    Nothing but Cancelled is raised for whatever is in the file: its errors are Failures, each with the path and a
    remedy. `password` opens protected files and is kept nowhere; for `columns` see Request.
    """
    for outcome in _outcomes(path, Request(password=password, columns=columns), cancel):
        if isinstance(outcome, Failure):
            error = outcome.error
            where = inside(str(path), outcome.name)
            yield Failure(outcome.name, type(error)(error.message, remedy=error.remedy, path=where))
        else:
            yield outcome


def read_one(path: Path, *, password: str = "", columns: Columns = ()) -> Document:
    """Return the one article of a file; a mail's own text counts before what is attached to it.

    Raises ReadingError with the path and a remedy, also where the file holds several articles.
    """
    first: Found | None = None
    failures: list[ReadingError] = []
    several = False
    for outcome in read_all(path, password=password, columns=columns):
        if isinstance(outcome, Failure):
            failures.append(outcome.error)
        elif outcome.name == "":
            return outcome.document
        else:
            several = first is not None
            first = first or outcome
        if several:
            raise ReadingError(_MANY_HELD, path=path, remedy=_SEVERAL)
    if first is None:
        raise failures[0] if failures else ReadingError("no article is in it", path=path, remedy=_SEVERAL)
    return first.document


def read_text(text: str, *, name: str = "", html: bool = False, cancel: CancelToken | None = None) -> Document:
    """Return the Document of text from the clipboard, a drop or standard input; HTML source is read as HTML.

    `name` is what the text is called, for the error's line; a name that ends in .md makes the text Markdown.
    Raises ReadingError for text that is too long and EmptyDocument for text without words.
    """
    path = Path(name) if name else None
    try:
        registry.check_length(text)
        if not html and registry.is_gentle_text(text, Path(name).suffix):
            found = registry.outcomes_of_text(text, name, html=False)
        else:
            found = worker.outcomes({"text": text, "html": html, "name": name, **_asked(Request())}, cancel)
        outcome, *_ = found  # to its end, which keeps the worker
    except ReadingError as error:
        raise type(error)(error.message, remedy=error.remedy, path=path) from error
    if isinstance(outcome, Failure):
        failure = outcome.error
        raise type(failure)(failure.message, remedy=failure.remedy, path=path)
    return outcome.document


def read_data(data: bytes, *, name: str = "", cancel: CancelToken | None = None) -> Document:
    """Return the Document of a file's bytes that came without a file, called `name` in an error's line.

    Raises ReadingError, also where there are several articles in it, and EmptyDocument.
    """
    encoded = base64.b64encode(data).decode("ascii")
    found = list(worker.outcomes({"data": encoded, **_asked(Request())}, cancel))
    outcome = found[0]
    if isinstance(outcome, Failure) or len(found) > 1:
        error = outcome.error if isinstance(outcome, Failure) else ReadingError(_MANY_HELD, remedy=_SEVERAL)
        raise type(error)(error.message, remedy=error.remedy, path=name or None)
    return outcome.document


def inside(path: str, name: str) -> str:
    """Return what to call something in a file: "kliping.zip#banjir.html", or the path itself for the file."""
    return f"{path}#{name}" if name else path


def _outcomes(path: Path, request: Request, cancel: CancelToken | None) -> Iterator[Outcome]:
    try:
        data = _short(path)
        if data is not None and registry.is_gentle(data, path.suffix):
            yield from registry.outcomes(data, path.suffix, request)
        else:
            yield from worker.outcomes({"path": str(path.absolute()), **_asked(request)}, cancel)
    except ReadingError as error:
        yield Failure("", error)


def _short(path: Path) -> bytes | None:
    """Return the bytes of a file that may be gentle, or None for a long one. Raises ReadingError."""
    try:
        if path.is_file() and path.stat().st_size > limits().gentle_bytes:
            return None
    except (OSError, ValueError):
        return registry.load(path)
    return registry.load(path)


def _asked(request: Request) -> dict[str, Any]:
    return {"password": request.password, "columns": [list(pair) for pair in request.columns]}
