"""The page of the preferences that lists the lines whose role was taught, and forgets them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Lesson
from dwiwarta.core.types import Role
from dwiwarta.gui.forms import SPACE, button, label, named
from dwiwarta.gui.language import mark, translate
from dwiwarta.gui.tasks import Tasks

_tr = partial(translate, "Lessons")

_WHAT = {
    Role.BODY: mark("article text"),
    Role.BOILERPLATE: mark("folded away"),
}


class LessonsPage(QWidget):
    """Lists the lessons of the library and forgets the chosen ones."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(SPACE // 4)
        named(self.list, _tr("Learnt lines"), _tr("Lines that you marked as article text or folded away, by outlet"))
        self.forget_button = button(
            _tr("&Forget"), description=_tr("Treat the chosen lines as if they had never been marked")
        )
        self.forget_button.clicked.connect(self.forget)
        self.list.itemSelectionChanged.connect(self._enable)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE * 2, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(
            label(_tr("A line that you marked is treated the same in later articles of its outlet."), "hint")
        )
        column.addWidget(self.list, 1)
        column.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignRight)
        self._enable()
        tasks.library(_listed, self._show)

    @Slot()
    def forget(self) -> None:
        """Forget the chosen lessons."""
        chosen = tuple(item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems())
        if chosen:
            self._tasks.library(partial(_forget, chosen), self._show)

    @Slot(object)
    def _show(self, lessons: tuple[Lesson, ...]) -> None:
        self.list.clear()
        for lesson in lessons:
            item = QListWidgetItem(
                f"{lesson.outlet or _tr('No outlet')}: “{lesson.sample}” ({_tr(_WHAT[lesson.role])})"
            )
            item.setData(Qt.ItemDataRole.UserRole, lesson.id)
            self.list.addItem(item)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.forget_button.setEnabled(bool(self.list.selectedItems()))


def _listed(library: Library) -> tuple[Lesson, ...]:
    return tuple(library.lessons.list())


def _forget(chosen: tuple[int, ...], library: Library) -> tuple[Lesson, ...]:
    there = {lesson.id for lesson in library.lessons.list()}
    for lesson_id in chosen:
        if lesson_id in there:
            library.lessons.forget(lesson_id)
    return _listed(library)
