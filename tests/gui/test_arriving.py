"""What comes into the window beside plain files: pictures, selections, links, large folders, passwords, a watch."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from core.reading import samples
from dwiwarta.core.reading import ocr
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui import importing, watching
from dwiwarta.gui.dialogs.many_files import ManyFilesDialog
from dwiwarta.gui.dialogs.password import PasswordDialog
from dwiwarta.gui.dialogs.settings import SettingsDialog
from dwiwarta.gui.incoming import OFFLINE, from_paths

PATIENCE = 30_000
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TEXT = (
    "Harga beras di Pasar {0} turun\n\nKOTA {0} – Harga beras turun menjadi Rp 12.500 per kilogram pada hari Senin.\n"
)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.workflow.busy and not window.tasks.busy(), timeout=PATIENCE)


def drop(qtbot, window, mime):
    """Drag something over the window and drop it, as the window system would, and wait until it is taken in."""
    place, action = QPointF(300, 300), Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(place.toPoint(), action, mime, LEFT, NONE))
    assert window.outline.isVisible()
    QApplication.sendEvent(window, QDropEvent(place, action, mime, LEFT, NONE, QEvent.Type.Drop))
    assert not window.outline.isVisible()
    settle(qtbot, window)


def paste(qtbot, window, mime):
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)


def selection():
    mime = QMimeData()
    mime.setHtml(f"<meta charset='utf-8'><h1>{samples.TITLE}</h1><p>{samples.LEAD}</p><p>{samples.LAST}</p>")
    mime.setText(f"{samples.TITLE}\n{samples.LEAD}")
    return mime


def plain():
    mime = QMimeData()
    mime.setText("\n\n".join((samples.TITLE, *samples.PARAGRAPHS)))
    return mime


def picture():
    mime = QMimeData()
    mime.setImageData(QImage.fromData(samples.picture()))
    return mime


def link():
    mime = QMimeData()
    mime.setUrls([QUrl("https://www.example.com/berita")])
    mime.setText("https://www.example.com/berita")
    mime.setHtml("<a href='https://www.example.com/berita'>Berita</a>")
    return mime


def texts(window):
    article = window.workflow.open_article.article
    return [] if article is None else [block.text for block in article.document.blocks]


@pytest.mark.parametrize("bring", [drop, paste])
@pytest.mark.parametrize("make", [selection, plain])
def test_a_selection_becomes_an_article(qtbot, window, bring, make):
    bring(qtbot, window, make())
    assert texts(window)[:2] == [samples.TITLE, samples.LEAD]


@pytest.mark.parametrize("bring", [drop, paste])
def test_a_picture_is_recognised_or_explained(qtbot, window, bring):
    bring(qtbot, window, picture())
    if ocr.program() is None:
        assert "Tesseract" in window.middle.messages.text
    else:
        assert "120 meter" in " ".join(texts(window))
        assert "check names, figures" in window.middle.warnings.text


@pytest.mark.parametrize("bring", [drop, paste])
def test_a_link_is_explained(qtbot, window, bring):
    bring(qtbot, window, link())
    assert window.middle.messages.text == OFFLINE
    assert texts(window) == []


def test_several_files_and_a_folder_are_dropped_at_once(qtbot, window, tmp_path):
    (tmp_path / "map" / "dalam").mkdir(parents=True)
    (tmp_path / "map" / "dalam" / "a.rtf").write_bytes(samples.rtf())
    (tmp_path / "b.csv").write_bytes(samples.table())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("map", "b.csv")])
    drop(qtbot, window, mime)
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 3, timeout=PATIENCE)


class TestLargeFolder:
    @pytest.fixture
    def folder(self, tmp_path, monkeypatch):
        monkeypatch.setattr(importing, "MANY", 2)
        for name in ("a", "b", "c"):
            (tmp_path / "map").mkdir(exist_ok=True)
            (tmp_path / "map" / f"{name}.txt").write_text(TEXT.format(name.upper()), encoding="utf-8")
        return tmp_path / "map"

    @pytest.mark.parametrize(("wanted", "read"), [(3, 3), (2, 2), (0, 0)])
    def test_it_asks_how_many_to_read(self, qtbot, window, folder, monkeypatch, wanted, read):
        asked = []
        monkeypatch.setattr(ManyFilesDialog, "ask", lambda name, count, *_: asked.append((name, count)) or wanted)
        window.workflow.take(from_paths([folder]))
        settle(qtbot, window)
        assert asked == [("map", 3)]
        qtbot.waitUntil(lambda: window.library.model.rowCount() == read, timeout=PATIENCE)

    def test_the_buttons_say_how_many(self, qtbot):
        dialog = ManyFilesDialog("map", 1240, 200)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.wanted() == 0
        qtbot.mouseClick(dialog.first_button, LEFT)
        assert dialog.wanted() == 200
        qtbot.mouseClick(dialog.all_button, LEFT)
        assert dialog.wanted() == 1240
        assert "1,240" in dialog.text()


class TestPassword:
    @pytest.fixture(params=[("rahasia.docx", samples.locked_docx), ("rahasia.odt", samples.locked_odt)])
    def locked(self, tmp_path, request):
        name, made = request.param
        path = tmp_path / name
        path.write_bytes(made())
        return path

    def test_it_is_asked_for_until_it_opens_the_file_and_is_kept_nowhere(
        self, qtbot, window, locked, monkeypatch, home
    ):
        given = iter(["salah", samples.PASSWORD])
        asked = []

        def ask(name, *, again, parent):
            asked.append((name, again))
            return next(given)

        monkeypatch.setattr(PasswordDialog, "ask", ask)
        window.workflow.take(from_paths([locked]))
        settle(qtbot, window)
        assert asked == [(locked.name, False), (locked.name, True)]
        assert texts(window)[0] == samples.TITLE
        window.close()
        for path in home.rglob("*"):
            if path.is_file() and "models" not in path.parts:
                assert samples.PASSWORD.encode() not in path.read_bytes()

    def test_who_has_none_gets_the_line(self, qtbot, window, locked, monkeypatch):
        monkeypatch.setattr(PasswordDialog, "ask", lambda *_, **__: "")
        window.workflow.take(from_paths([locked]))
        settle(qtbot, window)
        assert f"{locked.name}: this file is protected by a password" in window.middle.messages.text

    def test_the_dialog_hides_what_is_typed_unless_told_otherwise(self, qtbot):
        dialog = PasswordDialog("rahasia.docx", again=True)
        qtbot.addWidget(dialog)
        dialog.show()
        assert not dialog.open_button.isEnabled()
        qtbot.keyClicks(dialog.field, "kata sandi")
        assert dialog.field.echoMode() is dialog.field.EchoMode.Password
        dialog.shown.click()
        assert dialog.field.echoMode() is dialog.field.EchoMode.Normal
        with qtbot.waitSignal(dialog.accepted):
            qtbot.mouseClick(dialog.open_button, LEFT)

    def test_cancelling_gives_nothing(self, qtbot, monkeypatch):
        def cancel(dialog):
            dialog.field.setText("x")
            box = dialog.findChild(QDialogButtonBox)
            box.button(QDialogButtonBox.StandardButton.Cancel).click()
            return dialog.result()

        monkeypatch.setattr(PasswordDialog, "exec", cancel)
        assert PasswordDialog.ask("rahasia.docx") == ""


class TestWatching:
    @pytest.fixture(autouse=True)
    def folder(self, tmp_path, monkeypatch):
        """Return the folder, and have the window look into it often; a window that is made before would not."""
        monkeypatch.setattr(watching, "LOOK_MS", 80)
        folder = tmp_path / "masuk"
        folder.mkdir()
        (folder / "lama.txt").write_text(TEXT.format("Lama"), encoding="utf-8")
        return folder

    @pytest.fixture
    def watched(self, window, folder, qtbot):
        window.set_settings(window.settings.changed(watched_folder=str(folder)))
        qtbot.waitUntil(lambda: window.workflow.watching.begun, timeout=PATIENCE)
        return folder

    def titles(self, window):
        model = window.library.model
        return sorted(model.index(row).data() for row in range(model.rowCount()))

    def test_it_is_off_by_default(self, window):
        assert window.settings.watched_folder == ""
        assert window.workflow.watching.folder == ""

    def test_new_files_are_read_and_what_is_open_stays_open(self, qtbot, window, watched):
        window.workflow.take(from_paths([self.write(watched.parent / "terbuka.txt", "Terbuka")]))
        settle(qtbot, window)
        self.write(watched / "baru.txt", "Baru")
        (watched / "unduhan.txt.part").write_text(TEXT.format("Separuh"), encoding="utf-8")
        (watched / "program.exe").write_bytes(b"MZ")
        wanted = [f"Harga beras di Pasar {name} turun" for name in ("Baru", "Terbuka")]
        qtbot.waitUntil(lambda: self.titles(window) == wanted, timeout=PATIENCE)
        settle(qtbot, window)
        assert window.workflow.open_article.article.document.title == wanted[1]
        assert window.middle.messages.text.startswith("1 article added from the watched folder")

    def test_a_file_is_read_once_it_is_complete(self, qtbot, window, watched):
        looks = window.workflow.watching
        path = watched / "tumbuh.txt"
        with qtbot.waitSignal(looks.arrived, timeout=PATIENCE) as arrived, path.open("w", encoding="utf-8") as file:
            for piece in TEXT.format("Tumbuh").split(" "):
                file.write(f"{piece} ")
                file.flush()
                qtbot.wait(10)
        assert arrived.args == [[path]]
        assert path.read_text(encoding="utf-8").rstrip() == TEXT.format("Tumbuh").rstrip()

    def test_a_file_that_is_written_anew_is_new(self, qtbot, window, watched):
        with qtbot.waitSignal(window.workflow.watching.arrived, timeout=PATIENCE) as arrived:
            self.write(watched / "lama.txt", "Anyar")
        assert arrived.args == [[watched / "lama.txt"]]

    def test_a_folder_that_goes_is_said_once_and_looked_for_again(self, qtbot, window, watched):
        with qtbot.waitSignal(window.workflow.watching.lost, timeout=PATIENCE):
            watched.rename(watched.parent / "pindah")
        assert "is not there" in window.middle.messages.text
        (watched.parent / "pindah").rename(watched)
        with qtbot.waitSignal(window.workflow.watching.arrived, timeout=PATIENCE):
            self.write(watched / "kembali.txt", "Kembali")

    def test_what_comes_while_the_program_is_closed_is_read_at_the_next_start(
        self, qtbot, window, watched, make_window
    ):
        self.write(watched / "pagi.txt", "Pagi")
        qtbot.waitUntil(lambda: len(self.titles(window)) == 1, timeout=PATIENCE)
        settle(qtbot, window)
        window.close()
        self.write(watched / "malam.txt", "Malam")
        self.write(watched / "lama.txt", "Ditulis Ulang")
        (watched / "pagi.txt").unlink()
        again = make_window(DummyEngine())
        wanted = [f"Harga beras di Pasar {name} turun" for name in ("Ditulis Ulang", "Malam", "Pagi")]
        qtbot.waitUntil(lambda: self.titles(again) == wanted, timeout=PATIENCE)
        settle(qtbot, again)
        assert again.middle.messages.text.startswith("2 articles added")
        again.close()
        third = make_window(DummyEngine())
        qtbot.waitUntil(lambda: third.workflow.watching.begun, timeout=PATIENCE)
        with qtbot.assertNotEmitted(third.workflow.watching.arrived, wait=400):
            pass
        assert self.titles(third) == wanted

    def test_what_comes_after_the_watch_has_ended_is_left_alone(self, qtbot, window, watched):
        window.set_settings(window.settings.changed(watched_folder=""))
        settle(qtbot, window)
        self.write(watched / "sela.txt", "Sela")
        window.set_settings(window.settings.changed(watched_folder=str(watched)))
        qtbot.waitUntil(lambda: window.workflow.watching.begun, timeout=PATIENCE)
        with qtbot.assertNotEmitted(window.workflow.watching.arrived, wait=400):
            pass

    def test_it_can_be_ended(self, qtbot, window, watched):
        window.set_settings(window.settings.changed(watched_folder=""))
        with qtbot.assertNotEmitted(window.workflow.watching.arrived, wait=400):
            self.write(watched / "baru.txt", "Baru")

    def test_the_preferences_choose_and_end_it(self, qtbot, window, folder, monkeypatch):
        dialog = SettingsDialog(window.settings, window.tasks, window)
        qtbot.addWidget(dialog)
        dialog.changed.connect(window.set_settings)
        page = dialog.watch_page
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        page.on.click()
        assert window.settings.watched_folder == page.name.text() == str(folder)
        assert window.workflow.watching.folder == str(folder)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
        page.choose()
        assert page.on.isChecked()
        page.on.click()
        assert window.settings.watched_folder == ""
        page.on.click()
        assert not page.on.isChecked()
        settle(qtbot, window)

    def write(self, path, name):
        beside = path.with_suffix(".tmp")
        beside.write_text(TEXT.format(name), encoding="utf-8")
        return beside.replace(path)
