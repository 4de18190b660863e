"""In the window what a policy locks is shown as settled, and stays; a policy that cannot be used opens no way out."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dwiwarta.core import paths, settings
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui import app
from dwiwarta.gui.dialogs.model_manager import ModelManager
from dwiwarta.gui.dialogs.settings import SettingsDialog


def put_up(text):
    paths.policy_file().parent.mkdir()
    paths.policy_file().write_text(text, encoding="utf-8")


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_preferences_show_what_is_settled_and_the_rest_can_be_chosen(qtbot, make_window):
    put_up('[locked]\nbeam_size = 4\nwatched_folder = ""\n')
    window = make_window(DummyEngine())
    dialog = shown(qtbot, SettingsDialog(window.settings, window.tasks, window))
    dialog.changed.connect(window.set_settings)
    assert dialog.beam_size.currentData() == 4
    assert not dialog.beam_size.isEnabled()
    assert "administrator" in dialog.beam_size.toolTip()
    assert not dialog.watch_page.on.isEnabled()
    assert dialog.threads.isEnabled()
    QTest.keyClick(dialog.threads, Qt.Key.Key_Up)
    assert (window.settings.threads, window.settings.beam_size) == (1, 4)


def test_nothing_in_the_window_goes_round_a_lock(make_window):
    put_up('[locked]\nsummary_method = "lead"\nrecent_files = []\n')
    window = make_window(DummyEngine())
    window.set_settings(window.settings.changed(summary_method="lexrank", theme="dark"))
    assert (window.settings.summary_method, window.settings.theme) == ("lead", "dark")
    window.close()
    assert settings.load() == window.settings


def test_restoring_the_defaults_restores_the_newsroom_s(qtbot, make_window):
    put_up("[defaults]\nbeam_size = 6\n")
    settings.save(settings.load().changed(beam_size=1))
    window = make_window(DummyEngine())
    dialog = shown(qtbot, SettingsDialog(window.settings, window.tasks, window))
    dialog.restore()
    assert dialog.settings.beam_size == 6


def test_where_downloads_are_locked_there_is_no_button_for_them(qtbot, make_window):
    put_up("[locked]\nmodel_downloads = false\n")
    window = make_window(DummyEngine())
    manager = shown(qtbot, ModelManager(window.settings, window.tasks, window))
    qtbot.waitUntil(lambda: manager.list.topLevelItemCount() == 1 and not manager._tasks.busy(), timeout=60_000)
    assert not manager.download_button.isVisible()
    assert manager.install_button.isVisible()


def test_a_policy_that_cannot_be_read_is_said_and_nobody_s_settings_are_touched(qapp):
    settings.save(settings.load().changed(theme="dark"))
    put_up("[locked\n")
    program = app.build(qapp)
    try:
        said = program.window.middle.messages.text
        assert "policy" in said
        assert "settings.toml.unusable" not in said
        assert program.window.settings.model_downloads is False
    finally:
        program.window.close()
        program.theme.deleteLater()
    assert paths.settings_file().read_text(encoding="utf-8") == 'theme = "dark"\n'
