import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.translation import chunks
from dwiwarta.core.translation.chunks import Part

LONG = (
    "Menteri Keuangan mengatakan anggaran tahun depan akan difokuskan pada pendidikan; kementerian lain harus "
    "berhemat, tetapi belanja tidak dikurangi karena pandemi belum sepenuhnya berakhir, sedangkan "
    "pembangunan jalan yang nilainya mencapai Rp 1,5 triliun akan diteruskan setelah pembebasan lahan selesai."
)


def count_words(text):
    return len(text.split())


def test_a_short_sentence_stays_whole():
    assert chunks.cut("Harga beras naik.", count_words, 10) == [Part("Harga beras naik.")]


def test_a_long_sentence_is_cut_at_its_clauses():
    parts = [part.text for part in chunks.cut(LONG, count_words, 14)]
    assert parts[0].endswith(";")
    assert any(part.startswith(("tetapi", "sedangkan")) for part in parts)
    assert not any(part.endswith(("Rp", "1,")) for part in parts)


def test_a_number_is_never_cut():
    parts = chunks.cut("Nilai 1,5 dan 2,5 dan 3,5 dan 4,5 dan 5,5 naik", count_words, 3)
    assert {"1,5", "2,5", "3,5", "4,5", "5,5"} <= {word for part in parts for word in part.text.split()}


@given(
    st.lists(st.text("abcde,;:.–-(“”", min_size=1, max_size=12), min_size=1, max_size=60).map(" ".join),
    st.integers(1, 20),
)
def test_every_character_is_covered_and_every_part_fits(text, limit):
    parts = chunks.cut(text, len, limit)
    assert chunks.compose(parts) == text
    assert all(len(part.text) <= limit for part in parts)


def test_the_joined_english_reads_as_one_sentence():
    parts = [Part("Menteri mengatakan anggaran naik;"), Part("kementerian lain harus berhemat,"), Part("kata Budi.")]
    outputs = ["The minister said the budget rose.", "Other ministries must save.", "Budi said."]
    english = chunks.join(parts, outputs)
    assert english == "The minister said the budget rose; other ministries must save, Budi said."


def test_a_name_and_the_pronoun_i_keep_their_capital_at_a_join():
    parts = [Part("Dia pergi,"), Part("kata Budi,"), Part("dan saya pulang.")]
    assert chunks.join(parts, ["He left.", "Budi said.", "I went home."]) == "He left, Budi said, I went home."


def test_a_sentence_end_inside_the_text_stays():
    assert chunks.join([Part("Ia pergi."), Part("Hujan turun.")], ["He left.", "It rained."]) == "He left. It rained."


@pytest.mark.parametrize(("kept", "expected"), [(True, "See a.id/B"), (False, "See a.id/B")])
def test_an_empty_output_leaves_no_gap(kept, expected):
    parts = [Part("Lihat"), Part("x", kept=kept), Part("a.id/B", kept=True)]
    assert chunks.join(parts, ["See.", "", "a.id/B"]) == expected
