"""Read JSON and JSON lines: an article, or a list of them wherever the file keeps it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from dwiwarta.core.reading.fields import has_text, is_record, list_names, read_record
from dwiwarta.core.reading.found import Failure, Found, Outcome, Request
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError, UnsupportedFormat

_ENVELOPES = ("_source", "article", "attributes")
_DEEPEST = 4
_NO_ARTICLE = worded("no article is in this JSON file: nothing in it is named text, content, body or isi")
_REMEDY = worded("Name the field that holds the text with --columns text=NAME.")


def read_json(text: str, request: Request, warnings: tuple[str, ...] = ()) -> Iterator[Outcome]:
    """Yield the articles of a JSON file. Raises ReadingError or UnsupportedFormat for the file as a whole."""
    try:
        data = json.loads(text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError) as error:
        raise ReadingError(
            worded("this JSON file is damaged ({reason})", reason=_reason(error)),
            remedy="Get the file again, or open its text.",
        ) from error
    given = dict(request.columns)
    record = _unwrapped(data)
    whole = record is not None and has_text(record, given)
    records = None if whole else _list_in(data, given, 0)
    if record is not None and records is None and _is_article(record, given):
        yield Found("", read_record(record, given, warnings))
        return
    if records is None:
        raise UnsupportedFormat(_NO_ARTICLE, remedy=_REMEDY)
    if len(records) > limits().articles:
        raise ReadingError(
            worded("the file has more than {articles:,} articles", articles=limits().articles), remedy="Split it."
        )
    for number, item in enumerate(records, start=1):
        yield _outcome(f"article {number}", item, given, warnings)


def read_json_lines(text: str, request: Request, warnings: tuple[str, ...] = ()) -> Iterator[Outcome]:
    """Yield the article of every line. Raises ReadingError for a file of too many."""
    given = dict(request.columns)
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), start=1):
        if not line.strip():
            continue
        if number > limits().articles:
            raise ReadingError(
                worded("the file has more than {articles:,} lines", articles=limits().articles), remedy="Split it."
            )
        name = f"line {number}"
        try:
            item = json.loads(line, strict=False)
        except (ValueError, RecursionError) as error:
            yield Failure(
                name,
                ReadingError(worded("the line is no JSON ({reason})", reason=_reason(error)), remedy="Mend the line."),
            )
            continue
        yield _outcome(name, item, given, warnings)


def _outcome(name: str, item: Any, given: Mapping[str, str], warnings: tuple[str, ...]) -> Outcome:
    record = _unwrapped(item)
    if record is None or not _is_article(record, given):
        return Failure(name, UnsupportedFormat("no field of the record is an article's text", remedy=_REMEDY))
    try:
        return Found(name, read_record(record, given, warnings))
    except ReadingError as error:
        return Failure(name, error)


def _unwrapped(item: Any) -> Mapping[str, Any] | None:
    """Return the record itself, out of the envelope that a search engine puts around it, or None for no object."""
    if not isinstance(item, dict):
        return None
    if is_record(item):
        return item
    return next((item[name] for name in _ENVELOPES if isinstance(item.get(name), dict)), item)


def _is_article(record: Mapping[str, Any], given: Mapping[str, str]) -> bool:
    return given.get("text", "") in record or is_record(record)


def _list_in(data: Any, given: Mapping[str, str], depth: int) -> list[Any] | None:
    """Return the list of articles, which may be the file itself or stand under a name that such lists have."""
    if depth > _DEEPEST:
        return None
    if isinstance(data, list):
        inner = [record for item in data if (record := _unwrapped(item)) is not None]
        return data if any(_is_article(record, given) for record in inner) else None
    if not isinstance(data, dict):
        return None
    names = sorted(data, key=lambda name: (name.lower() not in list_names(), name))
    for name in names:
        if isinstance(data[name], list | dict):
            found = _list_in(data[name], given, depth + 1)
            if found is not None:
                return found
    return None


def _reason(error: BaseException) -> str:
    return "it nests too deep" if isinstance(error, RecursionError) else str(error)
