"""The door of the export: formats, errors, whole files or none, the same bytes again."""

import re
from datetime import datetime, timedelta, timezone

import pytest
from lxml import etree

from core.export import sample
from dwiwarta.core import export
from dwiwarta.core.export import to_tmx
from dwiwarta.core.types import Article, Block, Brief, Document, Segment, Translation
from dwiwarta.errors import ExportError


def test_the_formats_of_the_command_line_are_all_there():
    assert list(export.FORMATS) == ["docx", "pdf", "html", "md", "json", "tmx", "xliff", "csv"]
    assert [one.suffix for one in export.FORMATS.values()][:5] == [".docx", ".pdf", ".html", ".md", ".json"]
    assert all(one.label for one in export.FORMATS.values())


def test_an_unknown_format_names_the_known_ones(tmp_path):
    with pytest.raises(ExportError, match=r"no export format 'odt'\. Choose one of docx, pdf"):
        export.export(sample.brief(), "odt", tmp_path / "brief.odt")


def test_a_folder_that_is_not_there_is_an_expected_failure(tmp_path):
    path = tmp_path / "none" / "brief.md"
    with pytest.raises(ExportError) as caught:
        export.export(sample.brief(), "md", path)
    assert caught.value.path == path
    assert "Choose another folder" in str(caught.value)


def test_what_was_there_stays_when_writing_fails(tmp_path, monkeypatch):
    path = tmp_path / "brief.md"
    path.write_text("before")

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(ExportError, match="No space left on device"):
        export.export(sample.brief(), "md", path)
    assert path.read_text() == "before"
    assert list(tmp_path.glob(".brief*")) == []


@pytest.mark.parametrize("fmt", export.FORMATS)
def test_the_same_brief_gives_the_same_bytes(fmt, tmp_path):
    for name in ("one", "two"):
        export.export(sample.brief(all_text=True), fmt, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("fmt", export.FORMATS)
def test_no_file_says_where_the_article_lay_on_the_disk(fmt, tmp_path):
    export.export(sample.brief(all_text=True), fmt, tmp_path / "brief")
    assert b"/home/dewi" not in (tmp_path / "brief").read_bytes()


def test_the_preview_is_the_exported_page(tmp_path):
    export.export(sample.brief(), "html", tmp_path / "brief.html")
    assert export.render_html(sample.brief()) == (tmp_path / "brief.html").read_text(encoding="utf-8")


def test_the_page_runs_nothing_and_fetches_nothing():
    page = export.render_html(sample.brief())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert re.findall(r'(?:src|href)="(?!#)([^"]*)"', page) == [
        "https://warta.example/semarang/pompa-banjir?halaman=1&amp;urut=baru"
    ]
    assert not re.search(r"<script|\son\w+=|url\(|@import|style=", page)


def test_text_that_no_model_made_names_none():
    article = Article(Document(blocks=(Block("Ya."),)), (Segment(0, 0, 3, "Ya."),), (Translation("Yes."),))
    unit = etree.fromstring(to_tmx.render(Brief(article))).find(".//tu")
    assert {prop.get("type"): prop.text for prop in unit.iter("prop")} == {"x-state": "machine", "x-origin": "model"}


def test_a_zone_is_named():
    brief = sample.brief()
    moved = type(brief)(brief.article, created=datetime(2026, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=7), "WIB")))
    assert "2 January 2026, 03:04 WIB" in export.render_html(moved)
