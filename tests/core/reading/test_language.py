"""Indonesian and its neighbours."""

import pytest

from dwiwarta.core import reading
from dwiwarta.core.reading.language import detect


def rows(data):
    lines = (data / "languages.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines]


def test_sentences_of_every_language(data):
    wrong = [(code, text, detect(text).code) for code, text in rows(data) if detect(text).code != code]
    assert wrong == []


def test_only_indonesian_and_short_texts_are_without_a_warning(data):
    for code, text in rows(data):
        assert (detect(text).warning == "") == (code in {"id", "und"})


@pytest.mark.parametrize(
    ("code", "name"), [("ms", "Malay"), ("en", "English"), ("jv", "Javanese"), ("su", "Sundanese")]
)
def test_a_document_carries_one_warning_and_is_not_refused(data, code, name):
    text = "\n".join(line for label, line in rows(data) if label == code)
    document = reading.read_text(text)
    assert document.language == code
    assert [name in warning for warning in document.warnings] == [True]


@pytest.mark.parametrize("text", ["", "OK", "Jakarta 2024", "Rp 1,5 triliun"])
def test_too_short_is_undecided_without_alarm(text):
    assert detect(text) == detect("")
    assert detect(text).code == "und"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("東京の気象庁は、今週末に強い雨が降る見込みだと発表しました。", "ja"),
        ("قال الرئيس إن الجسر لن يفتح قبل نهاية العام", "ar"),
    ],
)
def test_other_scripts(text, code):
    assert detect(text).code == code
