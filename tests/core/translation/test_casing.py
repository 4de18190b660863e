import pytest

from dwiwarta.core.translation import casing
from dwiwarta.core.translation.casing import Shape, Spelling

KNOWN = {
    "presiden": -8.0,
    "resmikan": -9.0,
    "baru": -7.0,
    "di": -4.0,
    "Jakarta": -9.0,
    "ekonomi": -9.0,
    "Ekonomi": -12.0,
}


def familiar(word):
    return Spelling(1, KNOWN[word]) if word in KNOWN else Spelling(len(word), -4.0 * len(word))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PRESIDEN RESMIKAN BENDUNGAN", Shape.CAPITALS),
        ("HARGA BBM NAIK 10%", Shape.CAPITALS),
        ("KPK", Shape.PLAIN),
        ("Presiden Resmikan Bendungan di Kupang", Shape.TITLE),
        ("Gaya Hidup", Shape.TITLE),
        ("Presiden meresmikan bendungan di Kupang", Shape.PLAIN),
        ("Presiden Joko Widodo Tiba.", Shape.PLAIN),
        ("berita", Shape.PLAIN),
        ("12.500", Shape.PLAIN),
        ("", Shape.PLAIN),
    ],
)
def test_shapes(text, expected):
    assert casing.shape(text) is expected


def test_capitals_become_the_usual_spelling_and_abbreviations_stay():
    softened = casing.soften("PRESIDEN RESMIKAN JALAN BARU DI NTT JAKARTA", Shape.CAPITALS, familiar)
    assert softened == "Presiden resmikan JALAN baru di NTT Jakarta"


def test_a_title_keeps_names_and_odd_capitals():
    softened = casing.soften("Presiden Resmikan OpenAI Xyzzq di Jakarta KPK", Shape.TITLE, familiar)
    assert softened == "Presiden resmikan OpenAI Xyzzq di Jakarta KPK"


def test_a_short_line_is_not_given_a_capital():
    assert casing.soften("Ekonomi", Shape.TITLE, familiar) == "ekonomi"


def test_a_plain_line_is_left_alone():
    assert casing.soften("Presiden Jakarta di", Shape.PLAIN, familiar) == "Presiden Jakarta di"


def test_capitals_come_back():
    assert casing.restore("HARGA NAIK", "prices rise", Shape.CAPITALS) == "PRICES RISE"
    assert casing.restore("Ekonomi", "economy", Shape.TITLE) == "Economy"
    assert casing.restore("ekonomi", "economy", Shape.PLAIN) == "economy"
    assert casing.capitalised("“the price”") == "“The price”"
    assert casing.capitalised("12") == "12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Xyzzq", True), ("Ekonomi", False), ("Jakarta", False), ("xyzzq", False), ("Xyzzq Budi", False), ("", False)],
)
def test_only_one_unknown_capitalised_word_is_a_lone_name(text, expected):
    assert casing.is_lone_name(text, familiar) is expected


def test_a_sentence_that_began_with_a_capital_does_so_in_english():
    assert casing.restore("Di sepanjang sungai", "along the river", Shape.PLAIN) == "Along the river"
    assert casing.restore("Ponsel iPhone laku", "iPhone phones sell", Shape.PLAIN) == "iPhone phones sell"
    assert casing.restore("Situs detik.com", "detik.com is a site", Shape.PLAIN) == "detik.com is a site"
    assert casing.restore("di sepanjang sungai", "along the river", Shape.PLAIN) == "along the river"
