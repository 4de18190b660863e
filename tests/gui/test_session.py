"""The session changes the article, keeps what has to be kept, and can undo what a person did."""

import gc
import weakref
from dataclasses import replace

import pytest

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.types import Annotation, Role, Side, State, Summary, Translation, target_text
from dwiwarta.gui.session import ArticleSession
from gui.reader_sample import Remembering, sample_article, with_role


def highlight(session, side, block, words, category="quote", note=""):
    text = session.side_text(side, block)
    start = text.index(words)
    (made,) = session.add_annotations(
        [Annotation(make_anchor(text, side, block, start, start + len(words)), category, note)]
    )
    return made


def test_an_edit_keeps_the_machine_text_and_is_saved(session, kept, qtbot):
    machine = session.translation(3).machine
    with qtbot.waitSignal(session.translation_changed) as told:
        session.edit_translation(3, "The government spent Rp 1.5 trillion.")
    assert told.args == [(3,)]
    now = session.translation(3)
    assert (now.machine, now.text, now.state) == (machine, "The government spent Rp 1.5 trillion.", State.EDITED)
    assert kept.named("save_translation") == [(3, now)]
    assert kept.named("drop_draft") == [(3,)]


def test_undo_and_redo_an_edit(session):
    before = session.article
    session.edit_translation(3, "One.")
    edited = session.article
    session.undo_stack.undo()
    assert session.article == before
    session.undo_stack.redo()
    assert session.article == edited


def test_edits_of_one_sentence_undo_as_one_and_of_two_as_two(session):
    session.edit_translation(3, "One.")
    session.edit_translation(3, "One two.")
    assert session.undo_stack.count() == 1
    session.edit_translation(4, "Three.")
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.article == sample_article()
    session.undo_stack.redo()
    assert session.translation(3).text == "One two."


def test_confirming_is_its_own_step(session):
    session.edit_translation(3, "One.")
    session.edit_translation(3, "One two.", confirm=True)
    assert session.translation(3).state is State.CONFIRMED
    session.undo_stack.undo()
    assert (session.translation(3).text, session.translation(3).state) == ("One.", State.EDITED)


def test_confirming_a_machine_text_keeps_it(session):
    session.confirm(4)
    assert session.translation(4).state is State.CONFIRMED
    assert session.translation(4).edited is None
    session.confirm(4)
    assert session.undo_stack.count() == 1


def test_looking_at_a_confirmed_sentence_does_not_unconfirm_it(session):
    session.confirm(4)
    session.edit_translation(4, session.translation(4).text)
    assert session.translation(4).state is State.CONFIRMED


def test_reverting_gives_the_machine_text_back(session):
    machine = session.translation(3)
    session.edit_translation(3, "One.")
    session.revert(3)
    assert session.translation(3) == machine
    session.undo_stack.undo()
    assert session.translation(3).text == "One."


def test_a_repair_can_be_refused_and_taken_again(session, kept):
    session.set_translation(3, Translation("Rp 1,5 trillion.").repair("Rp 1.5 trillion."))
    repaired = session.translation(3)
    session.refuse_repair(3)
    assert (session.translation(3).text, session.translation(3).state) == ("Rp 1,5 trillion.", State.EDITED)
    assert kept.named("save_translation") == [(3, session.translation(3))]
    session.refuse_repair(3)
    session.refuse_repair(4)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.translation(3) == repaired
    session.undo_stack.redo()
    session.revert(3)
    assert session.translation(3) == repaired


def test_a_highlight_stands_on_the_repaired_words(session):
    session.set_translation(3, Translation("The sum is Rp 1,5 trillion.").repair("The sum is Rp 1.5 trillion."))
    block = session.article.segments[3].block
    mark = highlight(session, Side.TARGET, block, "1.5 trillion")
    session.refuse_repair(3)
    moved = session.annotation(mark.id)
    assert moved.orphan or "trillion" in moved.anchor.quote
    session.undo_stack.undo()
    assert session.annotation(mark.id) == mark


def test_clearing_a_sentence_does_not_drop_it(session):
    machine = session.translation(3)
    session.edit_translation(3, "One.")
    session.edit_translation(3, "   ")
    assert session.translation(3) == machine


def test_a_person_can_translate_what_the_machine_has_not(qapp):
    session = ArticleSession(sample_article(translated=False), Remembering(), with_role)
    session.edit_translation(2, "")
    assert session.translation(2) is None
    session.edit_translation(2, "Mine.")
    assert (session.translation(2).machine, session.translation(2).text) == ("", "Mine.")
    session.undo_stack.undo()
    assert session.translation(2) is None


def test_the_machine_never_overwrites_a_person(session):
    session.edit_translation(3, "Mine.")
    session.confirm(4)
    confirmed = session.translation(4).text
    session.set_translations({3: Translation("New 3."), 4: Translation("New 4."), 5: Translation("New 5.")})
    assert [session.translation(i).text for i in (3, 4, 5)] == ["Mine.", confirmed, "New 5."]
    assert session.translation(3).machine == "New 3."
    assert session.translation(4).state is State.CONFIRMED
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.translation(3).text == "New 3."


def test_a_batch_is_one_signal(session, qtbot):
    heard = []
    session.translation_changed.connect(heard.append)
    session.set_translations({7: Translation("A."), 8: Translation("B.")})
    assert heard == [(7, 8)]


