"""Wrapping and shortening a few lines of text for list rows; QTextLayout, because a QTextDocument per row is slow."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


@lru_cache(maxsize=4096)
def wrapped(text: str, font_key: str, width: int, most: int) -> tuple[str, ...]:
    """Return `text` as at most `most` lines of `width` (in device-independent pixels); the last is shortened with “…”.

    `font_key` is `QFont.toString()`.
    """
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    flat = " ".join(text.split())
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    raw = flat.encode("utf-16-le", "surrogatepass")  # Qt counts UTF-16 units
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, 0))
        start = line.textStart()
        end = start + line.textLength()
        last = len(lines) == most - 1
        piece = raw[2 * start :] if last else raw[2 * start : 2 * end]
        shown = piece.decode("utf-16-le", "replace").rstrip()
        lines.append(metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width) if last else shown)
    layout.endLayout()
    return tuple(lines)
