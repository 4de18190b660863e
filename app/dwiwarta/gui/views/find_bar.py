"""The slim bar that looks for words in the reader."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from dwiwarta.gui.language import say, translate

_tr = partial(translate, "FindBar")


class FindBar(QFrame):
    """A field, "3 of 12", previous, next and close. Enter goes on, Shift+Enter back, Escape closes."""

    text_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.field = QLineEdit(self)
        say(self.field.setPlaceholderText, _tr("Find in both languages"))
        say(self.field.setAccessibleName, _tr("Find in both languages"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(420)
        self._count = QLabel(self)
        self._count.setObjectName("muted")
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(_tr("{} of {}").format(888, 888)))
        previous = self._button("↑", _tr("Previous hit (Shift+Enter)"))
        following = self._button("↓", _tr("Next hit (Enter)"))
        close = self._button("✕", _tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for button in (previous, following):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        self.field.textChanged.connect(self.text_changed)
        previous.clicked.connect(self.previous_wanted)
        following.clicked.connect(self.next_wanted)
        close.clicked.connect(self.close_bar)
        self.hide()

    @property
    def count_text(self) -> str:
        """Return what the bar says of the hits."""
        return self._count.text()

    def open_with(self, text: str) -> None:
        """Show the bar with a text to look for, or with the last one where `text` is empty."""
        self.show()
        if text and text != self.field.text():
            self.field.setText(text)
        else:
            self.text_changed.emit(self.field.text())
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int, int)
    def set_count(self, number: int, count: int) -> None:
        """Say which hit of how many is the current one."""
        if not self.field.text():
            say(self._count.setText, "")
        elif not count:
            say(self._count.setText, _tr("not found"))
        else:
            say(self._count.setText, _tr("{} of {}").format(number, count))

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and let the reader clear its marks."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous hit, or close."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _button(self, sign: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        say(button.setToolTip, words)
        say(button.setAccessibleName, words)
        button.setAutoRaise(True)
        return button
