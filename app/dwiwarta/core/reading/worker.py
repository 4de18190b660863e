"""Reading in a process of its own, so that no file can freeze, crash or fill up the program that asked for it.

One warm worker reads file after file: starting Python and its parsers takes some 0.2 seconds, which 1,000 small files
must not pay each. It is ended where a file takes too long, and replaced where one has brought it down.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, BinaryIO, Self, TypeVar, cast

from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.reading import confinement, serving
from dwiwarta.core.reading.found import Failure, Outcome
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.reading.messages import receive, send, unpacked
from dwiwarta.core.reading.residence import resident
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_PACKAGE_ROOT = Path(__file__).resolve().parents[3]
_LOOKS = 0.1  # seconds between two looks at the clock and at the token
_WEIGHS = 0.5  # seconds between two looks at how much memory it holds
_MOST_FILES = 1000  # for one worker, since not every system says how much memory it holds by then
_GRACE = 1.0  # seconds in which a worker may end by itself
_GET_AGAIN = worded("Get it again, or save its text in another format.")
_SHORTER = worded("Save the article alone in a file of its own.")
_Result = TypeVar("_Result")

_idle: list[Worker] = []
_idle_lock = threading.Lock()


class WorkerFault(RuntimeError):
    """A bug in a reader, with the worker's traceback."""


def outcomes(request: dict[str, Any], cancel: CancelToken | None = None) -> Iterator[Outcome]:
    """Yield what the worker makes of a request, as `messages` words it. Raises Cancelled, and WorkerFault for a bug.

    A file that takes too long or brings the worker down ends in a Failure named "".
    """
    worker = _borrowed()
    whole = False
    try:
        yield from worker.outcomes(request, cancel)
        whole = True
    finally:
        if whole and worker.good:
            with _idle_lock:
                _idle.append(worker)
        else:
            worker.end()


def _borrowed() -> Worker:
    """Return an idle worker, or a new one."""
    with _idle_lock:
        while _idle:
            worker = _idle.pop()
            if worker.good:
                return worker
            worker.end()
    return Worker()


def rest() -> None:
    """End the idle workers; the next file starts one again."""
    with _idle_lock:
        workers, _idle[:] = list(_idle), []
    for worker in workers:
        worker.end()


def idle_pid() -> int | None:
    """Return the number of the process that will read the next file, if one is running."""
    with _idle_lock:
        return _idle[-1].pid if _idle else None


atexit.register(rest)


class Worker:
    """One process. Raises ReadingError where it cannot be started."""

    def __init__(self) -> None:
        try:
            self._process = subprocess.Popen(
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                start_new_session=True,
                creationflags=confinement.NO_WINDOW,
            )
        except OSError as error:
            raise ReadingError(
                worded("the reading process cannot be started ({strerror})", strerror=error.strerror),
                remedy="Install Dwiwarta again.",
            ) from error
        self._ready = self._goes = False
        self._files = 0

    @property
    def good(self) -> bool:
        """Say whether it can take another file."""
        return not self._goes and self._files < _MOST_FILES and self._process.poll() is None

    @property
    def pid(self) -> int:
        """Return the number of its process."""
        return self._process.pid

    def outcomes(self, request: dict[str, Any], cancel: CancelToken | None) -> Iterator[Outcome]:
        """Yield what comes out of one request; see the function of this name."""
        self._files += 1
        with _Watch(self, cancel) as watch:
            try:
                watch.waits(lambda: self._ask(request))
                while (message := watch.waits(self._hear)) is not None:
                    if "end" in message:
                        self._goes = message["goes"]
                        return
                    if "bug" in message:
                        raise WorkerFault(message["bug"])
                    if "name" in message:
                        yield unpacked(message)
            except (OSError, ValueError, KeyError, TypeError):
                pass  # it went away in the middle of a word
            self.end()
            if watch.cancelled:
                raise Cancelled
            yield Failure("", _gone(watch.why))

    def end(self) -> None:
        """End the process, gently if it lets itself be, and close its pipes. Safe to call again."""
        process = self._process
        self.stop()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def stop(self) -> None:
        """End the process alone, from the thread that watches it; its owner then hears the end of its words."""
        if self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def _ask(self, request: dict[str, Any]) -> None:
        if not self._ready:
            self._ready = self._hear() is not None
        send(_pipe(self._process.stdin), request)

    def _hear(self) -> dict[str, Any] | None:
        return receive(_pipe(self._process.stdout))


class _Watch:
    """A thread that ends a worker which is silent or at work for too long, holds too much, or is no longer wanted.

    `why` says which of the bounds it was, in the words of an error, or nothing.
    """

    def __init__(self, worker: Worker, cancel: CancelToken | None) -> None:
        self.why = ""
        self._worker = worker
        self._cancel = cancel
        self._deadline: float | None = None
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="dwiwarta-reading-watch", daemon=True)

    @property
    def cancelled(self) -> bool:
        """Say whether the owner was asked to stop."""
        return self._cancel is not None and self._cancel.cancelled

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def waits(self, act: Callable[[], _Result]) -> _Result:
        """Do something that waits for the worker, and have no more patience with it than the limits give."""
        self._deadline = time.monotonic() + limits().seconds
        try:
            return act()
        finally:
            self._deadline = None

    def _look(self) -> None:
        end = time.monotonic() + limits().work_seconds
        weighing = time.monotonic() + _WEIGHS
        while not self._done.wait(_LOOKS):
            now, deadline = time.monotonic(), self._deadline
            if deadline is not None and now > deadline:
                self.why = worded("reading it took longer than {seconds} seconds", seconds=limits().seconds)
            elif now > end:
                self.why = worded("reading it took longer than {minutes} minutes", minutes=limits().work_seconds // 60)
            elif now > weighing:
                weighing = now + _WEIGHS
                if (resident(self._worker.pid) or 0) > limits().resident_bytes:
                    self.why = serving.TOO_MUCH
            if self.why or self.cancelled:
                self._worker.stop()
                return


def _gone(why: str) -> ReadingError:
    """Return the error for a worker that was ended, or that a file has brought down."""
    if why:
        return ReadingError(why, remedy=_SHORTER)
    return ReadingError("its reader broke down over it, so it is damaged or was made to do harm", remedy=_GET_AGAIN)


def _pipe(pipe: IO[bytes] | None) -> BinaryIO:
    if pipe is None:
        raise BrokenPipeError
    return cast("BinaryIO", pipe)


def command() -> list[str]:
    """Return how to start a worker: by this program itself where it is frozen, else by Python.

    -P keeps the folder that somebody stands in from being searched for modules.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, serving.NAME]
    return [sys.executable, "-P", "-m", "dwiwarta", serving.NAME]


def _environment() -> dict[str, str]:
    """Return the environment with this very package on the path, wherever it was started from."""
    paths = [str(_PACKAGE_ROOT), *filter(None, [os.environ.get("PYTHONPATH", "")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
