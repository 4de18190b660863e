"""Every dialog and every pane: each control has a name, Tab reaches it in a sensible order, nothing is cut off."""

import pytest
from PySide6.QtWidgets import QTabWidget

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.categories import DEFAULTS
from dwiwarta.core.glossary import Term
from dwiwarta.core.store.records import Story
from dwiwarta.core.types import Annotation, Side
from dwiwarta.gui import dialogs
from dwiwarta.gui.comparing import Comparison
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.dialogs.about import AboutDialog
from dwiwarta.gui.dialogs.categories import CategoriesDialog
from dwiwarta.gui.dialogs.comparison import ComparisonDialog
from dwiwarta.gui.dialogs.error_report import ErrorReport
from dwiwarta.gui.dialogs.export import ExportDialog
from dwiwarta.gui.dialogs.export_together import ExportTogetherDialog
from dwiwarta.gui.dialogs.failures import FailuresDialog
from dwiwarta.gui.dialogs.guide import GuideDialog
from dwiwarta.gui.dialogs.licences import LicencesDialog
from dwiwarta.gui.dialogs.many_files import ManyFilesDialog
from dwiwarta.gui.dialogs.memory import MemoryDialog
from dwiwarta.gui.dialogs.model_manager import ModelManager
from dwiwarta.gui.dialogs.password import PasswordDialog
from dwiwarta.gui.dialogs.settings import SettingsDialog
from dwiwarta.gui.dialogs.shortcuts import ShortcutsDialog
from dwiwarta.gui.dialogs.tags import TagsDialog
from dwiwarta.gui.dialogs.term import TermDialog
from dwiwarta.gui.language import language
from support import accessible

PATIENCE = 30_000

DIALOGS = {
    AboutDialog: lambda w, a: AboutDialog(w),
    CategoriesDialog: lambda w, a: CategoriesDialog(DEFAULTS, ReaderStyle.light(), w),
    ComparisonDialog: lambda w, a: ComparisonDialog(Comparison(a, a, 1, ()), w.theme, w),
    ErrorReport: lambda w, a: ErrorReport("Traceback …", w),
    ExportDialog: lambda w, a: ExportDialog(a, w.pipeline, w.tasks, w.settings, w),
    ExportTogetherDialog: lambda w, a: ExportTogetherDialog((a, a), "Two", w.pipeline, w.tasks, w.settings, w),
    FailuresDialog: lambda w, a: FailuresDialog([("a.txt", "It is not there.")], w),
    GuideDialog: lambda w, a: GuideDialog(parent=w),
    LicencesDialog: lambda w, a: LicencesDialog(w),
    ManyFilesDialog: lambda w, a: ManyFilesDialog("map", 1240, 200, w),
    MemoryDialog: lambda w, a: MemoryDialog(w.tasks, w),
    ModelManager: lambda w, a: ModelManager(w.settings, w.tasks, w),
    PasswordDialog: lambda w, a: PasswordDialog("rahasia.docx", again=True, parent=w),
    SettingsDialog: lambda w, a: SettingsDialog(w.settings, w.tasks, w),
    ShortcutsDialog: lambda w, a: ShortcutsDialog(w.commands_by_name.menus.values(), w),
    TagsDialog: lambda w, a: TagsDialog((w.workflow.open_article.id,), w.tasks, w),
    TermDialog: lambda w, a: TermDialog(Term("gempa", ""), (Story(1, "Banjir"),), "Add to the glossary", w),
}


@pytest.fixture(autouse=True)
def english_again(qapp):
    """Leave the language as it was."""
    yield
    language().choose("en")


@pytest.fixture
def opened(window, qtbot):
    """A window with the sample open, translated, a note chosen and a term known: every pane has something to show."""
    window.resize(1400, 800)
    window.commands.open_sample()
    work = window.workflow
    qtbot.waitUntil(lambda: bool(work.open_article.id) and work.open_article.article.translated, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not work.busy and not window.tasks.busy(), timeout=PATIENCE)
    session = work.open_article.session
    anchor = make_anchor(session.side_text(Side.SOURCE, 1), Side.SOURCE, 1, 0, 7)
    session.add_annotations([Annotation(anchor, "claim", "look", tags=("beras",))])
    return window


def pages_of(widget):
    """Show each page of a widget's tabs in turn, or the widget as it is where it has none."""
    tabs = widget.findChildren(QTabWidget)
    if not tabs:
        yield widget, ""
        return
    for number in range(tabs[0].count()):
        tabs[0].setCurrentIndex(number)
        yield widget, tabs[0].tabText(number)


