"""The bar above the reader: one message at a time, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from dwiwarta.gui.forms import SPACE, button, named, tool
from dwiwarta.gui.icons import icon, picture
from dwiwarta.gui.theme import LIGHT, Theme

_ICONS = {"notice": "info", "warning": "warning", "danger": "danger"}


class MessageBar(QFrame):
    """Shows a notice, a warning or a failure in a line, until it is closed or another takes its place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._act: Callable[[], None] | None = None
        named(self, name)
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = button("", flat=True, name="Act on the message")
        self.button.clicked.connect(self._do)
        self._close = tool("Close this message")
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 2, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """Return the message that is shown, or nothing."""
        return self._text.text() if self.isVisibleTo(self.parentWidget()) else ""

    def show_message(
        self, text: str, kind: str = "notice", action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Show a message; `kind` is "notice", "warning" or "danger"; `act` is called by the button `action`."""
        self._act = act
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(act is not None)
        if self.objectName() != kind:
            self.setObjectName(kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self._paint_icons()
        self.setVisible(True)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours for the icons."""
        self._theme = theme
        self._paint_icons()

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        self._act = None
        self.setVisible(False)

    @Slot()
    def _do(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()

    def _paint_icons(self) -> None:
        kind = self.objectName() or "notice"
        colour = {"notice": self._theme.accent, "warning": self._theme.warning, "danger": self._theme.danger}[kind]
        width = 18
        ratio = self.devicePixelRatioF()
        drawn = picture(_ICONS[kind], colour, round(width * ratio))
        drawn.setDevicePixelRatio(ratio)
        self._mark.setPixmap(drawn)
        self._close.setIcon(icon("close", self._theme, colour))
