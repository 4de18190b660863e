"""Read web pages: trafilatura finds where the article is, the page's own tree says in what order and shape.

trafilatura alone loses headings, captions and short paragraphs and repeats others; so its text only marks the place,
and every unit of that place is kept, as body or as boilerplate.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import html as lxml_html

from dwiwarta.core.reading.assemble import finish, set_aside
from dwiwarta.core.reading.boilerplate import ends_sentence, reason_of
from dwiwarta.core.reading.characters import letters
from dwiwarta.core.reading.credits import credits_in, is_name
from dwiwarta.core.reading.html_blocks import Unit, furniture, parse, to_block, units_of
from dwiwarta.core.reading.html_metadata import marked_author, metadata
from dwiwarta.core.reading.looks import is_written_by
from dwiwarta.core.reading.paging import by_links
from dwiwarta.core.reading.site_names import in_page_title
from dwiwarta.core.types import Block, BlockKind, Document, Role
from dwiwarta.errors import EmptyDocument

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)
_WHOLE_PAGE = re.compile(r"<(?:html|head|body|title)\b", re.IGNORECASE)
_START = re.compile(
    r"\s*<(?:!doctype\s+html|html|head|body|main|article|section|header|div|p|h[1-6]|ul|ol|table|meta|title|span|a)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"</(?:html|head|body|article|section|header|div|p|h[1-6]|ul|ol|table|title|span|a)\s*>", re.IGNORECASE
)
_COMMENT = re.compile(r"\s*(?:<\?xml[^>]*>|<!--.*?-->)", re.DOTALL)
_MOST = 0.9
_LINKED = 0.75
_LONG = 40
# justext, one of the ways that trafilatura compares, takes time with the square of a page's paragraphs.
_MANY = 2500
_BYLINE_WORDS = 12
_NEAR = 3
_NEAR_HEADINGS = 6
_TITLE_WORDS = 4


def looks_like_html(text: str) -> bool:
    """Say whether decoded text is a page or a piece of one, whatever its name says."""
    start = 0
    text = text.lstrip("\ufeff")
    while (match := _COMMENT.match(text, start)) and match.end() > start:
        start = match.end()
    return _START.match(text, start) is not None and _CLOSING.search(text, start) is not None


def read_page(page: str, warnings: tuple[str, ...] = ()) -> Document:
    """Return the Document of a decoded page or of a piece dropped from one.

    Raises ReadingError or EmptyDocument, without a path.
    """
    fragment = _FRAGMENT.search(page)
    if fragment is None and _WHOLE_PAGE.search(page):
        tree = parse(page)
        if tree is not None:
            told = metadata(tree)
            paged = by_links(tree, told.url, " ".join(tree.xpath("//title/text()")))
            warnings = (*warnings, paged) if paged else warnings
            told = replace(told, byline=told.byline or marked_author(tree))
            document = finish(replace(_article(tree, told), warnings=warnings))
            own = told.outlet or in_page_title(told.title, document.title)
            return replace(document, outlet=own or document.outlet)
    tree = parse(fragment.group(1) if fragment else page)
    if tree is None:
        raise EmptyDocument("there is no text in it", remedy="Check that the right page was saved.")
    blocks = _classified(units_of(tree), tree)
    return finish(Document(blocks=tuple(blocks), warnings=warnings), unmarked=True)


def _article(tree: lxml_html.HtmlElement, told: Document) -> Document:
    """Return `told`, what the page says of itself, with its article's blocks and the date over its title."""
    units = units_of(tree)
    inside, place = _container(tree, units)
    title = _title_index(units, inside, told.title)
    blocks = _classified([units[index] for index in inside], place)
    if title is None:
        return replace(told, blocks=tuple(blocks))
    said = (credits_in(unit.text) for unit in units[max(0, title - _NEAR) : title])
    above = next((one.published for one in said if one and one.published), None)
    if letters(units[title].text) in letters(told.title):
        site = in_page_title(told.title, units[title].text)
        told = replace(told, title=units[title].text, outlet=told.outlet or site)
    head = [replace(to_block(units[title]), kind=BlockKind.HEADING, level=0)]
    if title in inside:
        spot = inside.index(title)
        blocks = [*head, *map(_above_title, blocks[:spot]), *_uncounted(blocks[spot + 1 :])]
        return replace(told, blocks=tuple(blocks), published=told.published or above)
    between = [units[index] for index in range(title + 1, inside[0] if inside else title)]
    blocks = [*head, *_before_body(between, tree), *_uncounted(blocks)]
    return replace(told, blocks=tuple(blocks), published=told.published or above)


def _above_title(block: Block) -> Block:
    """Return a block from above the title in the article's own part: who writes, in which rubric, and no text."""
    short = len(block.text.split()) <= _BYLINE_WORDS and not ends_sentence(block.text)
    if block.reason or block.kind is BlockKind.CAPTION or not short or reason_of(block.text):
        return set_aside(block)
    return replace(block, role=Role.BOILERPLATE, reason="navigation")


