"""With the bundled model: a person's terms in real sentences."""

import re

import pytest

from dwiwarta.core.glossary import Term, over_bundled
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.translation import checks, terms
from dwiwarta.core.types import Origin

KEPT = ("Kejaksaan Agung", "Mahkamah Konstitusi", "Istana Merdeka")
OWN = (
    Term("pemerintah", "administration"),
    Term("perusahaan", "enterprise"),
    Term("korban", "casualty"),
    Term("polisi", "law enforcement"),
    Term("gempa", "tremor"),
    Term("anggaran", "outlay"),
    Term("Amerika Serikat", "America"),
    *(Term(name, "", keep=True) for name in KEPT),
)
TEN = (
    "Pemerintah menaikkan anggaran pendidikan tahun depan.",
    "Perusahaan itu rugi Rp 1,5 triliun.",
    "Dua perusahaan asing menutup kantornya di Jakarta.",
    "Jumlah korban meninggal naik menjadi 12 orang.",
    "Polisi menangkap tiga orang di Surabaya.",
    "Gempa berkekuatan 5,6 mengguncang Lombok.",
    "Presiden tiba di Amerika Serikat pada hari Senin.",
    "Kejaksaan Agung memeriksa empat saksi.",
    "Mahkamah Konstitusi menolak gugatan itu.",
    "Presiden tiba di Istana Merdeka pukul 09.15 WIB.",
)


def found_missing(source, english):
    matches = [match for match in over_bundled(OWN).find(source) if not match.term.origin]
    return checks.glossary.check(source, english, matches)


@pytest.fixture(scope="module")
def pairs(engine):
    """The ten sentences without and with the terms."""
    pipeline = Pipeline(engine=engine)
    glossary = over_bundled(OWN)
    plain = list(pipeline.translated_texts(TEN))
    return list(zip(TEN, plain, pipeline.translated_texts(TEN, glossary=glossary), strict=True))


def test_most_terms_of_ten_sentences_come_through_and_the_rest_are_findings(pairs):
    glossary = over_bundled(OWN)
    wants = [(want, made.text) for source, _, made in pairs for want in terms.wanted(glossary, source)]
    met = [want.is_met(text) for want, text in wants]
    assert sum(met) >= 0.8 * len(wants) >= 8
    findings = [finding for source, _, made in pairs for finding in found_missing(source, made.text)]
    assert len(findings) == len(wants) - sum(met)


def test_names_to_be_kept_come_through_letter_for_letter(pairs):
    for name in KEPT:
        (text,) = [made.text for source, _, made in pairs if name in source]
        assert name in text


def test_what_a_term_changed_is_a_repair_and_the_machine_s_words_stay(pairs):
    changed = [(plain, made) for _, plain, made in pairs if made.text != plain.text]
    assert len(changed) >= 6
    for plain, made in changed:
        assert made.origin is Origin.REPAIR
        assert made.machine == plain.machine


def test_figures_and_the_rest_of_the_sentence_are_left_alone(pairs):
    for _, plain, made in pairs:
        assert re.findall(r"\d[\d.,:]*", made.text) == re.findall(r"\d[\d.,:]*", plain.text)


def test_a_glossary_without_terms_of_a_person_changes_nothing(engine, pairs):
    made = list(terms.translate(engine, TEN, over_bundled([])))
    assert [translation for _, translation in made] == [plain for _, plain, _ in pairs]


def test_right_sentences_stay_as_they_are(engine, pairs):
    """What has the term already is not touched, whatever the model says for the term alone."""
    glossary = over_bundled(OWN)
    for source, _, made in pairs:
        if not found_missing(source, made.text):
            again = terms.enforced(source, made, glossary.find(source), {own.source: own.source for own in OWN})
            assert again == made
