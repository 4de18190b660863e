"""Everything that is remembered: searched, deleted and brought back, taken in from TMX files and written to one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta import __version__
from dwiwarta.core.export.content import day
from dwiwarta.core.memory.records import Entry, Forgotten, Pair
from dwiwarta.core.store.library import Library
from dwiwarta.core.worded import worded
from dwiwarta.errors import DwiwartaError, ReadingError
from dwiwarta.gui.forms import SPACE, button, label, named
from dwiwarta.gui.language import in_language, mark, number, translate
from dwiwarta.gui.tasks import Tasks

_tr = partial(translate, "Memory")

_MOST = 500
_AT_ONCE = 2000
_SOON_MS = 200
_COLUMNS = (
    mark("Indonesian"),
    mark("English"),
    mark("From"),
    mark("Confirmed by"),
    mark("On"),
)
_TMX = mark("Translation memories (*.tmx)")


class MemoryDialog(QDialog):
    """The newest pairs, or those with the words that are searched for; what is deleted can be brought back."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reading: _Import | None = None
        self._forgotten: list[Forgotten] = []
        self.setWindowTitle(_tr("Translation memory"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * 34))
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Search in both languages"))
        self.search.setClearButtonEnabled(True)
        named(self.search, _tr("Search the memory"))
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setHorizontalHeaderLabels([_tr(name) for name in _COLUMNS])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setVisible(False)
        named(self.table, _tr("Remembered pairs"), _tr("Delete forgets the chosen pairs"))
        self.said = label("", "muted")
        named(self.said, _tr("What was done"))
        self.delete_button = button(_tr("&Delete"), description=_tr("Forget the chosen pairs"))
        self.delete_origin_button = button(
            _tr("Delete all from &there"), description=_tr("Forget every pair of the same origin")
        )
        self.undo_button = button(_tr("&Undo"), description=_tr("Bring back what was deleted last"))
        self.import_button = button(_tr("&Import …"), description=_tr("Take in the pairs of TMX files"))
        self.export_button = button(_tr("&Export …"), description=_tr("Write all pairs to a TMX file"))
        self.close_button = button(_tr("&Close"))
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._arrange()
        self._connect()
        self._enable()
        self._list()

    @classmethod
    def ask(cls, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show the memory until the dialog is closed."""
        dialog = cls(tasks, parent)
        dialog.exec()
        dialog.deleteLater()

    def _arrange(self) -> None:
        header = self.table.horizontalHeader()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((2, 22), (3, 14), (4, 18)):
            self.table.setColumnWidth(column, self.fontMetrics().averageCharWidth() * letters)
        below = QHBoxLayout()
        below.setSpacing(SPACE)
        for each in (self.delete_button, self.delete_origin_button, self.undo_button):
            below.addWidget(each)
        below.addStretch(1)
        for each in (self.import_button, self.export_button, self.close_button):
            below.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self._list)
        self.table.itemSelectionChanged.connect(self._enable)
        self.delete_button.clicked.connect(self.delete_chosen)
        self.delete_origin_button.clicked.connect(self.delete_origin)
        self.undo_button.clicked.connect(self.undo)
        self.import_button.clicked.connect(self.choose_import)
        self.export_button.clicked.connect(self.choose_export)
        self.close_button.clicked.connect(self.reject)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_chosen)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.undo)

    def chosen(self) -> list[Entry]:
        """Return the chosen pairs."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self.table.item(row, 0).data(Qt.ItemDataRole.UserRole) for row in rows]

    @Slot()
    def delete_chosen(self) -> None:
        """Forget the chosen pairs."""
        numbers = [entry.id for entry in self.chosen()]
        if numbers:
            self._tasks.library(partial(_take_out, numbers), self._deleted)

    @Slot()
    def delete_origin(self) -> None:
        """Forget every pair that came from where the chosen ones came from."""
        origins = {entry.origin_id for entry in self.chosen()}
        if origins:
            self._tasks.library(partial(_take_out_origins, origins), self._deleted)

    @Slot()
    def undo(self) -> None:
        """Bring back what was deleted last."""
        if self._forgotten:
            forgotten = self._forgotten.pop()
            self._tasks.library(partial(_put_back, forgotten), partial(self._restored, len(forgotten.pairs)))

    @Slot()
    def choose_import(self) -> None:
        """Ask for TMX files and take them in."""
        names, _ = QFileDialog.getOpenFileNames(self, _tr("Import pairs"), "", f"{_tr(_TMX)};;{_tr('All files')} (*)")
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, files: list[Path]) -> None:
        """Take in TMX files a few thousand pairs at a time: whatever else needs the library comes in between."""
        if self._reading is None:
            self._reading = _Import(files)
            self._enable()
            self._read_on()

    @Slot()
    def choose_export(self) -> None:
        """Ask for a file and write every pair to it."""
        name, _ = QFileDialog.getSaveFileName(self, _tr("Export all pairs"), "memory.tmx", _tr(_TMX))
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write every pair to a TMX file."""
        self._say(_tr("Writing …"))
        self._tasks.library(partial(_export, path), partial(self._written, path), self._fail)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave off what is still being taken in."""
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Leave off what is still being taken in, and close."""
        self._stop()
        super().reject()

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def _read_on(self) -> None:
        if self._reading is not None:
            self._tasks.library(self._reading.step, self._stepped, self._broke_off)

    def _stepped(self, more: bool) -> None:  # the answer of `_Import.step`
        reading = self._reading
        if reading is None:
            return
        self._say(_taken_in(reading.added, reading.known))
        if more:
            self._read_on()
            return
        told = reading.told()
        self._stop()
        self._say(told)
        self._enable()
        self._list()

    def _broke_off(self, error: BaseException) -> None:
        """Say what is wrong with a file; the pairs before the fault stay, and so do the other files."""
        if not isinstance(error, DwiwartaError) or self._reading is None:
            raise error
        self._reading.fault(in_language(error))
        self._stepped(self._reading.next_file())

    @Slot()
    def _list(self) -> None:
        self._tasks.library(partial(_listed, self.search.text()), partial(self._show, self.search.text()))

    def _show(self, text: str, answer: tuple[list[Entry], int]) -> None:
        if text != self.search.text():
            return
        entries, count = answer
        self.table.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            cells = (entry.source, entry.target, entry.origin, entry.who, day(entry.made.astimezone()))
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(" ".join(cell.split()))
                item.setToolTip(cell)
                item.setData(Qt.ItemDataRole.UserRole, entry)
                self.table.setItem(row, column, item)
        if text.strip() and len(entries) < _MOST:
            shown = _tr("{} of %Ln pair(s) found", n=count).format(number(len(entries)))
        elif text.strip():
            shown = _tr("The newest {} found").format(number(_MOST))
        elif len(entries) < count:
            shown = _tr("The newest {} of %Ln pair(s)", n=count).format(number(len(entries)))
        else:
            shown = _tr("%Ln pair(s)", n=count)
        if not self.said.text() or self.said.property("listing"):
            self._say(shown if count else _tr("Nothing is remembered yet. Confirm a sentence, or import a TMX file."))
            self.said.setProperty("listing", True)
        self._enable()

    def _deleted(self, forgotten: Forgotten) -> None:
        if forgotten.pairs:
            self._forgotten.append(forgotten)
            self._say(_tr("%Ln pair(s) forgotten", n=len(forgotten.pairs)))
        self._list()

    def _restored(self, count: int, _nothing: None) -> None:
        self._say(_tr("%Ln pair(s) brought back", n=count))
        self._list()

    def _written(self, path: Path, count: int) -> None:
        self._say(_tr("%Ln pair(s) written to {}", n=count).format(path))

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, DwiwartaError):
            raise error
        self._say(in_language(error))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setProperty("listing", False)

    @Slot()
    def _enable(self) -> None:
        chosen = bool(self.table.selectedIndexes())
        self.delete_button.setEnabled(chosen)
        self.delete_origin_button.setEnabled(chosen)
        self.undo_button.setEnabled(bool(self._forgotten))
        self.import_button.setEnabled(self._reading is None)


class _Import:
    """Files on their way into the memory. `step` runs on the library lane, one at a time; the rest on the window's."""

    def __init__(self, files: list[Path]) -> None:
        self._files = files
        self._open: BinaryIO | None = None
        self._pairs: Iterator[Pair] | None = None
        self._faults: list[str] = []
        self._skipped = 0
        self.added = 0
        self.known = 0

    def step(self, library: Library) -> bool:
        """Take in some pairs and say whether there are more. Raises ReadingError for a file that cannot be read."""
        from dwiwarta.core.memory import tmx_reading

        if not self._files:
            return False
        path = self._files[0]
        before, seen = library.memory.count(), 0
        try:
            if self._pairs is None:
                self._open = path.open("rb")
                self._pairs = tmx_reading.read(self._open, self._skip)
            kept = library.memory.add(path.name, _some(self._pairs))
            seen = kept.added + kept.known
            self.known += kept.known
        except OSError as error:
            raise ReadingError(
                worded("cannot be read ({why})", why=error.strerror), path=path, remedy="Check the path."
            ) from error
        except ReadingError as error:
            raise ReadingError(error.message, path=path, remedy=error.remedy) from error
        finally:
            self.added += library.memory.count() - before
        return seen == _AT_ONCE or self.next_file()

    def next_file(self) -> bool:
        """Let go of the file and say whether there is another."""
        self.close()
        self._files = self._files[1:]
        return bool(self._files)

    def close(self) -> None:
        """Let go of the file."""
        if self._open is not None:
            self._open.close()
        self._open = self._pairs = None

    def fault(self, message: str) -> None:
        """Note what is wrong with the file."""
        self._faults.append(message)

    def told(self) -> str:
        """Return what became of the files."""
        parts = [_taken_in(self.added, self.known)]
        if self._skipped:
            parts.append(_tr("%Ln skipped, which are no confirmed pairs of Indonesian and English", n=self._skipped))
        return "\n".join([", ".join(parts), *self._faults])

    def _skip(self, _unit: object) -> None:
        self._skipped += 1


def _some(pairs: Iterator[Pair]) -> Iterator[Pair]:
    for _, pair in zip(range(_AT_ONCE), pairs, strict=False):
        yield pair


def _taken_in(added: int, known: int) -> str:
    return ", ".join((_tr("%Ln pair(s) taken in", n=added), _tr("%Ln known already", n=known)))


def _listed(text: str, library: Library) -> tuple[list[Entry], int]:
    return library.memory.list(text, limit=_MOST), library.memory.count()


def _take_out(numbers: list[int], library: Library) -> Forgotten:
    return library.memory.take_out(numbers)


def _take_out_origins(origins: set[int], library: Library) -> Forgotten:
    everything = (
        entry.id for origin in origins for entry in library.memory.list(origin=origin, limit=library.memory.count())
    )
    return library.memory.take_out(list(everything))


def _put_back(forgotten: Forgotten, library: Library) -> None:
    library.memory.put_back(forgotten)


def _export(path: Path, library: Library) -> int:
    from dwiwarta.core.memory import tmx

    program = f"Dwiwarta {__version__}"
    return tmx.write_entries(library.memory.entries(), path, program=program, created=datetime.now(UTC))
