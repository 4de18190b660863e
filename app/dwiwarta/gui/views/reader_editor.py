"""The card over a sentence in which its English is written: the text, the machine's version, and what the keys do."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPalette, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.language import say, translate
from dwiwarta.gui.models.reader_words import changes_html

_tr = partial(translate, "Editor")

_PARAGRAPH_END = "\u2029"
_STAYS_OPEN = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class SentenceEdit(QTextEdit):
    """A plain text field as high as its text. Enter and Escape are its owner's."""

    confirmed = Signal()
    given_up = Signal()
    left = Signal()
    grew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, _tr("English of this sentence"))
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def sentence(self) -> str:
        """Return the text as one line, without white space around it."""
        lines = self.document().toRawText().split(_PARAGRAPH_END)
        return " ".join(line.strip() for line in lines).strip()

    def start(self, text: str, font: QFont, pitch: float, caret: int) -> None:
        """Show a text in a font with lines `pitch` pixels apart, the caret before code point `caret`."""
        self.setFont(font)
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(spacing)
        self.document().setUndoRedoEnabled(True)
        cursor.setPosition(len(text[:caret].encode("utf-16-le")) // 2)
        self.setTextCursor(cursor)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as confirming and Escape as giving up."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell when the person has gone elsewhere; a menu or another window is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN:
            self.left.emit()

    def sizeHint(self) -> QSize:
        """Return the size of the text."""
        return QSize(super().sizeHint().width(), self._needed())

    def _needed(self) -> int:
        return math.ceil(self.document().size().height())

    @Slot()
    def _fit(self) -> None:
        if self.height() != self._needed():
            self.setFixedHeight(self._needed())
            self.grew.emit()


class EditorCard(QFrame):
    """The field with the machine's text and the keys below it."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("editorCard")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field = SentenceEdit(self)
        self.setFocusProxy(self.field)
        self._machine = QLabel(self)
        self._machine.setWordWrap(True)
        self._machine.setTextFormat(Qt.TextFormat.RichText)
        self._keys = QLabel(self)
        self._keys.setWordWrap(True)
        self._rows = QVBoxLayout(self)
        for widget in (self.field, self._machine, self._keys):
            self._rows.addWidget(widget)
        self._machine_text = ""
        self.field.textChanged.connect(self._compare)
        self.field.grew.connect(self._tell)

    def set_style(self, style: ReaderStyle, em: float) -> None:
        """Take the reader's fonts and colours. `em` is the body text's size in pixels."""
        pad = round(em * 0.45)
        self._rows.setContentsMargins(pad, round(pad * 0.8), pad, round(pad * 0.8))
        self._rows.setSpacing(round(em * 0.3))
        self.setStyleSheet(
            f"#editorCard {{ background: {style.card}; border: 1px solid {style.accent}; border-radius: 6px; }}"
            f"#editorCard QTextEdit {{ background: transparent; border: none; padding: 0; color: {style.text}; }}"
        )
        colours = self.field.palette()
        colours.setColor(QPalette.ColorRole.Text, QColor(style.text))
        colours.setColor(QPalette.ColorRole.Highlight, QColor(style.selection))
        colours.setColor(QPalette.ColorRole.HighlightedText, QColor(style.text))
        self.field.setPalette(colours)
        small = style.interface_font(0.75)
        for label in (self._machine, self._keys):
            label.setFont(small)
            muted = label.palette()
            muted.setColor(QPalette.ColorRole.WindowText, QColor(style.muted))
            label.setPalette(muted)
            label.setStyleSheet(f"color: {style.muted};")

    def start(self, text: str, machine: str, font: QFont, pitch: float, caret: int) -> None:
        """Show a sentence, the caret before code point `caret` of `text`."""
        self._machine_text = machine
        keys = [_tr("Enter confirms"), _tr("Esc gives up")]
        if machine:
            keys.append(_tr("Ctrl+M takes the machine’s text"))
        self._keys.setText(" · ".join(keys))
        self.field.start(text, font, pitch, caret)
        self._compare()

    @property
    def machine_shown(self) -> bool:
        """Say whether the card shows the machine’s text."""
        return self._machine.isVisibleTo(self)

    def needed(self, width: int) -> int:
        """Return the card's height for a width, in pixels."""
        self.setFixedWidth(width)
        self._rows.activate()
        return self._rows.totalHeightForWidth(width) if self._rows.hasHeightForWidth() else self.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the field's lines may have changed."""
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when fonts change under the card."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell()

    @Slot()
    def _compare(self) -> None:
        """Show what was changed in the machine's words while the field holds others."""
        now = self.field.sentence()
        differs = bool(self._machine_text) and now != self._machine_text
        changed = changes_html(self._machine_text, now) if differs else ""
        self._machine.setText(_tr("Changed: {}").format(changed) if differs else "")
        if self.machine_shown != differs:
            self._machine.setVisible(differs)
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self.resized.emit()
