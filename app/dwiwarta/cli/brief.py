"""`dwiwarta brief FILE…`: read, translate, summarise and file, one brief per article."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from dwiwarta import __version__
from dwiwarta.cli import arguments, output, sources
from dwiwarta.core import settings
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.types import Article, Brief
from dwiwarta.errors import DwiwartaError


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("brief", help="write a bilingual brief of each article")
    command.add_argument("files", metavar="FILE", nargs="+", help="the articles; - is standard input")
    command.add_argument(
        "--to", metavar="FORMATS", type=arguments.formats, required=True, help="docx,html,pdf,md,json… by commas"
    )
    command.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder for the briefs")
    command.add_argument("--summary", metavar="N", type=arguments.count, help="sentences in the summary")
    command.add_argument("--all-text", action="store_true", help="also show what is not part of the article")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the briefs and print their paths; a bad file is reported and the rest go on."""
    pipeline = Pipeline(settings.load())
    failures = 0
    taken: set[str] = set()
    try:
        for name in options.files:
            line = output.ProgressLine(name)
            try:
                article = _process(pipeline, name, options.summary, line)
                brief = Brief(article, all_text=options.all_text, program=f"Dwiwarta {__version__}")
                stem = _free_stem(pipeline.stem(article), taken)
                written = pipeline.export(brief, options.to, options.out, stem)
            except DwiwartaError as error:
                line.clear()
                output.fail(str(error))
                failures += 1
                continue
            line.clear()
            for warning in article.document.warnings:
                output.say(f"warning: {name}: {warning}")
            for path in written:
                print(path, flush=True)
    finally:
        pipeline.close()
    if failures and len(options.files) > 1:
        output.say(f"{failures} of {len(options.files)} files failed")
    return 1 if failures else 0


def _process(pipeline: Pipeline, name: str, sentences: int | None, line: output.ProgressLine) -> Article:
    article = pipeline.translated(sources.article(pipeline, name), progress=line)
    return pipeline.summarised(article, sentences=sentences)


def _free_stem(stem: str, taken: set[str]) -> str:
    """Return the stem, numbered where an earlier file of this run has it (compared as Windows and macOS would)."""
    free, number = stem, 1
    while free.casefold() in taken:
        number += 1
        free = f"{stem}-{number}"
    taken.add(free.casefold())
    return free
