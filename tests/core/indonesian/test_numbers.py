"""Numbers of both languages: spans, values, kinds, and the way there and back."""

from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dwiwarta.core.indonesian.dates import find_dates, find_times
from dwiwarta.core.indonesian.money import find_money
from dwiwarta.core.indonesian.numbers import (
    LIMIT,
    Kind,
    Language,
    Part,
    codes,
    find,
    format_figure,
    format_fraction,
    format_ordinal,
    format_scaled,
    format_words,
    opaque_spans,
    parse_figure,
    parse_number,
)

ID, EN = Language.INDONESIAN, Language.ENGLISH
LANGUAGES = st.sampled_from(list(Language))
# Text that is likely to hold numbers, and text that is likely to break their reading.
PIECES = (
    "dua puluh lima belas ratus ribu juta miliar koma setengah pertiga ke - / . , ( ) : $ % Rp US$ 1 12 1.000 1,5 2023 "
    "two twenty hundred and thousand million a half third point of dozens tens 5th 18/12/2023 13.30 WIB pukul p.m. "
    "XX II abad kelima puluhan ribuan S24 5G Minggu May 18 Desember December ½ \u00a0 \n 😀 ï °"
)
PIECE = st.sampled_from(PIECES.split(" "))
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECE, max_size=40).map(" ".join), st.lists(PIECE).map("".join))


def read(text, language):
    """Return [(words, value as text, kind)] of the numbers of a text."""
    return [(text[q.start : q.end], str(q.value), q.kind.value) for q in find(text, language)]


