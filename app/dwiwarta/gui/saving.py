"""Writes the settings and the window's state, whole or not at all, whenever they have changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from dwiwarta.core import settings
from dwiwarta.core.settings import Settings
from dwiwarta.gui import window_state
from dwiwarta.gui.tasks import Job, Tasks
from dwiwarta.gui.window_state import WindowState


class Saving(QObject):
    """Knows which settings are in the file; one that nobody could read stays for its owner until something changes.

    `failed` carries the first failure to write: every move of the window tries again.
    """

    failed = Signal(object)

    def __init__(self, tasks: Tasks, kept: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept: Settings | None = kept
        self._policy = settings.usable_policy()
        self._told = False

    def held(self, chosen: Settings) -> Settings:
        """Return these settings with what an administrator has locked."""
        return settings.held(chosen, self._policy)

    def later(self, state: WindowState, chosen: Settings) -> None:
        """Write on the compute lane: a slow disk must not hold up the window."""
        self._tasks.compute(partial(_saved, state, self._changed(chosen)), failure=self._not_saved)

    def now(self, state: WindowState, chosen: Settings) -> None:
        """Write at once. Raises SettingsError where the folder cannot be written."""
        _save(state, self._changed(chosen))

    def _changed(self, chosen: Settings) -> Settings | None:
        if chosen == self._kept:
            return None
        self._kept = chosen
        return chosen

    def _not_saved(self, error: BaseException) -> None:
        self._kept = None
        if not self._told:
            self._told = True
            self.failed.emit(error)


def _save(state: WindowState, chosen: Settings | None) -> None:
    if chosen is not None:
        settings.save(chosen)
    window_state.save(state)


def _saved(state: WindowState, chosen: Settings | None, _job: Job) -> None:
    _save(state, chosen)
