"""What an article's own text says about itself: outlet, byline, date and address."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from dwiwarta.core import paths
from dwiwarta.core.reading.credits import credits_in
from dwiwarta.core.reading.dates import parse_date, reported_date
from dwiwarta.core.reading.looks import is_written_by
from dwiwarta.core.reading.site_names import as_spelled, site_name
from dwiwarta.core.types import Block, BlockKind, Role

# What programs put down as an author by themselves.
_DEFAULT_AUTHORS = frozenset(
    {"python-docx", "user", "administrator", "admin", "microsoft office user", "un-named", "unknown", "pengguna"}
    | {"anonymous", "author", "owner"}
)
_EDGE = 10
_MOST_LABEL_WORDS = 25
# The reasons of blocks that may tell about the article; body blocks have none.
_TELLING = {"", "byline", "date_line", "masthead", "source_link", "label"}
_CREDITS = {"byline", "date_line"}
_DOMAIN_LIKE = r"[A-Za-z][\w-]*(?:\.[A-Za-z]{2,6}){1,2}"
_NAME = r"[A-Z][\w.]*(?: [A-Z0-9][\w.]*){0,3}"
_PLACE = r"[A-Z][\w .'’/-]{1,40}?"
_DASH = r"\s*(?:[-–—]+|:)(?=\s|$)"
_URL = re.compile(r"https?://[^\s<>\"']+")
_LABEL = re.compile(r"\s*([A-Za-z ]{2,20}?)\s*[:|]\s*(\S.*)")
_WRITER = re.compile(r"\(?(?:Oleh|Penulis|Reporter|Pewarta),?\s+((?:[A-Z][\w.’'-]*,?(?:\s+|(?=\)?$))){1,6})\)?$")
_WRITER_OF = re.compile(r"((?:[A-Z][\w.’'-]*\s+){1,5})[-–|]\s+\w.*")
_NEXT_LABEL = re.compile(r"\s+(?:[|/]\s*)?(?=(?:Editor|Penyunting|Redaktur|Pewarta|Reporter)\s*:)")
_REPORTERS = re.compile(r"Rep\s*:\s*(\S.*?)\s*(?:/\s*Red\s*:.*)?$")
_PERSON = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}"
_BARE_NAMES = re.compile(rf"(?!Tim ){_PERSON}(?:\s*[|/,]\s*{_PERSON})*,?")
_EDITOR = re.compile(r"(?:Editor|Penyunting)\s+((?:[A-Z][\w.’'-]*,?(?:\s+|$)){1,6})$")
_COPIED = re.compile(
    r"""\W*(?:(?:artikel|berita) ini (?:telah|sudah) \w+ di (?P<outlet>[\w.]+(?: [\w.]+){0,3}?) dengan judul"""
    r"""|baca artikel (?P<section>[\w.]+(?: [\w.]+){0,2}?),?)\s*["“”'‘](?P<title>[^"“”]{8,200})["“”'’]""",
    re.IGNORECASE,
)
_DATELINES = (
    re.compile(rf"{_PLACE}, (?P<outlet>{_DOMAIN_LIKE}|{_NAME}){_DASH}"),
    re.compile(rf"{_PLACE}(?:, \d{{1,2}}/\d{{1,2}})?\s*\((?P<outlet>{_NAME})\){_DASH}"),
    re.compile(rf"(?P<outlet>{_DOMAIN_LIKE}|{_NAME}), {_PLACE}{_DASH}"),
    re.compile(rf"(?P<outlet>{_DOMAIN_LIKE}){_DASH}"),
)
_DATELINE_DATE = re.compile(rf"{_PLACE}, (\d{{1,2}} \w+ \d{{4}}|\d{{1,2}}/\d{{1,2}}/\d{{4}}){_DASH}")
_DATED_OUTLET = re.compile(rf"(?P<outlet>{_DOMAIN_LIKE}|{_NAME})\s*[-–|]\s*(?=\d{{1,2}}[/ ]|\w+,? \d)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found; an empty string or None where nothing was."""

    title: str = ""
    byline: str = ""
    outlet: str = ""
    published: date | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class _Sources:
    labels: dict[str, frozenset[str]]
    names: dict[str, str]
    gathered: re.Pattern[str]
    told: re.Pattern[str]
    known: re.Pattern[str]


@cache
def _sources() -> _Sources:
    raw = tomllib.loads((paths.resources() / "reading" / "sources.toml").read_text(encoding="utf-8"))
    names = {alias.casefold(): name for name, aliases in raw["outlets"].items() for alias in (name, *aliases)}
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    gathered, told = ("|".join(raw["hints"][key]) for key in ("gathered", "told"))
    return _Sources(
        labels={field: frozenset(labels) for field, labels in raw["labels"].items()},
        names=names,
        gathered=re.compile(rf"\b(?i:{gathered}) (?:oleh )?(?P<outlet>{_DOMAIN_LIKE}|{_NAME}) dari\b"),
        known=re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE),
        told=re.compile(rf"\b(?:{told}) (?P<outlet>{known})\b", re.IGNORECASE),
    )


