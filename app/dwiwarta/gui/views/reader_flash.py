"""Lights a sentence briefly, so that the eye finds what was jumped to."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Slot
from PySide6.QtWidgets import QAbstractScrollArea

from dwiwarta.gui.delegates.reader_painter import Marks

DURATION = 1100
"""Milliseconds that the light stays, fading or (with reduced motion) even."""


class Flash(QObject):
    """Fades a light over one sentence; with reduced motion the light does not fade but goes out."""

    def __init__(self, view: QAbstractScrollArea, marks: Marks) -> None:
        super().__init__(view)
        self._view = view
        self._marks = marks
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(DURATION)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InCubic)
        self._fade.valueChanged.connect(self._dim)
        self._fade.finished.connect(self.stop)
        self._out = QTimer(self)
        self._out.setSingleShot(True)
        self._out.setInterval(DURATION)
        self._out.timeout.connect(self.stop)

    def start(self, segment: int, *, reduced_motion: bool) -> None:
        """Light a sentence."""
        self.stop()
        self._marks.flash, self._marks.flash_strength = segment, 1.0
        if reduced_motion:
            self._out.start()
        else:
            self._fade.start()
        self._view.viewport().update()

    @Slot()
    def stop(self) -> None:
        """Put the light out."""
        self._fade.stop()
        self._out.stop()
        if self._marks.flash >= 0:
            self._marks.flash, self._marks.flash_strength = -1, 0.0
            self._view.viewport().update()

    @Slot("QVariant")
    def _dim(self, strength: float) -> None:
        self._marks.flash_strength = strength
        self._view.viewport().update()
