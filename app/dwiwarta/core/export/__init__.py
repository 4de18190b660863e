"""Filing bilingual briefs: one module per format, each a pure function from a Brief to bytes.

`content` says what a brief for people holds (DOCX, PDF, HTML, Markdown); JSON, TMX, XLIFF and CSV are for other
programs and take the Article as it is. The same Brief gives the same bytes in every format.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from dwiwarta.core.files import write_atomic
from dwiwarta.core.types import Brief, Collection
from dwiwarta.core.worded import worded
from dwiwarta.errors import ExportError


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its suffix with the dot, and a name for people."""

    suffix: str
    label: str


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "docx": Format(".docx", worded("Word document")),
        "pdf": Format(".pdf", "PDF"),
        "html": Format(".html", worded("Web page, one file")),
        "md": Format(".md", "Markdown"),
        "json": Format(".json", worded("JSON data")),
        "tmx": Format(".tmx", worded("Translation memory (TMX 1.4)")),
        "xliff": Format(".xlf", worded("Translation file (XLIFF 1.2)")),
        "csv": Format(".csv", worded("Table of sentences (CSV)")),
    }
)


TOGETHER = ("docx", "pdf", "html", "md", "json")
"""The formats that hold several briefs in one file."""


def export(brief: Brief, fmt: str, path: Path) -> None:
    """Write the brief to `path` in the format `fmt` (a key of FORMATS), whole or not at all.

    Raises ExportError for an unknown format and where the file cannot be written.
    """
    _write(_renderer(fmt)(brief), path)


def export_together(collection: Collection, fmt: str, path: Path) -> None:
    """Write several briefs into one file, with a contents list for people. `fmt` is one of TOGETHER.

    Raises ExportError as `export` does.
    """
    if fmt not in TOGETHER:
        raise ExportError(
            worded("{fmt!r} cannot hold several briefs in one file", fmt=fmt),
            remedy=worded("Choose one of {names}.", names=", ".join(TOGETHER)),
        )
    module = importlib.import_module(f"dwiwarta.core.export.to_{'markdown' if fmt == 'md' else fmt}")
    _write(module.render_together(collection), path)


def _write(data: bytes, path: Path) -> None:
    """Write a file whole or not at all. Raises ExportError."""
    try:
        write_atomic(path, lambda beside: beside.write_bytes(data))
    except OSError as error:
        raise ExportError(
            worded("the brief cannot be written ({value})", value=error.strerror or error),
            path=path,
            remedy="Choose another folder, or check its permissions and free space.",
        ) from error


def render_html(brief: Brief | Collection) -> str:
    """Return a brief, or several together, as the text of a one-file web page."""
    from dwiwarta.core.export import to_html

    return to_html.render_text(brief)


def _renderer(fmt: str) -> Callable[[Brief], bytes]:
    """Return the function for a format, importing its libraries only now."""
    match fmt:
        case "docx":
            from dwiwarta.core.export import to_docx

            return to_docx.render
        case "pdf":
            from dwiwarta.core.export import to_pdf

            return to_pdf.render
        case "html":
            from dwiwarta.core.export import to_html

            return to_html.render
        case "md":
            from dwiwarta.core.export import to_markdown

            return to_markdown.render
        case "json":
            from dwiwarta.core.export import to_json

            return to_json.render
        case "tmx":
            from dwiwarta.core.export import to_tmx

            return to_tmx.render
        case "xliff":
            from dwiwarta.core.export import to_xliff

            return to_xliff.render
        case "csv":
            from dwiwarta.core.export import to_csv

            return to_csv.render
        case _:
            raise ExportError(
                worded("there is no export format {fmt!r}", fmt=fmt),
                remedy=worded("Choose one of {names}.", names=", ".join(FORMATS)),
            )
