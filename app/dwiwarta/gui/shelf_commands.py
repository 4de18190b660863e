"""What the menus, keys and drags do to the articles that are chosen in the library's list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from dwiwarta.core.glossary import Glossary, Term
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.listing import Section
from dwiwarta.core.store.records import ArticleRow, Status, Story
from dwiwarta.core.types import Article, Summary
from dwiwarta.gui import shelving
from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import follow, mark, say, translate
from dwiwarta.gui.models.library_words import status_word
from dwiwarta.gui.tasks import Job

_tr = partial(translate, "Library")

if TYPE_CHECKING:
    from dwiwarta.gui.main_window import MainWindow

_OF_CHOSEN = (
    *("translate_chosen", "summarise_chosen", "export_chosen"),
    *("edit_tags", "rename_article", "archive", "delete_article"),
)
_FOLLOW = mark("As the &work is")


class ShelfCommands(QObject):
    """The commands of one window on chosen articles: those of the list, or the open one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._library = window.library
        self._shelving = window.workflow.shelving
        self.stories_menu = QMenu(window)
        say(self.stories_menu.setTitle, _tr("Add to &story"))
        self.stories_menu.aboutToShow.connect(self._fill_stories)
        self.status_menu = self._make_status_menu()
        follow(self._fill_status)
        sections = self._library.sections
        sections.dropped.connect(self._dropped)
        sections.story_wanted.connect(self._new_story_with)
        sections.renaming.connect(self.rename_story)
        sections.deletion.connect(self.delete_story)
        self._library.delete_wanted.connect(self.delete_article)
        self._library.menu_wanted.connect(self.show_menu)

    def chosen(self) -> tuple[int, ...]:
        """Return the articles that a command is for."""
        selected = self._library.selected()
        focus = self._window.focusWidget()
        if len(selected) > 1 or (focus is not None and self._library.isAncestorOf(focus) and selected):
            return selected
        opened = self._window.workflow.open_article.id
        return (opened,) if opened else selected

    def _make_status_menu(self) -> QMenu:
        menu = QMenu(self._window)
        say(menu.setTitle, _tr("Stat&us"))
        menu.triggered.connect(self._set_status)
        return menu

    @Slot()
    def _fill_status(self) -> None:
        self.status_menu.clear()
        for status in Status:
            self.status_menu.addAction(f"&{status_word(status)}").setData(status)
        self.status_menu.addSeparator()
        self.status_menu.addAction(_tr(_FOLLOW)).setData(None)

    @Slot()
    def update_enabled(self) -> None:
        """Enable what there is something for."""
        named = self._window.commands_by_name
        able = bool(self._library.selected() or self._window.workflow.open_article.id)
        for name in _OF_CHOSEN:
            named[name].setEnabled(able)
        named["take_from_story"].setEnabled(able and bool(self._library.sections.section.story))
        self.stories_menu.setEnabled(able)
        self.status_menu.setEnabled(able)

    def enter(self, menu: QMenu, before: QAction) -> None:
        """Put the menus that are not plain commands into the Library menu."""
        menu.insertMenu(before, self.stories_menu)
        menu.insertMenu(before, self.status_menu)

    @Slot(QPoint)
    def show_menu(self, place: QPoint) -> None:
        """Show what can be done to the chosen articles."""
        named, theme = self._window.commands_by_name, self._window.theme
        rows = self._library.selected_rows()
        menu = QMenu(self._library)
        menu.aboutToHide.connect(menu.deleteLater)
        if len(rows) == 1:
            menu.addAction(_tr("&Open")).triggered.connect(self._open)
        for name in ("translate_chosen", "summarise_chosen"):
            menu.addAction(named[name])
        if len(rows) == 1 and rows[0].source:
            again = menu.addAction(_tr("&Read the source file again"))
            again.triggered.connect(self._window.commands.read_listed_again)
        menu.addSeparator()
        menu.addMenu(self.stories_menu)
        if self._library.sections.section.story:
            menu.addAction(named["take_from_story"])
        menu.addAction(named["edit_tags"])
        menu.addMenu(self.status_menu)
        if len(rows) == 1:
            menu.addAction(named["rename_article"])
        menu.addAction(icon("archive", theme), _archive_words(rows)).triggered.connect(self.archive)
        menu.addSeparator()
        menu.addAction(icon("export", theme), _tr("&Export …")).triggered.connect(self.export_chosen)
        menu.addAction(icon("delete", theme), _tr("&Delete")).triggered.connect(self.delete_article)
        menu.popup(place)

    @Slot()
    def _open(self) -> None:
        self._library.chosen.emit(self._library.current())

    # Stories

    @Slot()
    def new_story(self) -> None:
        """Ask for a name and make a story; several chosen articles go into it."""
        selected = self._library.selected()
        self._new_story_with(selected if len(selected) > 1 else ())

    @Slot(object)
    def _new_story_with(self, articles: Iterable[int]) -> None:
        name = ask_name(self._window, _tr("New story"), _tr("What is the story called?"))
        if name:
            self._shelving.carry_out(shelving.CreateStory(name, tuple(articles)))

    @Slot(object)
    def rename_story(self, story: Story) -> None:
        """Ask for another name of a story."""
        name = ask_name(self._window, _tr("Rename the story"), _tr("What is the story called?"), story.name)
        if name and name != story.name:
            self._shelving.carry_out(shelving.RenameStory(story.id, name))

    @Slot(object)
    def delete_story(self, story: Story) -> None:
        """Delete a story; its articles stay."""
        self._shelving.carry_out(shelving.DeleteStory(story.id, story.name))

    @Slot()
    def take_from_story(self) -> None:
        """Take the chosen articles out of the story that is shown."""
        story, articles = self._library.sections.story(), self.chosen()
        if story is not None and articles:
            self._shelving.carry_out(shelving.take_from_story(story, articles))

    @Slot()
    def _fill_stories(self) -> None:
        self.stories_menu.clear()
        for story in self._library.sections.stories:
            action = self.stories_menu.addAction(story.name.replace("&", "&&"))
            action.setData(story)
            action.triggered.connect(self._add_to_story)
        self.stories_menu.addSeparator()
        self.stories_menu.addAction(_tr("&New story …")).triggered.connect(self._new_story_of_chosen)

    @Slot()
    def _new_story_of_chosen(self) -> None:
        self._new_story_with(self.chosen())

    @Slot()
    def _add_to_story(self) -> None:
        action, articles = self.sender(), self.chosen()
        if isinstance(action, QAction) and articles:
            self._shelving.carry_out(shelving.add_to_story(action.data(), articles))

    @Slot(object, object)
    def _dropped(self, section: Section, articles: tuple[int, ...]) -> None:
        if section.archive:
            self._shelving.carry_out(shelving.set_archived(articles, archived=True))
            return
        story = next(each for each in self._library.sections.stories if each.id == section.story)
        self._shelving.carry_out(shelving.add_to_story(story, articles))

    # Articles

    @Slot()
    def edit_tags(self) -> None:
        """Show the tags of the chosen articles to be changed."""
        from dwiwarta.gui.dialogs.tags import TagsDialog

        articles = self.chosen()
        if articles:
            TagsDialog.ask(articles, self._window.tasks, self._change_tags, self._window)

    def _change_tags(self, articles: tuple[int, ...], add: tuple[str, ...], remove: tuple[str, ...]) -> None:
        if add or remove:
            self._shelving.carry_out(shelving.change_tags(articles, add, remove))

    @Slot(QAction)
    def _set_status(self, action: QAction) -> None:
        articles = self.chosen()
        if articles:
            data = action.data()
            self._shelving.carry_out(shelving.set_status(articles, None if data is None else Status(data)))

    @Slot()
    def archive(self) -> None:
        """Lay the chosen articles into the archive, or bring them back where all of them are in it."""
        rows = self._library.selected_rows()
        articles = self.chosen()
        inside = bool(rows) and all(row.archived for row in rows) and articles == self._library.selected()
        if articles:
            self._shelving.carry_out(shelving.set_archived(articles, archived=not inside))

    @Slot()
    def rename_article(self) -> None:
        """Ask for another title; that of the open article is changed in the details."""
        articles = self.chosen()
        if len(articles) != 1:
            return
        if articles[0] == self._window.workflow.open_article.id:
            self._window.commands.show_details()
            return
        row = next((row for row in self._library.selected_rows() if row.id == articles[0]), None)
        title = ask_name(
            self._window, _tr("Rename the article"), _tr("Title in lists and briefs"), row.title if row else ""
        )
        if title and row is not None and title != row.title:
            self._shelving.carry_out(shelving.RenameArticle(articles[0], title))

    @Slot()
    def delete_article(self) -> None:
        """Delete the chosen articles; a message offers to undo it."""
        articles = self.chosen()
        if articles:
            self._shelving.carry_out(shelving.DeleteArticles(articles))

    @Slot()
    def translate_chosen(self) -> None:
        """Translate what is not translated yet of the chosen articles."""
        for article_id in self.chosen():
            self._window.workflow.translating.ask(article_id, first=False)

    @Slot()
    def summarise_chosen(self) -> None:
        """Summarise the chosen articles as the preferences say."""
        opened = self._window.workflow.open_article
        chosen = self._window.settings
        articles = self.chosen()
        if opened.id in articles:
            opened.summarise(chosen.summary_method, chosen.summary_sentences)
        rest = tuple(each for each in articles if each != opened.id)
        if rest:
            self._window.tasks.library(partial(_load, rest), self._summarise)

    def _summarise(self, articles: tuple[Article, ...]) -> None:
        self._window.tasks.compute(partial(_summaries, self._window.pipeline, articles), self._summarised)

    def _summarised(self, summaries: Mapping[int, Summary]) -> None:
        self._shelving.carry_out(shelving.SaveSummaries(summaries))

    @Slot()
    def export_chosen(self) -> None:
        """Show the export dialog for the chosen articles."""
        articles = self.chosen()
        if len(articles) == 1:
            self._window.commands.export_listed(articles[0])
        elif articles:
            self._window.middle.reader.finish_editing()
            self._window.tasks.library(partial(_load_to_export, articles), self._export)

    def _export(self, loaded: tuple[tuple[Article, ...], dict[int, Glossary]]) -> None:
        from dwiwarta.gui.dialogs.export_together import ExportTogetherDialog

        window = self._window
        articles, terms = loaded
        story = self._library.sections.story()
        title = story.name if story is not None else _tr("%Ln article(s)", n=len(articles))
        ExportTogetherDialog.ask_together(
            articles,
            title,
            window.pipeline,
            window.tasks,
            window.settings,
            window.set_settings,
            window,
            window.middle.reader.style_now().categories,
            terms,
        )
        self._library.reload()


