"""Read PDF files with a text layer: lines with their places, running heads dropped, paragraphs rebuilt."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from dataclasses import replace
from statistics import median
from typing import Any

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.found import Request
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.reading.pdf_layout import Line, rebuild, without_running_heads
from dwiwarta.core.reading.sources import clean_url, given_author
from dwiwarta.core.reading.xml import locked, wrong_password
from dwiwarta.core.types import Document
from dwiwarta.core.worded import worded
from dwiwarta.errors import EmptyDocument, ReadingError

# PDFium is not safe to use from two threads at once, whatever the documents.
_PDFIUM = threading.Lock()
_PASSWORD_ERROR = 4
_SAMPLED = 7
_TOLD_PAGES = 50
_POINTS_PER_INCH = 72
_PLAIN = Request()
# PDFium puts one of these for a hyphen at a line's end, and runs the next line on.
_LINE_HYPHEN = re.compile("[\x02\ufffe]")
_LINE_END = re.compile("\r\n|\r|\n|(?<=[\x02\ufffe])")
_DEFAULT_TITLE = re.compile(
    r"(microsoft word\b.*|untitled|document ?\d*|.*\.(?:docx?|indd|pdf|html?|txt)|about:blank|print)", re.IGNORECASE
)


def read_pdf(data: bytes, request: Request = _PLAIN) -> Document:
    """Return the Document of a PDF file's bytes; a scan is read with Tesseract, where that is installed.

    Raises PasswordNeeded, ReadingError or EmptyDocument, without a path.
    """
    import pypdfium2

    with _PDFIUM:
        try:
            file = pypdfium2.PdfDocument(data, password=request.password or None)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(error, request) from error
        try:
            _check_length(file)
            pages = [_told(file, number, request) for number in range(len(file))]
            properties = file.get_metadata_dict(skip_empty=True)
            if any(pages):
                return _document(pages, properties)
            return _read_scan(file, request, _with_properties(properties))
        except pypdfium2.PdfiumError as error:
            raise _unreadable(error, request) from error
        finally:
            file.close()


def _unreadable(error: Any, request: Request) -> ReadingError:
    if getattr(error, "err_code", None) == _PASSWORD_ERROR:
        return (wrong_password if request.password else locked)("this PDF file")
    return ReadingError("this PDF file is damaged", remedy="Get the file again, or print it to a new PDF.")


def _check_length(file: Any) -> None:
    if len(file) > limits().pages:
        raise ReadingError(
            worded(
                "this PDF file has {file:,} pages, and at most {pages:,} are read", file=len(file), pages=limits().pages
            ),
            remedy="Print the pages of the article to a new PDF.",
        )


def _told(file: Any, number: int, request: Request) -> list[Line]:
    if number % _TOLD_PAGES == 0:
        request.alive(f"page {number + 1} of {len(file)}")
    return _lines(file, number)


def _read_scan(file: Any, request: Request, document: Document) -> Document:
    from dwiwarta.core.reading import ocr

    if ocr.program() is None:
        raise EmptyDocument(
            "this PDF has no text layer; its pages are pictures, probably a scan, and Tesseract, which reads pictures, "
            "is not here",
            remedy=worded("{remedy} (OCR).", remedy=ocr.NO_PROGRAM.rstrip(".")),
        )
    if len(file) > limits().ocr_pages:
        raise ReadingError(
            worded(
                "this PDF is a scan of {file} pages, and at most {ocr_pages} are recognised",
                file=len(file),
                ocr_pages=limits().ocr_pages,
            ),
            remedy="Print the pages of the article to a new PDF.",
        )
    return ocr.read_images((_picture(file, number) for number in range(len(file))), request, document)


def _picture(file: Any, number: int) -> Any:
    """Return a page as a grey image of 300 dots an inch, or of fewer where that would be too large."""
    from dwiwarta.core.reading import ocr

    page = file[number]
    try:
        width, height = page.get_size()
        scale = ocr.DOTS_PER_INCH / _POINTS_PER_INCH
        area = max(1.0, width * height)
        return page.render(scale=min(scale, (limits().picture_pixels / area) ** 0.5), grayscale=True).to_pil()
    finally:
        page.close()


def _with_properties(properties: dict[str, str]) -> Document:
    """Return a Document of the title and the author that a person gave."""
    title, author = (squeeze(properties.get(name, "")) for name in ("Title", "Author"))
    return Document(title="" if _DEFAULT_TITLE.fullmatch(title) else title, byline=given_author(author))


def _document(pages: Sequence[Sequence[Line]], properties: dict[str, str]) -> Document:
    silent = [number for number, lines in enumerate(pages, start=1) if not lines]
    kept, heads = without_running_heads(pages)
    warnings = (
        (worded("No text on page {pages}: a picture, or empty.", pages=", ".join(map(str, silent))),) if silent else ()
    )
    document = replace(
        _with_properties(properties),
        url=next((clean_url(word) for head in heads for word in head.split() if clean_url(word)), ""),
        blocks=tuple(rebuild(kept)),
        warnings=warnings,
    )
    return finish(document, unmarked=True)


def _lines(file: Any, number: int) -> list[Line]:
    """Return the lines of a page in the order of its text layer, with their boxes in points from the page's foot."""
    page = file[number]
    layer = page.get_textpage()
    try:
        text = layer.get_text_range()
        lines = []
        start = 0
        for end in [*_LINE_END.finditer(text), None]:
            stop = end.start() if end else len(text)
            line = _line(layer, text, start, stop)
            if line is not None:
                lines.append(line)
            start = end.end() if end else stop
        return lines
    finally:
        layer.close()
        page.close()


def _line(layer: Any, text: str, start: int, stop: int) -> Line | None:
    import pypdfium2

    inked = [index for index in range(start, stop) if not text[index].isspace()]
    if not inked:
        return None
    words = _LINE_HYPHEN.sub("-", text[start:stop]).strip()
    sample = [index for index in inked if text[index].isalnum()] or inked
    sample = sample[:: max(1, len(sample) // _SAMPLED)]
    try:
        left, _, _, _ = layer.get_charbox(inked[0], loose=True)
        _, _, right, _ = layer.get_charbox(inked[-1], loose=True)
        boxes = [layer.get_charbox(index, loose=True) for index in sample]
    except pypdfium2.PdfiumError:
        return Line(words, 0.0, 0.0, 0.0, 0.0, 0.0)
    # The middle one: a quotation mark from another font must not make a line look like a heading.
    bottom, top = (median(box[side] for box in boxes) for side in (1, 3))
    return Line(words, left, right, top, bottom, round(top - bottom, 1))