def known_outlet(name: str) -> str:
    """Return the outlet's own spelling of `name` or of a host such as "www.kompas.com", or nothing if unknown."""
    key = name.strip().casefold().removeprefix("www.").removeprefix("m.")
    names = _sources().names
    while key and key not in names and key.count(".") > 1:
        key = key.split(".", 1)[1]
    return names.get(key, "")


def outlet_of_url(url: str) -> str:
    """Return the outlet whose site `url` is on: its own spelling if it is known, else the host's name, or nothing."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    section = parts.path.strip("/").split("/")[0]
    return known_outlet(f"{host}/{section}") or known_outlet(host) or host.removeprefix("www.")


def clean_url(url: str) -> str:
    """Return a web address without its fragment and closing punctuation, or nothing where `url` is not one."""
    match = _URL.match(url.strip())
    if match is None or len(match.group()) > 2000:
        return ""
    return match.group().split("#", 1)[0].rstrip(".,;)")


def given_author(name: str) -> str:
    """Return an author from a file's properties, or nothing where a program filled it in."""
    return "" if name.strip().lower() in _DEFAULT_AUTHORS else name


def facts_in(blocks: Sequence[Block]) -> Facts:
    """Return what the blocks say about the article. The first place that says something counts."""
    head = [block for block in blocks if block.reason in _TELLING][:_EDGE]
    tail = [block for block in blocks if block.reason in _TELLING][_EDGE:][-_EDGE:]
    edges = [*head, *tail]
    labelled = _labelled(edges)
    signed = next((name for block in head if (name := _signed_outlet(block))), "")
    start = [block.text for block in head if block.kind is not BlockKind.HEADING]
    text = "\n".join(block.text for block in blocks)
    address = labelled.get("url", "") or _address(edges)
    copied_from = _copied_from(blocks)
    byline = (
        _credited(edges)
        or labelled.get("byline", "")
        or _credited(edges, alone=True)
        or _signature(edges)
        or labelled.get("editor", "")
    )
    said = (credits_in(block.text) for block in head if block.reason in _CREDITS)
    site = next((one.site for one in said if one and one.site), "")
    named = labelled.get("outlet", "") or signed or known_outlet(site) or site or _outlet(start, text) or copied_from[0]
    own = as_spelled(named, blocks) if named and not known_outlet(named) else named
    return Facts(
        title=labelled.get("title", "") or copied_from[1],
        byline=byline,
        outlet=own or _site_outlet(blocks) or site_name(blocks, byline) or outlet_of_url(address),
        published=_published(labelled.get("published", ""), head, tail, text),
        url=address,
    )


def _copied_from(blocks: Sequence[Block]) -> tuple[str, str]:
    """Return outlet and title from the line that sites add to what is copied: "Artikel ini telah tayang di X …"."""
    for block in blocks:
        match = _COPIED.match(block.text) if block.reason == "source_link" else None
        if match is not None:
            name = match["outlet"] or match["section"] or ""
            return known_outlet(name) or known_outlet(re.sub(r"^detik\w*$", "detikcom", name)) or name, match["title"]
    return "", ""


def _credited(edges: Sequence[Block], *, alone: bool = False) -> str:
    """Return the writer whom a line of credits names beside other things: "Oleh X, Senin, 5 Februari 2024 | Editor Y".

    `alone` takes lines too that have a label and a name and nothing else.
    """
    lines = (block.text for block in edges if block.reason in _CREDITS)
    said = (
        credits_in(line)
        for line in lines
        if alone or not _LABEL.fullmatch(line) or any(char.isdigit() for char in line)
    )
    return next((one.byline for one in said if one and one.byline and not known_outlet(one.byline)), "")


def _labelled(edges: Sequence[Block]) -> dict[str, str]:
    """Return the values of lines such as "Penulis: …" by the field that they fill."""
    found: dict[str, str] = {}
    for block in edges:
        match = _LABEL.match(block.text)
        if match is None or len(block.text.split()) > _MOST_LABEL_WORDS:
            continue
        label, value = match.group(1).casefold(), _NEXT_LABEL.split(match.group(2))[0].strip()
        value = re.sub(r"(?<=\w{4})\.$", "", value)
        for field, labels in _sources().labels.items():
            is_address = bool(clean_url(value))
            if label in labels and is_address == (field == "url") and (field != "outlet" or _is_outlet(label, value)):
                found.setdefault(field, clean_url(value) if is_address else value)
    if "editor" in found:
        found["editor"] = f"{found['editor']} (editor)"
    if "outlet" in found:
        found["outlet"] = known_outlet(found["outlet"]) or found["outlet"]
    return found


