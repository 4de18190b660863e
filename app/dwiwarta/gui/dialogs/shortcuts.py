"""Every key of the window: those of its menus, made from them so that the list cannot be wrong, and the plain ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.gui.forms import SPACE, named
from dwiwarta.gui.language import bare, mark, translate

_tr = partial(translate, "Shortcuts")

# Keys that belong to a part of the window and to no menu. Those that have a name of their own in another language:
_NAMED = (mark("Arrows"), mark("Shift+Arrows"), mark("any letter"), mark("Ctrl+Click"), mark("Space"), mark("Down"))

PLAIN_KEYS = (
    (
        mark("Reading"),
        (
            (
                mark("Move the caret, with Shift select"),
                "Arrows",
            ),
            (
                mark("Other language of the same sentence"),
                "Tab",
            ),
            (
                mark("A page down or up"),
                "Space  or  Shift+Space",
            ),
            (
                mark("Unfold what is not the article"),
                "Return",
            ),
            (mark("Highlight what is selected"), "1 … 6"),
            (mark("Everything on this side"), "Ctrl+A"),
            (mark("Menu at the caret"), "Menu"),
            (
                mark("Drop the selection, shut the find bar"),
                "Esc",
            ),
        ),
    ),
    (
        mark("Editing a sentence"),
        (
            (
                mark("Begin, with the caret in the English"),
                "Return  or  any letter",
            ),
            (mark("Confirm and go on to the next"), "Return"),
            (mark("Give up"), "Esc"),
            (mark("Save a note"), "Ctrl+Return"),
        ),
    ),
    (
        mark("Library and lists"),
        (
            (
                mark("From the search field into the list"),
                "Down",
            ),
            (mark("Empty the search field"), "Esc"),
            (mark("Open the chosen article"), "Return"),
            (mark("Choose several"), "Shift+Arrows  or  Ctrl+Click"),
            (
                mark("Delete the chosen articles or the story"),
                "Delete",
            ),
            (mark("Rename the story"), "F2"),
        ),
    ),
)


def keys_of(menus: Iterable[QMenu]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return each menu's title with the (what, keys) of its actions that have keys."""
    return [(bare(menu.title()), pairs) for menu in menus if (pairs := _pairs(menu.actions()))]


def _pairs(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            pairs += _pairs(inner.actions())
        elif action.shortcuts() and action.isVisible():
            native = QKeySequence.SequenceFormat.NativeText
            pairs.append((bare(action.text()), _or().join(key.toString(native) for key in action.shortcuts())))
    return pairs


def _or() -> str:
    return f"  {_tr('or')}  "


def plain_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the title of each part of the window with the (what, keys) that belong to it and to no menu."""
    return [
        (_tr(title), [(_tr(what), _or().join(_tr(key) for key in keys.split("  or  "))) for what, keys in pairs])
        for title, pairs in PLAIN_KEYS
    ]


class ShortcutsDialog(QDialog):
    """The page behind Help → Keyboard shortcuts."""

    def __init__(self, menus: Iterable[QMenu], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Keyboard shortcuts"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 36))
        self.field = QLineEdit()
        self.field.setPlaceholderText(_tr("Find a key or what it does"))
        self.field.setClearButtonEnabled(True)
        named(self.field, _tr("Find a key or what it does"))
        self.field.textChanged.connect(self._narrow)
        self._tree = QTreeWidget()
        self._tree.setObjectName("sheet")
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([_tr("What"), _tr("Keys")])
        self._tree.setRootIsDecorated(False)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        named(self._tree, _tr("Keyboard shortcuts"))
        for title, pairs in (*keys_of(menus), *plain_keys()):
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
        column.addWidget(self.field)
        column.addWidget(self._tree, 1)
        column.addWidget(buttons)

    def shown(self) -> list[str]:
        """Return what the keys do that are listed now."""
        groups = [self._tree.topLevelItem(at) for at in range(self._tree.topLevelItemCount())]
        lines = [group.child(at) for group in groups for at in range(group.childCount())]
        return [line.text(0) for line in lines if not line.isHidden()]

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for at in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(at)
            for line in (group.child(number) for number in range(group.childCount())):
                said = f"{line.text(0)} {line.text(1)}".casefold()
                line.setHidden(not all(word in said for word in words))
            group.setHidden(all(group.child(number).isHidden() for number in range(group.childCount())))

    @classmethod
    def ask(cls, menus: Iterable[QMenu], parent: QWidget | None = None) -> None:
        """Show the page until it is closed."""
        dialog = cls(menus, parent)
        dialog.exec()
        dialog.deleteLater()
