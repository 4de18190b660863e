"""How the settings make the reader look."""

from __future__ import annotations

from dataclasses import replace

from dwiwarta.core.settings import Settings
from dwiwarta.gui import motion
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.theme import Theme


def reading_look(chosen: Settings) -> tuple[object, ...]:
    """Return what the reader's look depends on."""
    return (chosen.font_family, chosen.font_size, chosen.line_height, chosen.source_left, chosen.motion)


def reader_style(theme: Theme, chosen: Settings) -> ReaderStyle:
    """Return the reader's style for a theme and the settings."""
    style = ReaderStyle.dark_colours() if theme.dark else ReaderStyle.light()
    return replace(
        style,
        reading_family=chosen.font_family or style.reading_family,
        size=float(chosen.font_size),
        line_height=chosen.line_height,
        reduced_motion=motion.reduced(chosen.motion),
    )
