"""Filing a brief: which formats, what goes in, where it goes, and how it will look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from dwiwarta import __version__
from dwiwarta.core import export
from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.glossary import Glossary
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.settings import Settings
from dwiwarta.core.store.library import Library
from dwiwarta.core.types import Article, Brief
from dwiwarta.errors import DwiwartaError
from dwiwarta.gui.forms import SPACE, Form, button, heading, label, named
from dwiwarta.gui.language import bare, in_language, mark, translate
from dwiwarta.gui.tasks import Job, Tasks

_tr = partial(translate, "Export")

_OPTIONS = (
    (
        "side_by_side",
        mark("&Both languages side by side"),
        mark("Otherwise the English alone"),
    ),
    ("include_summary", mark("S&ummary at the top"), ""),
    ("include_annotations", mark("Highlights and &notes"), ""),
    (
        "all_text",
        mark("&All text"),
        mark("Also what was folded away as not part of the article"),
    ),
)
_PREVIEW_BLOCKS = 60
_PREVIEW_MS = 120
_BREATH_MS = 30


class ExportDialog(QDialog):
    """Exports one article; `changed` carries the Settings with the choices that are remembered."""

    changed = Signal(object)
    filed = Signal(object)
    """The ids of the articles that were exported."""

    def __init__(
        self,
        article: Article,
        pipeline: Pipeline,
        tasks: Tasks,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        categories: Sequence[Category] = DEFAULTS,
        terms: Mapping[int, Glossary] | None = None,
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._categories = tuple(categories)
        self._terms = terms or {}
        self._pipeline = pipeline
        self._tasks = tasks
        self._settings = settings
        self._stem = pipeline.stem(article)
        self._written: list[Path] = []
        self._drawing = 0
        self._page: QTextDocument | None = None
        self.setWindowTitle(_tr("Export a brief"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * 38))
        self.preview = QTextBrowser()
        self.preview.setOpenLinks(False)
        self.preview.zoomOut(1)
        # One that came only when it is needed would take width away, and have the page laid out a second time.
        self.preview.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        named(self.preview, _tr("Preview of the brief"))
        self._redraw = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._redraw.timeout.connect(self._draw)
        self._arrange()
        self._show_names()
        self._redraw.start()  # laying the page out then comes after the dialog's own first painting

    @classmethod
    def ask(
        cls,
        article: Article,
        pipeline: Pipeline,
        tasks: Tasks,
        settings: Settings,
        changed: Any,
        parent: QWidget | None = None,
        categories: Sequence[Category] = DEFAULTS,
        terms: Mapping[int, Glossary] | None = None,
    ) -> None:
        """Show the dialog until it is closed; `changed` is called with Settings that remember the choices.

        `terms` are a person's, by the id of the article that they hold in.
        """
        cls(article, pipeline, tasks, settings, parent, categories=categories, terms=terms).show_until_closed(changed)

    def show_until_closed(self, changed: Callable[[Settings], object]) -> None:
        """Show the dialog and end it when it is closed; `changed` is called with Settings that remember the choices."""
        self.changed.connect(changed)
        self.exec()
        self.deleteLater()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self._formats_box())
        left.addWidget(self._options_box())
        left.addStretch(1)
        choices = QWidget()
        choices.setLayout(left)
        left.setContentsMargins(0, 0, SPACE, 0)
        scroll = QScrollArea()
        scroll.setWidget(choices)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(choices.sizeHint().width() + SPACE * 3)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        self._preview_title = heading(_tr("Preview"), 1.0)
        right.addWidget(self._preview_title)
        right.addWidget(self.preview, 1)
        across = QHBoxLayout()
        across.setSpacing(SPACE * 2)
        across.addWidget(scroll)
        across.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addLayout(across, 1)
        column.addLayout(self._place())
        column.addLayout(self._end())

    def _formats_box(self) -> QGroupBox:
        box = QGroupBox(_tr("Formats"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SPACE // 2, 0, 0)
        column.setSpacing(0)
        self.formats: dict[str, QCheckBox] = {}
        for name in self.offered:
            each = export.FORMATS[name]
            check = QCheckBox(f"{in_language(each.label)}  ({each.suffix})")
            check.setChecked(name in self._settings.export_formats)
            check.toggled.connect(self._show_names)
            named(check, in_language(each.label))
            self.formats[name] = check
            column.addWidget(check)
        return box

    def _options_box(self) -> QGroupBox:
        box = QGroupBox(_tr("What goes in"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SPACE // 2, 0, 0)
        column.setSpacing(0)
        plain = Brief(self._article)
        self.options: dict[str, QCheckBox] = {}
        for name, text, hint in _OPTIONS:
            check = QCheckBox(_tr(text))
            check.setChecked(getattr(plain, name))
            check.toggled.connect(self._redraw.start)
            named(check, bare(_tr(text)), _tr(hint) if hint else "")
            self.options[name] = check
            column.addWidget(check)
        return box

    def _place(self) -> Form:
        self.folder = QLineEdit(self._settings.export_folder or _documents())
        self.folder.textChanged.connect(self._show_names)
        browse = button(_tr("&Choose …"), name=_tr("Choose the folder"))
        browse.clicked.connect(self.choose_folder)
        self._names = label("", "muted", wrap=False)
        self._names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names.setMinimumWidth(1)
        form = Form()
        form.row(_tr("&Folder"), self.folder, beside=browse)
        form.row(_tr("Files"), self._names)
        return form

    def _end(self) -> QHBoxLayout:
        self._result = label("")
        self._show = button(_tr("&Show in folder"), flat=True)
        self._show.clicked.connect(self.show_folder)
        self._show.setVisible(False)
        close = button(_tr("C&lose"))
        close.clicked.connect(self.reject)
        self.export_button = button(_tr("&Export"))
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        row = QHBoxLayout()
        row.addWidget(self._result, 1)
        row.addWidget(self._show)
        row.addWidget(close)
        row.addWidget(self.export_button)
        return row

    @property
    def offered(self) -> tuple[str, ...]:
        """Return the formats to choose from."""
        return tuple(export.FORMATS)

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return what is exported."""
        return (self._article,)

    @property
    def brief(self) -> Brief:
        """Return what will be exported."""
        return self._brief_of(self._article)

    def _brief_of(self, article: Article) -> Brief:
        values = {name: check.isChecked() for name, check in self.options.items()}
        terms = None if article.id is None else self._terms.get(article.id)
        program = f"Dwiwarta {__version__}"
        return Brief(article, program=program, categories=self._categories, terms=terms, **values)

    def _exporting(self, folder: Path) -> Callable[[Job], list[Path]]:
        """Return the work of writing the files."""
        return partial(_export, self._pipeline, self.brief, self.chosen, folder, self._stem)

    def _previewing(self) -> Callable[[Job], str]:
        """Return the work of drawing the preview."""
        return partial(_preview, self.brief)

    @property
    def result(self) -> str:
        """Return the line that says what became of the export."""
        return self._result.text()

    @property
    def chosen(self) -> list[str]:
        """Return the chosen formats."""
        return [name for name, check in self.formats.items() if check.isChecked()]

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder."""
        folder = QFileDialog.getExistingDirectory(self, _tr("Folder for the brief"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    @Slot()
    def export(self) -> None:
        """Write the brief in every chosen format, on the compute lane, and remember the choices."""
        self._say(_tr("Exporting …"))
        self._show.setVisible(False)
        self.export_button.setEnabled(False)
        folder = Path(self.folder.text()).expanduser()
        self._settings = self._settings.changed(
            export_formats=self._formats_to_keep(),
            export_folder="" if self.folder.text() == _documents() else str(folder),
        )
        self.changed.emit(self._settings)
        self._tasks.compute(self._exporting(folder), self._exported, self._fail, ended=self._show_names)

    def _formats_to_keep(self) -> tuple[str, ...]:
        """Return the formats to be chosen next time; of those that were not offered, what was chosen before."""
        return tuple(
            name
            for name in export.FORMATS
            if name in (self.chosen if name in self.formats else self._settings.export_formats)
        )

    @Slot()
    def show_folder(self) -> None:
        """Open the folder of the brief in the system's file manager."""
        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written[0].parent)))

    @Slot()
    def _show_names(self) -> None:
        names = [f"{self._stem}_en{export.FORMATS[name].suffix}" for name in self.chosen]
        self._names.setText(", ".join(names) or _tr("Choose at least one format."))
        self._names.setToolTip("\n".join(names))
        self.export_button.setEnabled(bool(names) and bool(self.folder.text().strip()))

    @Slot()
    def _draw(self) -> None:
        self._drawing += 1
        self._tasks.compute(self._previewing(), partial(self._drawn, self._drawing), self._fail)

    def _drawn(self, drawing: int, html: str) -> None:
        """Read the page, and lay it out a moment later: both at once would hold the window up.

        A delay of 0 would not do: that is an event too, handled together with those that wait, before any timer.
        """
        if drawing == self._drawing:
            page = QTextDocument(self.preview)
            page.setDefaultFont(self.preview.document().defaultFont())
            page.setHtml(html)
            QTimer.singleShot(_BREATH_MS, self, partial(self._show_page, page))

    def _show_page(self, page: QTextDocument) -> None:
        self.preview.setDocument(page)
        if self._page is not None:
            self._page.deleteLater()
        self._page = page
        if len(self._article.document.blocks) > _PREVIEW_BLOCKS:
            self._preview_title.setText(_tr("Preview of the beginning"))

    def _exported(self, written: list[Path]) -> None:
        self._written = written
        self._say(_tr("Saved %Ln file(s) in {}", n=len(written)).format(written[0].parent))
        self._show.setVisible(True)
        ids = tuple(article.id for article in self.articles if article.id is not None)
        self._tasks.library(partial(_note_brief, ids), partial(self._noted, ids))

    def _noted(self, ids: tuple[int, ...], _nothing: None) -> None:
        self.filed.emit(ids)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, DwiwartaError):
            self._say(str(error), "danger")
        else:
            self._say("")
            self._tasks.failed.emit(error)

    def _say(self, text: str, kind: str = "") -> None:
        self._result.setObjectName(kind)
        self._result.style().unpolish(self._result)
        self._result.style().polish(self._result)
        self._result.setText(text)
        self._result.setAccessibleName(text)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _export(pipeline: Pipeline, brief: Brief, formats: list[str], folder: Path, stem: str, _job: Job) -> list[Path]:
    return pipeline.export(brief, formats, folder, stem)


def _note_brief(ids: tuple[int, ...], library: Library) -> None:
    library.shelf.note_brief(ids)


def _preview(brief: Brief, _job: Job) -> str:
    """Return the page of the brief, of a long one its beginning: a text browser lays out everything at once."""
    article = brief.article
    if len(article.document.blocks) > _PREVIEW_BLOCKS:
        count = sum(segment.block < _PREVIEW_BLOCKS for segment in article.segments)
        summary = article.summary
        if summary is not None:
            summary = replace(
                summary,
                chosen=tuple(index for index in summary.chosen if index < count),
                salience=summary.salience[:count],
                reasons=summary.reasons[:count],
            )
        article = replace(
            article,
            document=replace(article.document, blocks=article.document.blocks[:_PREVIEW_BLOCKS]),
            segments=article.segments[:count],
            translations=article.translations[:count],
            summary=summary,
            annotations=tuple(a for a in article.annotations if a.anchor.block < _PREVIEW_BLOCKS),
        )
    return export.render_html(replace(brief, article=article))
