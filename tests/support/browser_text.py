"""The plain text of a page as a browser puts it on the clipboard after "select all, copy" (innerText, in the main).

HTML Standard, 3.2.7 "The innerText and outerText properties": blocks on lines of their own, a blank line around
paragraphs and headings, a tab between cells, no markers of lists, nothing of buttons, scripts and what is hidden.
"""

import re

from lxml import html as lxml_html

_SKIPPED = {"head", "script", "style", "noscript", "template", "iframe", "svg", "img", "button", "input", "select"}
_INLINE = {
    "a",
    "abbr",
    "b",
    "cite",
    "code",
    "em",
    "font",
    "i",
    "label",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
}
_SPACED = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "figure", "table"}
_BREAK, _GAP = "\ue000", "\ue001"


def copied(page: str) -> str:
    """Return what a browser copies of a page."""
    text = "".join(_pieces(lxml_html.document_fromstring(page)))
    text = re.sub(r"[ \n\r]+", " ", text)
    text = re.sub(rf" ?([{_BREAK}{_GAP}]) ?", r"\1", text)
    text = re.sub(rf"[{_BREAK}{_GAP}]*{_GAP}[{_BREAK}{_GAP}]*", "\n\n", text)
    return re.sub(rf"{_BREAK}+", "\n", text).strip() + "\n"


def _pieces(element):
    tag = element.tag
    if not isinstance(tag, str) or tag in _SKIPPED or "display:none" in (element.get("style") or "").replace(" ", ""):
        return
    if tag == "br":
        yield _BREAK
        return
    around = _GAP if tag in _SPACED else "" if tag in _INLINE else "\t" if tag in {"td", "th"} else _BREAK
    yield "" if around == "\t" else around
    yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
        if _are_items(child, child.getnext()):
            yield _BREAK
    yield around


def _are_items(child, following) -> bool:
    """Say whether two inline elements without a space between them are laid out as items of a row or column."""
    if following is None or child.tail or not {child.tag, following.tag} <= {"a", "span", "strong", "time"}:
        return False
    return not (child.text_content() or " ").endswith(" ")
