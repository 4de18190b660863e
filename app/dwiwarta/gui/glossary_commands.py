"""What a person can do to the glossary in the window: add from the text, change, remove, import, export."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from dwiwarta.core.glossary import Term
from dwiwarta.core.store.records import Story
from dwiwarta.core.store.terms import KeptTerm
from dwiwarta.core.types import Side
from dwiwarta.gui.language import mark, translate
from dwiwarta.gui.models.terms_model import Known, TermRow

_tr = partial(translate, "Glossary")

if TYPE_CHECKING:
    from dwiwarta.gui.main_window import MainWindow

_FILES = mark("Glossaries (*.tsv *.csv *.tbx *.txt *.tab *.utf8 *.xml)")
_KINDS = mark("Tab-separated values (*.tsv);;Comma-separated values (*.csv);;TermBase eXchange (*.tbx)")
_SUFFIXES = (".tsv", ".csv", ".tbx")


class GlossaryCommands(QObject):
    """The commands of one window; it also keeps the pane and the reader in step with the glossary."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._glossing = window.workflow.glossing
        self._reader = window.middle.reader
        self._selected: dict[Side, tuple[int, str]] = {}  # the last words selected on each side, with their block
        pane = window.desk.glossary
        self._glossing.changed.connect(self._known)
        self._reader.current_changed.connect(pane.set_segment)
        self._reader.selection_changed.connect(self._note_selection)
        window.workflow.open_article.closed.connect(self._forget_selection)
        pane.shown.connect(self._wanted)
        pane.add_wanted.connect(self.add_term)
        pane.edit_wanted.connect(self.edit_term)
        pane.remove_wanted.connect(self.remove_terms)
        pane.import_wanted.connect(self.import_terms)
        pane.export_wanted.connect(self.export_terms)

    @Slot()
    def show_glossary(self) -> None:
        """Show the glossary."""
        pane = self._window.desk.glossary
        self._window.show_tab(pane)
        view = pane.here_list if pane.here.rowCount() else pane.own_list if pane.own.rowCount() else pane.add_button
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def add_term(self) -> None:
        """Ask for a term, filled in with what is selected in the reader."""
        source, target = self._selection(Side.SOURCE), self._selection(Side.TARGET)
        if target[:1].islower() and source[:1].isupper() and source[1:].islower():
            source = source[:1].lower() + source[1:]  # a capital that a sentence begins with
        known = self._glossing.known
        kept = next((kept for kept in known.own if source and kept.term.source == source), None)
        if kept is not None and not target:
            self._ask(kept.term, kept)
            return
        told = known.glossary.lookup(source) if known.glossary is not None and source and not target else None
        self._ask(Term(source, target or (told.target if told is not None else "")), None)

    @Slot(object)
    def edit_term(self, row: TermRow) -> None:
        """Ask for the changes of a term; a bundled one gets one of a person's own over it."""
        self._ask(row.term, row.kept)

    @Slot(object)
    def remove_terms(self, kept: list[KeptTerm]) -> None:
        """Remove terms."""
        self._glossing.remove(kept)

    @Slot()
    def import_terms(self) -> None:
        """Ask for a file and take its terms in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, _tr("Import terms"), self._window.state.open_folder, f"{_tr(_FILES)};;{_tr('All files')} (*)"
        )
        if name:
            self._window.remember(open_folder=str(Path(name).parent))
            self._glossing.take_in(Path(name), None)

    @Slot()
    def export_terms(self) -> None:
        """Ask for a name and write a person's terms."""
        start = str(Path(self._window.state.open_folder or Path.home()) / "glossary.tsv")
        name, kind = QFileDialog.getSaveFileName(self._window, _tr("Export your terms"), start, _tr(_KINDS))
        if name:
            path = Path(name)
            if path.suffix.lower() not in _SUFFIXES:
                path = path.with_name(path.name + next(each for each in _SUFFIXES if each in (kind or ".tsv")))
            self._glossing.give_out(path)

    def _ask(self, term: Term, kept: KeptTerm | None) -> None:
        from dwiwarta.gui.dialogs.term import TermDialog

        title = _tr("Change the term") if kept is not None else _tr("Add to the glossary")
        written = TermDialog.ask(term, self._stories(term), title, self._window)
        if written is not None:
            self._selected.clear()
            self._glossing.keep(written, kept)

    def _stories(self, term: Term) -> tuple[Story, ...]:
        """Return the stories that a term can be for: those of the open article, and its own."""
        known = self._glossing.known
        return tuple(each for each in known.stories if each in known.within or each.id == term.story)

    @Slot()
    def _wanted(self) -> None:
        """Ask for the terms when the pane is first seen, so that a start without it is not slower."""
        if self._glossing.known == Known():
            self._glossing.reload()

    @Slot(object)
    def _known(self, known: Known) -> None:
        self._window.desk.glossary.set_known(known)
        self._reader.glossary = known.glossary
        session = self._reader.session()
        if session is not None and known.glossary is not None:
            session.all_findings.set_glossary(known.glossary)

    @Slot()
    def _forget_selection(self) -> None:
        self._selected.clear()

    @Slot()
    def _note_selection(self) -> None:
        """Remember what is selected: the words of one side are chosen before those of the other."""
        if self._reader.has_selection():
            spans = self._reader.chosen_spans()
            if len(spans) == 1:
                side, block, start, end = spans[0]
                self._selected[side] = (block, self._text(side, block)[start:end])

    def _selection(self, side: Side) -> str:
        """Return the words selected on a side: now, or a moment ago in the same paragraph."""
        session = self._reader.session()
        spans = self._reader.chosen_spans() if session is not None and self._reader.has_selection() else []
        if not spans or side not in self._selected or self._selected[side][0] != spans[0][1]:
            return ""
        return self._selected[side][1]

    def _text(self, side: Side, block: int) -> str:
        session = self._reader.session()
        if session is None:
            return ""
        return session.article.document.blocks[block].text if side is Side.SOURCE else session.target_text(block)
