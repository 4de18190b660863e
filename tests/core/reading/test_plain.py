"""Plain text: title, headings, lists, hard-wrapped lines, and what the text says of itself."""

import textwrap
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core import reading
from dwiwarta.core.reading.layout import join_lines, paragraphs
from dwiwarta.core.types import BlockKind, Role
from dwiwarta.errors import EmptyDocument

PARAGRAPHS = [
    "SELARAS, KOMPAS.com – Pabrik garam rakyat di pesisir Selaras kembali beroperasi setelah tiga tahun berhenti.",
    "Pemerintah daerah tidak menarik retribusi pada tahun pertama karena biaya perbaikan mesin mencapai Rp 2,4 miliar.",
    "“Kami belum berani menambah pekerja sebelum harga stabil,” kata pengelola pabrik, Wahyuni, Rabu (7/2/2024).",
]
TITLE = "Pabrik Garam Rakyat di Selaras Kembali Beroperasi"


def texts(document):
    return [block.text for block in document.blocks]


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_hard_wrapped_lines_are_joined(width, gap):
    wrapped = [textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in PARAGRAPHS]
    document = reading.read_text(f"{TITLE}\n\n" + gap.join(wrapped))
    assert texts(document) == [TITLE, *PARAGRAPHS]
    assert document.title == TITLE


def test_indented_paragraphs_of_wrapped_text():
    wrapped = [textwrap.fill(p, 70, initial_indent="    ", break_on_hyphens=False) for p in PARAGRAPHS]
    assert paragraphs("\n".join(wrapped)) == PARAGRAPHS


def test_wrapped_lists_keep_their_items():
    items = ["- " + textwrap.fill(paragraph, 70, subsequent_indent="  ") for paragraph in PARAGRAPHS]
    document = reading.read_text("\n".join(items))
    assert texts(document) == PARAGRAPHS
    assert {block.kind for block in document.blocks} == {BlockKind.LIST_ITEM}


@given(st.lists(st.text(alphabet="abc de", max_size=30), max_size=8))
def test_paragraphs_lose_no_letters(lines):
    text = "\n".join(lines)
    assert "".join("".join(paragraphs(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("kebijakan pemerin-", "tah daerah", "kebijakan pemerintah daerah"),
        ("anak-", "anak muda", "anak-anak muda"),
        ("anak-", "anaknya pulang", "anak-anaknya pulang"),
        ("mereka berlari-", "lari kecil", "mereka berlari-lari kecil"),
        ("warna kebiru-", "biruan itu", "warna kebiru-biruan itu"),
        ("sayur-", "mayur segar", "sayur-mayur segar"),
        ("bolak-", "balik ke kota", "bolak-balik ke kota"),
        ("tolong-", "menolong warga", "tolong-menolong warga"),
        ("Jakarta-", "Bandung", "Jakarta-Bandung"),
        ("ke-", "10 kalinya", "ke-10 kalinya"),
        ("tanpa tanda", "hubung", "tanpa tanda hubung"),
    ],
)
def test_join_lines(first, second, joined):
    assert join_lines([first, second]) == joined


def test_headings_and_lists():
    text = f"{TITLE}\n{PARAGRAPHS[0]}\nUpah pekerja naik\n{PARAGRAPHS[1]}\n1. Mesin diperbaiki.\n2. Jalan diperlebar.\n"
    blocks = reading.read_text(text).blocks
    assert [(block.kind.value, block.level) for block in blocks] == [
        ("heading", 0),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
        ("list_item", 0),
        ("list_item", 0),
    ]
    assert blocks[-1].text == "2. Jalan diperlebar."


@pytest.mark.parametrize(
    "first",
    [
        "Ini sebuah kalimat biasa yang berakhir dengan titik.",
        "Jakarta -",
        "Menurut dia,",
        "- satu",
        "Judul",
        "Jakarta, CNN Indonesia -- Mengapa harga beras naik?",
    ],
)
def test_what_is_no_headline(first):
    document = reading.read_text(f"{first}\n{PARAGRAPHS[0]}")
    assert document.title == ""
    assert not document.has_title_block


def test_a_single_line_is_a_paragraph():
    document = reading.read_text(TITLE)
    assert document.title == ""
    assert texts(document) == [TITLE]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("JAKARTA, KOMPAS.com – Harga beras naik.", "Kompas.com"),
        ("Jakarta, CNN Indonesia -- Harga beras naik.", "CNN Indonesia"),
        ("Jakarta (ANTARA) - Harga beras naik.", "ANTARA"),
        ("TEMPO.CO, Jakarta - Harga beras naik.", "Tempo"),
        ("Liputan6.com, Jakarta - Harga beras naik.", "Liputan6.com"),
        ("REPUBLIKA.CO.ID, JAKARTA -- Harga beras naik.", "Republika"),
        ("kabarselaras.com, Selaras - Harga beras naik.", "kabarselaras.com"),
        ("Harga naik, dihimpun KompasTekno dari Business Insider.", "KompasTekno"),
        ("Harga naik, dilansir Reuters pada Senin.", ""),
        ("Harga naik, kata dia kepada Kompas.com, Senin.", "Kompas.com"),
        ("Jakarta, Bandung - Harga beras naik.", ""),
        ("Jakarta, 18 Desember 2023 - Harga beras naik.", ""),
        ("Harga beras naik 5 persen (ANTARA) kemarin.", ""),
    ],
)
def test_outlets(line, outlet):
    assert reading.read_text(f"{TITLE}\n{line}").outlet == outlet


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Penulis: Ratna Wulandari"], {"byline": "Ratna Wulandari"}),
        (["Oleh Ratna Wulandari"], {"byline": "Ratna Wulandari"}),
        (["Reporter : Bayu Prasetyo", "Editor: Dedi"], {"byline": "Bayu Prasetyo"}),
        (["Editor: Dedi Kurnia"], {"byline": "Dedi Kurnia (editor)"}),
        (["Editor Dedi Kurnia"], {"byline": "Dedi Kurnia (editor)"}),
        (["Kompas.com - 05/03/2024, 14:15 WIB"], {"published": date(2024, 3, 5), "outlet": "Kompas.com"}),
        (["Selasa, 19 Desember 2023"], {"published": date(2023, 12, 19)}),
        (["Tanggal: 19 Desember 2023"], {"published": date(2023, 12, 19)}),
        (["Jakarta, 18 Desember 2023 - Harga beras naik."], {"published": date(2023, 12, 18)}),
        (["Sumber: Tempo.co"], {"outlet": "Tempo"}),
        (["Sumber: TechCrunch."], {"outlet": ""}),
        (["Media: Kabar Selaras"], {"outlet": "Kabar Selaras"}),
        (
            ["https://www.detik.com/jateng/berita/d-1#x"],
            {"url": "https://www.detik.com/jateng/berita/d-1", "outlet": "detikcom"},
        ),
        (
            ["Sumber: https://tekno.kompas.com/read/1"],
            {"url": "https://tekno.kompas.com/read/1", "outlet": "KompasTekno"},
        ),
        (["Senin (12/18/2023), harga naik."], {"published": None}),
    ],
)
def test_facts(lines, expected):
    document = reading.read_text("\n".join([TITLE, *lines, "Harga beras naik lagi pekan ini di seluruh pasar kota."]))
    assert {field: getattr(document, field) for field in expected} == expected


def test_a_page_copied_as_text():
    names = ["detikNews", "Berita", TITLE, "Minggu, 21 Apr 2024 09:40 WIB", "BAGIKAN", "Komentar"]
    document = reading.read_text("\n".join([*names, *PARAGRAPHS]))
    assert document.title == TITLE
    assert document.published == date(2024, 4, 21)
    assert [block.text for block in document.blocks if block.role.value == "body"] == [TITLE, *PARAGRAPHS]