def values(text, language):
    return [str(q.value) for q in find(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naik 1,5 persen", [("1,5 persen", "3/2", "percent")]),
        ("2,5% dan 3 per seratus", [("2,5%", "5/2", "percent"), ("3 per seratus", "3", "percent")]),
        ("sebanyak 12.500 orang", [("12.500", "12500", "cardinal")]),
        ("senilai 1.234.567,89", [("1.234.567,89", "123456789/100", "cardinal")]),
        ("dua ratus tiga puluh lima ribu", [("dua ratus tiga puluh lima ribu", "235000", "cardinal")]),
        ("seribu", [("seribu", "1000", "cardinal")]),
        ("duapuluh lima", [("duapuluh lima", "25", "cardinal")]),
        ("satu setengah juta", [("satu setengah juta", "1500000", "cardinal")]),
        ("setengah juta", [("setengah juta", "500000", "cardinal")]),
        ("setengah dari", [("setengah", "1/2", "fraction")]),
        ("dua pertiga", [("dua pertiga", "2/3", "fraction")]),
        ("tiga per lima", [("tiga per lima", "3/5", "fraction")]),
        ("3/4 bagian", [("3/4", "3/4", "fraction")]),
        ("seperempat", [("seperempat", "1/4", "fraction")]),
        ("ke-5", [("ke-5", "5", "ordinal")]),
        ("ke-lima", [("ke-lima", "5", "ordinal")]),
        ("kelima", [("kelima", "5", "ordinal")]),
        ("kedua puluh lima", [("kedua puluh lima", "25", "ordinal")]),
        ("pertama", [("pertama", "1", "ordinal")]),
        ("keduanya", [("keduanya", "2", "ordinal")]),
        ("belasan", [("belasan", "10", "approximate")]),
        ("puluhan ribu", [("puluhan ribu", "10000", "approximate")]),
        ("ratusan", [("ratusan", "100", "approximate")]),
        ("abad XX", [("XX", "20", "ordinal")]),
        ("abad ke-XIX", [("ke-XIX", "19", "ordinal")]),
        ("semester I 2007", [("I", "1", "ordinal"), ("2007", "2007", "cardinal")]),
        ("Rp 1,5 triliun", [("1,5 triliun", str(15 * 10**11), "cardinal")]),
        ("Rp 2 M", [("2 M", str(2 * 10**9), "cardinal")]),
        ("5jt", [("5jt", "5000000", "cardinal")]),
        ("2 juta 500 ribu", [("2 juta 500 ribu", "2500000", "cardinal")]),
        ("seribu triliun", [("seribu triliun", str(10**15), "cardinal")]),
        ("2 ribu triliun", [("2 ribu triliun", str(2 * 10**15), "cardinal")]),
        ("2 ratus", [("2 ratus", "200", "cardinal")]),
        ("1990-an", [("1990-an", "1990", "cardinal")]),
        ("UU 41/1999", [("41", "41", "cardinal"), ("1999", "1999", "cardinal")]),
        ("dua ribu tiga ribu", [("dua ribu", "2000", "cardinal"), ("tiga ribu", "3000", "cardinal")]),
        ("dua koma lima juta", [("dua koma lima juta", "2500000", "cardinal")]),
        ("2½ jam", [("2½", "5/2", "cardinal")]),
        ("selusin", [("selusin", "12", "cardinal")]),
        ("ribuan juta", [("ribuan juta", str(10**9), "approximate")]),
        ("dua puluhan", [("dua puluhan", "20", "cardinal")]),
        ("lima ribuan", [("lima ribuan", "5000", "cardinal")]),
        ("lima koma", [("lima", "5", "cardinal")]),
    ],
)
def test_indonesian(text, expected):
    assert read(text, ID) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.5 percent", [("1.5 percent", "3/2", "percent")]),
        ("5 per cent", [("5 per cent", "5", "percent")]),
        ("12,500 people", [("12,500", "12500", "cardinal")]),
        ("12.500", [("12.500", "25/2", "cardinal")]),
        ("two hundred and thirty-five thousand", [("two hundred and thirty-five thousand", "235000", "cardinal")]),
        (
            "between two hundred and five hundred",
            [("two hundred", "200", "cardinal"), ("five hundred", "500", "cardinal")],
        ),
        ("$1.5bn", [("1.5bn", "1500000000", "cardinal")]),
        ("200k", [("200k", "200000", "cardinal")]),
        ("$5m", [("5m", "5000000", "cardinal")]),
        ("7 trillion", [("7 trillion", str(7 * 10**12), "cardinal")]),
        ("100 millions", [("100 millions", "100000000", "cardinal")]),
        ("a hundred", [("a hundred", "100", "cardinal")]),
        ("half a million", [("half a million", "500000", "cardinal")]),
        ("half a dozen", [("half a dozen", "6", "cardinal")]),
        ("one and a half million", [("one and a half million", "1500000", "cardinal")]),
        ("2 and three quarters", [("2 and three quarters", "11/4", "cardinal")]),
        ("two-thirds", [("two-thirds", "2/3", "fraction")]),
        ("a third of", [("a third", "1/3", "fraction")]),
        ("the third", [("third", "3", "ordinal")]),
        ("a quarter of", [("a quarter", "1/4", "fraction")]),
        ("the last quarter", [("quarter", "1/4", "fraction")]),
        ("half", [("half", "1/2", "fraction")]),
        ("first", [("first", "1", "ordinal")]),
        ("the 5th", [("5th", "5", "ordinal")]),
        ("twenty-first", [("twenty-first", "21", "ordinal")]),
        ("dozens", [("dozens", "10", "approximate")]),
        ("tens of thousands", [("tens of thousands", "10000", "approximate")]),
        ("two dozen", [("two", "2", "cardinal"), ("dozen", "12", "cardinal")]),
        ("2 dozen", [("2 dozen", "24", "cardinal")]),
        ("a dozen", [("a dozen", "12", "cardinal")]),
        ("the 1990s", [("1990s", "1990", "cardinal")]),
        ("World War II", [("II", "2", "ordinal")]),
        ("one point five", [("one point five", "3/2", "cardinal")]),
        ("one point", [("one", "1", "cardinal")]),
        ("five thousand and three million", [("five thousand and three million", str(5003 * 10**6), "cardinal")]),
        (
            "two million and three million",
            [("two million", "2000000", "cardinal"), ("three million", "3000000", "cardinal")],
        ),
        ("2 million 500 thousand", [("2 million 500 thousand", "2500000", "cardinal")]),
        ("twice", [("twice", "2", "cardinal")]),
        ("fifteen twenty", [("fifteen", "15", "cardinal"), ("twenty", "20", "cardinal")]),
    ],
)
def test_english(text, expected):
    assert read(text, EN) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Galaxy S24", "jaringan 5G", "COVID-19", "Liputan6.com", "versi 1.2.3", "hubungi 0812-3456-7890",
        "+62 812 3456 789",
        "https://a.id/2023/12", "perempat final", "kaki lima", "seorang", "sebuah", "ke", "kedai", "kelas", "1,2,3,4",
        "MI DI", "Si XL", "tersebut", "@a1", "9" * 5000,
    ],
)  # fmt: skip
def test_no_numbers(text):
    assert read(text, ID) == []


