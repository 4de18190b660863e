"""Measure how long a program takes from its start to a painted window.

    python -m shipping.start_time PROGRAM [RUNS [HOME]]

Needs a screen (`Xvfb :9 -noreset` will do), xdotool and xwd (x11-apps). Each run has a fresh home, or all have HOME,
which may hold a library; the first run, with cold disk caches, is told apart. On a busy machine `chrt -f 5` before the
command, and before Xvfb's, gives what a quiet one would.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_LEAST_COLOURS = 20
_POLL_SECONDS = 0.02


def main() -> int:
    """Print the times in milliseconds."""
    program, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
    home = sys.argv[3] if len(sys.argv) > 3 else ""
    times, work = zip(*(measured(program, home) for _ in range(runs)), strict=True)
    rest = times[1:] or times
    print(f"first {times[0] * 1000:.0f} ms, median of {len(rest)} more {statistics.median(rest) * 1000:.0f} ms")
    print(f"processor time until then, median {statistics.median(work) * 1000:.0f} ms, whatever else the machine does")
    return 0


def measured(program: str, home: str = "") -> tuple[float, float]:
    """Start the program, wait until its window shows something, end it, and return (seconds, processor seconds)."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as fresh:
        start = time.perf_counter()
        process = subprocess.Popen([program], env={**os.environ, "DWIWARTA_HOME": home or fresh})
        while not (found := windows()) or colours(found[0]) < _LEAST_COLOURS:
            time.sleep(_POLL_SECONDS)
        seconds = time.perf_counter() - start
        work = sum(process_time(process.pid))
        process.terminate()
        process.wait()
    return seconds, work


def process_time(pid: int) -> tuple[float, float]:
    """Return the (user, system) seconds that a process has had so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    tick = os.sysconf("SC_CLK_TCK")
    return int(fields[11]) / tick, int(fields[12]) / tick


def windows() -> list[str]:
    """Return the program's windows on the screen. (xdotool's own --sync looks twice a second only.)"""
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Dwiwarta$"]
    return subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()


def colours(window: str) -> int:
    """Return how many values the bytes of a window's picture have: few while it is blank."""
    return len(set(subprocess.run(["xwd", "-silent", "-id", window], capture_output=True, check=False).stdout[4096:]))


if __name__ == "__main__":
    sys.exit(main())
