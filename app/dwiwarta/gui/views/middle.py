"""The middle pane: the bars for messages and warnings, and below them the reader or a page that says what to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dwiwarta.core.types import Document
from dwiwarta.gui.forms import named
from dwiwarta.gui.language import in_language, translate
from dwiwarta.gui.theme import Theme
from dwiwarta.gui.views.empty_states import NothingOpenPage, ReadingPage, WelcomePage
from dwiwarta.gui.views.message_bar import MessageBar
from dwiwarta.gui.views.reader import ReaderView

_tr = partial(translate, "Window")


class Middle(QWidget):
    """Shows the reader while an article is open, else a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageBar(_tr("Message"))
        self.warnings = MessageBar(_tr("Warning about the article"))
        self.reader = ReaderView()
        self.welcome = WelcomePage()
        self.nothing = NothingOpenPage()
        self.reading = ReadingPage()
        self.pages = QStackedWidget()
        for page in (self.nothing, self.welcome, self.reading, self.reader):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.warnings)
        column.addWidget(self.pages, 1)
        named(self, _tr("Article"))

    def warn_about(self, document: Document | None) -> None:
        """Show what is doubtful about the article's language or text, or nothing."""
        if document is not None and document.warnings:
            self.warnings.show_message(
                " ".join(_sentence(in_language(warning)) for warning in document.warnings), "warning"
            )
        else:
            self.warnings.clear()

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages or the reader."""
        self.pages.setCurrentWidget(page)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for part in (self.messages, self.warnings, self.welcome, self.nothing, self.reading):
            part.set_theme(theme)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text[:1].upper()}{text[1:]}."
