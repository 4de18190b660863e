"""Taking in, opening, translating and deleting, with a dummy engine that can be held in the middle of an article."""

import threading

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from dwiwarta.core import paths
from dwiwarta.core.store.library import Library
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import ModelId, Role, State
from dwiwarta.errors import ModelError, StoreBroken
from dwiwarta.gui.dialogs.comparison import ComparisonDialog
from dwiwarta.gui.dialogs.failures import FailuresDialog
from dwiwarta.gui.incoming import OFFLINE, from_paths
from dwiwarta.gui.models.library_model import ENTRY_ROLE

PATIENCE = 20_000
TEXT = (
    "Harga beras di Pasar {0} turun\n\n"
    "KOTA {0} – Harga beras turun menjadi Rp 12.500 per kilogram pada hari Senin. Pedagang menyambut baik hal itu.\n\n"
    "Pemerintah belum membuka keran impor. Pasokan dari desa sudah kembali normal sejak pekan lalu.\n"
)


class Held(DummyEngine):
    """An engine that stops before a sentence until it is let go, or until its translation is cancelled."""

    def __init__(self, before):
        super().__init__(self._wait)
        self.before = before
        self.reached = threading.Event()
        self.gate = threading.Event()
        self.cancel = None

    def translate(self, texts, *, cancel=None):
        self.cancel = cancel
        return super().translate(texts, cancel=cancel)

    def _wait(self, index):
        if index == self.before and not self.gate.is_set():
            self.reached.set()
            while not (self.gate.wait(0.02) or self.cancel.cancelled):
                pass


@pytest.fixture
def write(tmp_path):
    """Return a function that writes an article and returns its path."""

    def write(name, text=None):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.format(path.stem) if text is None else text, encoding="utf-8")
        return path

    return write


def take(qtbot, window, *files):
    """Have the window take in files and wait until nothing goes on any more."""
    with qtbot.waitSignal(window.workflow.rested, timeout=PATIENCE):
        window.workflow.take(from_paths(list(files)))
    settle(qtbot, window)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)


def article(window):
    return window.workflow.open_article.article


def wait_for_titles(qtbot, window, count):
    """Wait until the list, which comes a moment later, shows as many articles."""
    qtbot.waitUntil(lambda: len(titles(window)) == count, timeout=PATIENCE)


def titles(window):
    model = window.library.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_an_empty_library_invites_and_its_sample_opens(qtbot, window):
    assert window.middle.pages.currentWidget() is window.middle.welcome
    with qtbot.waitSignal(window.workflow.rested, timeout=PATIENCE):
        window.middle.welcome.sample_wanted.emit()
    settle(qtbot, window)
    assert window.middle.pages.currentWidget() is window.middle.reader
    assert article(window).translated
    assert article(window).summary is not None
    assert article(window).document.published.isoformat() == "2024-12-11"
    assert window.settings.recent_files == ()


def test_many_files_come_in_and_a_bad_one_stops_nothing(qtbot, window, write, monkeypatch):
    write("map/satu.txt")
    write("map/dalam/dua.txt")
    write("map/kosong.txt", "   \n")
    write("map/foto.jpg", "no article")
    picture = write("gambar.png", "x")
    take(qtbot, window, write("nol.txt"), picture, paths.resources().parent / "not-there.txt", picture.parent / "map")
    wait_for_titles(qtbot, window, 3)
    assert sorted(titles(window)) == [f"Harga beras di Pasar {name} turun" for name in ("dua", "nol", "satu")]
    assert article(window).document.title.endswith("nol turun")
    with Library(paths.library_file()) as library:
        assert all(library.get(row.id).translated for row in library.list())
    message = window.middle.messages
    assert "3 articles added" in message.text
    assert "3 could not be read" in message.text
    shown = []
    monkeypatch.setattr(FailuresDialog, "ask", lambda failures, parent: shown.extend(failures))
    qtbot.mouseClick(message.button, Qt.MouseButton.LeftButton)
    assert sorted(name for name, _ in shown) == ["gambar.png", "kosong.txt", "not-there.txt"]
    assert all(len(reason) > 15 for _, reason in shown)


def test_one_bad_file_is_explained_in_one_line(qtbot, window, write):
    take(qtbot, window, write("foto.jpg", "x"))
    assert window.middle.messages.text.startswith("foto.jpg: ")
    assert article(window) is None
    assert window.middle.pages.currentWidget() is window.middle.welcome


