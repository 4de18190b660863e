"""The guide in a window of its own: pages and headings on the left with a search, the page on the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core import guide
from dwiwarta.core.guide import Page, Section
from dwiwarta.gui.forms import SPACE, named
from dwiwarta.gui.language import translate

_tr = partial(translate, "Guide")

_PLACE = Qt.ItemDataRole.UserRole
_SEARCH_MS = 150
_MARK_ALPHA = 90
_MOST_MARKS = 500


class GuideDialog(QDialog):
    """Shows the guide beside the work; it needs no network, and its links lead to its own pages only."""

    def __init__(self, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Dwiwarta: guide"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 150, self.fontMetrics().height() * 42))
        self._shown: Page | None = None
        self.field = QLineEdit(placeholderText=_tr("Search the guide"))
        self.field.setClearButtonEnabled(True)
        named(self.field, _tr("Search the guide"))
        self.language = QComboBox()
        for code, name in guide.LANGUAGES.items():
            self.language.addItem(name, code)
        named(self.language, _tr("Language of the guide"))
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        named(self.contents, _tr("Contents of the guide"))
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(SPACE * 2)
        named(self.browser, _tr("Page of the guide"))
        self._lay_out()
        self._searching = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._searching.timeout.connect(self._fill)
        self.field.textChanged.connect(self._searching.start)
        self.language.currentIndexChanged.connect(self._take_language)
        self.contents.currentItemChanged.connect(self._chosen)
        self.browser.anchorClicked.connect(self._follow)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._start_search)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self._take_language()

    def show_page(self, name: str) -> None:
        """Show a page of the guide by its name."""
        self.field.clear()
        self._searching.stop()
        self._fill()
        for index in range(self.contents.topLevelItemCount()):
            item = self.contents.topLevelItem(index)
            if item.data(0, _PLACE).page == name:
                self.contents.setCurrentItem(item)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE)
        for widget in (self.field, self.contents, self.language):
            left.addWidget(widget)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(side)
        panes.addWidget(self.browser)
        panes.setStretchFactor(1, 1)
        panes.setSizes([self.width() // 4, self.width() * 3 // 4])
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.addWidget(panes)

    @Slot()
    def _start_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def _take_language(self) -> None:
        name = self._shown.name if self._shown else guide.PAGES[0]
        self._pages = guide.pages(self.language.currentData())
        self._shown = None
        self.show_page(name)

    @Slot()
    def _fill(self) -> None:
        """List the pages with their headings, or what the search finds."""
        query = self.field.text().strip()
        blocker = QSignalBlocker(self.contents)
        self.contents.clear()
        self.contents.setRootIsDecorated(not query)
        if query:
            titles = {page.name: page.title for page in self._pages}
            for section in guide.search(self._pages, query):
                where = section.heading if section.level == 1 else f"{section.heading}  ·  {titles[section.page]}"
                _item(self.contents, where, section)
            if not self.contents.topLevelItemCount():
                _item(self.contents, _tr("Nothing in the guide has these words."), None)
        else:
            for page in self._pages:
                item = _item(self.contents, page.title, page.sections[0])
                for section in page.sections[1:]:
                    if section.level == 2:
                        _item(item, section.heading, section)
        blocker.unblock()
        self._mark()

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _chosen(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        section = item.data(0, _PLACE) if item is not None else None
        if section is not None:
            self._show(section)

    def _show(self, section: Section) -> None:
        page = next(page for page in self._pages if page.name == section.page)
        if page is not self._shown:
            self._shown = page
            document = self.browser.document()
            document.setBaseUrl(QUrl.fromLocalFile(f"{page.folder}/"))
            self.browser.setMarkdown(page.text)
        block = self._heading_block(section)
        top = self.browser.document().documentLayout().blockBoundingRect(block).top() if section.level > 1 else 0
        self.browser.verticalScrollBar().setValue(round(top))
        self._mark()

    def _heading_block(self, section: Section) -> QTextBlock:
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == section.level and block.text() == section.heading:
                return block
            block = block.next()
        return self.browser.document().begin()

    def _mark(self) -> None:
        """Mark every word that is searched for."""
        colour = QColor(self.palette().color(QPalette.ColorRole.Accent))
        colour.setAlpha(_MARK_ALPHA)
        look = QTextCharFormat()
        look.setBackground(colour)
        marks = []
        for word in self.field.text().split():
            cursor = QTextCursor(self.browser.document())
            while len(marks) < _MOST_MARKS:
                cursor = self.browser.document().find(word, cursor)
                if cursor.isNull():
                    break
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
        self.browser.setExtraSelections(marks)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """Go to another page; an address on the network is shown and not opened."""
        name = link.fileName().removesuffix(".md")
        if link.isRelative() and name in guide.PAGES:
            self.show_page(name)
        else:
            self.browser.setToolTip(link.toString())


def _item(parent: QTreeWidget | QTreeWidgetItem, text: str, section: Section | None) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [text])
    item.setToolTip(0, text)
    item.setData(0, _PLACE, section)
    return item
