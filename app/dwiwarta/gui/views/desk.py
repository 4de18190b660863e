"""The right pane: summary, notes, details, glossary, checks and memory of the open article in tabs."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QTabWidget, QToolButton, QWidget

from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.forms import SPACE, named
from dwiwarta.gui.language import say, translate
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import Theme
from dwiwarta.gui.views.checks_pane import ChecksPane
from dwiwarta.gui.views.details_pane import DetailsPane
from dwiwarta.gui.views.glossary_pane import GlossaryPane
from dwiwarta.gui.views.memory_pane import MemoryPane
from dwiwarta.gui.views.notes_pane import NotesPane
from dwiwarta.gui.views.summary_pane import SummaryPane

_tr = partial(translate, "Desk")


class Desk(QTabWidget):
    """Holds the panes and gives them the session and the colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, _tr("Desk"))
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
        for pane, name in (
            (self.summary, _tr("Summary")),
            (self.notes, _tr("Notes")),
            (self.details, _tr("Details")),
            (self.glossary, _tr("Glossary")),
            (self.checks, _tr("Checks")),
            (self.memory, _tr("Memory")),
        ):
            self.addTab(pane, "")
            say(self.setTabText, name, self.count() - 1)
        self._name_arrows()

    def _name_arrows(self) -> None:
        """Name the arrows beside tabs that have no room; Qt names them once, in the language of then."""
        names = {
            "ScrollLeftButton": translate("QTabBar", "Scroll Left"),
            "ScrollRightButton": translate("QTabBar", "Scroll Right"),
        }
        for each in self.tabBar().findChildren(QToolButton):
            if each.objectName() in names:
                say(each.setAccessibleName, names[each.objectName()])

    def width_of_tabs(self) -> int:
        """Return the width in pixels at which the names of all tabs are seen."""
        return self.tabBar().sizeHint().width() + SPACE

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
