"""Sentences that are dragged from the reader into the summary, and out of it again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dwiwarta.gui.language import translate
from dwiwarta.gui.models.dragged import Dragged, From, dragged_in
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.views.desk import Desk
from dwiwarta.gui.views.drop_outline import DropOutline

_tr = partial(translate, "Summary")


class SentenceDropping(QObject):
    """Watches a window for drags of sentences; whatever else is dragged is left to others.

    The desk takes what comes from the reader and shows its summary for it; the reader takes what comes from the
    summary, which takes it out. Both are steps that can be undone.
    """

    def __init__(self, window: QWidget, reader: QWidget, desk: Desk, outline: DropOutline) -> None:
        super().__init__(window)
        self._window = window
        self._reader = reader
        self._desk = desk
        self._outline = outline
        self.session: ArticleSession | None = None
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say what a drop would do here, and do it."""
        if not isinstance(event, QDropEvent) or (dragged := dragged_in(event.mimeData())) is None:
            return False
        over = self._over(event.position().toPoint(), dragged)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            # Entering must be accepted for the moves to come, wherever the pointer enters.
            able = self._show(over, dragged)
            event.setAccepted(able or isinstance(event, QDragEnterEvent))
            return True
        self._outline.hide()
        if over is not None and self._words(dragged)[1] and self.session is not None:
            self.session.summarise_with(dragged.sentences, chosen=dragged.begun is From.READER)
            if dragged.begun is From.READER:
                self._desk.summary.show_sentence(dragged.sentences[0])
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _over(self, place: QPoint, dragged: Dragged) -> QWidget | None:
        """Return the pane at a place of the window that has to do with a drag."""
        pane = self._desk if dragged.begun is From.READER else self._reader
        inside = pane.isVisible() and pane.rect().contains(pane.mapFrom(self._window, place))
        return pane if inside else None

    def _show(self, over: QWidget | None, dragged: Dragged) -> bool:
        """Show what a drop would do, and say whether it would do anything."""
        if over is None:
            self._outline.hide()
            return False
        if over is self._desk:
            self._desk.setCurrentWidget(self._desk.summary)
            over = self._desk.summary
        words, able = self._words(dragged)
        self._outline.show_text(words, over)
        return able

    def _words(self, dragged: Dragged) -> tuple[str, bool]:
        article = self.session.article if self.session is not None else None
        known = range(len(article.segments)) if article is not None and article.id == dragged.article else range(0)
        if article is None or not dragged.sentences or not set(dragged.sentences) <= set(known):
            return _tr("This is no sentence of the article’s text"), False
        if article.summary is None:
            return _tr("There is no summary yet"), False
        inside = set(dragged.sentences) <= set(article.summary.chosen)
        if dragged.begun is From.SUMMARY:
            return _tr("Drop to take it out of the summary"), True
        if inside:
            return _tr("It is in the summary already"), False
        return _tr("Drop to put it into the summary"), True
