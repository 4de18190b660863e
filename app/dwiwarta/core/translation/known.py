"""What is known of packages beyond what they say themselves, from `resources/model/known.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from dwiwarta.core import paths
from dwiwarta.core.types import ModelId


@dataclass(frozen=True, slots=True)
class Known:
    """When a model was made, its licence and its measured quality in words; empty where nobody has said it."""

    made: date | None = None
    licence: str = ""
    quality: str = ""


def known(model: ModelId) -> Known:
    """Return what is known of a model."""
    return _table().get(model, Known())


@cache
def _table() -> dict[ModelId, Known]:
    raw = tomllib.loads((paths.resources() / "model" / "known.toml").read_text(encoding="utf-8"))
    return {
        ModelId(each["code"], each["version"]): Known(
            each.get("date"), each.get("licence", ""), each.get("quality", "")
        )
        for each in raw["package"]
    }
