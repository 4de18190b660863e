"""Whose page it is, where no known outlet is named: who claims the copyright, what stands at the page's top."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwiwarta.core.reading.characters import letters, squeeze
from dwiwarta.core.types import Block, BlockKind

_CLAIM = re.compile(
    r"copyrights?|hak cipta|©|\(c\)|\b\d{4}\b|all rights? reserved|(?:seluruh|semua) hak(?: cipta)?|dilindungi"
    r"(?: oleh)?(?: undang-undang)?|undang-undang|\bPT\b\.?|\bby\b|\boleh\b"
    r"|\b(?:tema|theme|powered|diberdayakan|designed|developed)\b.*",
    re.IGNORECASE,
)
_BARS = re.compile(r"\s*[|.,;:•·∙\ue000]+\s*|\s+[-–—]\s+|^[-–—]\s*|\s*[-–—]$")
_WORD = r"[A-Z0-9][\w.’'&-]*"
_NAME = re.compile(rf"{_WORD}(?: (?:{_WORD}|dan|dari|di|of|the|&)){{0,6}}")
_OF_TWO = re.compile(r"\S+(?: \S+)+|[A-Z][a-z]+[A-Z]\w*")
_OFFICE = re.compile(r"\b(?i:humas|hubungan masyarakat|kehumasan|komunikasi publik)\s+(" + _NAME.pattern + ")")
_SHOUTED = re.compile(r"[A-Z]{4,}(?: [A-Z]{4,})+")
_MOST_TOP = 3
_ALIKE = 2
_DOMAIN = re.compile(r"([\w-]+)(?:\.\w{2,6}){1,2}", re.ASCII)


def site_name(blocks: Sequence[Block], byline: str) -> str:
    """Return the name of the site, paper or office that a page's own lines tell, or nothing. `byline` is no site."""
    people = letters(byline)
    claimed = [name for block in blocks if block.reason == "copyright" for name in _claims(block.text)]
    claim = next((name for name in claimed if letters(name) != people), "")
    # An office may claim what is the government's: the site's own name goes before, where both speak of the same.
    alike = (name for name in _tops(blocks) if len(set(name.split()) & set(claim.split())) >= _ALIKE)
    return next(alike, "") or claim or _top(blocks) or _office(blocks)


def as_spelled(domain: str, blocks: Sequence[Block]) -> str:
    """Return a site's name as its page spells it, where that is its address without spaces: "KABARDESA.ID"."""
    match = _DOMAIN.fullmatch(domain)
    if match is None:
        return domain
    spelled = (name for name in (*_tops(blocks), site_name(blocks, "")) if letters(name) == letters(match[1]))
    return next(spelled, domain)


def in_page_title(page: str, title: str) -> str:
    """Return what a page's title adds to the article's: the site's name in "Kabar Desa | Jalan Baru Dibuka"."""
    page, title = squeeze(page), squeeze(title)
    if not title or page == title or title not in page:
        return ""
    pieces = (piece.strip(" -–—|»:") for piece in re.split(r"\s+(?:[-–—|»]|::)\s+|:\s+", page.replace(title, " | ")))
    names = [piece for piece in pieces if _NAME.fullmatch(piece) and not piece.startswith("by ")]
    return names[-1] if names else ""


def _claims(text: str) -> list[str]:
    pieces = (piece.strip(" -–—") for piece in _BARS.split(_CLAIM.sub("\ue000", text)))
    return [piece for piece in pieces if _NAME.fullmatch(piece)]


def _tops(blocks: Sequence[Block]) -> list[str]:
    """Return the first lines of a page, above its title, that could be names; the title stands first of all."""
    above = [block for block in blocks[1 : 1 + _MOST_TOP] if block.reason in {"navigation", "masthead"}]
    return [block.text for block in above if block.reason == "navigation" and _NAME.fullmatch(block.text)]


def _top(blocks: Sequence[Block]) -> str:
    """Return the line at a page's top that other lines name again, or that stands over the paper's date."""
    if not blocks:
        return ""
    if blocks[0].reason == "masthead" and _NAME.fullmatch(blocks[0].text):
        return blocks[0].text
    if blocks[0].kind is not BlockKind.HEADING:
        return ""
    for name in _tops(blocks):
        key = letters(name)
        again = sum(1 for block in blocks if key in letters(block.text))
        over_date = len(blocks) > 2 and blocks[1].text == name and blocks[2].reason == "masthead"
        if _OF_TWO.fullmatch(name) and (again > 1 or over_date):
            return name.title() if _SHOUTED.fullmatch(name) else name
    return ""


def _office(blocks: Sequence[Block]) -> str:
    """Return whose press office a release names: "Bagian Humas Badan Penyuluhan" is the Badan Penyuluhan's."""
    found = (_OFFICE.search(block.text) for block in blocks if block.reason == "contact")
    return next((match[1] for match in found if match), "")
