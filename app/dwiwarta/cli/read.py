"""`dwiwarta read FILE [--json]`: what the reader made of a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from dwiwarta.cli import output, sources
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.reading.found import Failure
from dwiwarta.core.types import Article, Role, segments_of


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("read", help="show what the reader made of a file: metadata, blocks, sentences")
    command.add_argument("file", metavar="FILE", help="the file, or - for standard input")
    command.add_argument("--json", action="store_true", help="as JSON, with the offsets of every sentence")
    sources.add_access(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the Document, or every Document of a file of several. Raises ReadingError where there is none at all."""
    pipeline = Pipeline()
    try:
        found = list(sources.read_all(pipeline, options.file, sources.access(options)))
    finally:
        pipeline.close()
    articles = [outcome for outcome in found if not isinstance(outcome, Failure)]
    failures = [outcome for outcome in found if isinstance(outcome, Failure)]
    if not articles and len(failures) == 1:
        raise failures[0].error
    for article in articles:
        for warning in article.document.warnings:
            output.say(f"warning: {article.source}: {warning}")
    for failure in failures:
        output.fail(str(failure.error))
    alone = len(found) == 1 and articles[0].source == options.file
    if options.json:
        output.show_json(as_json(articles[0]) if alone else all_as_json(options.file, articles, failures))
    else:
        print("\n\n".join(as_text(one) if alone else f"{one.source}\n{as_text(one)}" for one in articles))
    return 1 if failures else 0


def all_as_json(file: str, articles: Sequence[Article], failures: Sequence[Failure]) -> dict[str, Any]:
    """Return the `read` shape, schema 1, of a file that may hold several articles, however many it holds.

    Such are archives, tables, mailboxes, mails with attachments, and lists in JSON. "name" is the place in the file.
    {"schema", "documents": [{"name", and what `as_json` gives}], "failures": [{"name", "reason"}]}
    """
    documents = []
    for article in articles:
        shape = as_json(article)
        del shape["schema"]
        documents.append({"name": article.source.removeprefix(file).removeprefix("#"), **shape})
    return {
        "schema": 1,
        "documents": documents,
        "failures": [{"name": failure.name, "reason": str(failure.error)} for failure in failures],
    }


def as_json(article: Article) -> dict[str, Any]:
    """Return the `read` shape, schema 1. Offsets are code points of the block's text; boilerplate has no segments.

    {"schema", "title", "byline", "outlet", "published": "YYYY-MM-DD" or null, "url", "language", "warnings": [],
    "blocks": [{"kind", "level", "role", "reason", "text", "segments": [{"start", "end", "text"}]}]}
    """
    document = article.document
    return {
        "schema": 1,
        "title": document.title,
        "byline": document.byline,
        "outlet": document.outlet,
        "published": document.published.isoformat() if document.published else None,
        "url": document.url,
        "language": document.language,
        "warnings": list(document.warnings),
        "blocks": [
            {
                "kind": block.kind.value,
                "level": block.level,
                "role": block.role.value,
                "reason": block.reason,
                "text": block.text,
                "segments": [
                    {"start": segment.start, "end": segment.end, "text": segment.text}
                    for segment in (article.segments[i] for i in segments_of(article, index))
                ],
            }
            for index, block in enumerate(document.blocks)
        ],
    }


def as_text(article: Article) -> str:
    """Return the same for a person: the metadata, then every block with its kind, or its reason in brackets."""
    document = article.document
    published = document.published.isoformat() if document.published else ""
    facts = {
        "Title": document.title,
        "By": document.byline,
        "Outlet": document.outlet,
        "Published": published,
        "URL": document.url,
        "Language": document.language,
    }
    lines = [f"{name}: {value}" for name, value in facts.items() if value]
    lines.append("")
    for block in document.blocks:
        mark = block.kind.value if block.role is Role.BODY else f"[{block.reason or block.role.value}]"
        lines.append(f"{mark:>14}  {block.text}")
    return "\n".join(lines)
