"""Progress and cancelling for long work, without threads of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """Somebody asked to stop. Not an error: what was done is kept and nobody is told off."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a named phase is: `done` of `total` units (sentences, files); a total of 0 means not known."""

    phase: str
    done: int
    total: int
    detail: str = ""

    @property
    def share(self) -> float:
        """Return the share done, from 0 to 1."""
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0


ProgressCallback = Callable[[Progress], None]


def ignore_progress(progress: Progress) -> None:
    """Take a progress report and do nothing with it."""


class CancelToken:
    """A flag that one thread raises and another polls."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Say whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled if somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled
