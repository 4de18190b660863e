"""The word at the end of long work, to those who do not see the window."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from dwiwarta.gui import notice
from dwiwarta.gui.notice import EndNotice, show_notice


@pytest.fixture
def told(qtbot, monkeypatch):
    """A notice whose every work is long, over a window that is not shown, and what it said."""
    monkeypatch.setattr(notice, "LONG_SECONDS", 0.0)
    window, said = QWidget(), []
    qtbot.addWidget(window)
    made = EndNotice(window, lambda _window, text: said.append(text))
    return window, made, said


def test_a_hidden_window_is_told_once_what_came_of_it(told):
    _, made, said = told
    made.begin()
    made.begin()
    made.note("28 articles added, 2 could not be read.")
    made.end()
    made.end()
    assert said == ["28 articles added, 2 could not be read."]
    made.begin()
    made.end()
    assert said[1:] == ["Everything is read and translated."]


def test_a_window_that_is_seen_is_not(told, qtbot):
    window, made, said = told
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.begin()
    made.end()
    assert said == []


def test_short_work_is_not_told(told, monkeypatch):
    _, made, said = told
    monkeypatch.setattr(notice, "LONG_SECONDS", 1000.0)
    made.begin()
    made.end()
    assert said == []


def test_where_there_is_no_tray_the_task_bar_is_marked(told, monkeypatch):
    window, _, _ = told
    marked = []
    monkeypatch.setattr(QApplication, "alert", marked.append)
    show_notice(window, "Done.")
    assert marked == [window]