def test_names_with_digits_are_copied_and_addresses_are_not_named():
    text = "Samsung S24 dan jaringan 5G (https://a.id/b2), versi 1.2.3, 10km, Rp5.000, ke-5, 1.234.567"
    assert [text[start:end] for start, end in codes(text)] == ["S24", "5G", "1.2.3"]
    assert [text[start:end] for start, end in opaque_spans(text)] == ["S24", "5G", "https://a.id/b2),", "1.2.3"]


def test_ranges_take_the_scale_of_their_upper_end():
    low, high = find("antara 5 dan 10 juta", ID)
    assert (low.part, high.part) == (Part.RANGE, Part.RANGE)
    assert low.values == (5, 5_000_000)
    assert high.values == (10_000_000,)
    assert [q.part for q in find("10–15, 10 hingga 15; 10 s.d. 15", ID)] == [Part.RANGE] * 6
    assert [q.part for q in find("10 to 15, between 3 and 4, 5 and 6", EN)] == [Part.RANGE] * 4 + [None] * 2


def test_scores_are_no_ranges():
    assert [q.part for q in find("menang 2-1", ID)] == [Part.SCORE] * 2
    assert [q.part for q in find("skor akhir 1-3", ID)] == [Part.SCORE] * 2
    assert [q.part for q in find("halaman 1-3", ID)] == [Part.RANGE] * 2


def test_a_short_year_belongs_to_the_century_before_it():
    assert find("in 1980-88", EN)[1].values == (88, 1988)


def test_figures_follow_the_convention_unless_it_cannot_be():
    assert parse_figure("12.500", ID) == (12500,)
    assert parse_figure("12.500", EN) == (Fraction(25, 2),)
    assert parse_figure("2.5", ID) == (Fraction(5, 2),)
    assert parse_figure("10,000", ID) == (10000, 10)
    assert parse_figure("56,655", ID) == (Fraction("56.655"),)
    assert parse_figure("1,234,567.5", ID) == (Fraction("1234567.5"),)
    assert parse_figure("0.500", ID) == (Fraction(1, 2),)
    assert parse_figure("1.2.3", ID) == parse_figure("1.2,3.4", ID) == parse_figure("1,5½", ID) == ()


def test_what_words_and_figures_cannot_say():
    with pytest.raises(ValueError, match="no decimal"):
        format_figure(Fraction(1, 3), ID)
    with pytest.raises(ValueError, match="negative"):
        format_figure(Fraction(-1), ID)
    with pytest.raises(ValueError, match="too large"):
        format_words(LIMIT, EN)


@given(st.integers(0, 10**15) | st.integers(0, LIMIT - 1), LANGUAGES)
@example(0, EN)
@example(1001, EN)
@example(1_000_000_000_000_001, ID)
def test_whole_numbers_come_back_from_words(value, language):
    words = format_words(value, language)
    (found,) = find(words, language)
    assert (found.start, found.end, found.value, found.in_words) == (0, len(words), value, True)


@given(st.integers(0, 10**15), st.integers(1, 10**6), LANGUAGES)
def test_decimals_come_back_from_words(whole, millionths, language):
    value = whole + Fraction(millionths, 10**6)
    words = format_words(value, language)
    (found,) = find(words, language)
    assert (found.start, found.end, found.value) == (0, len(words), value)


@given(st.integers(1, 10**15) | st.integers(1, LIMIT - 1), LANGUAGES, st.booleans())
@example(1, ID, True)
@example(100, EN, True)
@example(1_000_000_001, EN, True)
@example(20, ID, True)
@example(111, EN, False)
def test_ordinals_come_back(value, language, in_words):
    said = format_ordinal(value, language, in_words=in_words)
    (found,) = find(said, language)
    assert (found.value, found.kind, found.in_words, found.end) == (value, Kind.ORDINAL, in_words, len(said))


@given(st.integers(2, 10), st.data(), LANGUAGES)
def test_fractions_come_back(under, data, language):
    value = Fraction(data.draw(st.integers(1, under - 1)), under)
    said = format_fraction(value, language)
    (found,) = find(said, language)
    assert (found.value, found.kind, found.end) == (value, Kind.FRACTION, len(said))


