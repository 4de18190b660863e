"""What the window does about checks and memory: shows them, asks the memory, uses a match, manages the pairs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from dwiwarta.core.memory.records import Match
from dwiwarta.core.store.library import Library
from dwiwarta.core.verdict import Finding
from dwiwarta.gui.tasks import Task

if TYPE_CHECKING:
    from dwiwarta.gui.main_window import MainWindow

_MOST = 5


class MemoryCommands(QObject):
    """Ties the panes of the checks and of the memory to the reader and to the library of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: Task | None = None
        reader, checks, memory = window.middle.reader, window.desk.checks, window.desk.memory
        reader.current_changed.connect(checks.follow)
        reader.current_changed.connect(memory.follow)
        checks.jumped.connect(self._show_finding)
        memory.wanted.connect(self._ask)
        memory.used.connect(self._use)
        memory.managing.connect(self.manage_memory)

    @Slot()
    def show_checks(self) -> None:
        """Show what the checks found."""
        pane = self._window.desk.checks
        self._window.show_tab(pane, pane.list if pane.list.isVisibleTo(pane) else pane.filter)

    @Slot()
    def show_memory(self) -> None:
        """Show what the memory has for the sentence at the caret."""
        pane = self._window.desk.memory
        self._window.show_tab(pane, pane.list if pane.list.isVisibleTo(pane) else pane.manage_button)

    @Slot()
    def use_match(self) -> None:
        """Use the chosen match of the memory; where none can be seen, show what there is and what it may get wrong."""
        pane = self._window.desk.memory
        if pane.isVisible() and pane.chosen() is not None:
            pane.use_chosen()
        else:
            self._window.show_pane("desk", shown=True)
            self._window.desk.setCurrentWidget(pane)

    @Slot()
    def manage_memory(self) -> None:
        """Show everything that is remembered."""
        from dwiwarta.gui.dialogs.memory import MemoryDialog

        MemoryDialog.ask(self._window.tasks, self._window)
        self._window.desk.memory.ask_soon()

    @Slot(object)
    def _show_finding(self, finding: Finding) -> None:
        self._window.middle.reader.show_segment(finding.index)

    @Slot(str)
    def _ask(self, source: str) -> None:
        """Ask the library; a question that still waits there is dropped for the newer one."""
        if self._asked is not None:
            self._asked.cancel()
        threshold = self._window.settings.memory_threshold
        answer = partial(self._window.desk.memory.show_matches, source)
        self._asked = self._window.tasks.library(partial(_matches, source, threshold), answer)

    @Slot(int, object)
    def _use(self, segment: int, match: Match) -> None:
        session = self._window.workflow.open_article.session
        if session is not None:
            self._window.middle.reader.finish_editing()
            session.edit_translation(segment, match.target)


def _matches(source: str, threshold: int, library: Library) -> list[Match]:
    return library.memory.matches(source, threshold=threshold, limit=_MOST)
