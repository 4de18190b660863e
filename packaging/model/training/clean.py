"""Which pairs are fit to learn from, one pair at a time.

Every rule is a small function; `reason` names the first one that a pair breaks, so that a run can print how much each
took.  Whether the two sides say the same is another question, see `alignment`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from training.gather import Pair
from training.tables import ENGLISH, INDONESIAN

LITTER = re.compile(
    r"\s*[·|\-–—]\s*(?:Global Voices(?: Advocacy|(?: dalam)? Bahasa Indonesia)?|AusAID|Our Daily Bread)\s*$"
    r"|^\s*(?:Global Voices)\s*[·|:]\s*"
)
BULLET = re.compile(r"^\s*(?:[•·▪◦‣■●*]|[-–—](?=\s)|\(?[a-z0-9]{1,2}\)(?=\s))\s*")
PLACEHOLDER = re.compile(
    r"%(?:\d+\$)?[sdiluxcf]\b|%[({]\w+|\$\{?\w+[|}]|\$\d\b(?![\d.,])|\{\{?[\w.:]*\}?\}|\{\d|<[/\w][^>]*>|&\w+;|\\[ntx]|@\w+@|__\w+|\[\[|\]\]"
)
CODE = re.compile(r"[{}<>=_\\]{2,}|\w\(\)|^\s*[$#] |::|--\w")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
DIGITS = re.compile(r"\d+")
THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")


def fold(text: str) -> str:
    """Composed Unicode, single spaces, nothing invisible, no bullet in front, no site name behind; quotes stay."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(
        " " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf")
    )
    text = LITTER.sub("", text)
    return " ".join(BULLET.sub("", text).split())


def words(text: str) -> list[str]:
    """The words of `text` in lower case, numbers left out."""
    return WORD.findall(text.lower())


def reason(pair: Pair) -> str | None:
    """Why a folded pair is not fit to learn from, or None."""
    source, target = pair.indonesian, pair.english
    if not source or not target:
        return "empty"
    if PLACEHOLDER.search(source) or PLACEHOLDER.search(target):
        return "placeholder"
    if CODE.search(source) or CODE.search(target):
        return "code"
    left, right = words(source), words(target)
    if not left or not right:
        return "no words"
    if max(len(left), len(right)) > 90:
        return "too long"
    if source.casefold() == target.casefold() and len(left) > 2:
        return "copy"
    if _ratio(len(source) + 12, len(target) + 12) > 1.9:
        return "length ratio"
    if _wrong_language(left, ENGLISH, INDONESIAN) or _wrong_language(right, INDONESIAN, ENGLISH):
        return "language"
    letters = sum(map(str.isalpha, source)) / len(source)
    if letters < 0.5:
        return "few letters"
    if len(left) >= 6 and not _digits_agree(source, target):
        return "numbers"
    return None


def _ratio(a: int, b: int) -> float:
    return max(a, b) / min(a, b)


def _wrong_language(side: list[str], other: frozenset[str], own: frozenset[str]) -> bool:
    foreign = sum(word in other for word in side)
    return foreign >= 2 and foreign > sum(word in own for word in side)


def _digits_agree(source: str, target: str) -> bool:
    """At least half of the longer digit runs of either side are on the other (convention and order aside)."""
    left, right = (
        Counter(d for d in DIGITS.findall(THOUSANDS.sub("", side)) if len(d) > 1) for side in (source, target)
    )
    return 2 * (left & right).total() >= max(left.total(), right.total())


def held_out(lines: Iterable[str], length: int = 8) -> set[tuple[str, ...]]:
    """Every run of `length` words in `lines`, and each shorter line as a whole."""
    return {run for line in lines for run in _runs(words(line), length)}


def _runs(tokens: list[str], length: int) -> list[tuple[str, ...]]:
    return [tuple(tokens[i : i + length]) for i in range(max(1, len(tokens) - length + 1))]


def touches(pair: Pair, runs: set[tuple[str, ...]], length: int = 8) -> bool:
    """Whether either side equals or shares a run of words with the held-out text."""
    return any(run in runs for side in (pair.indonesian, pair.english) for run in _runs(words(side), length))
