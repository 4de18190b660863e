"""Find the terms of a glossary in a text, from left to right, the longest at each place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter

from dwiwarta.core.glossary.term import Match, Term
from dwiwarta.core.glossary.tokens import Token, tokens
from dwiwarta.core.glossary.tree import Tree
from dwiwarta.core.translation import casing

_BEFORE_A_START = frozenset(".!?:…\"“”‘'(–—")


class Glossary:
    """Terms that can be found in texts.

    Of terms with the same source a story's own goes before a person's other ones, and these before the bundled ones.
    `below` is a glossary that counts where this one has nothing as long.
    """

    def __init__(self, terms: Iterable[Term], *, below: Glossary | None = None) -> None:
        self.own = tuple(sorted((term for term in terms if term.source.strip()), key=_precedence))
        self.terms: tuple[Term, ...] = (*self.own, *(below.terms if below is not None else ()))
        self.trees: tuple[Tree, ...] = (Tree(self.own), *(below.trees if below is not None else ()))

    def __len__(self) -> int:
        return len(self.terms)

    def find(self, text: str) -> list[Match]:
        """Return the terms in `text` from left to right, the longest at each place, without overlaps.

        A match begins and ends with a whole word; -nya, -lah, -kah and -pun at its end belong to it.
        """
        words = tokens(text)
        plain = casing.shape(text) is casing.Shape.PLAIN
        found: list[Match] = []
        index = 0
        while index < len(words):
            telling = plain and not _starts(words, index)
            ends = [end for tree in self.trees if (end := tree.longest(words, index, telling=telling))]
            if not ends:
                index += 1
                continue
            after, term = max(ends, key=itemgetter(0))  # the first of those of one length
            found.append(Match(words[index].start, words[after - 1].end, term))
            index = after
        return found

    def lookup(self, source: str) -> Term | None:
        """Return the term with this source, else one that differs in capitals only, or None."""
        return next((term for tree in self.trees if (term := tree.lookup(source))), None)


def _starts(words: Sequence[Token], index: int) -> bool:
    """Say whether a word is the first of a sentence or of a quotation, where any word has a capital."""
    return index == 0 or words[index - 1].text in _BEFORE_A_START


def _precedence(term: Term) -> int:
    """Put a story's own terms first, then a person's, then the bundled ones, which name their table."""
    return 2 if term.origin else int(term.story is None)
