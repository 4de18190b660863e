"""DOCX files: styles, properties, tables, insertions; damage and passwords in one clear line."""

import zipfile
from dataclasses import replace

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from dwiwarta.core import reading
from dwiwarta.core.reading import xml
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.types import BlockKind
from dwiwarta.errors import EmptyDocument, ReadingError, UnsupportedFormat

TITLE = "Pabrik Garam Rakyat di Selaras Kembali Beroperasi"
FIRST = "SELARAS, KOMPAS.com – Pabrik garam rakyat di pesisir Selaras kembali beroperasi."
SECOND = "“Kami belum berani menambah pekerja,” kata pengelola pabrik, Wahyuni, Rabu (7/2/2024)."


def texts(document):
    return [block.text for block in document.blocks]


def test_styles_and_properties(make_docx):
    def fill(document):
        document.core_properties.author = "Ratna Wulandari"
        document.add_heading(TITLE, 0)
        document.add_paragraph(FIRST)
        document.add_heading("Upah naik", 2)
        document.add_paragraph("mesin diperbaiki", style="List Bullet")
        document.add_paragraph("jalan diperlebar", style="List Number 2")
        document.add_paragraph("Kami belum tahu.", style="Quote")
        document.add_paragraph("Pekerja memanen garam.", style="Caption")
        document.add_paragraph(SECOND)

    document = reading.read(make_docx(fill))
    assert (document.title, document.byline, document.outlet) == (TITLE, "Ratna Wulandari", "Kompas.com")
    assert document.published.isoformat() == "2024-02-07"
    assert [(block.kind.value, block.level) for block in document.blocks] == [
        ("heading", 0),
        ("paragraph", 0),
        ("heading", 2),
        ("list_item", 0),
        ("list_item", 0),
        ("quote", 0),
        ("caption", 0),
        ("paragraph", 0),
    ]


def test_a_title_in_the_properties_alone(make_docx):
    def fill(document):
        document.core_properties.title = TITLE
        document.add_paragraph(FIRST)
        document.add_paragraph(SECOND)

    assert texts(reading.read(make_docx(fill))) == [TITLE, FIRST, SECOND]


def test_a_title_in_the_properties_and_in_the_text(make_docx):
    def fill(document):
        document.core_properties.title = TITLE
        document.add_paragraph(TITLE)
        document.add_paragraph(FIRST)

    assert texts(reading.read(make_docx(fill))) == [TITLE, FIRST]


def test_what_the_word_processor_filled_in_is_no_title(make_docx):
    def fill(document):
        document.core_properties.title = "Microsoft Word - Document1"
        document.core_properties.author = "User"
        document.add_paragraph(TITLE)
        document.add_paragraph(FIRST)

    document = reading.read(make_docx(fill))
    assert (document.title, document.byline) == (TITLE, "")
    assert texts(document) == [TITLE, FIRST]


def test_tables_links_insertions_and_deletions(make_docx):
    def fill(document):
        document.add_paragraph(TITLE)
        table = document.add_table(1, 2)
        table.cell(0, 0).text = "Produksi"
        table.cell(0, 1).text = "4.500 ton"
        table.cell(0, 0).merge(table.cell(0, 1))
        paragraph = document.add_paragraph("Biaya ")
        for piece in (
            "<w:ins {}><w:r><w:t>Rp 2,4 miliar</w:t></w:r></w:ins>",
            "<w:del {}><w:r><w:delText>Rp 2,4 juta</w:delText></w:r></w:del>",
            "<w:r {}><w:noBreakHyphen/><w:tab/><w:t>lebih</w:t><w:br/><w:t>sedikit.</w:t></w:r>",
        ):
            paragraph._p.append(parse_xml(piece.format(nsdecls("w"))))
        control = "<w:sdt {}><w:sdtContent><w:p><w:r><w:t>Isian awal.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        document.element.body.insert(0, parse_xml(control.format(nsdecls("w"))))

    assert texts(reading.read(make_docx(fill))) == [
        "Isian awal.",
        TITLE,
        "Produksi",
        "4.500 ton",
        "Biaya Rp 2,4 miliar- lebih sedikit.",
    ]


def test_a_text_box_is_read_once(make_docx):
    box = "<w:txbxContent><w:p><w:r><w:t>Kotak teks.</w:t></w:r></w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    run = (
        f"<w:r {nsdecls('w')} {mc}><mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )

    def fill(document):
        document.add_paragraph(FIRST)._p.append(parse_xml(run))
        document.add_paragraph(SECOND)

    assert texts(reading.read(make_docx(fill))) == [FIRST, "Kotak teks.", SECOND]


def test_footnotes_are_said_to_be_left_out(make_docx):
    def fill(document):
        note = parse_xml(f"<w:r {nsdecls('w')}><w:footnoteReference w:id='2'/></w:r>")
        document.add_paragraph(FIRST)._p.append(note)

    assert any("footnotes" in warning for warning in reading.read(make_docx(fill)).warnings)


