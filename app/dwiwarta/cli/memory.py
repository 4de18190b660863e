"""`dwiwarta memory import|export|search|list|stats|forget`: the library's translation memory.

The JSON shapes, schema 1; spans are [start, end) in code points, times ISO 8601 in UTC, `article` an id or null:

    search  {"schema", "source", "matches": [{"score": per cent, "exact", PAIR, "offered", "swaps": [span],
             "differences": [{"new": span, "stored": span}],
             "cautions": [{"kind", "message", "new": span or null, "stored": span or null, "swapped"}]}]}
    list    {"schema", "pairs": [PAIR]}
    stats   {"schema", "pairs", "origins": [{"id", "name", "article", "pairs", "newest"}]}
    PAIR    "id", "source", "target", "provenance": {"origin", "origin_id", "article", "who", "confirmed"}

`offered` is the remembered English with the new sentence's numbers at `swaps`.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from dwiwarta import __version__
from dwiwarta.cli import arguments, output
from dwiwarta.cli.library import opened
from dwiwarta.core import settings
from dwiwarta.core.memory.records import Entry, Match, OriginRow
from dwiwarta.core.store import Library
from dwiwarta.errors import ReadingError

_MOST_SHOWN = 20


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("memory", help="import, export, search, list or forget what was confirmed before")
    action = arguments.actions_of(command)
    importing = action("import", run_import, "take in the Indonesian and English pairs of TMX files")
    importing.add_argument("files", metavar="FILE", nargs="+", help="the files; - is standard input")
    action("export", run_export, "write the memory as TMX").add_argument("file", metavar="FILE", type=Path)
    searching = action("search", run_search, "the same sentence and those like it", json=True)
    searching.add_argument("text", metavar="TEXT", nargs="+", help="an Indonesian sentence")
    searching.add_argument("--threshold", metavar="N", type=arguments.percent, help="how like, in per cent")
    searching.add_argument("--limit", metavar="N", type=arguments.count, default=5)
    listing = action("list", run_list, "the pairs, the newest first", json=True)
    listing.add_argument("--origin", metavar="ID", type=arguments.count, help="of one article or file; see stats")
    listing.add_argument("--limit", metavar="N", type=arguments.count, default=50)
    action("stats", run_stats, "how many pairs there are, and where they came from", json=True)
    forgetting = action("forget", run_forget, "forget pairs, or all of an article or file")
    which = forgetting.add_mutually_exclusive_group(required=True)
    which.add_argument("pairs", metavar="ID", nargs="*", type=arguments.count, default=[], help="pairs; see list")
    which.add_argument("--origin", metavar="ID", type=arguments.count, help="all of one article or file; see stats")


def run_import(options: argparse.Namespace) -> int:
    """Take in files and print what became of each; a file that cannot be read is reported and the rest go on.

    Raises StoreError.
    """
    with opened() as library:
        whole = [_import(library, name) for name in options.files]
    return 0 if all(whole) else 1


def _import(library: Library, name: str) -> bool:
    """Take in one file and say whether all of it could be read; a line says why not, and which units were no pairs."""
    from dwiwarta.core.memory import tmx_reading

    skipped: list[tmx_reading.Skipped] = []
    origin = "standard input" if name == "-" else Path(name).name
    before = library.memory.count()
    fault = ""
    try:
        with _file(name) as file:
            library.memory.add(origin, tmx_reading.read(file, skipped.append))
    except ReadingError as error:
        fault = str(ReadingError(error.message, remedy=error.remedy, path=None if name == "-" else name))
    except OSError as error:
        fault = str(ReadingError(f"cannot be read ({error.strerror})", path=name, remedy="Check the path."))
    for unit in skipped[:_MOST_SHOWN]:
        output.say(f"{name}: line {unit.line}: skipped, {unit.reason}")
    if len(skipped) > _MOST_SHOWN:
        output.say(f"{name}: and {len(skipped) - _MOST_SHOWN} more were skipped")
    if fault:
        output.fail(fault)
    print(f"{library.memory.count() - before}\t{name}", flush=True)
    return not fault


def _file(name: str) -> Any:
    if name != "-":
        return Path(name).open("rb")
    if sys.stdin is None:
        raise ReadingError("standard input is closed", remedy="Name a file, or pipe the text in.")
    stream: BinaryIO = sys.stdin.buffer
    return nullcontext(stream)


def run_export(options: argparse.Namespace) -> int:
    """Write the memory as TMX and print the path. Raises StoreError and ExportError."""
    from dwiwarta.core.memory import tmx

    with opened() as library:
        count = tmx.write_entries(
            library.memory.entries(), options.file, program=f"Dwiwarta {__version__}", created=datetime.now(UTC)
        )
    output.say(f"{count} pair{'' if count == 1 else 's'} written")
    print(options.file)
    return 0


def run_search(options: argparse.Namespace) -> int:
    """Print what the memory offers for a sentence, the most alike first. Raises StoreError."""
    source = " ".join(options.text)
    threshold = options.threshold or settings.load().memory_threshold
    with opened() as library:
        matches = library.memory.matches(source, threshold=threshold, limit=options.limit)
    if options.json:
        output.show_json({"schema": 1, "source": source, "matches": [_match(match) for match in matches]})
        return 0
    for match in matches:
        print(f"{match.score:3.0f} %\t{match.entry.source}\n\t{match.target}\n\t{_provenance(match.entry)}")
        for caution in match.cautions:
            print(f"\t! {caution.message}")
    return 0


def run_list(options: argparse.Namespace) -> int:
    """Print pairs with their ids and provenance. Raises StoreError."""
    with opened() as library:
        entries = library.memory.list(origin=options.origin, limit=options.limit)
    if options.json:
        output.show_json({"schema": 1, "pairs": [_pair(entry) for entry in entries]})
        return 0
    for entry in entries:
        print(f"{entry.id}\t{_one_line(entry.source)}\n\t{_one_line(entry.target)}\n\t{_provenance(entry)}")
    return 0


def run_stats(options: argparse.Namespace) -> int:
    """Print how many pairs there are and where they came from. Raises StoreError."""
    with opened() as library:
        count, origins = library.memory.count(), library.memory.origins()
    if options.json:
        output.show_json({"schema": 1, "pairs": count, "origins": [_origin(row) for row in origins]})
        return 0
    print(f"{count} pair{'' if count == 1 else 's'}")
    for row in origins:
        kind = f"article {row.article}" if row.article is not None else "file"
        print(f"{row.id}\t{row.entries}\t{row.newest:%Y-%m-%d}\t{kind}\t{_one_line(row.name)}")
    return 0


def run_forget(options: argparse.Namespace) -> int:
    """Forget pairs, or all of an origin, and print how many. Raises StoreError for one that is not there."""
    with opened() as library:
        if options.origin is not None:
            count = library.memory.forget_origin(options.origin)
        else:
            for number in options.pairs:
                library.memory.forget(number)
            count = len(options.pairs)
    print(count)
    return 0


def _provenance(entry: Entry) -> str:
    kind = f"article {entry.article}" if entry.article is not None else "file"
    facts = [_one_line(entry.origin), kind, f"{entry.made:%Y-%m-%d}", entry.who]
    return "  ".join(fact for fact in facts if fact)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _match(match: Match) -> dict[str, Any]:
    return {
        "score": round(match.score, 2),
        "exact": match.exact,
        **_pair(match.entry),
        "offered": match.target,
        "swaps": list(match.swaps),
        "differences": [{"new": each.new, "stored": each.stored} for each in match.differences],
        "cautions": [
            {
                "kind": caution.kind,
                "message": caution.message,
                "new": caution.new,
                "stored": caution.stored,
                "swapped": caution.swapped,
            }
            for caution in match.cautions
        ],
    }


def _pair(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "source": entry.source,
        "target": entry.target,
        "provenance": {
            "origin": entry.origin,
            "origin_id": entry.origin_id,
            "article": entry.article,
            "who": entry.who,
            "confirmed": entry.made.isoformat(),
        },
    }


def _origin(row: OriginRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "article": row.article,
        "pairs": row.entries,
        "newest": row.newest.isoformat(),
    }
