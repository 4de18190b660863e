"""Tell what a file is: by its content, and by its name only where the content may be several things."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from enum import StrEnum


class Kind(StrEnum):
    """What a file is, whatever its name says."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "web page"
    SAVED_PAGE = "saved web page"
    WEBARCHIVE = "Safari web archive"
    PDF = "PDF"
    DOCX = "DOCX"
    LOCKED = "protected office file"
    DOC = "Word 97"
    ODT = "OpenDocument"
    RTF = "Rich Text"
    EPUB = "EPUB"
    MAIL = "mail"
    MAILBOX = "mailbox"
    OUTLOOK = "Outlook mail"
    JSON = "JSON"
    JSON_LINES = "JSON lines"
    TABLE = "table"
    SUBTITLES = "subtitles"
    ARCHIVE = "archive"
    PICTURE = "picture"
    OFFICE = "office file"
    SHORTCUT = "shortcut to a web page"
    UNKNOWN = "unknown"


SUFFIXES = {
    Kind.TEXT: (".txt", ".text"),
    Kind.MARKDOWN: (".md", ".markdown"),
    Kind.HTML: (".html", ".htm", ".xhtml"),
    Kind.SAVED_PAGE: (".mhtml", ".mht"),
    Kind.WEBARCHIVE: (".webarchive",),
    Kind.PDF: (".pdf",),
    Kind.DOCX: (".docx", ".docm", ".dotx"),
    Kind.DOC: (".doc", ".dot"),
    Kind.ODT: (".odt", ".ott"),
    Kind.RTF: (".rtf",),
    Kind.EPUB: (".epub",),
    Kind.MAIL: (".eml",),
    Kind.MAILBOX: (".mbox",),
    Kind.OUTLOOK: (".msg",),
    Kind.JSON: (".json",),
    Kind.JSON_LINES: (".jsonl", ".ndjson"),
    Kind.TABLE: (".csv", ".tsv"),
    Kind.SUBTITLES: (".srt", ".vtt"),
    Kind.ARCHIVE: (".zip",),
}
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif")
_BY_SUFFIX = {suffix: kind for kind, suffixes in SUFFIXES.items() for suffix in suffixes}
_PICTURE_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):")
_MAIL_HEADERS = {"from", "to", "subject", "date"}
_MACHINE_HEADERS = {"received", "return-path", "message-id", "mime-version", "delivered-to", "x-mozilla-status"}
# Addresses that browsers leave on the desktop: Windows' and the freedesktop.org's form; the Mac's is a property list.
_SHORTCUT = re.compile(r"\[InternetShortcut\]\s|\[Desktop Entry\]\s(?:.*\n)*?Type=Link\b")
_JSON_START = re.compile(r"\s*[\[{]\s*[\[{\"\]}]")


def kind_of_suffix(suffix: str) -> Kind | None:
    """Return the kind that a suffix stands for (".HTM": a web page), or None for one that is not known."""
    return _BY_SUFFIX.get(suffix.lower())


def kind_of_bytes(data: bytes) -> Kind | None:
    """Return the kind of binary data that begins as one, or None for what may be text."""
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_archive(data)
    if data.startswith(OLE):
        return _kind_of_compound(data)
    if data.startswith(b"{\\rtf"):
        return Kind.RTF
    if data.startswith(b"bplist00"):
        return Kind.WEBARCHIVE
    if data.startswith(_PICTURE_STARTS) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        return Kind.PICTURE if b"\0" in data[:4096] else None
    return None


def _kind_of_archive(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            declared = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError, EOFError, zlib.error):
        return Kind.UNKNOWN
    if "word/document.xml" in names:
        return Kind.DOCX
    if declared.startswith(b"application/vnd.oasis.opendocument.text"):
        return Kind.ODT
    if declared.startswith(b"application/epub") or "META-INF/container.xml" in names:
        return Kind.EPUB
    if "[Content_Types].xml" in names or declared.startswith(b"application/vnd."):
        return Kind.OFFICE
    return Kind.ARCHIVE


