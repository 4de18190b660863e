"""The left pane: the library's articles, a search over both languages, and the order."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.store.records import Sort
from dwiwarta.gui.delegates.library_delegate import LibraryDelegate
from dwiwarta.gui.forms import SPACE, label, named, tool
from dwiwarta.gui.icons import icon
from dwiwarta.gui.models.library_model import ENTRY_ROLE, LibraryModel
from dwiwarta.gui.tasks import Tasks
from dwiwarta.gui.theme import LIGHT, Theme

_TYPING_MS = 150
_SORTS = (
    (Sort.ADDED, "Newest in the library"),
    (Sort.PUBLISHED, "Newest published"),
    (Sort.OPENED, "Last read"),
    (Sort.UPDATED, "Last changed"),
    (Sort.TITLE, "Title"),
)


class LibraryView(QWidget):
    """The list and its search field; `chosen` and `delete_wanted` carry an article's id."""

    chosen = Signal(object)
    delete_wanted = Signal(object)
    export_wanted = Signal(object)
    sorted = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LibraryModel(tasks, self)
        self._delegate = LibraryDelegate(self)
        self._theme = LIGHT
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search the library")
        self.field.setClearButtonEnabled(True)
        named(self.field, "Search the library", "Words in Indonesian or English; quotes keep words together")
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._order = tool("Order of the list")
        self._order.setIconSize(QSize(18, 18))
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setMenu(self._sort_menu())
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        named(self.list, "Articles of the library")
        self._nothing = label("", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setVisible(False)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACE, SPACE, SPACE, SPACE // 2)
        top.setSpacing(SPACE // 2)
        top.addWidget(self.field, 1)
        top.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typing.start)
        self.field.returnPressed.connect(self._search)
        self._typing.timeout.connect(self._search)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._menu)
        self.model.loaded.connect(self._loaded)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._into_list)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.field.clear)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        self._sorts = QActionGroup(self)
        for sort, text in _SORTS:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(sort)
            action.setChecked(sort is Sort.ADDED)
            self._sorts.addAction(action)
        self._sorts.triggered.connect(self._sort)
        return menu

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._delegate.theme = theme
        self._glass.setIcon(icon("search", theme, theme.muted))
        self._order.setIcon(icon("sort", theme))
        self.list.viewport().update()

    def set_sort(self, sort: Sort) -> None:
        """Choose the order."""
        for action in self._sorts.actions():
            action.setChecked(action.data() == sort)
        self.model.set_sort(sort)

    def set_open(self, article_id: int) -> None:
        """Mark the article that is open."""
        self._delegate.open_article = article_id
        at = self.model.position(article_id)
        if at >= 0:
            index = self.model.index(at)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        self.list.viewport().update()

    def current(self) -> int:
        """Return the id of the chosen row, or 0."""
        entry = self.list.currentIndex().data(ENTRY_ROLE)
        return entry.row.id if entry is not None else 0

    @Slot()
    def start_search(self) -> None:
        """Put the caret into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def _search(self) -> None:
        self._typing.stop()
        self.model.search(self.field.text())

    @Slot(QAction)
    def _sort(self, action: QAction) -> None:
        self.model.set_sort(Sort(action.data()))
        self.sorted.emit(str(action.data()))

    @Slot(bool)
    def _loaded(self, empty: bool) -> None:
        query = self.model.query
        nothing = self.model.rowCount() == 0
        self._nothing.setVisible(nothing)
        self._nothing.setText(f"Nothing found for “{query}”." if query and not empty else "No articles yet.")
        if self._delegate.open_article:
            self.set_open(self._delegate.open_article)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ENTRY_ROLE).row.id)

    @Slot()
    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    @Slot()
    def _delete(self) -> None:
        if self.current():
            self.delete_wanted.emit(self.current())

    @Slot()
    def _export(self) -> None:
        if self.current():
            self.export_wanted.emit(self.current())

    @Slot()
    def _open_current(self) -> None:
        if self.current():
            self.chosen.emit(self.current())

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        if not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("&Open").triggered.connect(self._open_current)
        menu.addAction(icon("export", self._theme), "&Export …").triggered.connect(self._export)
        menu.addSeparator()
        menu.addAction(icon("delete", self._theme), "&Delete").triggered.connect(self._delete)
        menu.popup(self.list.viewport().mapToGlobal(place))
