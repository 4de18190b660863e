"""What an element's names and place on the page tell of it: whether it is a caption, or names a picture's maker."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import html as lxml_html

_WORD = re.compile(r"[a-z]+(?:[-_][a-z]+)*")
_NAMING = ("class", "id", "role", "data-qa-id", "data-testid")
_CAPTION_WORDS = {"wp-caption-text", "keterangan", "credit"}
# Names are kept once they are taken apart, so they are not taken at any length.
_MOST_NAMED = 1000
_BOX = 4


def is_credit(element: lxml_html.HtmlElement) -> bool:
    """Say whether an element names a picture's maker beside its caption, which style alone sets apart."""
    if element.tag not in {"span", "small", "em", "i"}:
        return False
    parent = element.getparent()
    return parent is not None and parent.tag == "figcaption" and len(parent) > 1 and "credit" in words_of(element)


def words_of(element: lxml_html.HtmlElement) -> tuple[str, ...]:
    """Return the words of an element's class, id, role and test name, and the first and last parts of long words."""
    return _words_in(" ".join(element.get(name) or "" for name in _NAMING)[:_MOST_NAMED])


@lru_cache(maxsize=4096)
def _words_in(named: str) -> tuple[str, ...]:
    found = []
    for word in _WORD.findall(named.lower()):
        parts = re.split("[-_]+", word)
        found.append(word)
        if len(parts) > 1:
            found += [parts[0], parts[-1]]
        if len(parts) > 2:
            found += ["-".join(parts[:2]), "-".join(parts[-2:])]
    return tuple(found)


def under_picture(element: lxml_html.HtmlElement) -> bool:
    """Say whether an element is all the text of a small box that a picture stands first in."""
    parent = element.getparent()
    if parent is None or parent.tag not in {"div", "p", "a", "td", "center"} or not 2 <= len(parent) <= _BOX:
        return False
    if parent[0] is element or (parent.text or "").strip() or any((child.tail or "").strip() for child in parent):
        return False
    others = [child for child in parent if child is not element]
    return _pictured(others[0]) and not any((child.text or "").strip() or len(child) > 1 for child in others)


def after_picture(element: lxml_html.HtmlElement) -> bool:
    """Say whether a picture, and nothing else, stands right before an element."""
    before = element.getprevious()
    return before is not None and _pictured(before)


def _pictured(element: lxml_html.HtmlElement) -> bool:
    inner = element[0] if len(element) == 1 and element.tag in {"a", "div", "picture", "span"} else element
    return inner.tag in {"img", "picture"}


def is_caption_word(word: str) -> bool:
    """Say whether a word of an element's class calls it a caption."""
    return word in _CAPTION_WORDS or word.endswith("caption")
