"""Names: persons, places, institutions and acronyms come through, in their English form where they have one.

A word with a capital is a name unless the lexicon knows it as an ordinary word. What a name is in English comes from
the bundled glossary first, then from the lexicon; a name that neither knows must stand in the English as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from dwiwarta.core.glossary import Match
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.indonesian.words import stop_words
from dwiwarta.core.translation import casing, verbatim
from dwiwarta.core.translation.checks import peoples
from dwiwarta.core.translation.checks.facts import Span, facts_of
from dwiwarta.core.translation.checks.lexicon import (
    COMMON,
    generic_words,
    is_common,
    is_english,
    is_indonesian,
    key_of,
    rendering,
)
from dwiwarta.core.translation.checks.units import measured
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import Word, words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = peoples.KIND
_ALIKE = 72.0
_SHORTEST_CHANGED = 4
_SPELLING = 5
_SHORTEST_ACRONYM = 3
_ENOUGH = 2 / 3
# Indonesian keeps an older or its own spelling of sounds that English writes otherwise: Khadafi, Moskow, Soekarno.
_SOUNDS = (
    ("oe", "u"), ("ou", "u"), ("dj", "j"), ("tj", "c"), ("sj", "s"), ("sy", "s"), ("sh", "s"), ("ch", "k"), ("kh", "k"),
    ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("qu", "k"), ("ee", "i"), ("oo", "u"), ("x", "ks"),
    ("q", "k"), ("c", "k"), ("v", "f"), ("w", "f"), ("y", "i"), ("z", "s"), ("'", ""), ("-", ""), ("h", ""),
)  # fmt: skip
# "Ruanda" is Rwanda; a last t after s falls away: "Holokaus".
_GLIDE, _LAST_T = re.compile(r"(?<=[^aiou])u(?=[aeio])"), re.compile(r"(?<=s)t\Z")
# Offices and bodies written short, Menkeu, Kapolda, Pemprov: not names, and more than a table can hold.
_BLEND = re.compile(
    r"(?:Wa)?(?:Men|Kemen)[a-z]{2,}|Pem(?:da|prov|kab|kot|des)\w*|Ka(?:pol|den|kan|ba|dis|sat|des|bid|sub|ro|nit)\w*|"
    r"Wa(?:pres|ka|gub|bup)\w*|Ca(?:pres|wapres|gub|leg|bup)\w*|Pil(?:kada|pres|eg|gub)\w*|Pol(?:ri|da|res|sek|tabes)\w*|"
    r"Di(?:rjen|rut|rektorat|sdik|skes|shub|nkes)\w*|(?:Ke|Wake)tum|Sek(?:jen|da|kab|prov)\w*|Jubir|Tim(?:nas|ses)|Kejati|"
    r"Kejari|Jampidsus|Bupati|Wali|Pan(?:gdam|glima|wascam)\w*|(?:Ko|Kas)(?:dam|rem|dim|ad|al|au)|Da(?:nrem|ndim|nlanud|pil)|"
    r"Bawaslu|Panwaslu|Sat(?:pol|gas|lantas|reskrim)\w*|Bares\w+|Res(?:krim|narkoba)\w*|Lap(?:as|an)|Rutan|Pus(?:kesmas|dik)\w*"
)
_DERIVED = re.compile(r"(?:me[mnlry]|be[rl]|di|ter|pe[mnrl]|ke|se)\w{3}|\w+(?:nya|kan)\Z")
_BARE = re.compile(r"-nya\Z|(?<=[A-Z])nya\Z")


def check(source: str, target: str, matches: Sequence[Match] = ()) -> list[Check]:
    """Return the names that the translation lacks, has changed, or has of its own.

    `matches` are the bundled glossary's terms in the source.
    """
    theirs = words_of(target)
    found: list[Check] = []
    taken = _dated(source, Language.INDONESIAN)
    for match in matches:
        if match.term.source[0].islower() or match.term.source in peoples.table() or _within(match, taken):
            continue
        taken.append((match.start, match.end))
        found += _institution(source, target, match, theirs)
    strange = _strangers(source, target, theirs, matches)
    found += peoples.check_peoples(source, target, taken, strange)
    found += peoples.check_directions(source, target)
    unsaid = [word for word in _names(source, taken) if not _is_said(word, target, theirs)]
    missing = list({word.lower: word for word in reversed(unsaid)}.values())[::-1]
    for word in missing:
        wrong = _likest(word, strange)
        if wrong is not None:
            strange.remove(wrong)
            found.append(_changed(source, target, word, wrong))
        else:
            found.append(_missing(source, word, sure=_is_sure(word) and not _is_spelt_out(source, word)))
    return [*found, *(_extra(target, word) for word in strange)]


def _names(source: str, taken: list[Span]) -> list[Word]:
    """Return the words of the source that are names of their own."""
    plain = casing.shape(source) is casing.Shape.PLAIN
    return [
        word
        for word in words_of(source)
        if word.capital and len(word.text) > 1 and _is_name(word, plain=plain) and not _inside(word, taken)
    ]


def _is_name(word: Word, *, plain: bool) -> bool:
    if word.lower in stop_words() or word.lower.partition("-")[0] in stop_words():
        return False
    known = rendering(word.lower)
    if known is not None:
        return known.name and (plain or not is_indonesian(word.lower))
    if is_indonesian(word.lower):
        return False
    return plain and (not word.first or word.text.isupper() or not _looks_derived(word.lower))


def _is_sure(word: Word) -> bool:
    """Say whether a word can be nothing but a name; one that begins a sentence may be an unknown word."""
    if word.lower in generic_words() or (word.text.isupper() and len(word.text) < _SHORTEST_ACRONYM):
        return False
    return (not word.first or word.text.isupper()) and _BLEND.fullmatch(word.text) is None


def _is_spelt_out(source: str, word: Word) -> bool:
    """Say whether an acronym follows the name that it stands for: "Daerah Aliran Sungai (DAS)"."""
    if not word.text.isupper() or not source[: word.start].endswith("("):
        return False
    before = [other.text[0].upper() for other in words_of(source) if other.end < word.start]
    return "".join(before[-len(word.text) :]) == word.text


def _looks_derived(word: str) -> bool:
    """Say whether a word at the start of a sentence looks like a form that Indonesian makes: "Menggelegarnya"."""
    return _DERIVED.match(word) is not None


def _is_said(word: Word, target: str, theirs: Sequence[Word]) -> bool:
    """Say whether the English has a name: as it is, in another spelling, as it is in English, or spelt out."""
    known = rendering(word.lower)
    # A key holds only the beginning of a word, so it is no proof for a name that stays as it is.
    stays = known is not None and known.keys[0] == key_of(word.lower)
    keys = frozenset(known.keys[:1] if stays else known.keys) if known is not None else frozenset()
    own = _BARE.sub("", word.text).lower()
    if any(own == other.lower for other in theirs):
        return True
    parts = [own, *(part for part in own.split("-") if len(part) > 2)]
    sounds = [_sound(part) for part in parts]
    for other in theirs:
        written = other.lower.removesuffix("'s")
        for part in (written, *written.split("-")):
            if part in parts or (key_of(part) in keys and (not stays or is_english(part))):
                return True
            if other.capital and any(_sounds_like(sound, _sound(part)) for sound in sounds):
                return True
    if word.text.isupper():
        initials = "".join(other.text[0] for other in theirs if other.capital)
        return word.text in initials or word.text in target.replace(".", "")
    return False


def _sounds_like(one: str, other: str) -> bool:
    if one == other:
        return True
    # An adjective or a people: Somalia, Somalian.
    short, long = sorted((one, other), key=len)
    return (
        len(short) > 3
        and long.startswith(short)
        and long[len(short) :] in {"n", "s", "an", "i", "ese", "ns", "ans", "ist", "ists", "is"}
    )


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.removesuffix("'s")).encode("ascii", "ignore").decode() or word
    for written, heard in _SOUNDS:
        plain = plain.replace(written, heard)
    plain = _LAST_T.sub("", _GLIDE.sub("f", plain))
    return re.sub(r"(.)\1+", r"\1", plain)


def _consonants(word: Word) -> str:
    """Return the consonants of a name, which languages agree on more than on its vowels: Hizbullah, Hezbollah."""
    return re.sub(r"[aeiou]", "", _sound(word.lower))


def _strangers(source: str, target: str, theirs: Sequence[Word], matches: Sequence[Match]) -> list[Word]:
    """Return the names of the translation that no word of the source accounts for."""
    mine = words_of(source)
    written = {word.lower for word in mine}
    strange = [word for word in theirs if word.lower not in written and _is_english_name(word)]
    if not strange or casing.shape(target) is not casing.Shape.PLAIN:
        return []
    renderings = (english for match in matches for english in match.term.renderings)
    known = {key_of(word.lower) for english in renderings for word in words_of(english)}
    for word in mine:
        row = rendering(word.lower)
        known.update(row.keys if row is not None else ())
        known.add(key_of(word.lower))
    sounds = {_sound(part) for word in mine for part in (word.lower, *word.lower.split("-"))}
    taken = _dated(target, Language.ENGLISH) + verbatim.spans(target)
    taken += [match.span() for _, people in peoples.table().find(mine) for match in people.known.finditer(target)]
    return [word for word in strange if not _inside(word, taken) and not _is_accounted(word, known, sounds)]


def _is_english_name(word: Word) -> bool:
    """Say whether a word of the translation is a name: a capital within a sentence, on no ordinary word."""
    if not word.capital or word.first or len(word.text) < 3 or word.text.isupper() or word.lower in COMMON:
        return False
    return not all(is_common(part) for part in word.lower.removesuffix("'s").split("-"))


def _is_accounted(word: Word, known: set[str], sounds: set[str]) -> bool:
    """Say whether a name of the translation is in the source: by what its words are in English, or by sound."""
    lower = word.lower.removesuffix("'s")
    parts = lower.split("-")
    if all(is_common(part) or key_of(part) in known for part in parts):
        return True
    return any(_sounds_like(_sound(part), sound) for part in (lower, *parts) for sound in sounds)


def _likest(word: Word, strange: Sequence[Word]) -> Word | None:
    """Return the name of the translation that a name was most likely changed into, or None."""
    from rapidfuzz import fuzz

    if len(word.text) < _SHORTEST_CHANGED:
        return None

    def likeness(other: Word) -> float:
        return max(
            fuzz.ratio(_sound(word.lower), _sound(other.lower)), 100.0 * (_consonants(word) == _consonants(other))
        )

    best = max(strange, key=likeness, default=None)
    return best if best is not None and likeness(best) >= _ALIKE else None


def _institution(source: str, target: str, match: Match, theirs: Sequence[Word]) -> list[Check]:
    said = source[match.start : match.end]
    written = {word.lower for word in theirs}
    if said.lower() in target.lower():
        return []
    keys = {key_of(part) for word in theirs for part in word.lower.split("-")}
    for english in match.term.renderings:
        words = [word.lower for word in words_of(english) if word.lower not in COMMON and word.text.isalpha()]
        there = sum(word in written or key_of(word) in keys for word in words)
        enough = 1 if english == said else _ENOUGH
        if english in target or (words and there >= enough * len(words)):
            return []
    span = match.start, match.end
    if said.isupper():
        if _is_said(Word(*span, said, said.lower(), False), target, theirs):
            return []
        mine = {word.text for word in words_of(source)}
        wrong = next((word for word in theirs if _is_acronym(word) and word.text not in mine), None)
        if wrong is not None:
            return [_changed(source, target, Word(*span, said, said.lower(), False), wrong)]
    name = quoted(source, *span)
    if match.term.rendering == said:
        message = worded("The English does not have the name {name}.", name=name)
    else:
        message = worded(
            "{name} is {rendering} in English; the English does not call it that.",
            name=name,
            rendering=match.term.rendering,
        )
    return [Check(KIND, Severity.MEDIUM, span, None, message)]


def _is_acronym(word: Word) -> bool:
    return word.text.isupper() and len(word.text) > 2 and not is_english(word.lower)


def _changed(source: str, target: str, word: Word, wrong: Word) -> Check:
    span, place = (word.start, word.end), (wrong.start, wrong.end)
    message = worded(
        "The name {said} has become {seen} in the English.", said=quoted(source, *span), seen=quoted(target, *place)
    )
    return Check(KIND, Severity.MEDIUM if _is_spelling(word, wrong) else Severity.HIGH, span, place, message)


def _is_spelling(word: Word, wrong: Word) -> bool:
    """Say whether two names differ as spellings of one do: in the vowels, or by one sound of at least five."""
    from rapidfuzz.distance import Levenshtein

    if word.text.isupper():
        return False
    one, other = _sound(word.lower), _sound(wrong.lower)
    close = min(len(one), len(other)) >= _SPELLING and Levenshtein.distance(one, other) == 1
    return close or _consonants(word) == _consonants(wrong)


def _missing(source: str, word: Word, *, sure: bool) -> Check:
    """Return the finding about a name that is not there; a word that begins the sentence may be no name at all."""
    span = word.start, word.end
    message = worded("The English does not have the name {said}.", said=quoted(source, *span))
    return Check(KIND, Severity.MEDIUM if sure else Severity.LOW, span, None, message)


def _extra(target: str, word: Word) -> Check:
    place = word.start, word.end
    message = worded(
        "The English names {seen}, and the Indonesian has no such name; it may be invented.",
        seen=quoted(target, *place),
    )
    known = rendering(word.lower)
    # Titles have capitals on ordinary words, "Downtown", "Bridal Week"; Indonesian keeps the names of places.
    ordinary = is_english(word.lower) and not (known is not None and known.name)
    return Check(KIND, Severity.LOW if ordinary else Severity.MEDIUM, None, place, message)


def _dated(text: str, language: Language) -> list[Span]:
    facts = facts_of(text, language)
    units = [unit for q in facts.quantities if (unit := measured(facts, q, language)) is not None]
    return [
        *((unit.start, unit.end) for unit in units),
        *facts.spans,
        *((money.start, money.end) for money in facts.money),
        *facts.codes,
    ]


def _within(match: Match, spans: Sequence[Span]) -> bool:
    return any(start <= match.start and match.end <= end for start, end in spans)


def _inside(word: Word, spans: Sequence[Span]) -> bool:
    return any(start <= word.start < end for start, end in spans)
