"""What is known of the open article: what a person can correct, and what the program found and made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from dwiwarta.core import verdict
from dwiwarta.core.types import Article, Block, Document, Role
from dwiwarta.core.verdict import Tally, Verdict
from dwiwarta.gui.forms import SPACE, Form, label, named, rule
from dwiwarta.gui.language import in_language, language, mark, moment, say, translate
from dwiwarta.gui.session import ArticleSession

_tr = partial(translate, "Details")

_LANGUAGES = {
    "id": mark("Indonesian"),
    "ms": mark("Malay"),
    "en": mark("English"),
    "jv": mark("Javanese"),
    "su": mark("Sundanese"),
    "und": mark("Not sure"),
}


class DetailsPane(QScrollArea):
    """A form over a session's Document, which it corrects when a field is left changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._sized: tuple[tuple[Block, ...], tuple[int, int]] = ((), (0, 0))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named(self, _tr("Details of the article"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        form = Form()
        form.setRowWrapPolicy(Form.RowWrapPolicy.WrapAllRows)
        self.fields = {name: QLineEdit() for name in ("title", "byline", "outlet", "published", "url")}
        say(self.fields["published"].setPlaceholderText, _tr("YYYY-MM-DD"))
        for text, name in (
            (_tr("&Title"), "title"),
            (_tr("&Byline"), "byline"),
            (_tr("&Outlet"), "outlet"),
            (_tr("&Published"), "published"),
            (_tr("&Web address"), "url"),
        ):
            form.row(text, self.fields[name])
            self.fields[name].editingFinished.connect(self._correct)
        self._problem = label("", "danger")
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setObjectName("muted")
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._recount = QTimer(self, singleShot=True, interval=200)
        self._recount.timeout.connect(self._show_facts)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(rule())
        column.addWidget(self._facts)
        column.addStretch(1)
        self.setWidget(page)
        self.set_session(None)
        language().changed.connect(self._show_facts)

    def set_session(self, session: ArticleSession | None) -> None:
        """Show another article, or none."""
        if self._session is not None:
            self._session.translation_changed.disconnect(self._changed)
            self._session.all_findings.changed.disconnect(self._changed)
            self._session.structure_changed.disconnect(self._changed)
            self._session.details_changed.disconnect(self._show_fields)
        self._session = session
        if session is not None:
            session.translation_changed.connect(self._changed)
            session.all_findings.changed.connect(self._changed)
            session.structure_changed.connect(self._changed)
            session.details_changed.connect(self._show_fields)
        self._show_fields()
        self._show_facts()

    @property
    def facts(self) -> str:
        """Return the lines under the form."""
        return self._facts.text()

    @property
    def problem(self) -> str:
        """Return what is wrong with a field, or nothing."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    @Slot()
    def _show_fields(self) -> None:
        self._problem.setVisible(False)
        document = self._session.article.document if self._session is not None else None
        for name, field in self.fields.items():
            value = getattr(document, name) if document is not None else ""
            text = str(value) if value else ""
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
            field.setEnabled(document is not None)

    def _read(self, document: Document) -> Document | None:
        """Return a Document with what the fields hold, or None where the date is none."""
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        try:
            published = date.fromisoformat(texts["published"]) if texts["published"] else None
        except ValueError:
            return None
        return replace(document, **{**texts, "published": published})

    @Slot()
    def _correct(self) -> None:
        if self._session is None:
            return
        corrected = self._read(self._session.article.document)
        self._problem.setVisible(corrected is None)
        if corrected is None:
            say(self._problem.setText, _tr("The date must be year-month-day, such as 2024-08-17."))
        else:
            self._session.correct(corrected)

    @Slot()
    @Slot(object)
    def _changed(self, _indices: object = None) -> None:
        if self.isVisible() and not self._recount.isActive():
            self._recount.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Count what has changed while nobody looked."""
        super().showEvent(event)
        self._show_facts()

    @Slot()
    def _show_facts(self) -> None:
        session = self._session
        if session is None:
            self._facts.setText("")
        else:
            self._facts.setText("\n".join(self._facts_of(session)))

    def _facts_of(self, session: ArticleSession) -> list[str]:
        blocks = session.article.document.blocks
        if self._sized[0] is not blocks:
            self._sized = blocks, size_of(blocks)
        findings = session.all_findings
        return facts_of(session.article, findings.verdict(), findings.tally(), *self._sized[1])


def size_of(blocks: tuple[Block, ...]) -> tuple[int, int]:
    """Return how many blocks belong to the article, and their words; to count these takes a while in a long one."""
    body = [block for block in blocks if block.role is Role.BODY]
    return len(body), sum(len(block.text.split()) for block in body)


def facts_of(article: Article, judged: Verdict, counted: Tally, body: int, words: int) -> list[str]:
    """Return what the program found and made, and the verdict, one line each."""
    document = article.document
    folded = len(document.blocks) - body
    lines = [
        _tr("Language: {}").format(_tr(_LANGUAGES.get(document.language, document.language))),
        ", ".join(
            (
                _tr("%Ln paragraph(s) and heading(s)", n=body),
                _tr("%Ln word(s)", n=words),
                _tr("%Ln sentence(s)", n=len(article.segments)),
            )
        ),
    ]
    for count, line in (
        (folded, _tr("%Ln piece(s) folded away as not part of the article", n=folded)),
        (counted.checked, _tr("%Ln sentence(s) translated", n=counted.checked)),
        (counted.remembered, _tr("%Ln sentence(s) from the memory", n=counted.remembered)),
        (len(article.annotations), _tr("%Ln highlight(s)", n=len(article.annotations))),
    ):
        if count:
            lines.append(line)
    if judged.models:
        lines.append(_tr("Translated by {}").format(", ".join(map(str, judged.models))))
    if article.translated_at is not None:
        lines.append(_tr("Translated on {}").format(moment(article.translated_at.astimezone())))
    lines += [in_language(line) for line in (verdict.confirmed_words(judged), verdict.checked_words(judged)) if line]
    if words_found := verdict.findings_words(judged):
        lines.append(_tr("Findings: {}").format(in_language(words_found)))
    if article.source:
        lines.append(_tr("From {}").format(article.source))
    return [*lines, *map(in_language, document.warnings)]
