"""The tags of some articles: those in use as boxes to tick, and a field for new ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, QStringListModel, Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.store.library import Library
from dwiwarta.gui.forms import SPACE, button, label, named
from dwiwarta.gui.language import translate
from dwiwarta.gui.tasks import Tasks

_tr = partial(translate, "Tags")

Answer = Callable[[tuple[int, ...], tuple[str, ...], tuple[str, ...]], None]
"""What is called with the articles, the tags to add and the tags to take away."""


class TagsDialog(QDialog):
    """A box that some but not all of the articles have the tag of is half ticked, and left alone unless clicked."""

    def __init__(self, articles: tuple[int, ...], tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._before: dict[str, Qt.CheckState] = {}
        self.setWindowTitle(_tr("Tags"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 48, self.fontMetrics().height() * 22))
        self.field = QLineEdit()
        self.field.setPlaceholderText(_tr("New tag"))
        named(self.field, _tr("New tag"), _tr("Several are parted by commas"))
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        add = button(_tr("&Add"), name=_tr("Add the new tag"))
        add.clicked.connect(self.add_typed)
        self.list = QListWidget()
        self.list.setObjectName("sheet")
        named(self.list, _tr("Tags"))
        self._hint = label("", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        across = QHBoxLayout()
        across.setSpacing(SPACE)
        across.addWidget(self.field, 1)
        across.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        count = len(articles)
        column.addWidget(label(_tr("Tags of %Ln article(s)", n=count)))
        column.addLayout(across)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        column.addWidget(buttons)
        tasks.library(partial(_known, articles), self._show)

    @classmethod
    def ask(cls, articles: tuple[int, ...], tasks: Tasks, answer: Answer, parent: QWidget | None = None) -> None:
        """Show the dialog; `answer` is called where the person agrees."""
        dialog = cls(articles, tasks, parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            answer(articles, *dialog.changes())
        dialog.deleteLater()

    def changes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the tags to add and those to take away."""
        now = {item.text(): item.checkState() for item in map(self.list.item, range(self.list.count()))}
        changed = {tag: state for tag, state in now.items() if state != self._before.get(tag, Qt.CheckState.Unchecked)}
        add = tuple(tag for tag, state in changed.items() if state is Qt.CheckState.Checked)
        return add, tuple(tag for tag, state in changed.items() if state is Qt.CheckState.Unchecked)

    def accept(self) -> None:
        """Take what is still in the field, and agree."""
        self.add_typed()
        super().accept()

    @Slot()
    def add_typed(self) -> None:
        """Tick the tags in the field, new ones on a line of their own."""
        for tag in (" ".join(part.split()) for part in self.field.text().split(",")):
            if tag:
                known = self.list.findItems(tag, Qt.MatchFlag.MatchFixedString)
                (known[0] if known else self._add(tag)).setCheckState(Qt.CheckState.Checked)
        self.field.clear()
        self._say()

    def _add(self, tag: str) -> QListWidgetItem:
        item = QListWidgetItem(tag, self.list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        return item

    def _show(self, known: Mapping[str, int]) -> None:
        for tag, count in known.items():
            state = Qt.CheckState.Checked if count == len(self._articles) else Qt.CheckState.PartiallyChecked
            self._before[tag] = state if count else Qt.CheckState.Unchecked
            self._add(tag).setCheckState(self._before[tag])
        self._words.setStringList(list(known))
        self._say()

    def _say(self) -> None:
        self._hint.setText("" if self.list.count() else _tr("No tags yet. Type one above."))


def _known(articles: tuple[int, ...], library: Library) -> Mapping[str, int]:
    """Return every tag of the library with how many of the articles have it."""
    counts = dict.fromkeys((tag for tag, _ in library.shelf.tags()), 0)
    spelled = {tag.casefold(): tag for tag in counts}
    for article_id in articles:
        for tag in library.row(article_id).tags:
            counts[spelled[tag.casefold()]] += 1
    return counts
