"""The window itself: what it remembers, what it applies live, and that everything has a name and a key."""

from collections import Counter

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
)

from dwiwarta.core import paths, settings
from dwiwarta.core.settings import Settings
from dwiwarta.core.store.library import Library
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import Role
from dwiwarta.errors import StoreBroken
from dwiwarta.gui.actions import MENUS
from dwiwarta.gui.comparing import Comparison
from dwiwarta.gui.dialogs.about import AboutDialog
from dwiwarta.gui.dialogs.comparison import ComparisonDialog
from dwiwarta.gui.dialogs.export import ExportDialog
from dwiwarta.gui.dialogs.failures import FailuresDialog
from dwiwarta.gui.dialogs.lessons import LessonsPage
from dwiwarta.gui.dialogs.settings import SettingsDialog
from dwiwarta.gui.dialogs.shortcuts import ShortcutsDialog, keys_of
from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.theme import DARK, LIGHT

PATIENCE = 60_000
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


@pytest.fixture
def opened(qtbot, window, seed):
    """A window with the real article open."""
    return open_seed(qtbot, window, seed)


def open_seed(qtbot, window, seed):
    with qtbot.waitSignal(window.workflow.rested, timeout=PATIENCE):
        window.workflow.take(from_paths([seed]))
    qtbot.waitUntil(lambda: not window.tasks.busy(), timeout=PATIENCE)
    return window


def nameless(widget):
    """Return the controls that a screen reader could not name."""
    found = []
    for kind in CONTROLS:
        for control in widget.findChildren(kind):
            inner = isinstance(control.parent(), (QComboBox, QAbstractSpinBox, QLineEdit)) or (
                control.objectName().startswith("qt_") or isinstance(control, QScrollBar)
            )
            inside = control.parent() is not None and control.parent().metaObject().className().startswith("QComboBox")
            if inner or inside or control.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())):
                found.append(control)
    return found


def test_every_control_of_the_window_has_a_name(opened):
    assert nameless(opened) == []


def test_every_control_of_the_dialogs_has_a_name(qtbot, opened):
    article = opened.workflow.open_article.article
    made = [
        ExportDialog(article, opened.pipeline, opened.tasks, opened.settings, opened),
        SettingsDialog(opened.settings, opened.tasks, opened),
        ShortcutsDialog(opened.commands_by_name.menus.values(), opened),
        FailuresDialog([("a.txt", "It is not there.")], opened),
        AboutDialog(opened),
        ComparisonDialog(Comparison(article, article, 1, ()), opened.theme, opened),
    ]
    qtbot.waitUntil(lambda: not opened.tasks.busy(), timeout=PATIENCE)
    assert [each for dialog in made for each in nameless(dialog)] == []
    assert all(dialog.windowTitle() for dialog in made)


def test_no_key_is_taken_twice(opened):
    taken = Counter()
    for _title, pairs in keys_of(opened.commands_by_name.menus.values()):
        taken.update(key for _what, keys in pairs for key in keys.split("  or  "))
    assert [key for key, count in taken.items() if count > 1] == []


def test_the_promised_keys_are_there(opened):
    keys = {
        action: command.keys
        for commands in MENUS.values()
        for command in commands
        if command
        for action in [command.name]
    }
    assert keys["open_files"] == "Ctrl+O"
    assert keys["paste_article"] == "Ctrl+V"
    assert keys["translate"] == "Ctrl+Return"
    assert keys["export_brief"] == "Ctrl+E"
    assert keys["find"] == "Ctrl+F"
    assert keys["search_library"] == "Ctrl+L"
    assert keys["preferences"] == "Ctrl+,"
    assert keys["show_shortcuts"] == "F1"
    assert keys["quit"] == "Ctrl+Q"
    listed = {title for title, _pairs in keys_of(opened.commands_by_name.menus.values())}
    assert listed == {"File", "Edit", "Article", "Library", "View", "Help"}


