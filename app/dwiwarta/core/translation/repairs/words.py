"""Number words that the model left in Indonesian ("Tujuh people"), and approximations of another size."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity
from dwiwarta.core.indonesian.numbers.tables import EN_SCALES
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.matching import match
from dwiwarta.core.translation.repairs.editing import Edit, apply, cased_like
from dwiwarta.core.translation.repairs.spelling import in_english

KIND = "words"
_SCALE_NAMES = {value: name for name, value in EN_SCALES.items()}
_ROUGHLY = re.compile(
    r"\b(?:(?:(?:tens|dozens|hundreds)\s(?:of\s)?(?:thousand|million|billion|trillion)s?|tens|dozens|hundreds|thousands|"
    r"millions|billions|trillions)(?:\sof)?|(?:a\s)?(?:hundred|thousand|million|billion|trillion)\sof)\b",
    re.IGNORECASE,
)


def repair(source: str, english: str) -> str:
    """Return `english` with the number words of `source` that it lacks and has in Indonesian put into English."""
    one, other = facts_of(source, Language.INDONESIAN), facts_of(english, Language.ENGLISH)
    words = [quantity for quantity in one.quantities if quantity.in_words]
    if not words:
        return english
    matching = match(one, other)
    lost = {*matching.missing, *(left for left, _ in matching.differing)}
    open_ones = [quantity for i, quantity in enumerate(one.quantities) if i in lost and quantity.in_words]
    edits = [edit for quantity in open_ones for edit in _left_as_it_was(one, english, quantity)]
    return apply(english, edits or _other_size(one, english, open_ones))


def _left_as_it_was(one: Facts, english: str, quantity: Quantity) -> Iterator[Edit]:
    """Find a number word of the Indonesian in the English. In the middle of a sentence a capital makes it a name."""
    text = one.text[quantity.start : quantity.end]
    if quantity.start > 0 and text[0].isupper():
        return
    said = in_english(one.text, quantity)
    if said is None or "-" in text:
        return
    scale = rf"(?:\s{_SCALE_NAMES[quantity.scale]}s?)?" if quantity.scale in _SCALE_NAMES else ""
    first = text.split()[0]
    places = [
        *re.finditer(rf"\b{re.escape(text)}\b", english, re.IGNORECASE),
        *re.finditer(rf"\b{re.escape(first)}{scale}(?=\s[a-z])", english, re.IGNORECASE),
    ]
    if not places or len(re.findall(rf"\b{re.escape(first)}\b", english, re.IGNORECASE)) != 1:
        return
    found = places[0]
    # "Belasan ribu" has no like in English.
    needs_of = quantity.kind is Kind.APPROXIMATE and not english.startswith(" of ", found.end())
    yield Edit(found.start(), found.end(), cased_like(said + " of" * needs_of, found[0]))


def _size(roughly: str) -> int:
    """Return how much "hundreds of thousands of" or "a thousand of" says."""
    value = 1
    for word in roughly.lower().split():
        name = word.removesuffix("s")
        value *= {"ten": 10, "dozen": 10, "hundred": 100}.get(name) or EN_SCALES.get(name, 1)
    return value


def _other_size(one: Facts, english: str, open_ones: list[Quantity]) -> list[Edit]:
    """Exchange the only approximation of the English for the only one of the Indonesian: "hundreds of billion"."""
    rough = [quantity for quantity in one.quantities if quantity.kind is Kind.APPROXIMATE]
    places = list(_ROUGHLY.finditer(english))
    if len(rough) != 1 or len(places) != 1 or rough[0] not in open_ones:
        return []
    said = in_english(one.text, rough[0])
    if said is None or said in {"dozens", "hundreds"} or one.text[rough[0].start :].lower().startswith("belasan"):
        return []
    place = places[0]
    if _size(place[0]) > rough[0].value:
        return []
    return [Edit(place.start(), place.end(), cased_like(f"{said} of", place[0]))]
