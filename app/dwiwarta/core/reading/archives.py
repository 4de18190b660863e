"""Read archives (.zip) of articles, without a byte of them being unpacked to the disk."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.found import Failure, Outcome, Request
from dwiwarta.core.reading.mail import Inner
from dwiwarta.core.reading.xml import ZIP_DAMAGE, check_unpacked, locked, wrong_password
from dwiwarta.errors import EmptyDocument, ReadingError

# What stands beside pages and mails and is no article: looks, programs, fonts, pictures, sound, and systems' own files.
_BESIDE = frozenset(
    {".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".ico", ".svg", ".png", ".jpg", ".jpeg"}
    | {".gif", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".mp3", ".m4a", ".wav", ".ogg", ".mp4", ".mov"}
    | {".webm", ".avi", ".mkv", ".ics", ".vcf", ".p7s", ".asc", ".sig", ".plist", ".db", ".ini", ".lnk"}
)
_ENCRYPTED = 0x1


def is_beside(name: str) -> bool:
    """Say whether a file in an archive or a mail stands beside the articles and is none itself."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.suffix.lower() in _BESIDE or path.name.startswith(".") or "__MACOSX" in path.parts


def read_archive(data: bytes, request: Request, inner: Inner) -> Iterator[Outcome]:
    """Yield the articles of every file in an archive, by name. Raises ReadingError for the archive as a whole."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except ZIP_DAMAGE as error:
        raise _damaged() from error
    with archive:
        check_unpacked(archive, "this archive")
        entries = [entry for entry in archive.infolist() if _is_wanted(entry)]
        if not entries:
            raise EmptyDocument("no article is in the archive", remedy="Choose another file.")
        for entry in sorted(entries, key=lambda entry: entry.filename):
            request.alive(squeeze(entry.filename))
            yield from _articles(archive, entry, request, inner)


def _is_wanted(entry: zipfile.ZipInfo) -> bool:
    """Say whether an entry is an ordinary file that may be an article; links are not followed."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return not entry.is_dir() and kind in {0, stat.S_IFREG} and not is_beside(entry.filename)


def _articles(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, request: Request, inner: Inner) -> Iterator[Outcome]:
    name = squeeze(entry.filename) or "a file without a name"
    if entry.flag_bits & _ENCRYPTED and not request.password:
        raise locked("this archive")
    try:
        content = archive.read(entry, request.password.encode() or None)
    except NotImplementedError:
        what = "its encryption or compression is not known here"
        yield Failure(name, ReadingError(what, remedy="Unpack the archive and choose the files."))
        return
    except RuntimeError as error:
        raise wrong_password("this archive") from error
    except ZIP_DAMAGE as error:
        if entry.flag_bits & _ENCRYPTED:
            raise wrong_password("this archive") from error
        yield Failure(name, _damaged())
        return
    yield from inner(content, name, request)


def _damaged() -> ReadingError:
    return ReadingError("this archive is damaged", remedy="Get the file again.")
