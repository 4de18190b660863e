"""Numbers of Indonesian and English text: found with exact spans and values, written in digits and in words."""

from dwiwarta.core.indonesian.numbers.figures import format_figure, parse_figure
from dwiwarta.core.indonesian.numbers.finder import find, parse_number
from dwiwarta.core.indonesian.numbers.formatting import (
    LIMIT,
    format_fraction,
    format_ordinal,
    format_scaled,
    format_words,
)
from dwiwarta.core.indonesian.numbers.opaque import codes, opaque_spans
from dwiwarta.core.indonesian.numbers.quantity import Kind, Language, Part, Quantity

__all__ = [
    "LIMIT",
    "Kind",
    "Language",
    "Part",
    "Quantity",
    "codes",
    "find",
    "format_figure",
    "format_fraction",
    "format_ordinal",
    "format_scaled",
    "format_words",
    "opaque_spans",
    "parse_figure",
    "parse_number",
]
