"""The reader's colours can be read, each pair of them, and categories differ by more than colour."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from dwiwarta.core.categories import DEFAULTS
from dwiwarta.core.types import Block, BlockKind
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.theme import contrast

STYLES = [ReaderStyle.light(), ReaderStyle.dark_colours()]


def mixed(over, under, share):
    one, other = QColor(over), QColor(under)
    pairs = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


@pytest.mark.parametrize("style", STYLES, ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(style):
    grounds = [style.ground, style.current, style.hover, style.selection, style.hit, style.hit_now, style.card]
    grounds += [style.highlight(category.id) for category in DEFAULTS]
    grounds += [mixed(style.highlight(a.id), style.highlight(b.id), 0.55) for a, b in combinations(DEFAULTS, 2)]
    grounds.append(mixed(style.accent, style.ground, 0.28))
    assert min(contrast(style.text, ground) for ground in grounds) >= 4.5
    assert contrast(style.muted, style.ground) >= 4.5
    assert contrast(style.muted, style.card) >= 4.5


@pytest.mark.parametrize("style", STYLES, ids=["light", "dark"])
def test_marks_can_be_seen(style):
    for mark in (style.accent, style.edited, style.confirmed, style.danger, style.warning, style.muted):
        assert contrast(mark, style.ground) >= 3


@pytest.mark.parametrize("style", STYLES, ids=["light", "dark"])
def test_categories_differ_in_ground_and_in_line(style):
    assert len({style.highlight(c.id) for c in DEFAULTS}) == 6
    assert len({style.line_of(c.id) for c in DEFAULTS}) == 6
    assert style.line_of("somebody's own") is style.line_of("somebody's own")


def test_the_zoom_keeps_to_its_range():
    style = ReaderStyle.light()
    assert style.zoomed(5).zoom == 50
    assert style.zoomed(900).zoom == 300
    assert style.zoomed(200).points == 2 * style.points


def test_kinds_of_blocks_look_different(qapp):
    style = ReaderStyle.light()
    body = style.block_font(Block(""))
    title = style.block_font(Block("", BlockKind.HEADING))
    assert title.pointSizeF() > style.block_font(Block("", BlockKind.HEADING, level=2)).pointSizeF()
    assert title.pointSizeF() > body.pointSizeF()
    assert title.bold()
    assert style.block_font(Block("", BlockKind.QUOTE)).italic()
    assert style.block_font(Block("", BlockKind.CAPTION)).pointSizeF() < body.pointSizeF()
