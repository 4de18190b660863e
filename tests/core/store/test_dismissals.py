"""What a person let stand is kept with its sentence, and so are the kinds that are silenced."""

import sqlite3
from dataclasses import replace

import pytest

from dwiwarta.core.types import Check, Dismissal, Severity
from support.store_articles import rice_article, without_ids

MONEY = Check("money", Severity.HIGH, (26, 35), None, "The source says “Rp 12.500”.")


def dismissal(library, rice, index=1, check=MONEY, reason="The ministry gives another figure."):
    article = library.get(rice)
    return Dismissal.of(article.segments[index], article.translations[index].text, check, reason)


def test_a_dismissal_comes_back_with_the_article(library, rice):
    one = dismissal(library, rice)
    other = dismissal(library, rice, index=2, check=replace(MONEY, source_span=None, target_span=(3, 5)), reason="")
    library.dismissals.put(rice, [other, one])
    assert library.get(rice).dismissals == (one, other) == library.dismissals.of(rice)
    library.dismissals.take_back(rice, [one])
    assert library.get(rice).dismissals == (other,)
    library.dismissals.take_back(rice, [one])
    assert library.get(rice).dismissals == (other,)


def test_another_reason_takes_the_place_of_the_first(library, rice):
    library.dismissals.put(rice, [dismissal(library, rice)])
    again = dismissal(library, rice, reason="Rounded.")
    library.dismissals.put(rice, [again])
    assert library.dismissals.of(rice) == (again,)


def test_kinds_are_silenced_one_by_one_in_one_article_alone(library, rice):
    second = library.add(rice_article(), content_key="again").id
    for kind in ("money", "names", "money"):
        library.dismissals.silence(rice, kind)
    assert library.get(rice).silenced == {"money", "names"}
    assert library.get(second).silenced == frozenset()
    library.dismissals.silence(rice, "money", silent=False)
    assert library.dismissals.silenced(rice) == {"names"}


def test_both_are_deleted_with_the_article_and_come_back_with_it(library, rice):
    library.dismissals.put(rice, [dismissal(library, rice)])
    library.dismissals.silence(rice, "names")
    before = library.get(rice)
    deleted = library.delete(rice)
    assert library.dismissals.of(rice) == ()
    library.restore(deleted)
    assert library.get(rice) == before


def test_an_article_is_added_with_what_was_dismissed_of_it(library, rice):
    library.dismissals.put(rice, [dismissal(library, rice)])
    library.dismissals.silence(rice, "names")
    taken = without_ids(library.get(rice))
    copy = library.get(library.add(taken, content_key="copy").id)
    assert (copy.dismissals, copy.silenced) == (taken.dismissals, frozenset({"names"}))


def test_a_sentence_of_a_block_that_is_not_there_is_refused_whole(library, rice):
    good = dismissal(library, rice)
    with pytest.raises(sqlite3.IntegrityError):
        library.dismissals.put(rice, [good, replace(good, block=99)])
    assert library.dismissals.of(rice) == ()
