"""The only maker of threads: four lanes of one worker each, whose results come back on the window's thread.

The library lane opens the library itself and is the only one to touch it. The translation lane holds the engine. The
compute lane reads, summarises and exports, so that a long translation delays none of these. The download lane waits
for a server, and for nothing else. A lane's work gets frozen data and gives frozen data; it never sees a widget.
Everything that it reports is posted to the window's thread by a queued signal, and the callbacks run there when a timer
says so, as many as fit into a portion of time: Qt handles all events that wait, and draws, before it looks at its
timers again, and with the callbacks among those events it would look at none for as long as they take.

No lane has a lower priority than the window's thread: one that holds the interpreter's lock while it waits for the
processor would keep the window waiting with it. The model's own threads hold no lock, and do step back
(`core/translation/background`).
"""

from __future__ import annotations

import concurrent.futures
import itertools
import math
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, Qt, QTimer, Signal, Slot

from dwiwarta.core.jobs import Cancelled, CancelToken

_PORTION = 0.008  # seconds of callbacks, after which timers and whatever else waits have their turn

Result = TypeVar("Result")
Report = Callable[[Any], None]


class Closable(Protocol):
    """What the library lane holds: anything that is opened once and closed once."""

    def close(self) -> None:
        """Let go of the file."""


Opened = TypeVar("Opened", bound=Closable)


class Lane(StrEnum):
    """Where a piece of work runs; each lane does one thing at a time, in the order asked."""

    LIBRARY = "library"
    TRANSLATION = "translation"
    COMPUTE = "compute"
    DOWNLOAD = "download"


@dataclass(frozen=True, slots=True)
class Job:
    """What work on a lane may use: a token to look at, and a way to report to the window."""

    cancel: CancelToken
    report: Report


@dataclass(slots=True)
class Task:
    """A piece of work that was asked for. Only the window's thread touches it."""

    number: int
    lane: Lane
    token: CancelToken
    success: Callable[[Any], None] | None
    failure: Callable[[BaseException], None] | None
    progress: Callable[[Any], None] | None
    ended: Callable[[], None] | None
    future: Future[Any] | None = field(default=None, repr=False)

    def cancel(self) -> None:
        """Ask the work to stop; work that has not begun never will."""
        self.token.cancel()
        if self.future is not None:
            self.future.cancel()


