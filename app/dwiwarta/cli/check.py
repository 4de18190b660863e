"""`dwiwarta check SOURCE TARGET [--glossary FILE] [--json]`: the checks of a translation on two line-aligned files."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dwiwarta.cli import arguments, output, sources
from dwiwarta.core import reading
from dwiwarta.core.translation.checks import Context, check_pair
from dwiwarta.core.types import Check
from dwiwarta.errors import DwiwartaError, ReadingError


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("check", help="find wrong numbers, dates and lost negations in a translation")
    command.add_argument("source", metavar="SOURCE", help="the Indonesian, a sentence a line; - for standard input")
    command.add_argument("target", metavar="TARGET", help="its English, line by line; - for standard input")
    command.add_argument("--json", action="store_true", help="as JSON, every pair with its findings and their places")
    arguments.add_glossary(command, "look for")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the findings; finding something is no failure.

    Raises ReadingError, also for files of unequal length, and GlossaryError.
    """
    if options.source == options.target == "-":
        raise DwiwartaError("standard input cannot be both files", remedy="Name a file for one of them.")
    glossary = arguments.glossary_of(options.glossary)
    context = None if glossary is None else Context(terms=glossary)
    source, target = _lines(options.source), _lines(options.target)
    if len(source) != len(target):
        raise ReadingError(
            f"{options.source} has {len(source)} lines and {options.target} has {len(target)}",
            remedy="Line N of the one must be the translation of line N of the other.",
        )
    pairs = [(one, other, check_pair(one, other, context)) for one, other in zip(source, target, strict=True)]
    if options.json:
        output.show_json(as_json(pairs))
    else:
        print(as_text(pairs))
    return 0


def as_json(pairs: Sequence[tuple[str, str, Sequence[Check]]]) -> dict[str, Any]:
    """Return the `check` shape, schema 1. Lines count from 1; spans are [start, end) in code points of the line.

    {"schema", "pairs": [{"line", "source", "target", "checks": [{"kind", "severity": "high" | "medium" | "low",
    "source_span": [start, end] or null, "target_span": [start, end] or null, "message"}]}]}
    """
    return {
        "schema": 1,
        "pairs": [
            {
                "line": line,
                "source": source,
                "target": target,
                "checks": [
                    {
                        "kind": check.kind,
                        "severity": check.severity.value,
                        "source_span": check.source_span,
                        "target_span": check.target_span,
                        "message": check.message,
                    }
                    for check in checks
                ],
            }
            for line, (source, target, checks) in enumerate(pairs, start=1)
        ],
    }


def as_text(pairs: Sequence[tuple[str, str, Sequence[Check]]]) -> str:
    """Return the same for a person: each line with findings, and how many there are in all."""
    lines = []
    for line, (source, target, checks) in enumerate(pairs, start=1):
        if checks:
            lines += [f"{line}: {source}", f"{' ' * len(str(line))}  {target}"]
            lines += [f"    {check.severity.value:6}  {check.kind}: {check.message}" for check in checks]
    count = sum(len(checks) for _, _, checks in pairs)
    lines.append(f"{count} finding{'' if count == 1 else 's'} in {len(pairs)} line{'' if len(pairs) == 1 else 's'}")
    return "\n".join(lines)


def _lines(name: str) -> list[str]:
    return sources.lines_of(sources.stdin_text() if name == "-" else reading.read_plain(Path(name)))
