"""One entry of a glossary, and one place where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.worded import worded
from dwiwarta.errors import GlossaryError

MOST_LETTERS = 300
"""The longest source or target, in code points: anything longer is no term but a slip in a file."""
_MOST_NOTE = 5000
_REMEDY = worded("Give an Indonesian term and its English.")


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


def tidied(term: Term) -> Term:
    """Return a term as it is kept: single spaces, nothing said twice, and to be kept where source and target are one.

    Raises GlossaryError, without a path, for what is no term: an empty or very long source or target.
    """
    source, target = _clean(term.source), _clean(term.target)
    alternatives = _others(term.alternatives, target)
    keep = term.keep or (source == target and not alternatives)
    target = source if keep else target
    for name, text in ((worded("source"), source), (worded("target"), target)):
        if not any(character.isalnum() for character in text):
            raise GlossaryError(
                worded("the {side} is empty", side=name) if not text else worded("the {side} has no letter", side=name),
                remedy=_REMEDY,
            )
        if len(text) > MOST_LETTERS:
            raise GlossaryError(
                worded("the {side} is longer than {count} characters", side=name, count=MOST_LETTERS),
                remedy="Give a term alone.",
            )
    return replace(
        term,
        source=source,
        target=target,
        keep=keep,
        alternatives=() if keep else alternatives,
        forbidden=_others(term.forbidden, target),
        kind=_clean(term.kind),
        note=_clean(term.note)[:_MOST_NOTE].strip(),
    )


def _clean(text: str) -> str:
    return " ".join(printable(text).replace("\ufeff", "").split())


def _others(texts: Iterable[str], target: str) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys(map(_clean, texts)) if text and text != target)