def test_the_panes_are_hidden_and_shown_with_keys_and_this_is_remembered(qtbot, make_window):
    window = make_window(DummyEngine())
    window.resize(QSize(780, 600))  # the offscreen screen is not larger
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_D, control)
    assert not window.desk.isVisible()
    assert not window.commands_by_name["show_desk"].isChecked()
    window.middle.reader.zoom_in()
    window.close()
    again = make_window(DummyEngine())
    assert not again.desk.isVisible()
    assert again.state.library_shown
    assert again.middle.reader.zoom() == 110
    assert again.size() == QSize(780, 600)
    qtbot.keyClick(again, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert again.desk.isVisible()
    assert again.desk.currentWidget() is again.desk.notes


def test_a_narrow_window_leaves_the_room_to_the_reader(qtbot, window):
    unit = window.fontMetrics().averageCharWidth()
    window.resize(QSize(unit * 120, 700))
    assert (window.library.isVisible(), window.desk.isVisible()) == (False, True)
    window.resize(QSize(unit * 97, 700))
    assert (window.library.isVisible(), window.desk.isVisible()) == (False, False)
    window.commands_by_name["show_library"].trigger()
    assert window.library.isVisible()
    window.resize(QSize(unit * 180, 700))
    assert (window.library.isVisible(), window.desk.isVisible()) == (True, True)


def test_the_last_article_and_its_place_come_back(qtbot, make_window, seed):
    window = open_seed(qtbot, make_window(DummyEngine()), seed)
    window.middle.reader.show_block(9)
    place = window.middle.reader.top_block()
    assert place > 3
    article_id = window.workflow.open_article.id
    window.close()
    again = make_window(DummyEngine())
    qtbot.waitUntil(lambda: again.workflow.open_article.id == article_id, timeout=PATIENCE)
    assert again.middle.reader.top_block() == place
    assert [action.data() for action in again.recent.actions()] == [str(seed)]


def test_the_place_is_kept_while_reading_in_case_the_program_ends_before_its_time(qtbot, make_window, seed):
    window = open_seed(qtbot, make_window(DummyEngine()), seed)
    window.middle.reader.show_block(9)
    place = window.middle.reader.top_block()
    article_id = window.workflow.open_article.id

    def kept():
        with Library(paths.library_file()) as library:
            return library.reading_block(article_id) == place

    qtbot.waitUntil(kept, timeout=PATIENCE)


def test_the_keys_are_listed_all_and_found_by_words(window):
    dialog = ShortcutsDialog(window.commands_by_name.menus.values(), window)
    everything = set(dialog.shown())
    reader = window.middle.reader.actions()
    shown = {action.text().replace("&", "").rstrip(" …") for action in reader if action.isVisible()}
    assert shown <= {each.rstrip() for each in everything}
    assert "Confirm and go on to the next" in everything
    dialog.field.setText("library ctrl")
    assert dialog.shown() == ["Search the library", "Library"]
    dialog.deleteLater()


def test_a_text_that_holds_no_article_offers_nothing_to_translate(qtbot, window, tmp_path):
    path = tmp_path / "tautan.txt"
    path.write_text("Baca juga: Harga Beras Turun di Pasar\n\nADVERTISEMENT\n", encoding="utf-8")
    opened = open_seed(qtbot, window, path)
    assert opened.windowTitle() == "tautan.txt – Dwiwarta"
    assert opened.strip.text == "No article text"
    assert not opened.commands_by_name["translate"].isEnabled()


def test_a_pane_that_a_narrow_window_hid_comes_back_as_wide_as_it_was(qtbot, make_window):
    first = make_window(DummyEngine())
    first.resize(1800, 800)
    wide = first.library.width()
    first.resize(700, 600)
    qtbot.waitUntil(lambda: not first.library.isVisible())
    first.close()
    second = make_window(DummyEngine())
    assert not second.library.isVisible()
    second.resize(1800, 800)
    qtbot.waitUntil(second.library.isVisible)
    assert second.library.width() == wide


@pytest.mark.parametrize("how", ["close_article", "delete_article"])
def test_nothing_is_left_of_an_article_that_was_closed_or_deleted(qtbot, opened, how):
    named = opened.commands_by_name
    assert named["export_brief"].isEnabled()
    named[how].trigger()
    assert opened.windowTitle() == "Dwiwarta"
    assert opened.strip.text == ""
    assert not any(named[name].isEnabled() for name in ("export_brief", "close_article", "find", "translate"))


def test_a_recent_file_opens_again(qtbot, opened):
    opened.commands.close_article()
    assert opened.middle.pages.currentWidget() is opened.middle.nothing
    opened.recent.actions()[0].trigger()
    qtbot.waitUntil(lambda: opened.workflow.open_article.session is not None, timeout=PATIENCE)


def test_preferences_are_applied_live_and_kept(qtbot, qapp, opened):
    dialog = SettingsDialog(opened.settings, opened.tasks, opened)
    dialog.changed.connect(opened.set_settings)
    qtbot.waitUntil(lambda: dialog.model.count() > 0, timeout=PATIENCE)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.sheet)
    dialog.font_size.setValue(16)
    dialog.source_left.setCurrentIndex(dialog.source_left.findData(False))
    reader = opened.middle.reader
    assert (reader.style_now().size, reader.style_now().dark, reader.source_left()) == (16.0, True, False)
    qtbot.waitUntil(lambda: settings.load().theme == "dark", timeout=PATIENCE)
    stored = settings.load()
    assert (stored.theme, stored.font_size, stored.source_left) == ("dark", 16, False)
    dialog.restore()
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.sheet)
    opened.close()
    assert settings.load() == Settings(recent_files=opened.settings.recent_files)


