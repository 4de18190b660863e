"""What a remembered sentence is worth for a new one: the likeness, the differences, the numbers and the warnings."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.indonesian.numbers import Language, format_figure
from dwiwarta.core.memory import comparing
from dwiwarta.core.memory.records import Difference, Entry
from dwiwarta.core.translation.checks import check_pair
from dwiwarta.core.translation.checks.facts import facts_of


def entry(source, target):
    return Entry(1, source, target, datetime(2026, 3, 2, tzinfo=UTC), "", "Berita", 1, 1)


def offer(new, source, target):
    return comparing.match(new, entry(source, target), 90)


def test_the_most_alike_come_first_and_the_same_sentence_is_left_out():
    candidates = [(1, "Harga beras naik."), (2, "Harga cabai naik."), (3, "Harga  beras naik"), (4, "Lain sama sekali")]
    found = comparing.nearest("Harga beras naik.", candidates, 70, 5)
    assert [number for number, _ in found] == [3, 2]
    assert 90 < found[0][1] <= 99
    assert 70 <= found[1][1] < found[0][1]
    assert comparing.nearest("Harga beras naik.", candidates, 95, 5) == []
    assert comparing.nearest("Harga beras naik.", candidates, 70, 0) == []
    assert len(comparing.nearest("Harga beras naik.", candidates, 70, 1)) == 1


def test_of_the_same_text_the_newest_is_taken():
    found = comparing.nearest("Harga beras naik.", [(5, "Harga beras turun."), (9, "Harga  beras turun.")], 70, 5)
    assert [number for number, _ in found] == [9]


def test_differences_are_spans_of_both_sides():
    new, stored = "Menteri keuangan tiba di Bandung.", "Menteri tiba di Kota Medan."
    found = comparing.differences(new, stored)
    said = [(new[slice(*each.new)], stored[slice(*each.stored)]) for each in found]
    assert said[0] == ("keuangan", "")
    assert "".join(one for one, _ in said[1:]).replace(" ", "") == "Bandung"
    assert found[0] == Difference((8, 16), (8, 8))
    assert comparing.differences(new, new) == ()
    assert comparing.differences("", "Ada") == (Difference((0, 0), (0, 3)),)


texts = st.text(st.sampled_from("abc 1.,é😀\n"), max_size=30)


@given(texts, texts)
def test_what_is_no_difference_is_the_same_on_both_sides(new, stored):
    """Cut the differences out of both texts: the same words are left, in the same order."""
    left = [new, stored]
    for each in reversed(comparing.differences(new, stored)):
        for side, (start, end) in enumerate((each.new, each.stored)):
            assert 0 <= start <= end <= len(left[side])
            left[side] = f"{left[side][:start]} {left[side][end:]}"
    assert "".join(left[0].split()) == "".join(left[1].split())


@pytest.mark.parametrize(
    ("new", "source", "target", "offered"),
    [
        ("Naik 12 persen.", "Naik 5 persen.", "Up 5 percent.", "Up 12 percent."),
        ("Sebanyak 12.500 warga.", "Sebanyak 900 warga.", "As many as 900 people.", "As many as 12,500 people."),
        ("Rp 2,5 triliun.", "Rp 1,5 triliun.", "Rp 1.5 trillion.", "Rp 2.5 trillion."),
        ("Skor 3-1 pada 2024.", "Skor 2-1 pada 2023.", "The score was 2-1 in 2023.", "The score was 3-1 in 2024."),
        ("Dari 5 menjadi 3 kasus.", "Dari 3 menjadi 5 kasus.", "From 3 to 5 cases.", "From 5 to 3 cases."),
    ],
)
def test_numbers_are_put_in_where_they_stand_once_on_both_sides(new, source, target, offered):
    match = offer(new, source, target)
    assert match.target == offered
    assert all(offered[start:end].replace(",", "").replace(".", "").isdigit() for start, end in match.swaps)
    assert match.cautions
    assert all(caution.swapped for caution in match.cautions)
    assert check_pair(new, offered) == ()


@pytest.mark.parametrize(
    ("new", "source", "target", "kind"),
    [
        ("Rp 2,5 miliar.", "Rp 1,5 triliun.", "Rp 1.5 trillion.", "money"),
        ("US$ 2,5 juta.", "Rp 2,5 juta.", "Rp 2.5 million.", "money"),
        ("Naik 5 persen.", "Naik 5.", "Up 5.", "numbers"),
        ("Harga naik.", "Harga naik 5 persen.", "Up 5 percent.", "numbers"),
        ("Dua orang tewas.", "Tiga orang tewas.", "Three people died.", "numbers"),
        ("Ada 7 dan 5 orang.", "Ada 5 dan 5 orang.", "There are 5 and 5 people.", "numbers"),
        ("Ada 7 orang.", "Ada 5 orang.", "There are several people.", "numbers"),
        ("Tiba 19 Desember 2023.", "Tiba 18 Desember 2023.", "Arrived on 18 December 2023.", "dates"),
        ("Tiba pukul 13.30 WIB.", "Tiba pukul 13.30 WIT.", "Arrived at 13:30 WIT.", "times"),
        ("Memakai S24 baru.", "Memakai S23 baru.", "Uses a new S23.", "codes"),
        ("Ia tidak datang.", "Ia datang.", "He came.", "negation"),
        ("Ia datang.", "Ia tidak datang.", "He did not come.", "negation"),
        ("Ia belum datang.", "Ia tidak datang.", "He did not come.", "negation"),
    ],
)
def test_what_cannot_be_put_in_is_said(new, source, target, kind):
    match = offer(new, source, target)
    assert match.target == target
    assert match.swaps == ()
    assert kind in {caution.kind for caution in match.cautions}
    for caution in match.cautions:
        assert not caution.swapped
        assert caution.message.endswith(".")
        for text, span in ((new, caution.new), (source, caution.stored)):
            assert span is None or text[slice(*span)]


def test_more_on_one_side_is_said_for_each():
    match = offer(
        "Tiba Senin.", "Tiba Senin, pergi Selasa, pulang Rabu.", "Arrives Monday, leaves Tuesday, back Wednesday."
    )
    assert ["does not" not in caution.message for caution in match.cautions] == [False, False]
    assert all(caution.new is None and caution.stored for caution in match.cautions)
    back = offer("Tiba Senin, pergi Selasa.", "Tiba Senin.", "Arrives Monday.")
    assert [(caution.new is None, caution.stored) for caution in back.cautions] == [(False, None)]


def test_an_idiom_that_denies_nothing_is_no_warning():
    assert offer("Tidak hanya beras naik.", "Beras juga naik.", "Rice rose too.").cautions == ()


counts = st.integers(2, 10**9).map(Fraction)


@given(st.lists(counts, min_size=1, max_size=3, unique=True), st.lists(counts, min_size=1, max_size=3, unique=True))
def test_an_offered_translation_never_has_another_number_unsaid(old, new):
    """Whatever the numbers are: those of the offered English are the new ones, or a caution says which are not."""
    source, english = (
        " lalu ".join(f"{format_figure(value, language)} kapal" for value in old)
        for language in (Language.INDONESIAN, Language.ENGLISH)
    )
    sentence = " lalu ".join(f"{format_figure(value, Language.INDONESIAN)} kapal" for value in new)
    match = offer(f"Ada {sentence}.", f"Ada {source}.", f"{english}.")
    said = [q.value for q in facts_of(match.target, Language.ENGLISH).quantities]
    assert said == new or any(not caution.swapped for caution in match.cautions)
    assert old == new or match.cautions
