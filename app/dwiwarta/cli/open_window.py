"""`dwiwarta` and `dwiwarta open FILE…`: the window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("open", help="open the window, with files if there are any")
    command.add_argument("files", metavar="FILE", nargs="*", type=Path, help="articles to open")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Open the window and return its exit code. Raises DisplayError where there is no screen to open it on."""
    from dwiwarta.gui import app

    return app.run([path.absolute() for path in getattr(options, "files", [])])
