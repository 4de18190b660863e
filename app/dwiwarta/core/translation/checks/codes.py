"""Names with digits (S24, COVID-19, 5G) and versions: copied letter for letter."""

from __future__ import annotations

import re

from dwiwarta.core.indonesian.numbers import Language, codes
from dwiwarta.core.translation.checks.facts import facts_of
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "codes"
_JOINERS = re.compile(r"[\s‑–-]")


def check(source: str, target: str) -> list[Check]:
    """Return the names with digits that the translation does not have. Hyphens, blanks and case may differ.

    A missing name is graver where the translation has another one that the source does not have.
    """
    one = facts_of(source, Language.INDONESIAN)
    if not one.codes:
        return []
    plain = _JOINERS.sub("", target).lower()
    numbers = set(re.findall(r"[0-9]+", target))
    others = [target[start:end] for start, end in codes(target) if target[start:end] not in source]
    found = []
    for start, end in one.codes:
        code = source[start:end]
        if _JOINERS.sub("", code).lower() in plain:
            continue
        digits = set(re.findall(r"[0-9]+", code))
        said_apart = digits <= numbers and any(letter.isalpha() for letter in code)
        severity = Severity.LOW if said_apart else Severity.HIGH if others else Severity.MEDIUM
        message = worded(
            "{said} is a name with digits; the English does not have it in this form.", said=quoted(source, start, end)
        )
        found.append(Check(KIND, severity, (start, end), None, message))
    return found