def test_the_memory_has_its_preferences_and_the_name_outlives_the_defaults(qtbot, opened):
    dialog = SettingsDialog(opened.settings, opened.tasks, opened)
    qtbot.addWidget(dialog)
    dialog.changed.connect(opened.set_settings)
    dialog.memory_threshold.setValue(85)
    qtbot.keyClicks(dialog.person, "Dewi")
    qtbot.keyClick(dialog.person, Qt.Key.Key_Tab)
    dialog.person.editingFinished.emit()
    assert (opened.settings.memory_threshold, opened.settings.person) == (85, "Dewi")
    dialog.restore()
    assert (opened.settings.memory_threshold, opened.settings.person) == (70, "Dewi")
    qtbot.waitUntil(lambda: not opened.tasks.busy())


def test_the_sample_in_the_preferences_follows_size_and_line_height(qtbot, opened):
    dialog = SettingsDialog(opened.settings, opened.tasks, opened)
    qtbot.waitUntil(lambda: dialog.model.count() > 0, timeout=PATIENCE)
    height = dialog.sample.height()
    needed = dialog.sample.heightForWidth(400)
    dialog.line_height.setValue(220)
    taller = dialog.sample.heightForWidth(400)
    dialog.font_size.setValue(30)
    assert needed < taller < dialog.sample.heightForWidth(400)
    assert dialog.sample.height() == height  # the dialog does not jump while one chooses


def test_another_care_takes_another_engine_for_the_next_translation(qtbot, opened, monkeypatch):
    engine = opened.pipeline.engine
    replaced = DummyEngine()
    monkeypatch.setattr(type(opened.pipeline), "engine", property(lambda _self: replaced))
    opened.set_settings(opened.settings.changed(beam_size=4))
    qtbot.waitUntil(lambda: not opened.tasks.busy(), timeout=PATIENCE)
    assert engine.closed
    assert replaced.loaded


