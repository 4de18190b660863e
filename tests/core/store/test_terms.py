"""The user's glossary is kept, found again by story, and comes back when a removal is undone."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dwiwarta.core.glossary import Term
from dwiwarta.core.store import Library, Taken
from dwiwarta.core.store.terms import Exchange
from dwiwarta.errors import GlossaryError, StoreError
from support.terms import any_term

REGENT = Term("bupati", "regent", alternatives=("district chief",), note="x", forbidden=("duke",))


def sources(kept):
    return [(one.term.source, one.term.story) for one in kept]


def test_a_term_is_kept_and_replaced(library):
    first = library.terms.put(REGENT)
    assert first.term == REGENT
    assert library.terms.get("bupati") == first
    again = library.terms.put(Term(" bupati ", "district head"))
    assert (again.id, again.created, again.term) == (first.id, first.created, Term("bupati", "district head"))
    assert again.changed > first.changed
    assert library.terms.put(again.term) == again


def test_a_story_has_its_own_terms(library):
    library.terms.put(REGENT)
    library.terms.put(Term("bupati", "Bupati", story=3))
    library.terms.put(Term("Apel", "roll call", story=4))
    assert sources(library.terms.all()) == [("bupati", None)]
    assert sources(library.terms.all(story=3)) == [("bupati", None), ("bupati", 3)]
    assert sources(library.terms.every()) == [("Apel", 4), ("bupati", None), ("bupati", 3)]
    assert library.terms.glossary(story=3).find("seorang bupati")[0].term.target == "Bupati"
    assert library.terms.glossary().find("seorang bupati")[0].term.target == "regent"
    assert library.terms.glossary().find("Ketua KPK")[0].term.origin == "institutions"


def test_many_terms_are_one_change(library):
    library.terms.put(REGENT)
    taken = library.terms.put_all([REGENT, Term("camat", "x"), Term("camat", "district head"), Term("lurah", "y")])
    assert taken == Taken(added=2, changed=1, unchanged=1)
    with pytest.raises(GlossaryError):
        library.terms.put_all([Term("desa", "village"), Term("", "")])
    assert sources(library.terms.all()) == [("bupati", None), ("camat", None), ("lurah", None)]


def test_an_exchange_is_one_change_and_can_be_reversed_again_and_again(library):
    regent, camat = library.terms.put(REGENT), library.terms.put(Term("camat", "district head"))
    done = library.terms.exchange([regent.id], [Term("camat", "sub-district head"), Term("lurah", "x", story=2)])
    assert done.gone == (regent, camat)
    assert sources(done.come) == [("camat", None), ("lurah", 2)]
    after = library.terms.every()
    back = library.terms.reverse(done)
    assert library.terms.every() == [regent, camat]
    assert library.terms.reverse(back) == done
    assert library.terms.every() == after


def test_what_stays_as_it_is_is_no_part_of_an_exchange(library):
    library.terms.put(REGENT)
    assert library.terms.exchange(put=[REGENT]) == Exchange((), ())


def test_an_exchange_happens_whole_or_not_at_all(library):
    kept = library.terms.put(REGENT)
    with pytest.raises(StoreError, match="no term 99"):
        library.terms.exchange([kept.id, 99])
    with pytest.raises(GlossaryError):
        library.terms.exchange([kept.id], [Term("", "x")])
    assert library.terms.every() == [kept]


def test_a_removed_term_comes_back_under_its_id_in_the_place_of_a_later_one(library):
    kept = library.terms.put(REGENT)
    done = library.terms.exchange([kept.id])
    with pytest.raises(StoreError, match="no term"):
        library.terms.remove(kept.id)
    library.terms.put(Term("bupati", "meanwhile"))
    library.terms.reverse(done)
    assert library.terms.every() == [kept]


def test_an_article_has_the_terms_of_all_its_stories(library, rice):

    for name in ("Banjir", "Pemilu", "Pilkada"):
        library.shelf.create_story(name)
    flood, election, _ = sorted(library.shelf.stories(), key=lambda story: story.name)
    library.shelf.add_to_story(flood.id, [rice])
    library.shelf.add_to_story(election.id, [rice])
    for number, story in enumerate((None, flood.id, election.id, election.id + 1)):
        library.terms.put(Term(f"kata {number}", "x", story=story))
    assert [kept.term.source for kept in library.terms.of_article(rice)] == ["kata 0", "kata 1", "kata 2"]
    found = library.terms.glossary_of(rice).find("Ada kata 1, kata 3 dan KPK.")
    assert [match.term.source for match in found] == ["kata 1", "KPK"]


def test_a_name_that_is_an_ordinary_word_stays_ambiguous(library):
    library.terms.put(Term("Serang", "Serang City"))
    glossary = library.terms.glossary()
    assert [match.term.target for match in glossary.find("Ia tinggal di Serang.")] == ["Serang City"]
    assert "Serang" not in {match.term.source for match in glossary.find("Israel Serang Warga Desa")}


def test_damage_is_found(library):
    library.terms.put(REGENT)
    library._db.change("UPDATE terms SET alternatives = '{'")
    assert any("the glossary cannot be read" in problem for problem in library.verify())
    library._db.change("UPDATE terms SET alternatives = '[]'")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(terms=st.lists(any_term, max_size=5, unique_by=lambda term: term.source))
def test_any_terms_are_kept_as_they_are(tmp_path, terms):
    path = tmp_path / "any.sqlite3"
    with Library(path) as library:
        library.terms.put_all(terms)
    with Library(path) as library:
        assert {kept.term.source: kept.term for kept in library.terms.all()} == {term.source: term for term in terms}
        for kept in library.terms.all():
            library.terms.remove(kept.id)
