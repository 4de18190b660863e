"""TMX 1.4b: a translation unit per translated sentence, for other translation memories (OmegaT, Poedit, …)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from dwiwarta.core import verdict
from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.export.content import language
from dwiwarta.core.memory import tmx
from dwiwarta.core.types import Brief


def render(brief: Brief) -> bytes:
    """Return the translated sentences as TMX: units say their state, origin and model, the header says the verdict."""
    source = language(brief.article.document.language)[1].split("-")[0]
    notes = verdict.lines(verdict.of(brief.article, verdict.findings(brief.article, brief.terms)))
    return b"".join(tmx.document(brief.program, source, brief.created, _units(brief, source), notes))


def _units(brief: Brief, source: str) -> Iterator[etree._Element]:
    article = brief.article
    made = article.translated_at or brief.created
    for number, (segment, translation) in enumerate(zip(article.segments, article.translations, strict=True), start=1):
        if translation is None or not printable(translation.text).strip():
            continue
        properties = {"x-state": translation.state.value, "x-origin": translation.origin.value}
        if translation.model is not None:
            properties["x-model"] = str(translation.model)
        yield tmx.unit(str(number), {source: segment.text, "en": translation.text}, properties, made)
