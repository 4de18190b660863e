"""Less motion where a person asked for it, here or in the system."""

import plistlib

import pytest
from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QProgressBar

from dwiwarta.core.jobs import Progress
from dwiwarta.core.settings import Settings
from dwiwarta.gui import motion
from dwiwarta.gui.dialogs.settings import SettingsDialog
from dwiwarta.gui.views.progress import ProgressStrip


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "no settings at all", False),
        ("kdeglobals", "[KDE\x00", False),
    ],
)
def test_on_linux_the_files_of_the_desktop_say_it(tmp_path, monkeypatch, name, text, expected):
    monkeypatch.setattr("sys.platform", "linux")
    assert not motion.reduced("system", tmp_path)
    write(tmp_path / ".config" / name, text)
    assert motion.reduced("system", tmp_path) is expected
    assert motion.reduced("reduced", tmp_path)
    assert not motion.reduced("full", tmp_path)


def test_on_macos_the_preferences_say_it(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert not motion.reduced("system", tmp_path)
    file = tmp_path / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    file.parent.mkdir(parents=True)
    file.write_bytes(plistlib.dumps({"reduceMotion": True}))
    assert motion.reduced("system", tmp_path)
    file.write_bytes(b"spoilt")
    assert not motion.reduced("system", tmp_path)


def test_a_choice_in_the_preferences_stills_the_window_at_once(window, qtbot):
    window.set_settings(window.settings.changed(motion="full"))
    dialog = SettingsDialog(window.settings, window.tasks, window)
    dialog.changed.connect(window.set_settings)
    dialog.motion.setCurrentIndex(dialog.motion.findData("reduced"))
    dialog.motion.activated.emit(dialog.motion.currentIndex())
    assert window.settings.motion == "reduced"
    assert window.middle.reader.style_now().reduced_motion
    assert window.strip.still


@pytest.mark.parametrize("still", [False, True])
def test_a_sentence_that_was_jumped_to_fades_or_goes_out(reader, still):
    from dataclasses import replace

    reader.set_style(replace(reader.style_now(), reduced_motion=still))
    reader.show_segment(4)
    fades = [each for each in reader.flash.findChildren(QVariantAnimation) if each.state().name == "Running"]
    assert bool(fades) is not still
    assert reader.marks.flash == 4


@pytest.mark.parametrize("still", [False, True])
def test_work_without_a_measure_moves_no_bar_where_motion_is_reduced(qtbot, still):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.still = still
    strip.show_progress(Progress("Loading the model", 0, 0))
    bar = strip.findChild(QProgressBar)
    assert bar.isVisibleTo(strip) is not still
    assert "Loading the model" in strip.text
    strip.show_progress(Progress("Translating", 3, 9))
    assert bar.isVisibleTo(strip)


def test_the_default_follows_the_system():
    assert Settings().motion == "system"
