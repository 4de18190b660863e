"""Harsh words: killed does not become fallen, and rape no bother. They are data, in `resources/checks/harsh.tsv`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from dwiwarta.core import paths
from dwiwarta.core.translation.checks.phrases import Phrases
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "softened"


class Harsh(NamedTuple):
    """A harsh word: what it says, and a pattern of the English that says so too."""

    meaning: str
    english: re.Pattern[str]


def check(source: str, target: str) -> list[Check]:
    """Return the harsh words of the source of which the translation says nothing as harsh, each meaning once."""
    found = {harsh.meaning: (span, harsh) for span, harsh in _table().find(words_of(source))}
    return [_softened(source, span, harsh) for span, harsh in found.values() if not harsh.english.search(target)]


def _softened(source: str, span: tuple[int, int], harsh: Harsh) -> Check:
    said = quoted(source, *span)
    message = worded(
        "{said} speaks of {meaning}; no word of the English is as plain, so it may be softened or lost.",
        said=said,
        meaning=harsh.meaning,
    )
    return Check(KIND, Severity.HIGH, span, None, message)


@cache
def _table() -> Phrases[Harsh]:
    text = (paths.resources() / "checks" / "harsh.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    table = [(forms, Harsh(meaning, re.compile(_any(english), re.IGNORECASE))) for forms, meaning, english in rows]
    return Phrases(((form, harsh) for forms, harsh in table for form in forms.split("|")), cased=False)


def _any(forms: str) -> str:
    written = "|".join(re.escape(form).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for form in forms.split("|"))
    return rf"\b(?:{written})\b"
