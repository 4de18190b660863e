"""`dwiwarta self-test [--gui]`: the whole way of an article on a sample, in whatever form the program is installed."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dwiwarta import __version__
from dwiwarta.cli import open_window
from dwiwarta.core import paths, reading
from dwiwarta.core.export import FORMATS
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store import Library
from dwiwarta.core.types import Brief
from dwiwarta.errors import DwiwartaError


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("self-test", help="do the whole job on a sample and say what works")
    command.add_argument("--gui", action="store_true", help="open and close the window too")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do everything in a folder of its own that goes away again; a line for each step. Raises what a step raises."""
    print(f"Dwiwarta {__version__}, Python {platform.python_version()}, {platform.platform()}")
    with paths.temporary_home() as home:
        for step in _steps(home):
            print(f"ok  {step}", flush=True)
    if options.gui:
        if not open_window.opens_and_closes():
            raise DwiwartaError("the window did not open and close", remedy="Run it again from a terminal.")
        print("ok  window")
    return 0


def _steps(home: Path) -> Iterator[str]:
    sample = next((paths.resources() / "sample").glob("*.txt"))
    pipeline = Pipeline()
    try:
        article = pipeline.read(sample)
        yield f"read: {len(article.segments)} sentences"
        article = pipeline.translated(article)
        _expect(article.translated, "a sentence was not translated")
        yield f"translated: {pipeline.engine.model}"
        article = pipeline.summarised(article)
        _expect(article.summary is not None and len(article.summary.chosen) > 0, "the summary is empty")
        yield "summarised"
    finally:
        pipeline.close()
    with Library(paths.library_file()) as library:
        number = library.add(article, content_key=reading.content_key(article.document)).id
        found = [hit.row.id for hit in library.search(article.document.title.split()[0])]
        _expect(found == [number], "the search does not find the sample")
        _expect(library.verify() == [], "the library is not sound")
        article = library.get(number)
    yield "kept and found"
    for path in pipeline.export(Brief(article), list(FORMATS), home / "briefs"):
        _expect(path.stat().st_size > 0, f"{path.name} is empty")
        yield f"exported: {path.suffix[1:]}"


def _expect(holds: bool, complaint: str) -> None:
    if not holds:
        raise DwiwartaError(f"self-test: {complaint}", remedy="Install Dwiwarta again.")
