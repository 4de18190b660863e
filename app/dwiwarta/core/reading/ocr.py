"""Read pictures and scanned pages with Tesseract, where it is installed."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from dwiwarta.core.reading import confinement
from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.found import Request
from dwiwarta.core.reading.layout import join_lines
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.types import Block, BlockKind, Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import EmptyDocument, ReadingError, UnsupportedFormat

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_INCH = 300
_PLACES = (r"C:\Program Files\Tesseract-OCR\tesseract.exe", "/opt/homebrew/bin/tesseract", "/usr/local/bin/tesseract")
_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")
_LANGUAGE = "ind"
_LARGER = 1.45
_WORD_LEVEL = "5"
# Tesseract's confidence goes from 0 to 100; specks that it takes for words get less than this.
_LEAST_SURE = 20.0
READ = worded("The text was recognised from a picture (OCR); check names, figures and quotes against it.")
_OTHER_LANGUAGE = worded("Tesseract has no Indonesian (tesseract-ocr-ind); its English was used, so expect faults.")
NO_PROGRAM = worded(
    "Install Tesseract with its Indonesian language (tesseract-ocr-ind), or open a file that holds text."
)
# The columns of Tesseract's table that are looked at, by their places.
_LEVEL, _BLOCK, _PARAGRAPH, _LINE, _HEIGHT, _CONFIDENCE, _TEXT = 0, 2, 3, 4, 9, 10, 11


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, and the height of their type in dots."""

    text: str
    height: float


def program() -> str | None:
    """Return the path of Tesseract, or None where it is not installed."""
    return shutil.which("tesseract") or next((place for place in _PLACES if Path(place).is_file()), None)


def read_picture(data: bytes, request: Request) -> Document:
    """Return the Document of a picture's bytes, of every page of it where it has several.

    Raises UnsupportedFormat without Tesseract, and ReadingError or EmptyDocument, without a path.
    """
    if program() is None:
        raise UnsupportedFormat(
            "this is a picture, and Tesseract, which reads pictures, is not here", remedy=NO_PROGRAM
        )
    return read_images(pictures(data), request)


def read_images(images: Iterable[Image], request: Request, document: Document | None = None) -> Document:
    """Return the Document of pictures of pages, in order. Raises ReadingError or EmptyDocument, without a path."""
    pages = []
    for number, image in enumerate(images, start=1):
        request.alive(f"page {number}")
        pages.append(_paragraphs(_recognised(image)))
    blocks = _blocks(pages)
    if not blocks:
        raise EmptyDocument("no text was recognised in the picture", remedy="Scan it straighter or larger.")
    before = document or Document()
    told = (*before.warnings, READ, *(() if _LANGUAGE in languages() else (_OTHER_LANGUAGE,)))
    whole = Document(before.title, before.byline, url=before.url, blocks=tuple(blocks), warnings=told)
    return finish(whole, unmarked=True)


def pictures(data: bytes) -> Iterator[Image]:
    """Yield a picture's pages as grey images. Raises ReadingError for what is damaged or too large."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    Image.init()  # Pillow does not load its readers by itself where it is told which formats it may open
    try:
        with warnings.catch_warnings():
            # Of more pixels than ours are, it makes an error.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(data), formats=_FORMATS)
        with opened as picture:
            if picture.width * picture.height > limits().picture_pixels:
                raise ReadingError("this picture is too large", remedy="Save it with fewer pixels.")
            frames = ImageSequence.Iterator(picture)
            for number, frame in enumerate(frames, start=1):
                if number > limits().ocr_pages:
                    raise ReadingError(
                        worded("it has more than {ocr_pages} pages", ocr_pages=limits().ocr_pages),
                        remedy="Split the file.",
                    )
                yield frame.convert("L")
                if picture.format == "GIF":
                    return
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ReadingError(
            "this picture is damaged, or of a kind that is not known", remedy="Save it as PNG."
        ) from error


@cache
def languages() -> frozenset[str]:
    """Return the languages that Tesseract knows, by its names."""
    with confinement.lifted():
        listed = subprocess.run([str(program()), "--list-langs"], capture_output=True, check=False, timeout=30)
    return frozenset(listed.stdout.decode("utf-8", errors="replace").split())


def _recognised(image: Image) -> str:
    """Return Tesseract's table of the words on a page."""
    page = io.BytesIO()
    image.save(page, "PNG", compress_level=1)
    language = _LANGUAGE if _LANGUAGE in languages() else "eng"
    command = [str(program()), "stdin", "stdout", "-l", language, "--dpi", str(DOTS_PER_INCH), "tsv"]
    # One page at a time on one core leaves the other to the window.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        with confinement.lifted():
            result = subprocess.run(
                command,
                input=page.getvalue(),
                capture_output=True,
                check=False,
                timeout=limits().ocr_seconds,
                env=environment,
                creationflags=confinement.NO_WINDOW,
            )
    except subprocess.TimeoutExpired as error:
        raise ReadingError(
            worded("Tesseract took longer than {ocr_seconds} seconds for a page", ocr_seconds=limits().ocr_seconds),
            remedy="Save it with fewer pixels.",
        ) from error
    if result.returncode:
        raise ReadingError("Tesseract cannot read this picture", remedy="Save it as PNG.")
    return result.stdout.decode("utf-8", errors="replace")


def _paragraphs(table: str) -> list[Paragraph]:
    """Return the paragraphs of Tesseract's table, in its order, which follows columns."""
    rows = csv.reader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    lines: dict[tuple[str, ...], dict[str, list[str]]] = {}
    heights: dict[tuple[str, ...], list[float]] = {}
    for row in rows:
        if len(row) <= _TEXT or row[_LEVEL] != _WORD_LEVEL or not row[_TEXT].strip():
            continue
        if float(row[_CONFIDENCE]) >= _LEAST_SURE:
            place = (row[_BLOCK], row[_PARAGRAPH])
            lines.setdefault(place, {}).setdefault(row[_LINE], []).append(row[_TEXT].strip())
            heights.setdefault(place, []).append(float(row[_HEIGHT]))
    return [
        Paragraph(join_lines([" ".join(words) for words in inside.values()]), median(heights[place]))
        for place, inside in lines.items()
    ]


def _blocks(pages: list[list[Paragraph]]) -> list[Block]:
    found = [paragraph for page in pages for paragraph in page]
    if not found:
        return []
    usual = median([paragraph.height for paragraph in found for _ in range(len(paragraph.text))])
    top = max((paragraph.height for paragraph in found[:4]), default=0.0)
    blocks = []
    for place, paragraph in enumerate(found):
        if paragraph.height > _LARGER * usual and len(paragraph.text) < 250:
            level = 0 if place < 4 and paragraph.height == top else 2
            blocks.append(Block(paragraph.text, BlockKind.HEADING, level=level))
        else:
            blocks.append(Block(paragraph.text))
    return blocks
