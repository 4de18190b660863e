"""Watching a window's event loop: the gaps between the ticks of a timer, and what was going on in the long ones."""

import faulthandler
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from array import array
from collections import Counter, defaultdict
from functools import partial
from typing import NamedTuple, Self

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

try:
    import resource
except ImportError:  # Windows
    resource = None

TICK_MS = 20
LONG_MS = 50
LATE_MS = 30  # a process that only sleeps a tick and is longer away, while this one hardly worked, was not let run
MOST = 20  # long gaps that are listed
HEAD = f"{'gaps of a 20 ms timer, ms':38} {'ticks':>7} {'median':>8} {'99 %':>8} {'worst':>8} {'own work':>9}"


class Gap(NamedTuple):
    """The time between two ticks: how long, what the processor worked for the window's thread and for the program in
    it, in ms, how often the program waited for the disk to bring a page of memory, and when it ended, in seconds of
    the monotonic clock."""

    length: float
    own: float
    program: float
    faults: float
    ended: float


class Watch:
    """Counts the gaps between the ticks of a timer, by what is being done at the time (`doing`).

    Beside every gap stands how long the processor worked for the window's thread in it: on a busy machine the rest is
    waiting for a turn.
    """

    def __init__(self, doing: str = "") -> None:
        self.doing = doing
        # Bare numbers: a hundred thousand objects would be the collector's work, and 20 MB of the memory measured.
        self._seen: defaultdict[str, array[float]] = defaultdict(partial(array, "d"))
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._control = Control()
        self._begin()

    def _begin(self) -> None:
        self.last, self.worked, self._program = time.monotonic(), time.thread_time(), time.process_time()
        self._faults = faults_so_far()

    def _tick(self) -> None:
        last, worked, program, faults = self.last, self.worked, self._program, self._faults
        self._begin()
        length, own, whole = self.last - last, self.worked - worked, self._program - program
        gap = length * 1000, own * 1000, whole * 1000, self._faults - faults, self.last
        self._seen[self.doing].extend(gap)

    def __enter__(self) -> Self:
        self._control.start()
        self._begin()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._control.stop()

    def lines(self) -> list[str]:
        """Return for everything that was done count, median, 99th percentile, maximum and own work, in ms; then the
        long gaps, each by itself with what the control saw, first those in which the machine did not stand still."""
        gaps = {
            doing: [Gap(*one) for one in zip(*[iter(seen)] * len(Gap._fields), strict=True)]
            for doing, seen in self._seen.items()
        }
        long = [
            (stolen > 0 or (slept > LATE_MS and gap.program < gap.length / 2), -gap.length, gap, doing, slept, stolen)
            for doing, found in gaps.items()
            for gap in found
            if gap.length > LONG_MS
            for slept, stolen in [self._control.beside(gap)]
        ]
        running = sum(not stood for stood, *_ in long)
        return [
            *(line(doing, found) for doing, found in gaps.items()),
            f"{len(long)} gaps of more than {LONG_MS} ms, {running} of them while the machine ran"
            + (f"; the first {MOST}:" if len(long) > MOST else ""),
            *(
                f"{gap.length:.1f} ms while {doing}: own work {gap.own:.1f}, the program's {gap.program:.1f}, "
                f"pages from the disk {gap.faults:.0f}, a process that only sleeps {TICK_MS} ms {slept:.1f}, "
                f"stolen {stolen:.0f}"
                for _, _, gap, doing, slept, stolen in sorted(long)[:MOST]
            ),
        ]


def faults_so_far() -> int:
    """Return how often this program waited for the disk to bring a page; 0 where the system does not count it."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_majflt if resource else 0


class Control:
    """A process that only sleeps for a tick, again and again, and looks at what the host took from the processors.

    It holds no lock and shares nothing with the program: where it oversleeps, or time was stolen from a virtual machine
    (Linux counts it for all processors together, in steps of 10 ms), the machine stood still and not the window.
    """

    SLEEP = f"""
import time
try:
    stat = open("/proc/stat", "rb", buffering=0)
except OSError:
    stat = None
