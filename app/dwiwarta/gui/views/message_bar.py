"""The bar above the reader: one message at a time, with at most one thing to do about it.

What is new shows at once. A warning or a failure that was not closed yet comes back when the newer message is closed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from dwiwarta.gui.forms import SPACE, button, named, tool
from dwiwarta.gui.icons import icon, picture
from dwiwarta.gui.language import translate
from dwiwarta.gui.theme import LIGHT, Theme

_tr = partial(translate, "Window")

_ICONS = {"notice": "info", "warning": "warning", "danger": "danger"}


@dataclass(frozen=True, slots=True)
class _Shown:
    text: str
    kind: str
    action: str
    act: Callable[[], None] | None


class MessageBar(QFrame):
    """Shows a notice, a warning or a failure in a line, until it is closed or another takes its place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._now: _Shown | None = None
        self._covered: list[_Shown] = []
        named(self, name)
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = button("", flat=True, name=_tr("Act on the message"))
        self.button.clicked.connect(self._do)
        self._close = tool(_tr("Close this message"))
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.close_message)
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
        self._covered = [each for each in self._covered if each.text != text]
        if self._now is not None and self._now.kind != "notice" and self._now.text != text:
            self._covered.append(self._now)
        self._show(_Shown(text, kind, action, act))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours for the icons."""
        self._theme = theme
        self._paint_icons()

    @Slot()
    def clear(self) -> None:
        """Take every message away."""
        self._now = None
        self._covered = []
        self.setVisible(False)

    @Slot()
    def close_message(self) -> None:
        """Take the message away; one that it covered comes back."""
        if self._covered:
            self._show(self._covered.pop())
        else:
            self.clear()

    @Slot()
    def _do(self) -> None:
        act = self._now.act if self._now is not None else None
        self.close_message()
        if act is not None:
            act()

    def _show(self, message: _Shown) -> None:
        self._now = message
        self._text.setText(message.text)
        self._text.setAccessibleName(message.text)
        self.button.setText(message.action)
        self.button.setAccessibleName(message.action)
        self.button.setVisible(message.act is not None)
        if self.objectName() != message.kind:
            self.setObjectName(message.kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self._paint_icons()
        self.setVisible(True)

    def _paint_icons(self) -> None:
        kind = self.objectName() or "notice"
        colour = {"notice": self._theme.accent, "warning": self._theme.warning, "danger": self._theme.danger}[kind]
        width = 18
        ratio = self.devicePixelRatioF()
        drawn = picture(_ICONS[kind], colour, round(width * ratio))
        drawn.setDevicePixelRatio(ratio)
        self._mark.setPixmap(drawn)
        self._close.setIcon(icon("close", self._theme, colour))
