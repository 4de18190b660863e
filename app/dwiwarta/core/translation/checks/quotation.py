"""Quotations: what is said in quotation marks stays in them, and whoever said it in the source says it in English."""

from __future__ import annotations

import re

from dwiwarta.core.translation.checks.facts import Span
from dwiwarta.core.translation.checks.lexicon import key_of, rendering
from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.translation.checks.words import Word, words_of
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import worded

KIND = "quotation"

_MARK = re.compile(r"[“”„\"«»]|''")
# Some write quotations in single marks; an apostrophe stands inside a word or after an s.
_SINGLE = re.compile(r"(?<![\w])[‘'](?=\w)[^‘’'\"“”]{2,}?[’'](?!\w)")
# Marks after figures stand for inches, minutes and seconds.
_MEASURE = re.compile(r"(?<=\d)(?:\"|'')")
_TITLE = 25  # characters of a title before the name: "juru bicara"
# Verbs of saying behind what was said and its comma, the speaker after them; "kata" is also a word.
_BEHIND = re.compile(
    r"(?<=[,”\"'’»?!]\s)(?:kata|ujar|tutur|ucap|imbuh|papar|ungkap|tegas|jelas|terang|tukas|cetus|pungkas|beber|lapor)"
    r"(?:nya)?\b(?!-)",
    re.IGNORECASE,
)
_ATTRIBUTES = re.compile(
    rf"{_BEHIND.pattern}|\b(?:mengatakan|menuturkan|menyatakan|menegaskan|ujarnya|katanya|tuturnya|ucapnya)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:sa(?:ys|id|ying)|t(?:ells|old|elling)|add(?:s|ed)|stat(?:es|ed)|explain(?:s|ed)|stress(?:es|ed)|claim(?:s|ed)|"
    r"not(?:es|ed)|announced|declared|argue[sd]|asserted|emphasi[sz]ed|remarked|reported|affirmed|insisted|revealed|"
    r"acknowledged|admitted|warned|confirmed|replied|commented|according\sto)\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|add(?:s|ed|ing)?|stat(?:e|es|ed|ing|ement)|"
    r"explain\w*|stress\w*|claim\w*|not(?:e|es|ed|ing)|announc\w*|declar\w*|argu\w*|assert\w*|emphasi[sz]\w*|remark\w*|"
    r"report\w*|affirm\w*|maintain\w*|insist\w*|reveal\w*|disclos\w*|mention\w*|express\w*|quot\w*|comment\w*|acknowledg\w*|"
    r"admi(?:t|ts|tted)|sp(?:eak|eaks|oke|oken|eaking)|wr(?:ite|ites|ote|itten|iting)|suggest\w*|warn\w*|describ\w*|"
    r"confirm\w*|conclud\w*|recall\w*|conced\w*|contend\w*|believ\w*|th(?:ink|inks|ought)|opinion|call\w*|repl\w*|"
    r"respond\w*|answer\w*|ask\w*|point(?:s|ed)?\sout|words|cit(?:e|es|ed|ing)|tweet\w*|observ\w*|predict\w*|estimat\w*|"
    r"show\w*|indicat\w*|testif\w*|assur\w*|propos\w*|urg\w*|elaborat\w*|predict\w*|hope\w*|see|sees|saw|"
    r"put(?:s|ting)?\sit|ha(?:d|s)\sit|expect\w*|tol[dl]|mean\w*|statement\w*|defin\w*|"
    r"underlin\w*|underscor\w*|reiterat\w*|accus\w*|alleg\w*|promis\w*|shout\w*|cr(?:y|ied)|exclaim\w*|joke\w*|"
    r"recount\w*|voic\w*|specif\w*|in\w*\sline|pursuant|accordance|regard\w*|consider\w*|based|complain\w*|"
    r"f(?:ind|inds|ound|inding)|rul(?:e|es|ed|ing)|convict\w*|acquit\w*|judg\w*|decid\w*|decision|"
    r"demonstrat\w*|proclaim\w*|pledg\w*|vow\w*|agree\w*|criti\w*|den(?:y|ied|ies)|convey\w*|prais\w*|feel|felt)\b",
    re.IGNORECASE,
)


def check(source: str, target: str) -> list[Check]:
    """Return the findings about quotation marks and speakers."""
    return [*_marks(source, target), *_speaker(source, target), *_attribution(source, target)]


def quotations(text: str) -> list[Span]:
    """Return what stands in double quotation marks, the marks left out. One mark alone runs to the text's other end."""
    marks = [match for match in _MARK.finditer(text) if not _MEASURE.match(text, match.start())]
    spans: list[Span] = []
    opened: int | None = None
    for match in marks:
        closes = match[0] in "”»" or (opened is not None and match[0] not in "„«")
        if not closes and not spans and opened is None and match[0] in {'"', "''"}:
            closes = _closes(text, match)
        if closes:
            spans.append((opened or 0, match.start()))
            opened = None
        else:
            opened = match.end()
    if opened is not None:
        spans.append((opened, len(text)))
    return [span for span in spans if span[1] > span[0]]


def _closes(text: str, mark: re.Match[str]) -> bool:
    """Say whether a straight mark with none before it ends a quotation that began in an earlier sentence."""
    before, after = text[: mark.start()], text[mark.end() :]
    return bool(before.strip()) and not before[-1].isspace() and (not after or not after[0].isalnum())


