"""Models are listed with what is known of them, installed by dialog, drop and download, chosen and removed."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from dwiwarta.core.jobs import Progress
from dwiwarta.core.translation import download, packages
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui.dialogs.model_manager import ModelManager
from dwiwarta.gui.views.progress import describe
from support.model_packages import repacked, served

PATIENCE = 60_000


@pytest.fixture
def manager(qtbot, make_window):
    """The manager over a window, with the bundled model listed."""
    window = make_window(DummyEngine())
    made = ModelManager(window.settings, window.tasks, window)
    made.changed.connect(window.set_settings)
    qtbot.addWidget(made)
    made.show()
    rest(qtbot, made, 1)
    return made


def rest(qtbot, manager, count):
    def settled():
        return manager._task is None and not manager._tasks.busy() and manager.list.topLevelItemCount() == count

    qtbot.waitUntil(settled, timeout=PATIENCE)


def row(manager, at):
    item = manager.list.topLevelItem(at)
    return [item.text(column) for column in range(item.columnCount())]


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_bundled_model_is_shown_with_its_quality_and_cannot_be_removed(manager):
    bundled = packages.choose()
    name, languages, size, made, origin, used = row(manager, 0)
    assert (name, languages, origin, used) == (
        str(bundled.model),
        "Indonesian → English",
        "came with Dwiwarta",
        "in use",
    )
    assert size.endswith(" MB")
    assert made
    card = manager.card.toPlainText()
    assert "BLEU" in card
    assert "Licence: " in card
    assert not manager.remove_button.isEnabled()
    assert not manager.use_button.isEnabled()
    assert manager.newest.isChecked()


def test_a_package_is_installed_from_a_file_chosen_and_removed(qtbot, manager, tmp_path, monkeypatch):
    file = repacked(tmp_path / "new.argosmodel", "9.0")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    with qtbot.waitSignal(manager.replaced, timeout=PATIENCE):
        click(qtbot, manager.install_button)
    rest(qtbot, manager, 2)
    assert manager.told == "translate-id_en 9.0 is installed."
    assert (row(manager, 0)[0], row(manager, 0)[5]) == ("translate-id_en 9.0", "in use")

    manager.list.setCurrentItem(manager.list.topLevelItem(1))
    click(qtbot, manager.use_button)
    rest(qtbot, manager, 2)
    assert row(manager, 1)[5] == "in use"
    assert manager.parent().settings.model == str(packages.installed()[1].model)
    assert not manager.newest.isChecked()

    qtbot.mouseClick(manager.newest, Qt.MouseButton.LeftButton, pos=QPoint(9, manager.newest.height() // 2))
    rest(qtbot, manager, 2)
    assert manager.parent().settings.model == ""
    assert row(manager, 0)[5] == "in use"

    manager.list.setCurrentItem(manager.list.topLevelItem(0))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    click(qtbot, manager.remove_button)
    rest(qtbot, manager, 1)
    assert manager.told == "translate-id_en 9.0 is removed."
    assert [package.bundled for package in packages.installed()] == [True]


def test_a_dropped_file_that_is_no_package_is_refused_in_one_line(qtbot, manager, tmp_path):
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(b"not a zip")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bad))])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    manager.dropEvent(event)
    rest(qtbot, manager, 1)
    assert str(bad) in manager.told
    assert "not a zip archive" in manager.told


def test_a_model_is_downloaded_when_asked_for_and_checked(qtbot, manager, tmp_path):
    file = repacked(tmp_path / "new.argosmodel", "9.1")
    click(qtbot, manager.download_button)
    assert not manager.form.start_button.isEnabled()
    with served(tmp_path) as address:
        qtbot.keyClicks(manager.form.address, f"{address}new.argosmodel")
        click(qtbot, manager.form.start_button)
        rest(qtbot, manager, 1)
        assert "not encrypted" in manager.told
        qtbot.keyClicks(manager.form.checksum, "0" * 64)
        click(qtbot, manager.form.start_button)
        rest(qtbot, manager, 1)
        assert "its checksum is another one" in manager.told
        manager.form.checksum.setText(download.digest(file))
        click(qtbot, manager.form.start_button)
        rest(qtbot, manager, 2)
    assert manager.told == "translate-id_en 9.1 is installed."
    assert not manager.form.isVisible()
    assert row(manager, 0)[0] == "translate-id_en 9.1"


def test_a_download_is_cancelled(qtbot, manager, monkeypatch):
    def slow(url, sha256, *, cancel, progress):
        progress(Progress("Downloading", 1, 2))
        while True:
            cancel._event.wait(5)
            cancel.check()

    monkeypatch.setattr(download, "fetch", slow)
    manager.download("https://contoh.example/x.argosmodel", "")
    qtbot.waitUntil(lambda: manager.strip.text == "Downloading: 0.0 of 0.0 MB", timeout=PATIENCE)
    assert not manager.install_button.isEnabled()
    click(qtbot, manager.strip._cancel)
    rest(qtbot, manager, 1)
    assert manager.told.startswith("Cancelled.")
    assert manager.install_button.isEnabled()


def test_a_download_is_told_in_megabytes():
    assert describe(Progress("Downloading", 12_300_000, 68_700_000)) == "Downloading: 12.3 of 68.7 MB"


def test_a_package_dropped_on_the_window_opens_the_manager(qtbot, manager, tmp_path, monkeypatch):
    window, asked = manager.parent(), []
    monkeypatch.setattr(ModelManager, "ask", lambda *args: asked.append(args[-1]))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.argosmodel"))])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropping.eventFilter(window, event)
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE)
    assert asked == [(tmp_path / "x.argosmodel",)]
