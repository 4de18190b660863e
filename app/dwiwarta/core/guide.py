"""The pages of the guide: what there is to read under Help, by language, and the search in it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dwiwarta.core import paths
from dwiwarta.core.translation import packages

LANGUAGES = {"en": "English", "id": "Bahasa Indonesia"}
PAGES = ("guide", "privacy", "newsroom", "quality")
_FALLBACK = "en"
_HEADING = re.compile(r"(#{1,6}) +(.+?) *#*\s*")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page with the text below it, up to the next heading. `level` is 1 for the page's title."""

    page: str
    level: int
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its name, the folder that its pictures are named from, its Markdown, and that in sections."""

    name: str
    folder: Path
    text: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """Return the page's first heading."""
        return self.sections[0].heading


@cache
def pages(language: str = _FALLBACK) -> tuple[Page, ...]:
    """Return the pages in a language of LANGUAGES; one that is not written in it comes in English."""
    return tuple(_page(name, language) for name in PAGES)


def search(where: Sequence[Page], query: str) -> list[Section]:
    """Return the sections that have every word of `query`, in any case, those that have them in the heading first."""
    words = query.casefold().split()
    if not words:
        return []
    found = [
        section
        for page in where
        for section in page.sections
        if all(word in f"{section.heading}\n{section.text}".casefold() for word in words)
    ]
    return sorted(found, key=lambda section: not all(word in section.heading.casefold() for word in words))


def _page(name: str, language: str) -> Page:
    folder = paths.resources() / "guide" / language
    if not (folder / f"{name}.md").is_file():
        folder = paths.resources() / "guide" / _FALLBACK
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    if name == "quality":
        text = f"{text}\n{_card()}"
    return Page(name, folder, text, tuple(_sections(name, text)))


def _card() -> str:
    """Return what the bundled model says of itself, its headings one level lower."""
    with zipfile.ZipFile(packages.bundled_package()) as archive:
        name = next(name for name in archive.namelist() if name.endswith("/README.md"))
        text = archive.read(name).decode("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("<!--"))
    return "\n".join(f"#{line}" if _HEADING.fullmatch(line) else line for line in lines)


def _sections(page: str, text: str) -> Iterator[Section]:
    level, heading, lines, fenced = 0, "", [], False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        found = None if fenced else _HEADING.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        if level:
            yield Section(page, level, heading, "\n".join(lines).strip())
        level, heading, lines = len(found[1]), found[2], []
    yield Section(page, level, heading, "\n".join(lines).strip())
