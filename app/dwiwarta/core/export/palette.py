"""The colours of the categories, the same in every format; a number beside each highlight says it without colour."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from dwiwarta.core.annotation import CATEGORIES


@dataclass(frozen=True, slots=True)
class Colour:
    """A highlight's grounds as rrggbb for dark text on paper and for light text on a dark screen."""

    name: str
    light: str
    dark: str


COLOURS = (
    Colour("yellow", "fff0a6", "5c4d0c"),
    Colour("orange", "fddcb5", "6b4212"),
    Colour("blue", "cfe3fb", "1d4568"),
    Colour("green", "cdeccd", "1f5230"),
    Colour("pink", "fbd3dc", "6b2b40"),
    Colour("purple", "e3d7f8", "4a3673"),
)
_KNOWN = {category.id: index % len(COLOURS) for index, category in enumerate(CATEGORIES)}


def colour_index(category: str) -> int:
    """Return which of COLOURS a category has: the same on every machine and in every brief, whatever its name."""
    if category in _KNOWN:
        return _KNOWN[category]
    return zlib.crc32(category.casefold().encode("utf-8", "surrogatepass")) % len(COLOURS)
