"""What the commands read: files by name, and standard input for `-`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from dwiwarta.cli import output
from dwiwarta.core import reading
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.types import Article
from dwiwarta.errors import ReadingError


def article(pipeline: Pipeline, name: str) -> Article:
    """Read the article that `name` stands for. Raises ReadingError."""
    if name != "-":
        return pipeline.read(Path(name))
    return pipeline.prepare(reading.read_text(stdin_text(), name="standard input"), source="-")


def readable(pipeline: Pipeline, names: Iterable[str]) -> Iterator[Article]:
    """Yield the articles that can be read, each after its warnings; a line says of each other why it cannot."""
    for name in names:
        try:
            found = article(pipeline, name)
        except ReadingError as error:
            output.fail(str(error))
            continue
        for warning in found.document.warnings:
            output.say(f"warning: {name}: {warning}")
        yield found


def stdin_text() -> str:
    """Return all of standard input, its encoding detected. Raises ReadingError for binary data or a closed input."""
    if sys.stdin is None:
        raise ReadingError("standard input is closed", remedy="Name a file, or pipe the text in.")
    return reading.decode(sys.stdin.buffer.read(), name="standard input")


def lines_of(text: str) -> list[str]:
    """Return the lines between line feeds; one at the end closes the last line and opens none."""
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines
