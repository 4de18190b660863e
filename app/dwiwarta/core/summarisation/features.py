"""What the default ranker looks at: a few plain facts about every sentence of an article."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dwiwarta.core.indonesian.words import content_stems, words
from dwiwarta.core.types import BlockKind, Document, Segment

#: The columns of `measure`, in order, each with the reason that it stands for.
FEATURES = {
    "early": "position",  # 1 / (1 + sentences before it)
    "place": "position",  # 0 at the start of the article, 1 at its end
    "opening_paragraph": "position",
    "title": "title",  # share of the title's content words that it has
    "central": "central",  # cosine with the rest of the article
    "echo": "central",  # share of its content words that the first sentence has
    "figures": "figures",  # logarithm of the count of numbers
    "names": "names",  # share of capitalised words, the first left out
    "long": "concise",  # words over 25, in tens
    "quote": "own_words",  # a quotation mark in it
    "quote_first": "own_words",  # begins with a quotation mark
    "inside_quote": "own_words",  # begins within somebody's speech
    "question": "own_words",
}
_NUMBER = re.compile(r"\d[\d.,]*")
_MARK = re.compile(r"[\"“”«»]")
_LONG = 25
# The reporter's initials under an article: "(den/rsa)", "[bal]", "(Antara)".
_SIGNATURE = re.compile(r"[(\[][^()\[\]\s]*[)\]]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that a summary may choose: its index among the segments, and what is counted of it."""

    index: int
    text: str
    words: tuple[str, ...]
    stems: Counter[str]
    paragraph: int
    inside_quote: bool


def candidates(document: Document, segments: tuple[Segment, ...]) -> list[Candidate]:
    """Return the sentences that a summary may choose: of paragraphs, quotes and list items, with words in them."""
    found: list[Candidate] = []
    block, paragraph, marks = -1, -1, 0
    for index, segment in enumerate(segments):
        if document.blocks[segment.block].kind in {BlockKind.HEADING, BlockKind.CAPTION}:
            continue
        if segment.block != block:
            block, paragraph, marks = segment.block, paragraph + 1, 0
        inside = marks % 2 == 1
        marks += len(_MARK.findall(segment.text))
        parts = tuple(words(segment.text))
        if parts and not _SIGNATURE.fullmatch(segment.text):
            stems = Counter(content_stems(segment.text))
            found.append(Candidate(index, segment.text, parts, stems, paragraph, inside))
    return found


def measure(title: str, sentences: list[Candidate]) -> NDArray[np.float64]:
    """Return the features: one row for each sentence, one column for each of FEATURES."""
    title_stems = set(content_stems(title))
    first = sentences[0].stems.keys() if sentences else set()
    rows = np.zeros((len(sentences), len(FEATURES)))
    for i, (sentence, centrality) in enumerate(zip(sentences, _central(sentences), strict=True)):
        stems = sentence.stems.keys()
        rows[i] = (
            1 / (1 + i),
            i / max(1, len(sentences) - 1),
            sentence.paragraph == 0,
            len(title_stems & stems) / len(title_stems) if title_stems else 0,
            centrality,
            len(stems & first) / len(stems) if i and stems else 0,
            math.log1p(len(_NUMBER.findall(sentence.text))),
            _capitalised(sentence.words[1:]),
            max(0, len(sentence.words) - _LONG) / 10,
            bool(_MARK.search(sentence.text)),
            bool(_MARK.match(sentence.text)),
            sentence.inside_quote,
            sentence.text.rstrip('"”’ ').endswith("?"),
        )
    return rows


def overlap(one: Candidate, other: Candidate) -> float:
    """Return the share of the smaller sentence's different stems that the other has too (0 to 1)."""
    smaller = min(len(one.stems), len(other.stems))
    return len(one.stems.keys() & other.stems.keys()) / smaller if smaller else float(one.text == other.text)


def _capitalised(inner: tuple[str, ...]) -> float:
    return sum(word[0].isupper() for word in inner) / len(inner) if inner else 0.0


def _central(sentences: list[Candidate]) -> list[float]:
    """Return each sentence's cosine with the sum of the others, over counts of stems (0 to 1)."""
    total: Counter[str] = Counter()
    for sentence in sentences:
        total.update(sentence.stems)
    whole = sum(n * n for n in total.values())
    result = []
    for sentence in sentences:
        own = sum(n * n for n in sentence.stems.values())
        shared = sum(n * total[stem] for stem, n in sentence.stems.items()) - own
        rest = whole - 2 * shared - own
        result.append(shared / math.sqrt(own * rest) if shared else 0.0)
    return result
