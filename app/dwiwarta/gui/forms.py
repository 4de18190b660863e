"""Builders of labelled controls: nothing they make lacks a name for a screen reader, a buddy or a hint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.gui.language import bare, say

SPACE = 8  # the rhythm of every layout: this, its half, or its double
# What a field needs beside its text: the padding and frame of the style sheet, and an icon with its margins.
_EDGES = 26
_ICON = 28


def named(widget: QWidget, name: str, description: str = "") -> QWidget:
    """Give a control the name, and perhaps the description, that a screen reader says."""
    say(widget.setAccessibleName, name)
    if description:
        say(widget.setAccessibleDescription, description)
        if not widget.toolTip():
            say(widget.setToolTip, description)
    return widget


def label(text: str, kind: str = "", *, wrap: bool = True) -> QLabel:
    """Return a text; `kind` is "", "muted", "hint" or "danger" and chooses its colour."""
    made = QLabel()
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    say(made.setText, text)
    if kind:
        made.setObjectName(kind)
    if kind == "hint":
        _scale(made, 0.92)
    return made


def heading(text: str, scale: float = 1.25) -> QLabel:
    """Return a heading, larger than the text by `scale` and bold."""
    made = label(text)
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(True)
    made.setFont(font)
    return made


def rule() -> QFrame:
    """Return a thin line between two parts."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made


def button(text: str, *, flat: bool = False, name: str = "", description: str = "") -> QPushButton:
    """Return a push button whose accessible name is its text unless `name` says more."""
    made = QPushButton()
    say(made.setText, text)
    made.setFlat(flat)
    made.setAutoDefault(False)
    named(made, name or bare(text), description)
    return made


def tool(name: str, description: str = "") -> QToolButton:
    """Return a small icon button; its icon is set with the theme."""
    made = QToolButton()
    say(made.setToolTip, description or name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    named(made, name, description)
    return made


def room_for_hint(field: QLineEdit) -> None:
    """Keep a field as wide as the hint that it shows while it is empty, with its icons beside it."""
    icons = sum(each.isVisibleTo(field) for each in field.findChildren(QToolButton))
    hint = field.fontMetrics().horizontalAdvance(field.placeholderText())
    field.setMinimumWidth(hint + _EDGES + icons * _ICON)


class Form(QFormLayout):
    """Rows of a label, a control and a hint under it; label and control are tied together for keyboard and reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalSpacing(SPACE * 2)
        self.setVerticalSpacing(SPACE)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def row(self, text: str, control: QWidget, hint: str = "", *, beside: QWidget | None = None) -> None:
        """Add a control with its label ("&Threads"), perhaps a hint below and another control beside it."""
        self.addRow(*self._labelled(text, control, hint, beside))

    def insert_row(self, at: int, text: str, control: QWidget) -> None:
        """Insert a control with its label before the row `at`."""
        self.insertRow(at, *self._labelled(text, control, "", None))

    def _labelled(self, text: str, control: QWidget, hint: str, beside: QWidget | None) -> tuple[QLabel, QWidget]:
        if isinstance(control, QAbstractButton) and control.text():
            named(control, control.accessibleName() or bare(control.text()), hint)
        else:
            named(control, bare(text), hint)
        title = QLabel()
        say(title.setText, text)
        title.setBuddy(control)
        field: QWidget = control
        if hint or beside is not None:
            field = QWidget()
            column = QVBoxLayout(field)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE // 2)
            line = QHBoxLayout()
            line.addWidget(control, 1)
            if beside is not None:
                line.addWidget(beside)
            column.addLayout(line)
            if hint:
                column.addWidget(label(hint, "hint"))
        return title, field


def _scale(widget: QWidget, factor: float) -> None:
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    widget.setFont(font)
