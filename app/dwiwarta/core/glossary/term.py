"""One entry of a glossary, and one place where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """What an Indonesian term is called in English.

    `alternatives` are other right renderings, `forbidden` wrong ones; `note` explains the term in plain English. With
    `keep` the term must come through letter for letter, and `target` may be empty. `origin` is the table of a bundled
    term and empty for one that a person wrote; `story` is the story that this holds for, None for all. `ambiguous`
    marks a name that is also an ordinary word, such as Serang ("attack"): it counts only where its capital tells, so
    not in a headline and not at the start of a sentence.
    """

    source: str
    target: str
    alternatives: tuple[str, ...] = ()
    kind: str = ""
    note: str = ""
    forbidden: tuple[str, ...] = ()
    keep: bool = False
    origin: str = ""
    story: int | None = None
    ambiguous: bool = False

    @property
    def rendering(self) -> str:
        """Return the English to use: the source itself where it is to be kept."""
        return self.source if self.keep else self.target

    @property
    def renderings(self) -> tuple[str, ...]:
        """Return every right English, the one to use first."""
        return (self.source,) if self.keep else (self.target, *self.alternatives)

    @property
    def is_name(self) -> bool:
        """Say whether both languages write it with a capital; then a small first letter in a text is another word."""
        return self.source[:1].isupper() and self.rendering[:1].isupper()


@dataclass(frozen=True, slots=True)
class Match:
    """A term in a text, at [start, end) in code points. A clitic written together with it is part of the span."""

    start: int
    end: int
    term: Term
