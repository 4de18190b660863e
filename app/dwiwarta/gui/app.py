"""Starts the window: one QApplication, the theme and fonts, the lanes, and an orderly end."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dwiwarta import __version__
from dwiwarta.core import paths, settings
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.settings import Settings
from dwiwarta.core.store.library import Library
from dwiwarta.errors import SettingsError
from dwiwarta.gui.crash import CrashReporter
from dwiwarta.gui.icons import application_icon
from dwiwarta.gui.main_window import MainWindow
from dwiwarta.gui.tasks import Tasks
from dwiwarta.gui.theme import ThemeControl, register_fonts
from dwiwarta.gui.workflow import Message

_SIGNAL_MS = 250


@dataclass(slots=True)
class Program:
    """What lives as long as the window."""

    app: QApplication
    window: MainWindow
    tasks: Tasks
    pipeline: Pipeline
    theme: ThemeControl


def build(app: QApplication, pipeline: Pipeline | None = None) -> Program:
    """Make the window and all that it needs, without showing it."""
    problem = None
    if pipeline is None:
        chosen, problem = _settings()
        pipeline = Pipeline(chosen)
    theme = ThemeControl(app)
    theme.choose(pipeline.settings.theme)
    tasks = Tasks(partial(_open_library, paths.library_file()), app)
    window = MainWindow(pipeline, tasks, theme)
    if problem is not None:
        window.workflow.said.emit(Message(f"{problem} The defaults are in use.", "warning"))
    return Program(app, window, tasks, pipeline, theme)


def run(files: Sequence[Path] = (), argv: Sequence[str] = ()) -> int:
    """Open the window with `files`, run until it is closed, and return the exit code."""
    app = _application(argv)
    crash = CrashReporter(app)
    crash.install()
    program = build(app)
    program.window.show()
    QTimer.singleShot(0, partial(program.window.start, list(files)))
    # Python runs its signal handlers between byte codes, so the event loop has to come back to it now and then.
    heartbeat = QTimer(app, interval=_SIGNAL_MS)
    heartbeat.timeout.connect(_breathe)
    heartbeat.start()
    old = signal.signal(signal.SIGINT, partial(_interrupted, program.window))
    try:
        return app.exec()
    finally:
        signal.signal(signal.SIGINT, old)
        crash.remove()


def _application(argv: Sequence[str]) -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(argv) or sys.argv[:1])
    app.setApplicationName("Dwiwarta")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("dwiwarta")
    app.setWindowIcon(application_icon())
    register_fonts(app)
    return app


def _settings() -> tuple[Settings, SettingsError | None]:
    try:
        return settings.load(), None
    except SettingsError as error:
        return Settings(), error


def _open_library(path: Path) -> Library:
    return Library(path)


def _breathe() -> None:
    """Let Python look for signals."""


def _interrupted(window: MainWindow, _number: int, _frame: object) -> None:
    window.close()
