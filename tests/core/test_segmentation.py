"""Sentences: hard cases one by one, the labelled file, and what holds for any text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.bench_segmentation import LABELLED, agreement, joined, paragraphs
from dwiwarta.core.segmentation import segment, split
from dwiwarta.core.types import Block, BlockKind, Document, Role

PIECES = [
    "Rp.",
    "dr.",
    "S.H.",
    "Ia",
    "kata",
    "12.500",
    "13.30",
    '"',
    "”",
    "(",
    ")",
    "...",
    "…",
    "?",
    "!",
    "A.",
    "1.",
    "-",
]
SPACES = [" ", "\n", "\n\n", "\u00a0", "\t", "  "]
messy = st.lists(st.sampled_from(PIECES) | st.sampled_from(SPACES) | st.text(max_size=6)).map("".join)


def sentences(text):
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Ia membayar Rp. 5.000.", "Sisanya dibayar besok."],
        ["Rumahnya di Jl. Merdeka No. 12 Kel. Sukajadi, Kec. Coblong."],
        ["Surat itu ditandatangani Prof. Dr. H. M. Amin, S.H., M.Si. pada tgl. 3 Mei."],
        ["Hadir Tn. Lim, Ny. Sari, dr. Budi, Hj. Aminah, dkk. di PT. Maju dan CV. Jaya."],
        ["Surat a.n. Budi dikirim d.a. kantor itu.", "Lihat hlm. 7."],
        ["Ia menjual beras, gula, dll.", "Pembelinya banyak."],
        ["Ia bergelar S.H.", "Menurutnya, hukum harus tegak."],
        ["Gelarnya S.E. M.M. dari dua kampus."],
        ["Puisi W.S. Rendra dan A. Hasjmy dibacakan."],
        ["Ia kekurangan vitamin C.", "Dokter menyarankan jeruk."],
        ["Pertemuan pukul 13. 30 batal.", "Gajinya Rp 2. 500 sehari.", "Ada 2.904. 678 warga."],
        ["Pengungsi naik dari 1.250 menjadi 12.500.", "1.500 orang sakit."],
        ["Saya ... tidak tahu.", "Lalu ia diam...", "Semua menunggu."],
        ["“Kami siap.”", "Begitu katanya."],
        ["“Kami siap.” Ujar Budi sambil tertawa."],
        ["“Siapa itu?” tanya Budi.", "“Aku!” jawab Ani."],
        ['Ia berkata, "Pulanglah. "', "Lalu ia pergi."],
        ["Baca di https://contoh.id/a.b?c=1.", "Lalu kembali."],
        ["Tulis ke redaksi@contoh.co.id.", "Kami menunggu."],
        ["Menurut Kompas.com dan Ap.Bren, harganya naik."],
        ["Ia membeli ponsel.", "iPhone itu mahal."],
        ["Situsnya mati.", "www.contoh.id tidak bisa dibuka."],
        ["1. Siapkan berkas.", "2. Datang pagi.", "a. Bawa KTP."],
        ["JAKARTA. – Presiden tiba."],
        ["Warga (petani. Juga nelayan) menolak."],
        ["(Ini seluruhnya kurung.", "Dua kalimat.)"],
        ["Polisi menahan dua orang.", "(abc/def)"],
        ["Jalan itu rusak parah.", "kemudian warga protes."],
        ["Jenderal (Purn.) Wiranto dan Kolonel Inf. Dedi hadir."],
        ["Harga di Rw. 02 dan Rt. 04/Rw. 05 sama."],
        ["Sidang s.d. 9 Mei.", "Itu lama."],
        ["PT Telkom Tbk.", "Ia bekerja di sana."],
        ["PT Telkom Tbk. (TLKM) naik.", "No. HP itu mati.", "No. XII juga."],
        ["Suhunya 36 derajat C.", "Pasien stabil."],
        ["Ia naik pangkat.", "Apakah pantas?", "Tentu!"],
        ["Sudah tiba?", "– Belum."],
        ["“Sudah tiba?” – begitu tanya Budi."],
        ["Mengutip Kpt. Danu dan Vol. XII.", "Selesai."],
    ],
)
def test_hard_cases(expected):
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Satu baris\n\nbaris lain", ["Satu baris", "baris lain"]),
        ("Syaratnya:\nKTP\n- kartu keluarga\n2) foto", ["Syaratnya:", "KTP", "- kartu keluarga", "2) foto"]),
        ("Kalimat ini\nterputus di baris. Ini tidak.", ["Kalimat ini\nterputus di baris.", "Ini tidak."]),
        ("Selesai.\n\nLalu pulang.", ["Selesai.", "Lalu pulang."]),
        ("  \u00a0 ", []),
        ("", []),
        ("*** ", ["***"]),
        ("… Lalu ia pergi.", ["… Lalu ia pergi."]),
    ],
)
def test_lines_and_remains(text, expected):
    assert sentences(text) == expected


def test_labelled_news():
    labelled = paragraphs(LABELLED.read_text(encoding="utf-8"))
    assert len(labelled) >= 40
    assert sum(map(len, labelled)) >= 120
    assert agreement(labelled) == (100.0, 100.0)


def test_agreement_sees_a_wrong_cut():
    assert agreement([["Ia pergi. Lalu pulang.", "Ia tidur."]]) == (pytest.approx(40.0), pytest.approx(200 / 3))


@given(messy)
def test_spans_give_the_text_back(text):
    spans = split(text)
    at = 0
    for start, end in spans:
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(messy)
def test_no_number_is_cut(text):
    inside = {at for number in re.finditer(r"\d+(?:[.,:]\d+)+", text) for at in range(number.start() + 1, number.end())}
    assert not inside & {offset for span in split(text) for offset in span}


@given(st.lists(st.sampled_from(paragraphs(LABELLED.read_text(encoding="utf-8"))), min_size=1, max_size=4))
def test_paragraphs_are_cut_alike_wherever_they_stand(chosen):
    text = "\n\n".join(joined(paragraph)[0] for paragraph in chosen)
    assert sentences(text) == [sentence for paragraph in chosen for sentence in paragraph]


def test_segment_keeps_to_body_blocks_and_headings_whole():
    document = Document(
        title="Banjir. Lagi!",
        blocks=(
            Block(" Banjir. Lagi! ", BlockKind.HEADING),
            Block("Air naik. Warga mengungsi."),
            Block("Baca juga: Tips. Trik.", role=Role.BOILERPLATE),
            Block("  ", BlockKind.HEADING, level=2),
            Block("- Selimut. Obat.", BlockKind.LIST_ITEM),
        ),
    )
    segments = segment(document)
    assert [(s.block, s.text) for s in segments] == [
        (0, "Banjir. Lagi!"),
        (1, "Air naik."),
        (1, "Warga mengungsi."),
        (4, "- Selimut."),
        (4, "Obat."),
    ]
    assert all(document.blocks[s.block].text[s.start : s.end] == s.text for s in segments)
