"""Harsh words: killed does not become fallen, and rape no bother. They are data, in `resources/checks/harsh.tsv`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from dwiwarta.core import paths
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.types import Check, Severity

KIND = "softened"


class Harsh(NamedTuple):
    """A harsh word: what it says, and a pattern of the English that says so too."""

    meaning: str
    english: re.Pattern[str]


def check(source: str, target: str) -> list[Check]:
    """Return the harsh words of the source of which the translation says nothing as harsh, each meaning once."""
    pattern, table = _table()
    found = []
    told: set[str] = set()
    for match in pattern.finditer(source):
        harsh = table[match.lastgroup or ""]
        if harsh.meaning in told:
            continue
        told.add(harsh.meaning)
        if harsh.english.search(target):
            continue
        said = quoted(source, *match.span())
        message = (
            f"{said} speaks of {harsh.meaning}; no word of the English is as plain, so it may be softened or lost."
        )
        found.append(Check(KIND, Severity.HIGH, match.span(), None, message))
    return found


@cache
def _table() -> tuple[re.Pattern[str], dict[str, Harsh]]:
    """Return a pattern of all harsh words, a group for each row, and what the groups stand for."""
    text = (paths.resources() / "checks" / "harsh.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    # Expressions come first: "bunuh diri" is no murder.
    rows.sort(key=lambda row: -max(form.count(" ") for form in row[0].split("|")))
    table = {
        f"h{i}": Harsh(meaning, re.compile(_any(english), re.IGNORECASE))
        for i, (_, meaning, english) in enumerate(rows)
    }
    groups = "|".join(f"(?P<h{i}>{_any(forms)})" for i, (forms, _, _) in enumerate(rows))
    return re.compile(groups, re.IGNORECASE), table


def _any(forms: str) -> str:
    written = "|".join(re.escape(form).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for form in forms.split("|"))
    return rf"\b(?:{written})\b"
