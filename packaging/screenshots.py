"""Make the pictures of the README from the program itself: `python packaging/screenshots.py [FOLDER]`.

Runs without a screen, on the sample article and on an empty library, with the bundled model.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.5")

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget

from dwiwarta.core.settings import Settings
from dwiwarta.core.types import Anchor, Annotation, Side
from dwiwarta.gui import app
from dwiwarta.gui.dialogs.export import ExportDialog
from dwiwarta.gui.dialogs.settings import SettingsDialog
from dwiwarta.gui.main_window import MainWindow

FOLDER = Path(__file__).resolve().parent / "screenshots"
GUIDE = FOLDER.parents[1] / "resources" / "guide" / "pictures"
GUIDE_WIDTH = 680
SIZE = QSize(1280, 800)
_POLL_MS = 20
_PATIENCE_MS = 120_000


def wait(done: Callable[[], bool]) -> None:
    """Run the event loop until something is so."""
    loop, poll, end = QEventLoop(), QTimer(interval=_POLL_MS), QTimer(singleShot=True, interval=_PATIENCE_MS)
    poll.timeout.connect(lambda: loop.quit() if done() else None)
    end.timeout.connect(lambda: sys.exit("the window did not get there in time"))
    poll.start()
    end.start()
    loop.exec()


def rest(window: MainWindow) -> None:
    """Wait until nothing goes on, and a little longer for what is drawn with a delay."""
    wait(lambda: not window.workflow.busy and not window.tasks.busy())
    ticks = iter(range(20))
    wait(lambda: next(ticks, None) is None)


def mark(window: MainWindow) -> None:
    """Highlight two places and write a note, as a reader would."""
    session = window.workflow.open_article.session
    text = session.article.document.blocks[1].text
    for quote, category, note in (
        ("Rp 51.250 per kilogram", "figures", "Ask the city for the figures of last week."),
        ("pasokan dari tiga kabupaten", "claim", ""),
    ):
        start = text.index(quote)
        anchor = Anchor(Side.SOURCE, 1, start, start + len(quote), quote)
        session.add_annotations([Annotation(anchor, category, note)])
    session.confirm(0)
    window.middle.reader.show_segment(2, flash=False)


def shoot(widget: QWidget, folder: Path, name: str) -> None:
    """Save a picture of a window, and a smaller one for the guide where it shows that."""
    path = folder / f"{name}.png"
    picture = widget.grab()
    picture.save(str(path))
    print(path)
    if folder == FOLDER and (GUIDE / f"{name}.png").is_file():
        smaller = picture.toImage().scaledToWidth(GUIDE_WIDTH, Qt.TransformationMode.SmoothTransformation)
        smaller.setDevicePixelRatio(1.0)
        smaller.save(str(GUIDE / f"{name}.png"))


def main() -> int:
    """Make the pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["DWIWARTA_HOME"] = home
        program = app.build(app.application())
        window = program.window
        window.resize(SIZE)
        window.show()
        window.start([])
        wait(lambda: window.middle.pages.currentWidget() is window.middle.welcome)
        rest(window)
        shoot(window, folder, "empty")
        window.commands.open_sample()
        rest(window)
        mark(window)
        rest(window)
        shoot(window, folder, "main-light")
        window.set_settings(window.settings.changed(theme="dark"))
        window.desk.setCurrentWidget(window.desk.notes)
        window.desk.notes.choose(window.workflow.open_article.article.annotations[0])
        rest(window)
        shoot(window, folder, "main-dark")
        window.set_settings(Settings(theme="light"))
        dialog = ExportDialog(
            window.workflow.open_article.article, program.pipeline, program.tasks, window.settings, window
        )
        dialog.folder.setText("/home/you/Documents")
        dialog.show()
        rest(window)
        shoot(dialog, folder, "export-light")
        preferences = SettingsDialog(window.settings, program.tasks, window)
        preferences.show()
        rest(window)
        shoot(preferences, folder, "preferences")
        window.set_settings(Settings(theme="light", language="id"))
        window.desk.setCurrentWidget(window.desk.checks)
        rest(window)
        shoot(window, folder, "main-indonesian")
        dialog = ExportDialog(
            window.workflow.open_article.article, program.pipeline, program.tasks, window.settings, window
        )
        dialog.folder.setText("/home/anda/Dokumen")
        dialog.show()
        rest(window)
        shoot(dialog, folder, "export-indonesian")
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
