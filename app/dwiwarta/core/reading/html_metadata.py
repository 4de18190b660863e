"""What a page says of itself to machines: JSON-LD, Open Graph and other meta tags, with trafilatura for the rest."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

from lxml import html as lxml_html

from dwiwarta.core.reading.characters import squeeze
from dwiwarta.core.reading.dates import parse_stamp
from dwiwarta.core.reading.site_names import in_page_title
from dwiwarta.core.reading.sources import clean_url, known_outlet, outlet_of_url
from dwiwarta.core.types import Document

_ARTICLE_TYPES = ("Article", "Posting", "Report", "BlogPosting")
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "publishdate",
    "pubdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "dtk:publishdate",
    "content_publisheddate",
    "originalpublishdate",
    "parsely-pub-date",
)
_MOST_NAME = 6
_AUTHORS = ("author", "article:author", "content_author", "dtk:author", "parsely-author", "dc.creator")
_OUTLETS = ("og:site_name", "application-name", "dc.publisher")


def metadata(tree: lxml_html.HtmlElement) -> Document:
    """Return a Document without blocks, its metadata filled from the page's head. Missing values are empty."""
    tags = _meta_tags(tree)
    story = _story(tree)
    return Document(
        title=_text(story.get("headline")) or tags.get("og:title", "") or _title(tree),
        byline=_names(story.get("author")) or _first_name(tags),
        outlet=_outlet(tree, story, tags),
        published=_stamp(_text(story.get("datePublished"))) or _first_date(tree, tags),
        url=_url(tree, story, tags),
    )


def marked_author(tree: lxml_html.HtmlElement) -> str:
    """Return the first name that the page's own marks call the author's (rel, itemprop, hCard), or nothing."""
    marked = tree.xpath(
        "//*[@itemprop='author' or @rel='author'] | //*[contains(concat(' ', @class, ' '), ' vcard ')]"
        "//*[contains(concat(' ', @class, ' '), ' fn ')]"
    )
    names = (squeeze(element.text_content()) for element in marked)
    return next((name for name in names if name and len(name.split()) <= _MOST_NAME and not known_outlet(name)), "")


def _meta_tags(tree: lxml_html.HtmlElement) -> dict[str, str]:
    """Return the first content of every named meta tag, by its name in lower case."""
    tags: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = squeeze(meta.get("content") or "")
        if name and content:
            tags.setdefault(name.strip().lower(), content)
    return tags


def _story(tree: lxml_html.HtmlElement) -> dict[str, Any]:
    """Return the first JSON-LD object that describes an article, or nothing."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            kinds = node.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and name.endswith(_ARTICLE_TYPES) for name in names):
                return node
    return {}


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of JSON-LD: alone, in a list, or in a graph."""
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (node for node in graph if isinstance(node, dict)) if isinstance(graph, list) else ()


def _text(value: Any) -> str:
    """Return a JSON-LD value's name on one line; some sites escape it twice."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or ""
    return squeeze(unescape(value)) if isinstance(value, str) else ""


def _names(value: Any) -> str:
    names = [_text(item) for item in (value if isinstance(value, list) else [value])]
    kept = dict.fromkeys(name for name in names if name and not name.lower().startswith("http"))
    return ", ".join(name for name in kept if not known_outlet(name))


def _first_name(tags: dict[str, str]) -> str:
    names = (tags.get(key, "") for key in _AUTHORS)
    return next((name for name in names if name and not name.startswith("http") and not known_outlet(name)), "")


def _outlet(tree: lxml_html.HtmlElement, story: dict[str, Any], tags: dict[str, str]) -> str:
    """Return the outlet: a known one that a name or the address tells, or else the first name that is no address."""
    names = [tags[key] for key in _OUTLETS if key in tags]
    names = [name for name in (*names, _text(story.get("publisher"))) if name]
    known = next((outlet for name in names if (outlet := known_outlet(name))), "")
    by_address = outlet_of_url(_url(tree, story, tags))
    if known or known_outlet(by_address):
        return known or by_address
    named = next((name for name in names if not name.startswith("http")), "")
    return named or in_page_title(_title(tree), _text(story.get("headline")) or tags.get("og:title", ""))


def _url(tree: lxml_html.HtmlElement, story: dict[str, Any], tags: dict[str, str]) -> str:
    canonical = (link.get("href") or "" for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower())
    candidates = [*canonical, tags.get("og:url", ""), _text(story.get("mainEntityOfPage")), _text(story.get("url"))]
    return next((clean_url(url) for url in candidates if clean_url(url)), "")


def _title(tree: lxml_html.HtmlElement) -> str:
    element = next(tree.iter("title"), None)
    return squeeze(element.text or "") if element is not None else ""


def _stamp(text: str) -> date | None:
    return parse_stamp(text) if text else None


def _first_date(tree: lxml_html.HtmlElement, tags: dict[str, str]) -> date | None:
    found = next((stamp for key in _DATES if key in tags and (stamp := _stamp(tags[key]))), None)
    if found:
        return found
    marked = (time.get("datetime") or "" for time in tree.iter("time"))
    return next((stamp for text in marked if (stamp := _stamp(text))), None)
