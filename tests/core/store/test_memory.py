"""What is confirmed is remembered, what is so no longer is forgotten, and like sentences are found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwiwarta.core.memory.records import Kept, Pair
from dwiwarta.core.store import Library
from dwiwarta.core.types import Origin, Role, State, Translation
from dwiwarta.errors import StoreBroken, StoreError
from support.store_articles import rice_article

PRICE = "Harga beras naik menjadi Rp 12.500 per kilogram."
DAY = datetime(2026, 3, 2, tzinfo=UTC)


def confirm(library, article, index, text=None):
    """Confirm one sentence of an article, perhaps with a person's own words."""
    made = library.get(article).translations[index]
    library.save_translation(article, index, replace(made, edited=text, state=State.CONFIRMED))


def targets(library, source=PRICE):
    return [entry.target for entry in library.memory.exact(source)]


def test_a_confirmed_sentence_is_remembered_with_where_it_came_from(tmp_path):
    with Library(tmp_path / "library.sqlite3", person="Sari") as library:
        rice = library.add(rice_article(), content_key="rice").id
        before = datetime.now(UTC)
        confirm(library, rice, 1, "Rice now costs Rp 12,500 a kilogram.")
        (entry,) = library.memory.exact(PRICE)
        assert (entry.source, entry.target) == (PRICE, "Rice now costs Rp 12,500 a kilogram.")
        assert (entry.origin, entry.article, entry.who) == (rice_article().document.title, rice, "Sari")
        assert before <= entry.made <= datetime.now(UTC)
        (origin,) = library.memory.origins()
        assert (origin.name, origin.article, origin.entries, origin.newest) == (entry.origin, rice, 1, entry.made)
        assert library.memory.entry(entry.id) == entry
        assert library.memory.list() == library.memory.list(origin=origin.id) == list(library.memory.entries())
        assert library.verify() == []


@pytest.mark.parametrize("state", [State.MACHINE, State.EDITED])
def test_a_sentence_that_is_not_confirmed_is_not_remembered_or_no_longer(library, rice, state):
    library.save_translation(rice, 1, Translation("An edit.", state=state))
    assert targets(library) == []
    confirm(library, rice, 1)
    assert len(targets(library)) == 1
    library.save_translation(rice, 1, Translation("An edit.", state=state))
    assert targets(library) == []
    assert library.memory.origins() == []


def test_dropping_a_translation_and_undoing_many_forget_too(library, rice):
    confirmed = {i: replace(library.get(rice).translations[i], state=State.CONFIRMED) for i in range(3)}
    library.save_translations(rice, confirmed, keep_edits=False)
    assert library.memory.count() == 3
    library.drop_translation(rice, 0)
    library.save_translations(rice, {1: Translation("Machine.")}, keep_edits=False)
    assert [entry.source[:7] for entry in library.memory.entries()] == ["Menteri"]


def test_the_model_never_changes_what_is_remembered(library, rice):
    confirm(library, rice, 1)
    known = targets(library)
    library.save_translations(rice, {1: Translation("The model again.")})
    assert targets(library) == known


def test_confirming_the_same_again_keeps_the_time_and_other_words_replace_it(library, rice):
    confirm(library, rice, 1)
    first = library.memory.exact(PRICE)
    confirm(library, rice, 1)
    assert library.memory.exact(PRICE) == first
    confirm(library, rice, 1, "Other words.")
    assert targets(library) == ["Other words."]
    assert library.memory.count() == 1


def test_a_folded_block_keeps_its_memory(library, rice):
    confirm(library, rice, 1)
    article = library.get(rice)
    library.set_role(rice, 1, Role.BOILERPLATE, [s for s in article.segments if s.block != 1])
    assert len(targets(library)) == 1


def test_an_article_that_comes_confirmed_is_remembered(library):
    article = rice_article()
    confirmed = tuple(replace(made, state=State.CONFIRMED) for made in article.translations)
    library.add(replace(article, translations=confirmed), content_key="rice")
    assert library.memory.count() == 4


def test_what_was_confirmed_outlives_its_article_and_follows_it_back(library, rice):
    confirm(library, rice, 1)
    deleted = library.delete(rice)
    assert len(targets(library)) == 1
    library.restore(deleted)
    library.save_translation(rice, 1, Translation("An edit.", state=State.EDITED))
    assert targets(library) == []


