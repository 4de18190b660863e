"""Small DOCX and PDF files, made afresh for the tests that read them."""

from io import BytesIO
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "data" / "reading"


@pytest.fixture
def data():
    """Return the folder of the test files."""
    return DATA


@pytest.fixture
def make_docx(tmp_path):
    """Return a function that writes a DOCX file which `fill` has filled."""
    import docx

    def make(fill, name="artikel.docx"):
        document = docx.Document()
        fill(document)
        path = tmp_path / name
        document.save(path)
        return path

    return make


def pdf_bytes(pages, *, title="", author="", encrypt=None, width=460, head="", foot=""):
    """Return a PDF whose pages hold (text, font size) paragraphs, wrapped to `width` points."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, encrypt=encrypt)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for number, paragraphs in enumerate(pages, start=1):
        canvas.setFont("Helvetica", 8)
        if head:
            canvas.drawString(60, 810, head)
        if foot:
            canvas.drawString(60, 30, foot.format(number=number, total=len(pages)))
        y = 770
        for text, size in paragraphs:
            canvas.setFont("Helvetica", size)
            for line in text if isinstance(text, list) else simpleSplit(text, "Helvetica", size, width):
                canvas.drawString(60, y, line)
                y -= 1.2 * size
            y -= 0.8 * size
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def make_pdf(tmp_path):
    """Return a function that writes a PDF file; see `pdf_bytes` for its arguments."""

    def make(pages, name="artikel.pdf", **options):
        path = tmp_path / name
        path.write_bytes(pdf_bytes(pages, **options))
        return path

    return make
