"""English sentences that remember how they were made, so that the window can say them in another language.

To everything else they are plain strings: the command line prints them, JSON and the library keep them. A sentence
without values is found again by its own words, so nothing but those with values needs to be kept as more than text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Worded(str):
    """A sentence made of a template and values, or one that is joined of `parts`, with `by` between them."""

    template: str
    values: Mapping[str, object]
    parts: tuple[str, ...]
    by: str


def worded(template: str, **values: object) -> str:
    """Return `template.format(**values)`; the template is a literal, for that is how the catalogues find it."""
    return _made(template.format(**values) if values else template, template, values)


def with_values(text: str, **values: object) -> str:
    """Return a sentence made of the same template with other values; any other string stays as it is."""
    if not isinstance(text, Worded) or not values:
        return text
    return _made(text.template.format(**values), text.template, values)


def joined(*parts: str, by: str = " ") -> str:
    """Return what is not empty of several sentences or words, one after the other."""
    kept = tuple(part for part in parts if part)
    return _made(by.join(kept), "", {}, kept, by)


def to_plain(text: str) -> Any:
    """Return a sentence as JSON can hold it: a string, or an object where it has values or parts."""
    if isinstance(text, Worded) and text.parts:
        return {"parts": [to_plain(part) for part in text.parts], "by": text.by}
    if isinstance(text, Worded) and text.values:
        return {"said": text.template, "values": {name: _plain_value(value) for name, value in text.values.items()}}
    return str(text)


def _plain_value(value: object) -> Any:
    """Return a value of a sentence; words among them are told from names and quotes, which stay as they are."""
    if not isinstance(value, Worded):
        return value
    return to_plain(value) if value.parts or value.values else {"said": value.template, "values": {}}


def from_plain(raw: Any) -> str:
    """Return the sentence that `to_plain` was given. Raises KeyError or TypeError for what it never gives."""
    if isinstance(raw, str):
        return raw
    if "parts" in raw:
        return joined(*(from_plain(part) for part in raw["parts"]), by=raw["by"])
    values = {name: from_plain(value) if isinstance(value, dict) else value for name, value in raw["values"].items()}
    return worded(raw["said"], **values)


def _made(text: str, template: str, values: Mapping[str, object], parts: tuple[str, ...] = (), by: str = "") -> Worded:
    sentence = Worded(text)
    # What a value is made of, such as an error with its traceback, is not held for the sake of a word.
    sentence.values = {
        name: value if isinstance(value, (Worded, int)) else str(value) for name, value in values.items()
    }
    sentence.template, sentence.parts, sentence.by = template, parts, by
    return sentence
