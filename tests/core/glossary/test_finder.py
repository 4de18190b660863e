"""Terms are found where they stand as whole words, the longest first, in the capitals that they need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.glossary import Glossary, Match, Term, bundled

WORDS = st.lists(st.sampled_from(["kota", "Kota", "KPK", "baru", "jum'at", "RT", "rw", "café", "2024"]), min_size=1)
TERMS = st.lists(st.lists(st.sampled_from(["kota", "baru", "KPK", "jum'at", "RT"]), min_size=1, max_size=3))
GAPS = st.sampled_from([" ", "  ", "\n", ", ", "-", "/", ". "])


def found(glossary, text):
    return [text[match.start : match.end] for match in glossary.find(text)]


def one(source, target="x", **more):
    return Glossary([Term(source, target, **more)])


def test_the_longest_term_at_a_place_wins():
    glossary = Glossary([Term("wali", "guardian"), Term("wali kota", "mayor"), Term("kota", "city")])
    text = "Seorang wali menemui wali kota di kota itu."
    assert [match.term.target for match in glossary.find(text)] == ["guardian", "mayor", "city"]
    assert found(glossary, text) == ["wali", "wali kota", "kota"]


@pytest.mark.parametrize("text", ["perwalikota", "wali, kota", "wali. Kota", "walikotamadya"])
def test_only_whole_words_in_a_row_count(text):
    assert found(one("wali kota"), text) == []


@pytest.mark.parametrize("text", ["wali  kota", "wali\nkota", "Wali Kota", "WALI KOTA", "wali\u00a0kota"])
def test_white_space_and_capitals_do_not_matter_to_ordinary_words(text):
    assert found(one("wali kota", "mayor"), text) == [text]


@pytest.mark.parametrize(
    "word", ["bupatinya", "bupatilah", "Bupatikah", "bupatipun", "bupati-bupatinya", "Bupati-bupati"]
)
def test_clitics_and_plurals_belong_to_the_word(word):
    assert found(one("bupati", "regent"), f"Itu {word} datang.") == [word]


def test_an_acronym_keeps_its_capitals():
    glossary = Glossary([Term("AS", "United States"), Term("PAN", "National Mandate Party")])
    assert found(glossary, "Truk ber-as roda; AS-lah yang menolak, kata PAN. Pan itu") == ["AS", "PAN"]


def test_a_term_with_its_own_final_nya_is_found_whole():
    assert found(one("hanya", "only"), "hanya han") == ["hanya"]


def test_a_name_needs_its_capital():
    assert found(one("Serang", "Serang"), "mereka serang kota Serang") == ["Serang"]
    assert found(one("Mahkamah Agung", "Supreme Court"), "Mahkamah agung dan mahkamah agung") == ["Mahkamah agung"]


def test_an_ambiguous_name_counts_only_where_its_capital_tells():
    glossary = one("Serang", "Serang", ambiguous=True)
    assert found(glossary, "Polisi di Serang menangkap dua orang.") == ["Serang"]
    for text in (
        "Serang balik itu gagal.",
        "Ia berkata, “Serang mereka!”",
        "Israel Serang Kota Gaza",
        "ISRAEL SERANG GAZA",
    ):
        assert found(glossary, text) == []


def test_nothing_is_found_inside_addresses_and_handles():
    glossary = one("KPK", "KPK")
    assert found(glossary, "Lihat https://kpk.go.id/KPK dan @KPK atau #KPK kata KPK.") == ["KPK"]
    assert glossary.find("Lihat https://kpk.go.id/KPK dan @KPK.") == []


def test_marks_inside_a_term_count():
    assert found(one("RT/RW", "neighbourhood units"), "Ketua RT/RW, RT dan RW") == ["RT/RW"]


def test_apostrophes_and_composed_letters_are_one():
    assert found(one("Qur'an", "Koran"), "Al Qur’an") == ["Qur’an"]
    assert found(one("José", "José"), "kata Jose\u0301 itu") == ["Jose\u0301"]


def test_a_story_goes_before_a_person_and_a_person_before_the_tables():
    terms = [
        Term("bupati", "regent", origin="offices"),
        Term("bupati", "head"),
        Term("bupati", "Bupati", story=3),
    ]
    assert Glossary(terms).find("bupati")[0].term.story == 3
    assert Glossary(terms[:2]).find("bupati")[0].term.target == "head"
    above = Glossary([terms[1]], below=Glossary([terms[0], Term("bupati Bogor", "Regent of Bogor", origin="offices")]))
    assert [match.term.target for match in above.find("bupati bogor dan bupati")] == [
        "Regent of Bogor",
        "head",
    ]
    assert len(above) == 3


def test_a_term_is_looked_up_by_its_source():
    glossary = Glossary(
        [Term("PAN", "party")], below=Glossary([Term("pan", "frying pan", origin="t"), Term("RT", "unit")])
    )
    assert glossary.lookup("PAN").target == "party"
    assert glossary.lookup("RT").target == "unit"
    assert glossary.lookup("wali kota") is None


def test_a_name_that_differs_in_capitals_is_looked_up():
    assert one("Rumah Sakit").lookup("rumah sakit").source == "Rumah Sakit"


def test_an_empty_source_is_no_term():
    assert Glossary([Term(" ", "x")]).find("a b") == []


def test_the_bundled_terms_are_found():
    text = "Ketua KPK dan Kejaksaan Agung bertemu Badan Pengawas Obat dan Makanan."
    assert found(bundled(), text) == ["KPK", "Kejaksaan Agung", "Badan Pengawas Obat dan Makanan"]
    assert bundled() is bundled()


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=8), max_size=5))
def test_spans_lie_in_any_text_in_order_and_apart(text, sources):
    end = 0
    for match in Glossary([Term(source, "x") for source in sources]).find(text):
        assert end <= match.start < match.end <= len(text)
        assert text[match.start : match.end].strip() == text[match.start : match.end]
        end = match.end


@given(WORDS, GAPS, TERMS)
def test_what_is_found_is_a_term_and_nothing_is_missed(words, gap, sources):
    glossary = Glossary([Term(" ".join(source), "x") for source in sources])
    text = gap.join(words)
    matches = glossary.find(text)
    for match in matches:
        piece = text[match.start : match.end]
        said = " ".join(piece.lower().split())
        assert match.term.source.lower() in {said, said.partition("-")[0]}  # "kota-kota" is more than one "kota"
        assert not text[match.start - 1 : match.start].isalnum()
        assert not text[match.end : match.end + 1].isalnum()
    if not matches:
        alone = {term.source for term in glossary.terms if " " not in term.source}
        assert not alone & set(words)


@given(st.text(min_size=1, max_size=20))
def test_a_source_is_found_in_itself(source):
    if source.strip():
        stripped = source.strip()
        assert Glossary([Term(source, "x")]).find(stripped) == [Match(0, len(stripped), Term(source, "x"))]
