"""Let the model's threads step back behind the window's: they count for seconds, and a person notices 50 ms.

With as many workers as cores, a thread that holds Python's lock would wait for its turn behind a worker, and the window
behind that thread.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_NICE = 5
_THREADS = Path("/proc/self/task")


@contextmanager
def new_threads() -> Iterator[None]:
    """Give the threads that are made inside a lower priority, where the system (Linux) has one for a thread."""
    before = _threads()
    yield
    for thread in _threads() - before:
        with suppress(OSError):  # it may have ended
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, 0) + _NICE)


def _threads() -> set[int]:
    return {int(one.name) for one in _THREADS.iterdir()} if _THREADS.is_dir() else set()
