"""The numbers of ordered lists, which HTML, Markdown and DOCX files leave to whoever shows them."""

import pytest

from dwiwarta.core import reading
from dwiwarta.core.reading.numbering import spelled
from dwiwarta.core.types import BlockKind

INTRO = "Bupati menyebut tiga penyebab banjir di Kecamatan Selaras pada Rabu (7/2/2024)."
PAGE = "<article><h1>Banjir Rendam Tiga Kecamatan</h1><p>{}</p>{}<p>Tidak ada korban jiwa.</p></article>"


def items(document):
    return [block.text for block in document.blocks if block.kind is BlockKind.LIST_ITEM]


def of_page(lists):
    return items(reading.read_html(PAGE.format(INTRO, lists)))


def test_an_ordered_list_of_a_page_keeps_its_numbers():
    assert of_page("<ol><li>Tanggul jebol.</li><li><p>Hujan deras.</p><p>Dua hari.</p></li></ol>") == [
        "1. Tanggul jebol.",
        "2. Hujan deras.",
        "Dua hari.",
    ]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("<ol start=4>", ["4. Satu.", "9. Dua."]),
        ("<ol type=a>", ["a. Satu.", "i. Dua."]),
        ("<ol reversed>", ["2. Satu.", "9. Dua."]),
        ("<ol start=x>", ["1. Satu.", "9. Dua."]),
        ("<ul>", ["Satu.", "Dua."]),
    ],
)
def test_the_list_says_how_it_counts(opening, expected):
    assert of_page(f"{opening}<li>Satu.</li><li value=9>Dua.</li></{opening[1:3]}>") == expected


def test_a_list_within_a_list_has_marks_of_its_own():
    inner = "<ul><li>Karawang</li><li>Indramayu</li></ul>"
    assert of_page(f"<ol><li>Panen tiba.{inner}</li><li>2. Harga turun.</li></ol>") == [
        "1. Panen tiba.",
        "Karawang",
        "Indramayu",
        "2. Harga turun.",
    ]


def test_markdown_counts_as_it_is_shown():
    text = "# Banjir Rendam Tiga Kecamatan\n\n3. Tanggul jebol.\n1. Hujan deras.\n   - Dua hari\n\n- Tanpa nomor\n"
    assert items(reading.read_text(text, name="banjir.md")) == [
        "3. Tanggul jebol.",
        "4. Hujan deras.",
        "Dua hari",
        "Tanpa nomor",
    ]


def test_numbers_are_spelled_in_every_style():
    assert [spelled(number, "a") for number in (1, 26, 27, 52)] == ["a", "z", "aa", "az"]
    assert [spelled(number, "I") for number in (1, 4, 9, 14, 1999)] == ["I", "IV", "IX", "XIV", "MCMXCIX"]
    assert [spelled(0, "a"), spelled(-2, "I"), spelled(7, "1")] == ["0", "-2", "7"]
