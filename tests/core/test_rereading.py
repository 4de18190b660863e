"""An article that is read again keeps what was made of it with its words, and loses nothing."""

from dataclasses import replace
from datetime import date

import pytest

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.rereading import place_of
from dwiwarta.core.types import Annotation, Check, Dismissal, Role, Severity, Side, State, Translation, target_text
from dwiwarta.errors import ReadingError

FIRST = "Harga beras di Pasar Minggu naik menjadi Rp 12.500 per kilogram pada hari Senin."
SECOND = "Pedagang mengatakan pasokan dari Karawang terlambat karena hujan."
THIRD = "Pemerintah belum menjawab pertanyaan tentang impor."
FOURTH = "Dinas Perdagangan akan memeriksa gudang besok pagi."
LAST = "Harga cabai tetap seperti minggu lalu."
TITLE = "Harga Beras Naik di Pasar Minggu"


def text_of(*paragraphs):
    return "\n\n".join((TITLE, *paragraphs)) + "\n"


TEXT = text_of(f"{FIRST} {SECOND}", f"{THIRD} {FOURTH}", LAST)


@pytest.fixture
def pipeline():
    return Pipeline()


@pytest.fixture
def article(pipeline):
    """The article, "translated", with its second sentence edited, the third confirmed, and a summary."""
    made = pipeline.read_text(TEXT, source="/tmp/beras.txt")
    english = [Translation(f"English of: {segment.text}") for segment in made.segments]
    second = index_of(made, SECOND)
    english[second] = english[second].edit("Traders say rain has held up the supply from Karawang.")
    english[index_of(made, THIRD)] = replace(english[index_of(made, THIRD)], state=State.CONFIRMED)
    made = replace(made, translations=tuple(english))
    return replace(made, summary=pipeline.summarise(made, sentences=2), id=7)


def index_of(article, text):
    return next(i for i, segment in enumerate(article.segments) if segment.text == text)


def again(pipeline, article, text):
    return pipeline.reread(article, pipeline.read_text(text, source=article.source))


def mark(article, side, sentence, words, **more):
    segment = article.segments[index_of(article, sentence)]
    text = target_text(article, segment.block) if side is Side.TARGET else article.document.blocks[segment.block].text
    start = text.index(words)
    return Annotation(make_anchor(text, side, segment.block, start, start + len(words)), "claim", **more)


def test_the_same_text_changes_nothing(pipeline, article):
    marked = replace(article, annotations=(mark(article, Side.SOURCE, FIRST, "Rp 12.500", id=1),))
    found = again(pipeline, marked, TEXT)
    assert found.article == marked
    assert (found.same, found.moved, found.changed, found.added, found.gone, found.lost) == (
        len(article.segments),
        *(0,) * 5,
    )


def test_a_sentence_moved_one_changed_and_one_removed(pipeline, article):
    changed = SECOND.replace("hujan", "banjir")
    text = text_of(f"{FOURTH} {FIRST} {changed}", THIRD)
    found = again(pipeline, article, text)
    after = found.article
    assert [segment.text for segment in after.segments] == [TITLE, FOURTH, FIRST, changed, THIRD]
    assert (found.same, found.moved, found.changed, found.added, found.gone) == (4, 1, 1, 0, 1)
    for text in (TITLE, FOURTH, FIRST, THIRD):
        assert after.translations[index_of(after, text)] == article.translations[index_of(article, text)]
    assert after.translations[index_of(after, changed)] is None
    assert found.kept == 1
    (note,) = after.annotations
    assert "Traders say rain has held up the supply from Karawang." in note.note
    assert SECOND in note.note
    assert note.orphan


def test_highlights_go_with_their_sentence_on_both_sides(pipeline, article):
    marks = (
        mark(article, Side.SOURCE, FOURTH, "besok", id=1),
        mark(article, Side.TARGET, FOURTH, "gudang besok", id=2),
        mark(article, Side.TARGET, THIRD, "impor", id=3),
    )
    found = again(pipeline, replace(article, annotations=marks), text_of(f"{FIRST} {FOURTH}", SECOND, THIRD, LAST))
    after = found.article
    assert found.lost == 0
    for old, new in zip(marks, after.annotations, strict=True):
        assert (new.id, new.anchor.quote, new.orphan) == (old.id, old.anchor.quote, False)
        anchor, side = new.anchor, new.anchor.side
        text = after.document.blocks[anchor.block].text if side is Side.SOURCE else target_text(after, anchor.block)
        assert text[anchor.start : anchor.end] == anchor.quote
    assert after.annotations[0].anchor.block == after.segments[index_of(after, FOURTH)].block


def test_a_highlight_in_a_changed_sentence_is_found_again_and_one_of_a_removed_sentence_is_an_orphan(pipeline, article):
    marks = (
        mark(article, Side.SOURCE, FIRST, "Rp 12.500", id=1),
        mark(article, Side.SOURCE, LAST, "Harga cabai tetap", id=2),
        mark(article, Side.TARGET, LAST, LAST, id=3),
    )
    changed = FIRST.replace("hari Senin", "hari Selasa")
    found = again(pipeline, replace(article, annotations=marks), text_of(f"{changed} {SECOND}", f"{THIRD} {FOURTH}"))
    first, second, third = found.article.annotations
    assert (first.anchor.quote, first.orphan) == ("Rp 12.500", False)
    assert (second.orphan, second.anchor.quote) == (True, "Harga cabai tetap")
    assert third.orphan
    assert found.lost == 2


