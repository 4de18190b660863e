"""PDF files that look the same everywhere: fonts inside, no page without its head, no text beyond the page."""

import re

import pypdfium2
import pytest

from core.export import sample, structure
from dwiwarta.core.export import pdf_fonts, to_pdf
from dwiwarta.core.export.pdf_table import _ranges
from dwiwarta.core.types import Article, Block, BlockKind, Brief, Document, Segment, Translation


def long_brief(blocks, sentence="Pompa itu menyala lagi sesudah hujan deras reda. ", times=1, kind=BlockKind.PARAGRAPH):
    """Return a brief of many blocks, each of a sentence said many times; the English is a third shorter."""
    text, english = (sentence * times).strip(), ("The pump runs again. " * times).strip()
    made = tuple(Block(f"{number} {text}", kind, level=2) for number in range(blocks))
    segments = tuple(Segment(i, 0, len(block.text), block.text) for i, block in enumerate(made))
    translations = tuple(Translation(f"{number} {english}", sample.MODEL) for number in range(blocks))
    return Brief(Article(Document(title="Panjang", blocks=(Block("Judul"), *made)[1:]), segments, translations))


def pages(data):
    """Return each page's text."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_every_font_is_inside():
    data = to_pdf.render(sample.brief(all_text=True))
    fonts = set(re.findall(rb"/BaseFont /(\S+)", data))
    assert fonts
    assert all(re.fullmatch(rb"[A-Z]{6}\+Noto(Sans|Serif)-\w+", font) for font in fonts)


def test_it_says_its_language_and_links_to_the_article():
    data = to_pdf.render(sample.brief())
    assert b"/Lang (en-GB)" in data
    assert b"/URI (https://warta.example/semarang/pompa-banjir?halaman=1&urut=baru)" in data


def test_what_the_fonts_lack_is_seen_and_owned_up_to():
    text = " ".join(pages(to_pdf.render(sample.brief())))
    assert "Warta Contoh. \ufffd \ufffd\ufffd\ufffd\ufffd\ufffd" in text
    assert "Those that this file’s fonts lack" in text
    assert "Those that this file" not in " ".join(pages(to_pdf.render(long_brief(1))))
    assert pdf_fonts.showable("Rp\xa01,5 – “ya”\n") == "Rp\xa01,5 – “ya”\n"


def test_a_long_article_has_its_head_on_every_page_and_counts_its_pages():
    texts = pages(to_pdf.render(long_brief(60, times=6)))
    assert len(texts) > 3
    for number, text in enumerate(texts[:-1], start=1):
        assert text.count("Original (not recognised)") == 1
        assert f"Page {number} of" in text
        assert re.search(rf"Page {number} of\s+{len(texts)}\D", text)


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.LIST_ITEM])
def test_a_paragraph_longer_than_a_page_goes_on_without_loss(kind):
    brief = long_brief(1, times=400, kind=kind)
    texts = pages(to_pdf.render(brief))
    assert len(texts) > 3
    shown = " ".join(" ".join(texts).split())
    shown = shown[: shown.index("Provenance")]  # what the checks found quotes the text too
    assert shown.count("menyala") == 400
    assert shown.count("pump") == 400


def test_a_heading_stays_with_what_follows():
    brief = long_brief(80, times=3)
    blocks = [
        Block(
            block.text if i % 5 else f"Judul {i}",
            BlockKind.PARAGRAPH if i % 5 else BlockKind.HEADING,
            level=2 if i % 5 == 0 else 0,
        )
        for i, block in enumerate(brief.article.document.blocks)
    ]
    texts = pages(to_pdf.render(Brief(Article(Document(title="T", blocks=tuple(blocks))))))
    for text in texts:
        assert not re.search(r"Judul \d+\s+\[not translated\]\s*$", text)


def test_endless_words_stay_on_the_page():
    word = "x" * 3000
    block = Block(word)
    article = Article(Document(blocks=(block,)), (Segment(0, 0, 3000, word),), (Translation(word),))
    document = pypdfium2.PdfDocument(to_pdf.render(Brief(article)))
    try:
        for page in document:
            for drawn in page.get_objects():
                left, _, right, _ = drawn.get_bounds() if hasattr(drawn, "get_bounds") else drawn.get_pos()
                assert left >= -1
                assert right <= page.get_width() + 1
    finally:
        document.close()


def test_the_outline_leads_to_the_headings_of_the_article():
    lines = structure.pdf_lines(to_pdf.render(sample.brief()))
    assert "outline:   Budget and schedule" in lines


def test_neighbours_join_into_ranges():
    assert _ranges([1, 2, 3, 5, 8, 9]) == [(1, 3), (5, 5), (8, 9)]
