import pytest

from dwiwarta.core import guide
from dwiwarta.core.translation import packages


@pytest.mark.parametrize("language", guide.LANGUAGES)
def test_every_page_is_there_in_every_language(language):
    pages = guide.pages(language)
    assert [page.name for page in pages] == list(guide.PAGES)
    assert all(page.sections[0].level == 1 for page in pages)
    assert sum(section.level == 1 for page in pages for section in page.sections) == len(pages)


def test_the_guide_is_in_indonesian_too_and_what_is_not_comes_in_english():
    assert guide.pages("id")[0].title == "Panduan pengguna"
    assert guide.pages("id")[2].title == "Untuk pengelola ruang redaksi"
    assert guide.pages("id")[3] == guide.pages("en")[3]


def test_the_figures_are_those_that_the_bundled_model_tells_of_itself():
    quality = guide.pages()[-1]
    model = packages.installed()[0].model
    assert any(section.heading == str(model) and section.level == 2 for section in quality.sections)
    assert "| bleu |" in quality.text
    assert "<!--" not in quality.text


def test_the_sections_are_the_page():
    page = guide.pages()[0]
    for section in page.sections:
        assert f"{'#' * section.level} {section.heading}" in page.text
        assert section.text in page.text


def test_a_hash_in_a_block_of_code_is_no_heading(monkeypatch, tmp_path):
    (tmp_path / "guide" / "en").mkdir(parents=True)
    (tmp_path / "guide" / "en" / "privacy.md").write_text("# Title\n```\n# a comment\n```\n## Next #\ntext\n")
    monkeypatch.setattr(guide.paths, "resources", lambda: tmp_path)
    page = guide._page("privacy", "id")
    assert [(section.level, section.heading) for section in page.sections] == [(1, "Title"), (2, "Next")]


def test_search_wants_every_word_and_puts_headings_first():
    found = guide.search(guide.pages(), "SILENT apt-get")
    assert [section.heading for section in found] == ["Silent installation"]
    assert guide.search(guide.pages(), "library")[0].heading == "The library"
    assert guide.search(guide.pages(), "zzz") == []
    assert guide.search(guide.pages(), "  ") == []
