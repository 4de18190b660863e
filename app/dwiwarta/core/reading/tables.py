"""Read tables (.csv, .tsv): one article a row, its columns found by their names or chosen."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from dwiwarta.core.reading.fields import chosen, read_record
from dwiwarta.core.reading.found import Failure, Found, Outcome, Request
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.worded import worded
from dwiwarta.errors import ColumnsNeeded, EmptyDocument, ReadingError

_DELIMITERS = ",;\t|"
_FEWEST_KNOWN = 2


def looks_like_table(head: str) -> bool:
    """Say whether a text's first line names columns that an article has, one of them its text."""
    line = head.lstrip("\ufeff").split("\n", 1)[0]
    columns = _cells(line, _delimiter(line))
    found = chosen(columns)
    return len(columns) >= _FEWEST_KNOWN and len(found) >= _FEWEST_KNOWN and "text" in found


def read_table(text: str, request: Request, warnings: tuple[str, ...] = ()) -> Iterator[Outcome]:
    """Yield the article of every row. Raises ColumnsNeeded, ReadingError or EmptyDocument for the table as a whole."""
    text = text.lstrip("\ufeff").replace("\0", "")
    delimiter = _delimiter(text.lstrip().split("\n", 1)[0])
    # Python's own bound of 131,072 characters a field is below a long article.
    csv.field_size_limit(limits().text_bytes)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        columns = [name.strip() for name in next(rows, [])]
        _check_columns(columns, request)
        yield from _articles(columns, rows, request, warnings)
    except csv.Error as error:
        raise ReadingError(
            worded("this table is damaged ({error})", error=error),
            remedy="Save it again from the program that made it.",
        ) from error


def _articles(
    columns: list[str], rows: Iterator[list[str]], request: Request, warnings: tuple[str, ...]
) -> Iterator[Outcome]:
    given = dict(request.columns)
    empty = True
    for number, row in enumerate((row for row in rows if any(cell.strip() for cell in row)), start=1):
        if number > limits().articles:
            raise ReadingError(
                worded("the table has more than {articles:,} rows", articles=limits().articles),
                remedy="Split it into several files.",
            )
        empty = False
        name = f"row {number}"
        try:
            record = dict(zip(columns, row, strict=False))
            yield Found(name, read_record(record, given, warnings))
        except ReadingError as error:
            yield Failure(name, error)
    if empty:
        raise EmptyDocument("the table has no rows", remedy="Check that the right file was chosen.")


def _check_columns(columns: list[str], request: Request) -> None:
    found = chosen(columns, dict(request.columns))
    named = dict(request.columns)
    missing = [column for field, column in named.items() if field not in found]
    shown = ", ".join(columns[: limits().columns]) or "none"
    if missing:
        raise ColumnsNeeded(
            worded('the table has no column "{missing}"', missing=missing[0]),
            remedy=worded("Its columns are: {shown}.", shown=shown),
        )
    if found.keys().isdisjoint({"text", "lead"}):
        raise ColumnsNeeded(
            worded("no column's name says that it holds the text; the columns are: {shown}", shown=shown),
            remedy="Name it with --columns text=NAME.",
        )


def _delimiter(line: str) -> str:
    """Return what stands between the columns: what gives the most columns of known names, then the most columns."""

    def worth(delimiter: str) -> tuple[int, int]:
        cells = _cells(line, delimiter)
        return len(chosen(cells)), len(cells)

    return max(_DELIMITERS, key=worth)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return [cell.strip() for cell in next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter), [])]
    except csv.Error:
        return []
