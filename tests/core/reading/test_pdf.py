"""PDF files: paragraphs rebuilt, running heads dropped, scans and passwords in one clear line."""

import pytest
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from dwiwarta.core import reading
from dwiwarta.core.reading import ocr
from dwiwarta.core.reading.pdf_layout import Line, rebuild
from dwiwarta.core.types import BlockKind
from dwiwarta.errors import EmptyDocument, ReadingError

TITLE = "Pabrik Garam Rakyat di Selaras Kembali Beroperasi Tahun Ini"
FIRST = (
    "SELARAS, KOMPAS.com - Pabrik garam rakyat di pesisir Selaras kembali beroperasi setelah tiga tahun berhenti, "
    "dengan kapasitas 4.500 ton per tahun dan sekitar 120 pekerja dari enam desa."
)
SECOND = (
    "Pemerintah daerah tidak menarik retribusi pada tahun pertama. Biaya perbaikan mesin mencapai Rp 2,4 miliar, "
    "sedangkan biaya listrik ditanggung koperasi nelayan."
)
THIRD = '"Kami belum berani menambah pekerja sebelum harga stabil," kata pengelola pabrik, Wahyuni, Rabu (7/2/2024).'


def texts(document):
    return [block.text for block in document.blocks]


def test_paragraphs_headings_and_title(make_pdf):
    pages = [[(TITLE, 20), (FIRST, 11), ("Upah naik", 14), (SECOND, 11), ("- satu", 11), ("- dua", 11), (THIRD, 11)]]
    document = reading.read(make_pdf(pages, author="Ratna Wulandari"))
    assert texts(document) == [TITLE, FIRST, "Upah naik", SECOND, "satu", "dua", THIRD]
    assert [block.level for block in document.blocks][:3] == [0, 0, 2]
    assert [block.kind for block in document.blocks[4:6]] == [BlockKind.LIST_ITEM] * 2
    assert (document.byline, document.outlet) == ("Ratna Wulandari", "Kompas.com")
    assert document.published.isoformat() == "2024-02-07"
    assert document.warnings == ()


def test_a_title_over_two_lines(make_pdf):
    document = reading.read(make_pdf([[(TITLE, 24), (FIRST, 11), (SECOND, 11)]]))
    assert texts(document) == [TITLE, FIRST, SECOND]


def test_a_title_in_the_properties_is_not_doubled(make_pdf):
    document = reading.read(make_pdf([[(TITLE, 16), (FIRST, 11), (SECOND, 11)]], title=f"{TITLE} - Kompas.com"))
    assert texts(document) == [TITLE, FIRST, SECOND]


def test_paragraphs_without_gaps_or_indents(make_pdf):
    lines = [line for text in (FIRST, SECOND, THIRD) for line in simpleSplit(text, "Helvetica", 11, 380)]
    assert texts(reading.read(make_pdf([[(lines, 11)]]))) == [FIRST, SECOND, THIRD]


def test_running_heads_and_page_numbers_are_dropped_and_paragraphs_run_over_pages(make_pdf):
    half = FIRST.split(" dengan ")
    pages = [[(TITLE, 18), (half[0], 11)], [("dengan " + half[1], 11), (SECOND, 11)], [(THIRD, 11)]]
    foot = "https://regional.kompas.com/read/garam {number}/{total}"
    document = reading.read(make_pdf(pages, head="07/02/24 13.30 Pabrik Garam", foot=foot))
    assert texts(document) == [TITLE, FIRST, SECOND, THIRD]
    assert document.url == "https://regional.kompas.com/read/garam"


def test_hyphens_at_line_ends(make_pdf):
    lines = ["Menurut Wahyuni, anak-anak muda mulai kembali ke tambak garam karena pemerin-"]
    lines += ["tah menaikkan upah harian mereka sejak awal tahun, sehingga banyak sekali anak-"]
    lines += ["anak muda pulang ke desa."]
    document = reading.read(make_pdf([[(lines, 11)]]))
    joined = (
        "Menurut Wahyuni, anak-anak muda mulai kembali ke tambak garam karena pemerintah menaikkan upah harian mereka "
        "sejak awal tahun, sehingga banyak sekali anak-anak muda pulang ke desa."
    )
    assert texts(document) == [joined]


def test_a_scan_without_tesseract_is_one_clear_error(make_pdf, monkeypatch):
    monkeypatch.setattr(ocr, "program", lambda: None)
    with pytest.raises(EmptyDocument, match=r"artikel\.pdf: .*no text layer.*OCR"):
        reading.read(make_pdf([[], []]))


def test_silent_pages_are_named(make_pdf):
    document = reading.read(make_pdf([[(FIRST, 11)], [], [(SECOND, 11)]]))
    assert any("page 2" in warning for warning in document.warnings)


def test_a_password_is_one_clear_error(make_pdf):
    path = make_pdf([[(FIRST, 11)]], encrypt="rahasia")
    with pytest.raises(ReadingError, match="password") as caught:
        reading.read(path)
    assert caught.value.path == path


@pytest.mark.parametrize("keep", [20, 400, 900])
def test_a_file_cut_short(make_pdf, keep):
    path = make_pdf([[(FIRST, 11)]])
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ReadingError):
        reading.read(path)


def test_two_columns(tmp_path):
    path = tmp_path / "kolom.pdf"
    canvas = Canvas(str(path))
    canvas.setFont("Helvetica", 10)
    for x, text in ((60, FIRST), (320, SECOND)):
        y = 760
        for line in simpleSplit(text, "Helvetica", 10, 220):
            canvas.drawString(x, y, line)
            y -= 12
    canvas.save()
    assert texts(reading.read(path)) == [FIRST, SECOND]


def test_an_author_that_a_program_filled_in_is_none(make_pdf):
    assert reading.read(make_pdf([[(FIRST, 11), (SECOND, 11)]], author="python-docx")).byline == ""
    assert reading.read(make_pdf([[(FIRST, 11), (SECOND, 11)]], author="Ratna Wulandari")).byline == "Ratna Wulandari"


def lines(*rows):
    """Return a page of lines 14 points apart from (left edge, text), as wide as 11 points of type make them."""
    height = 11.0
    return [
        Line(text, left, left + 5.5 * len(text), 700.0 - 14 * place, 700.0 - 14 * place - height, height)
        for place, (left, text) in enumerate(rows)
    ]


def test_a_paragraph_right_after_a_list_item_is_not_part_of_it():
    item = "1. Tanggul di tepi Sungai Wulan jebol sepanjang tiga puluh meter."
    after = "Bupati meminta warga di sekitar sungai untuk segera mengungsi."
    assert [block.text for block in rebuild([lines((90, item), (72, after))])] == [item, after]


def test_a_hanging_list_item_ends_where_the_lines_go_back():
    rows = [
        (72, "1. Tanggul di tepi Sungai Wulan jebol sepanjang tiga puluh meter"),
        (84, "lebih karena hujan deras dan air laut yang sedang pasang tinggi."),
    ]
    after = "Bupati meminta warga di sekitar sungai untuk segera mengungsi saja."
    blocks = rebuild([lines(*rows, (72, after))])
    assert [block.text for block in blocks] == [f"{rows[0][1]} {rows[1][1]}", after]