def _marks(source: str, target: str) -> list[Check]:
    mine, theirs = quotations(source), quotations(target)
    if not theirs and _SINGLE.search(target):
        return []
    if mine and not theirs:
        start, end = mine[0]
        message = worded(
            "The Indonesian quotes {said}; the English has no quotation marks.", said=quoted(source, start, end)
        )
        return [Check(KIND, Severity.MEDIUM, (start, end), None, message)]
    if theirs and not mine:
        if _SINGLE.search(source):
            return []
        start, end = theirs[0]
        message = worded(
            "The English puts {seen} in quotation marks; the Indonesian does not quote it.",
            seen=quoted(target, start, end),
        )
        return [Check(KIND, Severity.MEDIUM, None, (start, end), message)]
    if not mine:
        return []
    return _unclosed(source, target, mine, theirs) or _moved(source, target, mine, theirs)


def _unclosed(source: str, target: str, mine: list[Span], theirs: list[Span]) -> list[Check]:
    """Find a quotation that the English opens and does not close where the source closes its own."""
    odd = sum(1 for match in _MARK.finditer(target) if not _MEASURE.match(target, match.start())) % 2
    even = sum(1 for match in _MARK.finditer(source) if not _MEASURE.match(source, match.start())) % 2 == 0
    if not odd or not even:
        return []
    message = worded("The quotation marks of the English do not pair, so it is not clear what is quoted.")
    return [Check(KIND, Severity.MEDIUM, mine[-1], theirs[-1], message)]


def _moved(source: str, target: str, mine: list[Span], theirs: list[Span]) -> list[Check]:
    """Find words that stood inside the only quotation and now stand outside of it, or the other way round."""
    if len(mine) != 1 or len(theirs) != 1:
        return []
    (start, end), (first, last) = mine[0], theirs[0]
    crossed: list[Word] = []
    stayed = 0
    inside = {key_of(word.lower) for word in words_of(target) if first <= word.start < last}
    outside = {key_of(word.lower) for word in words_of(target)} - inside
    for word in words_of(source):
        known = rendering(word.lower)
        if known is None:
            continue
        within, without = not inside.isdisjoint(known.keys), not outside.isdisjoint(known.keys)
        if within == without:
            continue
        if within is (start <= word.start < end):
            stayed += 1
        else:
            crossed.append(word)
    if len(crossed) < 2 or len(crossed) <= 2 * stayed:
        return []
    message = worded(
        "The English quotes other words than the Indonesian, which quotes {said}.", said=quoted(source, start, end)
    )
    return [Check(KIND, Severity.MEDIUM, (start, end), (first, last), message)]


def _speaker(source: str, target: str) -> list[Check]:
    """Find a speaker, named behind what was said, whose place beside "said" another name of the source has taken."""
    verb = _BEHIND.search(source)
    speaker = _named(source, verb) if verb is not None else []
    said = {word.lower for word in speaker if not word.text.isupper()}
    theirs = [word.lower.removesuffix("'s") for word in words_of(target)]
    if not said or said.isdisjoint(theirs):
        return []
    own = {word.lower for word in speaker}
    others = {word.lower for word in words_of(source) if word.capital and len(word.text) > 2} - own
    beside = [word for report in _SAID.finditer(target) for word in _beside(target, report)]
    wrong = [word for word in beside if word.lower.removesuffix("'s") in others]
    if not wrong or not said.isdisjoint(word.lower.removesuffix("'s") for word in beside):
        return []
    span, place = (speaker[0].start, speaker[-1].end), (wrong[0].start, wrong[0].end)
    speaks, other = quoted(source, *span), quoted(target, *place)
    message = worded(
        "In the Indonesian {speaks} says this; the English seems to give it to {other}.", speaks=speaks, other=other
    )
    return [Check(KIND, Severity.HIGH, span, place, message)]


def _named(source: str, verb: re.Match[str]) -> list[Word]:
    """Return the name right behind a verb of saying: its words with capitals, titles and all, over a comma too."""
    name: list[Word] = []
    end = verb.end()
    for word in words_of(source):
        if word.start < verb.end():
            continue
        gap = source[end : word.start]
        if gap.strip(" .,") or (not word.capital and (name or word.start > verb.end() + _TITLE)):
            break
        if word.capital:
            name.append(word)
        end = word.end
    return name


def _beside(text: str, report: re.Match[str]) -> list[Word]:
    """Return the words with capitals right before or else right after a verb; after "told" stand listeners."""
    words = words_of(text)
    span = report.span()
    before: list[Word] = []
    edge = span[0]
    for word in reversed(words):
        if word.end > edge:
            continue
        if not word.capital or text[word.end : edge].strip():
            break
        before.insert(0, word)
        edge = word.start
    after: list[Word] = []
    edge = span[1]
    for word in words:
        if word.start < edge:
            continue
        if not word.capital or text[edge : word.start].strip():
            break
        after.append(word)
        edge = word.end
    return before if before or report[0].lower().startswith("t") else after


def _attribution(source: str, target: str) -> list[Check]:
    """Find a saying that became a plain statement: the source says who said it, the English does not."""
    verb = _ATTRIBUTES.search(source)
    if verb is None or _REPORTS.search(target) or quotations(target):
        return []
    message = worded(
        "{said} says that this is somebody's word; the English states it as a fact.", said=quoted(source, *verb.span())
    )
    return [Check(KIND, Severity.MEDIUM, verb.span(), None, message)]
