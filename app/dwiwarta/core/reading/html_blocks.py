"""Walk a page's tree in reading order and cut it into units: a text, where it stood, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml import html as lxml_html

from dwiwarta.core.reading.boilerplate import reason_of, rules
from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.html_classes import after_picture, is_caption_word, is_credit, under_picture, words_of
from dwiwarta.core.reading.html_depth import flatten
from dwiwarta.core.reading.looks import looks_like_caption
from dwiwarta.core.reading.numbering import spelled
from dwiwarta.core.types import Block, BlockKind, Role
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_UNREAD = frozenset(
    {"script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "math", "audio", "video"}
    | {"head", "button", "select", "option", "textarea", "input", "map", "area", "source", "track", "frameset"}
    | {"frame", "noframes", "applet", "meta", "link", "title", "base"}
)
_IN_HEAD = frozenset({"title", "meta", "link", "base", "script", "style", "noscript", "template"})
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img"}
    | {"ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "span"}
    | {"strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
_BOLD = {"b", "strong"}
_BOLD_LEVEL = 3
_MOSTLY = 0.9
_HEADING_WORDS = 12
_ITEMS = {"li", "dd", "dt", "ol", "ul"}
_ITEM_LIKE = {"a", "time"}
_BREAK = "\x1e"
_BREAKS = re.compile(rf"\s*{_BREAK}[\s{_BREAK}]*")
_ENDS = re.compile(r"""[.!?:;…][”’"')]*$""")
_STARTS_ITEM = re.compile(r"(?:[-–—•●*]|\d{1,2}[.)]|[a-z][.)])\s")
# Pages set a photograph's credit apart by style alone: "…, Selasa (5/3/2024).(KOMPAS.com/…)".
_GLUED_CREDIT = re.compile(r"(?<=[.!?”\"])\((?=[A-Z])")
_TOO_DEEP = worded("this page nests deeper than any honest one does")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """A block's worth of text and the element that it stood in.

    `linked` is the share of it inside links, 0 to 1; `number` is what an ordered list shows before it, such as "1.".
    """

    text: str
    element: lxml_html.HtmlElement
    kind: BlockKind
    level: int
    linked: float
    number: str = ""