def _is_outlet(label: str, value: str) -> bool:
    """Say whether a labelled value is an outlet. "Sumber: Reuters" says who is cited, unless it is known."""
    return label in {"media", "outlet"} or bool(known_outlet(value))


def _signature(edges: Sequence[Block]) -> str:
    for pattern, suffix in ((_WRITER, ""), (_EDITOR, " (editor)")):
        for block in edges:
            match = pattern.match(block.text)
            if match:
                return match.group(1).strip(" ,") + suffix
    reporters = (_REPORTERS.match(block.text) for block in edges if block.reason == "byline")
    named = next((match.group(1) for match in reporters if match), "")
    if named:
        return named
    bare = ", ".join(_names(block.text) for block in _first_run(edges))
    signed = (_WRITER_OF.fullmatch(block.text) for block in edges if block.reason == "byline")
    return bare or next((match.group(1).strip() for match in signed if match), "")


def _first_run(edges: Sequence[Block]) -> list[Block]:
    """Return the first byline that is nothing but names, and those that follow it where "Oleh" stands over them.

    Without that word the second name may be the editor's.
    """
    start = next((index for index, block in enumerate(edges) if _is_names(block)), len(edges))
    end = start + 1
    if start and is_written_by(edges[start - 1].text):
        end = next((index for index in range(start, len(edges)) if not _is_names(edges[index])), len(edges))
    return list(edges[start:end])


def _is_names(block: Block) -> bool:
    return block.reason == "byline" and _BARE_NAMES.fullmatch(block.text) is not None and not known_outlet(block.text)


def _names(line: str) -> str:
    names = (name for name in re.split(r"\s*[|/,]\s*", line) if name)
    return ", ".join(name for name in names if not known_outlet(name))


def _signed_outlet(block: Block) -> str:
    """Return the known outlet that a byline ends with: "Rina Wulandari - detikFinance", "Peranan, BBC News …"."""
    name = re.split(r"\s[-–|]\s|,\s|^[Tt]im\s", block.text)[-1].strip() if block.reason == "byline" else ""
    return known_outlet(name) or known_outlet(re.sub(r"^(detik)\w+$", r"\1com", name))


def _site_outlet(blocks: Sequence[Block]) -> str:
    """Return the outlet that the page around the article names: its logo's line, or whoever claims the copyright."""
    page = [block for block in blocks if block.role is Role.BOILERPLATE]
    named = next((name for block in page if (name := known_outlet(block.text))), "")
    if named:
        return named
    claims = (_sources().known.search(block.text) for block in page if block.reason == "copyright")
    return next((known_outlet(claim.group()) for claim in claims if claim), "")


def _address(edges: Sequence[Block]) -> str:
    """Return the first line that is nothing but a web address."""
    for block in edges:
        if _URL.fullmatch(block.text):
            return clean_url(block.text)
    return ""


def dateline_outlet(line: str) -> str:
    """Return the outlet in a dateline such as "JAKARTA, KOMPAS.com –" at the start of `line`, or nothing."""
    matches = (pattern.match(line) for pattern in (_DATED_OUTLET, *_DATELINES))
    return next((name for match in matches if match and (name := _credible(match["outlet"]))), "")


def _outlet(start: Sequence[str], text: str) -> str:
    named = next((name for line in start if (name := dateline_outlet(line))), "")
    if named:
        return named
    for pattern in (_sources().gathered, _sources().told):
        match = pattern.search(text)
        if match:
            return known_outlet(match["outlet"]) or match["outlet"]
    return ""


def _credible(name: str) -> str:
    """Return the outlet that a dateline names: one that is known, or is written as a web site."""
    known = known_outlet(name)
    if known:
        return known
    return name if re.fullmatch(_DOMAIN_LIKE, name) else ""


def _published(labelled: str, head: Sequence[Block], tail: Sequence[Block], text: str) -> date | None:
    if labelled and parse_date(labelled):
        return parse_date(labelled)
    for block in head:
        if block.reason in _CREDITS and parse_date(block.text):
            return parse_date(block.text)
        match = _DATELINE_DATE.match(block.text)
        if match and parse_date(match.group(1)):
            return parse_date(match.group(1))
    elsewhere = [block for block in head if block.reason == "masthead"]
    elsewhere += [block for block in tail if block.reason == "byline"]
    dates = (parse_date(block.text) for block in elsewhere)
    return next((found for found in dates if found), None) or reported_date(text)
