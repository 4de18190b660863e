r"""Glossaries as rows of text: TSV as OmegaT and spreadsheets write it, and CSV.

A first row that names a source and a target column says what the columns hold, in any order. Without one they are
source, target and note, as in OmegaT's glossary files. `|` stands between alternatives; `\|` is the sign itself.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dwiwarta.core.export.cleaning import not_a_formula
from dwiwarta.core.glossary.report import Imported, Problem
from dwiwarta.core.glossary.term import Term, tidied
from dwiwarta.core.worded import worded
from dwiwarta.errors import GlossaryError

COLUMNS = ("source", "target", "alternatives", "note", "forbidden", "keep", "kind")
"""The columns that are written."""
_UNNAMED = ("source", "target", "note")
_NAMES = {
    name: column
    for column, names in {
        "source": "source|source term|source text|id|indonesian|indonesia|bahasa indonesia|istilah|sumber|term",
        "target": "target|target term|translation|en|english|inggris|bahasa inggris|terjemahan|sasaran",
        "alternatives": "alternatives|alternative|synonyms|alternatif|sinonim",
        "note": "note|notes|comment|comments|definition|description|catatan|keterangan",
        "forbidden": "forbidden|not|avoid|dilarang|terlarang",
        "keep": "keep|do not translate|dnt|untranslated|jangan diterjemahkan",
        "kind": "kind|type|category|domain|jenis|kategori",
    }.items()
    for name in names.split("|")
}
_YES = {"yes", "true", "1", "x", "y", "ya"}
_BAR = re.compile(r"((?:\\.|[^\\|])*)(?:\||\Z)")
_DELIMITERS = ",;\t"


def read_tsv(text: str) -> Imported:
    """Return the terms of tab-separated rows; a line that begins with "#" is a comment."""
    lines = enumerate(re.split(r"\r\n|\r|\n", text), start=1)
    rows = ((number, line.split("\t")) for number, line in lines if not line.startswith("#"))
    return _terms((number, [_unquoted(cell) for cell in row]) for number, row in rows)


def read_csv(text: str) -> Imported:
    """Return the terms of rows with commas, or with the semicolons of spreadsheets where these are the custom."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    return _terms(_numbered(reader))


def write_tsv(terms: Iterable[Term]) -> str:
    """Return tidied terms as TSV with a first row of names."""
    rows = [COLUMNS, *map(_cells, terms)]
    return "".join("\t".join(_quoted(cell) for cell in row) + "\n" for row in rows)


def write_csv(terms: Iterable[Term]) -> str:
    """Return tidied terms as CSV with a first row of names."""
    text = io.StringIO()
    rows = [COLUMNS, *map(_cells, terms)]
    csv.writer(text, lineterminator="\n").writerows([_no_formula(cell) for cell in row] for row in rows)
    return text.getvalue()


def _numbered(reader: Any) -> Iterator[tuple[int, list[str] | None]]:
    """Yield each row with the number of its first line, and None for what csv cannot read."""
    line = 1
    while True:
        row: list[str] | None
        try:
            row = [_plain(cell) for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            row = None
        yield line, row
        line = reader.line_num + 1


def _terms(rows: Iterable[tuple[int, list[str] | None]]) -> Imported:
    """Read rows with their line numbers; one that is no term becomes a Problem."""
    terms: list[Term] = []
    problems: list[Problem] = []
    columns: Sequence[str] | None = None
    for line, row in rows:
        if row is None:
            problems.append(Problem(line, worded("the row cannot be read")))
            continue
        if not any(cell.strip() for cell in row):
            continue
        if columns is None:
            named = [_NAMES.get(cell.strip().casefold(), "") for cell in row]
            columns = named if {"source", "target"} <= set(named) else _UNNAMED
            if columns is named:
                continue
        try:
            terms.append(_term(dict(zip(columns, row, strict=False))))
        except GlossaryError as error:
            problems.append(Problem(line, error.message))
    return Imported(tuple(terms), tuple(problems))


def _term(cells: dict[str, str]) -> Term:
    return tidied(
        Term(
            source=cells.get("source", ""),
            target=cells.get("target", ""),
            alternatives=_parts(cells.get("alternatives", "")),
            note=cells.get("note", ""),
            forbidden=_parts(cells.get("forbidden", "")),
            keep=cells.get("keep", "").strip().casefold() in _YES,
            kind=cells.get("kind", ""),
        )
    )


def _cells(term: Term) -> tuple[str, ...]:
    return (
        term.source,
        term.target,
        _joined(term.alternatives),
        term.note,
        _joined(term.forbidden),
        "yes" if term.keep else "",
        term.kind,
    )


def _joined(texts: Iterable[str]) -> str:
    return "|".join(re.sub(r"([\\|])", r"\\\1", text) for text in texts)


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(re.sub(r"\\(.)", r"\1", part) for part in _BAR.findall(cell) if part.strip())


def _no_formula(cell: str) -> str:
    """Keep spreadsheets from taking a cell for a formula; an apostrophe that would be taken off again gets another."""
    return f"'{cell}" if not_a_formula(cell.lstrip("'")) != cell.lstrip("'") else cell


def _plain(cell: str) -> str:
    """Undo `_no_formula`."""
    return cell[1:] if cell.startswith("'") and _no_formula(cell[1:]) == cell else cell


def _quoted(cell: str) -> str:
    """Quote a cell that begins as a quoted or a comment one would, as spreadsheets do."""
    return '"' + cell.replace('"', '""') + '"' if cell.startswith(('"', "#")) else cell


def _unquoted(cell: str) -> str:
    bare = cell.strip(" ")
    inner = bare[1:-1]
    if len(bare) >= 2 and bare[0] == bare[-1] == '"' and '"' not in inner.replace('""', ""):
        return inner.replace('""', '"')
    return cell


def _delimiter(text: str) -> str:
    """Return what stands between the cells of the first line that has some."""
    for line in text.splitlines():
        bare = re.sub(r'"[^"]*"', "", line)
        if any(sign in bare for sign in _DELIMITERS):
            return max(_DELIMITERS, key=bare.count)
    return ","
