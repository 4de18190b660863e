"""The preferences, in plain words; every change is checked, applied and kept at once."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.settings import Settings, bounds, fallback, usable_policy
from dwiwarta.errors import DwiwartaError
from dwiwarta.gui.dialogs.lessons import LessonsPage
from dwiwarta.gui.dialogs.watch_page import WatchPage
from dwiwarta.gui.forms import SPACE, Form, button, label
from dwiwarta.gui.language import in_language, language, mark, number, translate
from dwiwarta.gui.tasks import Job, Tasks
from dwiwarta.gui.theme import READING_FAMILY

_tr = partial(translate, "Preferences")

_THEMES = (
    ("system", mark("As the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
)
_MOTION = (("system", mark("As the system")), ("reduced", mark("Reduced")), ("full", mark("Full")))
_CARE = (
    (1, mark("Quick: takes the first choice for every word")),
    (2, mark("Balanced")),
    (4, mark("Careful: weighs four candidates, about twice as slow")),
    (6, mark("Most careful: weighs six candidates")),
)
_NUMBERS = (
    ("int8", mark("Compact (8-bit): fastest, recommended")),
    ("int8_float32", mark("Compact with full-precision arithmetic")),
    ("int16", mark("Medium (16-bit)")),
    ("float32", mark("Full (32-bit): slowest, uses most memory")),
    ("auto", mark("Whatever this processor does best")),
)
_LOCKED = mark("Your administrator has settled this for everybody on this computer.")
_SAMPLE = (
    "Harga beras turun menjadi Rp 12.500 per kilogram, kata Menteri Perdagangan. "
    "The price of rice fell to Rp12,500 per kilogram, the trade minister said."
)


_LANGUAGES = (("system", mark("As the system")), ("en", "English"), ("id", "Bahasa Indonesia"))
REWORDED = 2
"""What the dialog ends with when it has to be made anew, in another language."""


class SettingsDialog(QDialog):
    """Edits a Settings; `changed` carries each new one, and the window applies it live."""

    changed = Signal(object)

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._tasks = tasks
        self.setWindowTitle(_tr("Preferences"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
        self._problem = label("", "danger")
        self._problem.setVisible(False)
        self.tabs = tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._translation_page(), _tr("&Translation"))
        tabs.addTab(self._appearance_page(), _tr("&Appearance"))
        self.watch_page = WatchPage()
        self.watch_page.chosen.connect(self._watch)
        tabs.addTab(self.watch_page, _tr("&Watched folder"))
        tabs.addTab(LessonsPage(tasks), _tr("&Learnt lines"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        restore = button(_tr("Restore &defaults"))
        restore.clicked.connect(self.restore)
        buttons.addButton(restore, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(tabs, 1)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self._show(settings)
        self._connect()
        self._lock(usable_policy().locked)
        tasks.compute(_installed, self._list_models, self._fail)

    @classmethod
    def ask(cls, settings: Settings, tasks: Tasks, changed: Any, parent: QWidget | None = None) -> None:
        """Show the preferences until they are closed; `changed` is called with every new Settings."""
        page, ended = 0, REWORDED
        while ended == REWORDED:
            dialog = cls(settings, tasks, parent)
            dialog.changed.connect(changed)
            dialog.tabs.setCurrentIndex(page)
            if page:
                dialog.language.setFocus(Qt.FocusReason.OtherFocusReason)
            ended = dialog.exec()
            settings, page = dialog.settings, dialog.tabs.currentIndex()
            dialog.deleteLater()

    @property
    def problem(self) -> str:
        """Return what went wrong with a model, or nothing."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def _translation_page(self) -> QWidget:
        page, form = _page()
        self.model = QComboBox()
        form.row(
            _tr("&Model"), self.model, _tr("Edit › Translation models shows what is known of them and installs others.")
        )
        self.beam_size = _choices(_CARE)
        form.row(_tr("&Care"), self.beam_size, _tr("How hard the model looks for the best wording: faster … better."))
        self.threads = _numbers(0, 64, "")
        self.threads.setSpecialValueText(_tr("All {} cores").format(os.cpu_count() or 1))
        form.row(_tr("&Processor cores"), self.threads, _tr("Fewer leave more of the computer to other programs."))
        self.compute_type = _choices(_NUMBERS)
        form.row(_tr("&Numbers"), self.compute_type, _tr("How exactly the model calculates."))
        self.memory_threshold = _numbers(*bounds("memory_threshold"), " %")
        form.row(
            _tr("M&emory from"), self.memory_threshold, _tr("How like a confirmed sentence must be to be offered.")
        )
        self.person = QLineEdit()
        form.row(
            _tr("&Your name"),
            self.person,
            _tr("Goes with what you confirm, into the memory and its files. May be empty."),
        )
        return page

    def _appearance_page(self) -> QWidget:
        page, form = _page()
        self.language = _choices(_LANGUAGES)
        form.row(_tr("Lan&guage"), self.language)
        self.theme = _choices(_THEMES)
        form.row(_tr("T&heme"), self.theme, _tr("“As the system” follows the system while Dwiwarta runs."))
        self.motion = _choices(_MOTION)
        form.row(_tr("&Motion"), self.motion)
        self.font_family = QFontComboBox()
        form.row(_tr("&Font"), self.font_family)
        self.font_size = _numbers(8, 40, _tr(" pt"))
        form.row(_tr("&Size"), self.font_size)
        self.line_height = _numbers(100, 250, " %")
        self.line_height.setSingleStep(10)
        form.row(_tr("L&ine height"), self.line_height)
        self.source_left = _choices(
            ((True, mark("Indonesian left, English right")), (False, mark("English left, Indonesian right")))
        )
        form.row(_tr("&Order"), self.source_left)
        self.sample = QLabel()
        self.sample.setObjectName("sample")
        self.sample.setWordWrap(True)
        self.sample.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.sample.setFixedHeight(self.fontMetrics().height() * 7)
        self.sample.setAccessibleName(_tr("Sample of the reading font"))
        form.addRow(self.sample)
        return page

    def _show(self, settings: Settings) -> None:
        for name in ("beam_size", "compute_type", "source_left", "language", "theme", "motion"):
            box: QComboBox = getattr(self, name)
            value = getattr(settings, name)
            if box.findData(value) < 0:
                box.addItem(f"{value}", value)
            box.setCurrentIndex(box.findData(value))
        for name in ("threads", "font_size", "line_height", "memory_threshold"):
            getattr(self, name).setValue(getattr(settings, name))
        self.watch_page.show_folder(settings.watched_folder)
        self.person.setText(settings.person)
        self.font_family.setCurrentFont(QFont(settings.font_family or READING_FAMILY))
        self._show_sample()

    def _connect(self) -> None:
        looks = (self.source_left, self.language, self.theme, self.motion)
        for box in (self.model, self.beam_size, self.compute_type, *looks):
            box.currentIndexChanged.connect(self._collect)
        for box in (self.threads, self.font_size, self.line_height, self.memory_threshold):
            box.valueChanged.connect(self._collect)
        self.person.editingFinished.connect(self._collect)
        self.font_family.currentFontChanged.connect(self._collect)

    def _lock(self, names: Collection[str]) -> None:
        """Show what an administrator has settled, and let nobody change it here."""
        places = {"watched_folder": self.watch_page}
        for name in names:
            place = places.get(name) or getattr(self, name, None)
            if isinstance(place, QWidget):
                place.setEnabled(False)
                place.setToolTip(_tr(_LOCKED))
                place.setAccessibleDescription(_tr(_LOCKED))

    @Slot()
    def _collect(self) -> None:
        family = self.font_family.currentFont().family()
        values = {
            "beam_size": self.beam_size.currentData(),
            "compute_type": self.compute_type.currentData(),
            "threads": self.threads.value(),
            "font_family": "" if family == READING_FAMILY else family,
            "font_size": self.font_size.value(),
            "line_height": self.line_height.value(),
            "memory_threshold": self.memory_threshold.value(),
            "person": self.person.text().strip(),
            "source_left": self.source_left.currentData(),
            "language": self.language.currentData(),
            "theme": self.theme.currentData(),
            "motion": self.motion.currentData(),
        }
        if self.model.count():
            values["model"] = self.model.currentData()
        self._take(self.settings.changed(**values))

    @Slot(str)
    def _watch(self, folder: str) -> None:
        self._take(self.settings.changed(watched_folder=folder))

    @Slot()
    def restore(self) -> None:
        """Put every preference back to its default; recent files, the export's choices and the name stay."""
        kept = ("recent_files", "export_formats", "export_folder", "summary_method", "summary_sentences", "person")
        defaults = fallback().changed(**{name: getattr(self.settings, name) for name in kept})
        self._show(defaults)
        self.model.setCurrentIndex(max(0, self.model.findData("")))
        self._take(defaults)

    def _take(self, settings: Settings) -> None:
        if settings != self.settings:
            before = language().code
            self.settings = settings
            self._show_sample()
            self.changed.emit(settings)
            if language().code != before:
                self.done(REWORDED)

    def _show_sample(self) -> None:
        font = QFont(self.settings.font_family or READING_FAMILY)
        font.setPointSize(self.settings.font_size)
        self.sample.setFont(font)
        self.sample.setText(f'<p style="line-height: {self.settings.line_height}%">{_SAMPLE}</p>')

    @Slot(object)
    def _list_models(self, found: Sequence[Any]) -> None:
        self.model.blockSignals(True)
        self.model.clear()
        self.model.addItem(_tr("The newest one installed"), "")
        for package in found:
            facts = [f"{number(package.size / 1e6)} MB", _tr("came with Dwiwarta") if package.bundled else ""]
            self.model.addItem(f"{package.model} ({', '.join(filter(None, facts))})", str(package.model))
            if self.settings.model in {package.code, str(package.model)} and self.model.currentIndex() <= 0:
                self.model.setCurrentIndex(self.model.count() - 1)
        self.model.blockSignals(False)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, DwiwartaError):
            raise error
        self._problem.setText(in_language(error))
        self._problem.setVisible(True)


def _installed(_job: Job) -> Sequence[Any]:
    from dwiwarta.core.translation import packages

    return packages.installed()


def _page() -> tuple[QWidget, Form]:
    page = QWidget()
    form = Form(page)
    form.setContentsMargins(SPACE, SPACE * 2, SPACE, SPACE)
    return page, form


def _choices(items: Sequence[tuple[Any, str]]) -> QComboBox:
    box = QComboBox()
    for value, text in items:
        box.addItem(_tr(text), value)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _numbers(low: int, high: int, suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setSuffix(suffix)
    box.lineEdit().setTextMargins(SPACE, 0, 0, 0)  # the style sheet's padding does not reach the text in a spin box
    return box
