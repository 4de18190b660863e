"""Draws the program's icon in every size from its one SVG: PNG for Linux, .ico for Windows, .icns for macOS."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path

from shipping import facts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SVG = facts.RESOURCES / "icons" / "dwiwarta.svg"
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def png(size: int) -> bytes:
    """Return the icon as a PNG of `size` by `size` pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    del application
    return bytes(data.data())


def write_linux(share: Path) -> None:
    """Put the icon in all sizes, and as SVG, into share/icons/hicolor."""
    theme = share / "icons" / "hicolor"
    for size in facts.ICON_SIZES:
        target = theme / f"{size}x{size}" / "apps" / f"{facts.ID}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    (theme / "scalable" / "apps").mkdir(parents=True, exist_ok=True)
    (theme / "scalable" / "apps" / f"{facts.ID}.svg").write_bytes(SVG.read_bytes())


def write_others(folder: Path) -> None:
    """Write dwiwarta.ico and dwiwarta.icns into a folder."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: Image.open(BytesIO(png(size))) for size in (*_ICO_SIZES, 512, 1024)}
    drawn[256].save(
        folder / "dwiwarta.ico",
        sizes=[(size, size) for size in _ICO_SIZES],
        append_images=[drawn[size] for size in _ICO_SIZES[:-1]],
    )
    drawn[1024].save(folder / "dwiwarta.icns", append_images=[drawn[size] for size in (16, 32, 64, 128, 256, 512)])


if __name__ == "__main__":
    write_others(facts.BUILD / "icons")
    sys.stdout.write(f"{facts.BUILD / 'icons'}\n")
