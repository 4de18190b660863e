"""Number, capitals and articles of an English term that takes the place of another.

The rules are those of any school grammar (R. Quirk et al., A Comprehensive Grammar of the English Language, 1985, 5.73
to 5.103, for the plural); the words without a plural and the irregular ones are the common ones of news.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dwiwarta.core.translation import casing

_BEFORE_A_HEAD_ENDS = {"of", "for", "in", "on", "at", "to", "with", "from", "against", "by", "under", "without"}
_BEFORE_AN_ARTICLE = _BEFORE_A_HEAD_ENDS | {"and", "but", "or", "that", "as", "than", "when", "while", "because", "if"}
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "wife": "wives", "life": "lives",
    "thief": "thieves", "knife": "knives", "leaf": "leaves", "foot": "feet", "tooth": "teeth", "crisis": "crises",
    "basis": "bases", "analysis": "analyses", "hero": "heroes", "tomato": "tomatoes", "potato": "potatoes",
}  # fmt: skip
_SINGULAR = {many: one for one, many in _IRREGULAR.items()}
_UNCOUNTED = {
    "advice", "aid", "aircraft", "baggage", "batik", "clergy", "corruption", "cash", "clothing", "congestion", "copra",
    "customs", "debris", "diesel", "economics", "electricity", "equipment", "evidence", "extortion", "fraud", "fuel",
    "furniture", "garbage", "gas", "gasoline", "graft", "harm", "help", "homework", "information", "infrastructure",
    "insurance", "justice", "knowledge", "labor", "labour", "legislation", "livestock", "litter", "lumber", "luggage",
    "machinery", "mail", "military", "money", "mud", "music", "news", "oil", "ozone", "palm", "people", "personnel",
    "petrol", "police", "pollution", "poultry", "poverty", "progress", "property", "rain", "research", "rice",
    "rubbish", "rubble", "safety", "sand", "satay", "sewage", "shelter", "smoke", "software", "soot", "staff", "steel",
    "sugar", "support", "timber", "traffic", "transport", "trash", "travel", "treason", "trust", "unrest", "violence",
    "waste", "water", "wealth", "weather", "welfare", "wheat", "work",
}  # fmt: skip
_VOWEL = re.compile(r"(?:[aeio]|u(?!n[iaeu]|[sr][aeu]|t[ieo]|k\b)|hon(?:es|or|our)|hour|heir)", re.IGNORECASE)
_SPELT_OUT = 3  # letters: "an NGO", but "a NATO country"
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_ARTICLE = re.compile(r"(?<!\w)(a|an)( [“\"‘']?)\Z", re.IGNORECASE)
_THE = re.compile(r"(?<!\w)the \Z", re.IGNORECASE)
_PLACE_WITH_THE = re.compile(r"\b(?:States|Republic|Kingdom|Union|Emirates|Islands|Netherlands|Philippines|USA?|UK)\b")


def plural(phrase: str) -> str:
    """Return the plural of a noun phrase; of one that has none, or is one already, the phrase itself."""
    start, end = _head(phrase)
    head = phrase[start:end]
    return phrase if is_uncounted(phrase) or is_plural(phrase) else phrase[:start] + _plural(head) + phrase[end:]


def is_plural(phrase: str) -> bool:
    """Say whether the head of a noun phrase looks like a plural."""
    start, end = _head(phrase)
    word = phrase[start:end].lower()
    return word in _SINGULAR or bool(re.search(r"[^sui]s\Z", word) and len(word) > 3 and word not in _UNCOUNTED)


def is_uncounted(phrase: str) -> bool:
    """Say whether the head of a noun phrase has no plural."""
    start, end = _head(phrase)
    word = phrase[start:end]
    return word.lower() in _UNCOUNTED or word.endswith(("ness", "ing", "ism"))


@lru_cache(maxsize=4096)
def forms(phrase: str) -> re.Pattern[str]:
    """Return a pattern that finds a phrase as a whole, in either number and any capitals."""
    spelt = {phrase, plural(phrase)}
    start, end = _head(phrase)
    if is_plural(phrase):
        spelt.add(phrase[:start] + _SINGULAR.get(phrase[start:end].lower(), phrase[start : end - 1]) + phrase[end:])
    words = "|".join(sorted((r"\s+".join(map(re.escape, one.split())) for one in spelt), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


def inflected(target: str, said: str, copied: bool) -> str | None:
    """Return the target in the number of `said`, which it is to replace, or None where that is not sure.

    A word `copied` over from the Indonesian tells no number, unless it has an English plural's s.
    """
    if is_plural(said) and not copied:
        return None if is_uncounted(target) else plural(target)
    return target if copied or not is_plural(target) else None


def needs_article(phrase: str, before: str, after: str) -> bool:
    """Say whether a singular common noun between two texts lacks an article: no adjective before it, no name after."""
    if phrase[:1].isupper() or is_plural(phrase) or is_uncounted(phrase) or re.match(r" [A-Z]", after):
        return False
    word = re.search(r"([^\W\d_]+)[ “\"‘']*\Z", before)
    return word is None or word[1].lower() in _BEFORE_AN_ARTICLE


def put(text: str, start: int, end: int, target: str, *, is_place: bool = False) -> str | None:
    """Return `text` with [start, end) replaced, capitals and the article before it made to fit, or None.

    None is for a plural after "a", which no article would fit. The name of a place loses a "the" that went with the
    name before it, as in "the United States".
    """
    before, after = text[:start], text[end:]
    the = _THE.search(before)
    if the is not None and (target[:4].lower() == "the " or (is_place and not _PLACE_WITH_THE.search(target))):
        return put(before[: the.start()] + text[start:], the.start(), the.start() + end - start, target)
    article = _ARTICLE.search(before)
    if article is not None:
        if is_plural(target) or is_uncounted(target) or target[:4].lower() == "the ":
            return None
        fitting = (
            ("an" if _begins_with_vowel(target) else "a")
            if article[1].islower()
            else ("An" if _begins_with_vowel(target) else "A")
        )
        before = before[: article.start()] + fitting + article[2]
    return before + cased(target, text, start) + after


def cased(target: str, text: str, start: int) -> str:
    """Return a target in the capitals of its place in `text`: a line in capitals, a headline, a sentence's start."""
    shape = casing.shape(text)
    if shape is casing.Shape.CAPITALS:
        return target.upper()
    if shape is casing.Shape.TITLE and text[start].isupper():
        return re.sub(r"(?<![\w'’])[a-z](?=\w{3})", lambda found: found[0].upper(), target[:1].upper() + target[1:])
    first = re.search(r"(?:\A|(?<![A-Z][a-z])(?<![A-Z][a-z]{2})(?<![A-Z])[.!?:]\s)[^\w]*\Z", text[:start]) is not None
    return target[:1].upper() + target[1:] if first and text[start].isupper() else target