def test_a_folder_without_articles_is_explained(qtbot, window, tmp_path):
    (tmp_path / "kosong").mkdir()
    take(qtbot, window, tmp_path / "kosong")
    assert "no article is in the folder" in window.middle.messages.text


def test_the_same_article_again_opens_the_stored_one_and_says_so(qtbot, window, write):
    take(qtbot, window, write("satu.txt"))
    first = window.workflow.open_article.id
    take(qtbot, window, write("dua.txt"))
    take(qtbot, window, write("salinan.txt", TEXT.format("satu")))
    assert window.workflow.open_article.id == first
    assert "in the library already" in window.middle.messages.text
    wait_for_titles(qtbot, window, 2)


def test_one_article_follows_another_without_an_empty_window_between(qtbot, window, write):
    take(qtbot, window, write("satu.txt"))
    first, left = window.workflow.open_article.id, window.workflow.open_article.session
    take(qtbot, window, write("dua.txt"))
    pages, resets = [], []
    window.middle.pages.currentChanged.connect(pages.append)
    window.middle.reader.reader_model.modelReset.connect(lambda: resets.append(window.middle.reader.session()))
    window.workflow.open_article.open(first)
    qtbot.waitUntil(lambda: window.workflow.open_article.id == first, timeout=PATIENCE)
    settle(qtbot, window)
    session = window.workflow.open_article.session
    assert session is not left
    assert pages == []
    assert resets == [session]
    assert window.middle.reader.session() is session
    assert window.windowTitle() == f"{article(window).document.title} – Dwiwarta"
    window.commands.close_article()
    assert pages == [window.middle.pages.indexOf(window.middle.nothing)]
    assert resets == [session, None]
    assert window.windowTitle() == "Dwiwarta"


def test_pasted_text_becomes_an_article_and_a_web_address_is_explained(qtbot, window):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(TEXT.format("Tempel"))
    with qtbot.waitSignal(window.workflow.rested, timeout=PATIENCE):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert article(window).document.title == "Harga beras di Pasar Tempel turun"
    clipboard.setText("https://www.example.com/berita")
    window.commands.paste_article()
    assert window.middle.messages.text == OFFLINE


