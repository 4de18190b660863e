"""Stories, tags, status and archive: what they do to lists, and that everything can be put back."""

from dataclasses import replace
from datetime import date

import pytest

from dwiwarta.core.store import Group, Section, Sort, Status
from dwiwarta.core.types import Document, State
from dwiwarta.errors import StoreError
from support.store_articles import rice_article


@pytest.fixture
def three(library):
    """Add the article about rice three times, from three places and months."""
    ids = []
    for number, (outlet, day) in enumerate((("Antara", 1), ("", 2), ("antara", 3))):
        article = rice_article()
        document = replace(article.document, outlet=outlet, published=date(2024, day, 5), title=f"Beras {number}")
        ids.append(library.add(replace(article, document=document), content_key=str(number)).id)
    return ids


def listed(library, **options):
    return [row.id for row in library.list(sort=Sort.TITLE, **options)]


def grouped(library, group):
    return [(row.group, row.id) for row in library.list(sort=Sort.TITLE, group=group)]


def test_an_article_may_be_in_several_stories(library, three):
    food = library.shelf.create_story(" Pangan  2024 ", three[:2])
    flood = library.shelf.create_story("Banjir")
    library.shelf.add_to_story(flood.id, [three[0], three[0], 99])
    assert [(s.name, s.articles) for s in library.shelf.stories()] == [("Banjir", 1), ("Pangan 2024", 2)]
    assert listed(library, section=Section(story=food.id)) == three[:2]
    assert library.row(three[0]).stories == ("Banjir", "Pangan 2024")
    before = library.shelf.take_from_story(food.id, [three[0]])
    assert listed(library, section=Section(story=food.id)) == [three[1]]
    library.shelf.restore(before)
    assert listed(library, section=Section(story=food.id)) == three[:2]


def test_stories_have_names_of_their_own(library):
    story = library.shelf.create_story("Banjir")
    other = library.shelf.create_story("Pangan")
    for wrong in ("banjir", "  "):
        with pytest.raises(StoreError):
            library.shelf.create_story(wrong)
        with pytest.raises(StoreError):
            library.shelf.rename_story(other.id, wrong)
    assert library.shelf.rename_story(story.id, "BANJIR") == "Banjir"
    with pytest.raises(StoreError, match="no story 99"):
        library.shelf.add_to_story(99, [1])


def test_a_deleted_story_leaves_its_articles_and_comes_back_with_them(library, three):
    story = library.shelf.create_story("Banjir", three)
    kept, articles = library.shelf.delete_story(story.id)
    assert library.shelf.stories() == []
    assert library.count() == 3
    library.delete(three[0])
    library.shelf.restore_story(kept, articles)
    assert [(s.id, s.articles) for s in library.shelf.stories()] == [(story.id, 2)]


def test_tags_are_words_in_any_case(library, three):
    library.shelf.change_tags(three, add=["Pilkada", "harga,  beras", " , "])
    library.shelf.change_tags(three[:1], add=["PILKADA"], remove=["HARGA BERAS"])
    assert library.shelf.tags() == [("harga beras", 2), ("Pilkada", 3)]
    assert library.row(three[0]).tags == ("Pilkada",)


def test_the_status_follows_from_the_article_until_it_is_set(library, three):
    article = library.get(three[0])
    library.save_translations(
        three[0],
        {i: replace(made, state=State.MACHINE) for i, made in enumerate(article.translations)},
        keep_edits=False,
    )
    assert (library.row(three[0]).status, library.row(three[0]).status_set) == (Status.TRANSLATED, False)
    confirmed = {i: replace(made, state=State.CONFIRMED) for i, made in enumerate(article.translations)}
    library.save_translations(three[0], confirmed, keep_edits=False)
    assert library.row(three[0]).status is Status.REVIEWED
    library.shelf.note_brief([three[0]])
    assert library.row(three[0]).status is Status.BRIEFED
    before = library.shelf.set_status([three[0]], Status.NEW)
    assert (library.row(three[0]).status, library.row(three[0]).status_set) == (Status.NEW, True)
    now = library.shelf.restore(before)
    assert library.row(three[0]).status is Status.BRIEFED
    library.shelf.restore(now)
    library.shelf.set_status([three[0]], None)
    assert library.row(three[0]).status is Status.BRIEFED


