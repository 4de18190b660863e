"""Laid out text: places in code points, whatever Qt counts in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_geometry import Columns, RowHeights
from dwiwarta.gui.delegates.reader_layout import CellLayout, Hole, LayoutCache, Units

SHIPS = "Suara mesin 🚢🚢 kapal besar 𝐁 membuat ikan menjauh dari pantai."


@pytest.fixture
def font(qapp):
    return QFont("Noto Serif", 12)


@given(st.text(alphabet="aé🚢𝐁 ", max_size=20))
def test_units_agree_with_utf16(text):
    units = Units(text)
    for offset in range(len(text) + 1):
        unit = len(text[:offset].encode("utf-16-le")) // 2
        assert units.to_utf16(offset) == unit
        assert units.to_code_points(unit) == offset


def test_lines_cover_the_text_in_code_points(font):
    layout = CellLayout(SHIPS, font, 160, 24)
    assert len(layout.lines) > 2
    assert layout.lines[0].start == 0
    assert layout.lines[-1].end == len(SHIPS)
    assert all(a.end == b.start for a, b in zip(layout.lines, layout.lines[1:], strict=False))
    assert layout.height == sum(line.height for line in layout.lines)


def test_a_point_and_a_caret_agree_beyond_the_first_plane(font):
    layout = CellLayout(SHIPS, font, 160, 24)
    for offset in range(len(SHIPS)):
        caret = layout.caret(offset)
        if layout.line_at(offset) == layout.line_at(offset + 1):
            assert layout.offset_at(caret.x(), caret.center().y()) == offset


def test_a_stretch_has_a_rectangle_for_every_line(font):
    layout = CellLayout(SHIPS, font, 160, 24)
    rects = layout.stretches(0, len(SHIPS))
    assert len(rects) == len(layout.lines)
    assert all(0 < rect.width() <= 161 for rect in rects)
    assert layout.stretches(5, 5) == []
    one = layout.stretches(12, 14)
    assert sum(rect.width() for rect in one) > 0


def test_the_caret_steps_over_whole_signs(font):
    layout = CellLayout("a🚢e\u0301b", font, 400, 24)
    places = [0]
    while places[-1] < 5:
        places.append(layout.next_place(places[-1]))
    assert places == [0, 1, 2, 4, 5]
    assert layout.previous_place(4) == 2
    assert layout.next_place(0, word=True) >= 1


def test_a_long_word_is_broken(font):
    layout = CellLayout("pertanggungjawabannya" * 4, font, 120, 24)
    assert len(layout.lines) > 3


def test_an_empty_text_has_a_place_for_the_caret(font):
    layout = CellLayout("", font, 120, 24)
    assert layout.caret(0).height() == 24
    assert layout.offset_at(50, 50) == 0


def test_a_hole_moves_the_lines_after_it(font):
    plain = CellLayout("Satu\nDua", font, 300, 24)
    holed = CellLayout("Satu\nDua", font, 300, 24, Hole(5, 100))
    assert holed.hole_top == 24
    assert holed.lines[1].top == plain.lines[1].top + 100
    assert holed.height == plain.height + 100
    last = CellLayout("Satu", font, 300, 24, Hole(5, 100))
    assert (last.hole_top, last.height) == (24, 124)
    first = CellLayout("Dua", font, 300, 24, Hole(0, 100))
    assert (first.hole_top, first.lines[0].top) == (0, 100)


def test_beside_the_text_is_not_on_it(font):
    layout = CellLayout("Pendek", font, 400, 24)
    width = QFontMetricsF(font).horizontalAdvance("Pendek")
    assert layout.covers(5, 5)
    assert not layout.covers(width + 30, 5)
    assert not layout.covers(5, 60)


def test_the_cache_keeps_the_latest(font):
    cache = LayoutCache(limit=2)
    made = []

    def make():
        made.append(CellLayout("a", font, 50, 24))
        return made[-1]

    first = cache.get("a", make)
    assert cache.get("a", make) is first
    cache.get("b", make)
    cache.get("a", make)
    cache.get("c", make)
    assert cache.get("a", make) is first
    assert len(cache) == 2
    cache.forget("a")
    assert cache.get("a", make) is not first
    cache.clear()
    assert len(cache) == 0


def test_columns_share_the_width_and_never_get_too_long():
    narrow = Columns.fit(800, 16, 0.5, source_left=True)
    assert narrow.divider == 400
    assert narrow.source_x < narrow.divider < narrow.target_x
    assert narrow.side_at(100) is Side.SOURCE
    swapped = Columns.fit(800, 16, 0.5, source_left=False)
    assert swapped.side_at(100) is Side.TARGET
    assert swapped.x(Side.TARGET) == narrow.x(Side.SOURCE)
    wide = Columns.fit(4000, 16, 0.5, source_left=True)
    assert wide.source_width <= 44 * 16 + 1
    assert wide.left > 1000
    uneven = Columns.fit(800, 16, 0.9, source_left=True)
    assert uneven.divider == 600


def test_row_heights_find_rows_and_take_measures():
    rows = RowHeights()
    assert rows.row_at(10) == -1
    rows.reset([10, 20, 30])
    assert [rows.row_at(y) for y in (-5, 0, 9, 10, 29, 30, 59, 999)] == [0, 0, 0, 1, 1, 2, 2, 2]
    assert rows.set(1, 25) == 5
    assert (rows.top(2), rows.total) == (35, 65)
    assert rows.next_unmeasured() == 0
    rows.set(0, 10)
    assert rows.next_unmeasured() == 2
    rows.set(2, 30)
    assert rows.next_unmeasured() == -1
    rows.forget(1)
    assert rows.next_unmeasured() == 1
    assert not rows.measured(1)
