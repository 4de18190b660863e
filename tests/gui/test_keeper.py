"""What a session hands over reaches the library, also annotations that come, go and come back."""

import pytest

from dwiwarta.core.reading import content_key
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import (
    Anchor,
    Annotation,
    Article,
    Block,
    BlockKind,
    Document,
    Role,
    Segment,
    Side,
    State,
    Summary,
    Translation,
)
from dwiwarta.gui.keeper import LibraryKeeper
from dwiwarta.gui.tasks import Tasks

BLOCKS = (
    Block("Pasar", BlockKind.HEADING),
    Block("Harga beras turun."),
    Block("Baca juga: Cuaca", role=Role.BOILERPLATE),
)
SEGMENTS = (Segment(0, 0, 5, "Pasar"), Segment(1, 0, 18, "Harga beras turun."))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def tasks(qapp, file):
    failures = []
    made = Tasks(lambda: Library(file))
    made.failed.connect(failures.append)
    yield made
    made.shut_down(lambda: None)
    made.deleteLater()
    assert failures == []


@pytest.fixture
def keeper(file, tasks):
    document = Document(title="Pasar", language="id", blocks=BLOCKS)
    article = Article(document, SEGMENTS, (Translation("Market"), None))
    with Library(file) as library:
        return LibraryKeeper(library.add(article, content_key=content_key(document)).id, tasks)


def stored(file, tasks):
    """Return the article as it is once everything has been written."""
    assert tasks.shut_down(lambda: None)
    with Library(file) as library:
        return library.get(1), library.drafts(1)


def note(key, text="", category="quote"):
    return Annotation(Anchor(Side.SOURCE, 1, 0, 5, "Harga", suffix=" beras"), category, text, id=key)


def test_edits_and_drafts_are_kept(file, tasks, keeper):
    keeper.save_draft(1, "The price")
    keeper.save_draft(0, "Mark")
    keeper.drop_draft(0)
    keeper.save_translation(0, Translation("Market").edit("The market"))
    article, drafts = stored(file, tasks)
    assert (article.translations[0].text, article.translations[0].state) == ("The market", State.EDITED)
    assert drafts == {1: "The price"}


def test_an_edit_of_an_untranslated_sentence_that_is_undone_leaves_it_to_be_translated(file, tasks, keeper):
    keeper.save_translation(1, Translation("").edit("Mine."))
    keeper.save_translation(1, None)
    assert tasks.shut_down(lambda: None)
    with Library(file) as library:
        assert library.get(1).translations == (Translation("Market"), None)


def test_a_new_annotation_stays_one_row_however_often_it_changes(file, tasks, keeper):
    keeper.save_annotation(note(-1))
    keeper.save_annotation(note(-1, "Check this"))
    keeper.save_annotation(note(-2, "Another"))
    article, _ = stored(file, tasks)
    assert sorted(each.note for each in article.annotations) == ["Another", "Check this"]
    assert all(each.id > 0 for each in article.annotations)


def test_a_removed_annotation_comes_back_with_undo_and_goes_again(file, tasks, keeper):
    keeper.save_annotation(note(-1, "first"))
    keeper.remove_annotation(note(-1, "first"))
    keeper.save_annotation(note(-1, "back"))
    keeper.save_annotation(note(-2, "gone"))
    keeper.remove_annotation(note(-2, "gone"))
    keeper.remove_annotation(note(-2, "gone"))
    article, _ = stored(file, tasks)
    assert [each.note for each in article.annotations] == ["back"]


def test_annotations_of_before_are_known_by_their_own_ids(file, tasks, keeper):
    with Library(file) as library:
        old = library.add_annotation(1, note(None, "old"))
    keeper.save_annotation(note(old.id, "newer"))
    article, _ = stored(file, tasks)
    assert [(each.id, each.note) for each in article.annotations] == [(old.id, "newer")]


def test_a_block_that_a_person_unfolds_keeps_its_role(file, tasks, keeper):
    document = Document(title="Pasar", language="id", blocks=(*BLOCKS[:2], Block(BLOCKS[2].text, reason="person")))
    segments = (*SEGMENTS, Segment(2, 0, 16, "Baca juga: Cuaca"))
    keeper.save_structure(Article(document, segments, (Translation("Market"), None, None)))
    article, _ = stored(file, tasks)
    assert article.document.blocks[2].role is Role.BODY
    assert article.segments == segments
    assert article.translations[0].text == "Market"


def test_the_summary_is_kept(file, tasks, keeper):
    keeper.save_summary(Summary("lead", (1,), (0.1, 0.9), ((), ("position",))))
    article, _ = stored(file, tasks)
    assert article.summary.chosen == (1,)


def test_lessons_are_kept_and_taken_back_in_turn(file, tasks, keeper):
    keeper.teach("Tempo", "Baca 12 menit", Role.BOILERPLATE)
    keeper.teach("Tempo", "Baca 7 menit", Role.BODY)
    keeper.teach("Tempo", "Lainnya", Role.BOILERPLATE)
    keeper.unteach("Tempo", "Lainnya")
    keeper.unteach("Tempo", "Baca 7 menit")
    assert tasks.shut_down(lambda: None)
    with Library(file) as library:
        assert library.lessons.of("Tempo") == {"baca # menit": Role.BOILERPLATE}
