"""What the Help menu opens of the guide, in a window beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from dwiwarta.gui.language import language

if TYPE_CHECKING:
    from dwiwarta.gui.dialogs.guide import GuideDialog
    from dwiwarta.gui.main_window import MainWindow


class HelpCommands(QObject):
    """The commands that show pages of the guide, in one window that is made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideDialog | None = None
        language().changed.connect(self._close)

    @Slot()
    def show_guide(self) -> None:
        """Show the user guide."""
        self._show("guide")

    @Slot()
    def show_privacy(self) -> None:
        """Show what is kept where, and how to verify that nothing leaves the computer."""
        self._show("privacy")

    @Slot()
    def show_quality(self) -> None:
        """Show what the model gets wrong."""
        self._show("quality")

    @Slot()
    def show_newsroom(self) -> None:
        """Show the page for those who install Dwiwarta for others."""
        self._show("newsroom")

    @Slot()
    def _close(self) -> None:
        """Close the guide; in another language it is made anew."""
        if self.guide is not None:
            self.guide.close()
            self.guide.deleteLater()
            self.guide = None

    def _show(self, page: str) -> None:
        if self.guide is None:
            from dwiwarta.gui.dialogs.guide import GuideDialog

            self.guide = GuideDialog(language().code, self._window)
        self.guide.show_page(page)
        self.guide.show()
        self.guide.activateWindow()
