from dwiwarta.core.glossary import Term, over_bundled
from dwiwarta.core.translation.terms import carrying, wanted

GLOSSARY = over_bundled(
    [Term("Istana Negara", "", keep=True), Term("Mitra Tani", "", keep=True), Term("warga", "villager")]
)


def wants(source):
    return wanted(GLOSSARY, source)


def test_names_go_through_the_model_as_abbreviations_and_come_back():
    source = "Warga Mitra Tani ke Istana Negara, kata Mitra Tani."
    disguised = carrying.disguised(source, wants(source))
    assert disguised == "Warga KPK ke BMKG, kata KPK."
    english = carrying.revealed(source, "Farmers.", "The villagers of KPK went to BMKG, KPK said.", wants(source))
    assert english == "The villagers of Mitra Tani went to Istana Negara, Mitra Tani said."


def test_only_names_to_be_kept_are_disguised():
    assert carrying.disguised("Warga mengungsi.", wants("Warga mengungsi.")) == ""


def test_a_sentence_that_has_the_abbreviation_itself_is_left_alone():
    source = "KPK ke Istana Negara."
    assert carrying.disguised(source, wants(source)) == ""


def test_english_with_the_name_stays():
    source = "Presiden di Istana Negara."
    english = "The President is in the Istana Negara."
    assert carrying.revealed(source, english, "The KPK.", wants(source)) == english


def test_english_that_lost_the_abbreviation_or_a_figure_is_not_taken():
    source = "Istana Negara menerima 12.500 orang."
    english = "The State Palace got 12,500 people."
    for worse in ("The palace got 12,500 people.", "The KPK got 12.5 people.", "The KPK and KPK got 12,500 people."):
        assert carrying.revealed(source, english, worse, wants(source)) == english
    right = carrying.revealed(source, english, "The KPK got 12,500 people.", wants(source))
    assert right == "The Istana Negara got 12,500 people."
