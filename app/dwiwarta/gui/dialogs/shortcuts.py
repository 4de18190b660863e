"""Every key of the window, made from its menus so that the list cannot be wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.gui.forms import SPACE, named


def keys_of(menus: Iterable[QMenu]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return each menu's title with the (what, keys) of its actions that have keys."""
    return [(_plain(menu.title()), pairs) for menu in menus if (pairs := _pairs(menu.actions()))]


def _pairs(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            pairs += _pairs(inner.actions())
        elif action.shortcuts() and action.isVisible():
            native = QKeySequence.SequenceFormat.NativeText
            pairs.append((_plain(action.text()), "  or  ".join(key.toString(native) for key in action.shortcuts())))
    return pairs


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


class ShortcutsDialog(QDialog):
    """The page behind Help → Keyboard shortcuts."""

    def __init__(self, menus: Iterable[QMenu], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 72, self.fontMetrics().height() * 32))
        self._tree = QTreeWidget()
        self._tree.setObjectName("sheet")
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels(["What", "Keys"])
        self._tree.setRootIsDecorated(False)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        named(self._tree, "Keyboard shortcuts")
        for title, pairs in keys_of(menus):
            group = QTreeWidgetItem(self._tree, [title])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for what, keys in pairs:
                QTreeWidgetItem(group, [what, keys])
        self._tree.expandAll()
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.addWidget(self._tree, 1)
        column.addWidget(buttons)

    @classmethod
    def ask(cls, menus: Iterable[QMenu], parent: QWidget | None = None) -> None:
        """Show the page until it is closed."""
        dialog = cls(menus, parent)
        dialog.exec()
        dialog.deleteLater()