def test_learnt_lines_are_listed_in_the_preferences_and_forgotten(qtbot, opened):
    with Library(paths.library_file()) as library:
        for line in ("Baca 3 menit", "Kanal Daerah"):
            library.lessons.teach("Tempo", line, Role.BOILERPLATE)
    dialog = SettingsDialog(opened.settings, opened.tasks, opened)
    qtbot.waitUntil(lambda: dialog.model.count() > 0, timeout=PATIENCE)
    page = dialog.findChild(LessonsPage)
    qtbot.waitUntil(lambda: page.list.count() == 2, timeout=PATIENCE)
    assert page.list.item(0).text() == "Tempo: “Kanal Daerah” (folded away)"
    assert not page.forget_button.isEnabled()
    page.list.setCurrentRow(0)
    qtbot.mouseClick(page.forget_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.list.count() == 1, timeout=PATIENCE)
    with Library(paths.library_file()) as library:
        assert library.lessons.of("Tempo") == {"baca # menit": Role.BOILERPLATE}


def test_a_failure_of_the_library_is_said_in_the_bar(opened):
    opened.tasks.failed.emit(StoreBroken("the disk is full", remedy="Free some space."))
    assert opened.middle.messages.text == "the disk is full. Free some space."
    assert opened.middle.messages.objectName() == "danger"
    opened.middle.messages.clear()
    assert opened.middle.messages.text == ""


def test_an_export_that_cannot_be_written_is_one_clear_line(qtbot, opened, tmp_path):
    dialog = ExportDialog(opened.workflow.open_article.article, opened.pipeline, opened.tasks, opened.settings, opened)
    qtbot.waitUntil(lambda: not opened.tasks.busy(), timeout=PATIENCE)
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    dialog.folder.setText(str(tmp_path / "file" / "briefs"))
    dialog.export()
    qtbot.waitUntil(lambda: not opened.tasks.busy(), timeout=PATIENCE)
    assert "cannot be made" in dialog.result
    for check in dialog.formats.values():
        check.setChecked(False)
    assert not dialog.export_button.isEnabled()


def test_the_preview_follows_the_options(qtbot, opened):
    dialog = ExportDialog(opened.workflow.open_article.article, opened.pipeline, opened.tasks, opened.settings, opened)
    qtbot.waitUntil(lambda: "Summary" in dialog.preview.toPlainText(), timeout=PATIENCE)
    dialog.options["include_summary"].setChecked(False)
    qtbot.waitUntil(lambda: "Summary" not in dialog.preview.toPlainText(), timeout=PATIENCE)
    assert not dialog.brief.include_summary


def test_a_folder_that_cannot_be_written_is_said_and_the_window_still_closes(qtbot, opened, capsys, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(settings, "write_atomic", refuse)
    opened.set_settings(opened.settings.changed(font_size=14))
    qtbot.waitUntil(lambda: "cannot be saved" in opened.middle.messages.text, timeout=PATIENCE)
    assert opened.close()
    assert "Permission denied" in capsys.readouterr().err


def test_no_field_takes_a_drop_from_the_window(opened):
    takers = [each for each in opened.findChildren(QLineEdit) + opened.findChildren(QTextEdit) if each.acceptDrops()]
    assert [each.accessibleName() for each in takers if not opened.middle.isAncestorOf(each)] == []
    assert opened.acceptDrops()


def test_f6_goes_round_the_panes(qtbot, opened):
    opened.activateWindow()
    opened.resize(QSize(1300, 800))
    visited = []
    for _ in range(3):
        qtbot.keyClick(opened, Qt.Key.Key_F6)
        focus = opened.focusWidget()
        visited.append(next(pane for pane in (opened.library, opened.middle, opened.desk) if pane.isAncestorOf(focus)))
    assert set(visited) == {opened.library, opened.middle, opened.desk}


def test_nothing_is_set_in_pixels(opened):
    sized = [widget for widget in (opened, *opened.findChildren(QLabel)) if widget.font().pixelSize() > 0]
    assert sized == []
    assert "font-size" not in QApplication.instance().styleSheet()


def test_timers_keep_firing_while_the_real_engine_translates(qtbot, real_window, seed):
    ticks = []
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: ticks.append(len(real_window.workflow.translating.made(1))))
    timer.start()
    open_seed(qtbot, real_window, seed)
    timer.stop()
    under_way = [made for made in ticks if 0 < made < 25]
    assert len(under_way) >= 3, "the window stood still while the engine worked"
