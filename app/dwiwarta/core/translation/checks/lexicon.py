"""What an Indonesian word is in English, as far as whole sentences teach it, and which words either language has.

`resources/checks/lexicon.tsv` names its source. English words are compared by keys, which cut endings off: a key says
that two words are of one family, no more.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from dwiwarta.core import paths

_KEY_LENGTH = 6
_ENDINGS = ("ing", "ed", "es", "s")
# British and American spellings have one key: jewellery, colour, realise.
_SPELLINGS = (("ll", "l"), ("our", "or"), ("is", "iz"), ("ys", "yz"))
_CLITIC = re.compile(r"(?:nya|lah|kah|pun)\Z")
_NOTHING: tuple[str, ...] = ()

_COMMON = (
    "the a an of to in on and for by at from with is are was were be been being has have had having that this these "
    "those it its as he him his she her they them their we us our you your i my me who whom whose which what when "
    "where "
    "while will would shall should can could may might must do does did done not no nor or but if so than then there "
    "here also into out up down over under about after before between during through more most some any all each both "
    "such only just very too other another one"
)
#: English words too common to say anything about what stands in a sentence.
COMMON = frozenset(_COMMON.split())
_PREFIX = re.compile(
    r"(?:un|re|non|mis|over|under|anti|pre|post|co|inter|counter|multi|super|mega|mid|pro|sub|de|dis|out|bio)"
)
_SUFFIX = re.compile(
    r"(?:s|es|ed|d|ing|er|ers|ly|ness|less|like|able|ably|ability|ship|hood|isation|ization|ise|ize|ised|ized|ising|izing|"
    r"ish|ist|ists|ism|ward|wards|wide|ian|ians|n|ns)\Z"
)


class Rendering(NamedTuple):
    """What a word is in English: keys, the likeliest first. `name` says that it is mostly written with a capital."""

    keys: tuple[str, ...]
    name: bool


def key(word: str) -> str:
    """Return the key of an English word in lower case: without its ending, at most six letters."""
    bare = word.replace("’", "'").removesuffix("'s")
    for british, american in _SPELLINGS:
        bare = bare.replace(british, american)
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            bare = bare[: -len(ending)]
            break
    return (bare.rstrip("ey") or bare)[:_KEY_LENGTH]


@lru_cache(maxsize=4096)
def rendering(word: str) -> Rendering | None:
    """Return what an Indonesian word in lower case is in English, or None where the lexicon does not know."""
    row = _rows().get(word)
    if row is None:
        row = _rows().get(_CLITIC.sub("", word)) if len(word) > 5 else None
    if row is None and "-" in word:
        half, _, other = word.partition("-")
        row = _rows().get(half) if other.startswith(half[-2:]) or half == other else None
    if row is None:
        return None
    mark, _, keys = row.partition("\t")
    return Rendering(tuple(keys.split()), mark == "N")


@lru_cache(maxsize=4096)
def key_of(word: str) -> str:
    """Return the key of an English word in lower case, remembered."""
    return key(word)


def is_indonesian(word: str) -> bool:
    """Say whether a word in lower case is Indonesian and not English."""
    return word in _indonesian()


@lru_cache(maxsize=4096)
def is_english(word: str) -> bool:
    """Say whether a word in lower case is English as far as is known, or put together from what is."""
    known = _english()
    if word in known or len(word) < 3:
        return True
    return any(stem in known for stem in stems_of(word))


def stems_of(word: str) -> frozenset[str]:
    """Return what an English word may be made from by one prefix and one ending, itself included."""
    stems = {word, _PREFIX.sub("", word, count=1)}
    stems |= {_SUFFIX.sub("", stem) for stem in stems}
    stems |= {f"{stem}e" for stem in stems} | {f"{stem[:-1]}y" for stem in stems if stem.endswith("i")}
    return frozenset(stem for stem in stems if len(stem) > 2)


def is_common(word: str) -> bool:
    """Say whether an English word in lower case is what some ordinary Indonesian word is in English: no name."""
    return key_of(word) in _common_keys()


@cache
def _common_keys() -> frozenset[str]:
    """Return the keys that are the three likeliest English of a word in small letters."""
    ordinary = (row.partition("\t") for row in _rows().values())
    return frozenset(english for mark, _, keys in ordinary if not mark for english in keys.split()[:3])


@cache
def _rows() -> dict[str, str]:
    return dict(line.split("\t", 1) for line in _lines("lexicon.tsv"))


@cache
def _indonesian() -> frozenset[str]:
    return frozenset(_lines("indonesian.txt"))


@cache
def _english() -> frozenset[str]:
    return frozenset(_lines("english.txt"))


@cache
def generic_words() -> frozenset[str]:
    """Return the Indonesian words, in lower case, that stand before names with a capital and are translated."""
    return frozenset(word for line in _lines("generic.txt") for word in line.split())


def _lines(name: str) -> list[str]:
    text = (paths.resources() / "checks" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
