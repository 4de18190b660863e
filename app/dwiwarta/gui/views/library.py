"""The left pane: the library's sections and articles, a search over both languages, and the order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.listing import EVERYTHING, Section
from dwiwarta.core.store.records import ArticleRow
from dwiwarta.gui.delegates.library_delegate import LibraryDelegate
from dwiwarta.gui.forms import SPACE, HintedField, label, named, rule, tool
from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import language, say, translate
from dwiwarta.gui.models.library_model import ENTRY_ROLE, Entry, LibraryModel
from dwiwarta.gui.tasks import Tasks
from dwiwarta.gui.theme import LIGHT, Theme
from dwiwarta.gui.views.library_menus import LibraryMenus
from dwiwarta.gui.views.search_help import SearchHelp
from dwiwarta.gui.views.sections import Contents, SectionsView

_tr = partial(translate, "Library")

_TYPING_MS = 150
_CARD_LETTERS = 34


class LibraryView(QWidget):
    """The list, its search field and its sections.

    `chosen` carries the id of an article to open, `menu_wanted` the place of a context menu, `delete_wanted` comes
    with the Delete key, and `ordered` when a person chose another order, division or look.
    """

    chosen = Signal(object)
    menu_wanted = Signal(QPoint)
    delete_wanted = Signal()
    ordered = Signal()
    selected_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LibraryModel(tasks, self)
        self._delegate = LibraryDelegate(self)
        self._tasks = tasks
        self._theme = LIGHT
        self._answered = self._empty = False
        self._kept: tuple[tuple[int, ...], int, int] | None = None
        self.field = HintedField()
        self.field.setClearButtonEnabled(True)
        named(self.field, _tr("Search the library"), _tr("Words in Indonesian or English; quotes keep words together"))
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        say(self.field.setPlaceholderText, _tr("Search the library"))
        self.help_button = tool(_tr("What can be searched for"))
        self.help: SearchHelp | None = None
        self.menus = LibraryMenus(self)
        self._order = tool(_tr("Order of the list"))
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setMenu(self.menus.menu)
        for button in (self.help_button, self._order):
            button.setIconSize(QSize(18, 18))
        self.sections = SectionsView()
        self.list = self._make_list()
        self._nothing = label("", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setContentsMargins(SPACE * 2, SPACE * 3, SPACE * 2, SPACE)
        self._nothing.setVisible(False)
        language().changed.connect(self._reword)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._arrange()
        self._connect()

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(self._delegate)
        made.setMouseTracking(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setDragEnabled(True)
        made.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.installEventFilter(self)
        named(made, _tr("Articles of the library"))
        return made

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE, SPACE, SPACE, SPACE // 2)
        top.setSpacing(SPACE // 2)
        top.addWidget(self.field, 1)
        top.addWidget(self.help_button)
        top.addWidget(self._order)
        self._line = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.sections)
        column.addSpacing(SPACE // 2)
        column.addWidget(self._line)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typing.start)
        self.field.returnPressed.connect(self._search)
        self._typing.timeout.connect(self._search)
        self.help_button.clicked.connect(self._show_help)
        self.menus.sort.chosen.connect(self._ordered)
        self.menus.group.chosen.connect(self._ordered)
        self.menus.layout.chosen.connect(self._ordered)
        self.sections.chosen.connect(self.show_section)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._set_sizes)
        self.model.loaded.connect(self._loaded)
        for widget, key, slot in (
            (self.field, Qt.Key.Key_Down, self._into_list),
            (self.field, Qt.Key.Key_Escape, self.field.clear),
            (self.list, Qt.Key.Key_Delete, self.delete_wanted),
        ):
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def _reword(self) -> None:
        """Show the rows, their groups and the sections in another language."""
        self.sections.show_contents(self.sections.contents)
        if self.help is not None:
            self.help.shut()
        if self._answered:
            self._nothing.setText(self._why_nothing(self.model.query.strip(), empty=self._empty))
        self.model.reload()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._delegate.theme = theme
        self._glass.setIcon(icon("search", theme, theme.muted))
        self._order.setIcon(icon("sort", theme))
        self.help_button.setIcon(icon("help", theme, theme.muted))
        self.sections.set_theme(theme)
        self.list.viewport().update()

    def set_order(self, sort: object, group: object, *, cards: bool) -> None:
        """Choose order, division and look."""
        self.menus.sort.set_value(sort)
        self.menus.group.set_value(group)
        self.menus.layout.set_value(cards)
        self._apply_order()

    def set_open(self, article_id: int) -> None:
        """Mark the article that is open, and choose it unless several are chosen."""
        self._delegate.open_article = article_id
        at = self.model.position(article_id)
        if at >= 0 and len(self.selected()) < 2:
            index = self.model.index(at)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        self.list.viewport().update()

    def current(self) -> int:
        """Return the id of the current row, or 0."""
        entry = self.list.currentIndex().data(ENTRY_ROLE)
        return entry.row.id if isinstance(entry, Entry) else 0

    def selected(self) -> tuple[int, ...]:
        """Return the ids of the chosen rows, in the list's order, each once."""
        return tuple(dict.fromkeys(row.id for row in self.selected_rows()))

    def selected_rows(self) -> list[ArticleRow]:
        """Return the chosen rows, in the list's order."""
        indexes = sorted(self.list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        entries = [index.data(ENTRY_ROLE) for index in indexes]
        return [entry.row for entry in entries if isinstance(entry, Entry)]

    @Slot()
    def start_search(self) -> None:
        """Put the caret into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot(object)
    def show_section(self, section: Section) -> None:
        """Show a story, the archive, or everything else."""
        self.list.clearSelection()
        self.list.scrollToTop()
        self.sections.show_section(section)
        self.model.set_section(section)

    @Slot()
    def reload(self) -> None:
        """Ask for the list and the sections anew."""
        self.model.reload()
        self._tasks.library(_contents, self._show_contents)

    def _show_contents(self, contents: Contents) -> None:
        section = self.sections.section
        self.sections.show_contents(contents)
        if section.story and self.sections.story() is None:
            self.show_section(EVERYTHING)

    @Slot()
    def _show_help(self) -> None:
        if self.help is None:
            self.help = SearchHelp(self)
            self.help.picked.connect(self._try)
        self.help.show_below(self.field, self._theme)

    @Slot(str)
    def _try(self, example: str) -> None:
        """Put an example into the field, its value chosen so that typing replaces it."""
        self.field.setText(example)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        name, colon, value = example.partition(":")
        self.field.setSelection(len(name) + 1, len(value)) if colon else self.field.selectAll()

    @Slot()
    def _search(self) -> None:
        self._typing.stop()
        self.model.search(self.field.text())

    @Slot()
    def _ordered(self) -> None:
        self._apply_order()
        self.ordered.emit()

    def _apply_order(self) -> None:
        self.list.scrollToTop()
        self._set_cards(cards=self.menus.layout.value())
        self.model.show(replace(self.model.shown, sort=self.menus.sort.value(), group=self.menus.group.value()))

    def _set_cards(self, *, cards: bool) -> None:
        if cards != self._delegate.cards:
            self._delegate.cards = cards
            self.list.setFlow(QListView.Flow.LeftToRight if cards else QListView.Flow.TopToBottom)
            self.list.setWrapping(cards)
            self.list.setResizeMode(QListView.ResizeMode.Adjust if cards else QListView.ResizeMode.Fixed)
        self._fit_cards()
        self.list.doItemsLayout()

    def _fit_cards(self) -> None:
        """Give the cards the width that fills the rows, whether the scroll bar is there or not."""
        room = self.list.width() - self.list.verticalScrollBar().sizeHint().width() - 2
        columns = max(1, room // (self.fontMetrics().averageCharWidth() * _CARD_LETTERS))
        self._delegate.card_width = room // columns

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Fit the cards when the list gets another width."""
        if event.type() == QEvent.Type.Resize and self._delegate.cards and watched is self.list:
            self._fit_cards()
        return False

    @Slot()
    def _selection_changed(self) -> None:
        self.selected_changed.emit()

    @Slot()
    def _set_sizes(self) -> None:
        """Let the list ask for one row's size where all are alike: of a thousand it would ask at every change."""
        self.list.setUniformItemSizes(not self.model.grouped)

    @Slot()
    def _keep_selection(self) -> None:
        if self._kept is None:  # the rows may come anew twice before they are there
            self._kept = (self.selected(), self.current(), self.list.verticalScrollBar().value())

    def _select_again(self) -> None:
        """Choose what was chosen before the rows came anew, and scroll to where the list was."""
        if self._kept is None:
            return
        ids, current, scrolled = self._kept
        self._kept = None
        places = [place for place in map(self.model.position, ids) if place >= 0]
        chosen = QItemSelection()
        for place in places:
            chosen.select(self.model.index(place), self.model.index(place))
        select = self.list.selectionModel()
        at = self.model.position(current)
        if at >= 0:
            select.setCurrentIndex(self.model.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)
        if places:
            select.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if scrolled:
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(scrolled)

    @Slot(bool)
    def _loaded(self, empty: bool) -> None:
        query = self.model.query.strip()
        self._answered, self._empty = True, empty
        nothing = self.model.rowCount() == 0
        self._nothing.setVisible(nothing)
        self._nothing.setText(self._why_nothing(query, empty=empty))
        for part in (self.sections, self._line):
            part.setVisible(not empty or bool(self.sections.stories))
        restored = self._kept is not None and bool(self._kept[0])
        self._select_again()
        if self._delegate.open_article and not restored:
            self.set_open(self._delegate.open_article)

    def _why_nothing(self, query: str, *, empty: bool) -> str:
        if empty:
            return _tr("No articles yet.")
        if query:
            found = _tr("Nothing found for “{}”.").format(query)
            return f"{found} {_tr('The other sections were left out.')}" if self._narrow() else found
        if self.model.shown.section.archive:
            return _tr("The archive is empty.")
        if self._narrow():
            return _tr("The story is empty. Drag articles here from the list, or choose “Add to story” in their menu.")
        return _tr("Everything is in the archive.")

    def _narrow(self) -> bool:
        return self.model.shown.section != EVERYTHING

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        """Open what was clicked, unless several are being chosen."""
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & several:
            self._choose(index)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.row.id)

    @Slot()
    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(1 if self.model.grouped else 0))

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        if isinstance(self.list.indexAt(place).data(ENTRY_ROLE), Entry):
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))


def _contents(library: Library) -> Contents:
    archived = library.shelf.archived()
    return Contents(tuple(library.shelf.stories()), library.count() - archived, archived)
