"""Which pairs the model may learn from."""

import pytest

from training import clean
from training.gather import Pair, read_pairs, read_source, write_pairs


def pair(indonesian, english):
    return Pair("test", indonesian, english)


GOOD = pair("Presiden meresmikan jembatan baru itu pada hari Senin.", "The president opened the new bridge on Monday.")


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("  dua   spasi\u00a0dan\ttab ", "dua spasi dan tab"),
        ("tak\u200bterlihat\ufeff", "takterlihat"),
        ("cafe\u0301", "café"),
        ("• Butir pertama", "Butir pertama"),
        ("- Butir kedua", "Butir kedua"),
        ("a) Butir ketiga", "Butir ketiga"),
        ("-5 derajat", "-5 derajat"),
        ("Warga menolak tambang · Global Voices", "Warga menolak tambang"),
        ("“Kami” – kata ‘dia’", "“Kami” – kata ‘dia’"),
    ],
)
def test_fold(raw, folded):
    assert clean.fold(raw) == folded


def test_a_good_pair_is_kept():
    assert clean.reason(GOOD) is None


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (pair("", "Nothing here"), "empty"),
        (pair("Menghapus %s dari daftar", "Removing %s from the list"), "placeholder"),
        (pair("Ada $1 pesan baru", "There are $1 new messages"), "placeholder"),
        (pair("Klik <b>di sini</b> sekarang", "Click <b>here</b> now"), "placeholder"),
        (pair("Panggil buka() untuk memulai", "Call buka() to begin"), "code"),
        (pair("2007", "2007"), "no words"),
        (pair("kata " * 91, "word " * 91), "too long"),
        (pair("Windows Media Player Classic", "Windows Media Player Classic"), "copy"),
        (pair("Ya, tentu saja.", "Yes, of course, and then they all went home to sleep."), "length ratio"),
        (pair("The president of the country was there.", "The president of the nation was there."), "language"),
        (pair("Dia tidak akan datang ke rumah.", "Dia yang tidak akan ada di sini."), "language"),
        (pair("12 34 56 78 90 12 a", "12 34 56 78 90 12 b"), "few letters"),
        (
            pair(
                "Laba naik dari 125 juta menjadi 348 juta rupiah.", "Profit rose from 77 million to 91 million rupiah."
            ),
            "numbers",
        ),
    ],
)
def test_a_bad_pair_is_named(bad, why):
    assert clean.reason(bad) == why


def test_numbers_agree_across_conventions():
    assert (
        clean.reason(pair("Sebanyak 12.500 orang hadir di sana pada 2019.", "Some 12,500 people were there in 2019."))
        is None
    )


def test_dollars_of_the_us_are_not_english():
    """ "AS" is Indonesian for the United States."""
    source = "Dolar AS menguat terhadap euro menurut bank sentral AS."
    assert clean.reason(pair(source, "The US dollar rose against the euro, the US central bank said.")) is None


def test_held_out_text_is_found_by_a_run_of_words_on_either_side():
    runs = clean.held_out(["Satu dua tiga empat lima enam tujuh delapan sembilan.", "Short headline"])
    assert clean.touches(pair("Kata dua, tiga empat lima enam tujuh delapan SEMBILAN lalu", "x"), runs)
    assert clean.touches(pair("x", "short headline"), runs)
    assert not clean.touches(pair("satu dua tiga empat lima enam tujuh", "Short headline news"), runs)
    assert not clean.touches(GOOD, runs)


def test_pairs_go_to_a_file_and_back(tmp_path):
    write_pairs(tmp_path / "pairs.tsv", [GOOD])
    assert read_pairs(tmp_path / "pairs.tsv") == [GOOD]


def test_a_line_that_is_no_pair_is_an_error(tmp_path):
    import lzma

    path = tmp_path / "bad.tsv.xz"
    path.write_bytes(lzma.compress(b"satu\tone\ndua\n"))
    with pytest.raises(ValueError, match="line 2 has 1 columns"):
        list(read_source(path))
