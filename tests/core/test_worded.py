"""Sentences are English strings to everybody, and remember their template and values for the window."""

import copy
import gc
import json
import weakref

import pytest

from dwiwarta.core.worded import Worded, from_plain, joined, to_plain, with_values, worded
from dwiwarta.errors import ReadingError

NESTED = worded("{found}; {more:,}", found=worded("{said} is {meaning}", said="“5 {x}”", meaning="5"), more=12_500)


def test_a_sentence_is_a_string_like_any_other():
    assert worded("{count:,} files", count=12_500) == "12,500 files"
    assert {worded("this is a folder"): 1}["this is a folder"] == 1
    assert json.dumps([NESTED]) == '["\\u201c5 {x}\\u201d is 5; 12,500"]'


def test_it_remembers_what_it_was_made_of():
    assert isinstance(NESTED, Worded)
    assert (NESTED.template, NESTED.values["more"]) == ("{found}; {more:,}", 12_500)
    assert NESTED.values["found"].template == "{said} is {meaning}"


@pytest.mark.parametrize(
    "sentence",
    [
        NESTED,
        joined(NESTED, "plain", worded("no values")),
        joined(worded("{count} high", count=1), worded("{count} low", count=2), by=", "),
        worded("this looks {language}", language=worded("English")),
        worded("with {braces}", braces="{kept}"),
        "a plain string with {braces}",
        "",
    ],
)
def test_it_comes_through_json_whole(sentence):
    again = from_plain(json.loads(json.dumps(to_plain(sentence))))
    assert again == sentence
    assert to_plain(again) == to_plain(sentence)


def test_without_values_it_is_kept_as_plain_text():
    assert (
        to_plain(worded("The file has footnotes, which are not read.")) == "The file has footnotes, which are not read."
    )


def test_joining_leaves_out_what_is_empty():
    assert joined("One.", "", worded("Two.")) == "One. Two."
    assert joined() == ""


def test_other_values_can_be_put_in():
    assert with_values(worded("the {side} is empty", side="source"), side="Indonesian") == "the Indonesian is empty"
    assert with_values("as it is", side="x") == "as it is"
    assert with_values(worded("the {side} is empty", side="source")) == "the source is empty"


def test_a_copy_remembers_too():
    again = copy.deepcopy(NESTED)
    assert (again, again.template, again.values) == (NESTED, NESTED.template, NESTED.values)


def test_an_error_among_the_values_is_not_held():
    error = ReadingError("gone")
    told = worded("broken ({error})", error=error)
    held = weakref.ref(error)
    del error
    gc.collect()
    assert told == "broken (gone.)"
    assert held() is None