def _begins_with_vowel(phrase: str) -> bool:
    word = re.split(r"[\s-]", phrase, maxsplit=1)[0]
    if len(word) > 1 and word.isupper() and (len(word) <= _SPELT_OUT or not re.search("[AEIOU]", word)):
        return word[0] in _VOWEL_LETTERS
    return _VOWEL.match(phrase) is not None


def _head(phrase: str) -> tuple[int, int]:
    """Return the span of the word that takes the plural: the last one, or the one before a preposition."""
    words = list(re.finditer(r"\S+", phrase))
    last = len(words) - 1
    for index, word in enumerate(words[1:], start=1):
        if word[0].lower() in _BEFORE_A_HEAD_ENDS:
            last = index - 1
            break
    return words[last].span() if words else (0, 0)


def _plural(word: str) -> str:
    small = word.lower()
    if small in _IRREGULAR:
        return _like(_IRREGULAR[small], word)
    for one, many in (("man", "men"), ("person", "people")):
        if small.endswith(one) and not small.endswith("human"):
            return word[: -len(one)] + many
    if word.isupper():
        return word + "s"
    if re.search(r"[^aeiou]y\Z", small):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:s|x|z|ch|sh)\Z", small) else "s")


def _like(word: str, pattern: str) -> str:
    return word.capitalize() if pattern[:1].isupper() else word