def test_html_from_a_browser_becomes_an_article(qtbot, window):
    mime = QMimeData()
    mime.setHtml("<h1>Harga beras turun</h1><p>Harga beras turun menjadi Rp 12.500 per kilogram, kata menteri itu.</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(window.workflow.rested, timeout=PATIENCE):
        window.commands.paste_article()
    assert "Rp 12.500" in " ".join(block.text for block in article(window).document.blocks)


def test_another_language_gives_a_warning_above_the_reader(qtbot, window, write):
    text = "The minister said that the price of rice had fallen again. Farmers were not happy with it at all.\n" * 3
    take(qtbot, window, write("english.txt", text))
    assert "English" in window.middle.warnings.text
    window.commands.close_article()
    assert window.middle.warnings.text == ""


def test_cancelling_keeps_what_is_done_and_translate_goes_on_from_there(qtbot, make_window, write):
    engine = Held(3)
    window = make_window(engine)
    window.workflow.take(from_paths([write("satu.txt")]))
    assert_reached(qtbot, engine)
    qtbot.waitUntil(lambda: sum(t is not None for t in article(window).translations) == 3, timeout=PATIENCE)
    assert window.commands_by_name["translate"].iconText() == "Cancel"
    window.strip.cancelled.emit()
    engine.gate.set()
    settle(qtbot, window)
    done = [t is not None for t in article(window).translations]
    assert done == [True] * 3 + [False] * (len(done) - 3)
    assert window.commands_by_name["translate"].iconText() == "Translate"
    window.commands.translate()
    settle(qtbot, window)
    assert article(window).translated


def assert_reached(qtbot, engine):
    qtbot.waitUntil(engine.reached.is_set, timeout=PATIENCE)


def test_closing_the_window_while_it_translates_loses_nothing(qtbot, make_window, write):
    engine = Held(2)
    window = make_window(engine)
    window.workflow.take(from_paths([write("satu.txt")]))
    assert_reached(qtbot, engine)
    window.close()
    with Library(paths.library_file()) as library:
        stored = library.get(library.list()[0].id)
    assert [t is not None for t in stored.translations[:2]] == [True, True]
    assert not stored.translated
    again = make_window(DummyEngine())
    qtbot.waitUntil(lambda: article(again) is not None and article(again).translated, timeout=PATIENCE)
    assert article(again).document == stored.document


def test_another_article_goes_first_and_the_one_before_is_finished_after_it(qtbot, make_window, write):
    engine = Held(2)
    window = make_window(engine)
    window.workflow.take(from_paths([write("satu.txt")]))
    assert_reached(qtbot, engine)
    first = window.workflow.open_article.id
    window.workflow.take(from_paths([write("dua.txt")]))
    qtbot.waitUntil(lambda: window.workflow.open_article.id not in {0, first}, timeout=PATIENCE)
    engine.gate.set()
    settle(qtbot, window)
    assert article(window).translated
    assert "dua" in article(window).document.title
    with Library(paths.library_file()) as library:
        assert library.get(first).translated


def test_other_settings_of_the_model_lose_nothing_that_is_done_or_waits(qtbot, make_window, write, monkeypatch):
    engine = Held(2)
    window = make_window(engine)
    window.workflow.take(from_paths([write("satu.txt"), write("dua.txt")]))
    assert_reached(qtbot, engine)
    qtbot.waitUntil(lambda: not window.workflow.importer.busy, timeout=PATIENCE)
    another = DummyEngine()
    monkeypatch.setattr(type(window.pipeline), "engine", property(lambda _self: another))
    window.set_settings(window.settings.changed(beam_size=4))
    engine.gate.set()
    settle(qtbot, window)
    assert engine.closed
    with Library(paths.library_file()) as library:
        assert [library.get(row.id).translated for row in library.list()] == [True, True]


def test_a_model_that_cannot_be_used_is_said_once_and_reading_goes_on(qtbot, make_window, write):
    class Broken(DummyEngine):
        def load(self):
            raise ModelError("no translation model is installed", remedy="Install one in the preferences.")

    window = make_window(Broken())
    window.workflow.take(from_paths([write("satu.txt"), write("dua.txt")]))
    qtbot.waitUntil(lambda: article(window) is not None, timeout=PATIENCE)
    settle(qtbot, window)
    assert "no translation model" in window.middle.messages.text
    assert not article(window).translated
    wait_for_titles(qtbot, window, 2)


def test_a_deleted_article_comes_back_with_undo(qtbot, window, write):
    take(qtbot, window, write("satu.txt"))
    wanted = window.workflow.open_article.id
    machine = article(window).translations
    window.shelf_commands.delete_article()
    settle(qtbot, window)
    wait_for_titles(qtbot, window, 0)
    assert window.middle.pages.currentWidget() is window.middle.welcome
    qtbot.mouseClick(window.middle.messages.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workflow.open_article.id == wanted, timeout=PATIENCE)
    settle(qtbot, window)
    assert article(window).translations == machine
    wait_for_titles(qtbot, window, 1)


def test_a_search_is_typed_and_its_hit_opened_with_the_keyboard(qtbot, window, write):
    take(qtbot, window, write("satu.txt"), write("dua.txt"))
    wait_for_titles(qtbot, window, 2)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.library.field.hasFocus()
    with qtbot.waitSignal(window.library.model.loaded, timeout=PATIENCE):
        qtbot.keyClicks(window.library.field, "kota dua")
    qtbot.waitUntil(lambda: titles(window) == ["Harga beras di Pasar dua turun"], timeout=PATIENCE)
    qtbot.keyClick(window.library.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.library.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "dua" in article(window).document.title, timeout=PATIENCE)
    hit = window.library.model.index(0).data(ENTRY_ROLE).hit
    assert hit.marks


def test_a_block_that_is_unfolded_gets_its_translation_and_can_be_folded_again(qtbot, window, write):
    take(qtbot, window, write("satu.txt", TEXT.format("satu") + "\nBaca juga: Jadwal pasar murah di lima kecamatan\n"))
    session = window.workflow.open_article.session
    block = next(i for i, each in enumerate(article(window).document.blocks) if each.role is Role.BOILERPLATE)
    before = article(window)
    session.set_role(block, Role.BODY)
    settle(qtbot, window)
    assert len(article(window).segments) == len(before.segments) + 1
    assert article(window).translated
    assert len(article(window).summary.salience) == len(article(window).segments)
    with Library(paths.library_file()) as library:
        assert library.get(window.workflow.open_article.id).translations == article(window).translations
    session.undo_stack.undo()
    settle(qtbot, window)
    assert article(window).segments == before.segments


def test_the_summary_follows_its_slider_and_method_and_is_kept(qtbot, window, write):
    take(qtbot, window, write("satu.txt"))
    pane = window.desk.summary
    pane.slider.setValue(2)
    qtbot.waitUntil(lambda: len(article(window).summary.chosen) == 2, timeout=PATIENCE)
    pane.method.setCurrentIndex(pane.method.findData("lead"))
    pane.method.activated.emit(pane.method.currentIndex())
    qtbot.waitUntil(lambda: article(window).summary.method == "lead", timeout=PATIENCE)
    assert (window.settings.summary_method, window.settings.summary_sentences) == ("lead", 2)
    settle(qtbot, window)
    with Library(paths.library_file()) as library:
        assert library.get(window.workflow.open_article.id).summary == article(window).summary
    shown = []
    window.middle.reader.current_changed.connect(shown.append)
    last = article(window).summary.chosen[-1]
    pane.jumped.emit(last)
    assert shown[-1] == last


def test_corrected_details_reach_the_list_and_the_brief(qtbot, window, write):
    take(qtbot, window, write("satu.txt"))
    wait_for_titles(qtbot, window, 1)
    fields = window.desk.details.fields
    window.commands.show_details()
    fields["outlet"].setFocus()
    fields["outlet"].selectAll()
    qtbot.keyClicks(fields["outlet"], "Kabar Contoh")
    qtbot.keyClick(fields["outlet"], Qt.Key.Key_Return)
    fields["published"].setText("2024-13-01")
    fields["published"].editingFinished.emit()
    assert "year-month-day" in window.desk.details.problem
    fields["published"].setText("2024-08-17")
    fields["published"].editingFinished.emit()
    settle(qtbot, window)
    row = window.library.model.index(0).data(ENTRY_ROLE).row
    assert (row.outlet, row.published.isoformat()) == ("Kabar Contoh", "2024-08-17")
    assert article(window).document.outlet == "Kabar Contoh"


def test_what_was_being_typed_when_the_program_died_comes_back(qtbot, make_window, write):
    window = make_window(DummyEngine())
    take(qtbot, window, write("satu.txt"))
    window.workflow.open_article.session.save_draft(1, "Half a sen")
    window.close()
    again = make_window(DummyEngine())
    qtbot.waitUntil(lambda: article(again) is not None, timeout=PATIENCE)
    assert article(again).translations[1].text == "Half a sen"
    assert "is back" in again.middle.messages.text
    again.workflow.open_article.session.undo_stack.undo()
    assert article(again).translations[1].text.startswith("[en] ")


def test_a_library_that_takes_nothing_is_named_and_not_the_article(qtbot, window, write, monkeypatch):
    asked = []

    def refuse(_library, article, **_):
        asked.append(article)
        raise StoreBroken("the file is not a library", path=paths.library_file(), remedy="Put a backup in its place.")

    monkeypatch.setattr(Library, "add", refuse)
    take(qtbot, window, write("satu.txt"), write("dua.txt"))
    message = window.middle.messages.text
    assert message.startswith(str(paths.library_file()))
    assert "satu.txt" not in message
    assert len(asked) == 1


def test_the_list_shows_an_edit_and_its_undoing(qtbot, window, write):
    take(qtbot, window, write("satu.txt"))
    wait_for_titles(qtbot, window, 1)
    session = window.workflow.open_article.session

    def edited():
        return window.library.model.index(0).data(ENTRY_ROLE).row.edited

    session.edit_translation(1, "The price of rice fell.")
    qtbot.waitUntil(lambda: edited() == 1, timeout=PATIENCE)
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: edited() == 0, timeout=PATIENCE)


