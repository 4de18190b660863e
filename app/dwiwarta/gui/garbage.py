"""Collects Python's reference cycles on the window's thread alone, in small portions.

Python's collector runs on whichever thread happens to allocate. On a lane it would hold the interpreter's lock for tens
of milliseconds after the heavy libraries have come, and it could take a widget's wrapper apart on a thread where Qt
forbids to touch it.

What a library brings when it is imported stays for good, and is a hundred thousand objects: it is set aside, not gone
through in every full round, which would take up to 100 ms.

What is free lies between what lives. glibc keeps such holes, one heap a thread, and after some minutes of use they are
a quarter of the program: every quarter of a minute it is asked to give them back to the system (3 to 7 ms).

Full rounds (5 to 20 ms) and giving back wait for a moment in which the window has nothing to do, though not for ever.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from functools import cache
from typing import Self

from PySide6.QtCore import QObject, QTimer, Slot

_MS = 250
_OLDER_EVERY = 8  # ticks: 2 seconds, for a dialog's 8 ms; one that was gone through when young is left to a full round
_FULL_EVERY = 20  # ticks: 5 seconds; after 15 there are the dialogs of several briefs to free
_HOLES_EVERY = 60  # ticks: 15 seconds; after a minute it would be 100 MB, and take up to 60 ms
_PATIENCE = 80  # ticks: so long may either of them wait for a quiet moment
_QUIET = 0.01  # seconds of work of this thread since the last tick, at most, in a quiet moment


class GarbageCollection(QObject):
    """A context in which this thread alone collects; everything that lives when it begins is taken to live on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks, self._worked = 0, 0.0
        self._full_at, self._holes_at = _FULL_EVERY, _HOLES_EVERY
        self._set_aside = self._modules = len(sys.modules)
        self._timer = QTimer(self, interval=_MS)
        self._timer.timeout.connect(self.tick)

    def __enter__(self) -> Self:
        gc.disable()
        gc.freeze()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def tick(self) -> None:
        """Collect what is young, and now and then everything; or set aside what was imported, once it has all come."""
        before, self._modules = self._modules, len(sys.modules)
        if self._modules > before:
            return
        self._ticks += 1
        worked, self._worked = self._worked, time.thread_time()
        latest = self._ticks if self._worked - worked < _QUIET else self._ticks - _PATIENCE
        if self._modules > self._set_aside:
            self._set_aside = self._modules
            gc.freeze()
        elif latest >= self._full_at:
            gc.collect()
            self._full_at = self._ticks + _FULL_EVERY
        elif latest >= self._holes_at:
            give_back_holes()
            self._holes_at = self._ticks + _HOLES_EVERY
        else:
            gc.collect(0 if self._ticks % _OLDER_EVERY else 1)
        self._worked = time.thread_time()


def give_back_holes() -> None:
    """Give the system the memory that is free but lies between what is used, where the C library has a call for it."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    """Return glibc's malloc_trim, or None on a system with another C library."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # not before: the start is quick

    trim: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim
