"""Several briefs in one file: every article is there, in order, and a number means one note."""

import json
import re
from dataclasses import replace
from io import BytesIO

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from lxml import html
from markdown_it import MarkdownIt

from core.export import sample
from dwiwarta.core import export
from dwiwarta.core.export import content, to_docx, to_html, to_json, to_markdown, to_pdf
from dwiwarta.core.types import Article, Block, Collection, Document
from dwiwarta.errors import ExportError


@pytest.fixture
def collection():
    """Two briefs with notes and a third of an article that is not translated."""
    first = sample.brief()
    second = replace(first, article=replace(first.article, document=replace(first.article.document, outlet="Kompas")))
    third = replace(first, article=Article(Document(title="Judul & <lain>", blocks=(Block("Teks."),))))
    return Collection("Banjir #1 di *Semarang*", (first, second, third))


def names(collection):
    return [each.name for each in content.build_all(collection)]


def test_notes_are_numbered_through(collection):
    first, second, third = content.build_all(collection)
    count = len(first.notes)
    assert [note.number for note in second.notes] == list(range(count + 1, 2 * count + 1))
    assert {n for row in second.rows for run in row.source for n in run.notes} <= {n.number for n in second.notes}
    assert third.notes == ()


def test_a_collection_says_what_is_in_it(collection):
    facts = {fact.label: fact.value for fact in content.collection_facts(collection)}
    assert facts["Contents"] == "3 articles"
    assert facts["Outlets"].endswith(", Kompas")
    assert content.collection_title(replace(collection, title=" ")) == "3 articles"


def test_the_web_page_has_a_contents_list_that_leads_to_every_article(collection):
    page = html.fromstring(to_html.render_together(collection).decode())
    links = page.xpath("//nav//a")
    assert [link.text_content() for link in links] == names(collection)
    assert [page.get_element_by_id(link.get("href")[1:]).tag for link in links] == ["article"] * 3
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = [target for target in page.xpath("//a/@href") if target.startswith("#")]
    assert {target[1:] for target in targets} <= set(ids)
    assert page.xpath("string(//h1)") == collection.title
    assert len(page.xpath("//article/header/h2")) == 3
    assert export.render_html(collection).encode() == to_html.render_together(collection)


def test_the_markdown_has_one_heading_of_the_first_level(collection):
    text = to_markdown.render_together(collection).decode()
    tokens = MarkdownIt().parse(text)
    headings = [
        (token.tag, tokens[at + 1].children[0].content)
        for at, token in enumerate(tokens)
        if token.type == "heading_open"
    ]
    assert [tag for tag, _ in headings].count("h1") == 1
    assert headings[1] == ("h2", "Contents")
    assert [tag for tag, _ in headings].count("h2") == 4
    assert "Banjir \\#1 di \\*Semarang\\*" in text


def test_the_word_document_leads_to_every_article_and_keeps_all_notes(collection):
    data = to_docx.render_together(collection)
    document = docx.Document(BytesIO(data))
    body = document.element.body
    anchors = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink")) if link.get(qn("w:anchor"))]
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    assert anchors == ["article_1", "article_2", "article_3"]
    assert set(anchors) <= marks
    titles = [paragraph for paragraph in document.paragraphs if paragraph.style.name == "Title"]
    assert [title.text.split("[")[0] for title in titles[1:]][2] == "Judul & <lain>"
    assert [bool(title.paragraph_format.page_break_before) for title in titles] == [False, True, True, True]
    placed = sum(note.placed for each in content.build_all(collection) for note in each.notes)
    assert len(list(document.comments)) == placed
    assert data == to_docx.render_together(collection)


def test_the_pdf_has_pages_in_its_contents_list_and_bookmarks_for_every_article(collection):
    data = to_pdf.render_together(collection)
    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    starts = [next(at for at, text in enumerate(pages) if at and "Judul & <lain>" in text) + 1]
    listed = re.search(r"Judul & <lain>\s*(\d+)", pages[0])
    assert listed, pages[0]
    assert int(listed[1]) == starts[0]
    top = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc(max_depth=1) if mark.level == 0]
    assert [title for title, _ in top] == ["Contents", *(name.replace("\n", " ") for name in names(collection))]
    assert top[-1][1] == starts[0] - 1
    assert data == to_pdf.render_together(collection)
    document.close()


def test_the_json_is_a_list_of_briefs(collection):
    data = json.loads(to_json.render_together(collection))
    assert (data["schema"], data["kind"], data["title"]) == (1, "collection", collection.title)
    assert data["briefs"][0] == json.loads(to_json.render(collection.briefs[0]))
    assert len(data["briefs"]) == 3


@pytest.mark.parametrize("name", export.TOGETHER)
def test_every_format_of_the_list_is_written(collection, name, tmp_path):
    path = tmp_path / f"brief{export.FORMATS[name].suffix}"
    export.export_together(collection, name, path)
    assert path.stat().st_size > 1000


def test_a_format_of_single_articles_is_refused(collection, tmp_path):
    with pytest.raises(ExportError, match="'tmx' cannot hold several"):
        export.export_together(collection, "tmx", tmp_path / "x.tmx")
