"""English sentences that remember how they were made, so that the window can say them in another language.

To everything else they are plain strings: the command line prints them, JSON and the library keep them. A sentence
without values is found again by its own words, so nothing but those with values needs to be kept as more than text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Said(str):
    """A sentence made of a template and values. `joined` ones have parts instead, which stand one after the other."""

    template: str
    values: Mapping[str, object]
    parts: tuple[str, ...]


def said(template: str, **values: object) -> str:
    """Return `template.format(**values)`; the template is a literal, for that is how the catalogues find it."""
    return _made(template.format(**values) if values else template, template, values)


def joined(*parts: str) -> str:
    """Return sentences one after the other, with a space between those that are not empty."""
    kept = tuple(part for part in parts if part)
    return _made(" ".join(kept), "", {}, kept)


def to_plain(text: str) -> Any:
    """Return a sentence as JSON can hold it: a string, or an object where it has values or parts."""
    if isinstance(text, Said) and text.parts:
        return {"parts": [to_plain(part) for part in text.parts]}
    if isinstance(text, Said) and text.values:
        values = {name: _plain_value(value) for name, value in text.values.items()}
        return {"said": text.template, "values": values}
    return str(text)


def from_plain(raw: Any) -> str:
    """Return the sentence that `to_plain` was given. Raises KeyError or TypeError for what it never gives."""
    if isinstance(raw, str):
        return raw
    if "parts" in raw:
        return joined(*(from_plain(part) for part in raw["parts"]))
    values = {name: from_plain(value) if isinstance(value, dict) else value for name, value in raw["values"].items()}
    return said(raw["said"], **values)


def _plain_value(value: object) -> Any:
    if isinstance(value, Said):
        return to_plain(value)
    return value if isinstance(value, int) else str(value)


def _made(text: str, template: str, values: Mapping[str, object], parts: tuple[str, ...] = ()) -> Said:
    sentence = Said(text)
    sentence.template, sentence.values, sentence.parts = template, values, parts
    return sentence
