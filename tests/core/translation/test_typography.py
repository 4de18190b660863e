import pytest

from dwiwarta.core.translation import typography


def test_white_space_is_single_and_hidden_marks_are_gone():
    assert typography.single_spaced(" a\n\tb\u00a0c\u200bd e\u00adf ") == "a b cd ef"


@pytest.mark.parametrize(
    ("source", "output", "expected"),
    [
        ("“Ya,” kata dia.", '"Yes," he said.', "“Yes,” he said."),
        ("Kata dia (“ya”)", 'He said ("yes")', "He said (“yes”)"),
        ('"Ya," kata dia.', '"Yes," he said.', '"Yes," he said.'),
        ("Budi – ketua – pergi", "Budi - the head - left", "Budi – the head – left"),
        ("Budi — ketua", "Budi - head", "Budi — head"),
        ("Kabar itu…", "That news...", "That news…"),
        ("Kabar itu...", "That news...", "That news..."),
    ],
)
def test_marks_are_those_of_the_source(source, output, expected):
    assert typography.like_source(source, output) == expected
