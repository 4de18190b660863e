"""How the reader looks: fonts, spaces and colours, as one frozen value for each theme.

Every pair of a text colour and a ground that it can stand on keeps a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtGui import QFont

from dwiwarta.core.categories import DEFAULTS, LINES, Category, find
from dwiwarta.core.export.palette import COLOURS, colour_index
from dwiwarta.core.types import Block, BlockKind, Severity


class Line(Enum):
    """How the line under a highlight is drawn: each category has its own, so that none is known by colour alone."""

    DOUBLE = "double"
    THICK = "thick"
    DASHED = "dashed"
    SOLID = "solid"
    WAVY = "wavy"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class ReaderStyle:
    """Fonts (sizes in points), spaces (in em of the body text) and colours (#rrggbb) of the reader.

    `line_height` is in per cent of the font size, `zoom` in per cent of `size`. `reading_family` is for the article,
    `interface_family` for folds and marks ("" is the program's font). `categories` are the kinds of highlight.
    """

    ground: str
    text: str
    muted: str
    line: str
    accent: str
    current: str
    hover: str
    selection: str
    hit: str
    hit_now: str
    edited: str
    confirmed: str
    danger: str
    warning: str
    skeleton: str
    card: str
    dark: bool = False
    reading_family: str = "Noto Serif"
    interface_family: str = ""
    size: float = 12.0
    line_height: int = 150
    zoom: int = 100
    reduced_motion: bool = False
    categories: tuple[Category, ...] = DEFAULTS

    @classmethod
    def light(cls) -> ReaderStyle:
        """Return the colours for a light sheet."""
        return cls(
            ground="#ffffff",
            text="#1f1e1c",
            muted="#65625c",
            line="#dcd9d2",
            accent="#0b6a6a",
            current="#e4f0ee",
            hover="#f1f5f4",
            selection="#b9d9f2",
            hit="#ffe9a8",
            hit_now="#f7b955",
            edited="#7a4b00",
            confirmed="#1d6b34",
            danger="#a3261f",
            warning="#7a4b00",
            skeleton="#edebe6",
            card="#fbfaf7",
        )

    @classmethod
    def dark_colours(cls) -> ReaderStyle:
        """Return the colours for a dark sheet."""
        return cls(
            ground="#222527",
            text="#e7e5e1",
            muted="#a5a39d",
            line="#3b3f43",
            accent="#62c6bb",
            current="#273b3a",
            hover="#2a3032",
            selection="#2f5578",
            hit="#5c4a17",
            hit_now="#7d5a0c",
            edited="#f1c878",
            confirmed="#86d39b",
            danger="#f39b93",
            warning="#f1c878",
            skeleton="#2e3235",
            card="#2b2f32",
            dark=True,
        )

    def zoomed(self, zoom: int) -> ReaderStyle:
        """Return this style at another zoom, kept between 50 and 300 per cent."""
        return replace(self, zoom=max(50, min(300, zoom)))

    @property
    def points(self) -> float:
        """Return the size of the body text in points."""
        return self.size * self.zoom / 100

    def highlight(self, category: str) -> str:
        """Return the ground of a category's highlight."""
        colour = COLOURS[colour_index(category, self.categories)]
        return f"#{colour.dark if self.dark else colour.light}"

    def highlight_line(self, category: str) -> str:
        """Return the colour of the line under a category's highlight: its ground, nearer to the text's colour."""
        ground, text = self.highlight(category), self.text
        share = 0.45
        mixed = (round(_channel(ground, i) * (1 - share) + _channel(text, i) * share) for i in range(3))
        return "#" + "".join(f"{value:02x}" for value in mixed)

    def line_of(self, category: str) -> Line:
        """Return the kind of line under a category's highlight; one that is not known always gets the same."""
        known = find(self.categories, category)
        return Line(known.line if known is not None else LINES[colour_index(category, self.categories)])

    def severity(self, severity: Severity) -> str:
        """Return the colour of a finding's marks."""
        return {Severity.HIGH: self.danger, Severity.MEDIUM: self.warning}.get(severity, self.muted)

    def block_font(self, block: Block) -> QFont:
        """Return the font of a block's text by its kind and level."""
        font = QFont(self.reading_family)
        scale = 1.0
        if block.kind is BlockKind.HEADING:
            scale = {0: 1.6, 1: 1.35, 2: 1.2}.get(block.level, 1.08)
            font.setWeight(QFont.Weight.Bold)
        elif block.kind is BlockKind.CAPTION:
            scale = 0.86
        elif block.kind is BlockKind.QUOTE:
            font.setItalic(True)
        font.setPointSizeF(self.points * scale)
        return font

    def interface_font(self, scale: float = 0.8) -> QFont:
        """Return the font of folds, hints and marks, `scale` times the body text's size."""
        font = QFont(self.interface_family) if self.interface_family else QFont()
        font.setPointSizeF(max(7.0, self.points * scale))
        return font


def _channel(colour: str, number: int) -> int:
    return int(colour[1 + 2 * number : 3 + 2 * number], 16)
