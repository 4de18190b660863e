"""Turn a record with named fields, from JSON or from a table, into a Document."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from html import unescape
from typing import Any

from dwiwarta.core import paths
from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import normalise, squeeze
from dwiwarta.core.reading.dates import parse_stamp
from dwiwarta.core.reading.html_blocks import blocks_of_fragment
from dwiwarta.core.reading.layout import paragraphs
from dwiwarta.core.reading.sources import clean_url, known_outlet, outlet_of_url
from dwiwarta.core.types import Block, Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import EmptyDocument

FIELDS = ("title", "text", "published", "url", "outlet", "byline")
_TAGS = re.compile(r"<(?:p|div|br|h[1-6]|li|ul|ol|blockquote|figure|img|strong|em|a)\b[^<>]*>", re.IGNORECASE)
_SQUEEZED = re.compile(r"[\s_.-]+")
_ONLY_LEAD = worded("There is no full text in the record; its summary was read.")


@cache
def _names() -> dict[str, list[str]]:
    raw = tomllib.loads((paths.resources() / "reading" / "fields.toml").read_text(encoding="utf-8"))
    return {field: list(names) for field, names in raw.items()}


def list_names() -> list[str]:
    """Return the names under which JSON files keep their lists of articles, in small letters."""
    return _names()["lists"]


def chosen(columns: list[str], given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return which column holds each field, and "lead" for a summary; `given` goes before what the names say."""
    by_key: dict[str, str] = {}
    for column in columns:
        by_key.setdefault(_key(column), column)
    found = {}
    for field in (*FIELDS, "lead"):
        named = (given or {}).get(field)
        if named is not None:
            if named in columns or _key(named) in by_key:
                found[field] = named if named in columns else by_key[_key(named)]
            continue
        known = [by_key[name] for name in _names()[field] if name in by_key]
        if known:
            found[field] = known[0]
    return found


def is_record(record: Mapping[str, Any]) -> bool:
    """Say whether an object has a field that could be an article's text."""
    return not {"text", "lead"}.isdisjoint(chosen([str(name) for name in record]))


def has_text(record: Mapping[str, Any], given: Mapping[str, str]) -> bool:
    """Say whether an object's own field holds an article's text, and not a list of further objects."""
    column = chosen([str(name) for name in record], given).get("text")
    value = record[column] if column is not None else None
    if isinstance(value, list):
        return bool(value) and isinstance(value[0], str)
    return isinstance(value, str | dict) and bool(value)


def read_record(
    record: Mapping[str, Any], given: Mapping[str, str] | None = None, warnings: tuple[str, ...] = ()
) -> Document:
    """Return the Document of one record. Raises EmptyDocument, without a path, where it has no text."""
    columns = chosen([str(name) for name in record], given)
    values = {field: record[column] for field, column in columns.items()}
    blocks = _blocks(values.get("text"))
    if not blocks and (blocks := _blocks(values.get("lead"))):
        warnings = (*warnings, _ONLY_LEAD)
    if not blocks:
        raise EmptyDocument("there is no text in the record", remedy="Name the field that holds it with --columns.")
    url = next((clean for name in ("url", "outlet") if (clean := clean_url(_words(values.get(name))))), "")
    outlet = _words(values.get("outlet"))
    title = _words(values.get("title"))
    document = Document(
        title=title,
        byline=_people(values.get("byline")),
        outlet=known_outlet(outlet) or ("" if clean_url(outlet) else outlet) or outlet_of_url(url),
        published=parse_stamp(_words(values.get("published"))) if values.get("published") else None,
        url=url,
        blocks=tuple(blocks),
        warnings=warnings,
    )
    return finish(document, unmarked=not title)


def _key(name: str) -> str:
    return _SQUEEZED.sub("", name.strip("\ufeff ").lower())


def _blocks(value: Any) -> list[Block]:
    """Return the blocks of a text: lines, HTML, or a list of paragraphs."""
    if isinstance(value, list):
        return [block for item in value for block in _blocks(item)]
    if isinstance(value, dict):
        # WordPress' REST interface has {"rendered": html}; block editors have {"type", "text"}.
        inner = (value[name] for name in ("rendered", "text", "content", "value", "html") if name in value)
        return _blocks(next(inner, ""))
    if not isinstance(value, str) or not value.strip():
        return []
    if _TAGS.search(value):
        return blocks_of_fragment(f"<div>{value}</div>")
    return [Block(paragraph) for paragraph in paragraphs(normalise(unescape(value)))]


def _words(value: Any) -> str:
    """Return a field's value on one line: a text, a number, the name in an object, the first of a list."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = next((value[name] for name in ("rendered", "name", "title", "@id", "text") if name in value), "")
    if isinstance(value, str):
        text = squeeze(value)
        return squeeze(unescape(re.sub(r"<[^<>]{0,200}>", "", text))) if "<" in text or "&" in text else text
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _people(value: Any) -> str:
    people = value if isinstance(value, list) else [value]
    return ", ".join(dict.fromkeys(name for person in people if (name := _words(person))))
