"""Parse the XML inside office files and books: no entity is expanded, no document type read, nothing fetched."""

from __future__ import annotations

import zipfile
import zlib

from lxml import etree

from dwiwarta.core.reading.limits import limits, megabytes
from dwiwarta.core.worded import worded
from dwiwarta.errors import PasswordNeeded, ReadingError

# What zipfile raises for archives that are damaged, cut off, or packed by a method that Python does not know.
ZIP_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    ValueError,
    OSError,
    RuntimeError,
    KeyError,
)


def parse(data: bytes) -> etree._Element:
    """Return the root of an XML document. Raises etree.XMLSyntaxError, also for what nests deeper than 256."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, remove_comments=True
    )
    return etree.fromstring(data, parser)


def check_unpacked(archive: zipfile.ZipFile, what: str) -> None:
    """Raise ReadingError, without a path, for an archive that would unpack to more than memory should hold."""
    entries = archive.infolist()
    if len(entries) > limits().entries:
        raise ReadingError(
            worded("{what} holds more than {entries:,} files", what=what, entries=limits().entries),
            remedy="Take the articles out of it.",
        )
    if sum(entry.file_size for entry in entries) > limits().unpacked_bytes:
        raise ReadingError(
            worded("{what} unpacks to more than {megabytes}", what=what, megabytes=megabytes(limits().unpacked_bytes)),
            remedy="Save its text alone in a new file.",
        )


def part(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a part of an office file, or nothing where there is none. Raises what ZIP_DAMAGE names."""
    try:
        return archive.read(name)
    except KeyError:
        return b""


def locked(what: str) -> PasswordNeeded:
    """Return the error for a protected file that no password has opened yet."""
    return PasswordNeeded(
        worded("{what} is protected by a password", what=what), remedy="Give the password, or save a copy without it."
    )


def wrong_password(what: str) -> PasswordNeeded:
    """Return the error for a password that does not open a file."""
    return PasswordNeeded(
        worded("the password does not open {what}", what=what), remedy="Check it, or save a copy without it."
    )
