"""Finding times of day: "pukul 13.30 WIB", "jam 7 malam", "1:30 p.m.", "13:30"."""

from __future__ import annotations

import re

from dwiwarta.core.indonesian.dates.expression import TimeExpression
from dwiwarta.core.indonesian.dates.spoken import read_time, time_pattern
from dwiwarta.core.indonesian.numbers.quantity import Language
from dwiwarta.core.indonesian.numbers.tables import EN_SMALL, ID_UNITS

#: Minutes ahead of UTC of the zones that Indonesian news names.
ZONES = {"WIB": 420, "WITA": 480, "WIT": 540, "UTC": 0, "GMT": 0}
_HOURS = {
    Language.INDONESIAN: {**ID_UNITS, "sepuluh": 10, "sebelas": 11, "dua belas": 12},
    Language.ENGLISH: {word: value for word, value in EN_SMALL.items() if value <= 12},
}
_HOUR, _MINUTE = r"(?:[01]?[0-9]|2[0-4])", r"[0-5][0-9]"
_ZONE = re.compile(
    r"\s?\(?(?P<zone>WIB|WITA|WIT|(?:GMT|UTC)(?:\s?\+\s?0?[789](?:[.:]00)?)?|(?:Western|West|Central|Eastern|East)\sIndonesian?\s(?:Standard\s)?[Tt]ime)\b",
    re.IGNORECASE,
)
_AHEAD = {"7": "WIB", "8": "WITA", "9": "WIT"}
_SPOKEN_ZONES = {"w": "WIB", "c": "WITA", "e": "WIT"}
# Where a time can begin; elsewhere none of the alternatives is tried.
_STARTS = {Language.INDONESIAN: r"(?=[0-9]|\b[pj])", Language.ENGLISH: r"(?=[0-9]|\b[abefmnostuz])"}
_SPELT = "|".join(sorted(_HOURS[Language.INDONESIAN], key=len, reverse=True))
_PATTERNS = {
    Language.INDONESIAN: re.compile(
        rf"{_STARTS[Language.INDONESIAN]}(?:\b(?:pukul|pkl\.?|jam)\s(?P<word>{_SPELT})\b"
        rf"(?:\s(?P<word_part>pagi|siang|sore|petang|malam|dini hari))?|"
        rf"\b(?:pukul|pkl\.?|jam)\s(?P<hour>{_HOUR})(?:[.:](?P<minute>{_MINUTE})(?:[.:]{_MINUTE})?)?(?![0-9%]|[.,:][0-9])"
        rf"(?!\s(?:jam|tangan|kerja|pelajaran|sehari))(?:\s(?P<part>pagi|siang|sore|petang|malam|dini hari))?|"
        rf"(?<![0-9.,:])(?P<bare_hour>{_HOUR})[.:](?P<bare_minute>{_MINUTE})(?=\s?(?:[-–]|sampai|hingga|s\.?/?d\.?)\s?"
        rf"(?:pukul\s)?{_HOUR}[.:]{_MINUTE}\s?(?:WIB|WITA|WIT)\b|\s?(?:WIB|WITA|WIT)\b)|"
        rf"(?<![0-9.,:])(?P<colon_hour>{_HOUR}):(?P<colon_minute>{_MINUTE})(?![0-9:]|[.,][0-9]))",
        re.IGNORECASE,
    ),
    Language.ENGLISH: re.compile(
        rf"{_STARTS[Language.ENGLISH]}(?:(?<![0-9.,:$])(?P<hour>{_HOUR})(?:[.:](?P<minute>{_MINUTE})(?::{_MINUTE})?)?\s?(?P<part>[ap]\.?m\b\.?)|"
        rf"(?<![0-9.,:])(?P<colon_hour>{_HOUR})[:.](?P<colon_minute>{_MINUTE})(?::{_MINUTE})?(?![0-9:])"
        rf"(?=\s?\(?(?:WIB|WITA|WIT|GMT|UTC|local|Jakarta|hours|hrs|West|Central|East)\b)|"
        rf"(?<![0-9.,:$])(?P<clock_hour>{_HOUR}):(?P<clock_minute>{_MINUTE})(?::{_MINUTE})?(?![0-9:])|"
        rf"\b(?:at|until|till|by|from|around|about)\s(?P<point_hour>{_HOUR})\.(?P<point_minute>{_MINUTE})"
        rf"(?!\s?(?:%|per\s?cent|hundred|thousand|million|billion|trillion|met|k[mg]|kilo|ton|degree|[ap]\.?m\b)|[0-9]|[.,][0-9])|"
        rf"(?<![0-9.,:])(?P<joined_hour>[01][0-9]|2[0-3])(?P<joined_minute>{_MINUTE})\s?(?=(?:GMT|UTC|WIB|WITA|WIT|hours)\b)|"
        rf"\b(?P<word>{'|'.join(_HOURS[Language.ENGLISH])}|{_HOUR})\s(?:o['’]clock)(?:\s(?P<word_part>in the "
        rf"(?:morning|afternoon|evening)|at night|[ap]\.?m\b\.?))?|\b(?P<named>noon|midday|midnight)\b|"
        rf"\b(?:at|by|from|until|till|to|around|about|before|after)\s(?P<told_word>{'|'.join(_HOURS[Language.ENGLISH])}|{_HOUR})\s"
        rf"(?P<told_part>in the (?:morning|afternoon|evening)|at night)\b)",
        re.IGNORECASE,
    ),
}
_LIKELY = re.compile(r"[0-9]|pukul|pkl|jam|clock|noon|mid|in the|at night", re.IGNORECASE)
_SPOKEN = {
    Language.INDONESIAN: re.compile(r"pukul|pkl|jam", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"\b(?:past|quarter|[ap]\.?m)\b", re.IGNORECASE),
}
# The second of two times: "pukul 06.00 sampai 22.00".
_UNTIL = re.compile(
    rf"\s?(?:[-–]|sampai(?: dengan)?|hingga|s\.?/?d\.?|dan)\s?(?P<hour>{_HOUR})[.:](?P<minute>{_MINUTE})"
    rf"(?![0-9%]|[.,:][0-9])",
    re.IGNORECASE,
)
_AFTERNOON = frozenset({"siang", "sore", "petang", "malam", "in the afternoon", "in the evening", "at night"})


