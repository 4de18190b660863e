"""TMX 1.4b: a translation unit per translated sentence, for other translation memories (OmegaT, Poedit, …)."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.export.content import language
from dwiwarta.core.types import Brief, Segment, Translation

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def render(brief: Brief) -> bytes:
    """Return the translated sentences as TMX; each unit says its state, its origin and the model."""
    article = brief.article
    source = language(article.document.language)[1].split("-")[0]
    name, _, version = printable(brief.program).partition(" ")
    when = _stamp(brief.created)
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        {
            "creationtool": name or "Dwiwarta",
            "creationtoolversion": version or "0",
            "segtype": "sentence",
            "o-tmf": "Dwiwarta",
            "adminlang": "en",
            "srclang": source,
            "datatype": "plaintext",
            "creationdate": when,
        },
    )
    body = etree.SubElement(root, "body")
    made = _stamp(article.translated_at or brief.created)
    for number, (segment, translation) in enumerate(zip(article.segments, article.translations, strict=True), start=1):
        if translation is not None and printable(translation.text).strip():
            body.append(_unit(number, segment, translation, source, made))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _unit(number: int, segment: Segment, translation: Translation, source: str, made: str) -> etree._Element:
    unit = etree.Element("tu", tuid=str(number), creationdate=made)
    properties = {"x-state": translation.state.value, "x-origin": translation.origin.value}
    if translation.model is not None:
        properties["x-model"] = printable(str(translation.model))
    for kind, value in properties.items():
        etree.SubElement(unit, "prop", {"type": kind}).text = value
    for tag, text in ((source, segment.text), ("en", translation.text)):
        variant = etree.SubElement(unit, "tuv", {_LANGUAGE: tag})
        etree.SubElement(variant, "seg").text = printable(text)
    return unit


def _stamp(moment: datetime) -> str:
    """Return a time as TMX writes it: 20261123T093000Z."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