def test_the_newest_wins_and_different_words_are_both_offered(library, rice):
    library.memory.add(
        "a.tmx",
        [
            Pair(PRICE, "Old.", made=DAY),
            Pair(PRICE, "New.", made=DAY + timedelta(days=1)),
            Pair(f" {PRICE}\n", "Old. ", made=DAY + timedelta(days=2)),
        ],
    )
    assert targets(library) == ["Old. ", "New."]
    confirm(library, rice, 1, "Mine.")
    assert targets(library) == ["Mine.", "Old. ", "New."]
    assert library.memory.recall([PRICE])[PRICE].text == "Mine."
    assert [(m.exact, m.score, m.target) for m in library.memory.matches(PRICE, limit=2)] == [
        (True, 100, "Mine."),
        (True, 100, "Old. "),
    ]


def test_a_time_to_come_counts_as_now(library):
    library.memory.add("a.tmx", [Pair("Satu.", "One.", made=datetime(2999, 1, 1, tzinfo=UTC))])
    assert library.memory.list()[0].made <= datetime.now(UTC)


def test_recall_takes_many_and_keeps_their_own_spelling(library):
    library.memory.add("a.tmx", [Pair(f"Kalimat  {n}", f"Sentence {n}") for n in range(1200)])
    asked = [f"Kalimat {n}\u00a0" for n in range(1000, 1400)] + [f"Kalimat {n}" for n in range(700)]
    found = library.memory.recall(asked)
    assert len(found) == 900
    assert found["Kalimat 1000\u00a0"] == Translation("Sentence 1000", origin=Origin.MEMORY)
    assert library.memory.recall([]) == {}


def test_like_sentences_are_offered_the_most_alike_first(library):
    pairs = [
        Pair("Harga beras naik 5 persen di Bandung.", "Rice rose 5 percent in Bandung."),
        Pair("Harga cabai naik 5 persen di Bandung.", "Chilli rose 5 percent in Bandung."),
        Pair("Presiden tiba di Istana Bogor pada pagi hari.", "The president arrived at Bogor Palace in the morning."),
    ]
    library.memory.add("a.tmx", pairs)
    found = library.memory.matches("Harga beras naik 9 persen di Bandung.")
    assert [match.entry.source for match in found] == [pairs[0].source, pairs[1].source]
    assert found[0].target == "Rice rose 9 percent in Bandung."
    assert found[0].cautions[0].swapped
    assert not found[0].exact
    assert library.memory.matches("Harga beras naik 9 persen di Bandung.", threshold=90)[1:] == []
    assert len(library.memory.matches("Harga beras naik 9 persen di Bandung.", limit=1)) == 1
    assert library.memory.matches(" \n") == []
    assert library.memory.matches("…") == []


def test_a_like_sentence_is_found_among_many_of_its_pattern(library):
    """No term of the new sentence is rare here: thousands share every one."""
    library.memory.add("a.tmx", [Pair(f"Wali kota {n} meninjau pasar {n + 1} kemarin.", f"{n}") for n in range(3000)])
    library.memory.add("b.tmx", [Pair("Wali kota itu meninjau pasar ikan kemarin.", "fish")])
    best = library.memory.matches("Wali kota itu meninjau pasar ikan kemarin pagi.")[0]
    assert best.target == "fish"
    assert best.score > 85
    assert library.memory.matches("Wali kota 99 meninjau pasar 5 kemarin.")[0].score > 85


def test_a_file_taken_in_twice_is_there_once(library):
    pairs = [Pair("Satu.", "One."), Pair("Dua.", "Two."), Pair("Satu. ", "One."), Pair("Satu.", "Uno.")]
    assert library.memory.add("a.tmx", pairs) == Kept(3, 1)
    assert library.memory.add("a.tmx", pairs) == Kept(0, 4)
    assert library.memory.add("b.tmx", pairs[:1]) == Kept(1, 0)
    assert library.memory.count() == 4


def test_what_came_before_a_failure_stays(library):
    def pairs():
        for number in range(2500):
            yield Pair(f"Kalimat {number}", "x")
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        library.memory.add("a.tmx", pairs())
    assert library.memory.count() == 2500
    assert library.verify() == []


def test_pairs_and_whole_origins_can_be_forgotten(library, rice):
    confirm(library, rice, 1)
    library.memory.add("a.tmx", [Pair(PRICE, "One."), Pair("Dua.", "Two.")])
    library.memory.add("b.tmx", [Pair(PRICE, "Three.")])
    by_name = {row.name: row.id for row in library.memory.origins()}
    assert library.memory.forget_origin(by_name["a.tmx"]) == 2
    assert set(by_name) - {row.name for row in library.memory.origins()} == {"a.tmx"}
    library.memory.forget(library.memory.exact(PRICE)[0].id)
    assert "b.tmx" not in {row.name for row in library.memory.origins()}
    assert library.memory.count() == 1
    assert [match.entry.article for match in library.memory.matches(f"{PRICE} Lagi")] == [rice]
    for call in (library.memory.forget, library.memory.entry, library.memory.forget_origin):
        with pytest.raises(StoreError, match="99"):
            call(99)


