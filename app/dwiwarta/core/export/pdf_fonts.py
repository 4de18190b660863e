"""The fonts that the PDF brief embeds, and what becomes of characters that they lack."""

from __future__ import annotations

import re
from functools import cache

from dwiwarta.core import paths

SERIF, SANS = "NotoSerif", "NotoSans"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Each family's faces by reportlab's names for them; Noto Serif comes without a bold italic.
_FACES = {
    SERIF: {"normal": "Regular", "bold": "Bold", "italic": "Italic", "boldItalic": "Bold"},
    SANS: {"normal": "Regular", "bold": "Bold", "italic": "Italic", "boldItalic": "BoldItalic"},
}


@cache
def _register() -> re.Pattern[str]:
    """Make the fonts known to reportlab, and return the pattern of what any of them cannot show."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    common: set[int] | None = None
    for family, faces in _FACES.items():
        for face in dict.fromkeys(faces.values()):
            font = TTFont(f"{family}-{face}", paths.resources() / "fonts" / f"{family}-{face}.ttf")
            pdfmetrics.registerFont(font)
            glyphs = set(font.face.charToGlyph)
            common = glyphs if common is None else common & glyphs
        pdfmetrics.registerFontFamily(family, **{style: f"{family}-{face}" for style, face in faces.items()})
    shown = "".join(re.escape(chr(code)) for code in sorted(common or ()))
    return re.compile(f"[^{shown}\\s]")


def register() -> None:
    """Make the families SERIF and SANS known to reportlab."""
    _register()


def showable(text: str) -> str:
    """Return `text` with REPLACEMENT for each character that the fonts lack (emoji, Arabic, Han): seen, not dropped."""
    return _register().sub(REPLACEMENT, text)
