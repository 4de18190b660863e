"""Which stack Undo and Redo work on: the open article's, or the library's while a person is at work in its panes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from dwiwarta.gui.language import follow, translate

_tr = partial(translate, "Window")


class UndoByFocus(QObject):
    """Makes one of two stacks the active one of a group, by where the keyboard is."""

    def __init__(self, panes: Sequence[QWidget], pane_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self.group = QUndoGroup(self)
        self._panes = tuple(panes)
        self._pane_stack = pane_stack
        self._stack: QUndoStack | None = None
        self._actions: list[QAction] = []
        self._menu: QMenu | None = None
        self.group.addStack(pane_stack)
        self.group.setActiveStack(pane_stack)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def fill(self, menu: QMenu) -> None:
        """Put Undo and Redo at the head of a menu."""
        menu.insertSeparator(menu.actions()[0])
        self._menu = menu
        follow(self._make_actions)

    @Slot()
    def _make_actions(self) -> None:
        """Make Undo and Redo, in the place of the old; Qt's know their words from the beginning."""
        for action in self._actions:
            action.deleteLater()
        if self._menu is None:
            return
        undo = self.group.createUndoAction(self._menu, _tr("&Undo"))
        undo.setShortcut("Ctrl+Z")
        redo = self.group.createRedoAction(self._menu, _tr("&Redo"))
        redo.setShortcuts(["Ctrl+Y", "Ctrl+Shift+Z"])
        self._actions = [undo, redo]
        rule = next(action for action in self._menu.actions() if action.isSeparator())
        self._menu.insertActions(rule, self._actions)

    def set_article_stack(self, stack: QUndoStack | None) -> None:
        """Take the stack of the article that is open now, or of none."""
        self._stack = stack
        if stack is not None:
            self.group.addStack(stack)
        self._focus_changed(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        in_pane = now is not None and any(now is pane or pane.isAncestorOf(now) for pane in self._panes)
        self.group.setActiveStack(self._pane_stack if in_pane or self._stack is None else self._stack)


def let_go(stack: QUndoStack) -> None:
    """Empty a stack without telling anybody, because it ends.

    Left to Python's collector the steps may be freed before the stack that holds them, which then frees them again
    (shiboken 6.11.3: a child that is collected takes itself from its parent's wrapper, but not from the stack).
    """
    stack.blockSignals(True)
    stack.clear()
