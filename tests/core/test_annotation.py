"""Anchors survive what happens to a text, or say that they have not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.annotation import CONTEXT, locate, make_anchor, reanchor, shift
from dwiwarta.core.categories import DEFAULTS
from dwiwarta.core.types import Annotation, Article, Block, Document, Role, Segment, Side, Translation

PARAGRAPH = (
    "Menteri Perdagangan mengatakan harga beras naik menjadi Rp 12.500 per kilogram pada Senin. "
    "Ia belum menjawab pertanyaan tentang impor. Pedagang di Pasar Minggu berkata lain."
)


def anchor_of(text, quote, *, side=Side.SOURCE, block=0, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return make_anchor(text, side, block, start, start + len(quote))


def found(anchor, text):
    span = locate(anchor, text)
    return None if span is None else text[slice(*span)]


@st.composite
def spans(draw, text):
    start = draw(st.integers(0, len(text) - 1))
    return start, draw(st.integers(start + 1, len(text)))


@st.composite
def text_and_span(draw):
    text = draw(st.text(min_size=1, max_size=120) | st.text("ab .", min_size=1, max_size=120))
    return text, draw(spans(text))


def test_the_ids_of_the_categories_are_stable():
    assert [category.id for category in DEFAULTS] == [
        "quote",
        "claim",
        "figure",
        "name",
        "to_verify",
        "background",
    ]


def test_an_anchor_keeps_its_surroundings():
    anchor = anchor_of(PARAGRAPH, "Rp 12.500")
    assert anchor.prefix == PARAGRAPH[anchor.start - CONTEXT : anchor.start]
    assert anchor.suffix == PARAGRAPH[anchor.end : anchor.end + CONTEXT]


@pytest.mark.parametrize("span", [(0, 0), (3, 2), (-1, 2), (0, 4)])
def test_a_span_outside_the_text_is_refused(span):
    with pytest.raises(ValueError, match="no span"):
        make_anchor("abc", Side.SOURCE, 0, *span)


@given(text_and_span())
def test_an_anchor_finds_its_own_place(case):
    text, (start, end) = case
    assert locate(make_anchor(text, Side.SOURCE, 0, start, end), text) == (start, end)


@given(text_and_span(), st.text(max_size=50))
def test_what_is_put_in_front_moves_it(case, front):
    text, (start, end) = case
    anchor = make_anchor(text, Side.SOURCE, 0, start, end)
    moved = shift(anchor, text, front + text)
    assert moved is not None
    assert moved.quote == anchor.quote
    assert (front + text)[moved.start : moved.end] == anchor.quote


@given(st.data())
def test_an_edit_beside_an_anchor_leaves_its_words(data):
    text, (start, end) = data.draw(text_and_span())
    before_it = data.draw(st.booleans())
    low, high = (0, start) if before_it else (end, len(text))
    first = data.draw(st.integers(low, high))
    last = data.draw(st.integers(first, high))
    after = text[:first] + data.draw(st.text(max_size=30)) + text[last:]
    moved = shift(make_anchor(text, Side.TARGET, 0, start, end), text, after)
    assert moved is not None
    assert after[moved.start : moved.end] == text[start:end] == moved.quote


@given(st.data())
def test_whatever_happens_the_span_is_inside_the_text(data):
    text, (start, end) = data.draw(text_and_span())
    after = data.draw(st.text(max_size=120) | st.text("ab .", max_size=120))
    span = locate(make_anchor(text, Side.SOURCE, 0, start, end), after)
    if span is not None:
        assert 0 <= span[0] < span[1] <= len(after)


@given(st.data())
def test_an_undone_edit_brings_every_anchor_back(data):
    text, (start, end) = data.draw(text_and_span())
    edited = data.draw(st.text(max_size=60))
    annotation = Annotation(make_anchor(text, Side.TARGET, 0, start, end), "claim")
    there = reanchor([annotation], article_of(text), article_of(edited))
    back = reanchor(there, article_of(edited), article_of(text))
    if there[0].orphan:
        assert back == (annotation,)


def test_of_two_the_one_with_the_context_is_found():
    text = "Harga naik. Polisi menahan dua orang. Harga naik. Jaksa menuntut."
    second = anchor_of(text, "Harga naik", nth=1)
    shorter = text.removeprefix("Harga naik. ")
    assert locate(second, shorter) == (shorter.index("Harga naik"), shorter.index("Harga naik") + 10)


def test_of_two_alike_the_nearest_is_found():
    text = "ya " * 60
    anchor = make_anchor(text, Side.SOURCE, 0, 90, 92)
    assert locate(anchor, text + "ya ") == (90, 92)


def test_a_long_quote_is_known_without_its_context():
    anchor = anchor_of(PARAGRAPH, "Pedagang di Pasar Minggu")
    assert found(anchor, "Kata Pedagang di Pasar Minggu!") == "Pedagang di Pasar Minggu"


def test_a_short_quote_without_its_context_is_not_guessed():
    anchor = anchor_of(PARAGRAPH, "di")
    assert locate(anchor, "Semua orang tidak ada yang datang ke sana di waktu itu") is None


def test_a_quote_at_its_old_place_needs_no_context():
    anchor = make_anchor("Kata dia, di sana.", Side.SOURCE, 0, 10, 12)
    assert locate(anchor, "0123456789di------") == (10, 12)


@pytest.mark.parametrize(
    ("quote", "after", "expected"),
    [
        ("harga beras naik menjadi", PARAGRAPH.replace("beras naik", "beras turun"), "harga beras turun menjadi"),
        ("Rp 12.500 per kilogram", PARAGRAPH.replace("12.500", "12.750"), "Rp 12.750 per kilogram"),
        ("Pedagang di Pasar Minggu", PARAGRAPH.replace("Pedagang", "Para pedagang"), "pedagang di Pasar Minggu"),
    ],
)
def test_a_slightly_changed_quote_is_found_as_whole_words(quote, after, expected):
    assert found(anchor_of(PARAGRAPH, quote), after) == expected


def test_a_changed_quote_is_looked_for_near_its_place_first():
    text = "Harga beras naik lagi. " + "Tidak ada yang tahu sebabnya. " * 9 + "Harga beras naik lagi."
    anchor = anchor_of(text, "Harga beras naik", nth=1)
    after = text.replace("Harga beras naik", "Harga beras baik", 1)
    after = after.replace("Harga beras naik", "Harga beras turun")
    assert found(anchor, after) == "Harga beras turun"


def test_a_quote_that_is_gone_is_not_found():
    anchor = anchor_of(PARAGRAPH, "Ia belum menjawab pertanyaan")
    assert locate(anchor, "Cuaca di Bandung cerah sepanjang hari, kata pengamat.") is None


def test_an_anchor_around_an_edit_keeps_what_it_encloses():
    before, after = "The bank has failed. It is shut.", "The old school has failed. It is shut."
    moved = shift(anchor_of(before, "The bank has failed."), before, after)
    assert moved == anchor_of(after, "The old school has failed.")


def test_an_anchor_whose_words_are_deleted_is_lost():
    before, after = "The bank of the province has failed.", "The has failed."
    assert shift(anchor_of(before, "bank of the province "), before, after) is None


def test_an_edit_across_the_edge_of_an_anchor_is_located_anew():
    before = "The minister has not answered the questions about imports."
    after = "The minister did not answer the questions about imports."
    moved = shift(anchor_of(before, "not answered the questions"), before, after)
    assert moved == anchor_of(after, "not answer the questions")


def article_of(*english, sources=None):
    """Make an article of one-sentence blocks; `english` are their translations."""
    sources = sources or [f"Kalimat nomor {i}." for i in range(len(english))]
    segments = tuple(Segment(i, 0, len(text), text) for i, text in enumerate(sources))
    document = Document(blocks=tuple(Block(text) for text in sources))
    return Article(document, segments, tuple(Translation(text) for text in english))


def test_an_edit_moves_the_annotations_of_its_block_alone():
    article = Article(
        Document(blocks=(Block("Satu dua. Tiga empat."), Block("Lima."))),
        (Segment(0, 0, 9, "Satu dua."), Segment(0, 10, 21, "Tiga empat."), Segment(1, 0, 5, "Lima.")),
        (Translation("One two."), Translation("Three four."), Translation("Five.")),
    )
    first = article.translations[0].edit("One and two.")
    edited = replace(article, translations=(first, *article.translations[1:]))
    marks = [
        Annotation(make_anchor("One two. Three four.", Side.TARGET, 0, 9, 14), "figure", id=1),
        Annotation(make_anchor("Five.", Side.TARGET, 1, 0, 4), "figure", id=2),
        Annotation(make_anchor("Satu dua. Tiga empat.", Side.SOURCE, 0, 0, 4), "figure", id=3),
    ]
    moved = reanchor(marks, article, edited)
    assert moved[0].anchor == make_anchor("One and two. Three four.", Side.TARGET, 0, 13, 18)
    assert moved[1:] == tuple(marks[1:])


def test_a_folded_block_makes_orphans_and_unfolding_takes_them_back():
    article = article_of("The price of rice has risen.", "Traders say the price of rice is stable.")
    mark = Annotation(make_anchor("The price of rice has risen.", Side.TARGET, 0, 4, 17), "claim", note="sic")
    folded = replace(
        article,
        document=replace(
            article.document,
            blocks=(replace(article.document.blocks[0], role=Role.BOILERPLATE), article.document.blocks[1]),
        ),
        segments=article.segments[1:],
        translations=article.translations[1:],
    )
    orphans = reanchor([mark], article, folded)
    assert orphans == (replace(mark, orphan=True),)
    assert reanchor(orphans, folded, article) == (mark,)


def test_annotations_follow_their_paragraph_when_an_article_is_read_again():
    before = article_of("One.", "Two.", sources=[PARAGRAPH, "Kalimat lain."])
    after = article_of("New.", "Two.", "One.", sources=["Baru.", "Kalimat lain.", PARAGRAPH])
    source = Annotation(anchor_of(PARAGRAPH, "Pasar Minggu"), "name")
    target = Annotation(anchor_of("Two.", "Two", side=Side.TARGET, block=1), "figure")
    moved = reanchor([source, target], before, after)
    assert [(mark.anchor.block, mark.anchor.quote, mark.orphan) for mark in moved] == [
        (2, "Pasar Minggu", False),
        (1, "Two", False),
    ]


def test_annotations_follow_their_words_into_a_joined_paragraph():
    first, second = PARAGRAPH.split(". ", 1)
    before = article_of("One.", "Two.", sources=[first, second])
    joined = article_of("All.", sources=[PARAGRAPH])
    mark = Annotation(anchor_of(second, "Ia belum menjawab pertanyaan", block=1), "claim")
    (moved,) = reanchor([mark], before, joined)
    assert moved.anchor == anchor_of(PARAGRAPH, "Ia belum menjawab pertanyaan")
    (back,) = reanchor([moved], joined, before)
    assert back == mark


def test_a_highlight_of_a_changed_paragraph_goes_with_it_and_not_with_its_number():
    changed = PARAGRAPH.replace("pada Senin", "pada Selasa")
    before = article_of("One.", "Two.", sources=["Kalimat pertama dari artikel ini.", PARAGRAPH])
    after = article_of(
        "New.",
        "One.",
        "Two.",
        sources=["Kalimat pertama dari artikel ini.", "Cuaca di Bandung cerah hari ini.", changed],
    )
    whole = Annotation(anchor_of(PARAGRAPH, PARAGRAPH, block=1), "claim")
    (moved,) = reanchor([whole], before, after)
    assert (moved.anchor.block, moved.anchor.quote, moved.orphan) == (2, changed, False)


def test_a_highlight_of_a_paragraph_that_is_gone_takes_no_other_for_it():
    before = article_of("One.", "Two.", sources=["Kalimat pertama dari artikel ini.", PARAGRAPH])
    after = article_of(
        "One.", "New.", sources=["Kalimat pertama dari artikel ini.", "Cuaca di Bandung cerah sepanjang hari ini."]
    )
    whole = Annotation(anchor_of(PARAGRAPH, PARAGRAPH, block=1), "claim")
    assert reanchor([whole], before, after) == (replace(whole, orphan=True),)


def test_an_annotation_of_a_block_that_never_was_stays_an_orphan():
    article = article_of("One.")
    lost = Annotation(replace(anchor_of("One.", "One"), block=7, quote="zzz"), "claim", orphan=True)
    assert reanchor([lost], article, article) == (lost,)
