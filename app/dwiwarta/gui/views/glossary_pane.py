"""The glossary beside the text: the terms of the sentence that the caret is in, and all of a person's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.glossary import Term
from dwiwarta.core.translation import checks, terms
from dwiwarta.gui.delegates.term_delegate import TermDelegate
from dwiwarta.gui.forms import SPACE, label, named, tool
from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import language, mark, say, translate
from dwiwarta.gui.models.terms_model import TERM_ROLE, Known, Standing, TermRow, TermsModel
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import Theme

_tr = partial(translate, "Glossary")

_BATCH = 40  # cards
_NO_SENTENCE = mark("The terms of the sentence that you are at show here.")
_NO_MATCH = mark("No known terms in this sentence.")
_EMPTY = mark("Your own terms gather here. Select words in the article and press Ctrl+Shift+T.")
_NOT_FOUND = mark("None of your terms has these letters.")


class GlossaryPane(QWidget):
    """Shows a Known, and asks for changes of it.

    `edit_wanted` carries a TermRow to be changed, `add_wanted` asks for a new term, `remove_wanted` carries KeptTerms,
    `import_wanted` and `export_wanted` ask for files, and `shown` comes whenever the pane is shown.
    """

    edit_wanted = Signal(object)
    add_wanted = Signal()
    remove_wanted = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._known = Known()
        self._segment = -1
        self._delegate = TermDelegate(self)
        self.here, self.own = TermsModel(self), TermsModel(self)
        self.here_list = self._list(self.here, _tr("Terms of this sentence"))
        self.own_list = self._list(self.own, _tr("Your terms"))
        self.own_list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._here_hint, self._own_hint = label("", "muted"), label("", "muted")
        for hint in (self._here_hint, self._own_hint):
            hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.field = QLineEdit()
        say(self.field.setPlaceholderText, _tr("Find in your terms"))
        self.field.setClearButtonEnabled(True)
        named(self.field, _tr("Find in your terms"))
        self.add_button = tool(_tr("Add a term"))
        self.edit_button = tool(_tr("Change the chosen term"))
        self.remove_button = tool(_tr("Remove the chosen terms"))
        self.more_button = tool(_tr("More"), _tr("Import or export terms"))
        self._arrange()
        self._connect()
        self._show()
        language().changed.connect(self._show)

    def _list(self, model: TermsModel, name: str) -> QListView:
        view = QListView()
        view.setModel(model)
        view.setItemDelegate(self._delegate)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setLayoutMode(QListView.LayoutMode.Batched)  # a glossary of thousands must not hold the window up
        view.setBatchSize(_BATCH)
        named(view, name)
        return view

    def _arrange(self) -> None:
        menu = QMenu(self.more_button)
        take_in = menu.addAction("")
        say(take_in.setText, _tr("&Import terms …"))
        take_in.triggered.connect(self.import_wanted)
        self._export = menu.addAction("")
        say(self._export.setText, _tr("&Export your terms …"))
        self._export.triggered.connect(self.export_wanted)
        self.more_button.setMenu(menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        buttons = (self.add_button, self.edit_button, self.remove_button, self.more_button)
        top = QHBoxLayout()
        top.setSpacing(SPACE // 2)
        top.addWidget(label(_tr("Your terms"), "muted"), 1)
        for each in buttons:
            each.setIconSize(QSize(18, 18))
            top.addWidget(each)
        above, below = QWidget(), QWidget()
        column = _column(above)
        column.addWidget(label(_tr("In this sentence"), "muted"))
        column.addWidget(self._here_hint)
        column.addWidget(self.here_list, 1)
        column.addStretch(0)
        column = _column(below)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self._own_hint)
        column.addWidget(self.own_list, 1)
        column.addStretch(0)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(above)
        split.addWidget(below)
        split.setSizes([1, 1])
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filtered)
        self.add_button.clicked.connect(self.add_wanted)
        self.edit_button.clicked.connect(self._edit_chosen)
        self.remove_button.clicked.connect(self.remove_chosen)
        self.here_list.activated.connect(self._edit)
        self.own_list.activated.connect(self._edit)
        self.own_list.selectionModel().selectionChanged.connect(self._enable)
        self.own.modelReset.connect(self._enable)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.own_list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_chosen)

    def set_session(self, session: ArticleSession | None) -> None:
        """Show another article's terms, or none."""
        if self._session is not None:
            self._session.translation_changed.disconnect(self._translated)
            self._session.structure_changed.disconnect(self._restructured)
        self._session = session
        if session is not None:
            session.translation_changed.connect(self._translated)
            session.structure_changed.connect(self._restructured)
        self._segment = -1
        self._show_here()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        buttons = (self.add_button, self.edit_button, self.remove_button, self.more_button)
        for each, drawing in zip(buttons, ("add", "edit", "delete", "more"), strict=True):
            each.setIcon(icon(drawing, theme))
        for view in (self.here_list, self.own_list):
            view.viewport().update()

    @Slot(object)
    def set_known(self, known: Known) -> None:
        """Show other terms."""
        self._known = known
        self._show()

    @Slot(int)
    def set_segment(self, segment: int) -> None:
        """Show the terms of another sentence, or of none (-1)."""
        self._segment = segment
        self._show_here()

    @Slot()
    def remove_chosen(self) -> None:
        """Ask for the chosen terms to be removed; Undo brings them back."""
        kept = [row.kept for row in self.chosen() if row.kept is not None]
        if kept:
            self.remove_wanted.emit(kept)

    def chosen(self) -> list[TermRow]:
        """Return the chosen ones of a person's terms."""
        return [index.data(TERM_ROLE) for index in self.own_list.selectionModel().selectedIndexes()]

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the terms are wanted."""
        super().showEvent(event)
        self._show_here()
        self.shown.emit()

    @Slot(object)
    def _translated(self, indices: tuple[int, ...]) -> None:
        if self._segment in indices:
            self._show_here()

    @Slot()
    def _restructured(self) -> None:
        self._segment = -1
        self._show_here()

    @Slot(str)
    def _filtered(self, words: str) -> None:
        self.own.set_words(words)
        self._show_hints()

    @Slot()
    def _edit_chosen(self) -> None:
        rows = self.chosen()
        if len(rows) == 1:
            self.edit_wanted.emit(rows[0])

    @Slot(QModelIndex)
    def _edit(self, index: QModelIndex) -> None:
        self.edit_wanted.emit(index.data(TERM_ROLE))

    @Slot()
    def _enable(self) -> None:
        count = len(self.chosen())
        self.edit_button.setEnabled(count == 1)
        self.remove_button.setEnabled(count > 0)
        self._export.setEnabled(not self.own.empty)

    @Slot()
    def _show(self) -> None:
        self.own.set_rows(
            [TermRow(kept.term, self._known.story_name(kept.term.story), kept) for kept in self._known.own]
        )
        self._show_here()
        self._show_hints()
        self._enable()

    def _show_here(self) -> None:
        if self.isVisible():  # a sentence is not looked up for nobody
            self.here.set_rows(self._rows_here())
        self._show_hints()

    def _rows_here(self) -> list[TermRow]:
        session, glossary = self._session, self._known.glossary
        if session is None or glossary is None or not 0 <= self._segment < len(session.article.segments):
            return []
        source = session.article.segments[self._segment].text
        translation = session.translation(self._segment)
        english = translation.text if translation is not None else ""
        matches = glossary.find(source)
        findings = checks.glossary.check(source, english, matches) if english else []
        forbidden = {finding.source_span for finding in findings if finding.target_span is not None}
        rows = []
        for want in terms.each_of(matches):
            standing = Standing.UNKNOWN
            if english:
                standing = Standing.SAID if want.is_met(english) else Standing.MISSING
            if want.places[0] in forbidden:
                standing = Standing.FORBIDDEN
            rows.append(self._row(want.term, standing))
        return rows

    def _row(self, term: Term, standing: Standing) -> TermRow:
        if term.origin:
            return TermRow(term, term.origin, None, standing)
        kept = next(
            kept for kept in self._known.own if (kept.term.source, kept.term.story) == (term.source, term.story)
        )
        return TermRow(term, self._known.story_name(term.story) or _tr("yours"), kept, standing)

    def _show_hints(self) -> None:
        nowhere = self._session is None or self._segment < 0
        say(self._here_hint.setText, _tr(_NO_SENTENCE if nowhere else _NO_MATCH))
        for hint, view, model in (
            (self._here_hint, self.here_list, self.here),
            (self._own_hint, self.own_list, self.own),
        ):
            hint.setVisible(not model.rowCount())
            view.setVisible(bool(model.rowCount()))
        say(self._own_hint.setText, _tr(_EMPTY if self.own.empty else _NOT_FOUND))
        self.field.setVisible(not self.own.empty)


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, SPACE // 2, 0, SPACE // 2)
    column.setSpacing(SPACE)
    return column