def test_an_article_without_translations_is_new(library):
    article = rice_article()
    number = library.add(replace(article, translations=(None,) * len(article.segments)), content_key="x").id
    assert library.row(number).status is Status.NEW
    empty = library.add(replace(article, document=Document(), segments=(), translations=()), content_key="y").id
    assert library.row(empty).status is Status.NEW


def test_the_archive_is_a_section_of_its_own(library, three):
    before = library.shelf.set_archived(three[1:], archived=True)
    assert listed(library) == three[:1]
    assert listed(library, section=Section(archive=True)) == three[1:]
    assert library.row(three[1]).archived
    library.shelf.restore(before)
    assert listed(library) == three


def test_lists_are_divided_into_groups(library, three):
    a, b, c = three
    assert [(group.lower(), id_) for group, id_ in grouped(library, Group.OUTLET)] == [
        ("antara", a),
        ("antara", c),
        ("", b),
    ]
    assert grouped(library, Group.DATE) == [("2024-03", c), ("2024-02", b), ("2024-01", a)]
    library.shelf.change_tags([a, b], add=["pangan"])
    library.shelf.change_tags([b], add=["bulog"])
    assert grouped(library, Group.TAG) == [("bulog", b), ("pangan", a), ("pangan", b), ("", c)]
    library.shelf.create_story("Banjir", [c])
    assert grouped(library, Group.STORY) == [("Banjir", c), ("", a), ("", b)]
    library.shelf.set_status([b], Status.NEW)
    library.shelf.set_status([a, c], Status.BRIEFED)
    assert grouped(library, Group.STATUS) == [("new", b), ("briefed", a), ("briefed", c)]


def test_a_deleted_article_comes_back_to_its_place(library, three):
    story = library.shelf.create_story("Banjir", three)
    gone = library.shelf.create_story("Lain", three)
    library.shelf.change_tags(three, add=["pangan"])
    library.shelf.set_status(three, Status.REVIEWED)
    rows = [library.row(each) for each in three]
    deleted = library.delete_all(three)
    assert library.count() == 0
    library.shelf.delete_story(gone.id)
    library.restore_all(deleted)
    assert [library.row(each) for each in three] == [replace(row, stories=("Banjir",)) for row in rows]
    assert library.shelf.stories()[0].id == story.id


def test_deleting_many_is_all_or_none(library, three):
    with pytest.raises(StoreError, match="no article 99"):
        library.delete_all([*three, 99])
    assert library.count() == 3


def test_what_is_gone_meanwhile_is_not_put_back(library, three):
    story = library.shelf.create_story("Banjir", three)
    library.shelf.change_tags(three, add=["pangan"])
    before = library.shelf.change_tags(three, remove=["pangan"])
    library.delete(three[0])
    library.shelf.delete_story(story.id)
    library.shelf.restore(before)
    assert [row.tags for row in library.list()] == [("pangan",)] * 2
    assert library.verify() == []


def test_the_queue_keeps_its_order_until_things_are_taken_away(library):
    places = library.queue.add([("path", "/a"), ("path", "/folder"), ("text", "Beras")])
    found = library.queue.replace(places[1], [("path", "/folder/b"), ("path", "/folder/c")])
    library.queue.remove(places[0])
    assert [each.content for each in library.queue.waiting()] == ["Beras", "/folder/b", "/folder/c"]
    assert [each.position for each in library.queue.waiting()][1:] == found
    library.queue.clear()
    assert library.queue.waiting() == []
