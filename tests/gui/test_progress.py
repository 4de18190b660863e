"""The line that says how far the work is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dwiwarta.core.jobs import Progress
from dwiwarta.gui.views.progress import ProgressStrip


class Painted(QObject):
    """Counts the paintings of what it watches."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def eventFilter(self, watched, event):  # noqa: N802  (the name is Qt's)
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_news_of_progress_draw_nothing_before_their_turn(qtbot):
    window, text, strip = QWidget(), QWidget(), ProgressStrip()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(text, 1)
    column.addWidget(strip)
    strip.show_progress(Progress("Translating", 1, 9))
    painted = Painted()
    text.installEventFilter(painted)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: painted.count > 0)
    before = painted.count
    text.update()
    strip.show_progress(Progress("Translating", 6, 9))
    assert painted.count == before
    qtbot.waitUntil(lambda: painted.count > before)
