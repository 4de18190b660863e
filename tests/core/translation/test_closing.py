import pytest

from dwiwarta.core.translation import closing


@pytest.mark.parametrize(
    ("text", "closed"),
    [("Jakarta", "Jakarta."), ("Naik 5%", "Naik 5%."), ("kata Budi,", "kata Budi."), ("Ya.", "Ya."), ("Apa?", "Apa?")],
)
def test_a_line_is_closed_once(text, closed):
    assert closing.close(text) == closed
    assert closing.close(closed) == closed


@pytest.mark.parametrize(
    ("text", "english", "expected"),
    [
        ("Ekonomi", "Economy.", "Economy"),
        ("Di AS", "In the U.S.", "In the U.S."),
        ("kata Budi,", "said Budi.", "said Budi,"),
        ("Ya.", "Yes.", "Yes."),
        ("Daftarnya:", "The list:", "The list:"),
    ],
)
def test_the_english_ends_as_the_source_does(text, english, expected):
    assert closing.reopen(text, english) == expected
