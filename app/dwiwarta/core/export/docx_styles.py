"""The look of the Word brief: named styles, from `resources/templates/docx-styles.xml`, that a newsroom can change."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

from dwiwarta.core import paths
from dwiwarta.core.export.palette import COLOURS

if TYPE_CHECKING:
    from docx.document import Document

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = Mm(210), Mm(297), Mm(18)
TEXT_WIDTH = Mm(210 - 2 * 18)


def set_up(document: Document, source_language: str) -> None:
    """Give an empty document A4 pages and the brief's styles; `source_language` is a BCP 47 tag."""
    section = document.sections[0]
    section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    section.footer_distance = Mm(10)
    _replace_styles(document, source_language)
    for colour in COLOURS:
        style = document.styles.add_style(mark_style(colour.name), WD_STYLE_TYPE.CHARACTER)
        shading = OxmlElement(
            "w:shd", {qn("w:val"): "clear", qn("w:color"): "auto", qn("w:fill"): colour.light.upper()}
        )
        style.element.get_or_add_rPr().append(shading)
    # Word 2013 and later: without this the file opens in compatibility mode, as one of Word 2010.
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def mark_style(colour: str) -> str:
    """Return the name of the character style that highlights in a colour of the palette."""
    return f"Highlight {colour.capitalize()}"


def _replace_styles(document: Document, source_language: str) -> None:
    text = (paths.resources() / "templates" / "docx-styles.xml").read_text(encoding="utf-8")
    filled = Template(text).substitute(source_language=source_language)
    known = document.styles.element
    by_id = {style.get(qn("w:styleId")): style for style in known.iter(qn("w:style"))}
    for style in list(parse_xml(filled.encode("utf-8")).iter(qn("w:style"))):
        old = by_id.get(style.get(qn("w:styleId")))
        if old is None:
            known.append(style)
        else:
            known.replace(old, style)
