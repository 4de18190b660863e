import pytest

from dwiwarta.core.glossary import Term, over_bundled
from dwiwarta.core.translation import terms
from dwiwarta.core.types import Origin, Translation


def placed(source, machine, *own, alone=None):
    matches = over_bundled(own).find(source)
    return terms.enforced(source, Translation(machine), matches, alone or {})


@pytest.mark.parametrize(
    ("source", "machine", "term", "alone", "expected"),
    [
        ("Ratusan warga mengungsi.", "Hundreds of residents fled.", Term("warga", "villager"), "resident",
         "Hundreds of villagers fled."),
        ("Seorang warga tewas.", "A resident died.", Term("warga", "inhabitant"), "resident", "An inhabitant died."),
        ("Warga mengungsi.", "Residents fled.", Term("warga", "villager"), "residents", "Villagers fled."),
        ("Bupati hadir.", "Bupati was there.", Term("bupati", "regency head"), "", "The regency head was there."),
        ("Kejaksaan Agung hadir.", "The Attorney General's Office came.", Term("Kejaksaan Agung", "", keep=True), "",
         "The Kejaksaan Agung came."),
        ("Presiden Obama hadir.", "President Obama came.", Term("presiden", "head of state"), "President",
         "Head of state Obama came."),
        ("Semua gubernur hadir.", "All gubernurs came.", Term("gubernur", "provincial governor"), "",
         "All provincial governors came."),
        ("Dia tiba di Amerika Serikat.", "He came to the United States.", Term("Amerika Serikat", "America"), "",
         "He came to America."),
    ],
)  # fmt: skip
def test_a_term_takes_the_place_of_the_word_that_stands_for_it(source, machine, term, alone, expected):
    made = placed(source, machine, term, alone={term.source: alone})
    assert made.text == expected
    assert made.machine == machine
    assert made.origin is Origin.REPAIR


@pytest.mark.parametrize(
    ("source", "machine", "term", "alone"),
    [
        # said rightly already, in either number
        ("Para warga mengungsi.", "The villagers fled.", Term("warga", "villager"), "resident"),
        # another right rendering
        ("Bupati hadir.", "The mayor came.", Term("bupati", "regent", alternatives=("mayor",)), "mayor"),
        # "City" belongs to a name
        ("Kota itu jauh dari Kansas City.", "It is far from Kansas City.", Term("kota", "town"), "city"),
        # two words of the English could be meant by one of the Indonesian
        ("Warga itu menolak.", "The resident refused the resident.", Term("warga", "villager"), "resident"),
        # an address
        ("Warga menulis ke warga@kompas.com.", "They wrote to warga@kompas.com.", Term("warga", "villager"), "people"),
        # the English word is another term's
        ("Polisi dan polwan tiba.", "The police came.", Term("polwan", "policewoman"), "police"),
        # a plural that a mass noun cannot say
        ("Para korban dirawat.", "The victims are treated.", Term("korban", "evidence"), "victim"),
        # a singular that a plural term cannot say
        ("Seorang korban dirawat.", "A victim is treated.", Term("korban", "casualties"), "victim"),
        # nothing stands for it
        ("Warga mengungsi.", "They fled.", Term("warga", "villager"), "resident"),
    ],
)
def test_where_it_is_not_sure_the_english_stays(source, machine, term, alone):
    own = (term, Term("polisi", "police")) if "polwan" in term.source else (term,)
    assert placed(source, machine, *own, alone={term.source: alone}) == Translation(machine)


def test_the_repairs_of_figures_stay_in_the_text_that_a_term_is_put_into():
    source = "Warga menerima 12.500 paket."
    made = Translation("The residents got 12.500 packages.").repair("The residents got 12,500 packages.")
    own = over_bundled([Term("warga", "villager")])
    english = terms.enforced(source, made, own.find(source), {"warga": "resident"})
    assert english.text == "The villagers got 12,500 packages."
    assert english.machine == "The residents got 12.500 packages."


def test_a_story_s_own_term_goes_before_one_that_holds_everywhere():
    own = (Term("warga", "resident"), Term("warga", "islander", story=1))
    made = placed("Warga mengungsi.", "Citizens fled.", *own, alone={"warga": "citizen"})
    assert made.text == "Islanders fled."
