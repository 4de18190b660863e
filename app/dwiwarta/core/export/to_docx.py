"""A Word document: everything through named styles, notes as Word's own comments, the same bytes for the same Brief."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from dwiwarta.core.export import docx_styles
from dwiwarta.core.export.content import (
    TARGET_LANGUAGE,
    Content,
    Fact,
    Note,
    Row,
    build,
    build_all,
    collection_facts,
    collection_title,
    origin,
)
from dwiwarta.core.export.marking import Cell, cell_text
from dwiwarta.core.export.palette import COLOURS
from dwiwarta.core.types import BlockKind, Brief, Collection

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run as WordRun

_KINDS = {
    BlockKind.PARAGRAPH: "Paragraph",
    BlockKind.HEADING: "Heading",
    BlockKind.LIST_ITEM: "List Item",
    BlockKind.QUOTE: "Quotation",
    BlockKind.CAPTION: "Caption",
}
# A row is kept on one page unless it is longer than this many code points: about half a page of one column.
_UNSPLIT = 1500
_EPOCH = (1980, 1, 1, 0, 0, 0)


def render(brief: Brief) -> bytes:
    """Return the brief as a .docx file."""
    content = build(brief)
    document = docx.Document()
    docx_styles.set_up(document, content.language)
    _Writer(document, content).write()
    _footer(document, content.short_name)
    _properties(document, brief, content)
    return _saved(document)


def render_together(collection: Collection) -> bytes:
    """Return several briefs as one .docx file: a contents list whose lines lead to the articles, each on a new page."""
    contents = build_all(collection)
    document = docx.Document()
    docx_styles.set_up(document, contents[0].language)
    title = collection_title(collection)
    document.add_paragraph("Bilingual brief", "Brief Kicker")
    document.add_paragraph(title, "Title")
    first = _Writer(document, contents[0])
    first.facts(collection_facts(collection))
    document.add_paragraph("Contents", "Heading 1")
    for place, content in enumerate(contents, start=1):
        paragraph = document.add_paragraph(style="Summary Sentence")
        paragraph.add_run(f"{place}.\t")
        _add_inner_link(paragraph, content.name, f"article_{place}")
        if where := origin(content):
            paragraph.add_run(f"  {where}", "Fact Label")
    for place, content in enumerate(contents, start=1):
        writer = first if place == 1 else _Writer(document, content)
        writer.write(f"article_{place}")
    _footer(document, contents[0].short_name if len(contents) == 1 else title[:80])
    _properties(document, collection.briefs[0], contents[0])
    properties = document.core_properties
    properties.title, properties.subject = title[:255], ""
    properties.author = properties.comments = properties.identifier = ""
    return _saved(document)


def _saved(document: Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return _repacked(buffer.getvalue())


class _Writer:
    """Fills a document; remembers which runs bear which note until the comments are made."""

    def __init__(self, document: Document, content: Content) -> None:
        self._document = document
        self._content = content
        # python-docx looks every style up anew by its name, milliseconds each: thousands of cells set the id instead.
        self._style_ids = {style.name: style.style_id for style in document.styles}
        self._marked: dict[int, list[WordRun]] = {}

    def write(self, bookmark: str = "") -> None:
        """Write the whole brief; with a bookmark it is one of several and begins a page."""
        self._heading(bookmark)
        self._summary()
        self._text()
        self._comments()
        self._unplaced()
        self._document.add_paragraph("Provenance", "Heading 1")
        self.facts(self._content.provenance)

    def _heading(self, bookmark: str) -> None:
        content = self._content
        if not bookmark:
            self._document.add_paragraph("Bilingual brief", "Brief Kicker")
        title = self._document.add_paragraph(style="Title")
        if bookmark:
            title.paragraph_format.page_break_before = True
            _add_bookmark(title, bookmark)
        self._fill(title, content.title if content.title_target is None else content.title_target)
        if content.title_target is not None:
            self._fill(self._document.add_paragraph(style="Subtitle"), content.title)
        self.facts(content.facts)

    def facts(self, facts: Iterable[Fact]) -> None:
        """Write lines of a label and a value."""
        for fact in facts:
            paragraph = self._document.add_paragraph(style="Brief Fact")
            paragraph.add_run(f"{fact.label}\t", "Fact Label")
            if fact.link:
                _add_link(paragraph, fact.value, fact.link)
            else:
                paragraph.add_run(fact.value)

    def _summary(self) -> None:
        lines = self._content.summary
        if not lines:
            return
        self._document.add_paragraph("Summary", "Heading 1")
        box = self._document.add_table(1, 1, "Summary Box")
        _fix_widths(box)
        cell = box.rows[0].cells[0]
        paragraphs = [cell.paragraphs[0], *(cell.add_paragraph() for _ in range(2 * len(lines) - 1))]
        for place, line in enumerate(lines):
            sentence, original = paragraphs[2 * place : 2 * place + 2]
            sentence.style = "Summary Sentence"
            sentence.add_run(f"{place + 1}.\t")
            self._fill(sentence, line.target)
            original.style = "Summary Original"
            self._fill(original, line.source)

    def _text(self) -> None:
        content = self._content
        if not content.rows:
            return
        self._document.add_paragraph("The article in both languages", "Heading 1")
        table = self._document.add_table(1 + len(content.rows), 2, "Side By Side")
        _fix_widths(table)
        head, *rows = table.rows
        for cell, label in zip(head.cells, (f"Original ({content.language_name})", "English"), strict=True):
            self._write_in(cell, "Table Head").add_run(label)
        for table_row, row in zip(rows, content.rows, strict=True):
            kind = "Aside" if row.boilerplate else _KINDS[row.kind]
            source, target = table_row.cells
            self._fill(self._write_in(source, f"Original {kind}"), row.source)
            missing = "Not The Article" if row.boilerplate else "Not Translated"
            self._fill(self._write_in(target, f"Translation {kind}"), row.target, missing)
        _page_breaks(self._document, content.rows)

    def _write_in(self, cell: _Cell, style: str) -> Paragraph:
        """Return the paragraph of an empty cell, in the named style."""
        paragraph: Paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.element.style = self._style_ids[style]
        return paragraph

    def _fill(self, paragraph: Paragraph, cell: Cell, missing: str = "Not Translated") -> None:
        """Add a cell's runs to a paragraph with their styles, and note which notes they are under."""
        for run in cell:
            added = paragraph.add_run(run.text)
            if run.missing:
                added.font.element.style = self._style_ids[missing]
            elif run.colour is not None:
                added.font.element.style = self._style_ids[docx_styles.mark_style(COLOURS[run.colour].name)]
            for number in run.notes:
                self._marked.setdefault(number, []).append(added)

    def _comments(self) -> None:
        for note in self._content.notes:
            runs = self._marked.get(note.number)
            if runs:
                text = note.label + (f": {note.text}" if note.text else "")
                self._document.add_comment(runs, text, author=self._content.program, initials=str(note.number))
        when = _utc(self._content.created).strftime("%Y-%m-%dT%H:%M:%SZ")
        for part in self._document.part.package.iter_parts():
            if part.partname == "/word/comments.xml":
                for comment in part.element.iter(qn("w:comment")):
                    comment.set(qn("w:date"), when)

    def _unplaced(self) -> None:
        """List the notes that no highlight bears, so that none is lost."""
        notes = [note for note in self._content.notes if note.number not in self._marked]
        if not notes:
            return
        self._document.add_paragraph("Notes without a place in this text", "Heading 1")
        for note in notes:
            self._note(note)

    def _note(self, note: Note) -> None:
        paragraph = self._document.add_paragraph(style="Brief Note")
        paragraph.add_run(note.label, docx_styles.mark_style(COLOURS[note.colour].name))
        paragraph.add_run(f" “{note.quote}”")
        if note.orphan:
            paragraph.add_run(" (its place in the text is lost)")
        if note.text:
            paragraph.add_run(f"\n{note.text}")


