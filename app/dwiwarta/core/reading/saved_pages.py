"""Read pages that browsers saved whole: MHTML (Chrome, Edge, Word) and Safari's web archives."""

from __future__ import annotations

import email
import plistlib
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from typing import Any
from xml.parsers.expat import ExpatError

from dwiwarta.core.reading.encoding import decode
from dwiwarta.core.reading.html import read_page
from dwiwarta.core.reading.mail_parts import text_of
from dwiwarta.core.reading.sources import clean_url, outlet_of_url
from dwiwarta.core.types import Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError, UnsupportedFormat

_OFFLINE = worded("Dwiwarta does not go online: save the page in your browser, or drop its selected text.")
_REMEDY = worded("Save the page again, as a web page or as its text.")


def read_mhtml(data: bytes) -> Document:
    """Return the Document of an MHTML file's bytes. Raises ReadingError or EmptyDocument, without a path."""
    message = email.message_from_bytes(data, policy=default)
    page = next((part for part in message.walk() if part.get_content_type() in {"text/html", "text/xml"}), None)
    if not isinstance(page, EmailMessage):
        raise ReadingError("there is no page in this saved web page", remedy=_REMEDY)
    addresses = (page.get("Content-Location"), message.get("Snapshot-Content-Location"))
    return _at(read_page(text_of(page)), next((url for one in addresses if (url := clean_url(str(one or "")))), ""))


def read_webarchive(data: bytes) -> Document:
    """Return the Document of a .webarchive's bytes. Raises ReadingError or EmptyDocument, without a path."""
    try:
        archive: Any = plistlib.loads(data)
        if isinstance(archive, dict) and "URL" in archive and "WebMainResource" not in archive:
            raise shortcut()
        main = archive["WebMainResource"]
        page, name, url = main["WebResourceData"], main.get("WebResourceTextEncodingName"), main.get("WebResourceURL")
    except (plistlib.InvalidFileException, ExpatError, LookupError, TypeError, AttributeError, ValueError) as error:
        raise ReadingError("this web archive is damaged", remedy=_REMEDY) from error
    except (RecursionError, OverflowError) as error:
        raise ReadingError("this web archive is damaged", remedy=_REMEDY) from error
    if not isinstance(page, bytes):
        raise ReadingError("there is no page in this web archive", remedy=_REMEDY)
    return _at(read_page(_decoded(page, name)), clean_url(url) if isinstance(url, str) else "")


def shortcut() -> UnsupportedFormat:
    """Return the error for a file that holds a page's address alone."""
    return UnsupportedFormat("this is the address of a page and not the page", remedy=_OFFLINE)


def _decoded(page: bytes, name: Any) -> str:
    try:
        return page.decode(str(name))
    except (LookupError, UnicodeDecodeError):
        return decode(page).text


def _at(document: Document, url: str) -> Document:
    """Return the document with the address that it was saved from, where it names none itself."""
    if document.url or not url:
        return document
    return replace(document, url=url, outlet=document.outlet or outlet_of_url(url))
