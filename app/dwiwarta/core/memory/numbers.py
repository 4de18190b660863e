"""Numbers that differ between a new sentence and a remembered one: put into the English where safe, always said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwiwarta.core.indonesian.numbers import Kind, Language, Quantity, format_figure
from dwiwarta.core.indonesian.numbers.figures import FIGURE
from dwiwarta.core.memory.records import Caution, Span
from dwiwarta.core.translation.checks.facts import Facts, facts_of
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.worded import worded

_FIGURE = re.compile(FIGURE)
_Change = tuple[Span, str]


def swap(new: Facts, stored: Facts, target: str) -> tuple[str, list[Span], list[Caution]]:
    """Return the remembered English with the new sentence's numbers, where they are, and a caution for every change.

    A number is put in where both sentences count the same things in the same order, and the old number stands in the
    remembered sentence and in its English once each, in figures and with the same scale. Any other that differs is left
    as it is, and the caution says so.
    """
    if len(new.quantities) != len(stored.quantities):
        return target, [], [*_uneven(new, stored), *_currencies(new, stored)]
    changes: list[_Change] = []
    cautions = []
    for ours, theirs in zip(new.quantities, stored.quantities, strict=True):
        if ours.values == theirs.values and ours.kind is theirs.kind:
            continue
        change = _change(new, stored, facts_of(target, Language.ENGLISH), ours, theirs)
        changes += [change] if change is not None else []
        cautions.append(_caution(new, stored, ours, theirs, change))
    swapped, spans = _replaced(target, changes)
    return swapped, spans, [*cautions, *_currencies(new, stored)]


def _change(new: Facts, stored: Facts, english: Facts, ours: Quantity, theirs: Quantity) -> _Change | None:
    """Return where in the English the new number goes and how it is written there, or None where that is not sure."""
    places = [q for q in english.quantities if q.value == theirs.value]
    alone = sum(q.value == theirs.value for q in stored.quantities) == 1 and len(places) == 1
    if not alone or len(theirs.values) > 1 or len(ours.values) > 1:
        return None
    place = places[0]
    kinds = {ours.kind, theirs.kind, place.kind}
    plain = not (ours.in_words or theirs.in_words or place.in_words) and len(kinds) == 1
    if not plain or kinds <= {Kind.ORDINAL, Kind.APPROXIMATE, Kind.FRACTION} or ours.scale != place.scale:
        return None
    old, said = _FIGURE.match(english.text, place.start), _FIGURE.match(new.text, ours.start)
    if old is None or said is None or stored.text[theirs.start : theirs.end].count("-"):
        return None
    return (old.start(), old.end()), _written(said[0], ours)


def _written(figure: str, quantity: Quantity) -> str:
    """Return a figure of the Indonesian as English writes it: grouped where it was, so that years stay years."""
    if figure.isdigit():
        return figure
    return format_figure(quantity.value / quantity.scale, Language.ENGLISH)


def _replaced(target: str, changes: Sequence[_Change]) -> tuple[str, list[Span]]:
    text, spans, shift = target, [], 0
    for (start, end), figure in sorted(changes):
        place = start + shift
        text = text[:place] + figure + text[end + shift :]
        spans.append((place, place + len(figure)))
        shift += len(figure) - (end - start)
    return text, spans


def _caution(new: Facts, stored: Facts, ours: Quantity, theirs: Quantity, change: _Change | None) -> Caution:
    said, known = quoted(new.text, ours.start, ours.end), quoted(stored.text, theirs.start, theirs.end)
    if change is None:
        message = worded(
            "This sentence says {said}, the remembered one {known}; the English has the remembered number.",
            said=said,
            known=known,
        )
    else:
        message = worded(
            "This sentence says {said}, the remembered one {known}; the English was given the new: {figure}.",
            said=said,
            known=known,
            figure=change[1],
        )
    sums = {id(money.quantity) for money in (*new.money, *stored.money)}
    kind = "money" if {id(ours), id(theirs)} & sums else "numbers"
    return Caution(kind, message, (ours.start, ours.end), (theirs.start, theirs.end), swapped=change is not None)


def _uneven(new: Facts, stored: Facts) -> list[Caution]:
    """Say that the sentences do not have as many numbers: which goes where is not known."""
    ours, theirs = (
        ", ".join(quoted(facts.text, q.start, q.end) for q in facts.quantities) or worded("none")
        for facts in (new, stored)
    )
    message = worded(
        "The numbers of this sentence: {ours}; of the remembered one: {theirs}. The English has the latter.",
        ours=ours,
        theirs=theirs,
    )
    first, other = (
        (facts.quantities[0].start, facts.quantities[0].end) if facts.quantities else None for facts in (new, stored)
    )
    return [Caution("numbers", message, first, other)]


def _currencies(new: Facts, stored: Facts) -> list[Caution]:
    ours, theirs = [m.currency for m in new.money], [m.currency for m in stored.money]
    if ours == theirs:
        return []
    said, known = (", ".join(quoted(f.text, m.start, m.end) for m in f.money) or worded("none") for f in (new, stored))
    message = worded(
        "The sums of money of this sentence: {said}; of the remembered one: {known}. Look at the currency.",
        said=said,
        known=known,
    )
    span, other = ((f.money[0].start, f.money[0].end) if f.money else None for f in (new, stored))
    return [Caution("money", message, span, other)]
