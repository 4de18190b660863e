"""Writing TMX 1.4, a unit at a time: what a brief's file and the whole memory's have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.files import write_atomic
from dwiwarta.core.memory.records import Entry
from dwiwarta.core.types import State
from dwiwarta.core.worded import worded
from dwiwarta.errors import ExportError

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def document(
    program: str, source_language: str, created: datetime, units: Iterable[etree._Element], notes: Iterable[str] = ()
) -> Iterator[bytes]:
    """Yield the lines of a TMX file of these units; `program` is "Name version", the language a BCP 47 tag.

    The notes stand in the file's header.
    """
    name, _, version = printable(program).partition(" ")
    header = etree.Element(
        "header",
        {
            "creationtool": name or "Dwiwarta",
            "creationtoolversion": version or "0",
            "segtype": "sentence",
            "o-tmf": "Dwiwarta",
            "adminlang": "en",
            "srclang": source_language,
            "datatype": "plaintext",
            "creationdate": stamp(created),
        },
    )
    for note in notes:
        etree.SubElement(header, "note").text = printable(note)
    yield b"<?xml version='1.0' encoding='UTF-8'?>\n<tmx version=\"1.4\">\n  "
    yield etree.tostring(header) + b"\n  <body>\n"
    for element in units:
        etree.indent(element, level=2)
        yield b"    " + etree.tostring(element, encoding="UTF-8", xml_declaration=False) + b"\n"
    yield b"  </body>\n</tmx>\n"


def unit(
    tuid: str,
    texts: Mapping[str, str],
    properties: Mapping[str, str],
    made: datetime,
    *,
    who: str = "",
    notes: Iterable[str] = (),
) -> etree._Element:
    """Return a translation unit of texts by language tag; what XML cannot hold is left out of them."""
    attributes = {"tuid": tuid, "creationdate": stamp(made)}
    if printable(who):
        attributes["creationid"] = printable(who)
    element = etree.Element("tu", attributes)
    for note in notes:
        etree.SubElement(element, "note").text = printable(note)
    for kind, value in properties.items():
        etree.SubElement(element, "prop", {"type": kind}).text = printable(value)
    for tag, text in texts.items():
        variant = etree.SubElement(element, "tuv", {_LANGUAGE: tag})
        etree.SubElement(variant, "seg").text = printable(text)
    return element


def write_entries(entries: Iterable[Entry], path: Path, *, program: str, created: datetime) -> int:
    """Write remembered pairs to a file, whole or not at all, and return how many. Raises ExportError.

    A pair of which one side has nothing but characters that XML cannot hold is left out.
    """
    count = 0

    def units() -> Iterator[etree._Element]:
        nonlocal count
        for entry in entries:
            if printable(entry.source).strip() and printable(entry.target).strip():
                count += 1
                properties = {"x-state": State.CONFIRMED.value, "x-source": entry.origin}
                texts = {"id": entry.source, "en": entry.target}
                yield unit(str(entry.id), texts, properties, entry.made, who=entry.who)

    def write(beside: Path) -> None:
        with beside.open("wb") as file:
            file.writelines(document(program, "id", created, units()))

    try:
        write_atomic(path, write)
    except OSError as error:
        raise ExportError(
            worded("the memory cannot be written ({value})", value=error.strerror or error),
            path=path,
            remedy="Choose another folder, or check its permissions and free space.",
        ) from error
    return count


def stamp(moment: datetime) -> str:
    """Return a time as TMX writes it: 20261123T093000Z."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
