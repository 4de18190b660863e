"""Where the command line's words go: data to standard output, everything else to standard error."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import Any

from dwiwarta.core.jobs import Progress


def use_utf8() -> None:
    """Make the standard streams UTF-8 whatever the locale; bytes that are not UTF-8 never stop the output."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def is_terminal() -> bool:
    """Say whether standard output goes to a person's terminal."""
    return sys.stdout.isatty()


def flush() -> None:
    """Write out what standard output still holds, where there is one."""
    if sys.stdout is not None:
        sys.stdout.flush()


def give_up() -> None:
    """Send whatever standard output still holds nowhere, so that Python does not complain of it at exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(message: str) -> None:
    """Print one line to standard error."""
    print(f"dwiwarta: {message}", file=sys.stderr, flush=True)


def fail(message: str) -> None:
    """Print one line about an expected failure."""
    say(f"error: {message}")


def show_json(value: Any) -> None:
    """Print a JSON document to standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


class ProgressLine:
    """Progress on one line of a terminal; silent where standard error is not a terminal."""

    def __init__(self, label: str = "") -> None:
        self._label = f"{label}: " if label else ""
        self._live = sys.stderr.isatty()
        self._shown = False

    def __call__(self, progress: Progress) -> None:
        """Show where the work is."""
        if not self._live:
            return
        count = f" {progress.done} of {progress.total}" if progress.total else ""
        detail = f", {progress.detail}" if progress.detail else ""
        print(f"\r\x1b[K{self._label}{progress.phase}{count}{detail}", end="", file=sys.stderr, flush=True)
        self._shown = True

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._shown = False
