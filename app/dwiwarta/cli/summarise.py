"""`dwiwarta summarise FILE`: the chosen sentences in both languages."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from dwiwarta.cli import arguments, output, sources
from dwiwarta.core import settings
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.types import Article, Summary


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("summarise", help="print the most telling sentences, in both languages")
    command.add_argument("file", metavar="FILE", help="the file, or - for standard input")
    length = command.add_mutually_exclusive_group()
    length.add_argument("--sentences", metavar="N", type=arguments.count, help="how many sentences")
    length.add_argument("--ratio", metavar="R", type=arguments.share, help="which share of the sentences, 0 to 1")
    command.add_argument("--method", choices=settings.choices("summary_method"), help="how to choose them")
    command.add_argument("--json", action="store_true", help="as JSON, with salience and reasons")
    sources.add_access(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the summary. Only the chosen sentences are translated. Raises ReadingError and ModelError."""
    pipeline = Pipeline(settings.load())
    try:
        article = sources.article(pipeline, options.file, sources.access(options))
        summary = pipeline.summarise(article, method=options.method, sentences=options.sentences, ratio=options.ratio)
        line = output.ProgressLine()
        translations = list(article.translations)
        for index, translation in pipeline.translate(article, only=summary.chosen, progress=line):
            translations[index] = translation
        line.clear()
    finally:
        pipeline.close()
    article = replace(article, translations=tuple(translations))
    if options.json:
        output.show_json(as_json(article, summary))
    else:
        print(as_text(article, summary))
    return 0


def as_json(article: Article, summary: Summary) -> dict[str, Any]:
    """Return the `summarise` shape, schema 1; `index` counts the article's segments from 0, salience is 0 to 1.

    {"schema", "method", "sentences": [{"index", "source", "translation", "salience", "reasons": []}]}
    """
    return {
        "schema": 1,
        "method": summary.method,
        "sentences": [
            {
                "index": index,
                "source": article.segments[index].text,
                "translation": _english(article, index),
                "salience": round(summary.salience[index], 6),
                "reasons": list(summary.reasons[index]),
            }
            for index in summary.chosen
        ],
    }


def as_text(article: Article, summary: Summary) -> str:
    """Return the same for a person: the English, then the Indonesian."""
    english = [_english(article, index) for index in summary.chosen]
    source = [article.segments[index].text for index in summary.chosen]
    return "\n".join([*english, "", *source])


def _english(article: Article, index: int) -> str:
    translation = article.translations[index]
    return translation.text if translation is not None else ""
