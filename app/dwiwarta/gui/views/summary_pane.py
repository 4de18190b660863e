"""The summary in both languages: every sentence leads to its place, a slider says how many there are."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QTextBrowser, QVBoxLayout, QWidget

from dwiwarta.core import settings
from dwiwarta.core.types import Article, Summary
from dwiwarta.gui.forms import SPACE, label, named, tool
from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import add_choices, follow, in_language, mark, number, translate
from dwiwarta.gui.models.dragged import Dragged, From
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import LIGHT, Theme
from dwiwarta.gui.views.dragging import drag
from dwiwarta.gui.views.summary_text import SENTENCE, SummaryText

_tr = partial(translate, "Summary")

METHOD_NAMES = {
    "dwiwarta": mark("Dwiwarta’s ranking"),
    "lead": mark("The first sentences"),
    "lexrank": "LexRank",
    "textrank": "TextRank",
    "lsa": mark("LSA (latent topics)"),
    "luhn": mark("Luhn (frequent words)"),
    "sumbasic": "SumBasic",
    "kl": mark("KL divergence"),
    "edmundson": mark("Edmundson (title and cue words)"),
}
_MOST = 12
_REDRAW_MS = 80


class SummaryPane(QWidget):
    """Shows a session's summary; `wanted` asks for another (method, number of sentences), `jumped` for a Segment."""

    wanted = Signal(str, int)
    jumped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ArticleSession | None = None
        self._theme = LIGHT
        self.method = QComboBox()
        names = settings.choices("summary_method")
        add_choices(self.method, ((name, _tr(METHOD_NAMES.get(name, name))) for name in names))
        named(self.method, _tr("Method of the summary"), _tr("How the sentences are chosen"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, _MOST)
        self.slider.setPageStep(2)
        named(self.slider, _tr("Number of sentences in the summary"))
        self._count = label("", "muted", wrap=False)
        self._copy = tool(_tr("Copy the summary"), _tr("Copy the summary in both languages"))
        self._copy.setIconSize(QSize(18, 18))
        self.text = SummaryText()
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        named(
            self.text,
            _tr("Summary"),
            _tr("Choose a sentence to go to its place; put others in from the article’s menu, or drag them here"),
        )
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._arrange()
        self.method.activated.connect(self._want)
        self.slider.valueChanged.connect(self._slid)
        self._copy.clicked.connect(self.copy)
        self.text.anchorClicked.connect(self._clicked)
        self.text.dragged.connect(self._drag)
        self._redraw.timeout.connect(self._draw)
        follow(self._draw)

    def _arrange(self) -> None:
        length = QHBoxLayout()
        length.setSpacing(SPACE)
        length.addWidget(label(_tr("Shorter"), wrap=False))
        length.addWidget(self.slider, 1)
        length.addWidget(label(_tr("Longer"), wrap=False))
        top = QHBoxLayout()
        top.addWidget(self.method, 1)
        top.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + SPACE // 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addLayout(length)
        column.addWidget(self._count)
        column.addWidget(self.text, 1)

    def set_session(self, session: ArticleSession | None) -> None:
        """Show another article's summary, or none."""
        if self._session is not None:
            self._session.summary_changed.disconnect(self._draw)
            self._session.structure_changed.disconnect(self._draw)
            self._session.translation_changed.disconnect(self._translated)
        self._session = session
        if session is not None:
            session.summary_changed.connect(self._draw)
            session.structure_changed.connect(self._draw)
            session.translation_changed.connect(self._translated)
        self._draw()

    def set_choice(self, method: str, sentences: int) -> None:
        """Set the controls without asking for anything."""
        self.slider.blockSignals(True)
        self.slider.setMaximum(max(_MOST, sentences))
        self.slider.setValue(sentences)
        self.slider.blockSignals(False)
        self.method.setCurrentIndex(self.method.findData(method))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._copy.setIcon(icon("copy", theme))
        self._draw()

    def plain_text(self) -> str:
        """Return the summary in both languages as text, English first."""
        article, summary = self._current()
        if article is None or summary is None:
            return ""
        english = [_english(article, index) for index in summary.chosen]
        source = [article.segments[index].text for index in summary.chosen]
        return "\n".join([*english, "", *source])

    @Slot()
    def copy(self) -> None:
        """Put the summary on the clipboard."""
        QGuiApplication.clipboard().setText(self.plain_text())

    def show_sentence(self, index: int) -> None:
        """Scroll to a sentence of the summary."""
        self.text.scrollToAnchor(f"place{index}")

    @Slot(int)
    def _drag(self, index: int) -> None:
        article, _ = self._current()
        if article is not None:
            text = "\n".join(filter(None, (_english(article, index), article.segments[index].text)))
            drag(self.text, Dragged(article.id or 0, (index,), From.SUMMARY), text)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.method.currentData(), self.slider.value())

    @Slot(int)
    def _slid(self, _value: int) -> None:
        self._want()

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        what, _, index = url.toString().partition(":")
        if what == "out" and self._session is not None:
            self._session.summarise_with([int(index)], chosen=False)
        else:
            self.jumped.emit(int(index))

    @Slot(object)
    def _translated(self, _indices: object) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    def _current(self) -> tuple[Article | None, Summary | None]:
        article = self._session.article if self._session is not None else None
        return article, article.summary if article is not None else None

    @Slot()
    def _draw(self) -> None:
        article, summary = self._current()
        usable = article is not None and bool(article.segments)
        for control in (self.method, self.slider, self._copy):
            control.setEnabled(usable)
        if article is None or summary is None:
            self._count.setText("")
            self.text.setHtml(f'<p style="color:{self._theme.muted}">{escape(_tr("The summary appears here."))}</p>')
            return
        self._count.setText(_tr("{} of %Ln sentence(s)", n=len(article.segments)).format(number(len(summary.chosen))))
        place = self.text.verticalScrollBar().value()
        self.text.setHtml("".join(self._sentence(article, summary, index) for index in summary.chosen))
        self.text.verticalScrollBar().setValue(place)

    def _sentence(self, article: Article, summary: Summary, index: int) -> str:
        theme = self._theme
        missing = escape(_tr("Not translated yet"))
        english = escape(_english(article, index)) or f'<span style="color:{theme.muted}">{missing}</span>'
        source = escape(article.segments[index].text)
        target = f'name="place{index}" href="{SENTENCE}:{index}"'
        link = f'<a {target} style="color:{theme.text};text-decoration:none">{english}</a>'
        why = escape(_why(summary, index) or _tr("Chosen by you"))
        out = f'<a href="out:{index}" style="color:{theme.muted}">{escape(_tr("Take out"))}</a>'
        return (
            f'<p style="margin:0 0 2px 0;line-height:130%">{link}</p>'
            f'<p style="margin:0 0 2px 0;line-height:125%;color:{theme.muted}">{source}</p>'
            f'<p style="margin:0 0 16px 0"><small style="color:{theme.accent}">{why}</small> <small>· {out}</small></p>'
        )


def _english(article: Article, index: int) -> str:
    translation = article.translations[index]
    return translation.text if translation is not None else ""


def _why(summary: Summary, index: int) -> str:
    """Return why a sentence was chosen, in plain words."""
    from dwiwarta.core import summarisation

    reasons = summary.reasons[index] if index < len(summary.reasons) else ()
    return " · ".join(in_language(summarisation.reason_text(code)) for code in reasons)
