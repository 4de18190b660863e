"""Many files are read in the background; what could not be read is told, and what waits outlives the program."""

import threading

import pytest
from PySide6.QtCore import Qt

from dwiwarta.core import paths
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store import Library
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui.incoming import from_paths

PATIENCE = 60_000


@pytest.fixture
def folder(tmp_path):
    """A folder of thirty articles, two of which cannot be read."""
    folder = tmp_path / "berita"
    folder.mkdir()
    for number in range(30):
        text = f"Judul nomor {number}\n\nHarga beras di pasar nomor {number} turun menjadi Rp 12.500 per kilogram.\n"
        (folder / f"{number:02}.txt").write_text("" if number in {5, 6} else text, encoding="utf-8")
    return folder


@pytest.fixture
def gate(monkeypatch):
    """Hold reading before the tenth file until the gate is opened or the work is cancelled."""
    opened, reached = threading.Event(), threading.Event()
    real = Pipeline.read_all

    def read(self, path, **options):
        if path.name == "10.txt" and not opened.is_set():
            reached.set()
            opened.wait(20)
        return real(self, path, **options)

    monkeypatch.setattr(Pipeline, "read_all", read)
    return opened, reached


def waiting():
    with Library(paths.library_file()) as library:
        return [each.content for each in library.queue.waiting()], library.count()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not (window.workflow.busy or window.tasks.busy()), timeout=PATIENCE)


def test_a_folder_is_read_and_every_failure_has_its_reason(qtbot, make_window, folder):
    window = make_window(DummyEngine())
    window.workflow.take(from_paths([folder]))
    settle(qtbot, window)
    assert window.middle.messages.text == "28 articles added, 2 could not be read."
    failures = []
    window.workflow.failures_wanted.disconnect()
    window.workflow.failures_wanted.connect(failures.extend)
    qtbot.mouseClick(window.middle.messages.button, Qt.MouseButton.LeftButton)
    assert [name for name, _ in failures] == ["05.txt", "06.txt"]
    assert all("empty" in reason for _, reason in failures), failures
    assert waiting() == ([], 28)


def test_what_waits_when_the_window_is_closed_is_read_at_the_next_start(qtbot, make_window, folder, gate):
    opened, reached = gate
    window = make_window(DummyEngine())
    window.workflow.take(from_paths([folder]))
    qtbot.waitUntil(reached.is_set, timeout=PATIENCE)
    opened_id = window.workflow.open_article.id
    threading.Timer(0.2, opened.set).start()
    window.close()
    left, count = waiting()
    assert count + len(left) in {28, 29}
    assert 0 < len(left) < 22
    again = make_window(DummyEngine())
    settle(qtbot, again)
    assert again.middle.messages.text.endswith("articles added.")
    assert again.workflow.open_article.id == opened_id
    assert waiting() == ([], 28)


def test_going_on_can_be_stopped_for_good(qtbot, make_window, folder, gate):
    opened, reached = gate
    with Library(paths.library_file()) as library:
        library.queue.add([("path", str(folder / f"{number}.txt")) for number in range(10, 20)])
    window = make_window(DummyEngine())
    qtbot.waitUntil(reached.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "goes on reading 10 things" in window.middle.messages.text, timeout=PATIENCE)
    qtbot.mouseClick(window.middle.messages.button, Qt.MouseButton.LeftButton)
    opened.set()
    settle(qtbot, window)
    left, count = waiting()
    assert left == []
    assert count <= 1
