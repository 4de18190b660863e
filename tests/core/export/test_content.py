"""What a brief says: nothing twice, nothing silently left out, every highlight on its words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.export import sample
from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.export.content import build, category_name, day, language
from dwiwarta.core.export.marking import NOT_TRANSLATED, Mark, cell_text, cut, numbered_text
from dwiwarta.core.export.palette import COLOURS, colour_index
from dwiwarta.core.types import (
    Anchor,
    Annotation,
    Article,
    Block,
    BlockKind,
    Brief,
    Document,
    Role,
    Segment,
    Side,
    State,
    Translation,
)


def facts(content):
    return {fact.label: fact.value for fact in content.facts}


def one_block(text="Satu. Dua. Tiga.", *translations, **options):
    """Return a brief of one paragraph with three sentences."""
    spans = ((0, 5), (6, 10), (11, 16))
    segments = tuple(Segment(0, start, end, text[start:end]) for start, end in spans)
    article = Article(Document(blocks=(Block(text),), language="id"), segments, translations, **options)
    return Brief(article, created=sample.CREATED)


def test_the_title_is_heading_matter_and_not_in_the_body():
    content = build(sample.brief())
    assert cell_text(content.title) == sample.BLOCKS[0].text
    assert cell_text(content.title_target) == "City of Semarang Adds 12 Flood Pumps Worth Rp 1.5 Trillion"
    assert all(cell_text(row.source) != sample.BLOCKS[0].text for row in content.rows)


def test_heading_matter_names_where_it_came_from_and_what_made_it():
    assert facts(build(sample.brief())) == {
        "Byline": "Dewi Lestari Ningrum",
        "Outlet": "Warta Contoh",
        "Published": "23 November 2026",
        "Address": "https://warta.example/semarang/pompa-banjir?halaman=1&urut=baru",
        "Language": "Indonesian",
        "Translated by": "translate-id_en 0.1, 22 November 2026",
        "Confirmed": "2 of 14 sentences (14 %) confirmed by a person, 1 more edited",
        "Checked": "11 of 14 sentences checked by rule, the rest not translated",
        "Findings": "none open",
        "Brief made": "23 November 2026, 09:30 UTC",
        "Made with": "Dwiwarta 0.1",
    }


def test_no_body_cell_is_empty_and_boilerplate_is_left_out():
    content = build(sample.brief())
    assert all(cell_text(row.source).strip() and cell_text(row.target).strip() for row in content.rows)
    assert not any("WhatsApp" in cell_text(row.source) for row in content.rows)
    assert len(content.rows) == sum(block.role is Role.BODY for block in sample.BLOCKS) - 1


def test_all_text_shows_boilerplate_marked_and_untranslated():
    rows = [row for row in build(sample.brief(all_text=True)).rows if row.boilerplate]
    assert [cell_text(row.source) for row in rows] == [
        "Baca juga: Jadwal Pasang Laut Pekan Ini",
        "Gabung di kanal WhatsApp Warta Contoh.",
    ]
    assert cell_text(rows[0].target) == "[not part of the article (related link); not translated]"


def test_a_person_who_set_a_block_aside_is_not_a_reason_to_print():
    blocks = (Block("Iklan", role=Role.BOILERPLATE, reason="person"),)
    content = build(Brief(Article(Document(blocks=blocks)), all_text=True))
    assert cell_text(content.rows[0].target) == "[not part of the article; not translated]"


@pytest.mark.parametrize(
    ("translations", "shown"),
    [
        ((None, None, None), "[not translated] [not translated] [not translated]"),
        ((Translation("One."), None, None), "One. [not translated] [not translated]"),
        ((None, Translation("Two."), None), "[not translated] Two. [not translated]"),
        ((Translation("One."), None, Translation("Three.")), "One. [not translated] Three."),
        ((Translation(""), Translation(" "), Translation("")), "  [not translated]"),
        ((Translation("One."), Translation("Two."), Translation("Three.")), "One. Two. Three."),
    ],
)
def test_missing_sentences_stand_where_they_are_missing(translations, shown):
    target = build(one_block("Satu. Dua. Tiga.", *translations)).rows[0].target
    assert cell_text(target).strip() == shown.strip()
    assert [run.text for run in target if run.missing] == [NOT_TRANSLATED] * shown.count(NOT_TRANSLATED)


def test_a_body_block_without_sentences_is_not_translated():
    content = build(Brief(Article(Document(blocks=(Block("Teks."), Block("  \n"))))))
    assert [(cell_text(row.source), cell_text(row.target)) for row in content.rows] == [("Teks.", NOT_TRANSLATED)]
    assert cell_text(content.title) == "Untitled article"
    assert content.title_target is None
    assert content.name == "Untitled article"
    assert facts(content)["Translated by"] == "not translated yet"


def test_a_title_without_a_block_of_its_own_is_still_the_title():
    content = build(Brief(Article(Document(title="Judul", blocks=(Block("Teks."),)))))
    assert (cell_text(content.title), content.title_target, content.name) == ("Judul", None, "Judul")


def test_the_summary_has_both_languages_and_says_what_is_missing():
    lines = build(sample.brief()).summary
    assert len(lines) == 3
    assert cell_text(lines[1].target) == "Installation will not wait for the sea wall to be finished."
    assert cell_text(lines[2].source).startswith("Sebanyak 12.500 warga")
    assert cell_text(lines[2].target) == NOT_TRANSLATED
    assert build(sample.brief(include_summary=False)).summary == ()


def test_notes_are_numbered_in_reading_order_and_orphans_come_last():
    notes = build(sample.brief(all_text=True)).notes
    assert [(note.number, note.label, note.placed, note.orphan) for note in notes] == [
        (1, "Name", True, False),
        (2, "To verify (resolved, negation, pumps & <dams>)", True, False),
        (3, "Figure", True, False),
        (4, "Claim", True, False),
        (5, "Background", True, False),
        (6, "Quote", True, False),
        (7, "To verify", False, True),
    ]


def test_a_note_on_what_the_brief_leaves_out_is_kept_without_a_place():
    notes = {note.quote: note for note in build(sample.brief()).notes}
    assert not notes["Pasang Laut"].placed
    assert not notes["Pasang Laut"].orphan
    assert all(not note.placed for note in build(sample.brief(side_by_side=False)).notes if note.quote != "Semarang")
    assert build(sample.brief(side_by_side=False)).rows == ()
    assert build(sample.brief(include_annotations=False)).notes == ()


def test_a_highlight_is_never_put_on_other_words_than_its_quote():
    anchor = Anchor(Side.TARGET, 0, 0, 4, "Some")
    brief = one_block(
        "Satu. Dua. Tiga.", Translation("Other words."), None, None, annotations=(Annotation(anchor, "x"),)
    )
    content = build(brief)
    assert content.notes[0].orphan
    assert not any(run.notes for run in content.rows[0].target)


@pytest.mark.parametrize("anchor", [Anchor(Side.SOURCE, 9, 0, 1, "S"), Anchor(Side.SOURCE, 0, 3, 3, "")])
def test_an_anchor_outside_the_document_is_an_orphan(anchor):
    brief = one_block("Satu. Dua. Tiga.", None, None, None, annotations=(Annotation(anchor, "x"),))
    assert [note.orphan for note in build(brief).notes] == [True]


def test_overlapping_highlights_share_the_words_they_share():
    row = build(sample.brief()).rows[0]
    runs = [(run.text, run.notes, run.ends) for run in row.target if run.notes]
    assert runs == [
        ("12 flood pumps worth ", (3,), ()),
        ("Rp 1.5 trillion", (3, 4), (3,)),
        (" before the rainy season. Installation", (4,), (4,)),
    ]
    assert "Rp 1.5 trillion[3] before the rainy season. Installation[4] will" in numbered_text(row.target)


def test_provenance_counts_what_each_hand_did():
    assert {fact.label: fact.value for fact in build(sample.brief()).provenance} == {
        "Sentences": "14: 8 machine, 1 edited, 2 confirmed, 3 not translated",
        "Machine text": "9 from the model, 1 from the translation memory, 1 repaired after the model",
        "Summary": "3 sentences, chosen by the method dwiwarta",
        "Not the article": "2 blocks of the page, such as links and promotion, left out",
    }


def test_machine_translation_says_so():
    brief = one_block("Satu. Dua. Tiga.", *[Translation("x")] * 3)
    assert facts(build(brief))["Confirmed"] == "Machine translation, not confirmed by a person (0 %)"
    edited = one_block("Satu. Dua. Tiga.", Translation("x", state=State.EDITED), None, None)
    assert facts(build(edited))["Confirmed"] == "0 of 3 sentences (0 %) confirmed by a person, 1 more edited"
    assert facts(build(edited))["Translated by"] == "no model"


def test_warnings_and_one_block_set_aside_are_told():
    document = replace(sample.article().document, blocks=sample.BLOCKS[:3], warnings=("This looks like Malay.",))
    article = Article(document, sample.segments()[:3], sample.translations()[:3])
    content = build(Brief(article))
    assert facts(content)["Warning"] == "This looks like Malay."
    assert content.provenance[-1].value == "1 block of the page, such as links and promotion, left out"


def test_a_title_that_a_person_set_aside_is_not_shown_as_the_article():
    blocks = (Block("Judul", BlockKind.HEADING, Role.BOILERPLATE, reason="person"), Block("Teks."))
    content = build(Brief(Article(Document(title="Judul asli", blocks=blocks))))
    assert cell_text(content.title) == "Judul asli"
    assert [cell_text(row.source) for row in content.rows] == ["Teks."]


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("id", ("Indonesian", "id-ID")),
        ("ms", ("Malay", "ms-MY")),
        ("jv", ("jv", "jv")),
        ("und", ("not recognised", "id-ID")),
        ("", ("not recognised", "id-ID")),
        ('id"><script>', ("not recognised", "id-ID")),
    ],
)
def test_languages_have_names_and_safe_tags(code, named):
    assert language(code) == named


def test_days_and_categories_read_well():
    assert day(sample.CREATED) == "23 November 2026"
    assert [category_name(name) for name in ("to_verify", "UU ITE", " ")] == ["To verify", "UU ITE", "Highlight"]


def test_colours_are_stable_and_the_known_categories_differ():
    known = [colour_index(name) for name in ("quote", "claim", "figure", "name", "to_verify", "background")]
    assert sorted(known) == list(range(len(COLOURS)))
    assert colour_index("Tata ruang") == colour_index("tata ruang")


texts = st.text(max_size=40)


@given(texts, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5))
def test_cutting_loses_nothing_and_each_mark_keeps_its_words(text, spans):
    text = printable(text)
    marks = [
        Mark(number, start, end, "claim")
        for number, (start, end) in enumerate(((min(s), max(s)) for s in spans), start=1)
        if start < end <= len(text)
    ]
    cell = cut(text, marks)
    assert cell_text(cell) == text
    for mark in marks:
        assert "".join(run.text for run in cell if mark.number in run.notes) == text[mark.start : mark.end]
        assert sum(mark.number in run.ends for run in cell) == 1


def test_a_note_on_unprintable_words_keeps_its_number():
    cell = cut("a\u202eb", [Mark(1, 1, 2, "claim")])
    assert numbered_text(cell) == "a[1]b"
    assert cut("\u202e") == ()


def test_a_list_item_with_a_number_is_shown_without_a_bullet():
    texts = ["1. Tanggul jebol.", "b) Hujan deras.", "Tambak Lorok", "3.000 liter"]
    blocks = tuple(Block(text, BlockKind.LIST_ITEM) for text in texts)
    segments = tuple(Segment(index, 0, len(text), text) for index, text in enumerate(texts))
    article = Article(Document(blocks=blocks, language="id"), segments, (None,) * len(texts))
    kinds = [row.kind for row in build(Brief(article, created=sample.CREATED)).rows]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM]
