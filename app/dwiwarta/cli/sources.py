"""What the commands read: files by name, and standard input for `-`."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dwiwarta.cli import arguments, output
from dwiwarta.core import reading
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.reading.found import Columns, Failure
from dwiwarta.core.types import Article
from dwiwarta.errors import PasswordNeeded, ReadingError

_STDIN = "standard input"
_HOW = "Give it with --password-file, or save a copy without it."


@dataclass(frozen=True, slots=True)
class Access:
    """What it takes to read a file: the password of protected ones, which is kept nowhere, and a table's columns."""

    password: str = field(default="", repr=False)
    columns: Columns = ()


def add_access(command: argparse.ArgumentParser | Any) -> None:
    """Add the options of `Access` to a command."""
    command.add_argument(
        "--password-file", metavar="PATH", type=Path, help="a file whose first line is the password of protected files"
    )
    command.add_argument(
        "--columns",
        metavar="NAMES",
        type=arguments.columns,
        default=(),
        help="the columns of tables, as text=isi,title=judul (also: published, url, outlet, byline)",
    )


def access(options: argparse.Namespace) -> Access:
    """Return what the options say. Raises ReadingError for a password file that cannot be read."""
    password = ""
    if options.password_file is not None:
        lines = reading.read_plain(options.password_file).splitlines()
        password = lines[0] if lines else ""
    return Access(password, options.columns)


def article(pipeline: Pipeline, name: str, given: Access) -> Article:
    """Read the article that `name` stands for, asking for its password on a terminal. Raises ReadingError."""
    if name == "-":
        return pipeline.read_text(stdin_text(), name=_STDIN, source="-")
    try:
        return pipeline.read(Path(name), password=given.password, columns=given.columns)
    except PasswordNeeded as error:
        return pipeline.read(Path(name), password=_asked(error, given), columns=given.columns)


def read_all(pipeline: Pipeline, name: str, given: Access) -> Iterator[Article | Failure]:
    """Yield what is in the file that `name` stands for, asking for its password on a terminal."""
    if name == "-":
        try:
            yield article(pipeline, name, given)
        except ReadingError as error:
            yield Failure("", error)
        return
    for outcome in pipeline.read_all(Path(name), password=given.password, columns=given.columns):
        if isinstance(outcome, Failure) and isinstance(outcome.error, PasswordNeeded) and outcome.name == "":
            try:
                password = _asked(outcome.error, given)
            except PasswordNeeded as error:
                yield Failure("", error)
            else:
                yield from pipeline.read_all(Path(name), password=password, columns=given.columns)
            return
        yield outcome


class Readable:
    """The articles that can be read, of many files, each after its warnings; a line says of the rest why not."""

    def __init__(self, pipeline: Pipeline, names: Iterable[str], given: Access) -> None:
        self._pipeline = pipeline
        self._names = names
        self._given = given
        self.failed = 0

    def __iter__(self) -> Iterator[Article]:
        for name in self._names:
            for outcome in read_all(self._pipeline, name, self._given):
                if isinstance(outcome, Failure):
                    self.failed += 1
                    output.fail(str(outcome.error))
                    continue
                for warning in outcome.document.warnings:
                    output.say(f"warning: {outcome.source}: {warning}")
                yield outcome


def _asked(error: PasswordNeeded, given: Access) -> str:
    """Return the password that a person types. Raises the error itself where there is nobody to ask, or none comes."""
    password = "" if given.password or not _can_ask() else getpass.getpass(f"Password of {error.path}: ")
    if not password:
        raise type(error)(error.message, remedy=_HOW, path=error.path) from error
    return password


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def stdin_text() -> str:
    """Return all of standard input, its encoding detected. Raises ReadingError for binary data or a closed input."""
    if sys.stdin is None:
        raise ReadingError("standard input is closed", remedy="Name a file, or pipe the text in.")
    return reading.decode(sys.stdin.buffer.read(), name=_STDIN)


def lines_of(text: str) -> list[str]:
    """Return the lines between line feeds; one at the end closes the last line and opens none."""
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines
