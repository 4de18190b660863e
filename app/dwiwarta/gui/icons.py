"""The program's line icons, drawn in the colours of the theme, and its application icon."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dwiwarta.core import paths
from dwiwarta.gui.theme import Theme

# Widths in device pixels: the sizes in use at 100, 200 and 300 per cent, so that no scaling blurs a line.
_WIDTHS = (16, 20, 32, 40, 60)


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", QColor(colour).name()).encode()))


def _pixmap(renderer: QSvgRenderer, width: int) -> QPixmap:
    pixmap = QPixmap(width, width)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, width, width))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def icon(name: str, theme: Theme, colour: str = "") -> QIcon:
    """Return a line icon in the theme's text colour, or in `colour`; muted while disabled."""
    made = QIcon()
    for shade, mode in ((colour or theme.text, QIcon.Mode.Normal), (theme.muted, QIcon.Mode.Disabled)):
        renderer = _renderer(name, shade)  # reading a drawing takes longer than painting it
        for width in _WIDTHS:
            made.addPixmap(_pixmap(renderer, width), mode)
    return made


def picture(name: str, colour: str, width: int) -> QPixmap:
    """Return a drawing `width` device pixels wide, for empty pages and marks."""
    return _pixmap(_renderer(name, colour), width)


def application_icon() -> QIcon:
    """Return the icon of the program's windows."""
    made = QIcon()
    renderer = _renderer("dwiwarta", "#000000")
    for width in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_pixmap(renderer, width))
    return made
