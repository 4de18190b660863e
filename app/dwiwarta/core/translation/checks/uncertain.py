"""Sentences of which the model itself is unsure.

Calibrated with the bundled model, version 0.4, on 587 news sentences of its development set, of which 19 % came out far
from the human translation (chrF2 below 30). Of the sixth with the lowest scores 42 % did, chrF2 31.9 on average, of the
others 14 %, chrF2 44.9; the area under the curve is 0.68. A bound of -0.80 would tell 8 % (32 % of them far off), one
of -0.65 a quarter (36 %). Other models have scores of another size, so the bound says less about them.
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
