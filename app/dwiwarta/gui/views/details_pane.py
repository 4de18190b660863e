"""What is known of the open article: what a person can correct, and what the program found and made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from dwiwarta.core import verdict
from dwiwarta.core.types import Article, Block, Document, Role
from dwiwarta.core.verdict import Tally, Verdict
from dwiwarta.gui.forms import SPACE, Form, label, named, rule
from dwiwarta.gui.session import ArticleSession

_LANGUAGES = {
    "id": "Indonesian",
    "ms": "Malay",
    "en": "English",
    "jv": "Javanese",
    "su": "Sundanese",
    "und": "Not sure",
}


class DetailsPane(QScrollArea):
    """A form over a session's Document, which it corrects when a field is left changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._sized: tuple[tuple[Block, ...], tuple[int, int]] = ((), (0, 0))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named(self, "Details of the article")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        form = Form()
        form.setRowWrapPolicy(Form.RowWrapPolicy.WrapAllRows)
        self.fields = {name: QLineEdit() for name in ("title", "byline", "outlet", "published", "url")}
        self.fields["published"].setPlaceholderText("YYYY-MM-DD")
        for text, name in (
            ("&Title", "title"),
            ("&Byline", "byline"),
            ("&Outlet", "outlet"),
            ("&Published", "published"),
            ("&Web address", "url"),
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
            self._problem.setText("The date must be year-month-day, such as 2024-08-17.")
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
        f"Language: {_LANGUAGES.get(document.language, document.language)}",
        f"{body} paragraphs and headings, {words} words, {len(article.segments)} sentences",
    ]
    for count, one, many in (
        (folded, "piece folded away as not part of the article", "pieces folded away as not part of the article"),
        (counted.checked, "sentence translated", "sentences translated"),
        (counted.remembered, "sentence from the memory", "sentences from the memory"),
        (len(article.annotations), "highlight", "highlights"),
    ):
        if count:
            lines.append(f"{count} {one if count == 1 else many}")
    if judged.models:
        lines.append(f"Translated by {', '.join(map(str, judged.models))}")
    if article.translated_at is not None:
        lines.append(f"Translated on {article.translated_at.astimezone():%d %B %Y, %H:%M}")
    lines += [line for line in (verdict.confirmed_words(judged), verdict.checked_words(judged)) if line]
    if words_found := verdict.findings_words(judged):
        lines.append(f"Findings: {words_found}")
    if article.source:
        lines.append(f"From {article.source}")
    return [*lines, *document.warnings]
