"""What reading one file may cost: `resources/reading/limits.toml`, which gives the reasons."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from dwiwarta.core import paths


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds, the rest in whole things."""

    text_bytes: int
    file_bytes: int
    unpacked_bytes: int
    entries: int
    articles: int
    depth: int
    pages: int
    columns: int
    gentle_bytes: int
    seconds: int
    memory_bytes: int
    work_seconds: int
    resident_bytes: int
    ocr_pages: int
    ocr_seconds: int
    picture_pixels: int
    convert_seconds: int


@cache
def limits() -> Limits:
    """Return the limits that ship with the program."""
    return Limits(**tomllib.loads((paths.resources() / "reading" / "limits.toml").read_text(encoding="utf-8")))


def megabytes(size: int) -> str:
    """Return a size in bytes as a person reads it, such as "50 MB"."""
    return f"{size // 1_000_000:,} MB"
