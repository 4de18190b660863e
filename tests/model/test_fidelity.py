"""Made pairs are learnt from only where the figures and the names came through."""

import subprocess
import sys
from itertools import compress

from conftest import ROOT
from training import fidelity
from training.gather import Pair


def faithful(made: list[Pair]) -> list[Pair]:
    return list(compress(made, fidelity.faithful(made)))


def pair(indonesian: str, english: str) -> Pair:
    return Pair("made", indonesian, english)


GOOD = pair("Menteri itu bertemu Hartono di Jakarta pada hari Senin.", "The minister met Hartono in Jakarta on Monday.")
OTHERS = [
    pair("Pada hari Senin mereka akan berangkat lagi.", "They will leave again on Monday."),
    pair("Rapat itu diadakan pada hari Senin pagi.", "The meeting was held on Monday morning."),
]


def test_a_translated_word_with_a_capital_is_no_lost_name():
    assert faithful([GOOD, *OTHERS]) == [GOOD, *OTHERS]


def test_a_changed_name_is_left_out():
    changed = pair("Menteri itu bertemu Hartini di Jakarta pada hari Senin.", GOOD.english)
    assert faithful([changed, *OTHERS]) == OTHERS


def test_a_changed_figure_is_left_out():
    right = pair(
        "Perusahaan itu membayar 1,5 miliar dolar tahun ini.", "The company paid 1.5 billion dollars this year."
    )
    wrong = pair("Perusahaan itu membayar 15 miliar dolar tahun ini.", right.english.replace("1.5", "1.6"))
    assert faithful([right, wrong]) == [right]


def test_a_lost_or_added_negation_is_left_out():
    denied = pair("Menteri itu belum bertemu Hartono di Jakarta.", "The minister has not met Hartono in Jakarta.")
    lost = pair(denied.indonesian, "The minister has met Hartono in Jakarta.")
    added = pair(GOOD.indonesian, "The minister did not meet Hartono in Jakarta on Monday.")
    assert faithful([denied, lost, added, GOOD, *OTHERS]) == [denied, GOOD, *OTHERS]


def test_what_the_cleaning_refuses_is_left_out():
    assert faithful([pair("The minister met him in the city of the south.", GOOD.english)]) == []


def test_a_runaway_repeat_is_left_out():
    runaway = pair("Menteri itu pergi pergi pergi pergi ke kota kemarin.", "The minister went to town yesterday.")
    assert faithful([runaway, GOOD, *OTHERS]) == [GOOD, *OTHERS]


def test_an_invented_word_is_left_out():
    known = fidelity.words(["The minister met Hartono.", "The minister left.", "A minister met him."])
    assert list(known) == ["minister"]
    assert list(fidelity.words(["The minister met Hartono."], least=1)) == ["minister"]
    assert fidelity.spelt(["Minister Hartono met the minister.", "A sweeting minister."], known) == [True, False]


def test_the_text_that_has_most_of_a_word_says_how_often_it_is_used(tmp_path):
    known = fidelity.words(["a village", "a town"] * 5, ["a town"] * 90 + ["a village"] * 10)
    assert known == {"town": 0.93, "village": 0.8}
    fidelity.write_words(tmp_path, "en", known)
    assert fidelity.known_words(tmp_path, "en") == known


def test_a_word_that_stands_for_what_is_not_known_is_left_out():
    known = {"minister": 0.01, "steady": 0.01}
    made = ["The minister left."] * 2 + ["A steady man."] * 12 + ["Rain."] * 186
    assert fidelity.unworn(made, known) == [True] * 2 + [False] * 12 + [True] * 186
    assert all(fidelity.unworn(made, known | {"steady": 0.05}))
    assert all(fidelity.unworn(made[:9], {}))
    assert fidelity.sayable([*made, "A sweeting man."], known | {"left": 1.0, "rain": 1.0}) == [True] * 2 + [
        False
    ] * 12 + [True] * 186 + [False]


def test_names_and_parts_of_words_are_no_words():
    assert fidelity.spelt(["Kanye's x-rays, IPHONE, abc", "Sri-lanka"], []) == [True, True]


def test_judging_needs_no_library():
    """A GPU's machine has PyTorch and little else, and fetches nothing."""
    folders = [str(ROOT / "packaging" / "model"), str(ROOT / "app")]
    program = f"""
import sys
sys.path[:0] = {folders}
from training import fidelity
from training.gather import Pair
denied = "Hal ini belum jelas."
print(fidelity.faithful([Pair("made", denied, "This is not clear yet."), Pair("made", denied, "This is clear now.")]))
"""
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout == "[True, False]\n", done.stderr
