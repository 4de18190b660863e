"""The tool bar, made from the window's actions, and the menu of recent files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from dwiwarta.gui.actions import Actions
from dwiwarta.gui.language import bare, follow, mark, say, translate

_tr = partial(translate, "Window")

_LEFT = ("show_library", "", "open_files", "translate", "export_brief")
_RIGHT = ("find", "zoom_out", "zoom_in", "show_desk")
_SHORT = {
    "open_files": mark("Open"),
    "translate": mark("Translate"),
    "export_brief": mark("Export"),
}


class ToolBar(QToolBar):
    """A few of the actions; those of `_SHORT` with a word beside the icon."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[QToolButton, QAction] = {}
        say(self.setWindowTitle, _tr("Tools"))
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in _LEFT:
            if name:
                self._add(actions[name], name)
            else:
                self.addSeparator()
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        for name in _RIGHT:
            self._add(actions[name], name)
        follow(self._name_buttons)

    @Slot()
    def _name_buttons(self) -> None:
        for made, action in self._buttons.items():
            made.setAccessibleName(bare(action.text()))

    def _add(self, action: QAction, name: str) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            worded = name in _SHORT
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons[button] = action
            if worded:
                say(action.setIconText, _tr(_SHORT[name]))


class RecentMenu(QMenu):
    """The files that were opened last; `chosen` carries a Path."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setTitle, _tr("Open &recent"))
        self.setToolTipsVisible(True)
        self.show_files(())

    def show_files(self, names: Sequence[str]) -> None:
        """List other files."""
        self.clear()
        for name in names:
            action = self.addAction(Path(name).name.replace("&", "&&"))
            action.setToolTip(name)
            action.setData(name)
            action.triggered.connect(self._choose)
        if not names:
            self.addAction(_tr("No files yet")).setEnabled(False)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(Path(action.data()))
