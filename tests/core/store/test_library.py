"""What goes into the library comes out, whatever was changed in between."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.store import Added, Library, Sort
from dwiwarta.core.types import (
    Annotation,
    Article,
    Block,
    BlockKind,
    Document,
    ModelId,
    Role,
    Segment,
    Side,
    State,
    Summary,
    Translation,
)
from dwiwarta.errors import StoreError
from support.store_articles import MODEL, articles, rice_article, without_ids


def plain(title, text="Isi berita.", **details):
    """Make an untranslated article of a title and one sentence."""
    blocks = (Block(title, BlockKind.HEADING), Block(text))
    segments = tuple(Segment(i, 0, len(block.text), block.text) for i, block in enumerate(blocks))
    return Article(Document(title, blocks=blocks, **details), segments, (None, None))


# Adding and reading


def test_an_article_comes_back_as_it_was(library):
    added = library.add(rice_article(), content_key="rice")
    assert added == Added(1, created=True)
    article = library.get(added.id)
    assert article.id == 1
    assert all(mark.id is not None for mark in article.annotations)
    assert without_ids(article) == rice_article()


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """Open one library for many examples, each of which leaves it empty."""
    with Library(tmp_path_factory.mktemp("shared") / "library.sqlite3") as opened:
        yield opened


@settings(max_examples=50)
@given(article=articles())
def test_any_article_comes_back_as_it_was(shared, article):
    number = shared.add(article, content_key="any").id
    try:
        before = shared.get(number)
        assert without_ids(before) == article
        assert shared.restore(shared.delete(number)) == number
        assert shared.get(number) == before
        assert shared.verify() == []
    finally:
        shared.delete(number)


def test_the_same_content_is_found_and_left_as_it_is(library, rice):
    again = library.add(plain("Lain"), content_key="rice")
    assert again == Added(rice, created=False)
    assert library.find_by_key("rice") == rice
    assert library.find_by_key("other") is None
    assert without_ids(library.get(rice)) == rice_article()
    assert library.count() == 1


def test_an_article_without_a_time_gets_the_present_one(library):
    before = datetime.now(UTC)
    article = library.get(library.add(plain("Baru"), content_key="new").id)
    assert before <= article.added <= datetime.now(UTC)


def test_translations_may_be_left_out(library):
    number = library.add(replace(plain("Baru"), translations=()), content_key="new").id
    assert library.get(number).translations == (None, None)


def test_lone_surrogates_become_replacement_characters(library):
    number = library.add(plain("Satu \ud83d dua"), content_key="odd").id
    assert library.get(number).document.title == "Satu \ufffd dua"
    library.save_translations(number, {1: Translation("\udc00 text")})
    assert library.get(number).translations[1].machine == "\ufffd text"


@pytest.mark.parametrize(
    ("segments", "message"),
    [
        ((Segment(0, 0, 3, "Isi"),), "not a slice"),
        ((Segment(1, 0, 0, ""),), "not a slice"),
        ((Segment(5, 0, 3, "Isi"),), "not there"),
        ((Segment(1, 4, 11, "berita."), Segment(1, 0, 3, "Isi")), "out of order"),
        ((Segment(1, 0, 5, "Isi b"), Segment(1, 4, 11, "berita.")), "out of order"),
    ],
)
def test_segments_that_do_not_fit_are_refused(library, segments, message):
    article = replace(plain("Judul"), segments=segments, translations=())
    with pytest.raises(ValueError, match=message):
        library.add(article, content_key="bad")
    assert library.count() == 0


def test_translations_of_other_segments_are_refused(library):
    with pytest.raises(ValueError, match="1 translations of 2 segments"):
        library.add(replace(plain("Judul"), translations=(None,)), content_key="bad")


def test_every_method_names_a_missing_article(library):
    translation = Translation("x")
    mark = Annotation(make_anchor("Isi", Side.SOURCE, 0, 0, 3), "claim")
    for call in (
        lambda: library.get(9),
        lambda: library.row(9),
        lambda: library.delete(9),
        lambda: library.save_translation(9, 0, translation),
        lambda: library.save_translations(9, {0: translation}),
        lambda: library.save_draft(9, 0, "x"),
        lambda: library.save_summary(9, None),
        lambda: library.add_annotation(9, mark),
        lambda: library.set_details(9, title="x"),
        lambda: library.set_role(9, 0, Role.BODY, ()),
        lambda: library.mark_opened(9),
        lambda: library.set_reading_block(9, 1),
        lambda: library.reading_block(9),
    ):
        with pytest.raises(StoreError, match="the library has no article 9"):
            call()


# Translations and drafts


def test_machine_and_edited_text_are_kept_apart(library, rice):
    made = library.get(rice).translations[1]
    library.save_translation(rice, 1, made.edit("Rice costs more."))
    after = library.get(rice).translations[1]
    assert (after.machine, after.edited, after.state) == (made.machine, "Rice costs more.", State.EDITED)
    assert after.model == MODEL
    row = library.row(rice)
    assert (row.segments, row.translated, row.edited, row.confirmed) == (4, 4, 1, 0)
    library.save_translation(rice, 1, made)
    assert library.get(rice).translations[1] == made
    assert library.row(rice).edited == 0


def test_what_was_repaired_is_kept_beside_what_the_machine_said(library, rice):
    made = library.get(rice).translations[0].repair("Rice Prices Rise in 3 Cities")
    library.save_translation(rice, 0, made)
    assert library.get(rice).translations[0] == made
    assert library.row(rice).title_translation == "Rice Prices Rise in 3 Cities"
    assert [hit.row.id for hit in library.search('"rise in 3"')] == [rice]
    assert library.verify() == []
    library.save_translations(rice, {0: Translation("New.", MODEL)})
    assert library.get(rice).translations[0] == Translation("New.", MODEL)


def test_a_new_machine_text_does_not_touch_what_a_person_wrote(library, rice):
    edited = library.get(rice).translations[1].edit("Rice costs more.")
    confirmed = replace(library.get(rice).translations[2], state=State.CONFIRMED)
    library.save_translation(rice, 1, edited)
    library.save_translation(rice, 2, confirmed)
    newer = Translation("New.", ModelId("better", "2"), score=-0.1)
    library.save_translations(rice, {0: newer, 1: newer, 2: newer})
    after = library.get(rice)
    assert after.translations[0] == newer
    assert after.translations[1] == replace(newer, edited="Rice costs more.", state=State.EDITED)
    assert after.translations[2] == confirmed
    assert after.translated_at > rice_article().translated_at
    library.save_translations(rice, {1: edited, 2: newer}, keep_edits=False)
    assert library.get(rice).translations[1:3] == (edited, newer)


def test_one_wrong_index_saves_nothing(library, rice):
    before = library.get(rice)
    for indices in ((0, 4), (-1,)):
        with pytest.raises(IndexError):
            library.save_translations(rice, dict.fromkeys(indices, Translation("x")))
    with pytest.raises(IndexError):
        library.save_draft(rice, 4, "x")
    assert library.get(rice) == before


def test_a_draft_is_kept_until_it_is_dropped_or_saved(library, rice):
    library.save_draft(rice, 1, "Rice c")
    library.save_draft(rice, 1, "Rice costs")
    library.save_draft(rice, 2, "The minister")
    assert library.drafts(rice) == {1: "Rice costs", 2: "The minister"}
    library.save_translations(rice, {1: Translation("Machine again")})
    assert library.drafts(rice) == {1: "Rice costs", 2: "The minister"}
    library.save_translation(rice, 1, Translation("Machine again").edit("Rice costs"))
    assert library.drafts(rice) == {2: "The minister"}
    library.save_translation(rice, 2, Translation("M").edit("Something else"))
    assert library.drafts(rice) == {2: "The minister"}
    library.drop_draft(rice, 2)
    library.drop_draft(rice, 2)
    assert library.drafts(rice) == {}


# Summaries and annotations


def test_a_summary_is_replaced_and_removed(library, rice):
    newer = Summary("lexrank", (0, 2))
    library.save_summary(rice, newer)
    assert library.get(rice).summary == newer
    library.save_summary(rice, None)
    assert library.get(rice).summary is None


def test_annotations_are_added_changed_removed_and_brought_back(library, rice):
    mark = Annotation(make_anchor("Harga beras", Side.SOURCE, 1, 0, 5), "claim", "why?")
    saved = library.add_annotation(rice, mark)
    assert replace(saved, id=None) == mark
    assert library.get(rice).annotations[-1] == saved
    assert library.row(rice).annotations == 3
    changed = replace(saved, note="because", category="to_verify", orphan=True, tags=("rice, dry", "#2"), resolved=True)
    library.update_annotation(changed)
    assert library.get(rice).annotations[-1] == changed
    library.remove_annotation(saved.id)
    assert library.row(rice).annotations == 2
    assert library.add_annotation(rice, changed) == changed
    assert library.get(rice).annotations[-1] == changed


def test_tags_come_back_with_a_deleted_article_and_go_with_their_annotation(library, rice):
    mark = Annotation(make_anchor("Harga beras", Side.SOURCE, 1, 0, 5), "claim", tags=("harga",), resolved=True)
    saved = library.add_annotation(rice, mark)
    before = library.get(rice)
    library.restore(library.delete(rice))
    assert library.get(rice).annotations == before.annotations
    library.update_annotation(replace(saved, tags=(), resolved=False))
    assert library.get(rice).annotations[-1] == replace(saved, tags=(), resolved=False)
    library.remove_annotation(saved.id)
    assert library.verify() == []


def test_categories_are_the_programs_until_a_person_makes_others(library):
    assert library.categories() == DEFAULTS
    own = (Category("source", "Who says so?", "pink", "wavy"), *DEFAULTS[1:])
    library.set_categories(own)
    assert library.categories() == own
    library.set_categories([replace(own[0], colour="mauve"), own[1], own[1], replace(own[2], label=" ")])
    assert library.categories() == (own[1],)
    library.set_categories(())
    assert library.categories() == DEFAULTS


def test_many_annotations_change_together_or_not_at_all(library, rice):
    marks = library.get(rice).annotations
    orphans = [replace(mark, orphan=True) for mark in marks]
    with pytest.raises(StoreError, match="no such annotation"):
        library.update_annotations([*orphans, replace(orphans[0], id=99)])
    assert library.get(rice).annotations == marks
    library.update_annotations(orphans)
    assert library.get(rice).annotations == tuple(orphans)
    with pytest.raises(StoreError, match="no annotation 99"):
        library.remove_annotation(99)


# Roles and details


def test_folding_and_unfolding_a_block_loses_nothing(library, rice):
    library.save_translation(rice, 2, library.get(rice).translations[2].edit("The minister is silent."))
    library.save_draft(rice, 1, "Rice")
    before = library.get(rice)
    folded = tuple(segment for segment in before.segments if segment.block != 1)
    library.set_role(rice, 1, Role.BOILERPLATE, folded)
    between = library.get(rice)
    block = between.document.blocks[1]
    assert (block.role, block.reason) == (Role.BOILERPLATE, "person")
    assert between.segments == folded
    assert between.translations == (before.translations[0], before.translations[3])
    assert between.annotations == before.annotations
    assert between.summary == Summary("lead", (1,), (0.0, 0.75), ((), ("quote",)))
    assert library.drafts(rice) == {}
    assert library.search("12.500") == []
    library.set_role(rice, 1, Role.BODY, before.segments)
    after = library.get(rice)
    assert after.translations == before.translations
    assert library.drafts(rice) == {1: "Rice"}
    assert after.summary == Summary("lead", (3,), (0.0, 0.0, 0.0, 0.75), ((), (), (), ("quote",)))
    assert [hit.row.id for hit in library.search("12.500")] == [rice]


def test_unfolding_boilerplate_keeps_the_other_blocks_work(library, rice):
    before = library.get(rice)
    promo = before.document.blocks[2].text
    segments = (*before.segments[:3], Segment(2, 0, len(promo), promo), before.segments[3])
    library.save_summary(rice, Summary("lead", (3,)))
    library.set_role(rice, 2, Role.BODY, segments)
    after = library.get(rice)
    assert after.translations == (*before.translations[:3], None, before.translations[3])
    assert after.summary == Summary("lead", (4,))
    assert library.row(rice).translated == 4


def test_a_role_for_a_block_that_is_not_there_changes_nothing(library, rice):
    before = library.get(rice)
    with pytest.raises(IndexError):
        library.set_role(rice, 4, Role.BODY, ())
    with pytest.raises(ValueError, match="slice"):
        library.set_role(rice, 1, Role.BODY, (Segment(1, 0, 3, "???"),))
    assert library.get(rice) == before


def test_an_article_without_summary_changes_roles(library):
    number = library.add(plain("Judul"), content_key="x").id
    library.set_role(number, 1, Role.BOILERPLATE, library.get(number).segments[:1])
    assert library.get(number).summary is None


def test_details_are_corrected_one_by_one(library, rice):
    library.set_details(rice, outlet="Kabar", published=date(2026, 3, 3))
    library.set_details(rice, title="Beras naik", byline="")
    document = library.get(rice).document
    assert (document.title, document.byline, document.outlet) == ("Beras naik", "", "Kabar")
    assert document.published == date(2026, 3, 3)
    assert document.url == rice_article().document.url
    assert document.blocks == rice_article().document.blocks
    library.set_details(rice, published="")
    assert library.get(rice).document.published is None
    assert library.get(rice).document.outlet == "Kabar"


def test_a_translation_is_forgotten(library, rice):
    done = library.row(rice).translated
    library.drop_translation(rice, 0)
    assert library.get(rice).translations[0] is None
    assert library.row(rice).translated == done - 1
    with pytest.raises(IndexError):
        library.drop_translation(rice, 999)


# Lists


def test_a_row_says_what_a_list_shows(library, rice):
    row = library.row(rice)
    assert (row.title, row.title_translation) == ("Harga Beras Naik di Tiga Kota", "Rice Prices Rise in Three Cities")
    assert (row.outlet, row.published, row.language) == ("Warta Pagi", date(2026, 3, 2), "id")
    assert (row.segments, row.translated, row.edited, row.confirmed, row.annotations) == (4, 4, 0, 0, 2)
    assert (row.source, row.added, row.opened) == ("beras.html", rice_article().added, None)
    assert library.list() == [row]


def test_a_list_is_sorted_and_cut(library):
    days = {"b": date(2026, 1, 2), "A": date(2026, 1, 3), "c": None}
    ids = {title: library.add(plain(title, published=day), content_key=title).id for title, day in days.items()}
    library.mark_opened(ids["A"])
    library.mark_opened(ids["b"])
    library.set_details(ids["A"], outlet="x")
    orders = {sort: "".join(row.title for row in library.list(sort=sort)) for sort in Sort}
    assert orders == {
        Sort.ADDED: "cAb",
        Sort.PUBLISHED: "Abc",
        Sort.UPDATED: "Acb",
        Sort.OPENED: "bAc",
        Sort.TITLE: "Abc",
    }
    assert [row.title for row in library.list(limit=1, offset=1)] == ["A"]
    assert [row.title for row in library.list(offset=2)] == ["b"]


def test_a_list_can_be_of_what_a_query_finds(library, rice):
    other = library.add(plain("Harga cabai"), content_key="chili").id
    assert [row.id for row in library.list("harga ")] == [other, rice]
    assert [row.id for row in library.list("harga", sort=Sort.TITLE)] == [rice, other]
    assert [row.id for row in library.list("chili")] == []
    assert [row.id for row in library.list("  ")] == [other, rice]
    assert library.list("?!") == []


# Deleting, and the small things


def test_a_deleted_article_is_gone_and_comes_back_whole(library, rice):
    library.save_draft(rice, 1, "Rice")
    library.set_reading_block(rice, 3)
    library.mark_opened(rice)
    before, row = library.get(rice), library.row(rice)
    deleted = library.delete(rice)
    assert (library.count(), library.search("beras"), library.find_by_key("rice")) == (0, [], None)
    assert library.verify() == []
    newer = library.add(plain("Lain"), content_key="other").id
    assert newer != rice
    assert library.restore(deleted) == rice
    assert (library.get(rice), library.row(rice)) == (before, row)
    assert (library.drafts(rice), library.reading_block(rice)) == ({1: "Rice"}, 3)
    assert [hit.row.id for hit in library.search("beras")] == [rice]


def test_what_was_added_again_is_not_restored_twice(library, rice):
    deleted = library.delete(rice)
    library.add(rice_article(), content_key="rice")
    with pytest.raises(StoreError, match="in the library again as article 2"):
        library.restore(deleted)
    assert library.count() == 1


def test_the_reading_position_and_facts_are_kept(library, rice):
    assert library.reading_block(rice) == 0
    library.set_reading_block(rice, 3)
    assert library.reading_block(rice) == 3
    assert library.fact("sort", "added") == "added"
    library.set_fact("sort", "title")
    library.set_fact("sort", "published")
    assert library.fact("sort") == "published"
    library.set_fact("sort", None)
    assert library.fact("sort") == ""
