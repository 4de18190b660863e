"""What a person can tell the window to do: one slot for each command of `actions`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from dwiwarta.core import paths, reading
from dwiwarta.core.rereading import place_of
from dwiwarta.core.store.listing import Section
from dwiwarta.gui.importing import MANY
from dwiwarta.gui.incoming import Incoming, from_mime, from_paths
from dwiwarta.gui.language import bare, language, translate
from dwiwarta.gui.models.library_words import title_of

_tr = partial(translate, "Window")

if TYPE_CHECKING:
    from dwiwarta.gui.comparing import Comparison
    from dwiwarta.gui.main_window import MainWindow
    from dwiwarta.gui.models.palette_model import Deed
    from dwiwarta.gui.views.palette import Palette

_SAMPLE = "sample/pasar-induk-serambi.txt"


class Commands(QObject):
    """The commands of one window. Dialogs are imported when they are asked for, to keep the start fast."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workflow = window.workflow
        self.palette: Palette | None = None
        language().changed.connect(self._drop_palette)

    @Slot()
    def open_files(self) -> None:
        """Ask for files and take them in."""
        patterns = " ".join(f"*{suffix}" for suffix in (*reading.SUPPORTED, *reading.PICTURES))
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            _tr("Open articles"),
            self._window.state.open_folder,
            f"{_tr('Articles')} ({patterns});;{_tr('All files')} (*)",
        )
        if names:
            self._window.remember(open_folder=str(Path(names[0]).parent))
            self._workflow.take(from_paths([Path(name) for name in names]))

    @Slot()
    def open_folder(self) -> None:
        """Ask for a folder and take in all of its articles."""
        name = QFileDialog.getExistingDirectory(
            self._window, _tr("Open a folder of articles"), self._window.state.open_folder
        )
        if name:
            self._window.remember(open_folder=name)
            self._workflow.take(from_paths([Path(name)]))

    @Slot()
    def open_sample(self) -> None:
        """Take in the sample article that came with the program."""
        self._workflow.take(from_paths([paths.resources() / _SAMPLE]))

    @Slot()
    def paste_article(self) -> None:
        """Take in what is on the clipboard."""
        self._workflow.take(from_mime(QGuiApplication.clipboard().mimeData()))

    @Slot()
    def export_brief(self) -> None:
        """Show the export dialog for the open article."""
        from dwiwarta.gui.dialogs.export import ExportDialog

        window = self._window
        window.middle.reader.finish_editing()
        article = self._workflow.open_article.article
        if article is not None:
            glossary = self._workflow.glossing.known.glossary
            terms = {} if article.id is None or glossary is None else {article.id: glossary}
            ExportDialog.ask(
                article,
                window.pipeline,
                window.tasks,
                window.settings,
                window.set_settings,
                window,
                window.middle.reader.style_now().categories,
                terms,
            )
            window.library.model.refresh(self._workflow.open_article.id)

    @Slot(object)
    def export_listed(self, article_id: int) -> None:
        """Open an article of the list and show the export dialog for it."""
        self._workflow.open_article.open_and(article_id, self.export_brief)

    @Slot()
    def close_article(self) -> None:
        """Close the open article."""
        self._workflow.open_article.close()

    @Slot()
    def quit(self) -> None:
        """Close the window, and with it the program."""
        self._window.close()

    @Slot()
    def find(self) -> None:
        """Open the reader's find bar."""
        self._window.middle.reader.find()

    @Slot()
    def search_library(self) -> None:
        """Put the caret into the library's search field."""
        self._window.show_pane("library", shown=True)
        self._window.library.start_search()

    @Slot()
    def show_palette(self) -> None:
        """Show everything that can be done in a list to type in; shut it where it is shown."""
        from dwiwarta.gui.views.palette import Palette

        if self.palette is None:
            self.palette = Palette(self._window)
            self.palette.unknown.connect(self._search_for)
        if self.palette.isVisible():
            self.palette.shut()
        else:
            self.palette.show_deeds(self._deeds(), self._window.theme)

    @Slot()
    def _drop_palette(self) -> None:
        """Let go of the list; in another language it is made anew."""
        if self.palette is not None:
            self.palette.deleteLater()
            self.palette = None

    def _deeds(self) -> list[Deed]:
        """Return the commands of the menus, then the stories, then the articles of the list."""
        from dwiwarta.gui.models.palette_model import Deed, deeds_of

        window = self._window
        named = window.commands_by_name
        deeds = [deed for menu in named.menus.values() for deed in deeds_of(bare(menu.title()), menu.actions())]
        sections = window.library.sections
        deeds += [
            Deed(story.name, _tr("Story"), partial(window.library.show_section, Section(story=story.id)))
            for story in sections.stories
        ]
        rows = window.library.model.rows()
        return deeds + [
            Deed(title_of(row), _tr("Article"), partial(self._workflow.open_article.open, row.id)) for row in rows
        ]

    @Slot(str)
    def _search_for(self, text: str) -> None:
        self.search_library()
        self._window.library.field.setText(text)

    @Slot()
    def preferences(self) -> None:
        """Show the preferences; what changes is applied at once."""
        from dwiwarta.gui.dialogs.settings import SettingsDialog

        SettingsDialog.ask(self._window.settings, self._window.tasks, self._window.set_settings, self._window)

    @Slot()
    def categories(self) -> None:
        """Show the categories of highlights; what changes is applied at once."""
        from dwiwarta.gui.dialogs.categories import CategoriesDialog

        style = self._window.middle.reader.style_now()
        CategoriesDialog.ask(style.categories, style, self._window.set_categories, self._window)

    @Slot()
    def show_models(self) -> None:
        """Show the translation models."""
        self.install_models(())

    @Slot(object)
    def install_models(self, files: tuple[Path, ...]) -> None:
        """Show the translation models and install files among them."""
        from dwiwarta.gui.dialogs.model_manager import ModelManager

        ModelManager.ask(self._window.settings, self._window.tasks, self._window, files)

    @Slot()
    def translate(self) -> None:
        """Translate the open article, or stop what goes on."""
        self._workflow.toggle_translating()

    @Slot()
    def translate_again(self) -> None:
        """Translate every sentence again that no person has touched."""
        self._workflow.translate_again()

    @Slot()
    def read_again(self) -> None:
        """Read the open article's file again; where it is not there any more, ask for it."""
        article = self._workflow.open_article.article
        if article is None or not article.source:
            return
        file, name = place_of(article.source)
        if not file.is_file():
            title = _tr("Where is “{}” now?").format(file.name)
            chosen, _ = QFileDialog.getOpenFileName(self._window, title, self._window.state.open_folder)
            if not chosen:
                return
            file = Path(chosen)
            self._window.remember(open_folder=str(file.parent))
        self._workflow.again.read(file, name)

    @Slot()
    def read_listed_again(self) -> None:
        """Open the chosen article of the list and read its file again."""
        self._workflow.open_article.open_and(self._window.library.current(), self.read_again)

    @Slot()
    def compare(self) -> None:
        """Compare the open article with the one in the library that says nearly the same."""
        if self._workflow.open_article.id:
            self._workflow.comparing.compare_nearest(self._workflow.open_article.id)

    @Slot(bool)
    def show_library(self, shown: bool) -> None:
        """Show or hide the library."""
        self._window.show_pane("library", shown=shown)

    @Slot(bool)
    def show_desk(self, shown: bool) -> None:
        """Show or hide the desk."""
        self._window.show_pane("desk", shown=shown)

    @Slot()
    def show_summary(self) -> None:
        """Show the summary."""
        self._window.show_tab(self._window.desk.summary, self._window.desk.summary.text)

    @Slot()
    def show_notes(self) -> None:
        """Show the notes."""
        self._window.show_tab(self._window.desk.notes, self._window.desk.notes.list)

    @Slot()
    def show_details(self) -> None:
        """Show the details."""
        self._window.show_tab(self._window.desk.details, self._window.desk.details.fields["title"])

    @Slot()
    def zoom_in(self) -> None:
        """Show the article larger."""
        self._window.middle.reader.zoom_in()

    @Slot()
    def zoom_out(self) -> None:
        """Show the article smaller."""
        self._window.middle.reader.zoom_out()

    @Slot()
    def zoom_reset(self) -> None:
        """Show the article in the preferred size."""
        self._window.middle.reader.zoom_reset()

    @Slot()
    def next_pane(self) -> None:
        """Move the focus to the next of library, reader and desk."""
        window = self._window
        inner = {
            window.library: window.library.list,
            window.middle: window.middle.pages.currentWidget(),
            window.desk: window.desk.tabBar(),
        }
        panes = [pane for pane in inner if pane.isVisible()]
        focus = window.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        inner[panes[(here + 1) % len(panes)]].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key."""
        from dwiwarta.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog.ask(self._window.commands_by_name.menus.values(), self._window)

    @Slot()
    def about(self) -> None:
        """Show what this program is."""
        from dwiwarta.gui.dialogs.about import AboutDialog

        AboutDialog.ask(self._window)

    @Slot(object)
    def show_failures(self, failures: tuple[tuple[str, str], ...]) -> None:
        """Show what could not be read, and why."""
        from dwiwarta.gui.dialogs.failures import FailuresDialog

        FailuresDialog.ask(failures, self._window)

    @Slot(object, int)
    def ask_how_many(self, folder: Incoming, count: int) -> None:
        """Ask whether all files of a large folder are meant."""
        from dwiwarta.gui.dialogs.many_files import ManyFilesDialog

        self._workflow.importer.want(ManyFilesDialog.ask(folder.name, count, MANY, self._window))

    @Slot(object)
    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs between two articles."""
        from dwiwarta.gui.dialogs.comparison import ComparisonDialog

        dialog = ComparisonDialog(comparison, self._window.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_wanted.connect(self._workflow.open_article.open)
        dialog.open()

    @Slot(object)
    def ask_password(self, item: Incoming) -> None:
        """Ask for the password of a protected file and have it read again with it."""
        from dwiwarta.gui.dialogs.password import PasswordDialog

        password = PasswordDialog.ask(item.name, again=bool(item.password), parent=self._window)
        if password:
            self._workflow.importer.unlock(password)

    @Slot(str, bool)
    def ask_password_again(self, name: str, again: bool) -> None:
        """Ask for the password of a protected file that is read again."""
        from dwiwarta.gui.dialogs.password import PasswordDialog

        self._workflow.again.unlock(PasswordDialog.ask(name, again=again, parent=self._window))
