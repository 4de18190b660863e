"""Filing several articles as one brief with a contents list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from dwiwarta.core import export
from dwiwarta.core.categories import DEFAULTS, Category
from dwiwarta.core.files import safe_stem
from dwiwarta.core.glossary import Glossary
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.settings import Settings
from dwiwarta.core.types import Article, Collection
from dwiwarta.gui.dialogs.export import ExportDialog
from dwiwarta.gui.forms import Form
from dwiwarta.gui.language import translate
from dwiwarta.gui.tasks import Job, Tasks

_tr = partial(translate, "Export")

_PREVIEWED = 3  # articles: a text browser lays out everything at once


class ExportTogetherDialog(ExportDialog):
    """Exports articles in the order given, under a title that can be changed."""

    def __init__(
        self,
        articles: tuple[Article, ...],
        title: str,
        pipeline: Pipeline,
        tasks: Tasks,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        categories: Sequence[Category] = DEFAULTS,
        terms: Mapping[int, Glossary] | None = None,
    ) -> None:
        self._articles = articles
        self.title_field = QLineEdit(title)
        super().__init__(articles[0], pipeline, tasks, settings, parent, categories=categories, terms=terms)
        self.setWindowTitle(_tr("Export %Ln article(s) as one brief", n=len(articles)))
        self.title_field.textChanged.connect(self._redraw.start)
        self.title_field.textChanged.connect(self._show_names)
        self._show_names()
        self.setTabOrder(self.preview, self.title_field)
        self.setTabOrder(self.title_field, self.folder)

    @classmethod
    def ask_together(
        cls,
        articles: tuple[Article, ...],
        title: str,
        pipeline: Pipeline,
        tasks: Tasks,
        settings: Settings,
        changed: Any,
        parent: QWidget | None = None,
        categories: Sequence[Category] = DEFAULTS,
        terms: Mapping[int, Glossary] | None = None,
    ) -> None:
        """Show the dialog until it is closed, like `ask`."""
        dialog = cls(articles, title, pipeline, tasks, settings, parent, categories=categories, terms=terms)
        dialog.show_until_closed(changed)

    @property
    def offered(self) -> tuple[str, ...]:
        """Return the formats that hold several briefs."""
        return export.TOGETHER

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return what is exported."""
        return self._articles

    @property
    def collection(self) -> Collection:
        """Return what will be exported."""
        return Collection(self.title_field.text(), tuple(self._brief_of(article) for article in self._articles))

    def _place(self) -> Form:
        form = super()._place()
        form.insert_row(0, _tr("&Title"), self.title_field)
        return form

    def _show_names(self) -> None:
        self._stem = safe_stem(self.title_field.text())
        super()._show_names()

    def _exporting(self, folder: Path) -> Callable[[Job], list[Path]]:
        return partial(_export, self._pipeline, self.collection, self.chosen, folder)

    def _previewing(self) -> Callable[[Job], str]:
        if len(self._articles) > _PREVIEWED:
            self._preview_title.setText(_tr("Preview of the first %Ln article(s)", n=_PREVIEWED))
        shown = self.collection
        return partial(_preview, Collection(shown.title, shown.briefs[:_PREVIEWED]))


def _export(pipeline: Pipeline, collection: Collection, formats: list[str], folder: Path, _job: Job) -> list[Path]:
    return pipeline.export_together(collection, formats, folder)


def _preview(collection: Collection, _job: Job) -> str:
    return export.render_html(collection)
