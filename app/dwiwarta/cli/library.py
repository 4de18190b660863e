"""`dwiwarta library add|list|search|show|export|verify|backup`: what is kept on this machine."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dwiwarta import __version__
from dwiwarta.cli import arguments, output, read, sources
from dwiwarta.core import paths, reading, settings
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store import ArticleRow, Library
from dwiwarta.core.types import Article, Brief, Role, target_text

_ON, _OFF = "\x1b[1m", "\x1b[0m"


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("library", help="add to, list, search, show, export, verify or back up the library")
    actions = command.add_subparsers(title="actions", metavar="ACTION", required=True)

    def action(name: str, run: Callable[[argparse.Namespace], int], words: str, *, json: bool = False) -> Any:
        made = actions.add_parser(name, help=words)
        if json:
            made.add_argument("--json", action="store_true")
        made.set_defaults(run=run)
        return made

    adding = action("add", run_add, "read, translate and summarise articles, and keep them")
    adding.add_argument("files", metavar="FILE", nargs="+", help="the articles; - is standard input")
    action("list", run_list, "the articles, the newest first", json=True)
    searching = action("search", run_search, "the articles that hold some words, in either language", json=True)
    searching.add_argument("words", metavar="WORDS", nargs="+", help='words, or "a phrase" in quotation marks')
    showing = action("show", run_show, "an article in both languages", json=True)
    showing.add_argument("id", metavar="ID", type=arguments.count)
    exporting = action("export", run_export, "write the brief of an article")
    exporting.add_argument("id", metavar="ID", type=arguments.count)
    exporting.add_argument("--to", metavar="FORMATS", type=arguments.formats, required=True)
    exporting.add_argument("--out", metavar="DIR", type=Path, required=True)
    exporting.add_argument("--all-text", action="store_true")
    action("verify", run_verify, "check that the library is sound")
    action("backup", run_backup, "write a copy of the library").add_argument("file", metavar="FILE", type=Path)


def run_add(options: argparse.Namespace) -> int:
    """Keep articles and print `ID TAB TITLE` of each; one that is there already is not added or translated again.

    Raises StoreError and ModelError; a file that cannot be read is reported and the rest go on.
    """
    pipeline = Pipeline(settings.load())
    kept = 0
    try:
        with _library() as library:
            for article in sources.readable(pipeline, options.files):
                print(f"{_keep(pipeline, library, article)}\t{article.document.title}", flush=True)
                kept += 1
    finally:
        pipeline.close()
    return 0 if kept == len(options.files) else 1


def _keep(pipeline: Pipeline, library: Library, article: Article) -> int:
    key = reading.content_key(article.document)
    known = library.find_by_key(key)
    if known is not None:
        output.say(f"{article.source}: the library has this article already")
        return known
    line = output.ProgressLine(article.source)
    try:
        whole = pipeline.summarised(pipeline.translated(article, progress=line))
    finally:
        line.clear()
    return library.add(whole, content_key=key).id


def run_list(options: argparse.Namespace) -> int:
    """Print the articles. Raises StoreError."""
    with _library() as library:
        rows = library.list()
    if options.json:
        output.show_json({"schema": 1, "articles": [_facts(row) for row in rows]})
    else:
        for row in rows:
            print(_line(row))
    return 0


def run_search(options: argparse.Namespace) -> int:
    """Print the articles that were found, the best first, each with a piece of its text. Raises StoreError."""
    with _library() as library:
        hits = library.search(" ".join(options.words))
    if options.json:
        found = [
            {**_facts(hit.row), "snippet": hit.snippet, "marks": hit.marks, "side": hit.side.value} for hit in hits
        ]
        output.show_json({"schema": 1, "hits": found})
        return 0
    for hit in hits:
        snippet = hit.snippet
        if output.is_terminal():
            for start, end in reversed(hit.marks):
                snippet = f"{snippet[:start]}{_ON}{snippet[start:end]}{_OFF}{snippet[end:]}"
        print(f"{_line(hit.row)}\n    {' '.join(snippet.split())}")
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print an article: each paragraph of the body, then its English. Raises StoreError."""
    with _library() as library:
        article = library.get(options.id)
    if options.json:
        english = [target_text(article, index) for index in range(len(article.document.blocks))]
        shape = read.as_json(article)
        for block, text in zip(shape["blocks"], english, strict=True):
            block["target_text"] = text
        output.show_json(shape)
        return 0
    body = [index for index, block in enumerate(article.document.blocks) if block.role is Role.BODY]
    print("\n\n".join(f"{article.document.blocks[i].text}\n{target_text(article, i)}".rstrip() for i in body))
    return 0


def run_export(options: argparse.Namespace) -> int:
    """Write the brief of an article and print the paths. Raises StoreError and ExportError."""
    with _library() as library:
        article, categories = library.get(options.id), library.categories()
    program = f"Dwiwarta {__version__}"
    brief = Brief(article, all_text=options.all_text, program=program, categories=categories)
    for path in Pipeline().export(brief, options.to, options.out):
        print(path)
    return 0


def run_verify(_options: argparse.Namespace) -> int:
    """Print what is wrong with the library, one line each; the exit code is 1 if anything is. Raises StoreError."""
    with _library() as library:
        faults = library.verify()
        count = library.count()
    for fault in faults:
        output.fail(fault)
    if not faults:
        print(f"{count} article{'' if count == 1 else 's'}, nothing wrong")
    return 1 if faults else 0


def run_backup(options: argparse.Namespace) -> int:
    """Write a copy of the library and print its path. Raises StoreError."""
    with _library() as library:
        library.backup(options.file)
    print(options.file)
    return 0


def _library() -> Library:
    return Library(paths.library_file())


def _line(row: ArticleRow) -> str:
    facts = [row.published.isoformat() if row.published else "", row.outlet, row.title]
    return f"{row.id}\t" + "  ".join(fact for fact in facts if fact)


def _facts(row: ArticleRow) -> dict[str, Any]:
    """Return the shape of a row: dates as ISO 8601 in UTC, counts of sentences."""
    return {
        "id": row.id,
        "title": row.title,
        "title_translation": row.title_translation,
        "outlet": row.outlet,
        "published": row.published.isoformat() if row.published else None,
        "language": row.language,
        "added": row.added.isoformat(),
        "segments": row.segments,
        "translated": row.translated,
        "edited": row.edited,
        "confirmed": row.confirmed,
        "annotations": row.annotations,
    }