def parse(page: str) -> lxml_html.HtmlElement | None:
    """Return the tree of a page, or None where there is none. Nothing is fetched and no script is run.

    Raises ReadingError, without a path, for a page that nests so deep that libxml2 drops the rest of it.
    """
    parser = lxml_html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = lxml_html.document_fromstring(page.encode("utf-8", errors="ignore"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    if parser.error_log.filter_types(etree.ErrorTypes.ERR_RESOURCE_LIMIT):
        raise ReadingError(_TOO_DEEP, remedy="Save the article's text alone.")
    if not isinstance(tree, lxml_html.HtmlElement):
        return None
    _free_body(tree)
    flatten(tree, _INLINE | {"br"})
    return tree


def _free_body(tree: lxml_html.HtmlElement) -> None:
    """Move what stands in the head and belongs to the body there.

    HTML lets a page leave out </head> and <body>; libxml2 then keeps elements that it does not know, <article> and
    <main> among them, in the head.
    """
    head = tree.find("head")
    if head is None:
        return
    strays = [child for child in head if isinstance(child.tag, str) and child.tag not in _IN_HEAD]
    if not strays:
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    for place, stray in enumerate(strays):
        body.insert(place, stray)


def units_of(root: lxml_html.HtmlElement) -> list[Unit]:
    """Return the units under `root` in reading order."""
    return list(_Walk().run(root))


class _Walk:
    """Gathers text between block boundaries. Iterative, since saved pages nest deeper than Python recurses."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._linked = 0
        self._links = 0
        self._bold = 0
        self._bolds = 0
        self._blocks: list[lxml_html.HtmlElement] = []
        self._numbered: set[lxml_html.HtmlElement] = set()
        self._after = ""  # the tag of the element that ended just before, where no text followed it

    def run(self, root: lxml_html.HtmlElement) -> Iterator[Unit]:
        steps = etree.iterwalk(root, events=("start", "end"))
        for event, element in steps:
            tag = element.tag if isinstance(element.tag, str) else ""
            block = (tag not in _INLINE and tag != "br") or is_credit(element)
            if event == "start":
                if tag in _UNREAD:
                    steps.skip_subtree()
                    continue
                if block:
                    yield from self._flush()
                    self._blocks.append(element)
                if tag in _ITEM_LIKE or self._after in _ITEM_LIKE:
                    self._part()
                self._links += tag == "a"
                self._bolds += tag in _BOLD
                self._after = ""
                self._add(_BREAK if tag == "br" else element.text)
                continue
            if tag not in _UNREAD:
                self._links -= tag == "a"
                self._bolds -= tag in _BOLD
                if block:
                    yield from self._flush()
                    self._blocks.pop()
            self._after = tag
            if element is not root:
                self._add(element.tail)

    def _part(self) -> None:
        """Put a space between two elements that no text parts: links in a row, a name and a date."""
        if self._after and self._pieces:
            self._pieces.append(" ")

    def _add(self, text: str | None) -> None:
        if text:
            self._after = ""
            self._pieces.append(text)
            self._linked += len(text.strip()) if self._links else 0
            self._bold += len(text.strip()) if self._bolds else 0

    def _flush(self) -> Iterator[Unit]:
        raw, linked, bold = "".join(self._pieces), self._linked, self._bold
        self._pieces, self._linked, self._bold = [], 0, 0
        length = len("".join(raw.split()))
        if not length:
            return
        element = self._blocks[-1]
        kind, level = _kind(element)
        if kind is BlockKind.PARAGRAPH and bold >= _MOSTLY * length and _names_a_part(raw):
            kind, level = BlockKind.HEADING, _BOLD_LEVEL
        elif kind is BlockKind.PARAGRAPH and looks_like_caption(squeeze(raw)) and after_picture(element):
            kind = BlockKind.CAPTION
        if kind is BlockKind.HEADING and level > 1 and len(raw.split()) > _HEADING_WORDS and raw.rstrip().endswith("."):
            kind, level = BlockKind.PARAGRAPH, 0
        share = min(1.0, linked / length)
        for text in _lines(raw):
            shown = _GLUED_CREDIT.sub(" (", text) if kind is BlockKind.CAPTION else text
            yield Unit(shown, element, kind, level, share, self._number(element, shown))

    def _number(self, element: lxml_html.HtmlElement, text: str) -> str:
        """Return the number of the list item that begins with `text`, or nothing where the text has one itself."""
        item = next((one for one in (element, *element.iterancestors()) if one.tag in _ITEMS), None)
        if item is None or item.tag != "li" or item in self._numbered:
            return ""
        self._numbered.add(item)
        return "" if _STARTS_ITEM.match(text) else _item_number(item)


def _lines(raw: str) -> list[str]:
    """Cut text at line breaks that end a paragraph: two in a row, after a sentence's end, or before a list item."""
    found: list[str] = []
    joined = False
    start = 0
    for match in [*_BREAKS.finditer(raw), None]:
        piece = squeeze(raw[start : match.start()] if match else raw[start:])
        if piece and joined and found and not _apart(found[-1], piece):
            found[-1] = f"{found[-1]} {piece}"
        elif piece:
            found.append(piece)
        if match:
            joined = match.group().count(_BREAK) == 1
            start = match.end()
    return found


def _apart(line: str, following: str) -> bool:
    """Say whether a single line break between two lines of one element sets them apart."""
    ended = _ENDS.search(line) or _STARTS_ITEM.match(following)
    return bool(ended or reason_of(line) or reason_of(following))


def _names_a_part(raw: str) -> bool:
    """Say whether a paragraph set in bold stands for a heading: short, one line, and no sentence."""
    text = raw.strip()
    return _BREAK not in text and len(text.split()) <= _HEADING_WORDS and not _ENDS.search(text)


def _item_number(item: lxml_html.HtmlElement) -> str:
    """Return what a browser shows before an item of an ordered list, such as "3." or "b.", or nothing."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return ""
    items = parent.findall("li")
    down = parent.get("reversed") is not None
    number = _whole_number(parent.get("start"), len(items) if down else 1)
    for one in items:
        number = _whole_number(one.get("value"), number)
        if one is item:
            break
        number += -1 if down else 1
    return f"{spelled(number, parent.get('type') or '')}."


def _whole_number(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,6}", text) else otherwise


def _kind(element: lxml_html.HtmlElement) -> tuple[BlockKind, int]:
    """Return what an element's text is, looking outwards for the list, quote or caption around it."""
    if re.fullmatch("h[1-6]", str(element.tag)):
        return BlockKind.HEADING, int(element.tag[1])
    if under_picture(element):
        return BlockKind.CAPTION, 0
    around: lxml_html.HtmlElement | None = element
    while around is not None and around.tag not in {"article", "section", "main", "body"}:
        if around.tag in {"li", "dd", "dt"}:
            return BlockKind.LIST_ITEM, 0
        if around.tag == "blockquote":
            return BlockKind.QUOTE, 0
        if around.tag == "figcaption" or any(is_caption_word(word) for word in words_of(around)):
            return BlockKind.CAPTION, 0
        around = around.getparent()
    return BlockKind.PARAGRAPH, 0


def furniture(element: lxml_html.HtmlElement, within: lxml_html.HtmlElement) -> str:
    """Return why an element inside `within` is page furniture, going by tags and class words, or nothing."""
    page = rules().page
    around: lxml_html.HtmlElement | None = element
    while around is not None and around is not within:
        if is_credit(around):
            return "photo_credit"
        for word in words_of(around):
            if word in page.reasons:
                return page.reasons[word]
        if around.tag in page.tags:
            return "navigation"
        if around.get("hidden") is not None or _HIDDEN.search(around.get("style") or ""):
            return "hidden"
        around = around.getparent()
    return ""


def to_block(unit: Unit, reason: str = "") -> Block:
    """Return the block of a unit, boilerplate where there is a reason; furniture goes without its number."""
    text = f"{unit.number} {unit.text}" if unit.number and not reason else unit.text
    return Block(text, unit.kind, Role.BOILERPLATE if reason else Role.BODY, unit.level, reason)


def blocks_of_fragment(fragment: str) -> list[Block]:
    """Return the blocks of a piece of HTML, all of it body."""
    tree = parse(fragment)
    return [] if tree is None else [to_block(unit) for unit in units_of(tree)]
