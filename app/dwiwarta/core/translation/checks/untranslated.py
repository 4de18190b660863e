"""Words that were left in Indonesian, and words that are of no language."""

from __future__ import annotations

import re

from dwiwarta.core.translation import verbatim
from dwiwarta.core.translation.checks.lexicon import is_english, is_indonesian, key_of, rendering
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import Word, words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "untranslated"
_SHORTEST = 4
# Who leaves a word in Indonesian on purpose sets it in quotation marks or brackets: "musyawarah" (deliberation).
_MENTIONED = re.compile(r"[“”\"‘(\[][^“”\"()\[\]]{0,60}[“”\"’)\]]")


def check(source: str, target: str) -> list[Check]:
    """Return a finding for each stretch of Indonesian in the translation and each word that no language has.

    Names, words in quotation marks or brackets, and what both languages share are left alone.
    """
    words = words_of(source)
    # Of a word that is also part of a name, "pasar" in "PD Pasar Jaya", the name counts.
    written = {word.lower: word for word in words} | {
        word.lower: word for word in words if word.capital and not word.first
    }
    apart = [*(match.span() for match in _MENTIONED.finditer(target)), *verbatim.spans(target)]
    found: list[Check] = []
    stretch: list[Word] = []
    for word in words_of(target):
        mentioned = bool(apart) and any(start <= word.start < end for start, end in apart)
        if not mentioned and _is_left(word, written):
            if stretch and not target[stretch[-1].end : word.start].isspace():
                found.append(_left(target, stretch, written))
                stretch = []
            stretch.append(word)
            continue
        if stretch:
            found.append(_left(target, stretch, written))
            stretch = []
        if not mentioned:
            found += _unknown(target, word, written)
    return [*found, *([_left(target, stretch, written)] if stretch else [])]


def _is_left(word: Word, written: dict[str, Word]) -> bool:
    """Say whether a word of the translation is Indonesian: known as such, or copied and known to be another in English.

    A word with a capital may be a name; it counts where the source has it with a small letter.
    """
    lower = word.lower
    original = written.get(lower)
    if len(lower) < 3:
        return False
    if "-" in lower and word.text.rpartition("-")[2][:1].isupper():  # al-Azhar, pro-Saleh
        return False
    if word.capital and (original is None or (original.capital and not (original.first and word.first))):
        return False
    if is_indonesian(lower):
        return True
    known = rendering(lower) if original is not None else None
    return known is not None and not known.name and key_of(lower) not in known.keys and not is_english(lower)


def _left(target: str, stretch: list[Word], written: dict[str, Word]) -> Check:
    place = stretch[0].start, stretch[-1].end
    first, last = written.get(stretch[0].lower), written.get(stretch[-1].lower)
    span = (first.start, last.end) if first and last and first.start <= last.start else None
    message = worded("{seen} is Indonesian and was left untranslated.", seen=quoted(target, *place))
    return Check(KIND, Severity.HIGH if len(stretch) > 2 else Severity.MEDIUM, span, place, message)


def _unknown(target: str, word: Word, written: dict[str, Word]) -> list[Check]:
    """Return a finding about a word in small letters that is of no language.

    One that the source has too is foreign to both, and a compound is soon made; these are worth a glance.
    """
    lower = word.lower
    if len(lower) < _SHORTEST or not lower.isascii() or (lower.isalpha() and is_english(lower)):
        return []
    parts = re.split(r"[-'’]", word.text)
    if any(part != part.lower() for part in parts):
        return []
    if all(is_english(part) for part in parts):
        return []
    place = word.start, word.end
    original = written.get(word.lower)
    if original is not None:
        message = worded(
            "{seen} stands in the Indonesian as well and is no English word that is known.", seen=quoted(target, *place)
        )
        return [Check(KIND, Severity.LOW, (original.start, original.end), place, message)]
    message = worded(
        "{seen} is no English word that is known; it may be made up or misspelt.", seen=quoted(target, *place)
    )
    return [Check(KIND, Severity.LOW if len(parts) > 1 else Severity.MEDIUM, None, place, message)]
