"""The parts of the library above its list: everything, the stories, the archive. Articles can be dropped on a story."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dwiwarta.core.store.listing import EVERYTHING, Section
from dwiwarta.core.store.records import Story
from dwiwarta.gui.forms import named
from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import translate
from dwiwarta.gui.models.library_model import ARTICLES_MIME
from dwiwarta.gui.theme import LIGHT, Theme

_tr = partial(translate, "Library")

_LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_MOST_ROWS = 8
_PAD = 8
_EDGE = 4


@dataclass(frozen=True, slots=True)
class Contents:
    """What the library holds: the stories, and how many articles are in the archive and outside of it."""

    stories: tuple[Story, ...] = ()
    articles: int = 0
    archived: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: a section, or the wish for a new story where `section` is None."""

    section: Section | None
    text: str
    count: int
    drawing: str


class SectionsView(QListWidget):
    """Everything, the stories by name, a line for a new story, the archive.

    `chosen` carries a Section, `dropped` a Section and the ids of articles, `story_wanted` the ids that were dropped
    on the line for a new story; `renaming` and `deletion` carry a Story.
    """

    chosen = Signal(object)
    dropped = Signal(object, object)
    story_wanted = Signal(object)
    renaming = Signal(object)
    deletion = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._contents = Contents()
        self._section = EVERYTHING
        self._delegate = _LineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        named(self, _tr("Stories and other parts of the library"))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.customContextMenuRequested.connect(self._menu)
        for keys, slot in ((Qt.Key.Key_F2, self._rename), (Qt.Key.Key_Delete, self._delete)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        self.show_contents(self._contents)

    @property
    def section(self) -> Section:
        """Return the section that is shown."""
        return self._section

    @property
    def contents(self) -> Contents:
        """Return what is shown: the stories, and how many articles are where."""
        return self._contents

    @property
    def stories(self) -> tuple[Story, ...]:
        """Return the stories."""
        return self._contents.stories

    def story(self) -> Story | None:
        """Return the story that is shown, or None."""
        return next((each for each in self.stories if each.id == self._section.story), None)

    def accept_articles(self) -> None:
        """Let articles be dropped here; whatever else is dropped goes on to the window."""
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def show_contents(self, contents: Contents) -> None:
        """Show other stories and counts."""
        self._contents = contents
        lines = [_Line(EVERYTHING, _tr("All articles"), contents.articles, "library")]
        lines += [_Line(Section(story=each.id), each.name, each.articles, "folder") for each in contents.stories]
        lines.append(_Line(None, _tr("New story …"), 0, "add"))
        if contents.archived or self._section.archive:
            lines.append(_Line(Section(archive=True), _tr("Archive"), contents.archived, "archive"))
        at = max(0, self.currentRow())
        self.clear()
        for line in lines:
            item = QListWidgetItem(self)
            item.setData(_LINE_ROLE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _tr("{}, %Ln article(s)", n=line.count).format(line.text))
            item.setToolTip(line.text)
        shown = next((row for row, line in enumerate(lines) if line.section == self._section), None)
        self.setCurrentRow(shown if shown is not None else min(at, len(lines) - 1))
        height = self.sizeHintForRow(0) * min(len(lines), _MOST_ROWS) + 2
        self.setFixedHeight(height)
        self.setMinimumWidth(self.least_width())

    def show_section(self, section: Section) -> None:
        """Mark the section that the list shows."""
        self._section = section
        self.show_contents(self._contents)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._delegate.theme = theme
        self.viewport().update()

    def least_width(self) -> int:
        """Return the width at which no line but a story's name has to be cut."""
        rows = [row for row in range(self.count()) if not ((section := self._line(row).section) and section.story)]
        return max(self._delegate.width_of(self._line(row), self.fontMetrics()) for row in rows)

    def line_of(self, text: str) -> QRect:
        """Return where the line with a text is drawn; empty where there is none."""
        rows = (row for row in range(self.count()) if self._line(row).text == text)
        row = next(rows, None)
        return QRect() if row is None else self.visualItemRect(self.item(row))

    def _line(self, row: int) -> _Line:
        line: _Line = self.item(row).data(_LINE_ROLE)
        return line

    def _line_at(self, place: QPoint) -> _Line | None:
        item = self.itemAt(place)
        return None if item is None else self._line(self.row(item))

    def _story_here(self) -> Story | None:
        line = self._line(self.currentRow()) if self.currentRow() >= 0 else None
        wanted = line.section.story if line is not None and line.section is not None else 0
        return next((each for each in self.stories if each.id == wanted), None)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        line = self._line(self.row(item))
        if line.section is None:
            self.show_section(self._section)
            self.story_wanted.emit(())
        elif line.section != self._section:
            self.chosen.emit(line.section)

    @Slot()
    def _rename(self) -> None:
        story = self._story_here()
        if story is not None:
            self.renaming.emit(story)

    @Slot()
    def _delete(self) -> None:
        story = self._story_here()
        if story is not None:
            self.deletion.emit(story)

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        if self._story_here() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("edit", self._theme), _tr("&Rename the story …")).triggered.connect(self._rename)
        menu.addAction(icon("delete", self._theme), _tr("&Delete the story")).triggered.connect(self._delete)
        menu.popup(self.viewport().mapToGlobal(place))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take articles of the list; leave everything else to the window."""
        if event.mimeData().hasFormat(ARTICLES_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take articles over a story, the archive or the line for a new story."""
        line = self._line_at(event.position().toPoint())
        if line is not None and line.section != EVERYTHING and event.mimeData().hasFormat(ARTICLES_MIME):
            self._delegate.target = line.text
            event.acceptProposedAction()
        else:
            self._delegate.target = ""
            event.ignore()
        self.viewport().update()

    def dragLeaveEvent(self, _event: object) -> None:
        """Show no target any more."""
        self._delegate.target = ""
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which articles were dropped where."""
        self._delegate.target = ""
        line = self._line_at(event.position().toPoint())
        if line is None or line.section == EVERYTHING or not event.mimeData().hasFormat(ARTICLES_MIME):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        ids = tuple(json.loads(bytes(event.mimeData().data(ARTICLES_MIME).data())))
        if line.section is None:
            self.story_wanted.emit(ids)
        else:
            self.dropped.emit(line.section, ids)


class _LineDelegate(QStyledItemDelegate):
    """Paints an icon, a name and at the right how many articles there are."""

    theme: Theme = LIGHT
    target: str = ""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of every line."""
        return QSize(0, option.fontMetrics.height() + 9)

    @staticmethod
    def width_of(line: _Line, metrics: QFontMetrics) -> int:
        """Return the width that a line needs with its icon and its count."""
        count = metrics.horizontalAdvance(f"{line.count}") if line.count else 0
        return 2 * _EDGE + 4 * _PAD + metrics.height() + metrics.horizontalAdvance(line.text) + count

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        line: _Line = index.data(_LINE_ROLE)
        theme = self.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and line.section is not None
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(_EDGE, 1, -_EDGE, -1)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        target = bool(self.target) and line.text == self.target
        if chosen or hovered or target:
            painter.setPen(QColor(theme.accent) if target else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected if chosen or target else theme.hover))
            painter.drawRoundedRect(box, 6, 6)
        if focused and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        side = option.fontMetrics.height()
        left, top = box.left() + _PAD, box.top() + (box.height() - side) // 2
        colour = theme.muted if line.section is None else theme.text
        icon(line.drawing, theme, theme.accent if chosen else theme.muted).paint(painter, left, top, side, side)
        count = f"{line.count}" if line.count else ""
        width = option.fontMetrics.horizontalAdvance(count)
        right = box.right() - _PAD - width
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRect(right, box.top(), width + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(QColor(colour))
        room = QRect(left + side + _PAD, box.top(), right - left - side - 2 * _PAD, box.height())
        shown = option.fontMetrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
