"""The colours of the categories, the same in every format; a number beside each highlight says it without colour."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from dwiwarta.core.categories import DEFAULTS, Category, find


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
_INDEX = {colour.name: index for index, colour in enumerate(COLOURS)}


def colour_index(category: str, categories: Sequence[Category] = DEFAULTS) -> int:
    """Return which of COLOURS a category has; one that is not among `categories` always gets the same."""
    known = find(categories, category)
    if known is not None:
        return _INDEX[known.colour]
    return zlib.crc32(category.casefold().encode("utf-8", "surrogatepass")) % len(COLOURS)
