"""What several commands share: actions, and types of arguments; argparse turns their ValueErrors into usage errors."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from dwiwarta.core.glossary import Glossary


class Action(Protocol):
    """Adds an action: its name, what runs it, what it does in words, and whether it has --json."""

    def __call__(
        self, name: str, run: Callable[[argparse.Namespace], int], words: str, *, json: bool = False
    ) -> argparse.ArgumentParser:
        """Return the action's parser."""
        ...


def actions_of(command: argparse.ArgumentParser) -> Action:
    """Return what adds actions to a command, one of which must be given."""
    actions = command.add_subparsers(title="actions", metavar="ACTION", required=True)

    def action(
        name: str, run: Callable[[argparse.Namespace], int], words: str, *, json: bool = False
    ) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=words)
        if json:
            made.add_argument("--json", action="store_true")
        made.set_defaults(run=run)
        return made

    return action


def count(text: str) -> int:
    """Return a whole number of at least 1."""
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return int(text)


def percent(text: str) -> int:
    """Return a whole number from 30 to 100."""
    if not text.isascii() or not text.isdigit() or not 30 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 30 to 100")
    return int(text)


def share(text: str) -> float:
    """Return a number above 0 and at most 1."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share above 0 and at most 1")
    return value


def formats(text: str) -> tuple[str, ...]:
    """Return the export formats of a comma-separated list, each once, in its order."""
    from dwiwarta.core.export import FORMATS

    names = tuple(dict.fromkeys(name.strip().lower() for name in text.split(",") if name.strip()))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        wrong = ", ".join(unknown) or "nothing"
        raise argparse.ArgumentTypeError(f"{wrong} is not one of {', '.join(FORMATS)}")
    return names


def columns(text: str) -> tuple[tuple[str, str], ...]:
    """Return the (field, column) pairs of a list such as "text=isi,title=judul"."""
    from dwiwarta.core.reading.fields import FIELDS

    items = (item.partition("=") for item in text.split(","))
    pairs = tuple((field.strip(), column.strip()) for field, _, column in items)
    for field, column in pairs:
        if field not in FIELDS or not column:
            raise argparse.ArgumentTypeError(f"{field!r} is not FIELD=COLUMN with one of {', '.join(FIELDS)}")
    return pairs


def add_memory(command: argparse.ArgumentParser) -> None:
    """Add --memory to a command that otherwise leaves the library alone."""
    command.add_argument(
        "--memory", action="store_true", help="take sentences that the library's memory has from there, not the model"
    )


def add_glossary(command: argparse.ArgumentParser, purpose: str = "use") -> None:
    """Add --glossary FILE, whose terms are for this purpose: to be used in a translation, or looked for in one."""
    command.add_argument("--glossary", metavar="FILE", type=Path, help=f"{purpose} the terms of a TSV, CSV or TBX file")


def glossary_of(path: Path | None) -> Glossary | None:
    """Return the terms of a glossary file over the bundled ones. Raises ReadingError and GlossaryError."""
    from dwiwarta.core.glossary import exchange, over_bundled

    return None if path is None else over_bundled(exchange.read_file(path).terms)
