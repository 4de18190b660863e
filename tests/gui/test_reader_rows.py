"""Rows and cells: pure data, with offsets that find their way to the article and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.types import Block, Role, Segment, Side, target_text
from dwiwarta.gui.article_index import ArticleIndex
from dwiwarta.gui.models import reader_rows
from dwiwarta.gui.models.reader_places import Place, Selection
from dwiwarta.gui.models.reader_rows import PENDING, CellText, Mode, Row, RowKind
from gui.reader_sample import sample_article


def rows_of(mode, unfolded=()):
    article = sample_article()
    index = ArticleIndex(article.segments)
    return reader_rows.build_rows(article.document.blocks, article.segments, index, mode, unfolded)


def test_a_run_of_boilerplate_is_one_row():
    folds = [row for row in rows_of(Mode.PARAGRAPHS) if row.kind is RowKind.FOLD]
    assert [(row.block, row.last) for row in folds] == [(4, 5), (17, 19)]


def test_an_unfolded_run_shows_its_blocks_under_its_row():
    rows = rows_of(Mode.PARAGRAPHS, unfolded={4, 5})
    at = next(i for i, row in enumerate(rows) if row.kind is RowKind.FOLD)
    assert rows[at].unfolded
    assert [(row.kind, row.block) for row in rows[at + 1 : at + 3]] == [(RowKind.MUTED, 4), (RowKind.MUTED, 5)]


@pytest.mark.parametrize("mode", list(Mode))
def test_every_sentence_is_in_exactly_one_row(mode):
    shown = [index for row in rows_of(mode) for index in row.segments]
    assert shown == list(range(len(sample_article().segments)))


def test_a_block_without_sentences_still_has_a_row():
    rows = reader_rows.build_rows([Block("***")], (), ArticleIndex(()), Mode.SENTENCES, ())
    assert [(row.kind, row.end) for row in rows] == [(RowKind.BODY, 3)]


texts = st.text(alphabet="ab é🚢", min_size=1, max_size=6).map(lambda text: text.strip() or "a")


@given(st.lists(st.one_of(st.none(), texts), min_size=1, max_size=6), st.data())
def test_target_cells_map_to_the_block_and_back(english, data):
    spans, position = {}, 0
    for index, text in enumerate(english):
        if text is not None:
            spans[index] = (position, position + len(text))
            position += len(text) + 1
    block = " ".join(text for text in english if text is not None)
    row = Row(RowKind.BODY, 0, 0, 0, len(english))
    cell = reader_rows.target_cell(row, spans, block)
    assert cell.pending == (not spans)
    for piece in cell.pieces:
        assert piece.pending == (english[piece.segment] is None)
        if not piece.pending:
            assert cell.text[piece.start : piece.end] == english[piece.segment]
    if not cell.text:
        return
    start = data.draw(st.integers(0, len(cell.text) - 1))
    end = data.draw(st.integers(start + 1, len(cell.text)))
    there = cell.to_block(start, end)
    if there is None:
        assert not cell.text[start:end].replace(PENDING, "").strip()
        return
    back = cell.from_block(*there)
    assert start <= back[0] < back[1] <= end
    joined = cell.text[back[0] : back[1]].replace(PENDING, "")
    assert "".join(joined.split()) == "".join(block[there[0] : there[1]].split())


def test_a_sentence_row_maps_to_its_place_in_the_block():
    article = sample_article()
    row = next(r for r in rows_of(Mode.SENTENCES) if r.first_segment == 3)
    cell = reader_rows.source_cell(row, article.document.blocks[2], article.segments)
    start, end = cell.to_block(0, 10)
    assert article.document.blocks[2].text[start:end] == "Pemerintah"
    spans = {i: (a, b) for i, a, b in ArticleIndex(article.segments).target_spans(2, article.translations)}
    english = reader_rows.target_cell(row, spans, target_text(article, 2))
    assert english.text == article.translations[3].text
    assert target_text(article, 2)[slice(*english.to_block(0, 12))] == "The regional"
    assert english.from_block(0, 5) is None


def test_waiting_sentences_show_one_sign():
    row = Row(RowKind.BODY, 0, 0, 0, 4)
    cell = reader_rows.target_cell(row, {0: (0, 2)}, "Go")
    assert cell.text == f"Go {PENDING}"
    assert [piece.pending for piece in cell.pieces] == [False, True, True, True]
    assert cell.segment_at(1) == 0


def test_the_sentence_at_an_offset_is_the_one_before_a_gap():
    cell = reader_rows.source_cell(
        Row(RowKind.BODY, 0, 0, 0, 2, 0, 7), Block("Ab. Cd."), (Segment(0, 0, 3, "Ab."), Segment(0, 4, 7, "Cd."))
    )
    assert [cell.segment_at(i) for i in range(8)] == [0, 0, 0, 0, 1, 1, 1, 1]
    assert CellText("").segment_at(0) == -1


def test_a_selection_is_on_one_side_and_in_order():
    one, other = Place(3, Side.SOURCE, 5), Place(1, Side.SOURCE, 2)
    chosen = Selection.between(one, other)
    assert (chosen.start, chosen.end) == (other, one)
    assert chosen.in_cell(0, Side.SOURCE, 9) is None
    assert chosen.in_cell(1, Side.SOURCE, 9) == (2, 9)
    assert chosen.in_cell(2, Side.SOURCE, 9) == (0, 9)
    assert chosen.in_cell(3, Side.SOURCE, 9) == (0, 5)
    assert chosen.in_cell(2, Side.TARGET, 9) is None
    assert Selection.between(one, one) is None
    assert Selection.between(one, Place(1, Side.TARGET, 2)) is None


def test_boilerplate_has_no_english():
    row = Row(RowKind.MUTED, 4, 4)
    assert reader_rows.target_cell(row, {}, "") == CellText("")
    assert sample_article().document.blocks[4].role is Role.BOILERPLATE
