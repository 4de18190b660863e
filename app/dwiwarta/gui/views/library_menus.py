"""The menus of the library pane: how the list is sorted, divided and drawn, and what can be done to articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from dwiwarta.core.store.records import Group, Sort

SORTS = (
    (Sort.ADDED, "Newest in the library"),
    (Sort.PUBLISHED, "Newest published"),
    (Sort.OPENED, "Last read"),
    (Sort.UPDATED, "Last changed"),
    (Sort.TITLE, "Title"),
)
GROUPS = (
    (Group.NONE, "Not divided"),
    (Group.OUTLET, "By outlet"),
    (Group.DATE, "By month"),
    (Group.TAG, "By tag"),
    (Group.STATUS, "By status"),
    (Group.STORY, "By story"),
)
LAYOUTS = ((False, "As a list"), (True, "As cards"))


class Choice(QObject):
    """Actions of which one is chosen; `chosen` carries its value when a person chooses."""

    chosen = Signal(object)

    def __init__(self, items: Sequence[tuple[Any, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        for value, text in items:
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
        self._group.triggered.connect(self._tell)
        self.set_value(items[0][0])

    def actions(self) -> list[QAction]:
        """Return the actions, for a menu."""
        return self._group.actions()

    def value(self) -> Any:
        """Return the value of the chosen action."""
        return self._group.checkedAction().data()

    def set_value(self, value: object) -> None:
        """Choose an action."""
        for action in self._group.actions():
            action.setChecked(action.data() == value)

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self.chosen.emit(action.data())


class LibraryMenus(QObject):
    """The three choices and the menu that shows them under headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sort = Choice(SORTS, self)
        self.group = Choice(GROUPS, self)
        self.layout = Choice(LAYOUTS, self)
        self.menu = QMenu("&Order of the list", parent)
        for title, choice in (("Order", self.sort), ("Groups", self.group), ("Look", self.layout)):
            self.menu.addSection(title)
            self.menu.addActions(choice.actions())