def find_times(text: str, language: Language) -> tuple[TimeExpression, ...]:
    """Return the times of day of `text` in order. The work is linear in the length of the text."""
    spoken = []
    if _SPOKEN[language].search(text):
        spoken = [_read_spoken(text, match, language) for match in time_pattern(language).finditer(text)]
    found = []
    if _LIKELY.search(text):
        found = [_read(text, match, language) for match in _PATTERNS[language].finditer(text)]
        if language is Language.INDONESIAN:
            found += _second_ones(text, found)
    if spoken:
        found = [time for time in found if not any(one.start < time.end and time.start < one.end for one in spoken)]
    return tuple(sorted([*spoken, *found], key=lambda time: time.start))


def _second_ones(text: str, found: list[TimeExpression]) -> list[TimeExpression]:
    """Return the times that only the word between makes times: 22.00 in "pukul 06.00 sampai 22.00"."""
    starts = {time.start for time in found}
    return [
        _read(text, match, Language.INDONESIAN, start=match.start("hour"))
        for time in found
        if (match := _UNTIL.match(text, time.end)) is not None and match.start("hour") not in starts
    ]


def _read_spoken(text: str, match: re.Match[str], language: Language) -> TimeExpression:
    hour, minute, part = read_time(match, language)
    minutes, others = _minutes(hour, minute, part)
    zone = _ZONE.match(text, match.end())
    end = zone.end("zone") if zone else match.end()
    return TimeExpression(match.start(), end, minutes, others, _zone(zone["zone"]) if zone else "")


def _read(text: str, match: re.Match[str], language: Language, start: int | None = None) -> TimeExpression:
    start = match.start() if start is None else start
    group = {name: value for name, value in match.groupdict().items() if value}
    named = group.get("named", "").lower()
    if named:
        minutes = 0 if named == "midnight" else 720
        return TimeExpression(start, match.end(), minutes, (1440,) if not minutes else ())
    word = (group.get("word") or group.get("told_word", "")).lower()
    if word:
        hour = int(word) if word.isdigit() else _HOURS[language][word]
    else:
        hour = int(next(value for name, value in group.items() if name.endswith("hour")))
    minute = int(next((value for name, value in group.items() if name.endswith("minute")), "0"))
    minutes, others = _minutes(hour, minute, group.get("part") or group.get("word_part") or group.get("told_part", ""))
    early = group.get("hour", group.get("bare_hour", "")).startswith("0")
    unsure = (language is Language.INDONESIAN and not early) or word or "point_hour" in group
    zone = _ZONE.match(text, match.end())
    end = zone.end("zone") if zone else match.end()
    return TimeExpression(start, end, minutes, others if unsure else (), _zone(zone["zone"]) if zone else "")


def _minutes(hour: int, minute: int, part: str) -> tuple[int, tuple[int, ...]]:
    """Return minutes from midnight, and the other reading where the half of the day is open."""
    said = part.lower().replace(".", "").strip()
    late = said == "pm" or said in _AFTERNOON
    if late and hour < 12 and not (said == "siang" and hour in {10, 11}):
        hour += 12
    elif (said == "am" or said in {"malam", "at night", "dini hari"}) and hour == 12:
        hour = 0
    minutes = (hour * 60 + minute) % 1440
    return minutes, ((minutes + 720) % 1440,) if not said and hour <= 12 else ()


def _zone(written: str) -> str:
    zone = written.upper()
    if zone[-1:] in _AHEAD or zone.endswith("00"):
        return _AHEAD[zone.removesuffix("00").rstrip(".:")[-1]]
    if zone in ZONES:
        return "UTC" if zone == "GMT" else zone
    return _SPOKEN_ZONES.get(written[:1].lower(), "")
