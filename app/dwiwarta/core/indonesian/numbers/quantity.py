"""What a number in a text is: where it stands, what it is worth, what kind it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Language(StrEnum):
    """Whose conventions a text follows."""

    INDONESIAN = "id"
    ENGLISH = "en"


class Kind(StrEnum):
    """What a number counts as. An approximation ("puluhan ribu", "tens of thousands") has a magnitude alone."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    FRACTION = "fraction"
    APPROXIMATE = "approximate"


class Part(StrEnum):
    """The pair that a number is half of."""

    RANGE = "range"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at `text[start:end]` (code points).

    `value` is exact: 25 for "25 persen", 1/4 for "seperempat", 10,000 for the approximation "puluhan ribu". `others`
    are further readings of a writing that has several: the lower end of "5–10 juta" is 5 and perhaps 5 million.
    `scale` is what its last scale word multiplies by: 1,000,000 in "1,5 juta".
    """

    start: int
    end: int
    value: Fraction
    kind: Kind = Kind.CARDINAL
    in_words: bool = False
    others: tuple[Fraction, ...] = ()
    part: Part | None = None
    scale: int = 1

    @property
    def values(self) -> tuple[Fraction, ...]:
        """Return every value that the writing may have, the likeliest first."""
        return (self.value, *self.others)