def stolen():
    if stat is None:
        return 0
    stat.seek(0)
    return int(stat.read(200).split()[8])
last, before = time.monotonic(), stolen()
while True:
    time.sleep({TICK_MS / 1000})
    now, taken = time.monotonic(), stolen()
    if now - last > {1.25 * TICK_MS / 1000} or taken > before:
        print(last, now, 10 * (taken - before), flush=True)
    last, before = now, taken
"""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._out = tempfile.TemporaryFile()  # noqa: SIM115  # lives as long as the process
        self.seen: list[tuple[float, ...]] = []

    def start(self) -> None:
        """Begin to sleep."""
        self._process = subprocess.Popen([sys.executable, "-IS", "-c", self.SLEEP], stdout=self._out)

    def stop(self) -> None:
        """End it and read what it saw: begin and end of a sleep, in seconds, and what was stolen in it, in ms."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._out.seek(0)
        self.seen = [tuple(map(float, seen.split())) for seen in self._out]
        self._out.close()

    def beside(self, gap: Gap) -> tuple[float, float]:
        """Return, of the sleeps that touch the gap, the longest, and how much was stolen in all of them, both in ms."""
        begun = gap.ended - gap.length / 1000
        found = [(end - begin, stolen) for begin, end, stolen in self.seen if begin < gap.ended and end > begun]
        return 1000 * max((slept for slept, _ in found), default=TICK_MS / 1000), sum(stolen for _, stolen in found)


class Witness:
    """Looks every few milliseconds at what the window's thread is doing while its timer is late by its own work.

    It costs the window some time itself: for finding the reasons of gaps, not for measuring them.
    """

    def __init__(self, watch: Watch, late_ms: float = 35.0) -> None:
        self.seen: Counter[str] = Counter()
        self._watch, self._late = watch, late_ms / 1000
        self._clock = time.pthread_getcpuclockid(threading.get_ident())
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        for stack, count in self.seen.most_common(25):
            print(f"--- seen {count} times\n{stack}")

    def _look(self) -> None:
        """Count the stacks. `faulthandler` holds no frame: objects of Qt must not die in this thread."""
        with tempfile.TemporaryFile() as file:
            while not self._ended.wait(0.004):
                if time.clock_gettime(self._clock) - self._watch.worked > self._late:
                    file.seek(0)
                    file.truncate()
                    faulthandler.dump_traceback(file)
                    file.seek(0)
                    *_, main = file.read().decode().split("\n\n")
                    self.seen["\n".join([self._watch.doing, *main.splitlines()[1:10]])] += 1


def line(what: str, gaps: list[Gap]) -> str:
    """Return one line of the table that HEAD heads; the last number is the most work in one gap."""
    ordered = sorted(gap.length for gap in gaps)
    return (
        f"{what:38} {len(ordered):7} {statistics.median(ordered):8.1f}"
        f" {ordered[int(len(ordered) * 0.99)]:8.1f} {ordered[-1]:8.1f} {max(gap.own for gap in gaps):9.1f}"
    )


def wait(done, patience: float = 600.0) -> None:
    """Run the event loop until something is so.

    Raises TimeoutError after `patience` seconds, having printed where every thread stands.
    """
    loop, poll = QEventLoop(), QTimer(interval=20)
    came = False

    def look():
        nonlocal came
        came = came or done()  # it need not be so any longer when the loop has ended
        if came:
            loop.quit()

    poll.timeout.connect(look)
    poll.start()
    QTimer.singleShot(int(patience * 1000), loop, loop.quit)
    loop.exec()
    poll.timeout.disconnect()  # the function holds the timer and the timer the function, where no collector sees it
    if not came:
        faulthandler.dump_traceback()
        raise TimeoutError("what was waited for did not come")


def pause(seconds: float) -> None:
    """Run the event loop for a while, as when a person thinks."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    loop.exec()


def typed(field, text: str) -> None:
    """Type into a field, letter by letter, as fast as nobody types."""
    for letter in text:
        QTest.keyClick(field, letter)
        pause(0.01)
