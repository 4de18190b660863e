"""Finish a Document: what every reader's blocks need before they are an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from dwiwarta.core.reading import copied, language, paging
from dwiwarta.core.reading.boilerplate import ends_sentence, mark, reason_of
from dwiwarta.core.reading.characters import letters, squeeze
from dwiwarta.core.reading.layout import is_running_text, looks_like_headline, mark_headings, mark_lists
from dwiwarta.core.reading.sources import clean_url, dateline_outlet, facts_in, known_outlet, outlet_of_url
from dwiwarta.core.types import Block, BlockKind, Document, Role
from dwiwarta.core.worded import worded
from dwiwarta.errors import EmptyDocument

_TITLE_WITHIN = 16
_MENU_WORDS = 2
_BIOGRAPHY = 4
_SITE_SUFFIX = re.compile(r"\s+[-–—|]\s+(?P<site>[^-–—|]{2,40})$")
_PAGE_SUFFIX = re.compile(r"\s+(?:[-–—|]\s+)?(?:halaman|page)\s+(?:all|\d+)\s*$", re.IGNORECASE)
_NO_ARTICLE = worded("No article text was found; everything looks like what stands around an article.")


def finish(document: Document, *, unmarked: bool = False) -> Document:
    """Return `document` with a title block, boilerplate marked, facts and language filled in.

    `unmarked` says that the blocks are bare lines, so that the title and the headings have to be guessed.
    Raises EmptyDocument, without a path, where there is no text at all.
    """
    blocks = [clean for clean in (replace(block, text=squeeze(block.text)) for block in document.blocks) if clean.text]
    if not any(char.isalnum() for block in blocks for char in block.text):
        raise EmptyDocument("there is no text in it", remedy="Check that the right file was chosen.")
    given = squeeze(document.title)
    listed: Sequence[Block] = mark_lists(blocks, lone=unmarked)
    if unmarked and not given:
        listed = copied.posted(listed)
        page = copied.frame(listed)
        listed = page.blocks if page is not None else listed
    title, placed = _place_title(given, listed, guess=unmarked)
    marked = mark(placed)
    if unmarked:
        marked = mark_headings(marked)
    outlet = squeeze(document.outlet) or site_in_title(given)
    done = replace(document, title=title, outlet=outlet, blocks=marked)
    return _with_warnings(_with_language(_with_facts(done)))


def _place_title(title: str, blocks: Sequence[Block], *, guess: bool) -> tuple[str, list[Block]]:
    """Return the title and the blocks with the title first, never twice. A title in the text wins over metadata."""
    place = _find(blocks, lambda block: bool(title) and _same_title(block.text, title))
    if place is None:
        place = _find(blocks, lambda block: block.kind is BlockKind.HEADING and block.level == 0)
    if place is None and not title:
        place = _guess_title(blocks, guess=guess)
    if place is not None:
        heading = _heading(blocks[place].text)
        above = [set_aside(block) for block in blocks[:place]]
        return heading.text, [heading, *above, *blocks[place + 1 :]]
    if not title:
        return "", list(blocks)
    heading = _heading(without_site(title))
    return heading.text, [heading, *blocks]


def set_aside(block: Block) -> Block:
    """Return a block from above the title, boilerplate if it is a menu's or a section's name."""
    if block.reason or block.kind is BlockKind.CAPTION or not _is_menu_name(block.text) or reason_of(block.text):
        return block
    return replace(block, role=Role.BOILERPLATE, reason="navigation")


def _is_menu_name(text: str) -> bool:
    return len(text.split()) <= _MENU_WORDS and not ends_sentence(text)


def _heading(text: str) -> Block:
    return Block(text, BlockKind.HEADING)


def _find(blocks: Sequence[Block], wanted: Callable[[Block], bool]) -> int | None:
    body = [(index, block) for index, block in enumerate(blocks) if block.role is Role.BODY]
    return next((index for index, block in body[:_TITLE_WITHIN] if wanted(block)), None)


def _same_title(text: str, title: str) -> bool:
    """Say whether a block is the title that metadata gives, which may carry the site's name at its end."""
    stands, given = letters(text), letters(title)
    return bool(stands) and (stands == given or stands == letters(without_site(title)))


def _guess_title(blocks: Sequence[Block], *, guess: bool) -> int | None:
    first = blocks[0]
    if first.kind is BlockKind.HEADING and first.level == 1:
        return 0
    if not guess or first.kind is not BlockKind.PARAGRAPH:
        return None
    near = [(index, block) for index, block in enumerate(mark(blocks[:_TITLE_WITHIN])) if block.role is Role.BODY]
    for (index, block), (_, following) in pairwise(near):
        if _is_menu_name(block.text) and not is_running_text(following):
            continue
        return index if looks_like_headline(block.text) and not dateline_outlet(block.text) else None
    return None


def without_site(title: str) -> str:
    """Return a page's title without "Halaman all" and the name of the site at its end."""
    match = _SITE_SUFFIX.search(title)
    if match and (known_outlet(match["site"]) or re.search(r"\w\.\w{2,}$", match["site"])):
        title = title[: match.start()]
    return _PAGE_SUFFIX.sub("", title) or title


def site_in_title(title: str) -> str:
    """Return the known outlet whose name stands at the end of a page's title, or nothing."""
    match = _SITE_SUFFIX.search(title)
    return known_outlet(match["site"]) if match else ""


def _with_facts(document: Document) -> Document:
    facts = facts_in(document.blocks)
    url = clean_url(document.url) or facts.url
    title = document.title
    blocks = document.blocks
    if facts.title and not title:
        title = facts.title
        blocks = (_heading(title), *blocks)
    byline = squeeze(document.byline) or facts.byline
    return replace(
        document,
        title=title,
        blocks=_with_biography(blocks, byline),
        byline=byline,
        outlet=document.outlet or facts.outlet or outlet_of_url(url),
        published=document.published or facts.published,
        url=url,
    )


def _with_biography(blocks: tuple[Block, ...], byline: str) -> tuple[Block, ...]:
    """Return `blocks` with what the last ones say of the writer set aside: "Rina Wati adalah wartawan lepas …"."""
    writer = byline.split(",", maxsplit=1)[0].strip()
    if not writer:
        return blocks
    marked = list(blocks)
    body = [index for index, block in enumerate(blocks) if block.role is Role.BODY][-_BIOGRAPHY:]
    about = re.compile(rf"\W*{re.escape(writer)}\W{{1,3}}(?:adalah|merupakan|bekerja|menulis|is|was|tinggal)\b")
    for index in body[1:]:
        if about.match(blocks[index].text):
            marked[index] = replace(blocks[index], role=Role.BOILERPLATE, reason="byline")
    return tuple(marked)


def _with_language(document: Document) -> Document:
    text = "\n".join(block.text for block in document.blocks if block.role is Role.BODY)
    found = language.detect(text)
    return replace(document, language=found.code, warnings=_added(document.warnings, found.warning))


def _with_warnings(document: Document) -> Document:
    warnings = document.warnings
    if not any(line.startswith(paging.STARTS) for line in warnings):
        pages = paging.by_lines(block.text for block in document.blocks if block.reason == "continues")
        warnings = _added(warnings, pages)
    if not any(block.role is Role.BODY for block in document.blocks):
        warnings = _added(warnings, _NO_ARTICLE)
    return replace(document, warnings=warnings)


def _added(warnings: tuple[str, ...], line: str) -> tuple[str, ...]:
    return warnings if not line or line in warnings else (*warnings, line)