def test_what_a_person_said_of_blocks_and_sentences_stays(pipeline, article):
    from dwiwarta.core import sentences

    last = article.segments[index_of(article, LAST)].block
    joined = sentences.with_block(article, 2, sentences.join(article, index_of(article, THIRD)))
    folded = pipeline.with_role(joined, last, Role.BOILERPLATE)
    kept = sentences.with_block(folded, 2, sentences.join(folded, index_of(folded, THIRD)))
    after = again(
        pipeline, kept, text_of("Kalimat baru di depan artikel ini.", f"{FIRST} {SECOND}", f"{THIRD} {FOURTH}", LAST)
    )
    assert f"{THIRD} {FOURTH}" in [segment.text for segment in after.article.segments]
    assert LAST not in [segment.text for segment in after.article.segments]
    block = next(block for block in after.article.document.blocks if block.text == LAST)
    assert (block.role, block.reason) == (Role.BOILERPLATE, "person")


def test_dismissals_go_with_their_sentence(pipeline, article):
    check = Check("numbers", Severity.HIGH, (0, 5), (0, 7), "…")
    index = index_of(article, FOURTH)
    english = article.translations[index].text
    gone = Dismissal.of(article.segments[index_of(article, LAST)], "Other.", check)
    dismissed = replace(article, dismissals=(Dismissal.of(article.segments[index], english, check, "sic"), gone))
    after = again(pipeline, dismissed, text_of(FOURTH, FIRST)).article
    assert after.dismissals == (Dismissal.of(after.segments[index_of(after, FOURTH)], english, check, "sic"),)


def test_a_summary_by_hand_stays_and_one_by_the_program_is_chosen_anew(pipeline, article):
    text = text_of(LAST, f"{FIRST} {SECOND}", f"{THIRD} {FOURTH}")
    anew = again(pipeline, article, text).article
    assert anew.summary == pipeline.summarise(anew, sentences=2)
    by_hand = replace(article, summary=replace(article.summary, chosen=(index_of(article, LAST),)))
    after = again(pipeline, by_hand, text).article
    assert [after.segments[i].text for i in after.summary.chosen] == [LAST]
    assert len(after.summary.salience) == len(after.segments)


def test_details_that_are_known_stay_and_gaps_are_filled(pipeline, article):
    fresh = pipeline.read_text(TEXT, source=article.source)
    fresh = replace(fresh, document=replace(fresh.document, byline="Rina", outlet="Kompas", published=date(2026, 1, 2)))
    known = replace(article, document=replace(article.document, outlet="Kabar Biru"))
    document = pipeline.reread(known, fresh).article.document
    assert (document.byline, document.outlet, document.published) == ("Rina", "Kabar Biru", date(2026, 1, 2))


@pytest.mark.parametrize("corrected", [False, True])
def test_a_new_headline_is_taken_where_nobody_gave_another(pipeline, article, corrected):
    known = replace(article, document=replace(article.document, title="Rice"))
    text = TEXT.replace(TITLE, "Harga Beras Melonjak di Pasar Minggu")
    title = again(pipeline, known if corrected else article, text).article.document.title
    assert title == ("Rice" if corrected else "Harga Beras Melonjak di Pasar Minggu")


def test_the_place_of_an_article_in_a_file_is_told_from_its_source(tmp_path):
    odd = tmp_path / "a#b.txt"
    odd.write_text(TEXT)
    archive = tmp_path / "kliping.zip"
    assert place_of(str(odd)) == (odd, "")
    assert place_of(f"{odd}#in#side.html") == (odd, "in#side.html")
    assert place_of(f"{archive}#banjir.html") == (archive, "banjir.html")
    assert place_of(str(archive)) == (archive, "")
    assert place_of("/gone/c#.txt") == (tmp_path.__class__("/gone/c#.txt"), "")


def test_one_article_of_several_is_read_again_by_its_name(pipeline, tmp_path):
    import zipfile

    file = tmp_path / "kliping.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", text_of(FIRST))
        archive.writestr("b.txt", text_of(SECOND))
    assert pipeline.read_place(file, "b.txt").segments[-1].text == SECOND
    with pytest.raises(ReadingError, match=r"no article “c\.txt” any more"):
        pipeline.read_place(file, "c.txt")
    with pytest.raises(ReadingError, match="several articles"):
        pipeline.read_place(file)
    plain = tmp_path / "b.txt"
    plain.write_text(text_of(SECOND))
    assert pipeline.read_place(plain, "b.txt").segments[-1].text == SECOND  # taken out of the archive meanwhile
    with pytest.raises(ReadingError):
        pipeline.read_place(tmp_path / "gone.txt")
    pipeline.close()
