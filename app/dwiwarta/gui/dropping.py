"""What is dragged over the window and dropped on it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dwiwarta.gui.incoming import from_mime, model_files
from dwiwarta.gui.language import translate
from dwiwarta.gui.models.library_model import ARTICLES_MIME
from dwiwarta.gui.views.drop_outline import DropOutline

_tr = partial(translate, "Window")


class Dropping(QObject):
    """Watches a window; `dropped` carries an Offer, `models_dropped` the paths of translation models.

    Articles of the library's list are for its stories alone.
    """

    dropped = Signal(object)
    models_dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.outline = DropOutline(window)
        for field in window.findChildren(QWidget):
            field.setAcceptDrops(False)  # whatever is dropped anywhere is for the window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show what a drop will do, also when it cannot be used, and take in what is dropped."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.outline.hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.outline.hide()
            event.acceptProposedAction()
            models = model_files(event.mimeData())
            if models:
                self.models_dropped.emit(models)
            else:
                self.dropped.emit(from_mime(event.mimeData()))
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ARTICLES_MIME):
            event.ignore()
            return
        if model_files(event.mimeData()):
            self.outline.show_text(_tr("Drop to install the translation model"))
            event.acceptProposedAction()
            return
        offer = from_mime(event.mimeData())
        count = len(offer.items)
        self.outline.show_text(offer.refusal or _tr("Drop to read %Ln thing(s)", n=count))
        event.acceptProposedAction()
