"""Checks of a translation against its source: what a journalist must never get wrong.

Each check is a pure function of the Indonesian and the English text of a sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from dwiwarta.core.translation.checks import codes, dates, money, negation, numbers, times
from dwiwarta.core.types import Check, Severity

#: The checks by kind, in the order in which their findings are shown.
CHECKS: dict[str, Callable[[str, str], list[Check]]] = {
    module.KIND: module.check for module in (numbers, money, dates, times, negation, codes)
}
_ORDER = list(Severity)


def check_pair(source: str, target: str) -> tuple[Check, ...]:
    """Return every finding about a sentence and its translation, the gravest first.

    An empty translation has none: that it is missing is for the caller to say.
    """
    if not target.strip():
        return ()
    found = [finding for check in CHECKS.values() for finding in check(source, target)]
    return tuple(sorted(found, key=lambda finding: _ORDER.index(finding.severity)))
