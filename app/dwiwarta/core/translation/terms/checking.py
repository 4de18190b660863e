"""Say which of a person's terms an English sentence does not have, or has with a forbidden word."""

from __future__ import annotations

from dwiwarta.core.glossary import Glossary
from dwiwarta.core.translation.terms import english
from dwiwarta.core.translation.terms.wanting import Wanted, wanted, without_overlaps
from dwiwarta.core.types import Check, Severity

KIND = "glossary"


def check(glossary: Glossary, source: str, target: str) -> tuple[Check, ...]:
    """Return what of a person's terms is wrong in a sentence's English; an empty translation has nothing wrong."""
    if not target.strip():
        return ()
    found: list[Check] = []
    for want in wanted(glossary, source):
        found += _forbidden(want, target)
        if not want.is_met(target):
            found.append(_missing(want))
    return tuple(found)


def _forbidden(want: Wanted, target: str) -> list[Check]:
    right = want.said(target)
    found = [match.span() for word in want.term.forbidden for match in english.forms(word).finditer(target)]
    return [
        Check(
            KIND,
            Severity.MEDIUM,
            want.places[0],
            (start, end),
            f"Your glossary forbids “{target[start:end]}” for “{want.term.source}”: it should be"
            f" “{want.term.rendering}”.",
        )
        for start, end in without_overlaps(found)
        if not any(first <= start and end <= last for first, last in right)
    ]


def _missing(want: Wanted) -> Check:
    severity = Severity.HIGH if want.term.keep else Severity.MEDIUM
    what = "to be kept as it is" if want.term.keep else f"“{want.term.rendering}” in your glossary"
    return Check(KIND, severity, want.places[0], None, f"“{want.term.source}” is {what}, and the English lacks it.")