def test_a_short_title_right_above_the_text():
    assert reading.read_text(f"Garam Langka\n{PARAGRAPHS[0]}").title == "Garam Langka"


def test_a_label_gives_the_title():
    document = reading.read_text(f"Judul: {TITLE}\nPenulis: Ratna\n{PARAGRAPHS[0]}")
    assert document.title == TITLE
    assert document.blocks[0].text == TITLE
    assert [block.role.value for block in document.blocks if TITLE in block.text] == ["body", "boilerplate"]


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "\u200b", "***"])
def test_no_text(text):
    with pytest.raises(EmptyDocument, match=r"papan klip: .*no text"):
        reading.read_text(text, name="papan klip")


def test_hard_wrapped_lines_of_short_paragraphs_without_gaps_are_joined():
    short = [
        "Pabrik Garam Rakyat di Kecamatan Selaras Kembali Beroperasi Penuh",
        "Pabrik garam rakyat di pesisir Selaras kembali beroperasi setelah tiga tahun.",
        "Mesin diperbaiki.",
        "Harga garam di tingkat petani kini Rp 1.200 per kilogram di gudang.",
        "Gudang penuh.",
        "Bupati berjanji jalan menuju pabrik akan diperlebar sebelum bulan Maret.",
        "Warga menunggu.",
    ]
    text = "\n".join(textwrap.fill(paragraph, 60) for paragraph in short)
    assert paragraphs(text) == short


def test_lines_of_a_paragraph_each_stay_apart():
    lines = ["Daftar harga di pasar Selaras", "beras Rp 12.500", "gula Rp 16.000", "garam rakyat Rp 1.200 per kilogram"]
    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize("closing", ['."', ".”", ".)", ".'"])
def test_a_first_sentence_that_ends_in_a_quotation_is_no_title(closing):
    text = f"Kami tidak akan mundur dari rencana itu{closing}\n\n{PARAGRAPHS[1]}\n\n{PARAGRAPHS[2]}\n"
    document = reading.read_text(text)
    assert (document.title, document.blocks[0].kind) == ("", BlockKind.PARAGRAPH)


def test_bullets_of_symbol_fonts_mark_a_list():
    document = reading.read_text(f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n\uf0b7 mesin baru;\n\n\uf0a7 jalan lebar.\n")
    assert [block.text for block in document.blocks if block.kind is BlockKind.LIST_ITEM] == [
        "mesin baru;",
        "jalan lebar.",
    ]


@pytest.mark.parametrize(
    ("under_the_title", "byline", "outlet"),
    [
        ("Rina Wulandari - detikFinance\nSenin, 18 Des 2023 13:30 WIB", "Rina Wulandari", "detikcom"),
        ("CNN Indonesia\nSenin, 18 Des 2023 13:30 WIB", "", "CNN Indonesia"),
        (
            "Penulis, Rina Wulandari\nPeranan, BBC News Indonesia\n18 Desember 2023",
            "Rina Wulandari",
            "BBC News Indonesia",
        ),
    ],
)
def test_who_wrote_it_in_the_manner_of_three_sites(under_the_title, byline, outlet):
    text = f"Harga Garam Turun\n{under_the_title}\n\nJakarta - {PARAGRAPHS[1]}\n\nBupati belum menanggapi.\n"
    document = reading.read_text(text)
    assert (document.title, document.byline, document.outlet) == ("Harga Garam Turun", byline, outlet)
    assert document.published == date(2023, 12, 18)
    assert [block.text[:7] for block in document.blocks if block.role is Role.BODY] == ["Harga G", "Jakarta", "Bupati "]


def test_a_title_of_three_words_over_a_line_without_a_full_stop_is_the_title():
    document = reading.read_text(f"Banjir Rendam Selaras\n\nRibuan warga mengungsi\n\n{PARAGRAPHS[1]}\n")
    assert document.title == "Banjir Rendam Selaras"
