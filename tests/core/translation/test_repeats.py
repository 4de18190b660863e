import pytest

from dwiwarta.core.translation import repeats
from dwiwarta.core.translation.decoder import Decoding

LOOPS = [
    ("Menu hari ini salad.", "Today's menu is salad salad salad salad salad.", "Today's menu is salad."),
    ("Harga naik tajam.", "The price rose sharply, the price rose sharply.", "The price rose sharply."),
    ("Ia pergi ke pasar.", "He went to the market to the market to the market.", "He went to the market."),
]


@pytest.mark.parametrize(("source", "output", "squeezed"), LOOPS)
def test_a_loop_is_found_and_cut(source, output, squeezed):
    assert repeats.faults(source, output) > 0
    assert repeats.squeeze(source, output) == squeezed
    assert repeats.faults(source, squeezed) == 0


@pytest.mark.parametrize(
    ("source", "output"),
    [
        ("Kapal berlayar dari Pago Pago.", "The ship sailed from Pago Pago."),
        ("Anak-anak bermain.", "The children are playing."),
        ("Ia telah pergi.", "He had had to go."),
        ("Rp 1.000.000.000", "Rp1,000,000,000"),
        ("", ""),
        ("12", "12"),
        ("Di Jakarta, Gubernur Anies hadir.", "In Jakarta, Jakarta Governor Anies was there."),
        ("Ia terbang dari New York.", "He flew from New York. New York was cold."),
        ("Kabupaten itu aman, kota itu aman.", "The district is safe, the city is safe."),
    ],
)
def test_sound_english_has_no_faults(source, output):
    assert repeats.faults(source, output) == 0


def test_a_plural_by_doubling_explains_no_loop():
    assert repeats.faults("Anak-anak bermain.", "Children children children are playing.") > 0


def test_syllables_in_a_loop_are_found():
    assert repeats.faults("Arus utama.", "The mainstremainstremainstremainstremain.") > 0


def test_much_too_long_an_output_is_a_fault():
    assert repeats.faults("Ya.", " ".join(f"word{index}" for index in range(40))) > 0


def test_nothing_said_is_worse_than_any_loop():
    assert repeats.faults("Ekonomi", ".") > repeats.faults("Ekonomi", "economy " * 50)


def test_digits_are_never_cut():
    assert repeats.squeeze("", "1 000 000 and 2023 2023") == "1 000 000 and 2023 2023"


def test_stricter_decoding_forbids_loops_and_bounds_the_length():
    strict = repeats.stricter(Decoding(beam_size=2, max_pieces=256), longest=10)
    assert strict.no_repeat_ngram > 0
    assert strict.beam_size == 2
    assert strict.max_pieces < 256


def test_a_name_said_three_times_is_a_loop():
    assert repeats.faults("Ia tiba di Jakarta.", "He came to Jakarta, Jakarta, Jakarta.") > 0


def test_cutting_a_loop_leaves_what_the_source_repeats_and_names_beside_a_mark():
    source, loop = "Duran Duran tampil di Jakarta.", "sang sang sang"
    output = f"Duran Duran {loop} in Jakarta, Jakarta police said."
    assert repeats.squeeze(source, output) == "Duran Duran sang in Jakarta, Jakarta police said."
