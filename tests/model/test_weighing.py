"""How often a pair is drawn."""

from training.gather import Pair
from training.tables import HELP, LEFT_OUT, LEXICON, NEWS, PROSE
from training.weigh import weight

SENTENCE = "Pemerintah akan membangun tujuh sekolah baru di desa"


def test_news_counts_more_than_help_and_help_more_than_the_interface():
    news, help_text, interface = (weight(Pair(s, SENTENCE, "x")) for s in ("panl_bppt", "gnome_help", "mo_apps"))
    assert news > help_text > interface > 0


def test_short_interface_strings_are_left_out():
    assert weight(Pair("mo_apps", "Simpan berkas", "Save file")) == 0


def test_short_prose_counts_a_third():
    assert weight(Pair("panl_bppt", "Pasar saham", "Stock market")) == NEWS["panl_bppt"] / 3


def test_the_lexicon_counts_whatever_its_length():
    assert weight(Pair("dictionary", "rumah", "house")) == LEXICON["dictionary"]


def test_no_source_is_in_two_registers():
    registers = [NEWS, PROSE, HELP, LEXICON, LEFT_OUT]
    assert len(set().union(*registers)) == sum(map(len, registers))


def test_left_out_sources_are_never_drawn():
    assert all(weight(Pair(source, SENTENCE, "x")) == 0 for source in LEFT_OUT)