def test_headings_of_a_file_without_styles_are_guessed(make_docx):
    def fill(document):
        for text in (TITLE, FIRST, "Upah naik", SECOND):
            document.add_paragraph(text)

    kinds = [block.kind for block in reading.read(make_docx(fill)).blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_an_empty_file(make_docx):
    with pytest.raises(EmptyDocument, match=r"kosong\.docx"):
        reading.read(make_docx(lambda document: None, "kosong.docx"))


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.98])
def test_a_file_cut_short(make_docx, cut):
    path = make_docx(lambda document: document.add_paragraph(FIRST))
    data = path.read_bytes()
    path.write_bytes(data[: int(cut * len(data))])
    with pytest.raises(ReadingError, match="damaged") as caught:
        reading.read(path)
    assert caught.value.path == path
    assert caught.value.remedy


@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml", "_rels/.rels"])
@pytest.mark.parametrize("content", [None, b"", b"<a><b></a>", b"<w:x xmlns:w='x'/>"])
def test_damaged_parts(make_docx, tmp_path, part, content):
    path = make_docx(lambda document: document.add_paragraph(FIRST))
    broken = tmp_path / "rusak.docx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = content if name == part else source.read(name)
            if data is not None:
                target.writestr(name, data)
    with pytest.raises(ReadingError) as caught:
        reading.read(broken)
    assert caught.value.path == broken


def test_a_bomb_is_refused(make_docx, monkeypatch):
    path = make_docx(lambda document: document.add_paragraph(FIRST))
    monkeypatch.setattr(xml, "limits", lambda: replace(limits(), unpacked_bytes=1000))
    with pytest.raises(ReadingError, match="unpacks to more than"):
        reading.read(path)


def test_other_archives(tmp_path):
    path = tmp_path / "buku.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(UnsupportedFormat, match="office file"):
        reading.read(path)


def test_a_protected_file_and_an_old_one(tmp_path):
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    path = tmp_path / "rahasia.docx"
    path.write_bytes(header + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(ReadingError, match="password"):
        reading.read(path)
    path.write_bytes(header)
    with pytest.raises(UnsupportedFormat, match=r"\.doc"):
        reading.read(path)


LEVELS = [("decimal", "%1."), ("lowerLetter", "%2)"), ("decimal", "%1.%3")]


def number_lists(document, *, own_start=None):
    """Give the file a kind of list of three levels with two lists of it, 71 and 72; the second may start anew."""
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (kind, text) in enumerate(LEVELS)
    )
    start = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{own_start}"/></w:lvlOverride>' if own_start else ""
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="70">{levels}</w:abstractNum>'))
    for name, change in (("71", ""), ("72", start)):
        xml = f'<w:num {nsdecls("w")} w:numId="{name}"><w:abstractNumId w:val="70"/>{change}</w:num>'
        numbering.append(parse_xml(xml))


def add_item(document, text, listing, level):
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    xml = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{listing}"/></w:numPr>'
    properties.append(parse_xml(xml))


@pytest.mark.parametrize(("own_start", "last"), [(None, "3. Harga turun."), (5, "5. Harga turun.")])
def test_numbered_lists_keep_the_numbers_that_word_shows(make_docx, own_start, last):
    def fill(document):
        number_lists(document, own_start=own_start)
        document.add_heading(TITLE, 0)
        document.add_paragraph(FIRST)
        items = [("Mesin.", 0), ("Pompa.", 1), ("Kipas.", 1), ("Jalan.", 0), ("Aspal.", 1), ("Lampu.", 2)]
        for text, level in items:
            add_item(document, text, 71, level)
        add_item(document, "Harga turun.", 72, 0)

    marks = ["1. Mesin.", "a) Pompa.", "b) Kipas.", "2. Jalan.", "a) Aspal.", "2.1 Lampu."]
    assert texts(reading.read(make_docx(fill)))[2:] == [*marks, last]


def test_numbers_come_from_the_style_and_bullets_have_none(make_docx):
    def fill(document):
        document.add_heading(TITLE, 0)
        document.add_paragraph("Mesin diperbaiki.", style="List Number")
        document.add_paragraph("Jalan diperlebar.", style="List Number")
        document.add_paragraph("Harga turun.", style="List Bullet")
        add_item(document, "Daftar tak dikenal.", 99, 0)

    expected = ["1. Mesin diperbaiki.", "2. Jalan diperlebar.", "Harga turun.", "Daftar tak dikenal."]
    assert texts(reading.read(make_docx(fill)))[1:] == expected


def test_an_article_pasted_with_line_breaks_is_cut_into_its_paragraphs(make_docx):
    def fill(document):
        document.add_paragraph(f"{TITLE}\n{FIRST}\nPengelola pabrik belum\nberani menambah pekerja.\n{SECOND}")

    document = reading.read(make_docx(fill))
    assert document.title == TITLE
    assert texts(document) == [TITLE, FIRST, "Pengelola pabrik belum berani menambah pekerja.", SECOND]
