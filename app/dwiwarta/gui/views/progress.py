"""The strip at the bottom: what is going on, how far it is, how long it takes, and a way to stop it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from dwiwarta.core.jobs import Progress
from dwiwarta.gui.forms import SPACE, button, named
from dwiwarta.gui.language import in_language, mark, number, translate

_tr = partial(translate, "Progress")

_BYTES = "Downloading"
_PHASES = {
    "Translating": mark("Translating"),
    "Reading": mark("Reading"),
    "Downloading": mark("Downloading"),
    "Reading again": mark("Reading again"),
    "Removing": mark("Removing"),
    "Loading the model": mark("Loading the model"),
    "Checking and trying the model": mark("Checking and trying the model"),
}
_COUNTED = {"Translating": mark("Translating: sentence {} of {}"), "Reading": mark("Reading: file {} of {}")}
_MOST = 1000


def describe(progress: Progress) -> str:
    """Return "Translating: sentence 12 of 40 · about 9 s left"."""
    if progress.total <= 0:
        line = f"{_tr(_PHASES.get(progress.phase, progress.phase))} …"
    elif progress.phase == _BYTES:
        line = _tr("Downloading: {} of {} MB").format(number(progress.done / 1e6, 1), number(progress.total / 1e6, 1))
    else:
        counted = _COUNTED.get(progress.phase, f"{progress.phase}: {{}} / {{}}")
        line = _tr(counted).format(number(progress.done), number(progress.total))
    return f"{line} · {in_language(progress.detail)}" if progress.detail else line


class ProgressStrip(QWidget):
    """Shows one Progress at a time; at rest it shows a quiet line about the article instead."""

    cancelled = Signal()
    still = False
    """Nothing moves by itself: what has no measure is told in words alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resting = ""
        self._text = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * 28)
        named(self._bar, _tr("Progress"))
        self._cancel = button(_tr("Cancel"), flat=True, description=_tr("Stop; what is done is kept"))
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 2, SPACE, 2)
        row.setSpacing(SPACE)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.setFixedHeight(self._cancel.sizeHint().height() + 4)  # the same with and without the button
        self.rest()

    @property
    def text(self) -> str:
        """Return the line that is shown."""
        return self._text.text()

    def set_resting(self, text: str) -> None:
        """Set the line that is shown while nothing goes on."""
        self._resting = text
        if not self._cancel.isVisibleTo(self):
            self._text.setText(text)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is; a total of 0 shows a bar that only moves."""
        self._text.setText(describe(progress))
        self._bar.setUpdatesEnabled(False)  # it would draw at once, and with it all that is to be drawn in the window
        self._bar.setRange(0, _MOST if progress.total > 0 else 0)
        self._bar.setValue(round(_MOST * progress.share))
        self._bar.setUpdatesEnabled(True)
        self._bar.setVisible(progress.total > 0 or not self.still)
        self._cancel.setVisible(True)

    @Slot()
    def rest(self) -> None:
        """Show that nothing goes on."""
        self._text.setText(self._resting)
        self._bar.setVisible(False)
        self._bar.setRange(0, _MOST)
        self._cancel.setVisible(False)