def shown(qtbot, window, kind):
    dialog = DIALOGS[kind](window, window.workflow.open_article.article)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: not window.tasks.busy(), timeout=PATIENCE)
    return dialog


def test_no_dialog_is_left_out():
    import importlib
    import inspect
    import pkgutil

    from PySide6.QtWidgets import QDialog

    modules = [
        importlib.import_module(f"{dialogs.__name__}.{each.name}") for each in pkgutil.iter_modules(dialogs.__path__)
    ]
    known = {
        made
        for module in modules
        for _, made in inspect.getmembers(module, inspect.isclass)
        if issubclass(made, QDialog) and made.__module__ == module.__name__
    }
    assert known == set(DIALOGS)


@pytest.mark.parametrize("kind", list(DIALOGS), ids=lambda kind: kind.__name__)
def test_every_control_of_a_dialog_has_a_name_and_tab_comes_to_it_in_order(qtbot, opened, kind):
    dialog = shown(qtbot, opened, kind)
    assert dialog.windowTitle()
    for page, title in pages_of(dialog):
        assert accessible.nameless(page) == [], title
        assert accessible.unreached(page) == [], title
        assert accessible.backward(page) == [], title
    dialog.close()


@pytest.mark.parametrize("code", ["en", "id"])
@pytest.mark.parametrize("kind", list(DIALOGS), ids=lambda kind: kind.__name__)
def test_nothing_in_a_dialog_is_cut_off_and_it_fits_a_screen_of_960_by_540(qtbot, opened, kind, code):
    language().choose(code)
    dialog = shown(qtbot, opened, kind)
    dialog.resize(min(dialog.width(), 940), min(dialog.height(), 500))
    qtbot.wait(20)
    assert dialog.width() <= 940
    assert dialog.height() <= 500
    for page, title in pages_of(dialog):
        qtbot.wait(5)
        assert accessible.cut_off(page) == [], title
    dialog.close()


PANES = ("summary", "notes", "details", "glossary", "checks", "memory")


@pytest.mark.parametrize("size", [(1400, 800), (960, 540)], ids=str)
@pytest.mark.parametrize("name", PANES)
def test_every_control_of_a_pane_has_a_name_and_tab_comes_to_it_in_order(qtbot, opened, name, size):
    pane = show_pane(qtbot, opened, name, size)
    assert accessible.nameless(pane) == []
    assert accessible.unreached(pane) == []
    assert accessible.backward(pane) == []


@pytest.mark.parametrize("code", ["en", "id"])
@pytest.mark.parametrize("size", [(1400, 800), (960, 540), (683, 384)], ids=str)
@pytest.mark.parametrize("name", PANES)
def test_nothing_on_the_desk_is_cut_off_at_the_size_of_a_screen_or_half_of_it(qtbot, opened, name, size, code):
    language().choose(code)
    show_pane(qtbot, opened, name, size)
    assert accessible.cut_off(opened.desk) == []


@pytest.mark.parametrize("code", ["en", "id"])
@pytest.mark.parametrize("size", [(1400, 800), (960, 540), (683, 384)], ids=str)
def test_nothing_in_the_library_is_cut_off(qtbot, opened, size, code):
    language().choose(code)
    opened.resize(*size)
    qtbot.wait(50)
    opened.show_pane("library", shown=True)
    qtbot.wait(50)
    assert opened.width() == size[0]
    assert accessible.cut_off(opened.library) == []
    sections = opened.library.sections
    for row in range(sections.count()):
        box = sections.visualItemRect(sections.item(row))
        assert sections.viewport().rect().contains(box), sections.item(row).toolTip()
    assert sections.viewport().width() >= sections.least_width()


def test_every_control_of_the_window_has_a_name_and_tab_comes_to_it(opened):
    assert accessible.nameless(opened) == []
    assert accessible.unreached(opened) == []


def show_pane(qtbot, window, name, size):
    window.resize(*size)
    qtbot.wait(50)
    qtbot.waitUntil(lambda: window.workflow.open_article.session.all_findings.settled, timeout=PATIENCE)
    pane = getattr(window.desk, name)
    window.show_tab(pane)
    if name == "notes":
        pane.choose(window.workflow.open_article.article.annotations[0])
    qtbot.wait(700)  # the pane for the checks is drawn anew at such intervals
    assert pane.isVisible()
    assert window.width() == size[0]
    assert window.height() <= max(size[1], 500)  # of a screen of 1920 by 1080 at 200 %, 540 are there
    return pane
