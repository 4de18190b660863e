"""Copies of articles as outlets make them of agency text, and articles that are no copies."""

import random
import re
from pathlib import Path

from dwiwarta.core import segmentation
from dwiwarta.core.types import Article, Block, BlockKind, Document
from support.outlet_pages import articles

SAME_TOPIC = Path(__file__).resolve().parents[1] / "data" / "duplicates" / "same_topic.txt"
_SYNONYMS = {"mengatakan": "menyebut", "namun": "tetapi", "warga": "penduduk", "sekitar": "kira-kira", "kata": "ujar"}


def originals() -> dict[str, list[str]]:
    """Return the paragraphs of every article of the outlets' pages, by name."""
    return {name: [text for kind, text in blocks if kind != "row"] for name, (_, blocks) in articles().items()}


def same_topic() -> dict[str, tuple[str, list[str]]]:
    """Return (name of the article about the same event, paragraphs) by name."""
    found = {}
    for piece in re.split(r"^=== ", SAME_TOPIC.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, rest = piece.split("\n", 1)
        head, *paragraphs = [line for line in rest.split("\n") if line.strip()]
        found[name.strip()] = head.removeprefix("topic: "), paragraphs
    return found


def made(title: str, paragraphs: list[str], outlet: str = "ANTARA") -> Article:
    """Return an article of these paragraphs."""
    blocks = (Block(title, BlockKind.HEADING), *map(Block, paragraphs))
    document = Document(title=title, outlet=outlet, blocks=blocks)
    return Article(document, segmentation.segment(document))


def with_dateline(paragraphs: list[str]) -> list[str]:
    """Return a copy with another dateline."""
    return [f"SURABAYA, WARTA - {paragraphs[0]}", *paragraphs[1:]]


def cut(paragraphs: list[str]) -> list[str]:
    """Return a copy without the last third, with another dateline."""
    return with_dateline(paragraphs[: max(2, 2 * len(paragraphs) // 3)])


def reordered(paragraphs: list[str]) -> list[str]:
    """Return a copy whose sentences stand in another order, in paragraphs of their own."""
    article = made("x", paragraphs)
    sentences = [segment.text for segment in article.segments if segment.block]
    random.Random(7).shuffle(sentences)
    return sentences


def edited(paragraphs: list[str]) -> list[str]:
    """Return a copy with some words replaced, one paragraph of another text added, and the end cut."""
    words = re.compile(rf"\b(?:{'|'.join(_SYNONYMS)})\b")
    changed = [words.sub(lambda match: _SYNONYMS[match.group()], text) for text in cut(paragraphs)]
    return [*changed, "Redaksi masih menunggu keterangan dari pihak lain sampai berita ini diturunkan pada malam hari."]


COPIES = {"dateline": with_dateline, "cut": cut, "reordered": reordered, "edited": edited}
