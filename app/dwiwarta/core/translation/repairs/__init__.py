"""Repairs of what a model said where the right form is certain; everything else is left to the checks.

Each repair is a pure function of the Indonesian and the English text of a sentence. It gives the English back as it is
wherever two readings are possible: a repair may never make a right sentence wrong.
"""

from __future__ import annotations

from collections.abc import Callable

from dwiwarta.core.translation.repairs import dates, figures, money, names, times, words

#: The repairs by kind, in the order in which they are made.
REPAIRS: dict[str, Callable[[str, str], str]] = {
    module.KIND: module.repair for module in (dates, times, figures, words, money, names)
}


def repair(source: str, english: str) -> str:
    """Return `english` with what is certainly wrong put right, or as it is."""
    for mend in REPAIRS.values():
        english = mend(source, english)
    return english