def ask_name(window: MainWindow, title: str, question: str, text: str = "") -> str:
    """Ask for a name; nothing where the person thinks better of it."""
    name, agreed = QInputDialog.getText(window, title, question, QLineEdit.EchoMode.Normal, text)
    return " ".join(name.split()) if agreed else ""


def _archive_words(rows: list[ArticleRow]) -> str:
    return _tr("&Bring back from the archive") if rows and all(row.archived for row in rows) else _tr("&Archive")


def _load(articles: tuple[int, ...], library: Library) -> tuple[Article, ...]:
    return tuple(library.get(article_id) for article_id in articles)


def _load_to_export(articles: tuple[int, ...], library: Library) -> tuple[tuple[Article, ...], dict[int, Glossary]]:
    """Return the articles, and a person's terms by the id of the article that they hold in.

    Articles of the same stories share a glossary, which takes long to make.
    """
    made: dict[tuple[Term, ...], Glossary] = {}
    terms: dict[int, Glossary] = {}
    for article in articles:
        own = tuple(kept.term for kept in library.terms.of_article(article))
        if own:
            if own not in made:
                made[own] = library.terms.glossary_of(article)
            terms[article] = made[own]
    return _load(articles, library), terms


def _summaries(pipeline: Pipeline, articles: tuple[Article, ...], job: Job) -> dict[int, Summary]:
    made: dict[int, Summary] = {}
    for article in articles:
        job.cancel.check()
        if article.id is not None and article.segments:
            made[article.id] = pipeline.summarise(article)
    return made