def _kind_of_compound(data: bytes) -> Kind:
    """Tell Microsoft's compound files apart by the names in their directories, which are UTF-16."""

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        return Kind.LOCKED
    if holds("WordDocument"):
        return Kind.DOC
    return Kind.OUTLOOK if holds("__properties_version1.0") else Kind.OFFICE


def kind_of_text(text: str, suffix: str) -> Kind:
    """Return the kind of decoded text; the suffix decides where the text itself may be several things."""
    from dwiwarta.core.reading.html import looks_like_html
    from dwiwarta.core.reading.subtitles import looks_like_subtitles
    from dwiwarta.core.reading.tables import looks_like_table

    named = kind_of_suffix(suffix)
    head = text[:20_000].lstrip("\ufeff \t\r\n")
    if head.startswith("{\\rtf"):
        return Kind.RTF
    if _SHORTCUT.match(head):
        return Kind.SHORTCUT
    if head.startswith("<?xml") and "<plist" in head[:1000]:
        return (
            Kind.WEBARCHIVE if "WebMainResource" in text else Kind.SHORTCUT if "<key>URL</key>" in head else Kind.TEXT
        )
    if looks_like_html(text):
        return Kind.HTML
    mail = _kind_of_mail(head, named)
    if mail is not None:
        return mail
    if looks_like_subtitles(head):
        return Kind.SUBTITLES
    if named in {Kind.JSON, Kind.JSON_LINES} or _JSON_START.match(head):
        found = _kind_of_json(text, named)
        if found is not None:
            return found
    if named is Kind.TABLE or (named in {None, Kind.TEXT} and looks_like_table(head)):
        return Kind.TABLE
    return Kind.MARKDOWN if named is Kind.MARKDOWN else Kind.TEXT if named is not None else Kind.UNKNOWN


def _kind_of_mail(head: str, named: Kind | None) -> Kind | None:
    """Recognise a mail or a saved page by the header lines that it begins with."""
    if head.startswith("From ") and _MAIL_HEADERS & _header_names(head.partition("\n")[2]):
        return Kind.MAILBOX
    names = _header_names(head)
    saved = re.search(r"(?im)^content-type:\s*multipart/related", head) or "snapshot-content-location" in names
    if saved and "mime-version" in names and (named is Kind.SAVED_PAGE or "received" not in names):
        return Kind.SAVED_PAGE if named is not Kind.MAIL else Kind.MAIL
    if named is Kind.SAVED_PAGE and "content-type" in names:
        return Kind.SAVED_PAGE
    enough = len(names & _MAIL_HEADERS) >= 2 and (names & _MACHINE_HEADERS or "content-type" in names)
    return Kind.MAIL if enough or (named is Kind.MAIL and names & _MAIL_HEADERS) else None


def _header_names(head: str) -> set[str]:
    """Return the names, in small letters, of the header lines that a text begins with, as RFC 5322 writes them."""
    names = set()
    for line in head.splitlines():
        match = _HEADER.match(line)
        if match:
            names.add(match.group(1).lower())
        elif not (names and line.startswith((" ", "\t"))):
            break
    return names


def _kind_of_json(text: str, named: Kind | None) -> Kind | None:
    lines = [line for line in text[:200_000].split("\n") if line.strip()][:3]
    if len(lines) > 1 and all(_is_object(line) for line in lines[:2]):
        return Kind.JSON_LINES
    if named is not None and named not in {Kind.TEXT, Kind.JSON, Kind.JSON_LINES}:
        return None
    try:
        json.loads(text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError):
        return named if named in {Kind.JSON, Kind.JSON_LINES} else None
    return Kind.JSON_LINES if named is Kind.JSON_LINES else Kind.JSON


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line, strict=False), dict)
    except (ValueError, RecursionError):
        return False
