"""XLIFF 1.2: every sentence with its state, for translation editors (OmegaT, Poedit, …)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree

from dwiwarta.core import verdict
from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.export.content import language, note_label
from dwiwarta.core.types import Brief, Check, Segment, Severity, Side, State, Translation

_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_PREFIXES: dict[Any, str] = {None: _NAMESPACE}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# The nearest of the states that XLIFF 1.2 names (section 2.6, attribute state).
_STATES = {State.MACHINE: "needs-review-translation", State.EDITED: "translated", State.CONFIRMED: "final"}
_PRIORITIES = {Severity.HIGH: 1, Severity.MEDIUM: 3, Severity.LOW: 5}


def render(brief: Brief) -> bytes:
    """Return the sentences as XLIFF; an edited or repaired one keeps the machine's text beside it.

    A note stands with the first sentence of its block, or at the head where its block has no sentence. What the checks
    found and nobody dismissed are notes from "checks" with the sentence, the verdict is in notes at the head.
    """
    article = brief.article
    document = article.document
    root = etree.Element(_tag("xliff"), {"version": "1.2"}, nsmap=_PREFIXES)
    file = etree.SubElement(
        root,
        _tag("file"),
        {
            "original": printable(document.url).strip() or printable(document.title).strip() or "article",
            "source-language": language(document.language)[1].split("-")[0],
            "target-language": "en",
            "datatype": "plaintext",
            "date": brief.created.isoformat(timespec="seconds"),
        },
    )
    notes = _notes_by_block(brief)
    header = etree.SubElement(file, _tag("header"))
    found = verdict.findings(article, brief.terms)
    for line in verdict.lines(verdict.of(article, found)):
        etree.SubElement(header, _tag("note"), {"from": "verdict"}).text = printable(line)
    by_sentence: dict[int, list[Check]] = {}
    for finding in found:
        if finding.open:
            by_sentence.setdefault(finding.index, []).append(finding.check)
    body = etree.SubElement(file, _tag("body"))
    for number, (segment, translation) in enumerate(zip(article.segments, article.translations, strict=True), start=1):
        unit = _unit(number, segment, translation, notes.pop(segment.block, []))
        for check in by_sentence.get(number - 1, ()):
            etree.SubElement(unit, _tag("note"), _about(check)).text = printable(check.message)
        body.append(unit)
    for left in notes.values():
        for note in left:
            etree.SubElement(header, _tag("note")).text = note.text
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


@dataclass(frozen=True, slots=True)
class _Note:
    side: Side
    text: str


def _notes_by_block(brief: Brief) -> dict[int, list[_Note]]:
    notes: dict[int, list[_Note]] = {}
    for annotation in brief.article.annotations if brief.include_annotations else ():
        anchor = annotation.anchor
        text = f"{note_label(annotation, brief.categories)}: “{anchor.quote}” {annotation.note}"
        notes.setdefault(anchor.block, []).append(_Note(anchor.side, printable(text).strip()))
    return notes


def _unit(number: int, segment: Segment, translation: Translation | None, notes: list[_Note]) -> etree._Element:
    unit = etree.Element(_tag("trans-unit"), {"id": str(number), _SPACE: "preserve"}, nsmap=_PREFIXES)
    etree.SubElement(unit, _tag("source")).text = printable(segment.text)
    if translation is not None:
        unit.set("approved", "yes" if translation.state is State.CONFIRMED else "no")
        target = etree.SubElement(unit, _tag("target"), {"state": _STATES[translation.state]})
        target.text = printable(translation.text)
        if translation.text != translation.machine:
            other = etree.SubElement(unit, _tag("alt-trans"), {"alttranstype": "previous-version"})
            etree.SubElement(other, _tag("target")).text = printable(translation.machine)
    for note in notes:
        side = "source" if note.side is Side.SOURCE else "target"
        etree.SubElement(unit, _tag("note"), {"annotates": side}).text = note.text
    return unit


def _about(check: Check) -> dict[str, str]:
    """Return the attributes of a finding's note; XLIFF's priorities go from 1, the highest, to 10."""
    attributes = {"from": "checks", "priority": str(_PRIORITIES[check.severity])}
    if (check.source_span is None) is not (check.target_span is None):
        attributes["annotates"] = "target" if check.source_span is None else "source"
    return attributes
