"""Any text goes into a file and comes out again: nothing lost, nothing added, nothing that breaks the file."""

import csv
import io
import json

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html
from markdown_it import MarkdownIt

from core.export import sample
from dwiwarta.core.export import to_csv, to_docx, to_html, to_json, to_markdown, to_pdf, to_tmx, to_xliff
from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.types import Article, Block, BlockKind, Brief, Document, Segment, Translation

# What Markdown, HTML and XML give a meaning to is in every tenth text or so, not in every thousandth.
_MARKDOWN = (
    "*a*", "_b_", "# c", "1. d", "- e", "+ f", "> g", "|h|", "[i](j)", "![k](l)", "```", "~~~", "===", "---", "1)", "#",
    "\\", "\\*", "  \n", "\n\n", "\t", "`n`", "https://o.example/p_q_r", "a_b", "__c__", "C#", ":-:|:-:",
)  # fmt: skip
_MARKUP = ("<m>", "&amp;", "&#60;", "</td>", "]]>", "{{ x }}", "{% y %}", "<!-- z", "=1+1", "'", "$x ${y}")
_CHARACTERS = ("\x00", "\u202e", "\u2028", "\ufffe", "😀", "مرحبا")
tricky = st.sampled_from(_MARKDOWN + _MARKUP + _CHARACTERS)
texts = (
    st.lists(tricky | st.text(max_size=12), min_size=1, max_size=6).map("".join).filter(lambda t: printable(t).strip())
)


def words(text):
    """Return a text with its white space evened out, as every renderer of paragraphs does."""
    return " ".join(text.split())


def brief(source, target, kind=BlockKind.PARAGRAPH, level=0):
    """Return a brief of one block, all of it one sentence."""
    blocks = (Block("Judul", BlockKind.HEADING), Block(source, kind, level=level))
    segments = (Segment(0, 0, 5, "Judul"), Segment(1, 0, len(source), source))
    translations = (Translation("Title", sample.MODEL), Translation(target, sample.MODEL, edited=target + "!"))
    return Brief(Article(Document("Judul", blocks=blocks), segments, translations), created=sample.CREATED)


def markdown_cells(text):
    """Return what a reader of Markdown sees under the heading of the text: English, then the original."""
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(text)
    inline, kinds = [], []
    for token, before in zip(tokens[1:], tokens, strict=False):
        if token.type == "inline":
            shown = "".join(
                "\n" if child.type in ("hardbreak", "softbreak") else child.content for child in token.children
            )
            inline.append(shown)
            kinds += [child.type for child in token.children]
            assert before.type in ("paragraph_open", "heading_open")
    start = next(i for i, shown in enumerate(inline) if shown.startswith("English, with the original"))
    return inline[start + 1 : start + 3], set(kinds)


@given(texts, texts, st.sampled_from([BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING]))
def test_markdown_shows_exactly_the_text(source, target, kind):
    level = 2 if kind is BlockKind.HEADING else 0
    (english, original), kinds = markdown_cells(to_markdown.render(brief(source, target, kind, level)).decode())
    assert words(english) == words(printable(target) + "!")
    assert words(original) == words(printable(source))
    assert not kinds & {"em_open", "link_open", "image", "html_inline", "code_inline", "s_open"}


@given(texts, texts)
def test_html_shows_exactly_the_text(source, target):
    root = html.document_fromstring(to_html.render(brief(source, target)).decode())
    for lost in root.iter("br"):
        lost.tail = "\n" + (lost.tail or "")
    cells = [cell.text_content() for cell in root.iter("td")]
    assert [words(cell) for cell in cells] == [words(printable(source)), words(printable(target) + "!")]
    assert not list(root.iter("script", "img", "iframe", "link", "object"))


@settings(max_examples=20)
@given(texts, texts)
def test_docx_holds_exactly_the_text(source, target):
    document = docx.Document(io.BytesIO(to_docx.render(brief(source, target))))
    cells = [cell.text for cell in document.tables[-1].rows[1].cells]
    assert cells == [printable(source), printable(target) + "!"]


@settings(max_examples=20)
@given(texts, texts)
def test_pdf_takes_any_text(source, target):
    assert to_pdf.render(brief(source, target)).startswith(b"%PDF")


@given(st.text(st.characters(codec=None), min_size=1), st.text(st.characters(codec=None)))
def test_json_keeps_every_code_point(source, target):
    data = to_json.render(brief(source, target))
    block = json.loads(data)["blocks"][1]
    assert block["text"] == source
    assert block["segments"][0]["translation"]["machine"] == target
    assert block["target_text"] == target + "!"
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(data.decode("utf-8"))


@given(texts, texts)
def test_tables_hold_the_text_and_no_formula(source, target):
    rows = list(csv.DictReader(io.StringIO(to_csv.render(brief(source, target)).decode("utf-8-sig"), newline="")))
    row = rows[1]
    for shown, text in ((row["source"], printable(source)), (row["translation"], printable(target) + "!")):
        assert shown in (text, f"'{text}")
        assert shown.lstrip(" ")[0] not in "=+-@\t\r\n"


@given(texts, texts)
def test_translation_memories_hold_the_text(source, target):
    segments = etree.fromstring(to_tmx.render(brief(source, target))).findall(".//seg")
    assert [segment.text for segment in segments[2:]] == [printable(source), printable(target) + "!"]
    unit = etree.fromstring(to_xliff.render(brief(source, target))).findall(".//{*}trans-unit")[1]
    assert unit.findtext("{*}source") == printable(source)
    assert unit.findtext("{*}target") == printable(target) + "!"
    assert unit.findtext("{*}alt-trans/{*}target") == printable(target)


@pytest.mark.parametrize("render", [to_markdown.render, to_html.render, to_docx.render, to_pdf.render, to_json.render])
@pytest.mark.parametrize("render_more", [to_csv.render, to_tmx.render, to_xliff.render])
def test_an_empty_document_is_no_trouble(render, render_more):
    nothing = Brief(Article(Document()), created=sample.CREATED)
    assert render(nothing)
    assert render_more(nothing)
