"""The window: three panes, a tool bar, menus and a strip of progress, around the workflow that it is given."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from dwiwarta.core import paths
from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.settings import Settings
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.listing import Section
from dwiwarta.core.store.records import Group, Sort
from dwiwarta.core.types import Annotation, State
from dwiwarta.errors import DwiwartaError, SettingsError
from dwiwarta.gui import window_state
from dwiwarta.gui.actions import Actions, add_reader_actions
from dwiwarta.gui.commands import Commands
from dwiwarta.gui.dropping import Dropping
from dwiwarta.gui.glossary_commands import GlossaryCommands
from dwiwarta.gui.help_commands import HelpCommands
from dwiwarta.gui.incoming import from_paths
from dwiwarta.gui.language import in_language, language, number, say, translate
from dwiwarta.gui.looks import reader_style, reading_look
from dwiwarta.gui.memory_commands import MemoryCommands
from dwiwarta.gui.models.reader_rows import Mode
from dwiwarta.gui.notice import EndNotice
from dwiwarta.gui.opening import Opened
from dwiwarta.gui.saving import Saving
from dwiwarta.gui.sentence_dropping import SentenceDropping
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.shelf_commands import ShelfCommands
from dwiwarta.gui.tasks import Tasks
from dwiwarta.gui.theme import Theme, ThemeControl
from dwiwarta.gui.tool_bar import RecentMenu, ToolBar
from dwiwarta.gui.undoing import UndoByFocus
from dwiwarta.gui.views.desk import Desk
from dwiwarta.gui.views.library import LibraryView
from dwiwarta.gui.views.middle import Middle
from dwiwarta.gui.views.panes import Panes
from dwiwarta.gui.views.progress import ProgressStrip
from dwiwarta.gui.workflow import Message, Workflow

_tr = partial(translate, "Window")

_ENGINE_SETTINGS = ("model", "beam_size", "threads", "compute_type")
_SAVE_MS = 1500
_LIST_MS = 120
_PLACE_MS = 2000

# Widths in average characters below which the library, and then the desk, make room for the reader.
_ALL_PANES = 136
_TWO_PANES = 100


class MainWindow(QMainWindow):
    """The program's window. It is given a pipeline, the lanes and the theme, and owns the workflow between them."""

    ready = Signal()
    """The window has been painted and the library has answered for the first time."""

    def __init__(self, pipeline: Pipeline, tasks: Tasks, theme: ThemeControl) -> None:
        super().__init__()
        self.pipeline = pipeline
        self.tasks = tasks
        self._theme = theme
        self.state = window_state.load()
        self._categories = DEFAULTS
        self._files = Saving(tasks, pipeline.settings, self)
        self._answered = False
        self.setWindowTitle("Dwiwarta")
        self.workflow = Workflow(pipeline, tasks, self)
        self.library = LibraryView(tasks)
        self.middle = Middle()
        self.desk = Desk()
        self.strip = ProgressStrip()
        self.notice = EndNotice(self)
        self.undoing = UndoByFocus((self.library, self.desk.glossary), self.workflow.shelving.undo_stack, self)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._listing = QTimer(self, singleShot=True, interval=_LIST_MS)
        self._placing = QTimer(self, singleShot=True, interval=_PLACE_MS)
        self._lay_out()
        self.commands = Commands(self)
        self.shelf_commands = ShelfCommands(self)
        self.glossary_commands = GlossaryCommands(self)
        self.help_commands = HelpCommands(self)
        self.memory_commands = MemoryCommands(self)
        helpers = (self.shelf_commands, self.glossary_commands, self.memory_commands, self.help_commands)
        self.commands_by_name = Actions(self, (self.commands, *helpers))
        self.recent = RecentMenu(self)
        self._complete_menus()
        self.addToolBar(ToolBar(self.commands_by_name, self))
        self._connect()
        self._restore()
        self._apply_theme(theme.theme)
        self._show_article_state()
        language().changed.connect(self._reword)

    @property
    def settings(self) -> Settings:
        """Return the settings in force."""
        return self.pipeline.settings

    @property
    def theme(self) -> Theme:
        """Return the theme in force."""
        return self._theme.theme

    def start(self, files: list[Path]) -> None:
        """Fill the library, open what was asked for or what was last open, and load the model in the background."""
        self.ready.connect(self.workflow.prepare)
        self.library.reload()
        self.tasks.library(_stored_categories, self._show_categories)
        self.workflow.take_up()
        if files:
            self.workflow.take(from_paths(files))
        elif self.state.article:
            self.workflow.open_article.open(self.state.article)
        self.workflow.watching.watch(self.settings.watched_folder)

    # Frame

    def _lay_out(self) -> None:
        unit = self.fontMetrics().averageCharWidth()
        self.middle.setMinimumWidth(unit * 40)
        self._panes = Panes(self.library, self.middle, self.desk)
        self._widths: tuple[int, ...] = (unit * 40, unit * 112, max(unit * 54, self.desk.width_of_tabs()))
        self._panes.splitterMoved.connect(self._take_widths)
        self.setCentralWidget(self._panes)
        self.dropping = Dropping(self)
        self.outline = self.dropping.outline
        self.sentence_dropping = SentenceDropping(self, self.middle, self.desk, self.outline)
        self.library.sections.accept_articles()
        self.resize(QSize(unit * 200, self.fontMetrics().height() * 48))
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.strip, 1)

    def _complete_menus(self) -> None:
        """Add what is not a plain command: recent files, undo and redo, and the reader's own actions."""
        menus = self.commands_by_name.menus
        menus["file"].insertMenu(self.commands_by_name["paste_article"], self.recent)
        self.recent.show_files(self.settings.recent_files)
        self.undoing.fill(menus["edit"])
        add_reader_actions(menus, self.middle.reader.reader_actions)
        self.middle.reader.reader_actions.more.append(self.commands_by_name["add_term"])
        self.shelf_commands.enter(menus["library"], self.commands_by_name["edit_tags"])
        menus["view"].insertMenu(self.commands_by_name["show_summary"], self.library.menus.menu)

    def _connect(self) -> None:
        work = self.workflow
        work.said.connect(self._say)
        work.progressed.connect(self._progressed)
        work.rested.connect(self._rested)
        work.listed.connect(self._list_soon)
        self._listing.timeout.connect(self.library.reload)
        work.row_changed.connect(self._row_changed)
        work.removed.connect(self._removed)
        work.failures_wanted.connect(self.commands.show_failures)
        work.password_wanted.connect(self.commands.ask_password)
        work.again.password_wanted.connect(self.commands.ask_password_again)
        work.again.taking.connect(self._leave_article)
        work.again.taken.connect(self._read_again)
        work.comparing.ready.connect(self.commands.show_comparison)
        work.many_found.connect(self.commands.ask_how_many)
        work.recent.connect(self._remember)
        work.open_article.opened.connect(self._opened)
        work.open_article.closed.connect(self._closing_article)
        work.open_article.gone.connect(self._nothing_open)
        self.dropping.dropped.connect(work.take)
        self.dropping.models_dropped.connect(self.commands.install_models, Qt.ConnectionType.QueuedConnection)
        self.tasks.failed.connect(self._failed)
        self.library.chosen.connect(work.open_article.open)
        self.library.ordered.connect(self._saving.start)
        self.library.selected_changed.connect(self._show_article_state)
        self.library.model.loaded.connect(self._listed)
        self.desk.summary.wanted.connect(self._summary_wanted)
        self.desk.summary.jumped.connect(self.middle.reader.show_segment)
        self.desk.notes.jumped.connect(self._jump_to_note)
        self.desk.notes.categories_wanted.connect(self.commands.categories)
        self.desk.notes.place_wanted.connect(self.middle.reader.annotating.place)
        self.middle.reader.selection_changed.connect(self._selection_changed)
        self.middle.welcome.open_wanted.connect(self.commands.open_files)
        self.middle.welcome.paste_wanted.connect(self.commands.paste_article)
        self.middle.welcome.sample_wanted.connect(self.commands.open_sample)
        self.recent.chosen.connect(self._open_recent)
        self.middle.reader.annotation_clicked.connect(self.desk.notes.choose)
        self.middle.reader.zoom_changed.connect(self._zoomed)
        self.middle.reader.suggestions_wanted.connect(work.sentences.suggest)
        self.middle.reader.retranslation_wanted.connect(work.sentences.translate_again)
        work.sentences.suggested.connect(self.middle.reader.suggesting.show)
        self.strip.cancelled.connect(work.cancel)
        self._theme.changed.connect(self._apply_theme)
        self._saving.timeout.connect(self._save_soon)
        self._files.failed.connect(self._failed)
        self.middle.reader.verticalScrollBar().valueChanged.connect(self._moved)
        self._placing.timeout.connect(self._keep_place)

    def _restore(self) -> None:
        state = self.state
        if state.geometry:
            self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii")))
        if len(state.panes) == self._panes.count():
            self._widths = state.panes
        self.desk.setCurrentIndex(state.desk_tab)
        self._make_room()
        sort = Sort(state.sort) if state.sort in set(Sort) else Sort.ADDED
        group = Group(state.group) if state.group in set(Group) else Group.NONE
        self.library.set_order(sort, group, cards=state.cards)
        if state.story:
            self.library.show_section(Section(story=state.story))
        self.middle.reader.set_split(state.reader_split)
        if state.sentence_rows:
            self.middle.reader.set_mode(Mode.SENTENCES)
        self.middle.reader.set_english_alone(state.english_alone)
        self.middle.reader.set_overview_shown(state.overview_shown)
        self.desk.summary.set_choice(self.settings.summary_method, self.settings.summary_sentences)

    def _take_state(self) -> None:
        """Bring the state in step with what is on the screen."""
        self.state = replace(
            self.state,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            panes=self._widths,
            desk_tab=self.desk.currentIndex(),
            article=self.workflow.open_article.id,
            reader_split=self.middle.reader.split(),
            sort=str(self.library.menus.sort.value()),
            group=str(self.library.menus.group.value()),
            cards=self.library.menus.layout.value(),
            story=self.library.sections.section.story,
            sentence_rows=self.middle.reader.mode() is Mode.SENTENCES,
            english_alone=self.middle.reader.english_alone(),
            overview_shown=not self.middle.reader.strip.isHidden(),
        )

    @Slot()
    def _save_soon(self) -> None:
        self._take_state()
        self._files.later(self.state, self.settings)

    # What the workflow tells

    @Slot(object, object)
    def _opened(self, session: ArticleSession, opened: Opened) -> None:
        self.undoing.set_article_stack(session.undo_stack)
        self.middle.reader.set_session(session)
        self.desk.set_session(session)
        self.sentence_dropping.session = session
        self.middle.warn_about(session.article.document)
        self.middle.show_page(self.middle.reader)
        self.library.set_open(self.workflow.open_article.id)
        session.translation_changed.connect(self._session_changed)
        session.structure_changed.connect(self._session_changed)
        session.undo_stack.indexChanged.connect(self._refresh_row)
        self.middle.reader.show_block(opened.reading_block)
        self._bring_back(session, opened.drafts)
        if not self.library.field.hasFocus() or not self.library.field.text():
            self.middle.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._saving.start()
        self._show_article_state()

    def _bring_back(self, session: ArticleSession, drafts: dict[int, str]) -> None:
        """Take over edits that were being typed when the program ended before its time."""
        for index, text in drafts.items():
            session.edit_translation(index, text)
        if drafts:
            back = _tr(
                "What you were typing in %n sentence(s) was saved and is back. Undo takes it away again.", n=len(drafts)
            )
            self._say(Message(back))

    @Slot()
    def _closing_article(self) -> None:
        self._leave_article()
        session = self.workflow.open_article.session
        if session is not None:
            session.translation_changed.disconnect(self._session_changed)
            session.structure_changed.disconnect(self._session_changed)
            session.undo_stack.indexChanged.disconnect(self._refresh_row)
        self._saving.start()

    @Slot()
    def _nothing_open(self) -> None:
        """Empty the window. Where another article follows, the views go over to it without being empty between."""
        self.middle.reader.set_session(None)
        self.desk.set_session(None)
        self.sentence_dropping.session = None
        self.middle.warn_about(None)
        self.middle.show_page(self.middle.nothing)
        self.library.set_open(0)
        self.undoing.set_article_stack(None)
        self._show_article_state()

    @Slot()
    def _leave_article(self) -> None:
        """Hand everything that is being typed to the session and remember the place."""
        self.middle.reader.finish_editing()
        self.desk.notes.save_note()
        self._keep_place()

    @Slot()
    def _read_again(self) -> None:
        article = self.workflow.open_article.article
        self.middle.warn_about(article.document if article is not None else None)

    @Slot(int)
    def _moved(self, _place: int) -> None:
        self._placing.start()

    @Slot()
    def _keep_place(self) -> None:
        """Remember the place, also while reading: the program may end before its time."""
        self._placing.stop()
        if self.workflow.open_article.id:
            self.workflow.open_article.keep_place(self.middle.reader.top_block())

    @Slot(object)
    def _session_changed(self, _indices: object = None) -> None:
        self._show_article_state()

    @Slot()
    def _refresh_row(self) -> None:
        """Show in the list what a person has just done, undone or done again; it is on its way to the library."""
        self.library.model.refresh(self.workflow.open_article.id)

    @Slot()
    def _show_article_state(self) -> None:
        """Bring title, buttons and the strip in step with the open article."""
        article = self.workflow.open_article.article
        named = self.commands_by_name
        for name in ("export_brief", "close_article", "find", "translate_again", "use_match", "compare"):
            named[name].setEnabled(article is not None)
        named["read_again"].setEnabled(article is not None and bool(article.source))
        self.shelf_commands.update_enabled()
        running = bool(self.workflow.translating.current)
        missing = article is not None and None in article.translations
        named["translate"].setEnabled(running or missing)
        say(named["translate"].setText, _tr("&Cancel translating") if running else _tr("&Translate"))
        say(named["translate"].setIconText, _tr("Cancel") if running else _tr("Translate"))
        named.set_icon("translate", "cancel" if running else "translate", self._theme.theme)
        if article is None:
            self.setWindowTitle("Dwiwarta")
            self.strip.set_resting("")
            return
        title = (
            article.document.title or article.title_translation or Path(article.source).name or _tr("Without a title")
        )
        self.setWindowTitle(f"{title} – Dwiwarta")
        made = [translation for translation in article.translations if translation is not None]
        edited = sum(translation.state is not State.MACHINE for translation in made)
        count = len(article.segments)
        parts = [
            _tr("{} of %Ln sentence(s) translated", n=count).format(number(len(made)))
            if count
            else _tr("No article text")
        ]
        if edited:
            parts.append(_tr("%Ln edited or confirmed", n=edited))
        self.strip.set_resting(" · ".join(parts))

    @Slot(object)
    def _progressed(self, progress: object) -> None:
        self.strip.show_progress(progress)
        self.notice.begin()
        if not self.workflow.open_article.id and self.workflow.importer.busy:
            self.middle.show_page(self.middle.reading)
        self._show_article_state()

    @Slot()
    def _rested(self) -> None:
        self.strip.rest()
        self.notice.end()
        if not self.workflow.open_article.id and self.middle.pages.currentWidget() is self.middle.reading:
            self.middle.show_page(self.middle.nothing)
        self._show_article_state()

    @Slot(object)
    def _row_changed(self, article_id: int) -> None:
        self.library.model.refresh(article_id)

    @Slot(object)
    def _removed(self, article_id: int) -> None:
        self.library.model.remove(article_id)
        self.library.reload()

    @Slot()
    def _list_soon(self) -> None:
        """Ask for the list anew, once for all the articles that come within a moment."""
        if not self._listing.isActive():
            self._listing.start()

    @Slot(bool)
    def _listed(self, empty: bool) -> None:
        """Show the first-start page while the library is empty."""
        page = self.middle.pages.currentWidget()
        if not self.workflow.open_article.id and page in {self.middle.nothing, self.middle.welcome}:
            self.middle.show_page(self.middle.welcome if empty else self.middle.nothing)
            if empty and not self._answered:
                self.middle.welcome.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._answered:
            self._answered = True
            self.ready.emit()

    @Slot(object)
    def _say(self, message: Message) -> None:
        self.notice.note(message.text)
        self.middle.messages.show_message(message.text, message.kind, message.action, message.act)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        """Show an expected failure in the bar; raise any other, for the crash reporter."""
        if not isinstance(error, DwiwartaError):
            raise error
        self._say(Message(in_language(error), "danger"))

    @Slot(str, int)
    def _summary_wanted(self, method: str, sentences: int) -> None:
        self.set_settings(self.settings.changed(summary_method=method, summary_sentences=sentences))
        self.workflow.open_article.summarise(method, sentences)

    @Slot(object)
    def _jump_to_note(self, annotation: Annotation) -> None:
        self.middle.reader.show_annotation(annotation)

    @Slot()
    def _selection_changed(self) -> None:
        self.desk.notes.editor.set_selection(self.middle.reader.has_selection())

    # Settings and looks

    @Slot(object)
    def set_settings(self, changed: Settings) -> None:
        """Take other settings: keep them, and apply what has changed."""
        before = self.settings
        # Dialogs know the settings of the moment when they opened; recent files may have come since.
        changed = self._keep_settings(changed.changed(recent_files=before.recent_files))
        language().choose(changed.language)
        if changed.theme != before.theme:
            self._theme.choose(changed.theme)
        elif reading_look(changed) != reading_look(before):
            self._apply_theme(self._theme.theme)
        if any(getattr(changed, name) != getattr(before, name) for name in _ENGINE_SETTINGS):
            self.workflow.change_model()
        self.workflow.watching.watch(changed.watched_folder)
        if changed.person != before.person:
            self.tasks.library(partial(_name_person, changed.person))
        if changed.memory_threshold != before.memory_threshold:
            self.desk.memory.ask_soon()

    @Slot()
    def _reword(self) -> None:
        """Say what the window itself says in another language; its parts do so by themselves."""
        library, middle, desk = self._widths
        self._widths = (library, middle, max(desk, self.desk.width_of_tabs()))
        self._make_room()
        session = self.workflow.open_article.session
        self.middle.warn_about(session.article.document if session is not None else None)
        self._apply_theme(self._theme.theme)
        self._show_article_state()
        self.recent.show_files(self.settings.recent_files)

    def _keep_settings(self, changed: Settings) -> Settings:
        changed = self._files.held(changed)
        if changed != self.settings:
            self.pipeline.settings = changed
            self._saving.start()
        return changed

    @Slot(object)
    def _remember(self, path: Path) -> None:
        if paths.resources() not in path.parents:
            self._keep_settings(self.settings.with_recent(path))
            self.recent.show_files(self.settings.recent_files)

    @Slot(object)
    def _open_recent(self, path: Path) -> None:
        self.workflow.take(from_paths([path]))

    @Slot(object)
    def _apply_theme(self, theme: Theme) -> None:
        style = replace(reader_style(theme, self.settings), categories=self._categories).zoomed(self.state.zoom)
        self.commands_by_name.set_theme(theme)
        self.library.set_theme(theme)
        self.middle.set_theme(theme)
        self.middle.reader.set_style(style)
        self.middle.reader.set_source_left(self.settings.source_left)
        self.desk.set_theme(theme, style)
        self.outline.theme = theme
        self.strip.still = style.reduced_motion

    @Slot(object)
    def set_categories(self, categories: tuple[Category, ...]) -> None:
        """Take other kinds of highlight: keep them, and show them."""
        self.tasks.library(partial(_keep_categories, categories))
        self._show_categories(categories)

    def _show_categories(self, categories: tuple[Category, ...]) -> None:
        if categories != self._categories:
            self._categories = categories
            self._apply_theme(self._theme.theme)

    @Slot(int)
    def _zoomed(self, zoom: int) -> None:
        self.remember(zoom=zoom)

    def show_pane(self, name: str, *, shown: bool) -> None:
        """Show or hide the "library" or the "desk"; in a window that is too narrow for both, the other one goes."""
        other = "desk" if name == "library" else "library"
        if shown and self.width() < self._panes.least("library", "desk"):
            self._set_pane(other, shown=False)
        self._set_pane(name, shown=shown)
        self.remember(**{f"{name}_shown": shown})

    def show_tab(self, tab: QWidget, inner: QWidget | None = None) -> None:
        """Show one of the desk's tabs and give the keyboard to a widget in it, if one is named."""
        self.show_pane("desk", shown=True)
        self.desk.setCurrentWidget(tab)
        if inner is not None:
            inner.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_pane(self, name: str, *, shown: bool) -> None:
        {"library": self.library, "desk": self.desk}[name].setVisible(shown)
        self.commands_by_name[f"show_{name}"].setChecked(shown)

    def _make_room(self) -> None:
        """In a narrow window leave out the library, in a very narrow one the desk too, until it is wide again."""
        unit = self.fontMetrics().averageCharWidth()
        for name, wanted, least in (
            ("library", self.state.library_shown, max(unit * _ALL_PANES, self._panes.well("library", "desk"))),
            ("desk", self.state.desk_shown, max(unit * _TWO_PANES, self._panes.well("desk"))),
        ):
            self._set_pane(name, shown=wanted and self.width() >= least)
        library, _, desk = self._widths
        self._panes.setSizes([library, max(0, self.width() - library - desk), desk])

    @Slot()
    def _take_widths(self) -> None:
        """Take the widths that a person gave the panes; one that is hidden keeps its own."""
        self._widths = tuple(now or before for now, before in zip(self._panes.sizes(), self._widths, strict=True))
        self._saving.start()

    def remember(self, **changes: Any) -> None:
        """Change the window's state; it is written a little later."""
        self.state = replace(self.state, **changes)
        self._saving.start()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the reader, and remember the size when it has settled."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make_room()
        self._saving.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed and the window's state, stop the work in order, and go."""
        self.workflow.stop()
        if self.workflow.open_article.id:
            self._leave_article()
        self.undoing.set_article_stack(None)
        self._keep_settings(self.settings.changed(source_left=self.middle.reader.source_left()))
        self._saving.stop()
        self.workflow.watching.pause()
        self._take_state()
        try:
            self._files.now(self.state, self.settings)
        except SettingsError as error:
            sys.stderr.write(f"{error}\n")
        self.hide()  # what follows may take as long as one batch of sentences
        self.workflow.end()
        self.tasks.shut_down(self.pipeline.close)
        event.accept()


def _stored_categories(library: Library) -> tuple[Category, ...]:
    return library.categories()


def _keep_categories(categories: tuple[Category, ...], library: Library) -> None:
    library.set_categories(categories)


def _name_person(person: str, library: Library) -> None:
    library.person = person
