"""Markdown (CommonMark): the English runs as text, with each paragraph's original quoted under it.

Alternating paragraphs rather than a table: a table's row would be one line of a thousand characters, hard to read as
plain text.
Highlights are numbered in brackets where they end, as plain text, and listed at the foot.
"""

from __future__ import annotations

import re
import textwrap

from dwiwarta.core.export.content import (
    Content,
    Fact,
    Note,
    Row,
    SummaryLine,
    build,
    build_all,
    collection_facts,
    collection_title,
    origin,
)
from dwiwarta.core.export.marking import Cell, numbered_text
from dwiwarta.core.types import BlockKind, Brief, Collection, Side

# What means something anywhere in a line, and what only does at its start (CommonMark 0.31, sections 4 to 6; GFM's
# tables and tildes).
_ANYWHERE = re.compile(r"[\\`*\[\]<>|~#]|(?<![^\W_])_|_(?![^\W_])|&(?=#|\w)|!(?=\[)")
_LINE_START = re.compile(r"^([+=-])|^(\d{1,9})([.)])")
_HEADING = re.compile(r"^(?=#{1,5} )", re.MULTILINE)  # a number sign in a text is escaped
_LABELS = {BlockKind.QUOTE: "*Quotation:* ", BlockKind.CAPTION: "*Caption:* "}


def render(brief: Brief) -> bytes:
    """Return the brief as UTF-8 Markdown."""
    return _text(build(brief)).encode("utf-8")


def render_together(collection: Collection) -> bytes:
    """Return several briefs as UTF-8 Markdown: a contents list, then each brief with its headings a level lower."""
    contents = build_all(collection)
    lines = []
    for place, content in enumerate(contents, start=1):
        where = origin(content)
        lines.append(
            f"{place}. {escape(content.name.replace(chr(10), ' '))}" + (f" ({escape(where)})" if where else "")
        )
    parts = [
        f"# {escape(collection_title(collection).replace(chr(10), ' '))}",
        _facts(collection_facts(collection)),
        "## Contents",
        "\n".join(lines),
        *(f"---\n\n{_HEADING.sub('#', _text(content)).rstrip()}" for content in contents),
    ]
    return ("\n\n".join(parts) + "\n").encode("utf-8")


def escape(text: str) -> str:
    """Return `text` so that CommonMark shows exactly its characters; line feeds become hard breaks."""
    lines = [_escape_line(line.strip(" \t")) for line in text.strip().split("\n")]
    return "\\\n".join(lines)


def _escape_line(line: str) -> str:
    line = _ANYWHERE.sub(lambda found: f"\\{found[0]}", line)
    return _LINE_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", line)


def _text(content: Content) -> str:
    parts = [f"# {_one_line(content.title_target or content.title)}"]
    if content.title_target is not None:
        parts.append(_quoted(content.title))
    parts.append(_facts(content.facts))
    if content.summary:
        parts += ["## Summary", *(_summary_line(place, line) for place, line in enumerate(content.summary, start=1))]
    if content.rows:
        parts += [f"## English, with the original ({escape(content.language_name)})", *map(_row, content.rows)]
    if content.notes:
        parts += ["## Notes", "\n".join(_note(note) for note in content.notes)]
    parts += ["## Provenance", _facts(content.provenance)]
    return "\n\n".join(parts) + "\n"


def _facts(facts: tuple[Fact, ...]) -> str:
    lines = []
    for fact in facts:
        value = escape(fact.value.replace("\n", " "))
        if fact.link and not re.search(r"[\s<>]", fact.link):
            value = f"<{fact.link}>"
        lines.append(f"- **{fact.label}:** {value}")
    return "\n".join(lines)


def _summary_line(place: int, line: SummaryLine) -> str:
    marker = f"{place}. "
    return marker + _indented(f"{_cell(line.target)}\n\n{_quoted(line.source)}", len(marker))


def _row(row: Row) -> str:
    original = _quoted(row.source)
    match row.kind:
        case BlockKind.HEADING:
            return f"{'#' * min(6, max(3, row.level + 1))} {_one_line(row.target)}\n\n{original}"
        case BlockKind.LIST_ITEM:
            return "- " + _indented(f"{_cell(row.target)}\n\n{original}", 2)
        case _:
            return f"{_LABELS.get(row.kind, '')}{_cell(row.target)}\n\n{original}"


def _note(note: Note) -> str:
    side = "the original" if note.side is Side.SOURCE else "the translation"
    quote = escape(note.quote.replace("\n", " "))
    lost = " (its place in the text is lost)" if note.orphan else ""
    text = f": {escape(note.text.replace(chr(10), ' '))}" if note.text.strip() else ""
    return f"- \\[{note.number}\\] **{escape(note.label)}**, on “{quote}” in {side}{lost}{text}"


def _cell(cell: Cell) -> str:
    return escape(numbered_text(cell))


def _one_line(cell: Cell) -> str:
    return escape(numbered_text(cell).replace("\n", " "))


def _quoted(cell: Cell) -> str:
    return "\n".join(f"> {line}" for line in _cell(cell).split("\n"))


def _indented(text: str, width: int) -> str:
    return textwrap.indent(text, " " * width)[width:]
