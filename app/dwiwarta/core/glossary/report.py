"""What came of reading a glossary file."""

from __future__ import annotations

from dataclasses import dataclass

from dwiwarta.core.glossary.term import Term


@dataclass(frozen=True, slots=True)
class Problem:
    """A row or entry that is no term: its line in the file, counted from 1, and why."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Imported:
    """The terms of a file in its order, what was left out of it, and what a person should know of how it was read."""

    terms: tuple[Term, ...]
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
