"""Find the terms of a glossary in a text: a tree over words, walked once from left to right.

Words meet without regard to case, with three exceptions. A word in capitals (KPK, AS) must be so in the text, a name
must have its first capital, and an ambiguous name must stand where capitals tell something.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from dwiwarta.core.glossary.term import Match, Term
from dwiwarta.core.translation import casing, verbatim

_LETTER = r"[^\W_]"
_CLITIC = r"(?:nya|lah|kah|pun)"
# An address, a handle or a code is one token. So is a doubled word, "menteri-menteri", which is a plural.
_TOKEN = re.compile(
    rf"{verbatim.PATTERN}"
    rf"|(?i:(?P<half>{_LETTER}{{3,}})-(?P=half){_CLITIC}?(?![^\W_]))"
    rf"|{_LETTER}(?:{_LETTER}|[\u0300-\u036f])*(?:['’ʼ]{_LETTER}(?:{_LETTER}|[\u0300-\u036f])*)*"
    r"|\S"
)
_ENDING = re.compile(rf"(?<=\w\w){_CLITIC}\Z", re.IGNORECASE)
_BEFORE_A_START = frozenset(".!?:…\"“”‘'(–—")


@dataclass(frozen=True, slots=True)
class _Token:
    """A word or mark of a text; `keys` are the forms to look up: as it is, without its clitic, not doubled."""

    start: int
    end: int
    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A term with those of its words, by their place, that must stand in a text in these very capitals."""

    term: Term
    exact: tuple[tuple[int, str], ...]

    def fits(self, tokens: list[_Token], *, telling: bool) -> bool:
        """Say whether the capitals of the tokens are the term's, as far as they matter."""
        if self.term.ambiguous and not telling:
            return False
        if self.term.is_name and not tokens[0].text[0].isupper():
            return False
        return all(tokens[place].text.startswith(word) for place, word in self.exact)


@dataclass(slots=True)
class _Node:
    """A place in the tree: the words that may follow, and what ends here, the ones to prefer first."""

    following: dict[str, _Node] = field(default_factory=dict)
    entries: list[_Entry] = field(default_factory=list)


class Glossary:
    """Terms that can be found in texts.

    Of terms with the same source a story's own goes before a person's other ones, and these before the bundled ones.
    `below` is a glossary that counts where this one has nothing as long.
    """

    def __init__(self, terms: Iterable[Term], *, below: Glossary | None = None) -> None:
        self.terms = tuple(term for term in terms if term.source.strip())
        self._below = below
        self._root = _Node()
        for term in sorted(self.terms, key=_precedence):
            self._place(term)

    def __len__(self) -> int:
        return len(self.terms) + (len(self._below) if self._below is not None else 0)

    def find(self, text: str) -> list[Match]:
        """Return the terms in `text` from left to right, the longest at each place, without overlaps.

        A match begins and ends with a whole word; -nya, -lah, -kah and -pun at its end belong to it.
        """
        tokens = _tokens(text)
        plain = casing.shape(text) is casing.Shape.PLAIN
        found: list[Match] = []
        index = 0
        while index < len(tokens):
            best = self._longest(tokens, index, telling=plain and not _starts(tokens, index))
            if best is None:
                index += 1
                continue
            end, term = best
            found.append(Match(tokens[index].start, tokens[end - 1].end, term))
            index = end
        return found

    def lookup(self, source: str) -> Term | None:
        """Return the term for exactly this source, without regard to case where there is no better, or None."""
        node = self._root
        for token in _tokens(source):
            following = node.following.get(token.keys[0])
            if following is None:
                break
            node = following
        else:
            if node.entries:
                terms = [entry.term for entry in node.entries]
                return next((term for term in terms if term.source == source), terms[0])
        return self._below.lookup(source) if self._below is not None else None

    def _longest(self, tokens: list[_Token], index: int, *, telling: bool) -> tuple[int, Term] | None:
        """Return where the longest term at a token ends (a token index) and the term, or None."""
        best: tuple[int, Term] | None = None
        node: _Node | None = self._root
        end = index
        while node is not None and end < len(tokens):
            token = tokens[end]
            end += 1
            for key in token.keys:
                there = node.following.get(key)
                if there is None or not there.entries:
                    continue
                term = _fitting(there.entries, tokens[index:end], telling=telling)
                if term is not None:
                    best = end, term
                    break
            node = node.following.get(token.keys[0])
        lower = self._below._longest(tokens, index, telling=telling) if self._below is not None else None  # noqa: SLF001
        return lower if best is None or (lower is not None and lower[0] > best[0]) else best

    def _place(self, term: Term) -> None:
        node = self._root
        tokens = _tokens(term.source)
        for token in tokens:
            node = node.following.setdefault(token.keys[0], _Node())
        exact = tuple((place, token.text) for place, token in enumerate(tokens) if token.text.isupper())
        node.entries.append(_Entry(term, exact))


def _precedence(term: Term) -> int:
    """Put a story's own terms first, then a person's, then the bundled ones, which name their table."""
    return 2 if term.origin else int(term.story is None)


def _tokens(text: str) -> list[_Token]:
    tokens = []
    for found in _TOKEN.finditer(text):
        written = found[0]
        keys = [_key(written)]
        if found["half"]:
            keys += [_key(_ENDING.sub("", written)), _key(found["half"])]
        elif len(written) > 4:
            keys.append(_key(_ENDING.sub("", written)))
        tokens.append(_Token(found.start(), found.end(), written, tuple(dict.fromkeys(keys))))
    return tokens


def _key(word: str) -> str:
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.casefold()).replace("’", "'").replace("ʼ", "'")


def _starts(tokens: list[_Token], index: int) -> bool:
    """Say whether a token is the first word of a sentence or of a quotation, where every word has a capital."""
    return index == 0 or tokens[index - 1].text in _BEFORE_A_START


def _fitting(entries: list[_Entry], tokens: list[_Token], *, telling: bool) -> Term | None:
    return next((entry.term for entry in entries if entry.fits(tokens, telling=telling)), None)
