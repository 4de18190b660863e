"""The guide in its window: pages, search, language, links, and the licences behind About."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl

from conftest import ROOT
from dwiwarta.core.settings import Settings
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui.dialogs.about import AboutDialog
from dwiwarta.gui.dialogs.guide import GuideDialog
from dwiwarta.gui.dialogs.licences import LicencesDialog
from dwiwarta.gui.language import CODES, language

GUIDE = ROOT / "resources" / "guide"
MENU = re.compile(r"\*\*([A-Z]\w+) → ([^*→]+)\*\*")


@pytest.fixture
def dialog(qtbot):
    made = GuideDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def titles(dialog):
    return [dialog.contents.topLevelItem(i).text(0) for i in range(dialog.contents.topLevelItemCount())]


def test_the_help_menu_opens_pages_in_one_window(window):
    window.commands_by_name["show_guide"].trigger()
    guide = window.help_commands.guide
    assert guide.isVisible()
    assert guide.browser.toPlainText().startswith("User guide")
    window.commands_by_name["show_privacy"].trigger()
    assert window.help_commands.guide is guide
    assert guide.browser.toPlainText().startswith("Privacy")
    assert guide.contents.currentItem().text(0) == "Privacy"
    window.commands_by_name["show_quality"].trigger()
    assert "Known weaknesses" in guide.browser.toPlainText()
    window.commands_by_name["show_newsroom"].trigger()
    assert "Silent installation" in guide.browser.toPlainText()


def test_pictures_are_found(dialog):
    name = QUrl("../pictures/main-light.png")
    base = dialog.browser.document().baseUrl()
    assert base.resolved(name).isLocalFile()
    image = dialog.browser.document().resource(2, name)
    assert image is not None
    assert not image.isNull()


def test_a_heading_leads_to_its_place(dialog):
    item = dialog.contents.topLevelItem(0)
    last = item.child(item.childCount() - 1)
    dialog.contents.setCurrentItem(last)
    assert dialog.browser.verticalScrollBar().value() > 0


def test_search_lists_the_sections_and_marks_the_words(qtbot, dialog):
    qtbot.keyClicks(dialog.field, "silent")
    qtbot.waitUntil(lambda: len(titles(dialog)) < 4, timeout=3000)
    assert titles(dialog)[0] == "Silent installation  ·  For newsroom administrators"
    dialog.contents.setCurrentItem(dialog.contents.topLevelItem(0))
    assert dialog.browser.toPlainText().startswith("For newsroom administrators")
    assert dialog.browser.extraSelections()
    assert dialog.browser.extraSelections()[0].cursor.selectedText().lower() == "silent"
    dialog.field.clear()
    qtbot.waitUntil(lambda: len(titles(dialog)) == 4, timeout=3000)
    assert not dialog.browser.extraSelections()


def test_nothing_found_is_said(qtbot, dialog):
    qtbot.keyClicks(dialog.field, "xyzzy")
    qtbot.waitUntil(lambda: titles(dialog) == ["Nothing in the guide has these words."], timeout=3000)
    dialog.contents.setCurrentItem(dialog.contents.topLevelItem(0))
    assert dialog.browser.toPlainText().startswith("User guide")


def test_ctrl_f_leads_to_the_search(qtbot, dialog):
    dialog.browser.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.focusWidget() is dialog.field


def test_the_language_changes_the_page_that_is_shown(dialog):
    dialog.show_page("privacy")
    dialog.language.setCurrentIndex(dialog.language.findData("id"))
    assert dialog.browser.toPlainText().startswith("Privasi")


def test_links_lead_to_pages_and_never_out(qtbot, dialog):
    dialog.browser.anchorClicked.emit(QUrl("quality.md"))
    assert dialog.browser.toPlainText().startswith("How good the translation is")
    dialog.browser.anchorClicked.emit(QUrl("https://example.org/guide.md"))
    assert dialog.browser.toPlainText().startswith("How good the translation is")


def test_about_shows_the_licences(qtbot):
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    about.show_licences()
    licences = about.findChild(LicencesDialog)
    assert licences.isVisible()
    assert "ctranslate2" in licences.text.toPlainText()
    licences.reject()


@pytest.mark.parametrize("code", CODES)
def test_menus_have_what_the_guide_names(make_window, code):
    window = make_window(DummyEngine(), settings=Settings(language=code))
    menus = {menu.title().replace("&", ""): menu for menu in window.commands_by_name.menus.values()}
    named = set()
    for path in (GUIDE / code).rglob("*.md"):
        for title, entry in MENU.findall(" ".join(path.read_text(encoding="utf-8").split())):
            entries = {action.text().replace("&", "").removesuffix(" …") for action in menus[title].actions()}
            assert entry in entries, f"{path.name}: {title} → {entry}"
            named.add(title)
    language().choose("en")
    assert named == set(menus) - (set() if code == "en" else {"Bantuan"})
