"""The one place that version, date, names and file types of everything that is shipped come from."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
BUILD = ROOT / "build"
RESOURCES = ROOT / "resources"
FROZEN_PARTS = BUILD / "frozen-parts.txt"
"""The distributions that the frozen folder holds something of, one a line; written when it is made."""

NAME = "Dwiwarta"
COMMAND = "dwiwarta"
ID = "org.dwiwarta.dwiwarta"
SUMMARY = "Read Indonesian news in English, offline"
# Whom a package names as its maker; a release states a name and an address.
MAINTAINER = os.environ.get("DWIWARTA_MAINTAINER", "Dwiwarta contributors <dwiwarta@localhost>")
# The icon sizes of the hicolor theme, in pixels.
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file that Dwiwarta opens: its media type, the suffixes, and Apple's name for it where there is one."""

    media: str
    suffixes: tuple[str, ...]
    apple: str = ""
    words: str = ""


FILE_TYPES = (
    FileType("text/plain", (".txt", ".text"), "public.plain-text", "Text"),
    FileType("text/markdown", (".md", ".markdown"), "net.daringfireball.markdown", "Markdown"),
    FileType("text/html", (".html", ".htm"), "public.html", "Web page"),
    FileType("application/xhtml+xml", (".xhtml",), "public.xhtml", "Web page"),
    FileType(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (".docx",),
        "org.openxmlformats.wordprocessingml.document",
        "Word document",
    ),
    FileType(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        (".dotx",),
        "org.openxmlformats.wordprocessingml.template",
        "Word template",
    ),
    FileType(
        "application/vnd.ms-word.document.macroEnabled.12",
        (".docm",),
        "org.openxmlformats.wordprocessingml.document.macroenabled",
        "Word document",
    ),
    FileType("application/pdf", (".pdf",), "com.adobe.pdf", "PDF document"),
    FileType("application/msword", (".doc", ".dot"), "com.microsoft.word.doc", "Word document"),
    FileType(
        "application/vnd.oasis.opendocument.text",
        (".odt",),
        "org.oasis-open.opendocument.text",
        "OpenDocument text",
    ),
    FileType(
        "application/vnd.oasis.opendocument.text-template",
        (".ott",),
        "org.oasis-open.opendocument.text-template",
        "OpenDocument template",
    ),
    FileType("application/rtf", (".rtf",), "public.rtf", "Rich text"),
    FileType("application/epub+zip", (".epub",), "org.idpf.epub-container", "EPUB book"),
    FileType("message/rfc822", (".eml",), "public.email-message", "Mail"),
    FileType("application/vnd.ms-outlook", (".msg",), "", "Outlook mail"),
    FileType("application/x-mimearchive", (".mht", ".mhtml"), "", "Saved web page"),
    FileType("application/x-webarchive", (".webarchive",), "com.apple.webarchive", "Saved web page"),
    FileType("application/json", (".json", ".jsonl", ".ndjson"), "public.json", "JSON"),
    FileType("text/csv", (".csv",), "public.comma-separated-values-text", "Table"),
    FileType("text/tab-separated-values", (".tsv",), "public.tab-separated-values-text", "Table"),
    FileType("application/x-subrip", (".srt",), "", "Subtitles"),
    FileType("text/vtt", (".vtt",), "", "Subtitles"),
    FileType("application/zip", (".zip",), "public.zip-archive", "Archive"),
    FileType("application/mbox", (".mbox",), "", "Mailbox"),
)


def file_types() -> list[FileType]:
    """Return the kinds of file that this version reads, each with those of its suffixes that it reads."""
    from dwiwarta.core import reading

    read = set(reading.SUPPORTED)
    types = [(kind, tuple(suffix for suffix in kind.suffixes if suffix in read)) for kind in FILE_TYPES]
    return [FileType(kind.media, suffixes, kind.apple, kind.words) for kind, suffixes in types if suffixes]


def languages() -> list[str]:
    """Return the languages of the window: those that there is a catalogue for."""
    return sorted(path.stem.partition("_")[2] for path in (RESOURCES / "i18n").glob("dwiwarta_*.qm"))


@cache
def version() -> str:
    """Return the version as `dwiwarta/__init__.py` states it, without importing anything."""
    tree = ast.parse((ROOT / "app" / "dwiwarta" / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(node.value))
    raise SystemExit("app/dwiwarta/__init__.py states no __version__")


@cache
def epoch() -> int:
    """Return the time that every made file is dated with: SOURCE_DATE_EPOCH, or that of the last commit."""
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    if stated is None:
        stated = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
    return int(stated)


def date() -> str:
    """Return the day of `epoch` in UTC, as 2026-11-25."""
    return datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%d")


def homepage() -> str:
    """Return the address that the project is published at, from DWIWARTA_HOMEPAGE; "" while there is none."""
    return os.environ.get("DWIWARTA_HOMEPAGE", "").rstrip("/")


def numeric_version() -> str:
    """Return the version as the four numbers that Windows wants."""
    numbers = [int(part) for part in re.findall(r"\d+", version().split("+", maxsplit=1)[0])][:3]
    return ".".join(map(str, [*numbers, *[0] * (4 - len(numbers))]))


def releases() -> list[tuple[str, str, list[str]]]:
    """Return (version, date, changes) of every version in CHANGELOG.md, the newest first.

    What is not released yet counts as the version that is being built, with its date.
    """
    found: list[tuple[str, str, list[str]]] = []
    for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?", line.strip()):
            released = heading[2] is not None
            found.append((heading[1] if released else version(), heading[2] or date(), []))
        elif line.startswith("- ") and found:
            found[-1][2].append(line[2:].strip().replace("`", ""))
    return found
