"""Markdown: the blocks of CommonMark without its marks, and what the front matter tells."""

from datetime import date

import pytest

from dwiwarta.core import reading
from dwiwarta.core.reading import guarded
from dwiwarta.core.types import BlockKind, Role
from dwiwarta.errors import EmptyDocument

LEAD = "Jembatan gantung di **Desa Lembah Sari** mulai dipakai pada [Senin](https://example.org/1)."
PLAIN = "Jembatan gantung di Desa Lembah Sari mulai dipakai pada Senin."


def read(text):
    return reading.read_text(text, name="berita.md")


def blocks(text):
    return [(block.kind.value, block.text) for block in read(text).blocks]


def test_blocks_have_their_kinds_and_no_marks():
    text = f"# Jembatan Rampung\n\n{LEAD}\n\n## Biaya\n\n> Belum *lunas*.\n\n- besi;\n- `kayu`.\n\n3. tiga\n4. empat\n"
    assert blocks(text) == [
        ("heading", "Jembatan Rampung"),
        ("paragraph", PLAIN),
        ("heading", "Biaya"),
        ("quote", "Belum lunas."),
        ("list_item", "besi;"),
        ("list_item", "kayu."),
        ("list_item", "3. tiga"),
        ("list_item", "4. empat"),
    ]


def test_the_front_matter_tells_of_the_article():
    document = read(
        f"---\njudul: 'Jembatan Rampung'\npenulis: Rina Wati\nsumber: ANTARA\ntanggal: 2024-02-05\n---\n{LEAD}\n"
    )
    told = (document.title, document.byline, document.outlet, document.published)
    assert told == ("Jembatan Rampung", "Rina Wati", "ANTARA", date(2024, 2, 5))
    assert [block.text for block in document.blocks] == ["Jembatan Rampung", PLAIN]


def test_a_rule_at_the_start_is_no_front_matter():
    assert (BlockKind.PARAGRAPH.value, PLAIN) in blocks(f"---\n\n{LEAD}\n")


def test_html_in_markdown_is_read_and_not_run():
    document = read(f"# Jembatan Rampung\n\n{LEAD}\n\n<script>alert(1)</script>\n\n<p>Kata <b>warga</b>.</p>\n")
    body = [block.text for block in document.blocks if block.role is Role.BODY]
    assert body == ["Jembatan Rampung", PLAIN, "Kata warga."]


def test_cells_of_a_table_are_kept_in_order():
    texts = [text for _, text in blocks(f"{LEAD}\n\n| Kota | Harga |\n| --- | --- |\n| Solok | Rp 12.500 |\n")]
    assert " ".join(texts).endswith("Kota Harga Solok Rp 12.500")


@pytest.mark.parametrize("text", ["---\njudul: Kosong\n---\n", "<!-- -->", "***\n"])
def test_marks_alone_are_no_article(text):
    with pytest.raises(EmptyDocument):
        read(text)


@pytest.mark.parametrize("mark", ["> ", "- ", "[", "*", "`", "![](", "<b>", "1. "])
def test_marks_without_end_are_read_or_refused_in_one_line(mark, tmp_path):
    path = tmp_path / "sarang.md"
    path.write_text(f"{mark * 20_000}kata\n\n{LEAD}\n", encoding="utf-8")
    for found in guarded.read_all(path):
        assert hasattr(found, "document") or "\n" not in str(found.error)