def test_pairs_are_searched_by_words_on_either_side(library, rice):
    library.memory.add("a.tmx", [Pair(PRICE, "The price of rice."), Pair("Hujan turun.", "It rained 100% there.")])
    assert [entry.target for entry in library.memory.list("beras PRICE")] == ["The price of rice."]
    assert [entry.source for entry in library.memory.list("100%")] == ["Hujan turun."]
    assert library.memory.list("beras rained") == []
    assert len(library.memory.list("  ")) == 2
    assert library.memory.list("Hujan", origin=99) == []
    origin = library.memory.exact("Hujan turun.")[0].origin_id
    assert [entry.source for entry in library.memory.list("hujan", origin=origin)] == ["Hujan turun."]
    for letters in ("10_%", "%there", "h_jan", "\\", "a" * 100_000):
        assert library.memory.list(letters) == []
    assert [entry.id for entry in library.memory.list("e", limit=1, offset=1)] == [library.memory.list("e")[1].id]


def test_what_is_taken_out_is_put_back_as_it_was(library, rice):
    confirm(library, rice, 1)
    library.memory.add("a.tmx", [Pair("Satu dua tiga.", "One."), Pair("Empat lima enam.", "Two.", "Sari", DAY)])
    before = list(library.memory.entries())
    forgotten = library.memory.take_out([*(entry.id for entry in before), 99])
    assert library.memory.count() == 0
    assert library.memory.origins() == []
    library.memory.put_back(forgotten)
    assert list(library.memory.entries()) == before
    assert targets(library) == [library.get(rice).translations[1].text]
    library.save_translation(rice, 1, Translation("Not confirmed."))
    assert targets(library) == []


def test_putting_back_keeps_what_came_meanwhile(library, rice):
    confirm(library, rice, 1, "The first.")
    library.memory.add("a.tmx", [Pair("Satu dua tiga.", "One.")])
    forgotten = library.memory.take_out([entry.id for entry in library.memory.entries()])
    library.memory.add("a.tmx", [Pair("Empat lima enam.", "Two.")])
    confirm(library, rice, 1, "The second.")
    library.memory.put_back(forgotten)
    assert targets(library) == ["The second."]
    assert sorted(
        entry.target for entry in library.memory.list(origin=library.memory.exact("Satu dua tiga.")[0].origin_id)
    ) == [
        "One.",
        "Two.",
    ]
    assert len({row.name for row in library.memory.origins()}) == len(library.memory.origins()) == 2


any_text = st.text(st.characters(codec=None), min_size=1, max_size=40).filter(lambda text: text.strip())


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with Library(tmp_path_factory.mktemp("memory") / "library.sqlite3") as opened:
        yield opened


@settings(max_examples=60)
@given(pairs=st.lists(st.tuples(any_text, any_text), min_size=1, max_size=5))
def test_any_pair_is_found_by_its_sentence_and_forgotten_without_a_trace(shared, pairs):
    shared.memory.add("any.tmx", [Pair(source, target) for source, target in pairs])
    try:
        for source, target in pairs:
            found = [entry.target.split() for entry in shared.memory.exact(source)]
            assert target.encode("utf-16", "surrogatepass").decode("utf-16", "replace").split() in found
            assert shared.memory.matches(source)[0].exact
        assert shared.verify() == []
    finally:
        shared.memory.forget_origin(shared.memory.origins()[0].id)
    assert shared.memory.count() == 0
    assert all(shared.memory.matches(source) == [] for source, _ in pairs)
    assert shared.verify() == []


def test_verify_finds_a_damaged_memory(library):
    library.memory.add("a.tmx", [Pair("Satu dua tiga.", "One.")])
    library._db.change("UPDATE memory SET source_key = 1")
    assert library.verify() == ["pair 1 of the memory is not found by its sentence"]
    library._db.change("UPDATE memory_terms_data SET block = x'00' WHERE id > 10")
    assert any("the memory's index is damaged" in problem for problem in library.verify())
    with pytest.raises(StoreBroken):
        library.memory.matches("Satu dua empat.")
    library._db.change("DELETE FROM memory")
    library._db.change("INSERT INTO memory_terms (memory_terms) VALUES ('delete-all')")
    library._db.change("DELETE FROM memory_origins")
