"""`dwiwarta` and `dwiwarta open FILE…`: the window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from dwiwarta.errors import DisplayError


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("open", help="open the window, with files if there are any")
    command.add_argument("files", metavar="FILE", nargs="*", type=Path, help="articles to open")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Open the window and return its exit code. Raises DisplayError where there is no screen to open it on."""
    _require_display()
    from dwiwarta.gui import app

    return app.run([path.absolute() for path in getattr(options, "files", [])])


def opens_and_closes() -> bool:
    """Show the window, translate the sample in it, close it, and say whether that worked. Raises DisplayError."""
    _require_display()
    from dwiwarta.gui import app

    return app.open_and_close() == 0


def _require_display() -> None:
    """Raise DisplayError where a window has nowhere to open."""
    if not _has_display():
        raise DisplayError("there is no display here", remedy="Use `dwiwarta brief`, which needs none.")


def _has_display() -> bool:
    """Say whether a window has somewhere to open. Qt itself would abort the process instead of answering."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
