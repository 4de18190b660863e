"""A tree over the words of many terms, so that a text is compared with all of them in one walk.

Words meet without regard to case, with three exceptions: a word in capitals (KPK, AS) must be so in the text, a name
must have its first capital, and an ambiguous name must stand where capitals tell something.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dwiwarta.core.glossary.term import Term
from dwiwarta.core.glossary.tokens import Token, tokens


@dataclass(frozen=True, slots=True)
class _Entry:
    """A term, whether it is a name, and those of its words, by their place, that need these very capitals."""

    term: Term
    is_name: bool
    exact: tuple[tuple[int, str], ...]

    def fits(self, written: Sequence[Token], *, telling: bool) -> bool:
        """Say whether the capitals of the tokens are the term's, as far as they matter."""
        if self.term.ambiguous and not telling:
            return False
        if self.is_name and not written[0].text[0].isupper():
            return False
        return all(written[place].text.startswith(word) for place, word in self.exact)


@dataclass(slots=True)
class _Node:
    """A place in the tree: the words that may follow, and what ends here, the ones to prefer first."""

    following: dict[str, _Node] = field(default_factory=dict)
    entries: list[_Entry] = field(default_factory=list)


class Tree:
    """Terms by their words. Where several have the same words, those given first are preferred."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._root = _Node()
        for term in terms:
            node, words = self._root, tokens(term.source)
            for word in words:
                node = node.following.setdefault(word.keys[0], _Node())
            exact = tuple((place, word.text) for place, word in enumerate(words) if word.text.isupper())
            node.entries.append(_Entry(term, term.is_name, exact))

    def longest(self, words: Sequence[Token], index: int, *, telling: bool) -> tuple[int, Term] | None:
        """Return the longest term that begins at `words[index]` and the index after its last word, or None.

        `telling` says whether a capital there tells a name from another word.
        """
        if self._root.following.keys().isdisjoint(words[index].keys):
            return None
        best: tuple[int, Term] | None = None
        node: _Node | None = self._root
        end = index
        while node is not None and end < len(words):
            keys = words[end].keys
            end += 1
            for key in keys:
                there = node.following.get(key)
                if there is None or not there.entries:
                    continue
                span = words[index:end]
                term = next((entry.term for entry in there.entries if entry.fits(span, telling=telling)), None)
                if term is not None:
                    best = end, term
                    break
            node = node.following.get(keys[0])
        return best

    def lookup(self, source: str) -> Term | None:
        """Return the term with this source, else one that differs in capitals only, or None."""
        node: _Node | None = self._root
        for word in tokens(source):
            node = node.following.get(word.keys[0]) if node is not None else None
        terms = [entry.term for entry in node.entries] if node is not None else []
        return next((term for term in terms if term.source == source), terms[0] if terms else None)
