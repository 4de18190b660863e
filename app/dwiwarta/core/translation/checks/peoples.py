"""Countries, regions, places of faith and peoples, and the points of the compass in their names."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from dwiwarta.core import paths
from dwiwarta.core.translation.checks.facts import Span
from dwiwarta.core.translation.checks.phrases import Phrases
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import Word, words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "names"
_OPPOSITES = {
    "utara": ("north", "south"),
    "selatan": ("south", "north"),
    "timur": ("east", "west"),
    "barat": ("west", "east"),
}


class People(NamedTuple):
    """A country, region or people: its English, and a pattern of all that English may call it."""

    english: str
    known: re.Pattern[str]


def check_directions(source: str, target: str) -> list[Check]:
    """Find a point of the compass that has become its opposite: South Korea, North Korea."""
    mine, theirs = words_of(source), words_of(target)
    found = []
    for word in mine:
        if word.lower not in _OPPOSITES:
            continue
        right, wrong = _OPPOSITES[word.lower]
        if any(right in other.lower for other in theirs) or any(
            _OPPOSITES[other.lower][0] == wrong for other in mine if other.lower in _OPPOSITES
        ):
            continue
        turned = next((other for other in theirs if other.lower.startswith(wrong)), None)
        if turned is not None:
            span, place = (word.start, word.end), (turned.start, turned.end)
            message = worded(
                "{said} is {right}; the English says {seen}.",
                said=quoted(source, *span),
                right=right,
                seen=quoted(target, *place),
            )
            found.append(Check(KIND, Severity.HIGH, span, place, message))
    return found


def check_peoples(source: str, target: str, taken: list[Span], strange: list[Word]) -> list[Check]:
    """Return the countries, regions and peoples that the English does not name, and add all their spans to `taken`.

    `strange` are names of the translation that the source does not have; one that stands wrongly for a country is told
    with it and taken from them.
    """
    found: dict[str, Check] = {}
    for span, people in table().find(words_of(source)):
        name = source[span[0] : span[1]]
        if any(start < span[1] and span[0] < end for start, end in taken):
            continue
        taken.append(span)
        if name in found or people.known.search(target) or name in target:
            continue
        said = quoted(source, *span)
        known_as = said if people.english == name else f"{said} ({people.english})"
        wrong = next((word for word in strange if _is_people(word.text)), None)
        if wrong is None:
            found[name] = Check(
                KIND, Severity.MEDIUM, span, None, worded("The English does not name {known_as}.", known_as=known_as)
            )
            continue
        strange.remove(wrong)
        place = wrong.start, wrong.end
        message = worded(
            "The Indonesian names {known_as}; the English has {seen}.", known_as=known_as, seen=quoted(target, *place)
        )
        found[name] = Check(KIND, Severity.HIGH, span, place, message)
    return list(found.values())


def _is_people(word: str) -> bool:
    """Say whether an English word names a country, region or people."""
    bare = word.removesuffix("'s").removesuffix("’s")
    return any(people.known.fullmatch(bare) for people in table())


@cache
def table() -> Phrases[People]:
    """Return the rows of `peoples.tsv` by their Indonesian names."""
    text = (paths.resources() / "checks" / "peoples.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    read = [(names, People(english, _any(forms))) for names, english, forms in rows]
    return Phrases(((name, people) for names, people in read for name in names.split("|")), cased=True)


def _any(forms: str) -> re.Pattern[str]:
    written = "|".join(re.escape(form).replace(r"\*", r"\w*") for form in forms.split("|"))
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)")
