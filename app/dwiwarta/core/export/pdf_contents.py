"""The contents list of a PDF of several briefs: names that lead to the articles, and their pages.

The pages are known when the last one is set. The list refers to forms, which are drawn then, as the number of all pages
is; so the file is laid out once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table

from dwiwarta.core.export import pdf_fonts
from dwiwarta.core.export.content import Content, origin
from dwiwarta.core.export.pdf_styles import ACCENT_CODE, FOOT_FONT, FOOT_SIZE, MUTED, PLAIN_TABLE

_NUMBER = 9 * mm
_PAGE = 12 * mm


def start(place: int, pages: dict[int, int]) -> Flowable:
    """Return a flowable without size: it notes the page on which an article starts, and the list leads to it."""
    made = Flowable()

    def draw() -> None:
        pages[place] = made.canv.getPageNumber()
        made.canv.bookmarkHorizontal(_key(place), 0, 0)

    made.wrap = lambda _width, _height: (0, 0)
    made.draw = draw
    return made


def _page_of(place: int) -> Flowable:
    """Return a line that refers, at its right end, to the form that will hold an article's page."""
    made = Flowable()

    def wrap(width: float, _height: float) -> tuple[float, float]:
        made.width = width
        return width, FOOT_SIZE * 1.5

    def draw() -> None:
        made.canv.saveState()
        made.canv.translate(made.width, FOOT_SIZE * 0.3)
        made.canv.doForm(_form(place))
        made.canv.restoreState()

    made.wrap, made.draw = wrap, draw
    return made


def contents_list(contents: Sequence[Content], styles: Mapping[str, Any], width: float) -> Table:
    """Return the list: a number, the name that leads to the article with where it appeared, and the page."""
    rows = []
    for place, content in enumerate(contents, start=1):
        name = escape(pdf_fonts.showable(content.name.replace("\n", " ")))
        text = f'<a href="#{_key(place)}" color="{ACCENT_CODE}">{name}</a>'
        if where := origin(content):
            text += f'<br/><font size="{FOOT_SIZE}">{escape(pdf_fonts.showable(where))}</font>'
        rows.append([Paragraph(f"{place}.", styles["text"]), Paragraph(text, styles["text"]), _page_of(place)])
    commands = [*PLAIN_TABLE, ("BOTTOMPADDING", (0, 0), (-1, -1), 6)]
    return Table(rows, [_NUMBER, width - _NUMBER - _PAGE, _PAGE], style=commands, splitInRow=1)


def draw_pages(canvas: Canvas, pages: Mapping[int, int]) -> None:
    """Draw each page number into the form that the list refers to, ending where the form is put."""
    for place, page in pages.items():
        text = str(page)
        canvas.beginForm(_form(place), -_PAGE, -FOOT_SIZE, 0, 2 * FOOT_SIZE)
        canvas.setFont(FOOT_FONT, FOOT_SIZE)
        canvas.setFillColor(MUTED)
        canvas.drawString(-stringWidth(text, FOOT_FONT, FOOT_SIZE), 0, text)
        canvas.endForm()


def _key(place: int) -> str:
    return f"article-{place}"


def _form(place: int) -> str:
    return f"page-of-article-{place}"
