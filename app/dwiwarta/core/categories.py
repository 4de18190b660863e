"""Kinds of highlight: those that come with the program, and what a person makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

COLOURS = ("yellow", "orange", "blue", "green", "pink", "purple")
"""The names of the colours that a category may have; `export.palette` says what they look like."""
LINES = ("double", "thick", "dashed", "solid", "wavy", "dotted")
"""The lines under a highlight, by which a category is known without its colour."""
MOST = 9
"""How many categories there may be: each has a digit for its key."""


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of highlight: the id that is stored, its name for people, and the colour and line that show it."""

    id: str
    label: str
    colour: str
    line: str


DEFAULTS = (
    Category("quote", "Quote", "yellow", "double"),
    Category("claim", "Claim", "orange", "thick"),
    Category("figure", "Figure", "blue", "dashed"),
    Category("name", "Name", "green", "solid"),
    Category("to_verify", "To verify", "pink", "wavy"),
    Category("background", "Background", "purple", "dotted"),
)


def find(categories: Sequence[Category], key: str) -> Category | None:
    """Return the category with this id, or None."""
    return next((category for category in categories if category.id == key), None)


def new_id(label: str, taken: Iterable[str]) -> str:
    """Return an id for a new category that says what it is and that no other has."""
    plain = re.sub(r"\W+", "_", label.casefold()).strip("_") or "category"
    used = set(taken)
    names = (plain if number == 1 else f"{plain}_{number}" for number in range(1, len(used) + 2))
    return next(name for name in names if name not in used)


def sound(categories: Iterable[Category]) -> tuple[Category, ...]:
    """Return categories that can be used: at most MOST, each with an id of its own, a name, a colour and a line."""
    kept: dict[str, Category] = {}
    for category in categories:
        known = category.colour in COLOURS and category.line in LINES
        if known and category.label.strip() and category.id not in kept and len(kept) < MOST:
            kept[category.id] = category
    return tuple(kept.values()) or DEFAULTS
