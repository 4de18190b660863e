"""The message bar: what is new shows at once, and no warning is lost under it."""

import pytest
from PySide6.QtCore import Qt

from dwiwarta.gui.views.message_bar import MessageBar


@pytest.fixture
def bar(qtbot):
    made = MessageBar("Message")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_failure_comes_back_when_what_covered_it_is_closed(bar):
    bar.show_message("The settings cannot be read.", "warning")
    bar.show_message("The library is damaged.", "danger")
    bar.show_message("2 articles added.")
    seen = []
    while bar.text:
        seen.append((bar.text, bar.objectName()))
        bar.close_message()
    assert seen == [
        ("2 articles added.", "notice"),
        ("The library is damaged.", "danger"),
        ("The settings cannot be read.", "warning"),
    ]


def test_a_notice_gives_way_and_nothing_is_said_twice(bar):
    bar.show_message("2 articles added.")
    for text in ("The disk is full.", "The library is busy.", "The disk is full."):
        bar.show_message(text, "danger")
    seen = []
    while bar.text:
        seen.append(bar.text)
        bar.close_message()
    assert seen == ["The disk is full.", "The library is busy."]


def test_the_button_acts_once_and_takes_its_message_away(qtbot, bar):
    done = []
    bar.show_message("The article was deleted.", "notice", "Undo", lambda: done.append("undo"))
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert bar.text == ""
