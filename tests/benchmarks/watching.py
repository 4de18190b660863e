"""Watching a window's event loop: the gaps between the ticks of a timer, and what was going on in the long ones."""

import faulthandler
import statistics
import tempfile
import threading
import time
from collections import Counter, defaultdict
from typing import Self

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

TICK_MS = 20
HEAD = f"{'gaps of a 20 ms timer, ms':38} {'ticks':>7} {'median':>8} {'99 %':>8} {'worst':>8} {'own work':>9}"


class Watch:
    """Counts the gaps between the ticks of a timer, by what is being done at the time (`doing`).

    Beside every gap stands how long the processor worked for the window's thread in it: on a busy machine the rest is
    waiting for a turn.
    """

    def __init__(self, doing: str = "") -> None:
        self.doing = doing
        self.gaps: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
        self.last, self.worked = time.monotonic(), time.thread_time()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        self.gaps[self.doing].append(((now - self.last) * 1000, (worked - self.worked) * 1000))
        self.last, self.worked = now, worked

    def __enter__(self) -> Self:
        self.last, self.worked = time.monotonic(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def lines(self) -> list[str]:
        """Return for everything that was done count, median, 99th percentile, maximum and own work, in ms."""
        return [line(doing, gaps) for doing, gaps in self.gaps.items()]


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


def line(what: str, gaps: list[tuple[float, float]]) -> str:
    """Return one line of the table that HEAD heads; the last number is the most work in one gap."""
    ordered = sorted(gap for gap, _ in gaps)
    return (
        f"{what:38} {len(ordered):7} {statistics.median(ordered):8.1f}"
        f" {ordered[int(len(ordered) * 0.99)]:8.1f} {ordered[-1]:8.1f} {max(work for _, work in gaps):9.1f}"
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
