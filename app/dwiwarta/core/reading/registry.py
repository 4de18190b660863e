"""Which reader takes which bytes: by what they are, then by what the file's name says."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from dwiwarta.core.reading.encoding import Decoded, decode
from dwiwarta.core.reading.found import Failure, Found, Outcome, Request
from dwiwarta.core.reading.kinds import PICTURES, SUFFIXES, Kind, kind_of_bytes, kind_of_suffix, kind_of_text
from dwiwarta.core.reading.limits import limits, megabytes
from dwiwarta.core.types import Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import EmptyDocument, ReadingError, UnsupportedFormat

# What a folder is searched for; pictures are read where somebody chooses one, and not for standing in a folder.
SUPPORTED = tuple(suffix for suffixes in SUFFIXES.values() for suffix in suffixes)

_OPEN_ONE = worded("Open a text, Markdown, HTML, DOCX, ODT, RTF, EPUB, PDF, mail, JSON or CSV file.")
_GET_AGAIN = worded("Get the file again.")
# The list that comes with Python alone, so that every machine answers alike.
_TYPES = mimetypes.MimeTypes(filenames=())
_BINARY_SUFFIXES = {
    suffix
    for kind in (Kind.PDF, Kind.DOCX, Kind.DOC, Kind.ODT, Kind.EPUB, Kind.OUTLOOK, Kind.ARCHIVE)
    for suffix in SUFFIXES[kind]
}


def read_bytes(data: bytes, suffix: str, request: Request | None = None) -> Document:
    """Return the Document of a file's bytes, the suffix (with its dot, any case) being only a hint.

    Raises ReadingError, UnsupportedFormat or EmptyDocument, without a path; ReadingError also where the file holds
    several articles.
    """
    found = list(outcomes(data, suffix, request or Request()))
    documents = [outcome.document for outcome in found if isinstance(outcome, Found)]
    if len(documents) == 1 and (len(found) == 1 or found[0].name == ""):
        return documents[0]
    failures = [outcome.error for outcome in found if isinstance(outcome, Failure)]
    if not documents and failures:
        raise failures[0]
    raise ReadingError(
        worded("this file holds {documents} articles", documents=len(documents)),
        remedy="Take them into the library, or brief all of them.",
    )


def outcomes(data: bytes, suffix: str, request: Request) -> Iterator[Outcome]:
    """Yield the articles of a file's bytes and what of it could not be read.

    Raises ReadingError, UnsupportedFormat or EmptyDocument, without a path, for the file as a whole.
    """
    suffix = suffix.lower()
    if len(data) > limits().file_bytes:
        raise _too_large(limits().file_bytes)
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise EmptyDocument("the file is empty", remedy="Check that the right file was chosen.")
    kind = kind_of_bytes(data)
    if kind is not None:
        return _of_binary(kind, data, request, suffix)
    if len(data) > limits().text_bytes:
        raise _too_large(limits().text_bytes)
    _refuse_binary(data, suffix)
    return _of_text(data, decode(data), suffix, request)


def outcomes_of_text(text: str, name: str, *, html: bool) -> Iterator[Outcome]:
    """Yield the article of text that came without a file; HTML source is read as HTML, also where nobody says so.

    Raises ReadingError or EmptyDocument, without a path.
    """
    from dwiwarta.core.reading.html import looks_like_html, read_page

    check_length(text)
    if html or looks_like_html(text):
        return _alone(read_page(text))
    return _alone(read_decoded(text, PurePosixPath(name).suffix))


def is_gentle(data: bytes, suffix: str) -> bool:
    """Say whether a file is plain text that can be read without bounds: short, UTF-8, and nothing to be parsed."""
    if len(data) > limits().gentle_bytes or kind_of_bytes(data) is not None:
        return False
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return is_gentle_text(text, suffix)


def is_gentle_text(text: str, suffix: str) -> bool:
    """Say the same of text that came without a file."""
    if len(text) > limits().gentle_bytes or kind_of_suffix(suffix) is Kind.MARKDOWN:
        return False
    return kind_of_text(text, suffix) in {Kind.TEXT, Kind.SUBTITLES, Kind.UNKNOWN}


def inner(data: bytes, name: str, request: Request) -> Iterator[Outcome]:
    """Yield what is in a file inside a file, each named after it; nothing is raised, and failures are outcomes."""
    from dwiwarta.core.reading.archives import is_beside

    if is_beside(name):
        return
    try:
        if request.depth >= limits().depth:
            raise ReadingError("archives are nested too deep", remedy="Unpack it and choose the files.")
        for outcome in outcomes(data, PurePosixPath(name).suffix, request.deeper()):
            inside = f"{name}/{outcome.name}" if outcome.name else name
            yield Found(inside, outcome.document) if isinstance(outcome, Found) else Failure(inside, outcome.error)
    except ReadingError as error:
        yield Failure(name, error)


def _of_binary(kind: Kind, data: bytes, request: Request, suffix: str) -> Iterator[Outcome]:
    if kind is Kind.ARCHIVE:
        from dwiwarta.core.reading.archives import read_archive

        return read_archive(data, request, inner)
    if kind is Kind.OUTLOOK:
        from dwiwarta.core.reading.outlook import read_outlook

        return read_outlook(data, request, inner)
    return _alone(_binary_reader(kind, suffix)(data, request))


def _alone(document: Document) -> Iterator[Outcome]:
    return iter((Found("", document),))


def _binary_reader(kind: Kind, suffix: str) -> Callable[[bytes, Request], Document]:
    """Return the reader of a kind of binary file that holds one article. Raises UnsupportedFormat or ReadingError."""
    if kind is Kind.PDF:
        from dwiwarta.core.reading.pdf import read_pdf

        return read_pdf
    if kind is Kind.PICTURE:
        from dwiwarta.core.reading.ocr import read_picture

        return read_picture
    if kind is Kind.DOC:
        from dwiwarta.core.reading.word97 import read_doc

        return read_doc
    if kind is Kind.LOCKED:
        from dwiwarta.core.reading.protected import unlocked
        from dwiwarta.core.reading.word import read_docx

        return lambda data, request: read_docx(unlocked(data, request.password))
    if kind is Kind.ODT:
        from dwiwarta.core.reading.opendocument import read_odt

        return read_odt
    return _simple_reader(kind, suffix)


def _simple_reader(kind: Kind, suffix: str) -> Callable[[bytes, Request], Document]:
    if kind is Kind.DOCX:
        from dwiwarta.core.reading.word import read_docx as read
    elif kind is Kind.EPUB:
        from dwiwarta.core.reading.epub import read_epub as read
    elif kind is Kind.RTF:
        from dwiwarta.core.reading.rich_text import read_rtf as read
    elif kind is Kind.WEBARCHIVE:
        from dwiwarta.core.reading.saved_pages import read_webarchive as read
    else:
        raise _unreadable(kind, suffix)
    return lambda data, _request: read(data)


def _unreadable(kind: Kind, suffix: str) -> ReadingError:
    if kind is Kind.OFFICE:
        return UnsupportedFormat("this kind of office file cannot be read", remedy="Save the text as .docx.")
    if suffix in _BINARY_SUFFIXES:
        return ReadingError(worded("this {upper} file is damaged", upper=suffix[1:].upper()), remedy=_GET_AGAIN)
    return ReadingError("this archive is damaged", remedy=_GET_AGAIN)


def _refuse_binary(data: bytes, suffix: str) -> None:
    """Raise for bytes that are no text under the names of binary formats and of pictures."""
    if suffix in _BINARY_SUFFIXES and b"\0" in data[:4096]:
        raise ReadingError(
            worded("this is not a {upper} file, or it is damaged", upper=suffix[1:].upper()), remedy=_GET_AGAIN
        )
    if suffix in PICTURES:
        raise UnsupportedFormat("this is no picture, or it is damaged", remedy=_GET_AGAIN)


def _of_text(data: bytes, decoded: Decoded, suffix: str, request: Request) -> Iterator[Outcome]:
    kind = kind_of_text(decoded.text, suffix)
    if kind is Kind.SHORTCUT:
        from dwiwarta.core.reading.saved_pages import shortcut

        raise shortcut()
    if kind is Kind.MAIL or kind is Kind.MAILBOX:
        from dwiwarta.core.reading.mail import read_mail, read_mailbox

        return (read_mail if kind is Kind.MAIL else read_mailbox)(data, request, inner)
    if kind is Kind.SAVED_PAGE:
        from dwiwarta.core.reading.saved_pages import read_mhtml

        return _alone(read_mhtml(data))
    if kind in {Kind.RTF, Kind.WEBARCHIVE}:
        return _alone(_simple_reader(kind, suffix)(data, request))
    if kind in {Kind.JSON, Kind.JSON_LINES}:
        from dwiwarta.core.reading.records import read_json, read_json_lines

        return (read_json if kind is Kind.JSON else read_json_lines)(decoded.text, request, decoded.warnings)
    if kind is Kind.TABLE:
        from dwiwarta.core.reading.tables import read_table

        return read_table(decoded.text, request, decoded.warnings)
    return _alone(_read_text(kind, decoded, suffix))


def _read_text(kind: Kind, decoded: Decoded, suffix: str) -> Document:
    if kind is Kind.HTML:
        from dwiwarta.core.reading.html import read_page

        return read_page(decoded.text, decoded.warnings)
    if kind is Kind.SUBTITLES:
        from dwiwarta.core.reading.subtitles import read_subtitles

        return read_subtitles(decoded.text, decoded.warnings)
    if kind is Kind.UNKNOWN and kind_of_suffix(suffix) is None:
        guessed, _ = _TYPES.guess_type(f"file{suffix}")
        if guessed not in {None, "text/plain", "text/html"}:
            raise UnsupportedFormat(
                worded("files of the kind {suffix} cannot be read", suffix=suffix), remedy=_OPEN_ONE
            )
    return read_decoded(decoded.text, suffix, decoded.warnings)


def read_decoded(text: str, suffix: str, warnings: tuple[str, ...] = ()) -> Document:
    """Return the Document of decoded text that is not a web page. Raises EmptyDocument, without a path."""
    if kind_of_suffix(suffix) is Kind.MARKDOWN:
        from dwiwarta.core.reading.markdown import read_markdown

        return read_markdown(text, warnings)
    from dwiwarta.core.reading.plain import read_plain

    return read_plain(text, warnings)


def check_length(text: str) -> None:
    """Raise ReadingError, without a path, for text of more code points than a file of text may have bytes."""
    if len(text) > limits().text_bytes:
        raise ReadingError(
            worded("the text is larger than {megabytes}", megabytes=megabytes(limits().text_bytes)),
            remedy="Take the article alone.",
        )


def load(path: Path) -> bytes:
    """Return the bytes of a regular file that is not too large. Raises ReadingError with the path and the remedy."""
    try:
        if path.is_dir():
            raise ReadingError("this is a folder", path=path, remedy="Choose the files in it.")
        if path.exists() and not path.is_file():
            raise ReadingError("this is not an ordinary file", path=path, remedy=_OPEN_ONE)
        with path.open("rb") as file:
            data = file.read(limits().text_bytes + 1)
            if len(data) > limits().text_bytes and kind_of_bytes(data[:1024] + b"\0") is None:
                raise _too_large(limits().text_bytes, path)
            data += file.read(max(0, limits().file_bytes + 1 - len(data)))
    except FileNotFoundError as error:
        raise ReadingError(
            "the file is not there", path=path, remedy="Check whether it was moved or renamed."
        ) from error
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or str(error)
        raise ReadingError(
            worded("the file cannot be opened ({what})", what=what), path=path, remedy="Check its permissions."
        ) from error
    if len(data) > limits().file_bytes:
        raise _too_large(limits().file_bytes, path)
    return data


def _too_large(most: int, path: Path | None = None) -> ReadingError:
    return ReadingError(
        worded("the file is larger than {megabytes}", megabytes=megabytes(most)),
        path=path,
        remedy="Save the article alone in a file of its own.",
    )