def test_a_library_that_cannot_be_written_can_be_read(qtbot, make_window, write, monkeypatch):
    first = make_window(DummyEngine())
    take(qtbot, first, write("satu.txt"))
    first.close()

    def refuse(*_):
        raise StoreBroken("the library is read-only", remedy="Check the file's permissions.")

    monkeypatch.setattr(Library, "mark_opened", refuse)
    again = make_window(DummyEngine())
    qtbot.waitUntil(lambda: article(again) is not None, timeout=PATIENCE)
    settle(qtbot, again)
    assert article(again).translated
    assert "read-only" in again.middle.messages.text


def test_a_line_that_was_marked_is_folded_away_in_the_next_article_of_the_outlet(qtbot, window, write):
    lines = "KOTA, Tempo.co – Harga {0} turun pada hari Senin, kata pedagang di pasar.\n\nPulau {0} menanti kabar.\n"
    take(qtbot, window, write("satu.txt", "Harga satu turun\n\n" + lines.format("beras")))
    session = window.workflow.open_article.session
    block = len(session.article.document.blocks) - 1
    session.set_role(block, Role.BOILERPLATE)
    settle(qtbot, window)
    take(
        qtbot,
        window,
        write("dua.txt", "Harga dua turun\n\n" + lines.format("cabai") + "\nPulau beras menanti kabar.\n"),
    )
    last = article(window).document.blocks[-1]
    assert (article(window).document.outlet, last.role, last.reason) == ("Tempo", Role.BOILERPLATE, "learnt")
    assert all(segment.block != len(article(window).document.blocks) - 1 for segment in article(window).segments)


