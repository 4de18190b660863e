"""Read books and magazines (.epub): the chapters in reading order, as the pages of one article."""

from __future__ import annotations

import io
import posixpath
import zipfile
from urllib.parse import unquote

from lxml import etree

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.dates import parse_stamp
from dwiwarta.core.reading.encoding import decode
from dwiwarta.core.reading.html_blocks import blocks_of_fragment
from dwiwarta.core.reading.sources import clean_url
from dwiwarta.core.reading.xml import ZIP_DAMAGE, check_unpacked, parse, part
from dwiwarta.core.types import Block, Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ENCRYPTION = "{http://www.w3.org/2001/04/xmlenc#}"
_PAGES = {"application/xhtml+xml", "text/html", "application/xml"}
_BROKEN = worded("this EPUB file is damaged")
_REMEDY = worded("Get the file again.")


def read_epub(data: bytes) -> Document:
    """Return the Document of an .epub file's bytes. Raises ReadingError or EmptyDocument, without a path."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_unpacked(archive, "this EPUB file")
            package = _package_name(archive)
            root = parse(archive.read(package))
            pages = _pages(root, posixpath.dirname(package))
            _refuse_locked(archive, pages)
            blocks, missing = _blocks(archive, pages)
    except (*ZIP_DAMAGE, etree.LxmlError) as error:
        raise ReadingError(_BROKEN, remedy=_REMEDY) from error
    warnings = (_missing(missing, len(pages)),) if missing else ()
    return finish(_metadata(root, tuple(blocks), warnings))


def _missing(count: int, pages: int) -> str:
    return worded("{count} of the book's {pages} pages are missing from the file.", count=count, pages=pages)


def _package_name(archive: zipfile.ZipFile) -> str:
    container = parse(archive.read("META-INF/container.xml"))
    found = container.find(f".//{_CONTAINER}rootfile")
    name = found.get("full-path") if found is not None else None
    if not name:
        raise ReadingError(_BROKEN, remedy=_REMEDY)
    return name


def _pages(package: etree._Element, folder: str) -> list[str]:
    """Return the names of the pages in reading order, without the table of contents."""
    items = {item.get("id"): item for item in package.iter(f"{_OPF}item")}
    names = []
    for reference in package.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _PAGES or "nav" in (item.get("properties") or "").split():
            continue
        names.append(posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or ""))))
    return names


def _refuse_locked(archive: zipfile.ZipFile, pages: list[str]) -> None:
    """Raise for a book whose pages, and not only whose fonts, are encrypted."""
    listed = part(archive, "META-INF/encryption.xml")
    if not listed:
        return
    locked = {unquote(one.get("URI") or "") for one in parse(listed).iter(f"{_ENCRYPTION}CipherReference")}
    if not locked.isdisjoint(pages):
        raise ReadingError("this book is locked to a shop's reader (DRM)", remedy="Open a copy that is not locked.")


def _blocks(archive: zipfile.ZipFile, pages: list[str]) -> tuple[list[Block], int]:
    blocks: list[Block] = []
    missing = 0
    for name in pages:
        page = part(archive, name)
        missing += not page
        if page:
            blocks += blocks_of_fragment(decode(page).text)
    return blocks, missing


def _metadata(package: etree._Element, blocks: tuple[Block, ...], warnings: tuple[str, ...]) -> Document:
    def texts(name: str) -> list[str]:
        return [text for one in package.iter(f"{_DC}{name}") if (text := "".join(map(str, one.itertext())).strip())]

    addresses = [clean_url(text) for text in (*texts("source"), *texts("identifier"))]
    return Document(
        title=next(iter(texts("title")), ""),
        byline=", ".join(dict.fromkeys(texts("creator"))),
        outlet=next(iter(texts("publisher")), ""),
        published=next((stamp for text in texts("date") if (stamp := parse_stamp(text))), None),
        url=next((url for url in addresses if url), ""),
        blocks=blocks,
        warnings=warnings,
    )
