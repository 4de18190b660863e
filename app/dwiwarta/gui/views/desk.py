"""The right pane: summary, notes, details, glossary, checks and memory of the open article in tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.forms import named
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import Theme
from dwiwarta.gui.views.checks_pane import ChecksPane
from dwiwarta.gui.views.details_pane import DetailsPane
from dwiwarta.gui.views.glossary_pane import GlossaryPane
from dwiwarta.gui.views.memory_pane import MemoryPane
from dwiwarta.gui.views.notes_pane import NotesPane
from dwiwarta.gui.views.summary_pane import SummaryPane


class Desk(QTabWidget):
    """Holds the panes and gives them the session and the colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "Desk")
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.tabBar().setUsesScrollButtons(False)  # the desk is at least as wide as its tabs
        self.summary = SummaryPane()
        self.notes = NotesPane()
        self.details = DetailsPane()
        self.glossary = GlossaryPane()
        self.checks = ChecksPane()
        self.memory = MemoryPane()
        self.addTab(self.summary, "Summary")
        self.addTab(self.notes, "Notes")
        self.addTab(self.details, "Details")
        self.addTab(self.glossary, "Glossary")
        self.addTab(self.checks, "Checks")
        self.addTab(self.memory, "Memory")

    def set_session(self, session: ArticleSession | None) -> None:
        """Show another article, or none."""
        for pane in (self.summary, self.notes, self.details, self.glossary, self.checks, self.memory):
            pane.set_session(session)

    def set_theme(self, theme: Theme, style: ReaderStyle) -> None:
        """Take the theme's and the reader's colours."""
        self.summary.set_theme(theme)
        self.notes.set_theme(theme, style)
        self.glossary.set_theme(theme)
        self.checks.set_theme(theme)
        self.memory.set_theme(theme)
