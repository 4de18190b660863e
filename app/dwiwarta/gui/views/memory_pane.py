"""What the memory has for the sentence at the caret: the same one and like ones, to be used with a key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from dwiwarta.core.memory.records import Match
from dwiwarta.core.types import Origin
from dwiwarta.gui.delegates.match_delegate import MatchDelegate
from dwiwarta.gui.forms import SPACE, button, label, named
from dwiwarta.gui.language import follow, number, say, translate
from dwiwarta.gui.models.matches_model import MatchesModel
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import Theme

_tr = partial(translate, "Memory")

_SOON_MS = 120


class MemoryPane(QWidget):
    """Asks with `wanted` (a sentence's text) once it can be seen; the answer goes to `show_matches`.

    `used` carries a sentence's index and the Match that a person chose for it, `managing` the wish to see all pairs.
    """

    wanted = Signal(str)
    used = Signal(int, object)
    managing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._segment = -1
        self._source: str | None = None
        self.model = MatchesModel(self)
        self._delegate = MatchDelegate(self)
        self.sentence = label("", "muted")
        named(self.sentence, _tr("The sentence at the caret"))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        named(self.list, _tr("Matches in the memory"), _tr("Return uses the chosen match"))
        self._hint = label("", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.use_button = button(
            _tr("&Use it"), description=_tr("Take the chosen match as the English of the sentence (Ctrl+R)")
        )
        self.manage_button = button(
            _tr("All &pairs …"), description=_tr("Search, delete, import and export what is remembered")
        )
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._arrange()
        self._soon.timeout.connect(self._ask)
        self.list.activated.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.use_button.clicked.connect(self.use_chosen)
        self.manage_button.clicked.connect(self.managing)
        follow(self._show_state)

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.use_button)
        below.addStretch(1)
        below.addWidget(self.manage_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.sentence)
        column.addWidget(self._hint, 1)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def set_session(self, session: ArticleSession | None) -> None:
        """Show another article's sentences, or nothing."""
        if self._session is not None:
            self._session.translation_changed.disconnect(self._changed)
            self._session.structure_changed.disconnect(self._restructured)
        self._session = session
        if session is not None:
            session.translation_changed.connect(self._changed)
            session.structure_changed.connect(self._restructured)
        self.follow(-1)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    @Slot(int)
    def follow(self, segment: int) -> None:
        """Take the sentence that the caret is in now, or none (-1)."""
        count = len(self._session.article.segments) if self._session is not None else 0
        segment = segment if 0 <= segment < count else -1
        if segment != self._segment or segment < 0:
            self._segment = segment
            self._source = None
            self.model.set_matches("", ())
        self._take_shown()
        self.ask_soon()

    @Slot()
    def ask_soon(self) -> None:
        """Ask what there is for the sentence, when the caret has rested for a moment."""
        self._show_state()
        if self._segment >= 0 and self.isVisible():
            self._soon.start()

    def show_matches(self, source: str, matches: Sequence[Match]) -> None:
        """Show what the memory answered about a sentence, unless another one is looked at by now."""
        if source == self._current():
            row = max(0, self.list.currentIndex().row())
            self._source = source
            self.model.set_matches(source, matches)
            self.list.setCurrentIndex(self.model.index(min(row, max(0, len(matches) - 1))))
            self._show_state()

    def chosen(self) -> Match | None:
        """Return the chosen match, or None."""
        return self.model.match(self.list.currentIndex().row())

    @Slot()
    def use_chosen(self) -> None:
        """Take the chosen match as the English of the sentence."""
        match = self.chosen()
        if match is not None and self._segment >= 0:
            self.used.emit(self._segment, match)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask now for what was not worth asking for while nobody saw it."""
        super().showEvent(event)
        self.ask_soon()

    @Slot()
    def _ask(self) -> None:
        source = self._current()
        if source:
            self.wanted.emit(source)

    @Slot(QModelIndex)
    def _activated(self, _index: QModelIndex) -> None:
        self.use_chosen()

    @Slot(object)
    def _changed(self, indices: tuple[int, ...]) -> None:
        """Ask anew: what was confirmed, edited or undone may have come into the memory or gone."""
        if self._segment in indices:
            self._take_shown()
        self.ask_soon()

    @Slot()
    def _restructured(self) -> None:
        self.follow(-1)

    def _current(self) -> str:
        if self._session is None or self._segment < 0:
            return ""
        return self._session.article.segments[self._segment].text

    def _take_shown(self) -> None:
        known = self._session.translation(self._segment) if self._session is not None and self._segment >= 0 else None
        self.model.set_shown("" if known is None else known.text)

    @Slot()
    def _show_state(self) -> None:
        source = self._current()
        words = _tr("Sentence {}: {}").format(number(self._segment + 1), source) if source else ""
        self.sentence.setText(words)
        self.sentence.setVisible(bool(source))
        empty = self.model.rowCount() == 0
        self._hint.setText(self._why_empty() if empty else "")
        self._hint.setVisible(empty)
        self.list.setVisible(not empty)
        self._enable()

    def _why_empty(self) -> str:
        if self._session is None:
            return _tr("Open an article; what you confirmed before of like sentences shows here.")
        if self._segment < 0:
            return _tr("Put the caret into a sentence to see what is remembered of it.")
        if self._source is None:
            return _tr("Looking …")
        return _tr("Nothing like this sentence was confirmed yet.")

    @Slot()
    def _enable(self) -> None:
        match, session = self.chosen(), self._session
        known = session.translation(self._segment) if session is not None and self._segment >= 0 else None
        in_use = match is not None and known is not None and known.text == match.target
        self.use_button.setEnabled(match is not None and not in_use)
        taken = in_use and known is not None and known.origin is Origin.MEMORY
        words = _tr("In use, from the memory") if taken else _tr("In use") if in_use else _tr("&Use it")
        say(self.use_button.setText, words)
