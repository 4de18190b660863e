"""The window in Indonesian: nothing is left in English, nothing is cut off, and both languages come and go live."""

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from dwiwarta.core.categories import DEFAULTS
from dwiwarta.core.glossary import Term
from dwiwarta.core.settings import Settings
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import Check, Severity
from dwiwarta.core.worded import from_plain, joined, to_plain, worded
from dwiwarta.errors import ReadingError
from dwiwarta.gui.dialogs.about import AboutDialog
from dwiwarta.gui.dialogs.categories import CategoriesDialog
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
from dwiwarta.gui.language import CODES, bare, in_language, language, number, translate
from words.catalogue import FOLDER, read


@pytest.fixture(autouse=True)
def english_again(qapp):
    """Leave the language as the other tests know it."""
    yield
    language().choose("en")


@pytest.fixture
def large_font(qapp):
    """Twice the font that the system has."""
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    yield
    qapp.setFont(font)


def open_sample(qtbot, window):
    """Open the real article and wait until it is translated, summarised and checked."""
    window.commands.open_sample()
    work = window.workflow

    def there():
        article = work.open_article.article
        return article is not None and article.translated and article.summary is not None

    qtbot.waitUntil(there, timeout=30_000)
    session = work.open_article.session
    qtbot.waitUntil(lambda: session.all_findings.settled and not window.tasks.busy(), timeout=30_000)


def dialogs(window):
    """Return every dialog, with what it needs from a window that has an article open."""
    style = window.middle.reader.style_now()
    article = window.workflow.open_article.article
    more = (window.pipeline, window.tasks, window.settings, window)
    return [
        AboutDialog(window),
        CategoriesDialog(DEFAULTS, style, window),
        ErrorReport("Traceback", window),
        ExportDialog(article, *more),
        ExportTogetherDialog((article, article), "Pangan", *more),
        FailuresDialog([("a.pdf", "x")], window),
        GuideDialog(language().code, window),
        LicencesDialog(window),
        ManyFilesDialog("berita", 12_000, 200, window),
        MemoryDialog(window.tasks, window),
        ModelManager(window.settings, window.tasks, window),
        PasswordDialog("a.pdf", parent=window),
        PasswordDialog("a.pdf", again=True, parent=window),
        SettingsDialog(window.settings, window.tasks, window),
        ShortcutsDialog(window.commands_by_name.menus.values(), window),
        TagsDialog((1,), window.tasks, window),
        TermDialog(Term("gempa", ""), (), "Istilah", window),
    ]


def texts_of(top):
    """Yield everything that a widget and what is in it say, to the eye and to a screen reader."""
    for each in (top, *top.findChildren(QWidget)):
        yield from (each.windowTitle(), each.toolTip(), each.accessibleName(), each.accessibleDescription())
        if isinstance(each, (QLabel, QAbstractButton)):
            yield each.text()
        if isinstance(each, (QLineEdit, QPlainTextEdit)):
            yield each.placeholderText()
        if isinstance(each, QGroupBox | QMenu):
            yield each.title()
        if isinstance(each, QComboBox):
            # Languages are named each in its own.
            yield from (each.itemText(at) for at in range(each.count()) if each.itemData(at) not in CODES)
        if isinstance(each, QTabBar):
            yield from (each.tabText(at) for at in range(each.count()))
        if isinstance(each, QTreeWidget):
            yield from (each.headerItem().text(at) for at in range(each.columnCount()))
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.iconText())


def english():
    """Return a pattern of every English text that is another in Indonesian."""
    indonesian = read(FOLDER / "dwiwarta_id.ts") | read(FOLDER / "qtbase_id.ts")
    patterns = set()
    for text, forms in indonesian.items():
        parts = [re.escape(bare(part)) for part in re.split(r"\{[^}]*\}|%L?n|%1", text.source)]
        if bare(forms[0]) != bare(text.source) and sum(map(len, parts)) > 4:
            patterns.add(".+".join(parts))
    return re.compile("|".join(sorted(patterns)))


def left(tops, pattern):
    """Return the texts that are English."""
    keys = re.compile(r" \((?:(?:Ctrl|Alt|Shift)\+)*[^()]+\)$")
    said = {bare(text) for top in tops for text in texts_of(top) if text and not text.startswith("<")}
    return sorted(text for text in said if pattern.fullmatch(text) or pattern.fullmatch(keys.sub("", text)))


def test_nothing_is_left_in_english(qtbot, make_window):
    window = make_window(settings=Settings(language="id"))
    open_sample(qtbot, window)
    for at in range(window.desk.count()):
        window.desk.setCurrentIndex(at)
    window.commands.show_palette()
    window.library._show_help()
    window.middle.reader.find()
    qtbot.wait(200)
    shown = dialogs(window)
    for each in shown:
        qtbot.addWidget(each)
    qtbot.waitUntil(lambda: not window.tasks.busy(), timeout=20_000)
    assert left([window, *shown], english()) == []