def _uncounted(blocks: list[Block]) -> list[Block]:
    """Return `blocks` with bare numbers above the running text, which count readers and comments, set aside."""
    for index, block in enumerate(blocks):
        if ends_sentence(block.text) or len(block.text) > _LONG:
            break
        if not block.reason and not any(char.isalpha() for char in block.text):
            blocks[index] = replace(block, role=Role.BOILERPLATE, reason="navigation")
    return blocks


def _container(tree: lxml_html.HtmlElement, units: Sequence[Unit]) -> tuple[list[int], lxml_html.HtmlElement]:
    """Return the indices of the article's units and the smallest element that holds nearly all of its text."""
    found = _main_text(tree, thorough=len(units) <= _MANY)
    weights = [len(letters(unit.text)) if unit.text and letters(unit.text) in found else 0 for unit in units]
    total = sum(weights)
    if not total:
        return list(range(len(units))), tree
    held: dict[lxml_html.HtmlElement, int] = {}
    for unit, weight in zip(units, weights, strict=True):
        for element in (unit.element, *unit.element.iterancestors()) if weight else ():
            held[element] = held.get(element, 0) + weight
    enough = [element for element, weight in held.items() if weight >= _MOST * total]
    place = max(enough, key=lambda element: sum(1 for _ in element.iterancestors()))
    inside = [index for index, unit in enumerate(units) if _holds(place, unit.element)]
    return inside, place


def _main_text(tree: lxml_html.HtmlElement, *, thorough: bool) -> str:
    """Return the letters of what trafilatura takes for the article, comparing other ways of finding it if thorough."""
    from copy import deepcopy

    from trafilatura import bare_extraction

    page = deepcopy(tree)
    result = bare_extraction(page, fast=not thorough, include_comments=False, favor_recall=True, with_metadata=False)
    return letters(result.text or "") if result is not None and not isinstance(result, dict) else ""


def _holds(place: lxml_html.HtmlElement, element: lxml_html.HtmlElement) -> bool:
    return element is place or any(around is place for around in element.iterancestors())


def _title_index(units: Sequence[Unit], inside: Sequence[int], told: str) -> int | None:
    """Return the index of the page's main heading: the last before the article's text, or the first in it.

    Where none of these is the title that the page tells of itself, another heading that is goes before.
    """
    first = inside[0] if inside else len(units)
    named = letters(told)
    wanted = [i for i, unit in enumerate(units) if named and letters(unit.text) == named and not unit.linked]
    wanted = [i for i in wanted if i <= (inside[-1] if inside else first)]
    if not wanted:
        wanted = [i for i in _headings(units, first) if letters(units[i].text) in named]
    ranked = next((i for i in wanted if units[i].kind is BlockKind.HEADING), wanted[0] if wanted else None)
    if ranked is not None:
        return ranked
    headings = [i for i, unit in enumerate(units) if unit.kind is BlockKind.HEADING and unit.level == 1]
    before = [index for index in headings if index < first and len(units[index].text.split()) > 2]
    if before:
        return before[-1]
    return next((index for index in headings if index in set(inside)), None)


def _headings(units: Sequence[Unit], first: int) -> list[int]:
    """Return the indices of all headings of some words up to the article's text and little below."""
    near = enumerate(units[: first + _NEAR_HEADINGS])
    return [i for i, unit in near if unit.kind is BlockKind.HEADING and len(unit.text.split()) >= _TITLE_WORDS]


def _before_body(units: Sequence[Unit], tree: lxml_html.HtmlElement) -> list[Block]:
    """Return what stands between the title and the text and is the article's: captions, standfirst, byline, date."""
    kept: list[Block] = []
    signed = ""
    for unit in units:
        reason = reason_of(unit.text)
        if not reason and is_written_by(signed) and is_name(unit.text):
            reason = "byline"
        signed = unit.text
        around = furniture(unit.element, tree)
        if around not in {"", "byline"} or (unit.linked > _LINKED and not around):
            continue
        if around and not reason and len(unit.text.split()) <= _BYLINE_WORDS and not ends_sentence(unit.text):
            reason = around
        if reason in {"byline", "date_line", "photo_credit"}:
            kept.append(to_block(unit, reason))
        elif not reason and (unit.kind is BlockKind.CAPTION or _is_standfirst(unit)):
            kept.append(to_block(unit))
    return kept


def _is_standfirst(unit: Unit) -> bool:
    return unit.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} and len(unit.text) > _LONG


def _classified(units: Sequence[Unit], place: lxml_html.HtmlElement) -> list[Block]:
    """Return the units as blocks: furniture, rows of links and repeats are boilerplate, the rest body."""
    blocks = []
    seen: set[str] = set()
    for unit in units:
        reason = furniture(unit.element, place) or _by_links(unit)
        if not reason and len(unit.text) > _LONG:
            reason = "duplicate" if unit.text in seen else ""
            seen.add(unit.text)
        blocks.append(to_block(unit, reason))
    return blocks


def _by_links(unit: Unit) -> str:
    """Return a reason for a unit that is a link and no sentence: a headline that leads to another article."""
    alone = unit.linked > _LINKED and unit.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}
    return "related_link" if alone and not unit.text.endswith((".", "”", '"')) else ""
