"""The command palette: type a few letters of what you want, and Enter does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from dwiwarta.gui.delegates.palette_delegate import PaletteDelegate
from dwiwarta.gui.forms import SPACE, label, named
from dwiwarta.gui.language import say, translate
from dwiwarta.gui.models.palette_model import DEED_ROLE, Deed, PaletteModel
from dwiwarta.gui.theme import Theme
from dwiwarta.gui.views.overlay import Overlay

_tr = partial(translate, "Palette")

_ROWS = 11
_LETTERS = 76
_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class Palette(Overlay):
    """A field over a list, at the top of the window. The keyboard stays in the field.

    `unknown` carries what was typed when it is confirmed and fits nothing.
    """

    unknown = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, _tr("Commands"))
        self.model = PaletteModel(self)
        self.field = QLineEdit()
        say(self.field.setPlaceholderText, _tr("What do you want to do?"))
        named(self.field, _tr("Commands"), _tr("Type a part of a command, of a story’s name or of an article’s title"))
        self._delegate = PaletteDelegate(self)
        self.list = QListView()
        self.list.setObjectName("palette")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named(self.list, _tr("Commands that fit"))
        self._none = label(_tr("Nothing fits. Enter searches the library for it."), "muted")
        self._none.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._do)

    def show_deeds(self, deeds: Sequence[Deed], theme: Theme) -> None:
        """Show the palette over the window, with everything that can be done."""
        self._delegate.theme = theme
        self.model.fill(deeds)
        self.field.clear()
        self._mark_first()
        unit = self.fontMetrics().averageCharWidth()
        room = self.parentWidget().size()
        self.setFixedWidth(min(unit * _LETTERS, room.width() - 4 * SPACE))
        height = min(_ROWS * self.list.sizeHintForRow(0) + 2, room.height() - 16 * SPACE)
        self.list.setFixedHeight(height)
        self._none.setFixedHeight(height)
        self.open_at(QPoint((room.width() - self.width()) // 2, room.height() // 8), self.field)

    @Slot(str)
    def _search(self, text: str) -> None:
        self.model.search(text)
        self._mark_first()

    def _mark_first(self) -> None:
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self._none.setVisible(not some)
        if some:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the field's arrows move in the list, and Enter do what is marked there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._do(self.list.currentIndex())
                return True
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
        return False

    @Slot(QModelIndex)
    def _do(self, index: QModelIndex) -> None:
        deed = index.data(DEED_ROLE)
        if isinstance(deed, Deed) and deed.enabled:
            self.shut()
            deed.run()
        elif not self.model.rowCount():
            self.shut()
            self.unknown.emit(self.field.text())
