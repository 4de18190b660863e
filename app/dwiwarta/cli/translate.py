"""`dwiwarta translate [FILE]`: text in, text out.

The command says what the model says, on every machine alike, and opens no library; with `--memory` the sentences that
the library's memory has exactly come from there (origin "memory", without a score). With `--glossary FILE` the terms
of the file are put in where that is sure (origin "repair").
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dwiwarta.cli import arguments, library, output, sources
from dwiwarta.core import reading, segmentation, settings
from dwiwarta.core.glossary import Glossary
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.types import Role, Translation


@dataclass(frozen=True, slots=True)
class Line:
    """A line or paragraph to translate: its text and the [start, end) spans of its sentences, in code points."""

    text: str
    spans: tuple[tuple[int, int], ...]


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("translate", help="translate Indonesian text into English")
    command.add_argument("file", metavar="FILE", nargs="?", default="-", help="the file; standard input without one")
    shape = command.add_mutually_exclusive_group()
    shape.add_argument("--lines", action="store_true", help="one line in, one line out; empty lines stay empty")
    shape.add_argument("--json", action="store_true", help="as JSON, a sentence at a time")
    sources.add_access(command)
    arguments.add_memory(command)
    arguments.add_glossary(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Translate and print as the sentences get ready. Raises ReadingError, GlossaryError, ModelError and StoreError."""
    glossary = arguments.glossary_of(options.glossary)
    pipeline = Pipeline(settings.load())
    try:
        lines = [_split(text) for text in _texts(pipeline, options)]
        recalled = library.recalled(_sentences(lines)) if options.memory else {}
        if options.json:
            output.show_json(as_json(pipeline, lines, recalled, glossary))
        else:
            for text in translated_lines(pipeline, lines, recalled, glossary):
                print(text, flush=True)
    finally:
        pipeline.close()
    return 0


def _texts(pipeline: Pipeline, options: argparse.Namespace) -> list[str]:
    """Return the lines of a text, or the body paragraphs of any other kind of file with empty lines between."""
    if options.file == "-":
        return sources.lines_of(sources.stdin_text())
    path = Path(options.file)
    if options.lines or path.suffix.lower() in ("", ".txt", ".md"):
        return sources.lines_of(reading.read_plain(path))
    document = sources.article(pipeline, options.file, sources.access(options)).document
    body = [block.text for block in document.blocks if block.role is Role.BODY]
    return [text for paragraph in body for text in (paragraph, "")][:-1]


def _split(text: str) -> Line:
    return Line(text, tuple(segmentation.split(text)))


def _sentences(lines: Sequence[Line]) -> list[str]:
    return [line.text[start:end] for line in lines for start, end in line.spans]


Recalled = Mapping[str, Translation]


def translated_lines(
    pipeline: Pipeline, lines: Sequence[Line], recalled: Recalled, glossary: Glossary | None
) -> Iterator[str]:
    """Yield the English of each line as soon as it is whole, its sentences joined by single spaces."""
    translations = pipeline.translated_texts(_sentences(lines), recalled=recalled, glossary=glossary)
    for line in lines:
        yield " ".join(" ".join(next(translations).text.split()) for _ in line.spans)


def as_json(pipeline: Pipeline, lines: Sequence[Line], recalled: Recalled, glossary: Glossary | None) -> dict[str, Any]:
    """Return the `translate` shape, schema 1; `score` is the mean log probability per token (at most 0) or null.

    {"schema", "model": {"name", "version"}, "segments": [{"source", "machine", "text", "origin", "score"}]}
    """
    sentences = _sentences(lines)
    segments = [
        {
            "source": source,
            "machine": translation.machine,
            "text": translation.text,
            "origin": translation.origin.value,
            "score": translation.score,
        }
        for source, translation in zip(
            sentences, pipeline.translated_texts(sentences, recalled=recalled, glossary=glossary), strict=True
        )
    ]
    model = pipeline.engine.model
    return {"schema": 1, "model": {"name": model.name, "version": model.version}, "segments": segments}
