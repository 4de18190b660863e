"""Pages whose tags nest deep: no word of them changes its place, and none is lost in silence."""

import pytest
from lxml import etree
from lxml import html as lxml_html

from dwiwarta.core.reading.html import read_page
from dwiwarta.core.reading.html_blocks import blocks_of_fragment
from dwiwarta.core.reading.html_depth import DEEPEST, flatten
from dwiwarta.errors import ReadingError


def nested(count):
    """Return tags in tags, with words before, between and behind them."""
    inner = "".join(f"<div>satu{n} <b>dua{n}</b> tiga{n} " for n in range(count))
    outer = "".join(f"<i>empat{n}</i> lima{n}</div> enam{n} " for n in range(count))
    return f"<html><body><p>Awal.</p>{inner}{outer}<p>Akhir.</p></body></html>"


def depth(tree):
    """Return how many elements stand around the deepest one."""
    deepest = now = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        now += 1 if event == "start" else -1
        deepest = max(deepest, now - 1)
    return deepest


@pytest.mark.parametrize("count", [1, DEEPEST - 4, DEEPEST, DEEPEST + 50, 600])
def test_the_text_stays_in_its_order_and_the_depth_is_bounded(count):
    tree = lxml_html.document_fromstring(nested(count), parser=lxml_html.HTMLParser(huge_tree=True))
    text, before = tree.text_content(), depth(tree)
    flatten(tree, {"b", "i"})
    assert tree.text_content() == text
    assert depth(tree) <= DEEPEST + 2
    if before < DEEPEST:
        assert depth(tree) == before


def test_blocks_of_a_deep_page_are_those_of_a_shallow_one():
    deep = "<div>" * 400 + "<p>Satu <b>dua</b>.</p><ul><li>tiga</li></ul>empat"
    assert [block.text for block in blocks_of_fragment(deep)] == ["Satu dua.", "tiga", "empat"]


def test_a_page_that_is_too_deep_to_be_read_to_its_end_is_refused():
    with pytest.raises(ReadingError, match="nests deeper"):
        read_page(f"<html><body><p>Halo.</p>{'<b><div>' * 100_000}Akhir.</body></html>")
