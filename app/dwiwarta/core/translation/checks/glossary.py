"""A person's glossary: its terms are rendered as it says, forbidden words stay out, and what is kept stays as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwiwarta.core.glossary import Match, Term
from dwiwarta.core.translation.checks.facts import Span
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "glossary"
_PLURAL = "(?:s|es|'s|’s|s'|s’)?"


def check(source: str, target: str, matches: Sequence[Match]) -> list[Check]:
    """Return the findings about the terms of `matches`, which stand in the source. Each term is told once."""
    found: list[Check] = []
    told: set[str] = set()
    for match in matches:
        term, span = match.term, (match.start, match.end)
        if term.source in told:
            continue
        told.add(term.source)
        wrong = next((place for word in term.forbidden if (place := find(word, target)) is not None), None)
        if wrong is not None and not _is_part(wrong, term, target):
            message = worded(
                "Your glossary forbids {seen} for {said}; it wants “{rendering}”.",
                seen=quoted(target, *wrong),
                said=quoted(source, *span),
                rendering=term.rendering,
            )
            found.append(Check(KIND, Severity.HIGH, span, wrong, message))
        elif not _is_kept(term, target) if term.keep else all(find(one, target) is None for one in term.renderings):
            found.append(_missing(source, term, span))
    return found


def find(rendering: str, text: str) -> Span | None:
    """Return where an English term stands in a text, in any case and also in the plural or possessive, or None."""
    if not rendering:
        return None
    written = re.escape(rendering).replace(r"\ ", r"\s+")
    match = re.search(rf"(?<!\w){written}{_PLURAL}(?!\w)", text, re.IGNORECASE)
    if match is None and rendering.endswith("y"):
        match = re.search(rf"(?<!\w){written[:-1]}ies(?!\w)", text, re.IGNORECASE)
    return match.span() if match else None


def _is_kept(term: Term, target: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(term.source)}(?!\w)", target) is not None


def _is_part(wrong: Span, term: Term, target: str) -> bool:
    """Say whether a forbidden word stands inside a right rendering: "police" in "National Police"."""
    places = (find(rendering, target) for rendering in term.renderings)
    return any(place is not None and place[0] <= wrong[0] and wrong[1] <= place[1] for place in places)


def _missing(source: str, term: Term, span: Span) -> Check:
    said = quoted(source, *span)
    if term.keep:
        message = worded("Your glossary keeps {said} as it is; the English has changed or lost it.", said=said)
        return Check(KIND, Severity.HIGH, span, None, message)
    message = worded(
        "Your glossary has “{rendering}” for {said}; the English does not use it.", rendering=term.rendering, said=said
    )
    return Check(KIND, Severity.MEDIUM, span, None, message)
