"""What a file holds, as lines of text that can be compared and read, for the formats that are not text themselves."""

import io
from zipfile import ZipFile

import docx
import pypdfium2
from docx.oxml.ns import qn
from docx.table import Table
from lxml import etree, html


def docx_lines(data):
    """Return a Word file's properties, paragraphs with styles, tables row by row, comments, and page furniture."""
    document = docx.Document(io.BytesIO(data))
    properties = document.core_properties
    lines = [
        f"{name}: {getattr(properties, name)}"
        for name in ("title", "author", "subject", "comments", "identifier", "language", "last_modified_by", "created")
    ]
    section = document.sections[0]
    lines.append(f"page: {section.page_width.mm:.0f} x {section.page_height.mm:.0f} mm")
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            lines += _table_lines(item)
        else:
            lines.append(_paragraph_line(item))
    for comment in document.comments:
        lines.append(
            f"comment {comment.comment_id} {comment.author} {comment.initials} {comment.timestamp}: {comment.text!r}"
        )
    lines += [f"footer: {_paragraph_line(paragraph)}" for paragraph in section.footer.paragraphs]
    return lines


def _table_lines(table):
    widths = [round(column.width.mm, 1) for column in table.columns]
    lines = [f"table {table.style.name} {widths}"]
    for row in table.rows:
        flags = [name for name in ("tblHeader", "cantSplit") if row._tr.find(f".//{qn(f'w:{name}')}") is not None]
        lines.append(f"  row {' '.join(flags)}".rstrip())
        lines += [f"    {_paragraph_line(paragraph)}" for cell in row.cells for paragraph in cell.paragraphs]
    return lines


def _paragraph_line(paragraph):
    """Return a style and a text with styled runs in braces and the ends of comments' ranges in angles."""
    parts = []
    for element in paragraph._p.iter():
        if element.tag == qn("w:r") and element.find(qn("w:commentReference")) is None:
            style = element.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
            text = element.text
            parts.append(text if style is None else f"{{{style.get(qn('w:val'))}: {text}}}")
        elif element.tag in (qn("w:commentRangeStart"), qn("w:commentRangeEnd")):
            sign = "<" if element.tag == qn("w:commentRangeStart") else ">"
            parts.append(f"{sign}{element.get(qn('w:id'))}{sign}")
        elif element.tag == qn("w:fldSimple"):
            parts.append(f"{element.get(qn('w:instr'))}=")
    return f"{paragraph.style.name} | {''.join(parts)!r}"


def docx_parts(data):
    """Return the XML parts of a Word file by name."""
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xml")}


def pdf_lines(data):
    """Return a PDF's metadata, outline, and the text of each page."""
    document = pypdfium2.PdfDocument(data)
    try:
        lines = [f"{key}: {value}" for key, value in document.get_metadata_dict().items() if value]
        lines += [f"outline: {'  ' * item.level}{item.get_title()}" for item in document.get_toc()]
        for number, page in enumerate(document, start=1):
            lines.append(f"page {number}: {page.get_width():.0f} x {page.get_height():.0f} pt")
            lines += [f"  {line}" for line in page.get_textpage().get_text_bounded().splitlines()]
        return lines
    finally:
        document.close()


def html_lines(text):
    """Return the elements of a page's body, indented, with their attributes and texts; the head's without its style."""
    root = html.document_fromstring(text)
    for style in root.iter("style"):
        style.text = ""
    for meta in root.iter("meta"):
        if meta.get("http-equiv"):
            meta.set("content", meta.get("content").split("sha256-")[0])
    lines = []
    _add_element(root, 0, lines)
    return lines


def _add_element(element, depth, lines):
    attributes = "".join(f" {name}={value!r}" for name, value in element.attrib.items())
    lines.append(f"{'  ' * depth}<{element.tag}{attributes}>")
    for text, child in [(element.text, None)] + [(child.tail, child) for child in element]:
        if child is not None:
            _add_element(child, depth + 1, lines)
        if text and text.strip():
            lines.append(f"{'  ' * (depth + 1)}{text!r}")
