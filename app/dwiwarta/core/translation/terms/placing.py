"""Put a term where the English has a known other word for it, if it is certain which place is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from dwiwarta.core.glossary import Match, bundled, bundled_terms
from dwiwarta.core.translation import verbatim
from dwiwarta.core.translation.terms import english
from dwiwarta.core.translation.terms.wanting import Wanted, without_overlaps

_MOST_WORDS = 6
# Offices and ranks are written with a capital before a name, and are no part of it: "Camat Ciracas, Syarifudin".
_BEFORE_NAMES = {"offices", "security"}
_NAME_BEFORE = re.compile(r"(?P<word>[A-Z][\w'’-]*) \Z")
_NO_NAMES = {
    "a", "after", "all", "also", "an", "and", "any", "as", "at", "before", "both", "but", "by", "during", "each",
    "every", "for", "from", "her", "his", "how", "if", "in", "its", "many", "most", "my", "no", "not", "of", "on",
    "or", "our", "several", "since", "some", "so", "that", "the", "their", "then", "these", "this", "those", "to",
    "two", "under", "until", "what", "when", "where", "which", "while", "who", "why", "with", "your",
}  # fmt: skip
_NAME_AFTER = re.compile(r" (?P<word>[A-Z][a-z][\w'’-]*)")


def place(source: str, text: str, want: Wanted, matches: Sequence[Match], alone: str) -> str:
    """Return `text`, a sentence's English, with the term wherever a known other word stands for it, or as it is.

    Such words are what the term forbids, what the bundled tables call it, what the model says for it `alone`, and the
    Indonesian itself, copied over. No more of them may stand in the English than it lacks of the term, none of them may
    be what another term of the sentence (`matches` are all of them) is called, and one that looks like a part of a
    name is left alone.
    """
    lacking = want.count - len(want.said(text))
    if lacking <= 0 or (not want.term.keep and want.is_met(text)):
        return text
    said = want.said(text)
    spans = [span for span in _others(source, text, want, matches, alone) if not _touches(span, said)]
    spans = without_overlaps(spans)
    if not 0 < len(spans) <= lacking:
        return text
    result = text
    for start, end in reversed(spans):
        new = _fitting(want, text, start, end)
        changed = english.put(result, start, end, new, is_place=_is_place(want)) if new is not None else None
        if changed is None:
            return text
        result = changed
    return result


def _fitting(want: Wanted, text: str, start: int, end: int) -> str | None:
    """Return the term in the number of what stands at [start, end), or None where that is not sure."""
    if want.term.keep:
        return want.term.source
    if want.term.is_name and text[start].isupper():
        return want.term.rendering
    copied = text[start:end].casefold() == want.term.source.casefold()  # "gubernurs" is an English plural
    new = english.inflected(want.term.rendering, text[start:end], copied)
    # A word copied with its capital stands like a name, without an article, which a common noun needs.
    if new is not None and copied and text[start].isupper() and english.needs_article(new, text[:start], text[end:]):
        return f"the {new}"
    return new


def _others(source: str, text: str, want: Wanted, matches: Sequence[Match], alone: str) -> Iterator[tuple[int, int]]:
    kept = [found.span() for found in re.finditer(verbatim.PATTERN, text)]
    taken = {
        rendering.casefold() for match in matches if match.term != want.term for rendering in match.term.renderings
    }
    for phrase in _phrases(want, alone):
        if phrase.casefold() in taken:
            continue
        for found in english.forms(phrase).finditer(text):
            if not _touches(found.span(), kept) and not _is_part_of_a_name(source, text, want, *found.span()):
                yield found.span()
    for found in _copied(want).finditer(text):
        if not _touches(found.span(), kept) and not _is_copied_name(source, text, want, *found.span()):
            yield found.span()


def _phrases(want: Wanted, alone: str) -> list[str]:
    """Return the other words for a term, without those that are right."""
    known = bundled().lookup(want.term.source)
    named = known.renderings if known is not None and not _only_its_noun(known.kind) else ()
    if known is not None and _only_its_noun(known.kind):
        named = (known.target,)
    phrases = dict.fromkeys((*want.term.forbidden, *named, alone.strip(' .,;:!?"“”')))
    return [
        phrase
        for phrase in phrases
        if any(character.isalpha() for character in phrase)
        and len(phrase.split()) <= _MOST_WORDS
        and not any(pattern.fullmatch(phrase) for pattern in want.right)
    ]


def _is_place(want: Wanted) -> bool:
    known = bundled().lookup(want.term.source)
    return known is not None and known.kind in {"countries", "places"}


def _only_its_noun(kind: str) -> bool:
    return kind in {"countries", "peoples", "languages", "places"}


def _copied(want: Wanted) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, want.term.source.split()))
    return re.compile(rf"(?<![\w-]){words}s?(?![\w-])", re.IGNORECASE)


def _touches(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _is_part_of_a_name(source: str, text: str, want: Wanted, start: int, end: int) -> bool:
    """Say whether an English word with a capital stands in a longer name: "Kansas City", "Supreme Court Building".

    "The President", "Chinese President" and, where the Indonesian has it so too, "President Obama" are none.
    """
    if not text[start].isupper() or text.isupper():
        return False
    before, after = _NAME_BEFORE.search(text[:start]), _NAME_AFTER.match(text[end:])
    named = before is not None and before["word"].lower() not in _NO_NAMES and before["word"] not in _demonyms()
    return named or (after is not None and not (_goes_before_names(want) and _followed(source, want, after["word"])))


def _goes_before_names(want: Wanted) -> bool:
    known = bundled().lookup(want.term.source)
    return known is not None and known.kind in _BEFORE_NAMES


def _followed(source: str, want: Wanted, word: str) -> bool:
    """Say whether a term stands before a name in the Indonesian; a country may come between: "Presiden Cina Hu"."""
    return any(re.match(rf"(?: \w+)? {re.escape(word)}\b", source[end:]) for _, end in want.places)


@cache
def _demonyms() -> frozenset[str]:
    """Return the words of one country's people: "Chinese", "Indonesian"."""
    return frozenset(word for term in bundled_terms() if term.kind == "countries" for word in term.alternatives)


def _is_copied_name(source: str, text: str, want: Wanted, start: int, end: int) -> bool:
    """Say whether a copied word belongs to a name that was copied whole, such as "Kota Tua"."""
    if want.term.is_name or want.term.source.isupper() or _goes_before_names(want):
        return False
    if not _is_part_of_a_name(source, text, want, start, end):
        return False
    following = re.match(r" [A-Z]\w*", text[end:])
    return following is not None and text[start:end] + following[0] in source
