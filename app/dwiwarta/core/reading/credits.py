"""Read the lines that say who wrote an article and when: "Oleh Rina Wati, Senin, 5 Februari 2024 | 20:11 WIB - 315".

Sites set them in any order and between any bars. So a line is one of these when nothing is left of it once dates,
times, counters, labels with what they label, and a name are taken out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dwiwarta.core.reading.dates import DATE, WEEKDAY, parse_date

_MOST_WORDS = 28
_LONGEST = 300
_MOST_RUBRIC = 3
_FEWEST_NAMES, _MOST_NAMES = 2, 5
_DATED = (
    r"diposting|diposkan|dipublikasikan|diterbitkan|diperbarui|ditayangkan|diunggah|dibuat|ditulis|terbit|tayang|"
    r"posted|"
    r"published|updated|created|written|last updated"
)
_WRITERS = rf"(?:(?:{_DATED})\s+)?(?:oleh|by)|penulis|reporter|pewarta|wartawan|jurnalis|kontributor|author|laporan"
_EDITORS = r"editor|penyunting|redaktur|uploader|humas|foto|fotografer|penerjemah"
_NEWSROOM = {"redaksi", "admin", "administrator", "humas", "redaktur", "tim"}
_COUNTED = r"dibaca|dilihat|ditonton|views?|hits|pembaca"
_RUBRIC = r"kategori|category|kanal|rubrik"
# A name ends where the next label or the date begins. Java's newspapers tell the day of the five-day week too.
_DAY = rf"{WEEKDAY}(?:\s+(?:pahing|pon|wage|kliwon|legi))?"
_NO_NAME = rf"{_DATED}|editor|penyunting|redaktur|{_COUNTED}|{_RUBRIC}|{WEEKDAY}|penulis|reporter|pewarta"
_WORD = rf"(?!(?:{_NO_NAME})\b)(?-i:[A-Z])[\w.’'-]*"
_NAME = rf"{_WORD}(?: (?:{_WORD}|bin|binti|dan|&)){{0,5}}"
_PERSON = re.compile(
    rf"(?<!\w)(?:(?P<writer>{_WRITERS})|(?P<editor>{_EDITORS}))\s*[:|]?\s+(?P<name>{_NAME})", re.IGNORECASE
)
_TAKEN = re.compile(
    rf"\b{_DAY}(?!\w)|\b(?:pukul |jam |at )?\d{{1,2}}[.:]\d{{2}}(?:[.:]\d{{2}})?(?:\s*(?:wib|wita|wit|am|pm)\b)?"
    rf"|\b(?:{_COUNTED})\s*:?\s*[\d.,]+\s*(?:kali\b|x\b)?"
    rf"|\b(?:{_RUBRIC})\s*:\s*(?-i:[A-Z])\w+(?: (?!{_COUNTED})(?-i:[A-Z])\w+)?"
    rf"|\b\d+ (?:menit|min|minutes?)(?: (?:mem)?baca| read)?\b|\b[\d.,]+k? (?:views?|kali|komentar)\b"
    rf"|\b(?:{_DATED})\b|\b(?:pada|di|on|tanggal|wib|wita|wit)\b|(?<!\w)\d+(?:[.,]\d+)?[km]?(?!\w)",
    re.IGNORECASE,
)
_SITE = re.compile(r"(?<![\w@/.])[a-z][\w-]+(?:\.co|\.or|\.go|\.ac)?\.(?:id|com|net|org|info)(?![\w/])", re.IGNORECASE)
_BARS = re.compile(r"\s*[|/,.:;·•()\[\]\ue000–—-]+\s*")
_BARE = re.compile(rf"{_NAME}\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Credits:
    """Who wrote and edited, a line's date, and the site's address; empty or None where the line does not say."""

    byline: str = ""
    editor: str = ""
    published: date | None = None
    site: str = ""


def credits_in(text: str) -> Credits | None:
    """Return what a line of credits says, or None where `text` is something else."""
    if not text or len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    published = parse_date(text) if DATE.search(text) else None
    people = list(_PERSON.finditer(text))
    if published is None and not people:
        return None
    writers = [match["name"].strip(" .,") for match in people if match["writer"] and _is_sure(match, published)]
    editors = [match["name"].strip(" .,") for match in people if match["editor"] and match["editor"].lower() != "foto"]
    sites = _SITE.findall(text)
    text = _SITE.sub("\ue000", text)
    rest = _TAKEN.sub("\ue000", DATE.sub("\ue000", _PERSON.sub("\ue000", text)))
    left = [piece for piece in _BARS.split(rest) if any(char.isalnum() for char in piece)]
    if not (published or writers or editors) or len(left) > 1:
        return None
    if len(left) == 1 and published and not writers and left[0].isupper() and len(left[0].split()) <= _MOST_RUBRIC:
        left = []
    # Beside a date, a name needs no label; after a writer, a place or an office may stand.
    if left and not (_is_place(left[0], text, people[0]) if writers else is_name(left[0]) and not text.endswith(".")):
        return None
    return Credits(", ".join(writers) or "".join(left), ", ".join(editors), published, "".join(sites[:1]))


def _is_sure(match: re.Match[str], published: date | None) -> bool:
    """Say whether what follows a label is a name for certain: after a colon, beside a date, of two words, an office."""
    name = match["name"]
    labelled = ":" in match.group() or "|" in match.group()
    by = match["writer"].lower().endswith(("oleh", "by"))
    return labelled or published is not None or (by and (" " in name or name.lower() in _NEWSROOM))


def _is_place(piece: str, text: str, person: re.Match[str]) -> bool:
    return _BARE.match(piece) is not None and text.find(piece) > person.start()


def is_name(text: str) -> bool:
    """Say whether a few words could be a person's name."""
    return _BARE.match(text) is not None and not text.isupper() and _FEWEST_NAMES <= len(text.split()) <= _MOST_NAMES
