"""Articles that an outlet cuts into pages: which of them a file is, so that nobody takes a part for the whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from lxml import html as lxml_html

from dwiwarta.core.worded import worded

CONTINUES = worded("The article goes on on another page, which is not in this file.")
STARTS = "This is page "
_MOST_PAGES = 30
_QUERY = re.compile(r"(?:^|&)(?:page|page_num|halaman|hal|pg|part)=(\d{1,2}|all)(?=&|$)", re.IGNORECASE)
_PATH = re.compile(r"(?:-part|/(?:page/)?)(\d{1,2})/?$", re.IGNORECASE)
_OF = re.compile(r"\bhalaman\s*:?\s*(\d{1,2})\s*(?:dari|/)\s*(\d{1,2})\b", re.IGNORECASE)
_WHOLE = re.compile(r"\bhalaman all\b|\bpage=all\b", re.IGNORECASE)
_TITLE = re.compile(r"\bhalaman (\d{1,2})\b", re.IGNORECASE)


def warning(page: int, total: int) -> str:
    """Return what to tell about page `page` of `total`."""
    return worded("This is page {page} of {total}: the other pages are not in this file.", page=page, total=total)


def by_links(tree: lxml_html.HtmlElement, url: str, title: str) -> str:
    """Return the warning for a saved page whose links lead to other pages of the same article, or nothing.

    The page that is shown is the one that no link leads to, or the one whose link is marked as active.
    """
    if _WHOLE.search(title) or _WHOLE.search(url):
        return ""
    own, number = _split(url)
    linked: set[int] = set()
    active = 0
    for link in tree.iter("a"):
        base, target = _split(link.get("href") or "")
        if not 1 <= target <= _MOST_PAGES or (base and base != own):
            continue
        linked.add(target)
        if link.text_content().strip() == str(target) and _is_active(link):
            active = target
    total = max(linked, default=0)
    if total < 2:
        return ""
    told = _TITLE.search(title)
    missing = [page for page in range(1, total + 1) if page not in linked]
    page = number or (int(told[1]) if told else 0) or active or (missing[0] if len(missing) == 1 else 1)
    return warning(page, max(total, page))


def by_lines(lines: Iterable[str]) -> str:
    """Return the warning for lines that lead to other pages ("Halaman 1 dari 3", "1 2 Selanjutnya"), or nothing."""
    text = "\n".join(lines)
    told = _OF.search(text)
    if told and 1 <= int(told[1]) <= int(told[2]) <= _MOST_PAGES:
        return warning(int(told[1]), int(told[2]))
    return CONTINUES if text else ""


def _split(url: str) -> tuple[str, int]:
    """Return an address without its page's number, and the number, 0 where it has none; "" is the page itself."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url, 0
    query = _QUERY.search(parts.query)
    if query:
        return _base(parts.netloc, parts.path), int(query[1]) if query[1].isdigit() else 0
    path = _PATH.search(parts.path)
    if path:
        return _base(parts.netloc, parts.path[: path.start()]), int(path[1])
    return _base(parts.netloc, parts.path), 0


def _base(host: str, path: str) -> str:
    path = path.rstrip("/")
    return f"{host}{path}" if host or path else ""


def _is_active(link: lxml_html.HtmlElement) -> bool:
    near = [element for element in (link, link.getparent()) if element is not None]
    return any("active" in (element.get("class") or "").split() for element in near)
