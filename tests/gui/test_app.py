"""The program as a whole: it starts, does its job, ends in order, and says how it ended."""

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from conftest import ROOT
from dwiwarta.core import paths
from dwiwarta.core.store.library import Library
from dwiwarta.errors import SettingsError
from dwiwarta.gui import app
from dwiwarta.gui.main_window import MainWindow


def window():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())


@pytest.fixture(autouse=True)
def tidy(qapp):
    yield
    for each in qapp.topLevelWidgets():
        if isinstance(each, MainWindow):
            each.close()
            each.deleteLater()


def poll(act):
    """Call `act` again and again in the event loop until it says that it is done."""
    timer = QTimer(interval=30)

    def once():
        if act():
            timer.stop()

    timer.timeout.connect(once)
    timer.start()
    return timer


def test_a_file_on_the_command_line_is_opened_and_closing_ends_the_program(qapp, seed):
    def close_when_translated():
        article = window().workflow.open_article.article
        return article is not None and article.translated and window().close()

    timer = poll(close_when_translated)
    assert app.run([seed], ["dwiwarta"]) == 0
    timer.stop()
    with Library(paths.library_file()) as library:
        assert [row.title for row in library.list()] == ["ByteDance Pakai Teknologi OpenAI untuk Bikin Chatbot Sendiri"]


def test_an_interruption_closes_in_order_and_says_so(qapp):
    def interrupt():
        window()
        os.kill(os.getpid(), signal.SIGINT)
        return True

    before = signal.getsignal(signal.SIGINT)
    timer = poll(interrupt)
    assert app.run([], ["dwiwarta"]) == 130
    timer.stop()
    assert signal.getsignal(signal.SIGINT) is before


def test_a_settings_file_that_cannot_be_read_is_said_and_the_window_opens(qapp, qtbot):
    paths.settings_file().write_text("theme = 5\n", encoding="utf-8")
    program = app.build(qapp)
    assert "the setting theme cannot be 5" in program.window.middle.messages.text
    assert program.window.settings.theme == "system"
    program.window.close()
    with pytest.raises(SettingsError):
        app.settings.load()


def test_a_settings_file_that_cannot_be_read_is_kept_beside_the_one_that_takes_its_place(qapp):
    paths.settings_file().write_text("theme = [broken\n", encoding="utf-8")
    program = app.build(qapp)
    assert "settings.toml.unusable" in program.window.middle.messages.text
    program.window.set_settings(program.window.settings.changed(font_size=15))
    program.window.close()
    assert app.settings.load().font_size == 15
    assert paths.settings_file().with_name("settings.toml.unusable").read_text(encoding="utf-8") == "theme = [broken\n"


def test_the_self_test_does_the_job_in_a_home_of_its_own(qapp, home):
    assert app.open_and_close() == 0
    assert not (home / "data").exists()


def test_the_program_starts_and_ends_in_a_process_of_its_own(tmp_path):
    script = "import sys; from dwiwarta.gui import app; sys.exit(app.open_and_close())"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DWIWARTA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "ignore", "-c", script],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