def _footer(document: Document, name: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style = "Footer"
    paragraph.add_run(name)
    paragraph.add_run("\tPage ")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" of ")
    _add_field(paragraph, "NUMPAGES")


def _fix_widths(table: Table) -> None:
    """Share the width of the text equally among the columns, whatever is in them."""
    table.autofit = False
    for column in table.columns:
        column.width = docx_styles.TEXT_WIDTH // len(table.columns)


def _page_breaks(document: Document, rows: tuple[Row, ...]) -> None:
    """Repeat the newest table's head on every page, and keep rows whole that can be."""
    head, *body = document.element.body.tbl_lst[-1].tr_lst
    head.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for element, row in zip(body, rows, strict=True):
        if max(len(cell_text(row.source)), len(cell_text(row.target))) <= _UNSPLIT:
            element.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _add_link(paragraph: Paragraph, text: str, url: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(text, "Brief Link")
    link.append(run.font.element)
    paragraph.paragraph_format.element.append(link)


def _add_inner_link(paragraph: Paragraph, text: str, bookmark: str) -> None:
    """Add a text that leads to a bookmark of the document."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), bookmark)
    link.append(paragraph.add_run(text, "Brief Link").font.element)
    paragraph.paragraph_format.element.append(link)


def _add_bookmark(paragraph: Paragraph, name: str) -> None:
    """Name the place of a paragraph. The id is the number at the name's end."""
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), name.rpartition("_")[2])
        if tag == "w:bookmarkStart":
            mark.set(qn("w:name"), name)
        paragraph.paragraph_format.element.append(mark)


def _add_field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    field.append(paragraph.add_run("1").font.element)
    paragraph.paragraph_format.element.append(field)


def _properties(document: Document, brief: Brief, content: Content) -> None:
    """Fill the file's properties: the author is the article's, the program saved it, and nobody else is named."""
    facts = {fact.label: fact.value for fact in content.facts}
    moment = _utc(brief.created)
    properties = document.core_properties
    # The format allows 255 characters in each of these.
    properties.title = content.name[:255]
    properties.author = facts.get("Byline", facts.get("Outlet", ""))[:255]
    properties.subject = cell_text(content.title)[:255]
    properties.comments = facts.get("Confirmed", "")[:255]
    properties.identifier = facts.get("Address", "")[:255]
    properties.language = TARGET_LANGUAGE
    properties.last_modified_by = content.program[:255]
    properties.created = properties.modified = moment
    properties.revision = 1


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _repacked(data: bytes) -> bytes:
    """Return a zip archive with the time of packing taken out of it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return buffer.getvalue()
