"""`dwiwarta brief FILE…`: read, translate, summarise and file, one brief per article.

The library is opened only with `--memory`: sentences that its memory has exactly then come from there.
`--glossary FILE` puts the terms of a file into the English where that is sure, and the checks look for the others.
"""

from __future__ import annotations

import argparse
import itertools
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dwiwarta import __version__
from dwiwarta.cli import arguments, library, output, sources
from dwiwarta.core import settings
from dwiwarta.core.glossary import Glossary
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.types import Article, Brief
from dwiwarta.errors import ExportError

# Articles that go to the model together: enough to keep every core busy, few enough for the first briefs to come soon.
_TOGETHER = 64


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
    sources.add_access(command)
    arguments.add_memory(command)
    arguments.add_glossary(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the briefs and print their paths; a bad file is reported and the rest go on.

    Raises ReadingError and GlossaryError for the glossary, ModelError and StoreError.
    """
    glossary = arguments.glossary_of(options.glossary)
    pipeline = Pipeline(settings.load())
    line = output.ProgressLine()
    read = unwritten = 0
    taken = _names_of_sources(options.files, options.out)
    articles = sources.Readable(pipeline, options.files, sources.access(options))
    stream = iter(articles)
    try:
        while together := list(itertools.islice(stream, _TOGETHER)):
            read += len(together)
            texts = [segment.text for article in together for segment in article.segments]
            recalled = library.recalled(texts) if options.memory else {}
            for article in pipeline.translated_together(together, recalled=recalled, glossary=glossary, progress=line):
                line.clear()
                stem = _free_stem(pipeline.stem(article), taken)
                unwritten += not _write(pipeline, article, stem, options, glossary)
    finally:
        line.clear()
        pipeline.close()
    failures = articles.failed + unwritten
    if failures and read + articles.failed > 1:
        output.say(f"{failures} of {read + articles.failed} articles failed")
    return 1 if failures else 0


def _write(
    pipeline: Pipeline, article: Article, stem: str, options: argparse.Namespace, glossary: Glossary | None
) -> bool:
    """Summarise and export one article and say whether that worked, after a line about what did not."""
    try:
        whole = pipeline.summarised(article, sentences=options.summary)
        brief = Brief(whole, all_text=options.all_text, program=f"Dwiwarta {__version__}", terms=glossary)
        for path in pipeline.export(brief, options.to, options.out, stem):
            print(path, flush=True)
    except ExportError as error:
        output.fail(str(error))
        return False
    return True


def _names_of_sources(names: Sequence[str], folder: Path) -> set[str]:
    """Return the names, without suffix and in small letters, of the files to read that lie in the briefs' folder."""
    files = [Path(name) for name in names if name != "-"]
    return {path.stem.casefold() for path in files if os.path.realpath(path.parent) == os.path.realpath(folder)}


def _free_stem(stem: str, taken: set[str]) -> str:
    """Return the stem, numbered where its brief would have the name of one in `taken`, and add that name.

    Names are compared as Windows and macOS would: an earlier brief of this run, or a file to read, is not written over.
    """
    free, number = stem, 1
    while f"{free}_en".casefold() in taken:
        number += 1
        free = f"{stem}-{number}"
    taken.add(f"{free}_en".casefold())
    return free
