"""A PDF with its fonts inside: heading matter, summary, a table of both languages across pages, notes, bookmarks."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
)

from dwiwarta.core.export import pdf_fonts
from dwiwarta.core.export.content import (
    TARGET_LANGUAGE,
    Content,
    Fact,
    Note,
    Row,
    SummaryLine,
    build,
    build_all,
    collection_facts,
    collection_title,
)
from dwiwarta.core.export.marking import Cell, cell_text
from dwiwarta.core.export.palette import COLOURS
from dwiwarta.core.export.pdf_contents import contents_list, draw_pages, start
from dwiwarta.core.export.pdf_styles import (
    ACCENT,
    ACCENT_CODE,
    ASIDE_CODE,
    FOOT_FONT,
    FOOT_SIZE,
    MISSING_CODE,
    MUTED,
    PLAIN_TABLE,
    SOFT,
    paragraph_styles,
)
from dwiwarta.core.export.pdf_table import side_by_side
from dwiwarta.core.types import BlockKind, Brief, Collection, Side

_MARGIN = 18 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_TOTAL = "total-pages"
_KINDS = {
    BlockKind.PARAGRAPH: "text",
    BlockKind.HEADING: "heading",
    BlockKind.LIST_ITEM: "list_item",
    BlockKind.QUOTE: "quote",
    BlockKind.CAPTION: "caption",
}


def render(brief: Brief) -> bytes:
    """Return the brief as a PDF file."""
    pdf_fonts.register()
    content = build(brief)
    story = _Story()
    flowables = story.brief(content)
    facts = {fact.label: fact.value for fact in content.facts}
    author = facts.get("Byline", facts.get("Outlet", ""))
    names = _Names(content.name, content.short_name, author, cell_text(content.title), content.program)
    return _made(flowables, story, names, content.created)


def render_together(collection: Collection) -> bytes:
    """Return several briefs as one PDF file: a contents list with pages, then each article on a new page."""
    pdf_fonts.register()
    contents = build_all(collection)
    story = _Story()
    title = collection_title(collection)
    flowables = story.front(title, collection_facts(collection), contents)
    for place, content in enumerate(contents, start=1):
        flowables += [PageBreak(), start(place, story.pages), *story.brief(content, together=True)]
    names = _Names(title, title[:80], "", "", contents[0].program)
    return _made(flowables, story, names, collection.created)


@dataclass(frozen=True, slots=True)
class _Names:
    """What a file says of itself; `foot` stands at the foot of every page."""

    title: str
    foot: str
    author: str
    subject: str
    creator: str


def _made(flowables: list[Flowable], story: _Story, names: _Names, created: datetime) -> bytes:
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=A4,
        invariant=1,
        lang=TARGET_LANGUAGE,
        displayDocTitle=1,
        initialFontName=f"{pdf_fonts.SERIF}-Regular",
        title=names.title,
        author=names.author,
        subject=names.subject,
        creator=names.creator,
    )
    frame = Frame(_MARGIN, _MARGIN, _WIDTH, A4[1] - 2 * _MARGIN, 0, 0, 0, 0)
    document.addPageTemplates(
        PageTemplate("brief", [frame], onPage=partial(_furnish, names.foot, created, story.outline))
    )
    document.build(flowables, canvasmaker=partial(_canvas, story.pages))
    return buffer.getvalue()


def _canvas(starts: dict[int, int], *arguments: Any, **options: Any) -> Canvas:
    """Return a canvas that, when all pages are there, draws their number into the form that every page refers to.

    The pages on which the articles of a collection start are drawn into the forms that its contents list refers to.
    """
    canvas = Canvas(*arguments, **options)
    finish = canvas.save

    def save() -> None:
        pages = canvas.getPageNumber() - 1
        canvas.beginForm(_TOTAL)
        canvas.setFont(FOOT_FONT, FOOT_SIZE)
        canvas.setFillColor(MUTED)
        canvas.drawString(0, 0, str(pages))
        canvas.endForm()
        draw_pages(canvas, starts)
        finish()

    canvas.save = save
    return canvas


def _furnish(
    foot: str, created: datetime, outline: list[tuple[str, str, int]], canvas: Canvas, _document: BaseDocTemplate
) -> None:
    """Draw a page's foot; on the first page set the bookmarks and the file's date as well."""
    if canvas.getPageNumber() == 1:
        for title, key, level in outline:
            canvas.addOutlineEntry(title, key, level)
        stamp = created.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
        canvas.setDateFormatter(lambda *_: stamp)
    canvas.saveState()
    canvas.setFont(FOOT_FONT, FOOT_SIZE)
    canvas.setFillColor(MUTED)
    left = f"Page {canvas.getPageNumber()} of "
    canvas.drawString(_MARGIN, 10 * mm, left)
    canvas.drawRightString(A4[0] - _MARGIN, 10 * mm, pdf_fonts.showable(foot))
    canvas.translate(_MARGIN + canvas.stringWidth(left, FOOT_FONT, FOOT_SIZE), 10 * mm)
    canvas.doForm(_TOTAL)
    canvas.restoreState()


class _Story:
    """Makes reportlab's flowables of briefs, with the bookmarks (title, key, level) that they hold the places of.

    `pages` gets the page on which each article of a collection starts, while the file is made.
    """

    def __init__(self) -> None:
        self.outline: list[tuple[str, str, int]] = []
        self.pages: dict[int, int] = {}
        self._styles = paragraph_styles()
        self._depth = 0

    def brief(self, content: Content, *, together: bool = False) -> list[Flowable]:
        """Return a brief; where it is one of several, its bookmarks lie below one of its own."""
        mark = self._bookmark(content.name.replace("\n", " "), 0) if together else ""
        self._depth = 1 if together else 0
        flowables = [
            *self._heading(content, mark, together=together),
            *self._summary(content),
            *self._text(content),
            *self._notes(content.notes),
            *self._section("Provenance"),
            self._facts((*content.provenance, *_replaced(content))),
        ]
        self._depth = 0
        return flowables

    def front(self, title: str, facts: Iterable[Fact], contents: Sequence[Content]) -> list[Flowable]:
        """Return the front page of a collection."""
        return [
            Paragraph("BILINGUAL BRIEF", self._styles["kicker"]),
            Paragraph(_escaped(title), self._styles["title"]),
            self._facts(facts),
            *self._section("Contents"),
            contents_list(contents, self._styles, _WIDTH),
        ]

    def _heading(self, content: Content, mark: str, *, together: bool) -> list[Flowable]:
        flowables = [] if together else [Paragraph("BILINGUAL BRIEF", self._styles["kicker"])]
        if content.title_target is None:
            flowables.append(Paragraph(mark + _markup(content.title), self._styles["title"]))
        else:
            flowables.append(Paragraph(mark + _markup(content.title_target), self._styles["title"]))
            flowables.append(Paragraph(_markup(content.title), self._styles["subtitle"]))
        return [*flowables, self._facts(content.facts)]

    def _section(self, title: str) -> list[Flowable]:
        """Return a heading that moves to the next page where too little would follow it on this one."""
        heading = Paragraph(f"{self._bookmark(title, 0)}{_escaped(title)}", self._styles["section"])
        return [CondPageBreak(35 * mm), heading]

    def _bookmark(self, title: str, level: int) -> str:
        """Return the markup of a place that the outline will lead to."""
        key = f"place-{len(self.outline)}"
        self.outline.append((title, key, level + self._depth))
        return f'<a name="{key}"/>'

    def _facts(self, facts: Iterable[Fact]) -> Table:
        rows = []
        for fact in facts:
            value = _escaped(fact.value)
            if fact.link:
                value = f'<a href="{_attribute(fact.link)}" color="{ACCENT_CODE}">{value}</a>'
            label = Paragraph(_escaped(fact.label), self._styles["label"])
            rows.append([label, Paragraph(value, self._styles["value"])])
        return Table(rows, [30 * mm, _WIDTH - 30 * mm], style=PLAIN_TABLE, splitInRow=1)

    def _summary(self, content: Content) -> list[Flowable]:
        if not content.summary:
            return []
        rows = [self._summary_row(place, line) for place, line in enumerate(content.summary, start=1)]
        commands = [
            *PLAIN_TABLE,
            ("BACKGROUND", (0, 0), (-1, -1), SOFT),
            ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENT),
            ("LEFTPADDING", (0, 0), (0, -1), 12),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, 0), 9),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
        ]
        return [*self._section("Summary"), Table(rows, [11 * mm, _WIDTH - 11 * mm], style=commands, splitInRow=1)]

    def _summary_row(self, place: int, line: SummaryLine) -> list[Any]:
        english = Paragraph(_markup(line.target), self._styles["text"])
        original = Paragraph(_markup(line.source), self._styles["original"])
        return [Paragraph(f"{place}.", self._styles["text"]), [english, original]]

    def _text(self, content: Content) -> list[Flowable]:
        if not content.rows:
            return []
        section = self._section("The article in both languages")
        head = (
            Paragraph(_escaped(f"Original ({content.language_name})"), self._styles["head"]),
            Paragraph("English", self._styles["head"]),
        )
        last = len(content.rows) - 1
        rows = (
            (self._row(row), row.kind is BlockKind.HEADING and not row.boilerplate and place < last)
            for place, row in enumerate(content.rows)
        )
        return [*section, side_by_side(head, rows, _WIDTH)]

    def _row(self, row: Row) -> tuple[Paragraph, Paragraph]:
        if row.boilerplate:
            style = self._styles["aside"]
            return Paragraph(_markup(row.source), style), Paragraph(_markup(row.target, ASIDE_CODE), style)
        style = self._styles[_KINDS[row.kind]]
        bullet = "•" if row.kind is BlockKind.LIST_ITEM else None
        mark = ""
        if row.kind is BlockKind.HEADING:
            shown = row.source if any(run.missing for run in row.target) else row.target
            mark = self._bookmark(cell_text(shown).replace("\n", " "), 1)
        source = Paragraph(_markup(row.source), style, bulletText=bullet)
        return source, Paragraph(mark + _markup(row.target), style, bulletText=bullet)

    def _notes(self, notes: Iterable[Note]) -> list[Flowable]:
        paragraphs = [Paragraph(self._note(note), self._styles["note"]) for note in notes]
        return [*self._section("Notes"), *paragraphs] if paragraphs else []

    def _note(self, note: Note) -> str:
        number = f"[{note.number}]"
        if note.placed:
            number = f'<a href="#mark-{note.number}" color="{ACCENT_CODE}">{number}</a>'
        side = "original" if note.side is Side.SOURCE else "translation"
        lost = "; its place in the text is lost" if note.orphan else ""
        category = f'<span backColor="#{COLOURS[note.colour].light}"><b>{_escaped(note.label)}</b></span>'
        text = f"<br/>{_escaped(note.text)}" if note.text else ""
        return f'<a name="note-{note.number}"/>{number} {category} “{_escaped(note.quote)}” ({side}{lost}){text}'


def _replaced(content: Content) -> list[Fact]:
    """Return a line that owns up to characters that the file's fonts cannot show, where there are any."""
    rows = (cell_text(cell) for row in content.rows for cell in (row.source, row.target))
    summary = (cell_text(cell) for line in content.summary for cell in (line.source, line.target))
    notes = (f"{note.quote} {note.text}" for note in content.notes)
    facts = (fact.value for fact in content.facts)
    lacking = any(
        pdf_fonts.showable(text) != text for text in chain([cell_text(content.title)], rows, summary, notes, facts)
    )
    return (
        [Fact("Characters", f"Those that this file’s fonts lack are shown as {pdf_fonts.REPLACEMENT}")]
        if lacking
        else []
    )


def _markup(cell: Cell, missing: str = MISSING_CODE) -> str:
    """Return a cell in reportlab's markup; what is missing is set in the colour `missing`."""
    parts = []
    for run in cell:
        text = _escaped(run.text)
        if run.missing:
            text = f'<font color="{missing}"><i>{text}</i></font>'
        elif run.colour is not None:
            text = f'<span backColor="#{COLOURS[run.colour].light}">{text}</span>'
        parts.append(text)
        for number in run.ends:
            link = f'<a href="#note-{number}" color="{ACCENT_CODE}">[{number}]</a>'
            parts.append(f'<a name="mark-{number}"/><super size="6.5">{link}</super>')
    return "".join(parts)


def _escaped(text: str) -> str:
    return escape(pdf_fonts.showable(text)).replace("\n", "<br/>")


def _attribute(text: str) -> str:
    return escape(text, {'"': "&quot;"})
