"""The card that offers other translations of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.language import say, translate

_tr = partial(translate, "Suggestions")

_TEXT = Qt.ItemDataRole.UserRole


class _List(QListWidget):
    """Lines of text. Enter or a click chooses, a digit chooses at once, Escape and a lost focus give up."""

    chosen = Signal(str)
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that choose, hand on the rest."""
        number = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose(self.currentRow())
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif number.isdigit() and 0 < int(number) <= self.count():
            self.choose(int(number) - 1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give up when the person goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.given_up.emit()

    def choose(self, row: int) -> None:
        """Choose a line, if there is one."""
        item = self.item(row)
        if item is not None and item.data(_TEXT):
            self.chosen.emit(item.data(_TEXT))


class SuggestionsCard(QFrame):
    """Shows that the model is asked, then what it offers. `chosen` carries a text, `closed` comes in every case."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionsCard")
        self._title = QLabel(self)
        say(self._title.setText, _tr("Other translations"))
        self._keys = QLabel(self)
        say(self._keys.setText, _tr("Enter or a digit takes one · Esc leaves it as it is"))
        self._keys.setWordWrap(True)
        self.list = _List(self)
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.list.setAccessibleName, _tr("Other translations of the sentence"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 8, 10, 8)
        for widget in (self._title, self.list, self._keys):
            rows.addWidget(widget)
        self._beside = QRect()
        self.list.chosen.connect(self._choose)
        self.list.given_up.connect(self.give_up)
        self.list.itemClicked.connect(self._clicked)
        self.hide()

    @property
    def waiting(self) -> bool:
        """Say whether the card is open and the model has not answered yet."""
        return not self.isHidden() and self.list.count() == 1 and not self.list.item(0).data(_TEXT)

    def texts(self) -> list[str]:
        """Return what is offered."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_TEXT) for item in items if item.data(_TEXT)]

    def set_style(self, style: ReaderStyle) -> None:
        """Take the reader's colours."""
        self.setStyleSheet(
            f"#suggestionsCard {{ background: {style.card}; border: 1px solid {style.accent}; border-radius: 8px; }}"
            f"#suggestionsCard QListWidget {{ background: transparent; color: {style.text}; }}"
            f"#suggestionsCard QListWidget::item {{ padding: 4px 6px; border-radius: 4px; }}"
            f"#suggestionsCard QListWidget::item:selected {{ background: {style.current}; color: {style.text}; }}"
        )
        for label, colour in ((self._title, style.text), (self._keys, style.muted)):
            colours = label.palette()
            colours.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(colours)

    def wait(self, beside: QRect) -> None:
        """Open below (or above) a rectangle of the parent while the model is asked, and take the keys."""
        self._beside = beside
        self._fill([(_tr("Asking the model …"), "")])
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer(self, texts: Sequence[str], current: str) -> None:
        """Show what the model offers beside the text that is there; nothing happens where the card was closed."""
        if self.isHidden():
            return
        others = [text for text in texts if text != current]
        lines = [(f"{number}  {text}", text) for number, text in enumerate(others, 1)]
        self._fill(lines or [(_tr("The model has no other translation."), "")])

    @Slot()
    def give_up(self) -> None:
        """Close; the sentence stays as it is."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @Slot(str)
    def _choose(self, text: str) -> None:
        self.hide()
        self.chosen.emit(text)
        self.closed.emit()

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self.list.choose(self.list.row(item))

    def _fill(self, lines: Sequence[tuple[str, str]]) -> None:
        self.list.clear()
        for shown, text in lines:
            item = QListWidgetItem(shown, self.list)
            item.setData(_TEXT, text)
            item.setToolTip(text)
        self.list.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        room = self.parentWidget().rect()
        unit = self.fontMetrics().height()
        width = max(unit * 12, min(room.width() - 16, max(self._beside.width() + 40, unit * 26)))
        self.list.setFixedWidth(width - 20)
        flags = int(Qt.TextFlag.TextWordWrap)
        inner = QRect(0, 0, width - 44, 100_000)
        lines = [self.list.item(row) for row in range(self.list.count())]
        for item in lines:
            box = self.fontMetrics().boundingRect(inner, flags, item.text())
            item.setSizeHint(QSize(width - 24, box.height() + 10))
        needed = sum(item.sizeHint().height() for item in lines) + unit * 4 + 24
        height = min(room.height() - 16, needed)
        x = max(8, min(self._beside.left(), room.width() - width - 8))
        below = self._beside.bottom() + 6
        y = below if below + height <= room.height() - 8 else max(8, self._beside.top() - height - 6)
        self.setGeometry(x, y, width, height)