def test_annotations_get_stable_ids_and_are_kept(session, kept):
    made = highlight(session, Side.SOURCE, 2, "Pelabuhan")
    assert made.id is not None
    assert made.id < 0
    assert kept.named("save_annotation") == [(made,)]
    session.update_annotation(replace(made, note="Look."))
    assert session.annotation(made.id).note == "Look."
    session.undo_stack.undo()
    assert session.annotation(made.id).note == ""
    session.remove_annotations([session.annotation(made.id)])
    assert session.article.annotations == ()
    session.undo_stack.undo()
    assert session.article.annotations == (made,)


def test_annotations_without_an_id_get_one(qapp):
    anchor = make_anchor(sample_article().document.blocks[2].text, Side.SOURCE, 2, 0, 9)
    article = replace(sample_article(), annotations=(Annotation(anchor, "quote"), Annotation(anchor, "claim", id=7)))
    session = ArticleSession(article, Remembering(), with_role)
    ids = [a.id for a in session.article.annotations]
    assert 7 in ids
    assert None not in ids
    assert len(set(ids)) == 2


def test_a_highlight_moves_along_with_an_edit_before_it(session, qtbot):
    made = highlight(session, Side.TARGET, 2, "two piers")
    with qtbot.waitSignal(session.annotations_changed) as told:
        session.edit_translation(2, "On Monday the port opened.")
    assert told.args == [frozenset({2})]
    moved = session.annotation(made.id)
    assert session.target_text(2)[moved.anchor.start : moved.anchor.end] == "two piers"
    session.undo_stack.undo()
    assert session.annotation(made.id) == made


def test_a_highlight_whose_words_are_gone_is_an_orphan_until_undo(session):
    made = highlight(session, Side.TARGET, 2, "two piers")
    session.edit_translation(3, "Nothing of that is left here.")
    assert session.annotation(made.id).orphan
    session.undo_stack.undo()
    assert session.annotation(made.id) == made


def test_the_summary_is_kept_once(session, kept, qtbot):
    summary = Summary("lead", (1,))
    with qtbot.waitSignal(session.summary_changed):
        session.set_summary(summary)
    session.set_summary(summary)
    assert kept.named("save_summary") == [(summary,)]


def test_a_role_takes_sentences_away_and_undo_brings_all_back(session, qtbot):
    made = highlight(session, Side.TARGET, 3, "free of charge")
    session.edit_translation(6, "It was free of charge.")
    before = session.article
    with qtbot.waitSignal(session.structure_changed):
        session.set_role(3, Role.BOILERPLATE)
    assert len(session.article.segments) == len(before.segments) - 3
    assert session.article.document.blocks[3].reason == "person"
    assert session.annotation(made.id).orphan
    assert session.article.summary is None
    assert session.article.segments[4].text == before.segments[7].text
    assert session.article.translations[4] == before.translations[7]
    session.undo_stack.undo()
    assert session.article == before


def test_boilerplate_becomes_body_without_a_translation(session, kept):
    count = len(session.article.segments)
    session.set_role(4, Role.BODY)
    index = session.index.segments_of(4)
    assert len(session.article.segments) == count + 1
    assert session.article.segments[index.start].text == session.article.document.blocks[4].text
    assert session.translation(index.start) is None
    assert kept.named("save_structure") == [(session.article,)]
    session.undo_stack.undo()
    assert session.article.document.blocks[4].reason == "related_link"


def test_the_index_agrees_with_the_plain_functions(session):
    article = session.article
    for block in range(len(article.document.blocks)):
        assert session.target_text(block) == target_text(article, block)
        for index, start, end in session.index.target_spans(block, article.translations):
            assert target_text(article, block)[start:end] == article.translations[index].text
    assert session.index.segment_at(2, 0) == 2
    assert session.index.segment_at(2, article.segments[3].start) == 3
    assert session.index.segment_at(4, 0) == -1


def test_undo_steps_have_names(session):
    session.edit_translation(3, "One.")
    assert session.undo_stack.undoText() == "edit of sentence 4"
    session.confirm(3)
    assert session.undo_stack.undoText() == "confirmation of sentence 4"
    highlight(session, Side.SOURCE, 2, "Pelabuhan")
    assert session.undo_stack.undoText() == "highlight"


def test_what_goes_wrong_in_a_step_is_an_error_and_no_step(session):
    def broken(article, block, role):
        raise ValueError("no such role")

    session.with_role = broken
    before = session.article
    with pytest.raises(ValueError, match="no such role"):
        session.set_role(3, Role.BOILERPLATE)
    assert session.article == before
    assert session.undo_stack.count() == 0


def test_a_chosen_role_is_taught_and_undo_takes_the_lesson_back(session, kept):
    outlet, text = session.article.document.outlet, session.article.document.blocks[3].text
    session.set_role(3, Role.BOILERPLATE)
    assert kept.named("teach") == [(outlet, text, Role.BOILERPLATE)]
    session.undo_stack.undo()
    assert kept.named("unteach") == [(outlet, text)]
    session.undo_stack.redo()
    assert len(kept.named("teach")) == 2


def used_session(qtbot):
    session = ArticleSession(sample_article(), Remembering(), with_role)
    session.edit_translation(3, "One.")
    session.all_findings.want()
    qtbot.waitUntil(lambda: session.all_findings.settled)
    return session


def test_a_discarded_session_goes_at_once_and_not_in_a_full_round(qtbot):
    session = used_session(qtbot)
    gone = []
    weakref.finalize(session, gone.append, True)
    gc.disable()
    try:
        session.discard()
        del session
        qtbot.waitUntil(lambda: bool(gone))
    finally:
        gc.enable()
