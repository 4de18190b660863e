"""Bound how deep a page's tree nests, since everything that looks outwards from an element pays for its depth."""

from __future__ import annotations

from collections.abc import Container

from lxml import etree
from lxml import html as lxml_html

from dwiwarta.core.reading.characters import normalise

# Pages nest some 30 deep, the worst of the social networks' 90; tags that are never closed pile up to thousands.
DEEPEST = 128


def flatten(tree: lxml_html.HtmlElement, inline: Container[str]) -> None:
    """Lay what nests deeper than DEEPEST side by side, in reading order and with the same text; the rest stays.

    Elements whose tags are `inline` stay in the paragraph that they stand in.
    """
    deep = []
    depth = 0
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            depth -= 1
            continue
        depth += 1
        if depth == DEEPEST:
            deep.append(element)
            walk.skip_subtree()
    for element in deep:
        if any(len(child) for child in element):
            _lay_flat(element, inline)


def _lay_flat(top: lxml_html.HtmlElement, inline: Container[str]) -> None:
    """Put all that is under an element into one new element inside it: blocks, and in each its inline elements.

    They are taken from the last to the first, so that each has nothing under it any more when it is moved: moving an
    element costs as much as what it holds.
    """
    flat = top.makeelement("div")
    pieces: list[tuple[lxml_html.HtmlElement, lxml_html.HtmlElement]] = []
    block: lxml_html.HtmlElement | None = None
    for event, element in etree.iterwalk(top, events=("start", "end")):
        if element is top:
            continue
        is_block = isinstance(element.tag, str) and element.tag not in inline
        if event == "start" and is_block:
            block = element
            pieces.append((flat, block))
            continue
        if event == "end":
            block = None if is_block else block
            if not element.tail:
                continue
        if block is None:
            block = top.makeelement("div")
            pieces.append((flat, block))
        pieces.append((block, element if event == "start" else _tail(element)))
    for holder, piece in reversed(pieces):
        holder.insert(0, piece)
    top.append(flat)


def _tail(element: lxml_html.HtmlElement) -> lxml_html.HtmlElement:
    """Return the text after an element as an element of its own."""
    after = element.makeelement("span")
    # libxml2 lets controls through in a page that lxml does not take back.
    after.text, element.tail = normalise(element.tail or ""), None
    return after
