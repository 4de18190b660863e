"""The default ranker: how likely an editor is to put a sentence into the summary, from a few weighed features.

A logistic regression whose weights `packaging/model/fit_summary.py` fits; `weights.json` says on what.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from dwiwarta.core import paths
from dwiwarta.core.summarisation.features import FEATURES

Rows = NDArray[np.float64]
# A reason is named where it moves the log odds by at least this much; three are enough to read.
_TELLING = 0.1
_MOST = 3


@dataclass(frozen=True, slots=True)
class Weights:
    """A weight, the mean and the spread (standard deviation) of every feature, in their order, and the intercept."""

    weights: Rows
    means: Rows
    spreads: Rows
    intercept: float

    def parts(self, rows: Rows) -> Rows:
        """Return what every feature adds to the log odds of every row."""
        return (rows - self.means) / self.spreads * self.weights

    def probabilities(self, rows: Rows) -> Rows:
        """Return the probability (0 to 1) of every row to be chosen."""
        odds = self.parts(rows).sum(axis=1) + self.intercept
        return np.asarray(1 / (1 + np.exp(-odds)))


@cache
def weights() -> Weights:
    """Return the weights that ship with the program."""
    path = paths.resources() / "summarisation" / "weights.json"
    stored = json.loads(path.read_text(encoding="utf-8"))
    columns = [stored["features"][name] for name in FEATURES]
    weight, mean, spread = (np.array([column[key] for column in columns]) for key in ("weight", "mean", "spread"))
    return Weights(weight, mean, spread, float(stored["intercept"]))


def reasons(parts: Rows) -> tuple[str, ...]:
    """Return the codes of the reasons that speak most for one sentence, the strongest first."""
    sums: dict[str, float] = {}
    for code, part in zip(FEATURES.values(), parts, strict=True):
        sums[code] = sums.get(code, 0.0) + float(part)
    telling = sorted((code for code, part in sums.items() if part >= _TELLING), key=lambda code: -sums[code])
    return tuple(telling[:_MOST])
