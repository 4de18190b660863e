"""A folder whose new files are taken in by themselves, each when whatever writes it has finished. Off unless chosen."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from dwiwarta.core import reading
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.watched import Stamp
from dwiwarta.gui.tasks import Job, Tasks

# A file that has kept its size and its time for one look is complete; network folders tell of nothing by themselves.
LOOK_MS = 3_000
_SOON_MS = 300
_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".opdownload")
_WORKING_COPIES = ("~$", ".", "~")

Stamps = Mapping[str, Stamp]


class Watching(QObject):
    """Looks into one folder, not below it. `arrived` carries the Paths of complete new files, `lost` the folder's name.

    What stands in the folder when the watch begins is left alone; a file that is written anew counts as new. The
    library keeps what was seen, so that what comes while the program is closed is new at the next start.
    """

    arrived = Signal(object)
    lost = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._folder = ""
        self._known: dict[str, Stamp] | None = None
        self._growing: Stamps = {}
        self._looking = self._told = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._soon)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._once = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._once.timeout.connect(self._look)

    @property
    def folder(self) -> str:
        """Return the folder that is watched, or nothing."""
        return self._folder

    @property
    def begun(self) -> bool:
        """Say whether the folder has been looked into, so that whatever comes from now on is new."""
        return self._known is not None

    def watch(self, folder: str) -> None:
        """Watch another folder from now on, or none."""
        if folder == self._folder:
            return
        self.pause()
        self._folder = folder
        if folder:
            self._tasks.library(partial(_seen_before, folder), partial(self._go_on, folder))
        else:
            self._tasks.library(_forget)

    def pause(self) -> None:
        """Look no more; what was seen stays known, for the next start of the program."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder, self._known, self._growing, self._told = "", None, {}, False
        self._timer.stop()
        self._once.stop()

    def _go_on(self, folder: str, known: dict[str, Stamp] | None) -> None:
        if folder == self._folder:
            self._known = known
            self._timer.start()
            self._look()

    @Slot()
    def _soon(self) -> None:
        self._once.start()

    @Slot()
    def _look(self) -> None:
        if self._folder and not self._looking:
            self._looking = True
            op = partial(_stamps, self._folder)
            self._tasks.compute(op, partial(self._seen, self._folder), self._unseen, ended=self._looked)

    @Slot()
    def _looked(self) -> None:
        self._looking = False

    def _seen(self, folder: str, found: Stamps | None) -> None:
        """Take in what is new and has not changed since the last look."""
        if folder != self._folder:
            return
        if found is None:
            if not self._told:
                self._told = True
                self.lost.emit(folder)
            return
        self._told = False
        if not self._watcher.directories():
            self._watcher.addPath(folder)
        if self._known is None:
            self._known = dict(found)
            self._tasks.library(partial(_begin, folder, self._known.copy()))
            return
        new = {name: stamp for name, stamp in found.items() if self._known.get(name) != stamp}
        complete = [name for name, stamp in new.items() if self._growing.get(name) == stamp and stamp[0]]
        self._growing = new
        gone = [name for name in self._known if name not in found]
        taken = {name: new[name] for name in complete}
        self._known = {name: stamp for name, stamp in self._known.items() if name in found} | taken
        if complete:
            self.arrived.emit([Path(folder) / name for name in sorted(complete)])
        if complete or gone:
            # The lane keeps the order: a file waits in the library's queue before it counts as seen.
            self._tasks.library(partial(_change, folder, taken, gone))

    def _unseen(self, error: BaseException) -> None:
        self._tasks.failed.emit(error)


def _seen_before(folder: str, library: Library) -> dict[str, Stamp] | None:
    return library.watched.seen(folder)


def _begin(folder: str, stamps: Stamps, library: Library) -> None:
    library.watched.begin(folder, stamps)


def _change(folder: str, taken: Stamps, gone: list[str], library: Library) -> None:
    library.watched.change(folder, taken, gone)


def _forget(library: Library) -> None:
    library.watched.forget()


def _stamps(folder: str, job: Job) -> Stamps | None:
    """Return the sizes and times of the files that may be articles, by name, or None where the folder is not there."""
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                job.cancel.check()
                if _may_be_article(entry.name) and entry.is_file():
                    state = entry.stat()
                    found[entry.name] = (state.st_size, state.st_mtime_ns)
    except OSError:
        return None
    return found


def _may_be_article(name: str) -> bool:
    lower = name.lower()
    if lower.startswith(_WORKING_COPIES) or lower.endswith(_UNFINISHED):
        return False
    return Path(lower).suffix in (*reading.SUPPORTED, *reading.PICTURES)
