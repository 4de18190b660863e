"""What can be dropped or pasted on the window, as plain data: files and folders, text, or a piece of a web page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMimeData

from dwiwarta.core import reading

_URL = re.compile(r"\s*(https?|ftp)://\S+\s*", re.IGNORECASE)
_TAGS = re.compile(r"<(p|div|h[1-6]|article|li|br|blockquote)\b", re.IGNORECASE)

OFFLINE = "Dwiwarta does not go online. Save the page in your browser and drop the file, or drop the selected text."

PICTURE = "Save the picture and drop its file: it can be read where Tesseract is installed. Or drop the article’s text."


class Kind(StrEnum):
    """How a thing came."""

    PATH = "path"
    TEXT = "text"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing to read: a file's path, or the text or HTML itself; `password` opens it and is kept nowhere."""

    kind: Kind
    content: str
    password: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """Return what to call it in a message."""
        return Path(self.content).name if self.kind is Kind.PATH else "the text"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a drop or the clipboard holds, and why the rest of it cannot be used."""

    items: tuple[Incoming, ...] = ()
    refusal: str = ""


def from_paths(paths: list[Path]) -> Offer:
    """Offer files and folders."""
    return Offer(tuple(Incoming(Kind.PATH, str(path)) for path in paths))


def model_files(mime: QMimeData) -> tuple[Path, ...]:
    """Return the model packages among the files of a drop."""
    files = (Path(url.toLocalFile()) for url in (mime.urls() if mime.hasUrls() else ()) if url.isLocalFile())
    return tuple(file for file in files if file.suffix.lower() == ".argosmodel")


def from_mime(mime: QMimeData) -> Offer:
    """Return what Dwiwarta can use of a drop or of the clipboard."""
    urls = mime.urls() if mime.hasUrls() else []
    local = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if local:
        return from_paths(local)
    text = mime.text() if mime.hasText() else ""
    bare = urls or not text.strip() or _URL.fullmatch(text)
    if mime.hasImage() and bare:  # word processors put a picture of the text beside the text
        return Offer(refusal=PICTURE)
    if urls or _URL.fullmatch(text):
        return Offer(refusal=OFFLINE)
    html = mime.html() if mime.hasHtml() else ""
    if _TAGS.search(html):
        return Offer((Incoming(Kind.HTML, html),))
    if text.strip():
        return Offer((Incoming(Kind.TEXT, text),))
    return Offer(refusal="There is no text here to read.")


def expand(item: Incoming) -> Iterator[Incoming]:
    """Yield the item, or for a folder the supported files in and below it, by name."""
    if item.kind is not Kind.PATH or not Path(item.content).is_dir():
        yield item
        return
    for path in sorted(Path(item.content).rglob("*")):
        if path.suffix.lower() in reading.SUPPORTED and path.is_file() and not path.name.startswith("."):
            yield Incoming(Kind.PATH, str(path))
