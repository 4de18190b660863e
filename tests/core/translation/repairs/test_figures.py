"""Numbers that are surely garbled are put right; what a translator may well mean is left alone."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.indonesian.numbers import Language, format_figure
from dwiwarta.core.translation.repairs import figures


@pytest.mark.parametrize(
    ("source", "english", "expected"),
    [
        ("Sebanyak 12.500 orang", "A total of 12.500 people", "A total of 12,500 people"),
        ("Naik 12,5 persen", "Up 12,5 percent", "Up 12.5 percent"),
        ("Rp 1,5 triliun", "Rp 1,5 trillion", "Rp 1.5 trillion"),
        ("Rp 1,5 triliun", "Rp 1.5 billion", "Rp 1.5 trillion"),
        ("Sebanyak 3 miliar orang", "3 million people", "3 billion people"),
        ("Luas 1,7juta km2", "An area of 1.7 km2", "An area of 1.7 million km2"),
        ("Modal Rp 15 Juta, katanya", "Capital of Rp 15 Juta, he said", "Capital of Rp 15 million, he said"),
        ("Anggaran Rp 40 M", "A budget of Rp 40 M", "A budget of Rp 40 billion"),
        ("Turun empat juta sejak", "It fell by four millions since", "It fell by four million since"),
        ("Rp 32 ribu per kilogram", "Rp 32 per kilogram", "Rp 32,000 per kilogram"),
        ("Vaksinasi 2.500 hewan", "Vaccinate 2,5000 animals", "Vaccinate 2,500 animals"),
        ("Ada 1.228.209 orang", "There were 1,28.209 people", "There were 1,228,209 people"),
        ("Ada 534 daftar", "There were 5344 lists", "There were 534 lists"),
        ("Pada 2011 ada 155 titik", "In 201 there were 15 points", "In 2011 there were 155 points"),
        ("Ada 877 titik", "The 8777th point", "The 877 point"),
        ("Hanya 100 keluarga", "Only 1000 families", "Only 100 families"),
        ("Dua belas orang tewas", "Two people died", "Twelve people died"),
        ("Ada empat ratus pengaduan", "There were four complaints", "There were four hundred complaints"),
        ("Impor tiga miliar dolar", "Imports of $3 million", "Imports of $3 billion"),
    ],
)
def test_a_number_is_put_right(source, english, expected):
    assert figures.repair(source, english) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Sebanyak 12.541 orang", "Some 12,500 people"),
        ("Luas 1,470,000 m2", "An area of 1,470,000 sq. m."),
        ("Melebihi TT$ 25,000.00", "It exceeds TT$25,000.00"),
        ("Rp9.178/9.180 per dolar", "9.178/9.180 per US dollar"),
        ("Ada 4,379 kasus", "There are 4,379 cases"),
        ("Laba Rp9.612 triliun", "A profit of Rp9.612 trillion"),
        ("Lebih dari 2,5 orang Muslim", "More than 2.5 million Muslims"),
        ("Mencapai 195.00 ton", "It reached 195,000 tons"),
        ("Sebanyak 38, 9 juta liter", "Some 38.9 million litres"),
        ("BI Rate 8,50 persen dari 8,25 persen", "The rate rose by 25 basis points to 8.50 percent"),
        ("Waktu 19.053 detik", "A time of 19.503 seconds"),
        ("Kontrak dua setengah tahun", "A two-and-a-half-year contract"),
        ("Denda 1,1 juta dolar (atau 6,9 juta dolar TT)", "A fine of US$1.1 (TT$6.9) million"),
        ("Pada 2011", "In 2012"),
        ("Sebanyak 12 orang", "As many as 21 people"),
        ("Seri 85Rb dan 87Rb", "The isotopes 85Rb and 87Rb"),
        ("Antara 11-16 tahun", "Aged 116"),
        ("Harganya 3,5 lakh", "It costs 350,000"),
        ("Tidak ada angka", "There are 5 of them"),
        ("Ada dua puluh", ""),
    ],
)
def test_what_is_right_or_unsure_is_left_alone(source, english):
    assert figures.repair(source, english) == english


@given(st.lists(st.integers(0, 10**9), max_size=4), st.sampled_from(["orang", "persen", "ton"]))
def test_right_numbers_stay(values, unit):
    def sentence(language):
        return " ".join(f"x {format_figure(Fraction(value), language)} {unit}" for value in values)

    right = sentence(Language.ENGLISH)
    assert figures.repair(sentence(Language.INDONESIAN), right) == right


@given(st.integers(1000, 10**12).filter(lambda value: value % 10 > 0))
def test_an_indonesian_figure_becomes_an_english_one(value):
    copied = format_figure(Fraction(value), Language.INDONESIAN)
    expected = format_figure(Fraction(value), Language.ENGLISH)
    assert figures.repair(f"Ada {copied} orang", f"There are {copied} people") == f"There are {expected} people"


@given(st.text("0123456789., abRpjutmilard%", max_size=40), st.text("0123456789., abRpmilnto%", max_size=40))
def test_any_texts_can_be_given(source, english):
    assert isinstance(figures.repair(source, english), str)
