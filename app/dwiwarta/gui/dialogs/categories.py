"""The kinds of highlight: their names, colours, lines and order, which are those of their keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.categories import COLOURS, DEFAULTS, LINES, MOST, Category, new_id
from dwiwarta.gui.delegates.reader_style import Line, ReaderStyle
from dwiwarta.gui.forms import SPACE, Form, button, label, named
from dwiwarta.gui.language import mark, translate
from dwiwarta.gui.models.reader_words import category_label
from dwiwarta.gui.views.highlight_bar import swatch

_tr = partial(translate, "Categories")

_HINT = mark("The number before a name is its key: in the reader it highlights what is selected.")
_NEW = mark("New category")
_COLOURS = {
    "yellow": mark("Yellow"),
    "orange": mark("Orange"),
    "blue": mark("Blue"),
    "green": mark("Green"),
    "pink": mark("Pink"),
    "purple": mark("Purple"),
}
_LINES = {
    "double": mark("Double line"),
    "thick": mark("Thick line"),
    "dashed": mark("Dashed line"),
    "solid": mark("Solid line"),
    "wavy": mark("Wavy line"),
    "dotted": mark("Dotted line"),
}
_CATEGORY = Qt.ItemDataRole.UserRole


class CategoriesDialog(QDialog):
    """Edits the categories; `changed` carries each new tuple of them, and the window applies it at once."""

    changed = Signal(object)

    def __init__(self, categories: Sequence[Category], style: ReaderStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setWindowTitle(_tr("Categories of highlights"))
        self.list = QListWidget()
        self.list.setIconSize(QSize(20, 20))
        named(self.list, _tr("Categories"))
        self.name = QLineEdit()
        self.colour = QComboBox()
        for colour in COLOURS:
            self.colour.addItem(_tr(_COLOURS[colour]), colour)
        self.line = QComboBox()
        for line in LINES:
            self.line.addItem(_tr(_LINES[line]), line)
        self.add = button(_tr("&Add"), description=_tr("Add a category of your own"))
        self.remove = button(_tr("&Remove"), description=_tr("Highlights of this category stay and keep its name"))
        self.up = button(_tr("Move &up"))
        self.down = button(_tr("Move &down"))
        self.restore = button(_tr("Re&store defaults"))
        self._arrange()
        self.list.currentRowChanged.connect(self._show)
        self.name.editingFinished.connect(self._edited)
        self.colour.activated.connect(self._edited)
        self.line.activated.connect(self._edited)
        self.add.clicked.connect(self.add_one)
        self.remove.clicked.connect(self.remove_one)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.restore.clicked.connect(self.restore_defaults)
        self._fill(categories, 0)
        # As it is laid out at this width: the hint's second line must not press the controls together.
        wanted = QSize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 22)
        self.setMinimumHeight(self.layout().totalHeightForWidth(wanted.width()))
        self.resize(wanted.expandedTo(QSize(0, self.minimumHeight())))

    @classmethod
    def ask(cls, categories: Sequence[Category], style: ReaderStyle, changed: Any, parent: QWidget) -> None:
        """Show the dialog until it is closed; `changed` is called with every new tuple of categories."""
        dialog = cls(categories, style, parent)
        dialog.changed.connect(changed)
        dialog.exec()
        dialog.deleteLater()

    def _arrange(self) -> None:
        form = Form()
        form.row(_tr("&Name"), self.name)
        form.row(_tr("&Colour"), self.colour)
        form.row(_tr("&Line"), self.line, _tr("The line says what the highlight is where its colour cannot be told"))
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addLayout(form)
        right.addStretch(1)
        for each in (self.add, self.remove, self.up, self.down):
            right.addWidget(each)
        across = QHBoxLayout()
        across.setSpacing(SPACE * 2)
        across.addWidget(self.list, 1)
        across.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addLayout(across, 1)
        column.addWidget(label(_tr(_HINT), "hint"))
        column.addWidget(buttons)

    def categories(self) -> tuple[Category, ...]:
        """Return the categories as they are now."""
        return tuple(self.list.item(row).data(_CATEGORY) for row in range(self.list.count()))

    @Slot()
    def add_one(self) -> None:
        """Add a category with a colour and line that no other has, and let it be named."""
        known = self.categories()
        pairs = {(each.colour, each.line) for each in known}
        free = ((c, line) for line in LINES for c in COLOURS if (c, line) not in pairs)
        colour, line = next(free)
        made = Category(new_id(_NEW, [each.id for each in known]), _tr(_NEW), colour, line)
        self._fill((*known, made), len(known))
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    @Slot()
    def remove_one(self) -> None:
        """Remove the chosen category."""
        row = self.list.currentRow()
        kept = [each for at, each in enumerate(self.categories()) if at != row]
        self._fill(kept, min(row, len(kept) - 1))
        self._tell()

    @Slot()
    def restore_defaults(self) -> None:
        """Go back to the categories that come with the program."""
        self._fill(DEFAULTS, 0)
        self._tell()

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row, known = self.list.currentRow(), list(self.categories())
        known.insert(row + by, known.pop(row))
        self._fill(known, row + by)
        self._tell()

    @Slot()
    def _edited(self) -> None:
        """Take over what was typed or chosen; an empty name is not taken."""
        row, known = self.list.currentRow(), list(self.categories())
        if row < 0 or not self.name.text().strip():
            return
        old, typed = known[row], self.name.text().strip()
        new = replace(old, label=typed, colour=self.colour.currentData(), line=self.line.currentData())
        if old.label == _tr(_NEW) != typed:
            new = replace(new, id=new_id(typed, [each.id for each in known if each is not old]))
        if new == old:
            return
        known[row] = new
        self._draw(self.list.item(row), new, known)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.categories())

    def _fill(self, categories: Sequence[Category], current: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for category in categories:
            self._draw(QListWidgetItem(self.list), category, categories)
        self.list.setCurrentRow(current)
        self.list.blockSignals(False)
        self._show(current)

    def _draw(self, item: QListWidgetItem, category: Category, categories: Sequence[Category]) -> None:
        style = replace(self._style, categories=tuple(categories))
        item.setData(_CATEGORY, category)
        item.setText(f"{self.list.row(item) + 1}  {category_label(category.id, categories)}")
        item.setIcon(swatch(style, category.id, Line(category.line)))

    @Slot(int)
    def _show(self, row: int) -> None:
        known = self.categories()
        if not 0 <= row < len(known):
            return
        shown = category_label(known[row].id, known)
        if self.name.text().strip() != shown:
            self.name.setText(shown)
        self.colour.setCurrentIndex(self.colour.findData(known[row].colour))
        self.line.setCurrentIndex(self.line.findData(known[row].line))
        self.add.setEnabled(len(known) < MOST)
        self.remove.setEnabled(len(known) > 1)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(row < len(known) - 1)
