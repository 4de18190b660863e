"""The translation models: which there are, what is known of them, and how they come, go and are chosen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.jobs import Progress
from dwiwarta.core.settings import Settings
from dwiwarta.core.types import ModelId
from dwiwarta.core.worded import joined, worded
from dwiwarta.errors import DwiwartaError, ModelError
from dwiwarta.gui.dialogs.model_download import DownloadForm
from dwiwarta.gui.forms import SPACE, button, label, named
from dwiwarta.gui.incoming import model_files
from dwiwarta.gui.language import day, in_language, mark, number, translate
from dwiwarta.gui.tasks import Job, Lane, Task, Tasks
from dwiwarta.gui.views.progress import ProgressStrip

_tr = partial(translate, "Models")

if TYPE_CHECKING:
    from dwiwarta.core.translation.packages import Package

_MODEL_ROLE = int(Qt.ItemDataRole.UserRole)
_CHECKING = "Checking and trying the model"
_NAMES = {
    "id": mark("Indonesian"),
    "en": mark("English"),
    "ms": mark("Malay"),
    "jv": mark("Javanese"),
    "su": mark("Sundanese"),
}


@dataclass(frozen=True, slots=True)
class Stock:
    """The installed packages and the one that translates by the settings, if any does."""

    packages: tuple[Package, ...]
    used: ModelId | None


class ModelManager(QDialog):
    """Lists, installs, downloads, removes and chooses models. A package is checked and tried before it is listed.

    `changed` carries new Settings, and `replaced` comes when the model that translates may be another one.
    """

    changed = Signal(object)
    replaced = Signal()

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._tasks = tasks
        self._stock = Stock((), None)
        self._task: Task | None = None
        self.setWindowTitle(_tr("Translation models"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 38))
        self.setAcceptDrops(True)
        self.list = _make_list()
        self.card = QTextBrowser()
        self.card.setOpenLinks(False)
        named(self.card, _tr("About the chosen model"))
        self.newest = QCheckBox(_tr("Use the &newest model from Indonesian to English"))
        self.use_button = button(_tr("&Use this one"), description=_tr("Translate with the chosen model from now on"))
        self.install_button = button(
            _tr("&Install from file …"), description=_tr("Add a model from an .argosmodel file")
        )
        self.download_button = button(
            _tr("&Download …"), description=_tr("Fetch a model from a web address that you give")
        )
        self.remove_button = button(_tr("&Remove …"), description=_tr("Remove the chosen model from this computer"))
        self.form = DownloadForm()
        self.strip = ProgressStrip()
        self._told = label("")
        self._told.setMargin(SPACE)
        self._arrange()
        self._connect()
        self._ask()

    @classmethod
    def ask(cls, settings: Settings, tasks: Tasks, window: Any, files: tuple[Path, ...] = ()) -> None:
        """Show the manager over the window until it is closed; `files` are installed at once."""
        dialog = cls(settings, tasks, window)
        dialog.changed.connect(window.set_settings)
        dialog.replaced.connect(window.workflow.change_model)
        if files:
            dialog.install(*files)
        dialog.exec()
        dialog.deleteLater()

    @property
    def told(self) -> str:
        """Return what the line under the list says."""
        return self._told.text()

    def _arrange(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(SPACE)
        for each in (self.use_button, self.install_button, self.download_button):
            across.addWidget(each)
        across.addStretch(1)
        across.addWidget(self.remove_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        hint = _tr(
            "Models are Argos packages. Drop an .argosmodel file here to add one; it is checked and tried first."
        )
        column.addWidget(label(hint, "hint"))
        column.addWidget(self.list, 2)
        column.addLayout(across)
        column.addWidget(self.form)
        column.addWidget(self._told)
        column.addWidget(self.strip)
        column.addWidget(self.card, 3)
        column.addWidget(self.newest)
        column.addWidget(buttons)
        for each in (self.form, self._told, self.strip):
            each.setVisible(False)
        self.download_button.setVisible(self.settings.model_downloads)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_chosen)
        self.use_button.clicked.connect(self.use)
        self.newest.clicked.connect(self._use_newest)
        self.install_button.clicked.connect(self.choose_file)
        self.download_button.clicked.connect(self._unfold)
        self.form.wanted.connect(self.download)
        self.remove_button.clicked.connect(self.remove)
        self.strip.cancelled.connect(self._cancel)

    # What there is

    def _ask(self) -> None:
        self._tasks.compute(partial(_stock, self.settings.model), self._show, self._fail)

    @Slot(object)
    def _show(self, stock: Stock) -> None:
        chosen = self._chosen()
        self._stock = stock
        self.newest.setChecked(not self.settings.model)
        self.list.clear()
        for package in stock.packages:
            item = QTreeWidgetItem(self.list, self._cells(package))
            item.setData(0, _MODEL_ROLE, package)
            if package.model == (chosen.model if chosen is not None else stock.used):
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and stock.packages:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self._enable()

    def _cells(self, package: Package) -> list[str]:
        from dwiwarta.core.translation.known import known

        languages = " → ".join(_tr(_NAMES.get(code, code)) for code in (package.from_code, package.to_code))
        origin = _tr("came with Dwiwarta") if package.bundled else _tr("installed")
        used = _tr("in use") if package.model == self._stock.used else ""
        facts = known(package.model)
        made = day(facts.made, short=True) if facts.made is not None else ""
        return [str(package.model), languages, f"{number(package.size / 1e6, 1)} MB", made, origin, used]

    def _chosen(self) -> Package | None:
        item = self.list.currentItem()
        return None if item is None else item.data(0, _MODEL_ROLE)

    @Slot()
    def _show_chosen(self) -> None:
        package = self._chosen()
        self.card.setMarkdown("" if package is None else card_of(package))
        self._enable()

    def _enable(self) -> None:
        package, free = self._chosen(), self._task is None
        self.use_button.setEnabled(free and package is not None and package.model != self._stock.used)
        self.remove_button.setEnabled(free and package is not None and not package.bundled)
        self.install_button.setEnabled(free)
        self.download_button.setEnabled(free)
        self.form.setEnabled(free)

    # Choosing

    @Slot()
    def use(self) -> None:
        """Translate with the chosen model from now on."""
        package = self._chosen()
        if package is not None:
            self._take(str(package.model))

    @Slot()
    def _use_newest(self) -> None:
        self._take("" if self.newest.isChecked() else str(self._stock.used or ""))

    def _take(self, name: str) -> None:
        self.settings = self.settings.changed(model=name)
        self.changed.emit(self.settings)
        self._ask()

    # Coming and going

    @Slot()
    def choose_file(self) -> None:
        """Ask for a package file and install it."""
        name, _ = QFileDialog.getOpenFileName(self, _tr("Install a model"), "", _tr("Argos packages (*.argosmodel)"))
        if name:
            self.install(Path(name))

    def install(self, *files: Path) -> None:
        """Check, try and install package files; a refused one is explained and leaves nothing behind."""
        self._begin(partial(_install, files), Progress(_CHECKING, 0, 0, files[0].name), Lane.COMPUTE)

    @Slot()
    def _unfold(self) -> None:
        self.form.setVisible(not self.form.isVisible())
        if self.form.isVisible():
            self.form.address.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def download(self, url: str, sha256: str) -> None:
        """Fetch a package from a web address, then check, try and install it."""
        self._begin(partial(_download, url, sha256), Progress("Downloading", 0, 0), Lane.DOWNLOAD)

    @Slot()
    def remove(self) -> None:
        """Remove the chosen model, after asking."""
        package = self._chosen()
        if package is None:
            return
        question = _tr("Remove {} ({} MB) from this computer? Translations stay.")
        question = question.format(package.model, number(package.size / 1e6))
        if QMessageBox.question(self, _tr("Remove the model"), question) is QMessageBox.StandardButton.Yes:
            if self.settings.model in {package.code, str(package.model)}:
                self.settings = self.settings.changed(model="")
                self.changed.emit(self.settings)
            self._begin(partial(_remove, package.model), Progress("Removing", 0, 0), Lane.COMPUTE)

    def _begin(self, op: Any, progress: Progress, lane: Lane) -> None:
        self._told.setVisible(False)
        self.strip.setVisible(True)
        self.strip.show_progress(progress)
        self._task = self._tasks.compute(
            op, self._finished, self._fail, self.strip.show_progress, self._ended, lane=lane
        )
        self._enable()

    def _finished(self, told: str) -> None:
        self._say(in_language(told), "notice")
        self.form.setVisible(False)
        self.replaced.emit()

    def _ended(self) -> None:
        if self._task is not None and self._task.token.cancelled and not self._told.isVisibleTo(self):
            self._say(_tr("Cancelled. What has come of a download is kept for the next try."), "notice")
        self._task = None
        self.strip.setVisible(False)
        self._ask()

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, DwiwartaError):
            raise error
        self._say(in_language(error), "danger")

    def _say(self, text: str, kind: str) -> None:
        self._told.setText(text)
        self._told.setObjectName(kind)
        self.style().unpolish(self._told)
        self.style().polish(self._told)
        self._told.setVisible(True)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take package files."""
        if model_files(event.mimeData()) and self._task is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        event.acceptProposedAction()
        self.install(*model_files(event.mimeData()))

    def done(self, result: int) -> None:
        """Close, and break off a download; it goes on where it stopped the next time."""
        self._cancel()
        super().done(result)