class LibraryHolder(Generic[Opened]):
    """The library, opened at its first use by the lane's own thread and used by no other."""

    def __init__(self, opener: Callable[[], Opened]) -> None:
        self._opener = opener
        self._opened: Opened | None = None

    def use(self, op: Callable[[Opened], Result]) -> Result:
        """Run `op` on the library, opening it first if need be."""
        if self._opened is None:
            self._opened = self._opener()
        return op(self._opened)

    def close(self) -> None:
        """Close the library if it was ever opened."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None


class Tasks(QObject):
    """Runs work on the lanes and brings results, failures and progress back to the thread that this lives on.

    A failure without a `failure` callback goes to the signal `failed`. Cancelled work calls neither `success` nor
    `failure`; `ended` is called in every case, last.
    """

    failed = Signal(object)
    _posted = Signal(object)

    def __init__(self, open_library: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: LibraryHolder[Any] = LibraryHolder(open_library)
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"dwiwarta-{lane}") for lane in Lane}
        self._tasks: dict[int, Task] = {}
        self._numbers = itertools.count(1)
        self._closed = False
        self._inbox: deque[tuple[int, object]] = deque()
        self._portion = _PORTION
        self._posted.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._deliver)

    def library(
        self,
        op: Callable[[Any], Result],
        success: Callable[[Result], None] | None = None,
        failure: Callable[[BaseException], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> Task:
        """Run `op(library)` on the library lane."""
        return self._start(Lane.LIBRARY, partial(_on_library, self._library, op), success, failure, None, ended)

    def compute(
        self,
        op: Callable[[Job], Result],
        success: Callable[[Result], None] | None = None,
        failure: Callable[[BaseException], None] | None = None,
        progress: Callable[[Any], None] | None = None,
        ended: Callable[[], None] | None = None,
        *,
        lane: Lane = Lane.COMPUTE,
    ) -> Task:
        """Run `op(job)` on a lane other than the library's; what `op` gives to `job.report` goes to `progress`."""
        return self._start(lane, op, success, failure, progress, ended)

    def busy(self) -> bool:
        """Say whether anything was asked for whose callbacks have not run yet."""
        return bool(self._tasks)

    def shut_down(self, release: Callable[[], None], timeout: float = 10.0) -> bool:
        """Stop in order and say whether everything stopped within `timeout` seconds.

        Cancel the work, wait for it, deliver what it reported (which may ask for more writing), close the library on
        its own lane, and then call `release` to let go of the model. Nothing runs afterwards; a second call does
        nothing.
        """
        if self._closed:
            return True
        deadline = time.monotonic() + timeout
        self._portion = math.inf
        for task in list(self._tasks.values()):
            if task.lane is not Lane.LIBRARY:
                task.cancel()
        stopped = self._settle((Lane.TRANSLATION, Lane.COMPUTE, Lane.DOWNLOAD), deadline)
        written = self._settle((Lane.LIBRARY,), deadline)
        self._closed = True
        closing = self._lanes[Lane.LIBRARY].submit(self._library.close)
        done, _ = concurrent.futures.wait([closing], timeout=max(0.1, deadline - time.monotonic()))
        for executor in self._lanes.values():
            executor.shutdown(wait=False, cancel_futures=True)
        release()
        if closing in done:
            closing.result()
        return stopped and written and closing in done

    def _start(
        self,
        lane: Lane,
        op: Callable[[Job], Any],
        success: Callable[[Any], None] | None,
        failure: Callable[[BaseException], None] | None,
        progress: Callable[[Any], None] | None,
        ended: Callable[[], None] | None,
    ) -> Task:
        task = Task(next(self._numbers), lane, CancelToken(), success, failure, progress, ended)
        if self._closed:
            task.cancel()
            return task
        self._tasks[task.number] = task
        job = Job(task.token, partial(self._post, task.number))
        task.future = self._lanes[lane].submit(_begin, op, job)
        task.future.add_done_callback(partial(self._post, task.number))
        return task

    def _settle(self, lanes: tuple[Lane, ...], deadline: float) -> bool:
        """Wait until the lanes have nothing left, delivering as they finish; say whether they got there in time."""
        while waiting := [task.future for task in self._tasks.values() if task.lane in lanes and task.future]:
            concurrent.futures.wait(waiting, timeout=max(0.0, deadline - time.monotonic()))
            QMetaObject.invokeMethod(self, "_deliver", Qt.ConnectionType.QueuedConnection)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
            if time.monotonic() >= deadline:
                return not any(task.lane in lanes for task in self._tasks.values())
        return True

    def _post(self, number: int, payload: object) -> None:
        """Hand a report, or a finished Future, to the window's thread. Called on any thread."""
        if not self._closed:
            self._posted.emit((number, payload))

    @Slot(object)
    def _take(self, posted: tuple[int, object]) -> None:
        self._inbox.append(posted)
        self._turn.start()

    @Slot()
    def _deliver(self) -> None:
        """Call back for what has come; a callback may run a loop of its own, in which the rest is delivered."""
        until = time.monotonic() + self._portion
        while self._inbox and time.monotonic() < until:
            posted = self._inbox.popleft()
            if self._inbox:  # the others have their turn also where this one fails
                self._turn.start()
            self._deliver_one(*posted)

    def _deliver_one(self, number: int, payload: object) -> None:
        task = self._tasks.get(number)
        if task is None:
            return
        if payload is not task.future:
            _call(task.progress, payload)
            return
        del self._tasks[number]
        self._finish(task)

    def _finish(self, task: Task) -> None:
        future = task.future
        error: BaseException | None = Cancelled() if future is None or future.cancelled() else future.exception()
        try:
            if error is None and future is not None:
                _call(task.success, future.result())
            elif error is not None and not isinstance(error, Cancelled):
                if task.failure is None:
                    self.failed.emit(error)
                else:
                    _call(task.failure, error)
        finally:
            if task.ended is not None and _alive(task.ended):
                task.ended()


def _begin(op: Callable[[Job], Result], job: Job) -> Result:
    job.cancel.check()
    return op(job)


def _on_library(holder: LibraryHolder[Any], op: Callable[[Any], Result], _job: Job) -> Result:
    return holder.use(op)


def _call(callback: Callable[[Any], None] | None, payload: Any) -> None:
    if callback is not None and _alive(callback):
        callback(payload)


def _alive(callback: Callable[..., None]) -> bool:
    """Say whether the object behind a bound method still exists in Qt; a closed dialog wants no news."""
    inner = callback.func if isinstance(callback, partial) else callback
    owner = getattr(inner, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
