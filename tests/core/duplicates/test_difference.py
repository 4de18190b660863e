"""Two versions of one article side by side: every sentence of both, once, with the words that changed."""

from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.duplicates import Change, difference
from dwiwarta.core.types import Segment

FIRST = "Harga beras naik menjadi Rp 12.500 per kilogram di Pasar Induk."
SECOND = "Pemerintah belum membuka keran impor."
THIRD = "Pedagang menunggu panen raya pada bulan April."
SENTENCES = st.lists(st.sampled_from([FIRST, SECOND, THIRD, "Satu.", "Satu dua.", "Dua satu tiga."]), max_size=9)


def side(*texts):
    return tuple(Segment(number, 0, len(text), text) for number, text in enumerate(texts))


def changes(left, right):
    return [piece.change for piece in difference(side(*left), side(*right))]


def test_equal_articles_differ_in_nothing():
    assert changes([FIRST, SECOND], [FIRST, SECOND.upper()]) == [Change.SAME, Change.SAME]


def test_a_changed_figure_is_shown_on_both_sides():
    (piece,) = difference(side(FIRST), side(FIRST.replace("12.500", "13.750")))
    assert piece.change is Change.CHANGED
    assert [piece.left.text[start:end] for start, end in piece.left_spans] == ["12.500"]
    assert [piece.right.text[start:end] for start, end in piece.right_spans] == ["13.750"]


def test_a_word_that_is_only_there_has_no_span_here():
    (piece,) = difference(side(SECOND), side("Pemerintah pusat belum membuka keran impor."))
    assert piece.left_spans == ()
    assert [piece.right.text[start:end] for start, end in piece.right_spans] == ["pusat"]


def test_sentences_of_one_side_alone_keep_their_place():
    assert changes([FIRST, SECOND], [THIRD, FIRST]) == [Change.RIGHT_ONLY, Change.SAME, Change.LEFT_ONLY]
    assert changes([FIRST, SECOND], [FIRST, THIRD, SECOND]) == [Change.SAME, Change.RIGHT_ONLY, Change.SAME]


def test_a_sentence_in_another_place_is_moved_and_no_more():
    assert sorted(changes([FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND])) == [Change.MOVED, Change.SAME, Change.SAME]


@given(SENTENCES, SENTENCES)
def test_every_sentence_of_both_sides_is_there_once(left, right):
    one, other = side(*left), side(*right)
    pieces = difference(one, other)
    assert [piece.left for piece in pieces if piece.left] == list(one)
    assert sorted(piece.right.block for piece in pieces if piece.right) == list(range(len(other)))
    for piece in pieces:
        assert (piece.left is None) == (piece.change is Change.RIGHT_ONLY)
        assert (piece.right is None) == (piece.change is Change.LEFT_ONLY)
        for spans, segment in ((piece.left_spans, piece.left), (piece.right_spans, piece.right)):
            assert all(0 <= start < end <= len(segment.text) for start, end in spans)
