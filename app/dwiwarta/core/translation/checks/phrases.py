"""Expressions of one or several words, found in a text by its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from dwiwarta.core.translation.checks.facts import Span
from dwiwarta.core.translation.checks.words import Word

Meaning = TypeVar("Meaning")


class Phrases(Generic[Meaning]):
    """A table of expressions and what each stands for. With `cased`, capitals must be as in the table."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]], *, cased: bool) -> None:
        self._cased = cased
        self._table: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for expression, meaning in entries:
            first, *following = (expression if cased else expression.lower()).split()
            self._table.setdefault(first, []).append((tuple(following), meaning))
        for found in self._table.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def __contains__(self, expression: str) -> bool:
        """Say whether the table has this very expression."""
        first, *following = (expression if self._cased else expression.lower()).split()
        return any(tuple(following) == known for known, _ in self._table.get(first, ()))

    def __iter__(self) -> Iterator[Meaning]:
        """Yield what the expressions stand for."""
        return (meaning for entries in self._table.values() for _, meaning in entries)

    def find(self, words: Sequence[Word]) -> Iterator[tuple[Span, Meaning]]:
        """Yield the places of the expressions from left to right, the longest at each, without overlaps."""
        end = 0
        for index, word in enumerate(words):
            if index < end:
                continue
            for following, meaning in self._table.get(self._form(word), ()):
                rest = words[index + 1 : index + 1 + len(following)]
                if tuple(map(self._form, rest)) == following:
                    end = index + 1 + len(following)
                    yield (word.start, words[end - 1].end), meaning
                    break

    def _form(self, word: Word) -> str:
        return word.text if self._cased else word.lower
