"""Which reader takes which bytes: by what they are, then by what the file's name says."""

from __future__ import annotations

import io
import mimetypes
import zipfile
from pathlib import Path

from dwiwarta.core.reading.encoding import decode
from dwiwarta.core.types import Document
from dwiwarta.errors import EmptyDocument, ReadingError, UnsupportedFormat

TEXT = (".txt", ".text")
MARKDOWN = (".md", ".markdown")
HTML = (".html", ".htm", ".xhtml")
SUPPORTED = (*TEXT, *MARKDOWN, *HTML, ".docx", ".pdf")
MOST_BYTES = 50_000_000

_OPEN_ONE = "Open a text, Markdown, HTML, DOCX or PDF file."
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\0", b"MM\0*", b"BM")
# The list that comes with Python alone, so that every machine answers alike.
_TYPES = mimetypes.MimeTypes(filenames=())


def read_bytes(data: bytes, suffix: str) -> Document:
    """Return the Document of a file's bytes, the suffix (with its dot, any case) being only a hint.

    Raises ReadingError, UnsupportedFormat or EmptyDocument, without a path.
    """
    suffix = suffix.lower()
    if len(data) > MOST_BYTES:
        raise ReadingError("the file is larger than 50 MB", remedy="Save the article alone in a file of its own.")
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise EmptyDocument("the file is empty", remedy="Check that the right file was chosen.")
    if b"%PDF-" in data[:1024]:
        from dwiwarta.core.reading.pdf import read_pdf

        return read_pdf(data)
    if data.startswith(b"PK\x03\x04"):
        return _read_archive(data, suffix)
    _refuse_binary(data, suffix)
    return _read_decoded(data, suffix)


def _read_archive(data: bytes, suffix: str) -> Document:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            is_docx = "word/document.xml" in archive.namelist() or "[Content_Types].xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        is_docx = suffix == ".docx"
    if is_docx or suffix == ".docx":
        from dwiwarta.core.reading.word import read_docx

        return read_docx(data)
    raise UnsupportedFormat("archives and this kind of office file cannot be read", remedy="Save the text as .docx.")


def _refuse_binary(data: bytes, suffix: str) -> None:
    """Raise for the binary formats that people try, each with what to do instead."""
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise ReadingError("this file is protected by a password", remedy="Save a copy without the password.")
        raise UnsupportedFormat("the old Word format (.doc) cannot be read", remedy="Save it as .docx.")
    if data.startswith(b"{\\rtf"):
        raise UnsupportedFormat("Rich Text (.rtf) cannot be read", remedy="Save it as .docx.")
    if data.startswith(_PICTURES):
        raise UnsupportedFormat("this is a picture, sound or video", remedy="Open the article's text instead.")
    if suffix in {".docx", ".pdf"} and b"\0" in data[:4096]:
        raise ReadingError(f"this is not a {suffix[1:].upper()} file, or it is damaged", remedy="Get the file again.")


def _read_decoded(data: bytes, suffix: str) -> Document:
    from dwiwarta.core.reading.html import looks_like_html, read_page

    decoded = decode(data)
    if looks_like_html(decoded.text):
        return read_page(decoded.text, decoded.warnings)
    if suffix not in SUPPORTED:
        kind, _ = _TYPES.guess_type(f"file{suffix}")
        if kind not in {None, "text/plain", "text/html"}:
            raise UnsupportedFormat(f"files of the kind {suffix} cannot be read", remedy=_OPEN_ONE)
    return read_decoded(decoded.text, suffix, decoded.warnings)


def read_decoded(text: str, suffix: str, warnings: tuple[str, ...] = ()) -> Document:
    """Return the Document of decoded text that is not a web page. Raises EmptyDocument, without a path."""
    if suffix.lower() in MARKDOWN:
        from dwiwarta.core.reading.markdown import read_markdown

        return read_markdown(text, warnings)
    from dwiwarta.core.reading.plain import read_plain

    return read_plain(text, warnings)


def check_length(text: str) -> None:
    """Raise ReadingError, without a path, for text of more than 50 million code points."""
    if len(text) > MOST_BYTES:
        raise ReadingError("the text is larger than 50 MB", remedy="Take the article alone.")


def load(path: Path) -> bytes:
    """Return the bytes of a regular file of at most 50 MB. Raises ReadingError with the path and the remedy."""
    try:
        if path.is_dir():
            raise ReadingError("this is a folder", path=path, remedy="Choose the files in it.")
        if path.exists() and not path.is_file():
            raise ReadingError("this is not an ordinary file", path=path, remedy=_OPEN_ONE)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise ReadingError(
            "the file is not there", path=path, remedy="Check whether it was moved or renamed."
        ) from error
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or str(error)
        raise ReadingError(f"the file cannot be opened ({what})", path=path, remedy="Check its permissions.") from error