@given(st.integers(0, 10**15), st.integers(0, 999), LANGUAGES)
@example(1_500_000, 0, ID)
def test_scaled_numbers_come_back(whole, thousandths, language):
    value = whole + Fraction(thousandths, 1000)
    said = format_scaled(value, language)
    (found,) = find(said, language)
    assert (found.value, found.end) == (value, len(said))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (format_words(1234, ID), "seribu dua ratus tiga puluh empat"),
        (format_words(12 * 10**9, ID), "dua belas miliar"),
        (format_words(Fraction("1.5"), ID), "satu koma lima"),
        (format_words(1234, EN), "one thousand two hundred and thirty-four"),
        (format_ordinal(21, ID), "kedua puluh satu"),
        (format_ordinal(20, ID, in_words=False), "ke-20"),
        (format_ordinal(21, EN), "twenty-first"),
        (format_ordinal(112, EN), "one hundred and twelfth"),
        (format_ordinal(112, EN, in_words=False), "112th"),
        (format_ordinal(3, EN, in_words=False), "3rd"),
        (format_fraction(Fraction(2, 3), ID), "dua pertiga"),
        (format_fraction(Fraction(1, 4), ID), "seperempat"),
        (format_fraction(Fraction(3, 4), EN), "three quarters"),
        (format_fraction(Fraction(1, 2), EN), "a half"),
        (format_scaled(1_500_000_000_000, ID), "1,5 triliun"),
        (format_scaled(1_500_000, EN), "1.5 million"),
        (format_scaled(12_500, ID), "12.500"),
        (format_scaled(1_234_567, EN), "1,234,567"),
    ],
)
def test_how_numbers_are_written(written, expected):
    assert written == expected


@given(st.integers(0, 10**15), LANGUAGES)
def test_one_number_alone_is_read(value, language):
    assert parse_number(format_words(value, language), language) == value
    assert parse_number(format_figure(Fraction(value), language), language) == value
    assert parse_number(f"ada {format_words(value, language)}", language) is None


def test_what_ordinals_and_fractions_cannot_say():
    for value in (0, LIMIT):
        with pytest.raises(ValueError, match="no place"):
            format_ordinal(value, ID)
    with pytest.raises(ValueError, match="proper"):
        format_fraction(Fraction(3, 2), EN)
    for language in Language:
        with pytest.raises(ValueError, match="two words"):
            format_fraction(Fraction(3, 97), language)


@given(st.integers(0, 10**15), st.integers(0, 999_999), LANGUAGES)
def test_figures_come_back(whole, millionths, language):
    value = whole + Fraction(millionths, 10**6)
    figure = format_figure(value, language)
    if (len(figure.partition("," if language is ID else ".")[2]), whole % 1000) == (3, whole):
        # "1,250" alone may be grouped; the convention decides, and a decimal part never ends in a nought.
        assert parse_figure(figure, language)[0] == value
    (found,) = find(figure, language)
    assert (found.start, found.end, found.value) == (0, len(figure), value)


@given(st.integers(1, 10**15), LANGUAGES)
def test_a_number_is_found_inside_a_sentence(value, language):
    before, after = ("Ada ", " orang di sana.") if language is ID else ("There are ", " people there.")
    text = f"{before}{format_words(value, language)}{after}"
    (found,) = find(text, language)
    assert text[found.start : found.end] == format_words(value, language)
    assert found.value == value


@settings(max_examples=300)
@given(TEXTS, LANGUAGES)
def test_any_text_can_be_read(text, language):
    dates, times = find_dates(text, language), find_times(text, language)
    masked = [(found.start, found.end) for found in (*dates, *times)]
    numbers = find(text, language, masked=masked)
    for found in (dates, times, numbers):
        ends = [0, *(place for item in found for place in (item.start, item.end)), len(text)]
        assert ends == sorted(ends)
        assert all(item.start < item.end for item in found)
    for number in numbers:
        assert text[number.start : number.end].strip() == text[number.start : number.end]
        assert all(number.end <= start or end <= number.start for start, end in masked)
        assert all(value >= 0 for value in number.values)
    assert all(0 <= money.start < money.end <= len(text) for money in find_money(text, numbers))


@pytest.mark.parametrize(
    "piece", ["satu ", "seribu juta ", "1.", "ke-", "a half and ", "1-", "twenty-", "$", "0812-", "a1-"]
)
@pytest.mark.parametrize("language", list(Language))
def test_long_repeats_are_read_in_linear_steps(piece, language):
    # Were the work quadratic, this would take minutes rather than a fraction of a second.
    text = piece * 5_000
    assert find_dates(text, language) == find_times(text, language) == ()
    assert all(q.kind in Kind for q in find(text, language))
