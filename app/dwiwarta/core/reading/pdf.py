"""Read PDF files with a text layer: lines with their places, running heads dropped, paragraphs rebuilt."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from statistics import median
from typing import Any

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.pdf_layout import Line, rebuild, without_running_heads
from dwiwarta.core.reading.sources import clean_url, given_author
from dwiwarta.core.types import Document
from dwiwarta.errors import EmptyDocument, ReadingError

# PDFium is not safe to use from two threads at once, whatever the documents.
_PDFIUM = threading.Lock()
_PASSWORD_ERROR = 4
_SAMPLED = 7
# PDFium puts one of these for a hyphen at a line's end, and runs the next line on.
_LINE_HYPHEN = re.compile("[\x02\ufffe]")
_LINE_END = re.compile("\r\n|\r|\n|(?<=[\x02\ufffe])")
_DEFAULT_TITLE = re.compile(
    r"(microsoft word\b.*|untitled|document ?\d*|.*\.(?:docx?|indd|pdf|html?|txt)|about:blank|print)", re.IGNORECASE
)


def read_pdf(data: bytes) -> Document:
    """Return the Document of a PDF file's bytes. Raises ReadingError or EmptyDocument, without a path."""
    import pypdfium2

    with _PDFIUM:
        try:
            file = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(error) from error
        try:
            pages = [_lines(file, number) for number in range(len(file))]
            properties = file.get_metadata_dict(skip_empty=True)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(error) from error
        finally:
            file.close()
    return _document(pages, properties)


def _unreadable(error: Any) -> ReadingError:
    if getattr(error, "err_code", None) == _PASSWORD_ERROR:
        return ReadingError("this PDF file is protected by a password", remedy="Save a copy without the password.")
    return ReadingError("this PDF file is damaged", remedy="Get the file again, or print it to a new PDF.")


def _document(pages: Sequence[Sequence[Line]], properties: dict[str, str]) -> Document:
    silent = [number for number, lines in enumerate(pages, start=1) if not lines]
    if len(silent) == len(pages):
        raise EmptyDocument(
            "this PDF has no text layer; its pages are pictures, probably a scan",
            remedy="Run it through text recognition (OCR) first.",
        )
    kept, heads = without_running_heads(pages)
    title, author = (squeeze(properties.get(name, "")) for name in ("Title", "Author"))
    warnings = (f"No text on page {', '.join(map(str, silent))}: a picture, or empty.",) if silent else ()
    document = Document(
        title="" if _DEFAULT_TITLE.fullmatch(title) else title,
        byline=given_author(author),
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
