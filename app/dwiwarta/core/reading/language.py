"""Recognise Indonesian, and name what is not: a library's guess, corrected by small words for the close languages."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from dwiwarta.core import paths
from dwiwarta.core.worded import worded

NAMES = {
    "ms": worded("Malay"),
    "en": worded("English"),
    "jv": worded("Javanese"),
    "su": worded("Sundanese"),
    "tl": worded("Tagalog"),
    "nl": worded("Dutch"),
    "de": worded("German"),
    "fr": worded("French"),
    "es": worded("Spanish"),
    "pt": worded("Portuguese"),
    "it": worded("Italian"),
    "tr": worded("Turkish"),
    "vi": worded("Vietnamese"),
    "th": worded("Thai"),
    "ar": worded("Arabic"),
    "zh": worded("Chinese"),
    "ja": worded("Japanese"),
    "ko": worded("Korean"),
    "hi": worded("Hindi"),
    "ta": worded("Tamil"),
    "ru": worded("Russian"),
}
_CANDIDATES = [*(code for code in NAMES if code != "su"), "id"]
_CONFUSED = {"id", "ms", "jv"}
_FEWEST_WORDS = 5
# Below this many words without a single listed one, a headline of names, the library's guess is not worth an alarm.
_FEWEST_TELLING = 12
_MOST_CHARACTERS = 8000
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Language:
    """An ISO 639 code ("und" where nothing is sure) and the line that a person should read, or nothing."""

    code: str
    warning: str = ""


def detect(text: str) -> Language:
    """Return the language of `text`. Fewer than five words are "und", without a warning."""
    sample = text[:_MOST_CHARACTERS]
    words = [word.casefold() for word in _WORD.findall(sample)]
    wordless = sum(1 for char in sample if char > "\u0e00" and char.isalpha())
    if len(words) < _FEWEST_WORDS and wordless < 4 * _FEWEST_WORDS:
        return Language("und")
    code = _by_small_words(words) or _by_library(sample, words)
    return Language(code, _warning(code))


def _by_small_words(words: list[str]) -> str:
    """Return which of Indonesian, Malay, Javanese and Sundanese a text is by its small words, or nothing.

    Most Indonesian news is settled here, without the library and its model.
    """
    hits, shared = _hits(words)
    local = max(hits["jv"], hits["su"])
    if max(shared, local) < _SMALL_WORDS * len(words):
        return ""
    if 2 * local > shared:
        # Javanese and Sundanese small words hardly occur in Indonesian, so each counts for two that all share.
        return "jv" if hits["jv"] >= hits["su"] else "su"
    return _malay_or_indonesian(hits)


def _by_library(text: str, words: list[str]) -> str:
    """Return the library's guess; where it confuses neighbours, the few small words that there are decide."""
    guess = str(_identifier().classify(text)[0])
    hits, shared = _hits(words)
    if guess not in _CONFUSED:
        return guess
    if not any(hits.values()) and not shared and len(words) < _FEWEST_TELLING:
        return "und"
    if guess == "jv" and not shared:
        return guess
    return _malay_or_indonesian(hits)


def _hits(words: list[str]) -> tuple[dict[str, int], int]:
    """Return how many words are of each language's list, and how many of what Indonesian or Malay is made of."""
    hits = {code: sum(1 for word in words if word in known) for code, known in _lists().items()}
    shared = hits.pop("shared")
    return hits, shared + max(hits["id"], hits["ms"])


def _malay_or_indonesian(hits: dict[str, int]) -> str:
    """Malay has to show more words of its own than Indonesian ones; without such evidence a text is Indonesian."""
    return "ms" if hits["ms"] > hits["id"] else "id"


# Running text in these languages holds 15 to 40 per cent of listed words, English and Dutch text 1 to 3.
_SMALL_WORDS = 0.12


@cache
def _lists() -> dict[str, frozenset[str]]:
    raw = tomllib.loads((paths.resources() / "reading" / "languages.toml").read_text(encoding="utf-8"))
    lists = {code: frozenset(words.split()) for code, words in raw.items()}
    both = lists["id"] & lists["ms"]
    return {code: words - both if code in {"id", "ms"} else words for code, words in lists.items()}


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_CANDIDATES)
    return identifier


def _warning(code: str) -> str:
    if code in {"id", "und"}:
        return ""
    if code == "ms":
        return "This text looks Malay, not Indonesian: the translation may be wrong in places."
    return worded(
        "This text looks {language}, not Indonesian: the translation will not be reliable.", language=NAMES[code]
    )