def take_two_alike(qtbot, window, write):
    """Take in an article and a version of it with another figure and another last word; return the first one's id."""
    take(qtbot, window, write("satu.txt"))
    first = window.workflow.open_article.id
    text = TEXT.format("satu").replace("12.500", "13.750").replace("turun\n\n", "turun lagi\n\n", 1)
    take(qtbot, window, write("dua.txt", text))
    assert window.workflow.open_article.id != first
    return first


def comparison(qtbot, window):
    qtbot.waitUntil(lambda: window.findChild(ComparisonDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(ComparisonDialog)
    qtbot.waitExposed(dialog)
    return dialog


def test_a_near_duplicate_is_said_and_what_differs_shown(qtbot, window, write):
    first = take_two_alike(qtbot, window, write)
    message = window.middle.messages
    assert "nearly the same" in message.text
    qtbot.mouseClick(message.button, Qt.MouseButton.LeftButton)
    dialog = comparison(qtbot, window)
    shown = dialog.browser.toPlainText()
    assert "13.750" in shown
    assert "12.500" in shown
    assert "keran impor" not in shown
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workflow.open_article.id == first, timeout=PATIENCE)
    settle(qtbot, window)


class Newer(DummyEngine):
    """The same model in a later version."""

    @property
    def model(self):
        return ModelId("dummy", "2")


def test_what_an_earlier_model_made_is_offered_to_be_made_again_and_edits_stay(qtbot, make_window, write):
    window = make_window(DummyEngine())
    take(qtbot, window, write("a.txt"))
    window.workflow.open_article.session.edit_translation(1, "Mine.")
    assert window.middle.messages.text == ""
    settle(qtbot, window)
    window.close()

    again = make_window(Newer())
    qtbot.waitUntil(lambda: again.middle.messages.text != "", timeout=PATIENCE)
    assert again.middle.messages.text == (
        "4 sentences were translated by dummy 1; dummy 2 is in use now. What you edited or confirmed stays."
    )
    qtbot.mouseClick(again.middle.messages.button, Qt.MouseButton.LeftButton)
    settle(qtbot, again)
    made = again.workflow.open_article.article.translations
    assert [str(each.model) for each in made if each.state is State.MACHINE] == ["dummy 2"] * 4
    assert made[1].text == "Mine."
    facts = again.desk.details
    again.show_tab(facts)
    qtbot.waitUntil(lambda: "Translated by dummy 1, dummy 2" in facts.facts, timeout=PATIENCE)
    again.workflow._offer_again()
    assert again.middle.messages.text == ""


def test_articles_are_compared_by_the_keyboard(qtbot, window, write):
    take_two_alike(qtbot, window, write)
    second = window.workflow.open_article.id
    window.commands_by_name["compare"].trigger()
    dialog = comparison(qtbot, window)
    qtbot.keyClick(dialog.all_box, Qt.Key.Key_Space)
    assert "keran impor" in dialog.browser.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ComparisonDialog) is None, timeout=PATIENCE)
    assert window.workflow.open_article.id == second


def test_an_article_without_a_like_says_so(qtbot, window, write):
    take(qtbot, window, write("satu.txt"))
    window.commands_by_name["compare"].trigger()
    qtbot.waitUntil(lambda: "no other article" in window.middle.messages.text, timeout=PATIENCE)
