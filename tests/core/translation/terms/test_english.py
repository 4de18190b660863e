import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.translation.terms import english


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("resident", "residents"),
        ("regency head", "regency heads"),
        ("head of state", "heads of state"),
        ("agency", "agencies"),
        ("crisis", "crises"),
        ("businesswoman", "businesswomen"),
        ("spokesperson", "spokespeople"),
        ("NGO", "NGOs"),
        ("law enforcement", "law enforcements"),
        ("police", "police"),
        ("rice", "rice"),
        ("flooding", "flooding"),
        ("residents", "residents"),
    ],
)
def test_a_noun_phrase_has_its_plural_at_its_head(one, many):
    assert english.plural(one) == many


@pytest.mark.parametrize(
    ("text", "word", "new", "expected"),
    [
        ("He is a citizen of Bekasi.", "citizen", "inhabitant", "He is an inhabitant of Bekasi."),
        ("An official came.", "official", "civil servant", "A civil servant came."),
        ("It has an honest budget.", "honest budget", "union", "It has a union."),
        ("An agency said so.", "agency", "NGO", "An NGO said so."),
        ("Victims were moved.", "Victims", "casualties", "Casualties were moved."),
        ("“Victims were moved.”", "Victims", "casualties", "“Casualties were moved.”"),
        ("He met Plt. Governor Rusdi.", "Governor", "provincial governor", "He met Plt. provincial governor Rusdi."),
        ("FLOOD HITS JAKARTA", "FLOOD", "inundation", "INUNDATION HITS JAKARTA"),
        ("Flood Victims Leave Jakarta", "Flood", "high water", "High Water Victims Leave Jakarta"),
        ("It met the KPK.", "the KPK", "the commission", "It met the commission."),
        ("It met the KPK.", "KPK", "the commission", "It met the commission."),
    ],
)
def test_articles_and_capitals_are_made_to_fit(text, word, new, expected):
    start = text.index(word)
    assert english.put(text, start, start + len(word), new) == expected


def test_a_place_loses_the_article_of_its_other_name():
    text = "Ties with the United States are close."
    start = text.index("United")
    assert english.put(text, start, start + 13, "America", is_place=True) == "Ties with America are close."
    assert english.put(text, start, start + 13, "USA", is_place=True) == "Ties with the USA are close."


def test_no_plural_goes_after_a():
    assert english.put("He is a victim.", 8, 14, "casualties") is None
    assert english.put("He is a victim.", 8, 14, "the injured") is None


@given(st.text(max_size=40), st.text(min_size=1, max_size=10))
def test_every_phrase_is_found_by_its_own_forms(text, phrase):
    words = " ".join(phrase.split())
    if words.isalnum():
        assert english.forms(words).search(f"{words} {text}")
