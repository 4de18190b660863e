"""Starts the window: one QApplication, the theme and fonts, the lanes, and an orderly end."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from dwiwarta import __version__
from dwiwarta.core import paths, settings
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.settings import Settings
from dwiwarta.core.store.library import Library
from dwiwarta.errors import SettingsError
from dwiwarta.gui.crash import CrashReporter
from dwiwarta.gui.garbage import GarbageCollection
from dwiwarta.gui.icons import application_icon
from dwiwarta.gui.language import in_language, language, translate
from dwiwarta.gui.main_window import MainWindow
from dwiwarta.gui.tasks import Tasks
from dwiwarta.gui.theme import ThemeControl, register_fonts
from dwiwarta.gui.workflow import Message

_tr = partial(translate, "Window")

_SIGNAL_MS = 250
_INTERRUPTED = 130

# How long a lane that runs Python may keep the interpreter when the window's thread wants it (5 ms by default, and the
# window wants it again and again while it paints one frame).
_SWITCH_SECONDS = 0.0005


@dataclass(slots=True)
class Program:
    """What lives as long as the window."""

    app: QApplication
    window: MainWindow
    tasks: Tasks
    pipeline: Pipeline
    theme: ThemeControl
    code: int = 0


def build(app: QApplication, pipeline: Pipeline | None = None) -> Program:
    """Make the window and all that it needs, without showing it."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    problem = None
    if pipeline is None:
        chosen, problem = _settings()
        pipeline = Pipeline(chosen)
    language().choose(pipeline.settings.language)
    theme = ThemeControl(app)
    theme.choose(pipeline.settings.theme)
    tasks = Tasks(partial(_open_library, paths.library_file(), pipeline.settings.person), app)
    window = MainWindow(pipeline, tasks, theme)
    if problem is not None:
        aside = _set_aside() if problem.path == paths.settings_file() else ""
        window.workflow.said.emit(
            Message(f"{in_language(problem)} {_tr('The defaults are in use.')}{aside}", "warning")
        )
    return Program(app, window, tasks, pipeline, theme)


def run(files: Sequence[Path] = (), argv: Sequence[str] = ()) -> int:
    """Open the window with `files`, run until it is closed, and return the exit code: 0, or 130 after Ctrl+C."""
    app = application(argv)
    crash = CrashReporter(app)
    crash.install()
    program = build(app)
    program.window.show()
    QTimer.singleShot(0, partial(program.window.start, list(files)))
    # Python runs its signal handlers between byte codes, so the event loop has to come back to it now and then.
    heartbeat = QTimer(app, interval=_SIGNAL_MS)
    heartbeat.timeout.connect(_breathe)
    heartbeat.start()
    old = signal.signal(signal.SIGINT, partial(_interrupted, program))
    try:
        with GarbageCollection(app):
            return app.exec() or program.code
    finally:
        signal.signal(signal.SIGINT, old)
        crash.remove()


def open_and_close(seconds: float = 120.0) -> int:
    """Show the window in a home of its own, open the sample, wait until it is translated, and close.

    Returns 0, or 1 where that takes longer than `seconds` or something fails: a test of any installed form.
    """
    app = application()
    crash = CrashReporter(app)
    with paths.temporary_home():
        crash.install()
        program = build(app)
        check = SelfCheck(program, crash)
        program.window.show()
        QTimer.singleShot(0, check.begin)
        QTimer.singleShot(round(seconds * 1000), check.give_up)
        try:
            with GarbageCollection(app):
                code = app.exec()
        finally:
            program.window.close()
            crash.remove()
    return code


class SelfCheck(QObject):
    """Opens the sample article in a window and ends the program when it is translated, or when anything fails."""

    def __init__(self, program: Program, crash: CrashReporter) -> None:
        super().__init__(program.window)
        self._program = program
        program.window.workflow.rested.connect(self._rested)
        program.tasks.failed.connect(self.give_up)
        crash.caught.connect(self.give_up)

    @Slot()
    def begin(self) -> None:
        """Start the window and open the sample."""
        self._program.window.start([])
        self._program.window.commands.open_sample()

    @Slot()
    def _rested(self) -> None:
        article = self._program.window.workflow.open_article.article
        if article is not None and article.translated:
            self._program.app.exit(0)

    @Slot()
    def give_up(self) -> None:
        """End with an exit code that says so."""
        self._program.app.exit(1)


def application(argv: Sequence[str] = ()) -> QApplication:
    """Return the one QApplication, named and with its fonts."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(argv) or sys.argv[:1])
    app.setApplicationName("Dwiwarta")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.dwiwarta.dwiwarta")
    app.setWindowIcon(application_icon())
    register_fonts(app)
    return app


def _settings() -> tuple[Settings, SettingsError | None]:
    try:
        return settings.load(), None
    except SettingsError as error:
        return settings.fallback(), error


def _set_aside() -> str:
    """Copy a settings file that cannot be used, for the next one that is saved takes its place; say where it is."""
    file = paths.settings_file()
    aside = file.with_name(f"{file.name}.unusable")
    try:
        shutil.copyfile(file, aside)
    except OSError:
        return ""
    return " " + _tr("A copy of the file is kept as {}.").format(aside.name)


def _open_library(path: Path, person: str) -> Library:
    return Library(path, person=person)


def _breathe() -> None:
    """Let Python look for signals."""


def _interrupted(program: Program, _number: int, _frame: object) -> None:
    """Close in order, as by the person's own hand, with the exit code of an interruption."""
    program.code = _INTERRUPTED
    program.window.close()
