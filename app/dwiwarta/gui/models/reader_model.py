"""The reader's rows as a Qt model over an ArticleSession: two columns, Indonesian and English."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.types import Annotation, Block, Origin, Role, Side, State
from dwiwarta.gui.language import translate
from dwiwarta.gui.models import reader_rows
from dwiwarta.gui.models.reader_rows import CellText, Mode, Row, RowKind
from dwiwarta.gui.models.reader_words import fold_label, spoken_annotation, spoken_change, spoken_row
from dwiwarta.gui.session import ArticleSession

_tr = partial(translate, "Reader")

SIDES = (Side.SOURCE, Side.TARGET)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ReaderModel(QAbstractTableModel):
    """A row is a paragraph or a sentence; a run of boilerplate blocks is one row that unfolds."""

    findings_changed = Signal()
    """The checks found other things in the sentences than before; no text has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._mode = Mode.PARAGRAPHS
        self._unfolded: set[int] = set()
        self._rows: list[Row] = []
        self._rows_of_block: dict[int, list[int]] = {}
        self._cells: dict[tuple[int, Side], CellText] = {}
        self._annotations: dict[tuple[int, Side], list[Annotation]] = {}
        self._body_numbers: dict[int, int] = {}
        self._chosen: frozenset[int] = frozenset()
        self.categories: tuple[Category, ...] = DEFAULTS

    # What the rows are made of.

    @property
    def session(self) -> ArticleSession | None:
        """Return the session that is shown, or None."""
        return self._session

    @property
    def mode(self) -> Mode:
        """Return what a row holds."""
        return self._mode

    def set_session(self, session: ArticleSession | None) -> None:
        """Show another session, everything folded."""
        if self._session is not None:
            self._session.disconnect(self)
            self._session.all_findings.disconnect(self)
        self.beginResetModel()
        self._session = session
        self._unfolded.clear()
        self._build()
        self.endResetModel()
        if session is not None:
            session.translation_changed.connect(self._translations_changed)
            session.annotations_changed.connect(self._annotations_changed)
            session.summary_changed.connect(self._summary_changed)
            session.structure_changed.connect(self._structure_changed)
            session.all_findings.changed.connect(self._findings_changed)

    def set_mode(self, mode: Mode) -> None:
        """Show paragraphs or sentences."""
        if mode is not self._mode:
            self._mode = mode
            self._rebuild()

    def toggle_fold(self, row: int) -> None:
        """Unfold or fold a FOLD row; nothing happens to other rows."""
        shown = self._rows[row]
        if shown.kind is not RowKind.FOLD:
            return
        run = set(range(shown.block, shown.last + 1))
        self._unfolded = self._unfolded - run if shown.unfolded else self._unfolded | run
        self._rebuild()

    def set_all_unfolded(self, unfolded: bool) -> None:
        """Unfold or fold every run of boilerplate."""
        folds = (row for row in self._rows if row.kind is RowKind.FOLD)
        self._unfolded = {b for row in folds for b in range(row.block, row.last + 1)} if unfolded else set()
        self._rebuild()

    @property
    def all_unfolded(self) -> bool:
        """Say whether there are runs of boilerplate and none of them is folded."""
        folds = [row.unfolded for row in self._rows if row.kind is RowKind.FOLD]
        return bool(folds) and all(folds)

    def row(self, number: int) -> Row:
        """Return a row by its number."""
        return self._rows[number]

    def block(self, number: int) -> Block:
        """Return the (first) block of a row."""
        return self._blocks()[self._rows[number].block]

    def cell(self, number: int, side: Side) -> CellText:
        """Return what one side of a row shows."""
        key = (number, side)
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = self._make_cell(self._rows[number], side)
        return cell

    def annotations_on(self, number: int, side: Side) -> list[Annotation]:
        """Return the annotations of a row's block on one side. Orphans have no place and are not among them."""
        row = self._rows[number]
        return [] if row.kind is RowKind.FOLD else self._annotations.get((row.block, side), [])

    def row_of_segment(self, segment: int) -> int:
        """Return the row that shows a sentence, or -1."""
        session = self._session
        if session is None or not 0 <= segment < len(session.article.segments):
            return -1
        rows = self._rows_of_block.get(session.article.segments[segment].block, [])
        return next((row for row in rows if segment in self._rows[row].segments), -1)

    def rows_of_block(self, block: int) -> list[int]:
        """Return the rows that show a block's text; empty where it is folded away."""
        return self._rows_of_block.get(block, [])

    def is_chosen(self, segment: int) -> bool:
        """Say whether the summary holds a sentence."""
        return segment in self._chosen

    def row_count(self) -> int:
        """Return the number of rows."""
        return len(self._rows)

    # What Qt asks.

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows; a cell has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return 2: Indonesian, English."""
        return 0 if parent.isValid() else len(SIDES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, or what a screen reader should say of it."""
        if not index.isValid() or self._session is None:
            return None
        number, side = index.row(), SIDES[index.column()]
        row = self._rows[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.fold_text(number) if row.kind is RowKind.FOLD else self.cell(number, side).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(number)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            cell = self.cell(number, side)
            shown = (a for a in self.annotations_on(number, side) if cell.from_block(a.anchor.start, a.anchor.end))
            notes = [spoken_annotation(a, self.categories) for a in shown]
            if SIDES[index.column()] is Side.TARGET:
                notes += [spoken_change(t) for i in row.segments if (t := self._session.translation(i)) is not None]
            notes = [note for note in notes if note]
            return " ".join(notes + [check.message for i in row.segments for check in self._session.findings(i)])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the languages' names, and the rows' numbers from 1."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return (_tr("Indonesian"), _tr("English"))[section] if 0 <= section < len(SIDES) else None
        return str(section + 1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that a cell can be chosen, and the English edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 1 and self._rows[index.row()].kind is RowKind.BODY:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def fold_text(self, number: int) -> str:
        """Return the words on a FOLD row."""
        row = self._rows[number]
        blocks = self._blocks()[row.block : row.last + 1]
        return fold_label([block.reason for block in blocks], unfolded=row.unfolded)

    # News from the session.

    @Slot(object)
    def _translations_changed(self, indices: tuple[int, ...]) -> None:
        if self._session is None:
            return
        segments = self._session.article.segments
        rows = {row for block in {segments[i].block for i in indices} for row in self.rows_of_block(block)}
        for row in rows:
            self._cells.pop((row, Side.TARGET), None)
        self._emit_rows(rows)

    @Slot(object)
    def _annotations_changed(self, blocks: frozenset[int]) -> None:
        self._collect_annotations()
        self._emit_rows({row for block in blocks for row in self.rows_of_block(block)})

    @Slot()
    def _summary_changed(self) -> None:
        old = self._chosen
        self._collect_summary()
        self._emit_rows({row for index in old ^ self._chosen if (row := self.row_of_segment(index)) >= 0})

    @Slot(object)
    def _findings_changed(self, _indices: object) -> None:
        self.findings_changed.emit()

    @Slot()
    def _structure_changed(self) -> None:
        blocks = self._blocks()
        there = (block for block in self._unfolded if block < len(blocks))
        self._unfolded = {block for block in there if blocks[block].role is Role.BOILERPLATE}
        self._rebuild()

    # The work behind.

    def _blocks(self) -> tuple[Block, ...]:
        return self._session.article.document.blocks if self._session is not None else ()

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._build()
        self.endResetModel()

    def _build(self) -> None:
        self._rows, self._rows_of_block = [], {}
        self._cells.clear()
        if self._session is not None:
            article = self._session.article
            self._rows = reader_rows.build_rows(
                article.document.blocks, article.segments, self._session.index, self._mode, self._unfolded
            )
        for number, row in enumerate(self._rows):
            if row.kind is not RowKind.FOLD:
                self._rows_of_block.setdefault(row.block, []).append(number)
        self._body_numbers = {n: i for i, n in enumerate(n for n, r in enumerate(self._rows) if r.kind is RowKind.BODY)}
        self._collect_annotations()
        self._collect_summary()

    def _collect_annotations(self) -> None:
        self._annotations = {}
        for annotation in self._session.article.annotations if self._session is not None else ():
            if not annotation.orphan:
                anchor = annotation.anchor
                self._annotations.setdefault((anchor.block, anchor.side), []).append(annotation)

    def _collect_summary(self) -> None:
        summary = self._session.article.summary if self._session is not None else None
        self._chosen = frozenset(summary.chosen if summary is not None else ())

    def _make_cell(self, row: Row, side: Side) -> CellText:
        session = self._session
        if session is None or row.kind is RowKind.FOLD:
            return CellText("")
        if side is Side.SOURCE:
            return reader_rows.source_cell(row, self._blocks()[row.block], session.article.segments)
        spans = {i: (a, b) for i, a, b in session.index.target_spans(row.block, session.article.translations)}
        return reader_rows.target_cell(row, spans, session.target_text(row.block))

    def _emit_rows(self, rows: set[int]) -> None:
        """Tell of changed rows, one signal for each stretch of neighbours."""
        first = last = -1
        for row in sorted(rows):
            if first >= 0 and row == last + 1:
                last = row
                continue
            if first >= 0:
                self.dataChanged.emit(self.index(first, 0), self.index(last, 1))
            first = last = row
        if first >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 1))

    def _spoken(self, number: int) -> str:
        row = self._rows[number]
        if row.kind is RowKind.FOLD or self._session is None:
            return self.fold_text(number)
        made = [self._session.translation(i) for i in row.segments]
        states = [each.state if each is not None else None for each in made]
        machine = [each for each in made if each is not None and each.state is State.MACHINE]
        return spoken_row(
            place=(self._body_numbers.get(number, -1) + 1, len(self._body_numbers)),
            mode=self._mode,
            source=self.cell(number, Side.SOURCE).text,
            target=self.cell(number, Side.TARGET).text,
            edited=State.EDITED in states,
            confirmed=bool(states) and all(state is State.CONFIRMED for state in states),
            remembered=any(each.origin is Origin.MEMORY for each in machine),
            repaired=any(each.repaired is not None for each in machine),
            checks=sum(len(self._session.findings(i)) for i in row.segments),
        )
