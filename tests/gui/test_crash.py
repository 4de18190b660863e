"""Faults that nobody expected are reported, and the program goes on."""

import faulthandler
import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication

from dwiwarta import __version__
from dwiwarta.core import paths
from dwiwarta.gui.crash import CrashReporter
from dwiwarta.gui.dialogs.error_report import ErrorReport


@pytest.fixture
def reporter(qapp, monkeypatch):
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: True)  # pytest's own is not to be taken over
    made = CrashReporter()
    hooks = (sys.excepthook, threading.excepthook)
    made.install()
    yield made
    made.remove()
    assert (sys.excepthook, threading.excepthook) == hooks
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, ErrorReport):
            widget.close()
            widget.deleteLater()


def reports(qapp):
    return [each for each in qapp.topLevelWidgets() if isinstance(each, ErrorReport) and each.isVisible()]


def fault(message="a broken promise"):
    try:
        raise ValueError(message)
    except ValueError as error:
        return type(error), error, error.__traceback__


def test_a_fault_is_shown_with_versions_and_traceback_and_can_be_copied(qtbot, qapp, reporter, capsys):
    sys.excepthook(*fault())
    qtbot.waitUntil(lambda: len(reports(qapp)) == 1)
    dialog = reports(qapp)[0]
    assert f"Dwiwarta {__version__}" in dialog.report
    assert "ValueError: a broken promise" in dialog.report
    assert "test_crash.py" in dialog.report
    dialog.copy()
    assert QGuiApplication.clipboard().text() == dialog.report
    assert "a broken promise" in capsys.readouterr().err


def test_further_faults_are_added_to_the_report_that_is_open(qtbot, qapp, reporter):
    sys.excepthook(*fault("first"))
    sys.excepthook(*fault("second"))
    qtbot.waitUntil(lambda: any("second" in each.report for each in reports(qapp)))
    assert len(reports(qapp)) == 1
    assert "first" in reports(qapp)[0].report


def test_a_fault_on_another_thread_is_shown_too(qtbot, qapp, reporter):
    def fail():
        raise ValueError("on a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: any("on a thread" in each.report for each in reports(qapp)))


def test_fatal_faults_leave_their_stack_in_the_cache(qapp, monkeypatch):
    taken = []
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: False)
    monkeypatch.setattr(faulthandler, "enable", taken.append)
    monkeypatch.setattr(faulthandler, "disable", taken.clear)
    made = CrashReporter()
    made.install()
    assert [each.name for each in taken] == [str(paths.cache_dir() / "fatal.log")]
    made.remove()
    assert taken == []
