"""Bounds that the worker process puts on itself before it touches a file that somebody else made.

Each is a second line of defence: the readers fetch nothing and write nothing. Memory is bounded by Linux alone
(resource.setrlimit; macOS takes the number and does not hold to it), so its owner looks at it too (`residence`); core
files by every system but Windows, sockets by Python's audit events.
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dwiwarta.core.reading.limits import limits

# Windows would show a console for each program that is started; elsewhere there is no such flag.
NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
_REFUSED = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "urllib.Request", "ftplib.connect")


def confine() -> None:
    """Bound this process: its memory, no core file (it would hold the article), and no connection, for good."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            # What is written to, and not the address space, of which allocators reserve far more than they use.
            _, hard = resource.getrlimit(resource.RLIMIT_DATA)
            bound = limits().memory_bytes
            resource.setrlimit(resource.RLIMIT_DATA, (bound if hard < 0 else min(bound, hard), hard))
    sys.addaudithook(_refuse)


def is_swollen() -> bool:
    """Say whether this process has held so much memory that a fresh one is better for the next file.

    What allocators and libraries keep for later adds up from file to file. Only Linux tells it of the process itself:
    the greatest memory of `resource.getrusage` is that of whoever started it, if that was more.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    peak = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    return peak is not None and 1024 * int(peak.group(1)) > limits().memory_bytes // 2


def _refuse(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in _REFUSED:
        raise PermissionError(f"reading opens no connection ({event})")


@contextlib.contextmanager
def lifted() -> Iterator[None]:
    """Let a program that is started now have the memory that the system gives it."""
    if sys.platform != "linux":
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (before[1], before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)
