"""Read timed text, SubRip (.srt) and WebVTT (.vtt): cues are joined into sentences and paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from dwiwarta.core.reading.assemble import finish
from dwiwarta.core.reading.boilerplate import ends_sentence
from dwiwarta.core.reading.characters import normalise, squeeze
from dwiwarta.core.reading.layout import join_lines
from dwiwarta.core.types import Block, Document

_STAMP = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMING = re.compile(rf"^\s*{_STAMP}\s*-->\s*{_STAMP}[^\n]*$", re.MULTILINE)
_START = re.compile(rf"(?:WEBVTT\b[^\n]*\n|(?:\d+\s*\n)?\s*{_STAMP}\s*-->\s*{_STAMP})")
_TAG = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}")
_VOICE = re.compile(r"<v(?:\.[^ >\n]*)?\s+([^<>\n]{1,80})>")
_TURN = re.compile(r"(?:[-–—]\s*|>>\s*)(?=\S)")
_SOUND = re.compile(r"[\[(♪][^\])♪]{0,80}[\])♪]")
# A pause of this many seconds after a sentence ends a paragraph, and so does this many code points.
_PAUSE = 4.0
_LONG = 500


@dataclass(frozen=True, slots=True)
class Cue:
    """Words with the seconds from the start at which they come and go, and who says them if the file knows."""

    start: float
    end: float
    lines: tuple[str, ...]
    voice: str = ""


def looks_like_subtitles(head: str) -> bool:
    """Say whether a text begins as WebVTT or SubRip do."""
    return _START.match(head.lstrip("\ufeff \t\r\n").replace("\r\n", "\n")) is not None


def read_subtitles(text: str, warnings: tuple[str, ...] = ()) -> Document:
    """Return the Document of decoded subtitles. Raises EmptyDocument, without a path."""
    blocks = tuple(Block(paragraph) for paragraph in _paragraphs(_without_repeats(cues(text))))
    return finish(Document(blocks=blocks, warnings=warnings))


def cues(text: str) -> list[Cue]:
    """Return the cues of decoded subtitles in the order of the file, without their marks."""
    text = normalise(text)
    timings = list(_TIMING.finditer(text))
    found = []
    for place, timing in enumerate(timings):
        last = place + 1 == len(timings)
        words = text[timing.end() : len(text) if last else timings[place + 1].start()]
        # A cue ends at an empty line; the number or name of the next one stands after it.
        words = words.strip("\n").split("\n\n", 1)[0]
        voice = _VOICE.search(words)
        lines = (squeeze(unescape(_TAG.sub("", line))) for line in words.split("\n"))
        stamps = timing.groups()
        start, end = _seconds(stamps[:4]), _seconds(stamps[4:])
        kept = tuple(line for line in lines if line)
        if kept:
            found.append(Cue(start, end, kept, squeeze(voice.group(1)) if voice else ""))
    return found


def _seconds(stamp: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, parts = (stamp[0] or "0", *stamp[1:])
    return int(hours) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + float(f"0.{parts or 0}")


def _without_repeats(found: list[Cue]) -> list[Cue]:
    """Drop the lines that a cue takes over from the one before, as captions that roll upwards do."""
    kept: list[Cue] = []
    before: tuple[str, ...] = ()
    for cue in found:
        lines = cue.lines
        length = next((n for n in range(min(len(before), len(lines)), 0, -1) if before[-n:] == lines[:n]), 0)
        before = lines
        if lines[length:]:
            kept.append(Cue(cue.start, cue.end, lines[length:], cue.voice))
    return kept


def _paragraphs(found: list[Cue]) -> list[str]:
    groups: list[list[str]] = []
    last: Cue | None = None
    for cue in found:
        for line in cue.lines:
            turn = _TURN.match(line)
            if _begins_paragraph(groups, last, cue, line):
                groups.append([])
            groups[-1].append(line[turn.end() :] if turn else line)
            last = cue
    return [join_lines(group) for group in groups]


def _begins_paragraph(groups: list[list[str]], last: Cue | None, cue: Cue, line: str) -> bool:
    """Say whether another person speaks, a sound is noted, or a sentence has ended and there is a pause."""
    if last is None or not groups:
        return True
    before = groups[-1][-1]
    if cue.voice != last.voice or _TURN.match(line) or _SOUND.fullmatch(line) or _SOUND.fullmatch(before):
        return True
    if not ends_sentence(before):
        return False
    return cue.start - last.end >= _PAUSE or sum(map(len, groups[-1])) > _LONG
