"""Sentences of which the model itself is unsure.

Calibrated with the bundled model, version 0.6, on 624 news sentences of its development set, of which 21 % came out far
from the human translation (chrF2 below 30). Of the 4.6 % with the lowest scores 62 % did, chrF2 26.4 on average, of the
others 18 %, chrF2 44.2; the area under the curve is 0.66. A bound of -0.60 would tell 11 %, but only 39 % of them far
off, and -0.50 a quarter, 34 %. Other models have scores of another size, so the bound says less about them.
"""

from __future__ import annotations

from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "uncertain"
#: The lowest score, in natural logarithms per token, of a sentence that is not told.
LEAST = -0.70


def check(source: str, target: str, score: float | None) -> list[Check]:
    """Return a finding where the score, a mean log probability per token, is low; None says nothing."""
    if score is None or score >= LEAST:
        return []
    message = worded("The model itself was unsure of this sentence; read it against the Indonesian.")
    return [Check(KIND, Severity.MEDIUM, (0, len(source)), (0, len(target)), message)]
