"""Look into an Argos archive before a byte of it is unpacked, and unpack it without trusting it."""

from __future__ import annotations

import json
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from dwiwarta.core.worded import worded
from dwiwarta.errors import PackageRejected

LARGEST_TOTAL = 2 << 30  # bytes unpacked; the largest published Argos packages unpack to some 400 MB
MOST_ENTRIES = 2000
# Weights hardly compress (1.1 times in ours), vocabularies some 4 times; a zip bomb does a thousand times.
LARGEST_RATIO = 100
_RATIO_FLOOR = 10 << 20
_LARGEST_METADATA = 1 << 20
_COPY_BYTES = 1 << 20
#: The files of the kinds of tokenizer that are understood.
TOKENIZERS = ("sentencepiece.model", "bpe.model")
#: The names, without their endings, of the files that may number the source pieces.
VOCABULARIES = ("shared_vocabulary", "source_vocabulary")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}")
# What zipfile raises where a table of contents names places that are none, and where what stands there is damaged.
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the `metadata.json` of a package says. `code` is such as "translate-id_en", `version` such as "1.2".

    `longest_source` is a field of ours: the longest sentence, in pieces, that the model does well; 0 where not said.
    """

    code: str
    version: str
    from_code: str
    to_code: str
    longest_source: int = 0


def fingerprint(archive: Path) -> str:
    """Return a line that changes when the contents of the archive do, from its table of contents alone.

    Raises PackageRejected where it is not a zip archive.
    """
    return " ".join(f"{entry.CRC:08x}.{entry.file_size}" for entry in _entries(archive))


def examine(archive: Path) -> Metadata:
    """Check names, sizes and parts without unpacking; raises PackageRejected naming what is wrong."""
    entries = _entries(archive)
    _check_sizes(archive, entries)
    for entry in entries:
        _check_entry(archive, entry)
    names = [entry.filename.rstrip("/") for entry in entries]
    if len({name.casefold() for name in names}) != len(names):
        raise rejected(archive, worded("two of its entries have the same name"))
    top = {name.split("/")[0] for name in names}
    if len(top) != 1:
        raise rejected(archive, worded("it should hold one folder and holds something else"))
    _check_parts(archive, {name.partition("/")[2] for name in names})
    return _read_metadata(archive, top.pop() + "/metadata.json")


def unpack(archive: Path, folder: Path) -> None:
    """Unpack an examined archive, without its top folder, into the new `folder`.

    Raises PackageRejected for damaged contents and OSError where they cannot be written; `folder` may then be partial.
    """
    folder.mkdir(parents=True)
    try:
        with zipfile.ZipFile(archive) as opened:
            for entry in opened.infolist():
                relative = entry.filename.partition("/")[2]
                if relative and not entry.is_dir():
                    _unpack_entry(opened, entry, folder / relative)
    except _DAMAGE as error:
        raise rejected(archive, worded("it is damaged ({error})", error=error)) from error


def parse_metadata(text: str) -> Metadata:
    """Read the text of a `metadata.json`. Raises ValueError naming the field that is missing or wrong."""
    from packaging.version import InvalidVersion, Version

    raw: Any = json.loads(text)
    if not isinstance(raw, Mapping):
        raise ValueError("metadata.json is not an object")
    if raw.get("type", "translate") != "translate":
        raise ValueError(f'it is a package of type "{raw["type"]}", not a translation model')
    for field in ("package_version", "from_code", "to_code"):
        if not isinstance(raw.get(field), str) or not raw[field]:
            raise ValueError(f'metadata.json has no "{field}"')
    code = raw.get("code") or f"translate-{raw['from_code']}_{raw['to_code']}"
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise ValueError("the package's code is not a plain name")
    try:
        Version(raw["package_version"])
    except InvalidVersion as error:
        raise ValueError(f'"{raw["package_version"]}" is not a version') from error
    longest = raw.get("longest_source", 0)
    if type(longest) is not int or longest < 0:
        raise ValueError('"longest_source" is not a number of pieces')
    return Metadata(code, raw["package_version"], raw["from_code"], raw["to_code"], longest)


def _entries(archive: Path) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(archive) as opened:
            return opened.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise rejected(archive, worded("it is not a zip archive")) from error
    except OSError as error:
        raise rejected(archive, worded("it cannot be read ({strerror})", strerror=error.strerror)) from error


def _check_sizes(archive: Path, entries: list[zipfile.ZipInfo]) -> None:
    total = sum(entry.file_size for entry in entries)
    if not entries or len(entries) > MOST_ENTRIES:
        raise rejected(archive, worded("it has {entries} entries", entries=len(entries)))
    if total > LARGEST_TOTAL or total > LARGEST_RATIO * archive.stat().st_size + _RATIO_FLOOR:
        raise rejected(archive, worded("it would unpack to {total:,} bytes", total=total))


def _check_entry(archive: Path, entry: zipfile.ZipInfo) -> None:
    name = entry.orig_filename
    parts = name.rstrip("/").split("/")
    if "\\" in name or ":" in name or any(ord(character) < 32 for character in name):
        raise rejected(archive, worded("the entry {name!r} has an unsafe name", name=name))
    if any(part in {"", ".", ".."} or part[-1] in " ." or _RESERVED.fullmatch(part) for part in parts):
        raise rejected(archive, worded("the entry {name!r} has an unsafe path", name=name))
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise rejected(archive, worded("the entry {name!r} is a link or a device", name=name))
    if entry.flag_bits & 1:
        raise rejected(archive, worded("it is encrypted"))


def _check_parts(archive: Path, names: set[str]) -> None:
    for part in ("metadata.json", "model/model.bin"):
        if part not in names:
            raise rejected(archive, worded("{part} is missing", part=part))
    if names.isdisjoint(TOKENIZERS):
        raise rejected(archive, worded("{part} is missing", part=" / ".join(TOKENIZERS)))
    # config.json came with later versions of CTranslate2; whether a model can do without is found out by loading it.
    if not any(f"model/{stem}.{suffix}" in names for stem in VOCABULARIES for suffix in ("json", "txt")):
        raise rejected(archive, worded("the vocabulary of the model is missing"))


def _read_metadata(archive: Path, name: str) -> Metadata:
    try:
        with zipfile.ZipFile(archive) as opened:
            if opened.getinfo(name).file_size > _LARGEST_METADATA:
                raise rejected(archive, worded("metadata.json is too large"))
            return parse_metadata(opened.read(name).decode("utf-8"))
    except json.JSONDecodeError as error:
        raise rejected(archive, worded("metadata.json is not JSON")) from error
    except UnicodeDecodeError as error:
        raise rejected(archive, worded("metadata.json is not UTF-8")) from error
    except ValueError as error:
        raise rejected(archive, str(error)) from error
    except (*_DAMAGE, OSError) as error:
        raise rejected(archive, worded("it is damaged ({error})", error=error)) from error


def _unpack_entry(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    # ZipFile reads no more than the size that was examined and compares the checksum at the end.
    with _opened(opened, entry) as source, target.open("xb") as sink:
        while block := source.read(_COPY_BYTES):
            sink.write(block)


def _opened(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> IO[bytes]:
    """Open an entry. Raises BadZipFile also where its place is none, which is no fault of the disk."""
    try:
        return opened.open(entry)
    except OSError as error:
        raise zipfile.BadZipFile(str(error)) from error


def rejected(archive: Path, why: str) -> PackageRejected:
    """Return the error for an archive that is no package, and why."""
    return PackageRejected(
        worded("this is not a usable Argos package: {why}", why=why),
        path=archive,
        remedy="Get the .argosmodel file again.",
    )
