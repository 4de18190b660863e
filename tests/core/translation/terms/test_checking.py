from dwiwarta.core.glossary import Term, over_bundled
from dwiwarta.core.translation.terms import check
from dwiwarta.core.types import Severity


def test_a_term_that_the_english_lacks_is_a_finding_at_its_place():
    glossary = over_bundled([Term("warga", "villager")])
    (finding,) = check(glossary, "Para warga mengungsi.", "People fled.")
    assert (finding.kind, finding.severity) == ("glossary", Severity.MEDIUM)
    assert finding.source_span == (5, 10)
    assert "“villager”" in finding.message


def test_a_name_to_be_kept_matters_more():
    glossary = over_bundled([Term("Basarnas", "", keep=True)])
    (finding,) = check(glossary, "Basarnas tiba.", "The rescue agency came.")
    assert finding.severity is Severity.HIGH


def test_a_forbidden_word_is_found_in_either_number_but_not_inside_a_right_one():
    glossary = over_bundled([Term("bupati", "regent", forbidden=("district head", "head"))])
    (finding,) = check(glossary, "Para bupati dan bupati baru.", "The district heads and the new regent.")
    assert finding.target_span == (4, 18)
    glossary = over_bundled([Term("bupati", "regency head", forbidden=("head",))])
    assert check(glossary, "Bupati hadir.", "The regency head came.") == ()


def test_bundled_terms_and_empty_translations_have_no_findings():
    glossary = over_bundled([Term("warga", "villager")])
    assert check(glossary, "Kejaksaan Agung hadir.", "The court came.") == ()
    assert check(glossary, "Warga hadir.", "") == ()
