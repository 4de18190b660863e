"""Another reading of an article in the library: all of it, or none, and nothing of a person's is lost."""

from dataclasses import replace

import pytest

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.segmentation import segment
from dwiwarta.core.types import Annotation, Block, Check, Dismissal, Role, Severity, Side, State, Summary, Translation
from support.store_articles import rice_article


def longer(article):
    """The same article with a paragraph in front of the others, one sentence gone, and another summary."""
    blocks = list(article.document.blocks)
    blocks[1] = replace(blocks[1], text="Harga beras naik menjadi Rp 12.500 per kilogram.")
    blocks.insert(1, Block("Kabar baru dari pasar."))
    document = replace(article.document, blocks=tuple(blocks), byline="Rina")
    segments = segment(document)
    known = {s.text: t for s, t in zip(article.segments, article.translations, strict=True)}
    made = tuple(known.get(each.text) for each in segments)
    return replace(article, document=document, segments=segments, translations=made, summary=Summary("lead", (1,)))


def test_another_reading_takes_the_place_of_the_one_before_and_gives_it_back(library, rice):
    before = library.get(rice)
    after = replace(longer(before), source="/elsewhere/beras.txt")
    ids = library.replace_text(rice, after, content_key="other")
    assert ids == tuple(annotation.id for annotation in before.annotations)
    assert library.get(rice) == after
    assert library.find_by_key("other") == rice
    assert library.find_by_key("rice") is None
    assert [hit.row.id for hit in library.search("Kabar baru")] == [rice]
    assert library.verify() == []
    library.replace_text(rice, before, content_key="rice")
    assert library.get(rice) == before
    assert library.find_by_key("rice") == rice
    assert library.search("Kabar baru") == []


def test_annotations_are_changed_added_and_removed_by_their_ids(library, rice):
    before = library.get(rice)
    first, *_ = before.annotations
    changed = replace(first, note="changed", tags=("beras",), resolved=True)
    new = Annotation(make_anchor(before.document.blocks[0].text, Side.SOURCE, 0, 0, 5), "claim")
    ids = library.replace_text(rice, replace(before, annotations=(new, changed)), content_key="rice")
    assert ids[1] == first.id
    assert {a.id: a for a in library.get(rice).annotations} == {
        first.id: changed,
        ids[0]: replace(new, id=ids[0]),
    }


def test_what_was_confirmed_stays_in_the_memory_and_finds_its_place(library, rice):
    before = library.get(rice)
    for index in (1, 2):
        library.save_translation(rice, index, replace(before.translations[index], state=State.CONFIRMED))
    before = library.get(rice)
    after = longer(before)
    library.replace_text(rice, after, content_key="rice")
    assert library.memory.count() == 2
    moved = next(i for i, each in enumerate(after.segments) if each.text == before.segments[1].text)
    library.save_translation(rice, moved, Translation("Other.", edited="Mine.", state=State.EDITED))
    assert [entry.source for entry in library.memory.entries()] == [before.segments[2].text]
    library.replace_text(rice, before, content_key="rice")
    library.save_translation(rice, 2, replace(before.translations[2], state=State.MACHINE))
    assert library.memory.count() == 0


def test_what_waits_for_a_folded_block_goes_on_waiting(library, rice):
    library.save_translation(rice, 3, Translation("Mine.", edited="Mine.", state=State.EDITED))
    before = library.get(rice)
    folded = tuple(each for each in before.segments if each.block != 3)
    library.set_role(rice, 3, Role.BOILERPLATE, folded)
    after = longer(library.get(rice))
    library.replace_text(rice, after, content_key="rice")
    blocks = list(after.document.blocks)
    blocks[4] = replace(blocks[4], role=Role.BODY)
    library.set_role(rice, 4, Role.BODY, segment(replace(after.document, blocks=tuple(blocks))))
    assert library.get(rice).translations[-1].text == "Mine."


def test_dismissals_are_those_of_the_new_reading(library, rice):
    before = library.get(rice)
    check = Check("numbers", Severity.HIGH, (0, 3), None, "…")
    library.dismissals.put(
        rice, [Dismissal.of(before.segments[1], "One.", check), Dismissal.of(before.segments[2], "Two.", check)]
    )
    library.dismissals.silence(rice, "names")
    after = longer(library.get(rice))
    kept = (Dismissal.of(after.segments[2], "One.", check, "sic"),)
    library.replace_text(rice, replace(after, dismissals=kept), content_key="rice")
    assert library.get(rice).dismissals == kept
    assert library.get(rice).silenced == {"names"}


def test_the_key_of_another_article_is_not_taken_from_it(library, rice):
    other = library.add(replace(rice_article(), source="b"), content_key="other").id
    library.replace_text(rice, longer(library.get(rice)), content_key="other")
    assert library.content_key(rice) == "rice"
    assert library.find_by_key("other") == other


def test_a_reading_that_does_not_fit_its_text_is_refused_whole(library, rice):
    before = library.get(rice)
    broken = replace(before, segments=tuple(replace(each, text="x") for each in before.segments))
    with pytest.raises(ValueError, match="not a slice"):
        library.replace_text(rice, broken, content_key="rice")
    assert library.get(rice) == before
