"""A small card beside a highlight in which its note is written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.types import Annotation
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.language import say, translate
from dwiwarta.gui.models.reader_words import annotation_facts

_tr = partial(translate, "NotePopover")


class _NoteField(QPlainTextEdit):
    """Plain text. Ctrl+Enter saves and Escape gives up."""

    saved = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the two keys, hand on the rest."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and control:
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class NotePopover(QFrame):
    """One annotation's note. It is kept when the focus goes elsewhere; the highlight stays whatever becomes of it.

    `closed` comes where the card had the focus until it closed.
    """

    saved = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notePopover")
        self._annotation: Annotation | None = None
        self._categories: tuple[Category, ...] = DEFAULTS
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.field = _NoteField(self)
        self.field.setTabChangesFocus(True)
        say(self.field.setAccessibleName, _tr("Note"))
        say(self.field.setPlaceholderText, _tr("Write a note …"))
        self.save_button = QPushButton(self)
        say(self.save_button.setText, _tr("Save"))
        say(self.save_button.setToolTip, _tr("Save the note (Ctrl+Enter)"))
        self.cancel_button = QPushButton(self)
        say(self.cancel_button.setText, _tr("Cancel"))
        say(self.cancel_button.setToolTip, _tr("Leave the note as it was (Esc)"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.addWidget(self._title)
        rows.addWidget(self.field, 1)
        rows.addLayout(buttons)
        self.field.saved.connect(self.save)
        self.field.given_up.connect(self.cancel)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_went)
        self.hide()

    def set_style(self, style: ReaderStyle) -> None:
        """Take the reader's colours and categories."""
        self._categories = style.categories
        self.setStyleSheet(
            f"#notePopover {{ background: {style.card}; border: 1px solid {style.accent}; border-radius: 8px; }}"
        )
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, QColor(style.text))
        self._title.setPalette(colours)

    def open(self, annotation: Annotation, beside: QRect) -> None:
        """Show an annotation's note below (or above) a rectangle of the parent, and take the keys."""
        self._annotation = annotation
        quote = annotation.anchor.quote if len(annotation.anchor.quote) <= 48 else annotation.anchor.quote[:47] + "…"
        self._title.setText(f"{' · '.join(annotation_facts(annotation, self._categories))} · “{quote}”")
        self.field.setPlainText(annotation.note)
        self._place(beside)
        self.show()
        self.raise_()
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def save(self) -> None:
        """Hand the note over and close."""
        annotation, text = self._annotation, self.field.toPlainText().strip()
        if annotation is not None:
            self._shut()
            self.saved.emit(annotation, text)

    @Slot()
    def cancel(self) -> None:
        """Close; the note stays as it was."""
        if self._annotation is not None:
            self._shut()

    @Slot(QWidget, QWidget)
    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Save when another part of the window takes the focus; a menu or another program does not count."""
        if self._annotation is not None and now is not None and now.window() is self.window() and not self._holds(now):
            self.save()

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def _shut(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is None or self._holds(focus)
        self._annotation = None
        self.hide()
        if had_focus:
            self.closed.emit()

    def _place(self, beside: QRect) -> None:
        room = self.parentWidget().rect()
        unit = self.fontMetrics().height()
        width, height = min(room.width() - 16, unit * 20), min(room.height() - 16, unit * 10)
        x = max(8, min(beside.left(), room.width() - width - 8))
        below = beside.bottom() + 6
        y = below if below + height <= room.height() - 8 else max(8, beside.top() - height - 6)
        self.setGeometry(x, y, width, height)
