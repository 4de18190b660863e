"""What the memory holds and what it offers, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and its translation, with who called it right and when, as far as it is known."""

    source: str
    target: str
    who: str = ""
    made: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A remembered pair and its provenance.

    `origin` names the article or the file that it came from, `origin_id` is what `Memory.forget_origin` takes, and
    `article` the id of the library's article, None for a file's. `made` is when it was confirmed, in UTC.
    """

    id: int
    source: str
    target: str
    made: datetime
    who: str
    origin: str
    origin_id: int
    article: int | None


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An article or a file that pairs came from, how many they are, and when the newest was confirmed."""

    id: int
    name: str
    article: int | None
    entries: int
    newest: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a file's pairs: taken in, or there already."""

    added: int
    known: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Pairs that were taken out of the memory, with their origins, row by row: to be put back by `Memory.put_back`."""

    origins: tuple[tuple[object, ...], ...]
    pairs: tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that differ: a span of the new sentence and one of the remembered source, of which one may be empty."""

    new: Span
    stored: Span


@dataclass(frozen=True, slots=True)
class Caution:
    """What a remembered translation may get wrong here, in a plain sentence.

    `kind` is that of a Check ("numbers", "money", "dates", "times", "negation", "codes"); `new` and `stored` are spans
    of the new sentence and of the remembered source, None where that side has no such thing. A number that was
    `swapped` into the offered translation is said too, for a person to look at.
    """

    kind: str
    message: str
    new: Span | None
    stored: Span | None
    swapped: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered pair for a new sentence.

    `score` is the similarity in per cent: 100 for the same text after Unicode NFC and white space folding, and below
    it for any other. `target` is the translation offered: the remembered one, with the new numbers at `swaps`.
    """

    entry: Entry
    score: float
    target: str
    differences: tuple[Difference, ...] = ()
    cautions: tuple[Caution, ...] = ()
    swaps: tuple[Span, ...] = ()

    @property
    def exact(self) -> bool:
        """Say whether the sentence is the same."""
        return self.score == 100