def test_the_language_changes_live_and_back(qtbot, make_window):
    window = make_window(settings=Settings(language="en"))
    open_sample(qtbot, window)
    for at in range(window.desk.count()):
        window.desk.setCurrentIndex(at)
    qtbot.wait(600)  # the panes look at what has changed a moment after it has
    before = set(texts_of(window))
    window.set_settings(window.settings.changed(language="id"))
    qtbot.waitUntil(lambda: not window.tasks.busy(), timeout=20_000)
    assert left([window], english()) == []
    assert window.commands_by_name.menus["file"].title() == "&Berkas"
    assert "kalimat diterjemahkan" in window.strip.text
    window.set_settings(window.settings.changed(language="en"))
    qtbot.waitUntil(lambda: not window.tasks.busy(), timeout=20_000)
    qtbot.wait(600)
    assert set(texts_of(window)) == before


def test_the_preferences_change_the_language_and_go_on_in_it(qtbot, make_window, monkeypatch):
    window = make_window(DummyEngine(), settings=Settings(language="en"))
    titles = []

    def use(dialog):
        titles.append(dialog.windowTitle())
        if len(titles) == 1:
            dialog.tabs.setCurrentIndex(1)
            dialog.language.setCurrentIndex(dialog.language.findData("id"))
            return dialog.result()
        return 0

    monkeypatch.setattr(SettingsDialog, "exec", use)
    window.commands.preferences()
    assert titles == ["Preferences", "Preferensi"]
    assert (window.settings.language, language().code) == ("id", "id")


def test_the_first_start_speaks_the_systems_language(qtbot, qapp, monkeypatch):
    class Indonesian(QLocale):
        def uiLanguages(self):  # noqa: N802
            return ["jv-ID", "id-ID", "id", "en-US"]

    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: Indonesian("id_ID")))
    language().choose("system")
    assert language().code == "id"
    assert translate("Menus", "&File") == "&Berkas"


def cut(top):
    """Yield what a shown widget and the widgets in it have to say and have no room for."""
    for each in (top, *top.findChildren(QWidget)):
        if not each.isVisible():
            continue
        if isinstance(each, QLabel) and each.text() and each.minimumWidth() != 1:
            if each.wordWrap() and each.hasHeightForWidth():
                if each.heightForWidth(each.width()) > each.height() + 1:
                    yield each.text()
            elif each.sizeHint().width() > each.width() and each.textFormat() is not Qt.TextFormat.RichText:
                yield each.text()
        elif isinstance(each, QAbstractButton) and each.text():
            if each.sizeHint().width() > each.width() or each.sizeHint().height() > each.height() + 1:
                yield each.text()
        elif isinstance(each, QTabBar) and each.sizeHint().width() > each.width():
            yield " ".join(each.tabText(at) for at in range(each.count()))
        elif isinstance(each, QComboBox) and each.sizeHint().height() > each.height() + 1:
            yield each.currentText()
        elif isinstance(each, QLineEdit) and each.placeholderText():
            if each.fontMetrics().horizontalAdvance(each.placeholderText()) > each.width():
                yield each.placeholderText()
        elif isinstance(each, QTreeWidget):
            header = each.header()
            yield from (
                each.headerItem().text(at)
                for at in range(each.columnCount())
                if header.sectionSizeHint(at) > header.sectionSize(at)
            )


def all_cut(qtbot, window):
    """Return what is cut off anywhere: the window with every tab of its desk, and every dialog."""
    found = {"window": sorted(set(cut(window)))}
    for at in range(window.desk.count()):
        window.desk.setCurrentIndex(at)
        qtbot.wait(150)
        found[window.desk.tabText(at)] = sorted(set(cut(window.desk)))
    for each in dialogs(window):
        qtbot.addWidget(each)
        each.show()
        qtbot.wait(50)
        qtbot.waitUntil(lambda: not window.tasks.busy(), timeout=20_000)
        pages = each.tabs.count() if isinstance(each, SettingsDialog) else 1
        for page in range(pages):
            if isinstance(each, SettingsDialog):
                each.tabs.setCurrentIndex(page)
                qtbot.wait(20)
            found[f"{type(each).__name__} {page}"] = sorted(set(cut(each)))
        each.close()
    return {name: texts for name, texts in found.items() if texts}


@pytest.mark.parametrize("code", ["en", "id"])
def test_nothing_is_cut_off(qtbot, make_window, code):
    window = make_window(settings=Settings(language=code))
    qtbot.wait(200)  # the page of the first start takes its place
    assert sorted(set(cut(window))) == []
    open_sample(qtbot, window)
    assert all_cut(qtbot, window) == {}


@pytest.mark.parametrize("code", ["en", "id"])
def test_nothing_is_cut_off_in_letters_of_twice_the_size(qtbot, large_font, make_window, code):
    window = make_window(settings=Settings(language=code))
    qtbot.wait(200)  # the page of the first start takes its place
    assert sorted(set(cut(window))) == []
    open_sample(qtbot, window)
    assert all_cut(qtbot, window) == {}


