"""What comes out of a file: articles and failures, each with its name inside the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from dwiwarta.core.types import Document
from dwiwarta.errors import ReadingError


@dataclass(frozen=True, slots=True)
class Found:
    """An article. `name` is where it stands in the file ("kliping/banjir.html", "row 3"), or "" for the file itself."""

    name: str
    document: Document


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read, and why; `name` as in Found."""

    name: str
    error: ReadingError


Outcome = Found | Failure
# (field, column) pairs; the fields are title, text, published, url, outlet and byline.
Columns = tuple[tuple[str, str], ...]


def no_news(_what: str) -> None:
    """Take word of work that goes on and do nothing with it."""


@dataclass(frozen=True, slots=True)
class Request:
    """How a file is to be read.

    `password` opens protected files and is kept nowhere. `columns` name those of a table whose own names say less.
    `depth` counts the archives around the file, and `alive` is told, in a word or two, that long work goes on.
    """

    password: str = field(default="", repr=False)
    columns: Columns = ()
    depth: int = 0
    alive: Callable[[str], None] = field(default=no_news, repr=False, compare=False)

    def deeper(self) -> Request:
        """Return the same for a file inside the file."""
        return replace(self, depth=self.depth + 1)
