"""The pages of the middle pane while there is no article to show: the first start, nothing open, and reading."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from dwiwarta.gui.forms import SPACE, button, heading, label
from dwiwarta.gui.icons import picture
from dwiwarta.gui.language import mark, translate
from dwiwarta.gui.theme import Theme

_tr = partial(translate, "Pages")

_KINDS = (
    (
        mark("Web pages"),
        mark("saved from the browser, as HTML or as one file"),
    ),
    (
        mark("Documents"),
        mark("Word, OpenDocument, RTF, PDF, EPUB, plain text and Markdown"),
    ),
    (
        mark("Messages"),
        mark("saved mails and mailboxes, with the articles attached to them"),
    ),
    (
        mark("Many at once"),
        mark("a folder or a ZIP archive; what cannot be read is listed with its reason"),
    ),
    (
        mark("Selected text"),
        mark("dragged from any window, or copied there and pasted here"),
    ),
)


class Page(QWidget):
    """A drawing, a heading and a few words in the middle of an empty sheet; it scrolls where room is short."""

    def __init__(self, drawing: str, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._drawing = drawing
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = heading(title, 1.5)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = label(words, "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(SPACE + SPACE // 2)
        for part in (self._picture, self._title, self._words):
            self._inner.addWidget(part)
        box = QWidget()
        box.setLayout(self._inner)
        box.setMaximumWidth(self.fontMetrics().averageCharWidth() * 64)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(box, 8)
        across.addStretch(1)
        sheet = QWidget()
        sheet.setObjectName("sheetPage")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def set_theme(self, theme: Theme) -> None:
        """Draw the picture in the theme's accent."""
        ratio = self.devicePixelRatioF()
        drawn = picture(self._drawing, theme.accent, round(56 * ratio))
        drawn.setDevicePixelRatio(ratio)
        self._picture.setPixmap(drawn)


class WelcomePage(Page):
    """The first start: what to drop, what happens then, and three ways to begin."""

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "drop",
            _tr("Drop an Indonesian article here"),
            _tr(
                "You get an English translation beside it and a short summary. It all happens on this computer: "
                "nothing is sent anywhere."
            ),
            parent,
        )
        self._open = button(_tr("&Open a file …"))
        self._open.clicked.connect(self.open_wanted)
        self.setFocusProxy(self._open)
        self._paste = button(_tr("&Paste text"), description=_tr("Read the text on the clipboard as an article"))
        self._paste.clicked.connect(self.paste_wanted)
        self._sample = button(_tr("&Try the sample article"), flat=True)
        self._sample.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._paste)
        row.addStretch(1)
        self._inner.addSpacing(SPACE)
        self._inner.addLayout(row)
        self._inner.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        self._inner.addSpacing(SPACE * 2)
        self._inner.addLayout(self._kinds())

    def _kinds(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE * 2)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for line, (what, words) in enumerate(_KINDS):
            title = label(_tr(what), wrap=False)
            grid.addWidget(title, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(_tr(words), "muted"), line, 1)
        return grid


class NothingOpenPage(Page):
    """There are articles, and none is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "article", _tr("Choose an article"), _tr("Pick one on the left, or drop another one here."), parent
        )


class ReadingPage(Page):
    """An article is being read and is not there yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("article", _tr("Reading the article …"), "", parent)

    def set_name(self, name: str) -> None:
        """Say what is being read."""
        self._words.setText(name)