def letters(top):
    """Return the letters by which something of a shown widget is reached with Alt, with what each reaches."""
    reached = {}
    for each in top.findChildren(QWidget):
        texts = [each.tabText(at) for at in range(each.count())] if isinstance(each, QTabBar) else []
        if isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy() is not None):
            texts = [each.text()]
        for text in texts if each.isVisible() else ():
            for letter in re.findall(r"&([^\W_])", text.replace("&&", "")):
                reached.setdefault(letter.casefold(), []).append(text)
    return reached


@pytest.mark.parametrize("code", CODES)
def test_a_letter_reaches_one_thing(qtbot, make_window, code):
    window = make_window(settings=Settings(language=code))
    open_sample(qtbot, window)
    bar = {re.search("&(.)", menu.title())[1].casefold() for menu in window.commands_by_name.menus.values()}
    assert len(bar) == len(window.commands_by_name.menus)
    twice = {}
    for at in range(window.desk.count()):
        window.desk.setCurrentIndex(at)
        qtbot.wait(30)
        found = letters(window.desk)
        twice[window.desk.tabText(at)] = {k: v for k, v in found.items() if len(v) > 1 or k in bar}
    for each in dialogs(window):
        qtbot.addWidget(each)
        each.show()
        for page in range(each.tabs.count() if isinstance(each, SettingsDialog) else 1):
            if isinstance(each, SettingsDialog):
                each.tabs.setCurrentIndex(page)
            twice[f"{type(each).__name__} {page}"] = {k: v for k, v in letters(each).items() if len(v) > 1}
        each.close()
    assert {name: found for name, found in twice.items() if found} == {}


def test_the_core_speaks_indonesian_in_the_window(qapp):
    language().choose("id")
    inner = worded("{count} sentences", count=12_500)
    check = joined(worded("{said} is {meaning}", said="“1,5 juta”", meaning="1.5 million"), worded("It is rounded."))
    assert in_language(inner) == "12500 kalimat"
    assert in_language(check) == "“1,5 juta” berarti 1.5 million Angkanya dibulatkan."
    assert check == "“1,5 juta” is 1.5 million It is rounded."
    error = ReadingError("this is a folder", remedy="Choose the files in it.", path="/x")
    assert in_language(error) == "/x: ini folder. Pilih berkas di dalamnya."
    assert str(error) == "/x: this is a folder. Choose the files in it."
    assert in_language("Tidak ada dalam katalog") == "Tidak ada dalam katalog"
    assert Check("numbers", Severity.HIGH, None, None, check) == Check("numbers", Severity.HIGH, None, None, str(check))


def test_a_sentence_of_the_core_comes_through_json_as_it_was(qapp):
    language().choose("id")
    many = worded("the file has more than {articles:,} lines", articles=12_500)
    again = from_plain(to_plain(joined(many, "as it is")))
    assert again == "the file has more than 12,500 lines as it is"
    assert in_language(again) == "berkas ini memuat lebih dari 12.500 baris as it is"
    assert to_plain(worded("this is a folder")) == "this is a folder"


def test_a_warning_kept_in_the_library_is_said_in_indonesian(qtbot, make_window, tmp_path):
    path = tmp_path / "english.txt"
    path.write_text(
        "The ministers met in London on Monday to talk about the price of rice and oil. " * 4, encoding="utf-8"
    )
    window = make_window(DummyEngine(), settings=Settings(language="id"), files=[path])
    qtbot.waitUntil(lambda: bool(window.middle.warnings.text), timeout=20_000)
    told = "Teks ini tampaknya bahasa Inggris, bukan bahasa Indonesia: terjemahannya tidak dapat diandalkan."
    assert window.middle.warnings.text == told


def test_numbers_and_dates_follow_the_language(qtbot, qapp):
    from datetime import date, datetime

    from dwiwarta.gui.language import day, moment, month

    assert (number(12_500), day(date(2024, 8, 17)), month(date(2024, 8, 1))) == (
        "12,500",
        "17 August 2024",
        "August 2024",
    )
    language().choose("id")
    assert (number(8.25, 1), number(12_500)) == ("8,3", "12.500")
    assert day(date(2024, 8, 17)) == "17 Agustus 2024"
    assert day(date(2024, 8, 17), short=True) == "17 Agu 2024"
    assert moment(datetime(2024, 8, 17, 9, 5)) == "17 Agustus 2024, 09.05"  # noqa: DTZ001


def test_standard_buttons_and_menus_of_fields_speak_it_too(qtbot, qapp):
    language().choose("id")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert sorted(button.text() for button in box.buttons()) == ["Batal", "Tutup"]
    for field in (QLineEdit("x"), QPlainTextEdit("x")):
        qtbot.addWidget(field)
        menu = field.createStandardContextMenu()
        texts = [bare(action.text().split("\t")[0]) for action in menu.actions() if action.text()]
        assert texts[:6] == ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus"]
        menu.deleteLater()


def test_what_was_said_dies_with_its_widget(qtbot, qapp):
    from dwiwarta.gui.forms import label

    made = label(translate("Desk", "Summary"))
    language().choose("id")
    assert made.text() == "Ringkasan"
    made.deleteLater()
    QApplication.sendPostedEvents(made)
    language().choose("en")