def card_of(package: Package) -> str:
    """Return what is known of a package, as Markdown: facts first, then its own text."""
    from dwiwarta.core.translation.known import known

    facts = known(package.model)
    lines = [
        "- " + _tr("Measured quality: {}").format(facts.quality or _tr("not known")),
        "- " + _tr("Licence: {}").format(facts.licence or _tr("not stated; ask where the file is from")),
        "- " + _tr("Size: {} MB on the disk").format(number(package.size / 1e6, 1)),
        "- " + _tr("Folder: {}").format(package.folder),
    ]
    return "\n".join([*lines, "", package.readme])


def _make_list() -> QTreeWidget:
    made = QTreeWidget()
    made.setObjectName("sheet")
    made.setHeaderLabels([_tr("Model"), _tr("Languages"), _tr("Size"), _tr("Made"), _tr("Origin"), ""])
    made.setRootIsDecorated(False)
    made.setAllColumnsShowFocus(True)
    made.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    named(made, _tr("Installed models"))
    return made


def _stock(name: str, _job: Job) -> Stock:
    from dwiwarta.core.translation import packages

    found = tuple(packages.installed())
    try:
        used = packages.choose(name).model
    except ModelError:
        used = None
    return Stock(found, used)


def _install(files: tuple[Path, ...], job: Job) -> str:
    from dwiwarta.core.translation import packages

    told = []
    for file in files:
        job.cancel.check()
        told.append(worded("{model} is installed.", model=packages.install(file).model))
    return joined(*told)


def _download(url: str, sha256: str, job: Job) -> str:
    from dwiwarta.core.translation import download

    file = download.fetch(url, sha256, cancel=job.cancel, progress=job.report)
    job.report(Progress(_CHECKING, 0, 0))
    try:
        told, checksum = _install((file,), job), download.digest(file)
    finally:
        download.discard(file)
    return told if sha256.strip() else joined(told, worded("SHA-256 of the file: {checksum}", checksum=checksum))


def _remove(model: ModelId, _job: Job) -> str:
    from dwiwarta.core.translation import packages

    packages.remove(model.name, model.version)
    return worded("{model} is removed.", model=model)
