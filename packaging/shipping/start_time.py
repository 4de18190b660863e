"""Measure how long a program takes from its start to a painted window: `python -m shipping.start_time PROGRAM [RUNS]`.

Needs a screen (Xvfb will do), xdotool and xwd (x11-apps). Each run has a fresh home; the first run, with cold
disk caches, is told apart.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

_LEAST_COLOURS = 20


def main() -> int:
    """Print the times in milliseconds."""
    program, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
    times = [measured(program) for _ in range(runs)]
    rest = times[1:] or times
    print(f"first {times[0] * 1000:.0f} ms, median of {len(rest)} more {statistics.median(rest) * 1000:.0f} ms")
    return 0


def measured(program: str) -> float:
    """Start the program, wait until its window shows something, end it, and return the seconds."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        start = time.perf_counter()
        process = subprocess.Popen([program], env={**os.environ, "DWIWARTA_HOME": home})
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Dwiwarta$"]
        window = subprocess.run(search, capture_output=True, text=True, check=True).stdout.split()[0]
        while colours(window) < _LEAST_COLOURS:
            time.sleep(0.005)
        seconds = time.perf_counter() - start
        process.terminate()
        process.wait()
    return seconds


def colours(window: str) -> int:
    """Return how many values the bytes of a window's picture have: few while it is blank."""
    return len(set(subprocess.run(["xwd", "-silent", "-id", window], capture_output=True, check=False).stdout[4096:]))


if __name__ == "__main__":
    sys.exit(main())
