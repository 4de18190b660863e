"""The look of the PDF brief: sizes in points, colours on white paper."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from dwiwarta.core.export import pdf_fonts

INK, MUTED, ACCENT = HexColor("#1f1e1c"), HexColor("#65625c"), HexColor("#0b6a6a")
LINE, SOFT = HexColor("#dcd9d2"), HexColor("#eef5f4")
ACCENT_CODE, MISSING_CODE, ASIDE_CODE = "#0b6a6a", "#a3261f", "#65625c"
FOOT_FONT, FOOT_SIZE = f"{pdf_fonts.SANS}-Regular", 8
PLAIN_TABLE = [
    ("FONTNAME", (0, 0), (-1, -1), f"{pdf_fonts.SERIF}-Regular"),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]


def paragraph_styles() -> dict[str, ParagraphStyle]:
    """Return the paragraph styles by name."""
    serif, italic, serif_bold = (f"{pdf_fonts.SERIF}-{face}" for face in ("Regular", "Italic", "Bold"))
    sans, bold = f"{pdf_fonts.SANS}-Regular", f"{pdf_fonts.SANS}-Bold"
    text = ParagraphStyle("text", fontName=serif, fontSize=9.5, leading=13.5, textColor=INK)

    text.bulletFontName = serif

    def style(name: str, parent: ParagraphStyle = text, **changes: Any) -> ParagraphStyle:
        return ParagraphStyle(name, parent, **changes)

    label = style("label", fontName=sans, fontSize=8.5, leading=12, textColor=MUTED)
    made = [
        text,
        label,
        style("value", label, textColor=INK),
        style("kicker", label, fontName=bold, fontSize=8, textColor=ACCENT, spaceAfter=3),
        style("title", fontName=bold, fontSize=20, leading=25, spaceAfter=4),
        style("subtitle", fontName=italic, fontSize=12.5, leading=17, textColor=MUTED, spaceAfter=10),
        style("section", fontName=bold, fontSize=12.5, leading=16, spaceBefore=18, spaceAfter=6),
        style("head", label, fontName=bold, textColor=INK),
        style("original", fontSize=8.5, leading=12, textColor=MUTED),
        style("heading", fontName=serif_bold, fontSize=10.5, leading=14),
        style("list_item", leftIndent=12, bulletIndent=2),
        style("quote", leftIndent=10),
        style("caption", fontName=italic, fontSize=8.5, leading=12, textColor=MUTED),
        style("aside", fontSize=8.5, leading=12, textColor=MUTED),
        style("note", leftIndent=18, spaceAfter=5),
    ]
    return {one.name: one for one in made}
