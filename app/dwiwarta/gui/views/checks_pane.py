"""What the checks found in the open article: go through it, let it stand with a reason, or silence a kind."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core import verdict
from dwiwarta.core.verdict import Finding, Verdict, kind_word
from dwiwarta.gui.delegates.check_delegate import CheckDelegate
from dwiwarta.gui.forms import SPACE, button, label, named, room_for_hint, tool
from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import follow, in_language, mark, number, say, translate
from dwiwarta.gui.models.checks_model import ChecksModel, Shown
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import Theme

_tr = partial(translate, "Checks")

_REFRESH_MS = 80
_WHILE_CHECKING_MS = 600
_NAMES = {
    Shown.OPEN: mark("Open"),
    Shown.DISMISSED: mark("Dismissed"),
    Shown.ALL: mark("All findings"),
}


class ChecksPane(QWidget):
    """A session's findings; `jumped` carries the Finding whose place is to be shown."""

    jumped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._found: tuple[Finding, ...] = ()
        self.model = ChecksModel(self)
        self._delegate = CheckDelegate(self)
        self.verdict = label("", "muted")
        named(self.verdict, _tr("Verdict on the article"))
        self.filter = QComboBox()
        for which in Shown:
            self.filter.addItem("", which)
        named(self.filter, _tr("Which findings are shown"))
        self.previous = tool(_tr("Previous finding"), _tr("Go to the finding before (Shift+F8 in the text)"))
        self.next = tool(_tr("Next finding"), _tr("Go to the next finding (F8 in the text)"))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        named(self.list, _tr("Findings of the checks"), _tr("Return goes to the place, Delete dismisses the finding"))
        self._hint = label("", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reason = QLineEdit()
        say(self.reason.setPlaceholderText, _tr("Why it may stand (not required)"))
        room_for_hint(self.reason)
        named(self.reason, _tr("Reason for dismissing the finding"))
        self.dismiss_button = button(_tr("&Dismiss"), description=_tr("Let the finding stand; Undo opens it again"))
        self.reopen_button = button(_tr("&Open again"), description=_tr("Take back that the finding was dismissed"))
        self.silence_button = button(
            _tr("S&ilence here"), description=_tr("Show no findings of this kind in this article")
        )
        self.silenced_button = QToolButton()
        self.silenced_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.silenced_button.setMenu(QMenu(self.silenced_button))
        named(self.silenced_button, _tr("Silenced kinds"), _tr("Choose a kind to have its findings shown again"))
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._arrange()
        self._connect()
        follow(self._refresh)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        for step in (self.previous, self.next):
            step.setIconSize(QSize(18, 18))
            top.addWidget(step)
        self._actions = QWidget()
        below = QVBoxLayout(self._actions)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE)
        below.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.addWidget(self.dismiss_button)
        buttons.addWidget(self.reopen_button)
        buttons.addWidget(self.silence_button)
        buttons.addStretch(1)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.verdict)
        column.addLayout(top)
        column.addWidget(self._hint, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._actions)
        column.addWidget(self.silenced_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.filter.activated.connect(self._filtered)
        self.previous.clicked.connect(self.choose_previous)
        self.next.clicked.connect(self.choose_next)
        self.list.activated.connect(self._activated)
        self.list.clicked.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.reason.returnPressed.connect(self.dismiss_chosen)
        self.dismiss_button.clicked.connect(self.dismiss_chosen)
        self.reopen_button.clicked.connect(self.reopen_chosen)
        self.silence_button.clicked.connect(self.silence_chosen)
        self.silenced_button.menu().triggered.connect(self._unsilence)
        self._soon.timeout.connect(self._refresh)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.dismiss_chosen)

    def set_session(self, session: ArticleSession | None) -> None:
        """Show what is found in another article, or nothing."""
        if self._session is not None:
            for signal in _news(self._session):
                signal.disconnect(self._changed)
        self._session = session
        if session is not None:
            for signal in _news(session):
                signal.connect(self._changed)
        self.reason.clear()
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        self.previous.setIcon(icon("previous", theme))
        self.next.setIcon(icon("next", theme))
        self.list.viewport().update()

    def chosen(self) -> Finding | None:
        """Return the chosen finding, or None."""
        return self.model.finding(self.list.currentIndex().row())

    @Slot(int)
    def follow(self, segment: int) -> None:
        """Choose the first finding of the sentence that the caret is in, unless one of it is chosen."""
        now = self.chosen()
        row = self.model.row_at(segment)
        if row >= 0 and (now is None or now.index != segment):
            self._choose(row)

    @Slot()
    def choose_next(self) -> None:
        """Choose the next finding, going round, and show its place."""
        self._step(1)

    @Slot()
    def choose_previous(self) -> None:
        """Choose the finding before, going round, and show its place."""
        self._step(-1)

    def _step(self, by: int) -> None:
        count = self.model.total
        if count:
            row = self.list.currentIndex().row()
            row = (row + by) % count if row >= 0 else (0 if by > 0 else count - 1)
            self._choose(row)
            self._activated(self.list.currentIndex())

    def _choose(self, row: int) -> None:
        self.model.reach(row)
        self.list.setCurrentIndex(self.model.index(row))

    @Slot()
    def dismiss_chosen(self) -> None:
        """Let the chosen finding stand with the reason that was typed, and choose the one after it."""
        finding = self.chosen()
        if finding is not None and self._session is not None:
            self._session.dismiss(finding.index, finding.check, self.reason.text().strip())
            self._refresh()

    @Slot()
    def reopen_chosen(self) -> None:
        """Take back that the chosen finding was dismissed."""
        finding = self.chosen()
        if finding is not None and self._session is not None:
            self._session.reopen(finding.index, finding.check)
            self._refresh()

    @Slot()
    def silence_chosen(self) -> None:
        """Show no findings of the chosen one's kind in this article any more."""
        finding = self.chosen()
        if finding is not None and self._session is not None:
            self._session.silence(finding.check.kind)
            self._refresh()

    @Slot()
    def _filtered(self) -> None:
        self.model.set_shown(Shown(self.filter.currentData()))
        self._show_state()

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        finding = self.model.finding(index.row())
        if finding is not None:
            self.jumped.emit(finding)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, _index: QModelIndex, _before: QModelIndex) -> None:
        finding = self.chosen()
        self.reason.setText(finding.dismissal.reason if finding is not None and finding.dismissal is not None else "")
        self._enable()

    @Slot()
    @Slot(object)
    def _changed(self, _what: object = None) -> None:
        if self.isVisible() and not self._soon.isActive() and self._session is not None:
            self._soon.start(_REFRESH_MS if self._session.all_findings.settled else _WHILE_CHECKING_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while nobody looked."""
        super().showEvent(event)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Show what is known now; where the chosen finding is gone the one that took its row is chosen."""
        self._soon.stop()
        session = self._session
        before, row = self.chosen(), self.list.currentIndex().row()
        self._found = session.all_findings.judged() if session is not None else ()
        self.model.set_findings(session.article if session is not None else None, self._found)
        if before is not None and self.model.total:
            same = self.model.row_of(before)
            self._choose(same if same >= 0 else min(row, self.model.total - 1))
        for position, which in enumerate(Shown):
            self.filter.setItemText(position, f"{_tr(_NAMES[which])} ({number(self.model.count(which))})")
        self._list_silenced()
        self._show_state()

    def _show_state(self) -> None:
        session = self._session
        judged = session.all_findings.verdict(self._found) if session is not None else None
        self.verdict.setText("\n".join(_verdict(judged)) if judged is not None else "")
        self.verdict.setVisible(bool(self.verdict.text()))
        empty = self.model.rowCount() == 0
        self._hint.setText(self._why_empty() if empty else "")
        self._hint.setVisible(empty)
        self.list.setVisible(not empty)
        self._actions.setVisible(not empty)
        self.filter.setEnabled(session is not None)
        self._enable()

    def _why_empty(self) -> str:
        session = self._session
        if session is None:
            return _tr("Open an article; what the checks find in its translation gathers here.")
        if not any(session.article.translations):
            return _tr("Nothing is translated yet.")
        if not session.all_findings.settled:
            return _tr("The sentences are being checked …")
        if self.model.shown is Shown.DISMISSED:
            return _tr("No finding was dismissed.")
        return _tr("The checks find nothing that is open in this article.")

    def _enable(self) -> None:
        finding = self.chosen()
        dismissed = finding is not None and finding.dismissal is not None
        for control in (self.dismiss_button, self.silence_button, self.reason):
            control.setEnabled(finding is not None)
        say(self.dismiss_button.setText, _tr("&Keep the reason") if dismissed else _tr("&Dismiss"))
        self.reopen_button.setVisible(dismissed)
        self.silence_button.setVisible(not dismissed)
        self.silence_button.setEnabled(finding is not None and not finding.silenced)
        for step in (self.previous, self.next):
            step.setEnabled(self.model.rowCount() > 0)

    def _list_silenced(self) -> None:
        kinds = sorted(self._session.article.silenced) if self._session is not None else []
        menu = self.silenced_button.menu()
        menu.clear()
        for kind in kinds:
            menu.addAction(_tr("Show {} again").format(_kind(kind))).setData(kind)
        self.silenced_button.setText(_tr("Silenced: {} ▾").format(", ".join(map(_kind, kinds))))
        self.silenced_button.setVisible(bool(kinds))

    @Slot(QAction)
    def _unsilence(self, action: QAction) -> None:
        if self._session is not None:
            self._session.silence(action.data(), silent=False)


def _verdict(judged: Verdict) -> list[str]:
    checked = verdict.checked_words(judged)
    if not checked:
        return []
    return [
        f"{in_language(verdict.confirmed_words(judged))}.",
        f"{in_language(checked)}: {in_language(verdict.findings_words(judged))}.",
    ]


def _kind(kind: str) -> str:
    return in_language(kind_word(kind))


def _news(session: ArticleSession) -> tuple[Any, ...]:
    return (
        session.all_findings.changed,
        session.translation_changed,
        session.dismissals_changed,
        session.structure_changed,
    )
