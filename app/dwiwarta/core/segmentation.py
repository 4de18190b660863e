"""Sentences of Indonesian news, as exact spans of the text.

Rules, no model: every full stop, question mark, exclamation mark or ellipsis before white space is weighed by the word
before it and the word after it. `tests/benchmarks/bench_segmentation.py` measures them.

Boundary F1 of the rules, of pySBD 0.3 with its English rules, and of a Punkt model trained on 150,000 sentences of
Indonesian news: 95.2, 93.8 and 93.5 on the development set of UD Indonesian-GSD as it is labelled, 100, 80.7 and 75.8
on the project's own hard news. Rules and Punkt together gained nothing. GSD leaves 45 plain sentence ends unmarked,
nearly all after a short capitalised word ("… 400 SM. Fugu …"); with them marked the rules have 99.2. To follow GSD
there, and never cut after such a word, would lose one news sentence end in eighteen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dwiwarta.core.indonesian.abbreviations import (
    AFTER_NAME,
    BEFORE_LETTER,
    BEFORE_NAME,
    BEFORE_NUMBER,
    SAYING,
    SENTENCE_OPENERS,
)
from dwiwarta.core.types import BlockKind, Document, Role, Segment

_CLOSERS = "\"'”’»›)\\]}\u200b"
_OPENERS = "\"'“‘«‹”’(\\[{\u200b"
_QUOTES = frozenset("\"'”’»›")
# The lookbehind and the possessive runs keep the search linear in a long row of stops.
_STOP = re.compile(rf"(?<![.!?…])(?P<marks>[.!?…]++)(?P<closers>[{_CLOSERS}]*+)(?=\s|\Z)")
# A quote that stands alone after a stop, as in `selesai. " Ia`.
_LONE_QUOTE = re.compile(r"[ \u00a0]([\"”])(?=\s|\Z)")
_NEW_BLOCK = re.compile(r"\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-•*–▪●◦·]|\d{1,3}[.)]|[a-z][.)])\s)|(?<=:)\n")
_ASIDE = re.compile(r"\([^()\n]{1,300}\)")
_WORD_BEFORE = re.compile(rf"[^\s,;:/{_OPENERS}]*\Z")
_WORD_AFTER = re.compile(rf"(?P<space>\s+)(?P<dash>[-–—•*]\s+)?(?P<openers>[{_OPENERS}]*)(?P<word>\S{{0,40}})")
_NUMBERING = re.compile(rf"[{_OPENERS}\s]*(?:\d{{1,3}}|[A-Za-z]|[ivx]{{1,5}}|[IVX]{{1,5}})\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}\Z")
_NO_VOWEL = re.compile(r"[A-Z][b-df-hj-np-tv-xz]{1,4}\Z")
_PLAIN_WORD = re.compile(r"(?=.*[aeiou])[a-z]{4,}\Z")
# The reporter's initials after the last sentence: "(den/rsa)".
_SIGNATURE = re.compile(r"\s+[(\[][^()\[\]\s]{1,30}[)\]]\s*\Z")
_CUT_NUMBER = re.compile(r"(?:(?:pukul|jam|pkl\.?|rp\.?)\s*\d{1,3}|\d{1,3}(?:\.\d{3})+)\Z", re.IGNORECASE)
_REST_OF_NUMBER = re.compile(r"\d{2,3}(?!\d)")
_NUMERAL = re.compile(r"\w*\d|[IVXLC]+\b")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LOOK_BACK = 48
_DATELINE = 40


def split(text: str) -> list[tuple[int, int]]:
    """Return the sentences of `text` as [start, end) spans in code points, in order.

    No span begins or ends with white space, none is empty, and only white space lies outside them. The time is linear
    in the length of the text.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for cut in [*_cuts(text), len(text)]:
        piece = text[start:cut]
        if body := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            spans.append((first, first + len(body)))
        start = cut
    return spans


def segment(document: Document) -> tuple[Segment, ...]:
    """Return the sentences of the document's body blocks, in reading order; a heading is one Segment."""
    segments: list[Segment] = []
    for index, block in enumerate(document.blocks):
        if block.role is Role.BODY:
            spans = _whole(block.text) if block.kind is BlockKind.HEADING else split(block.text)
            segments.extend(Segment(index, start, end, block.text[start:end]) for start, end in spans)
    return tuple(segments)


def _whole(text: str) -> list[tuple[int, int]]:
    body = text.strip()
    start = len(text) - len(text.lstrip())
    return [(start, start + len(body))] if body else []


@dataclass(frozen=True, slots=True)
class _Stop:
    """A row of stops with what stands around it.

    `end` is the offset after the closers and `resume` that of the next word; `sentence` is the text since the last cut
    where that is short; `signature` says that only a reporter's initials follow.
    """

    end: int
    sentence: str
    before: str
    marks: str
    closers: str
    dash: str
    openers: str
    after: str
    resume: int
    signature: bool

    @property
    def word_before(self) -> str:
        """Return the word that carries the stop, without the stop."""
        word = _WORD_BEFORE.search(self.before)
        return word[0] if word else ""

    @property
    def next_word(self) -> str:
        """Return the letters of the next word, in lower case."""
        letters = _LETTERS.match(self.after)
        return letters[0].lower() if letters else ""

    @property
    def next_is_small(self) -> bool:
        """Say whether the next word begins small, and not as a brand ("iPhone") or an address does."""
        brand = self.after[1:2].isupper() or self.after[2:3].isupper()
        return self.after[:1].islower() and not brand and not self.after.startswith(("www.", "http"))

    @property
    def opener_follows(self) -> bool:
        """Say whether what follows can only begin a sentence."""
        return any(mark in _QUOTES for mark in self.openers) or self.next_word in SENTENCE_OPENERS


def _cuts(text: str) -> list[int]:
    """Return the offsets where one sentence gives way to the next, in order."""
    breaks = [match.end() for match in _NEW_BLOCK.finditer(text)]
    asides = _Asides(text)
    cuts: list[int] = []
    quotes = counted = start = passed = 0
    for match in _STOP.finditer(text):
        while passed < len(breaks) and breaks[passed] <= match.start():
            start = breaks[passed]
            cuts.append(start)
            passed += 1
        quotes += text.count('"', counted, match.end())
        counted = match.end()
        stop = _stop(text, match, start, quotes)
        if stop is None or asides.hold(start, match.start(), stop.end):
            continue
        if _ends_sentence(stop):
            start = stop.resume
            cuts.append(stop.end)
    return [*cuts, *breaks[passed:]]


def _stop(text: str, match: re.Match[str], start: int, quotes: int) -> _Stop | None:
    """Return the stop with its surroundings, or None at the end of the text; `quotes` counts the `"` up to it."""
    at, end = match.span()
    closers = match["closers"]
    lone = _LONE_QUOTE.match(text, end)
    if lone and (lone[1] == "”" or quotes % 2):
        end, closers = lone.end(), closers + lone[1]
    after = _WORD_AFTER.match(text, end)
    if after is None or after["space"] == after[0]:
        return None
    return _Stop(
        end=end,
        sentence=text[start:at] if at - start <= _DATELINE else "",
        before=text[max(start, at - _LOOK_BACK) : at],
        marks=match["marks"],
        closers=closers,
        dash=after["dash"] or "",
        openers=after["openers"],
        after=after["word"],
        resume=after.end("space"),
        signature=_SIGNATURE.match(text, end) is not None,
    )


class _Asides:
    """The short parentheses of a text: one inside a sentence holds its stops together."""

    def __init__(self, text: str) -> None:
        self._spans = (match.span() for match in _ASIDE.finditer(text))
        self._nowhere = len(text), len(text)
        self._open, self._close = next(self._spans, self._nowhere)

    def hold(self, start: int, at: int, end: int) -> bool:
        """Say whether [at, end) is within a parenthesis opened after the sentence's `start`; `at` must not go back."""
        while self._close <= at and self._open < self._nowhere[0]:
            self._open, self._close = next(self._spans, self._nowhere)
        return start < self._open < at and end < self._close


def _ends_sentence(stop: _Stop) -> bool:
    """Weigh a stop by the words on both sides of it."""
    if not any(map(str.isalnum, stop.before)):
        return False
    if stop.signature:
        return True
    if _QUOTES.intersection(stop.closers) and stop.next_word in SAYING:
        return False
    if stop.dash and stop.next_is_small:
        return False
    if stop.marks != ".":
        return not stop.next_is_small
    if stop.dash and stop.sentence:
        return False
    if _NUMBERING.match(stop.sentence):
        return False
    if stop.next_is_small:
        return not stop.closers and _PLAIN_WORD.match(stop.word_before) is not None and not _abbreviated(stop)
    if stop.after[:1].isdigit():
        return _ends_before_number(stop)
    return _ends_before_capital(stop)


def _abbreviated(stop: _Stop) -> bool:
    return stop.word_before in BEFORE_NAME or stop.word_before in BEFORE_NUMBER


def _ends_before_number(stop: _Stop) -> bool:
    """Weigh a full stop before a digit: "No. 5" and, wrongly spaced, "Rp 2. 500" go on."""
    word = stop.word_before.lower()
    if word in BEFORE_NUMBER or word in BEFORE_NAME:
        return False
    return not (_CUT_NUMBER.search(stop.before) and _REST_OF_NUMBER.match(stop.after))


def _ends_before_capital(stop: _Stop) -> bool:
    """Weigh a full stop before a capital: abbreviations, degrees and initials go on unless a sentence opens."""
    original = stop.word_before
    word = original.lower()
    if word in AFTER_NAME:
        return "(" not in stop.openers and stop.after.rstrip(".,;)").lower() not in AFTER_NAME
    if word in BEFORE_NAME or _NO_VOWEL.match(original) or _INITIALS.match(original):
        return stop.opener_follows
    if word in BEFORE_NUMBER:
        return not _NUMERAL.match(stop.after)
    if len(word) == 1 and word.isalpha():
        words = stop.before.split()
        return stop.opener_follows or (len(words) > 1 and words[-2].lower() in BEFORE_LETTER)
    return True
