"""The menus of the library pane: how the list is sorted, divided and drawn, and what can be done to articles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from dwiwarta.core.store.records import Group, Sort
from dwiwarta.gui.language import mark, say, translate

_tr = partial(translate, "Library")

SORTS = (
    (Sort.ADDED, mark("Newest in the library")),
    (Sort.PUBLISHED, mark("Newest published")),
    (Sort.OPENED, mark("Last read")),
    (Sort.UPDATED, mark("Last changed")),
    (Sort.TITLE, mark("Title")),
)
GROUPS = (
    (Group.NONE, mark("Not divided")),
    (Group.OUTLET, mark("By outlet")),
    (Group.DATE, mark("By month")),
    (Group.TAG, mark("By tag")),
    (Group.STATUS, mark("By status")),
    (Group.STORY, mark("By story")),
)
LAYOUTS = ((False, mark("As a list")), (True, mark("As cards")))


class Choice(QObject):
    """Actions of which one is chosen; `chosen` carries its value when a person chooses."""

    chosen = Signal(object)

    def __init__(self, items: Sequence[tuple[Any, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._values = [value for value, _ in items]  # not as an action's data: Qt makes a plain str of a StrEnum
        for _, text in items:
            action = QAction(self)
            say(action.setText, _tr(text))
            action.setCheckable(True)
            self._group.addAction(action)
        self._group.triggered.connect(self._tell)
        self.set_value(items[0][0])

    def actions(self) -> list[QAction]:
        """Return the actions, for a menu."""
        return self._group.actions()

    def value(self) -> Any:
        """Return the value of the chosen action."""
        return self._value_of(self._group.checkedAction())

    def set_value(self, value: object) -> None:
        """Choose an action."""
        for action in self._group.actions():
            action.setChecked(self._value_of(action) == value)

    def _value_of(self, action: QAction) -> Any:
        return self._values[self._group.actions().index(action)]

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self.chosen.emit(self._value_of(action))


class LibraryMenus(QObject):
    """The three choices and the menu that shows them under headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sort = Choice(SORTS, self)
        self.group = Choice(GROUPS, self)
        self.layout = Choice(LAYOUTS, self)
        self.menu = QMenu(parent)
        say(self.menu.setTitle, _tr("&Order of the list"))
        for title, choice in ((_tr("Order"), self.sort), (_tr("Groups"), self.group), (_tr("Look"), self.layout)):
            say(self.menu.addSection("").setText, title)
            self.menu.addActions(choice.actions())
