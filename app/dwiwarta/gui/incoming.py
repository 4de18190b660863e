"""What can be dropped or pasted on the window, as plain data: files and folders, text, or a piece of a web page."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from dwiwarta.core import reading
from dwiwarta.gui.language import mark, translate

_tr = partial(translate, "Window")

_URL = re.compile(r"\s*(https?|ftp)://\S+\s*", re.IGNORECASE)
_TAGS = re.compile(r"<(p|div|h[1-6]|article|li|br|blockquote)\b", re.IGNORECASE)

OFFLINE = mark(
    "Dwiwarta does not go online. Save the page in your browser and drop the file, or drop the selected text."
)


class Kind(StrEnum):
    """How a thing came."""

    PATH = "path"
    TEXT = "text"
    HTML = "html"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing to read: a file's path, or the text, HTML or picture itself.

    `password` opens it and is kept nowhere.
    """

    kind: Kind
    content: str
    password: str = field(default="", repr=False)
    picture: QImage | None = field(default=None, repr=False, compare=False)

    @property
    def name(self) -> str:
        """Return what to call it in a message."""
        if self.kind is Kind.PATH:
            return Path(self.content).name
        return _tr("the picture") if self.kind is Kind.PICTURE else _tr("the text")


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
    # Word processors put a picture of the text beside it, browsers the address of the picture.
    if mime.hasImage() and (not text.strip() or _URL.fullmatch(text)):
        picture = mime.imageData()
        if isinstance(picture, QImage) and not picture.isNull():
            return Offer((Incoming(Kind.PICTURE, "", picture=picture),))
    if urls or _URL.fullmatch(text):
        return Offer(refusal=_tr(OFFLINE))
    html = mime.html() if mime.hasHtml() else ""
    if _TAGS.search(html):
        return Offer((Incoming(Kind.HTML, html),))
    if text.strip():
        return Offer((Incoming(Kind.TEXT, text),))
    return Offer(refusal=_tr("There is no text here to read."))


def expand(item: Incoming, check: Callable[[], None] = lambda: None) -> Iterator[Incoming]:
    """Yield the item, or for a folder the supported files in and below it, by name; links to folders are not followed.

    Hidden files and folders are passed over. `check` is called for every folder and may raise to end the search.
    """
    if item.kind is not Kind.PATH or not Path(item.content).is_dir():
        yield item
        return
    for folder, folders, names in os.walk(item.content):
        check()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix.lower() in reading.SUPPORTED and not name.startswith(".") and path.is_file():
                yield Incoming(Kind.PATH, str(path))


def png(picture: QImage) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
