"""What differs between two articles that tell nearly the same: their sentences side by side, changed words marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from dwiwarta.core.duplicates import Change, Piece
from dwiwarta.core.types import Article, Segment
from dwiwarta.gui.comparing import Comparison
from dwiwarta.gui.forms import SPACE, button, label, named
from dwiwarta.gui.language import day, mark, translate
from dwiwarta.gui.theme import Theme

_tr = partial(translate, "Comparison")

_WHAT = {
    Change.SAME: mark("The same"),
    Change.MOVED: mark("Moved"),
    Change.CHANGED: mark("Changed"),
    Change.LEFT_ONLY: mark("Only left"),
    Change.RIGHT_ONLY: mark("Only right"),
}
_COUNTED = {
    Change.CHANGED: mark("%Ln changed"),
    Change.LEFT_ONLY: mark("%Ln only on the left"),
    Change.RIGHT_ONLY: mark("%Ln only on the right"),
    Change.MOVED: mark("%Ln moved"),
    Change.SAME: mark("%Ln the same"),
}


class ComparisonDialog(QDialog):
    """Shows a Comparison; `open_wanted` carries the id of the right article when a person asks for it."""

    open_wanted = Signal(object)

    def __init__(self, comparison: Comparison, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._theme = theme
        self.setWindowTitle(_tr("Nearly the same article"))
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 150, self.fontMetrics().height() * 36))
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        named(self.browser, _tr("Sentences of both articles side by side"))
        self.all_box = QCheckBox(_tr("&Show what is the same too"))
        named(self.all_box, _tr("Show what is the same too"))
        self.all_box.toggled.connect(self._fill)
        self.open_button = button(_tr("&Open the article on the right"))
        self.open_button.clicked.connect(self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(label(summary_of(comparison.pieces)))
        column.addWidget(self.browser, 1)
        column.addWidget(self.all_box)
        column.addWidget(buttons)
        self._fill()
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fill(self) -> None:
        shown = [p for p in self._comparison.pieces if self.all_box.isChecked() or p.change is not Change.SAME]
        head = "".join(f"<th align='left' width='44%'>{_named(a)}</th>" for a in self._sides())
        rows = "".join(self._row(piece) for piece in shown)
        self.browser.setHtml(
            f"<table width='100%' cellspacing='0' cellpadding='6'><tr><th width='12%'></th>{head}</tr>{rows}</table>"
        )

    @Slot()
    def _open(self) -> None:
        self.open_wanted.emit(self._comparison.right_id)
        self.accept()

    def _sides(self) -> tuple[Article, Article]:
        return self._comparison.left, self._comparison.right

    def _row(self, piece: Piece) -> str:
        left = self._sentence(piece.left, piece.left_spans)
        right = self._sentence(piece.right, piece.right_spans)
        what = f"<td style='color:{self._theme.muted}'>{escape(_tr(_WHAT[piece.change]))}</td>"
        return f"<tr>{what}<td>{left}</td><td>{right}</td></tr>"

    def _sentence(self, segment: Segment | None, spans: Sequence[tuple[int, int]]) -> str:
        """Return a sentence as HTML; changed words are bold and underlined too, since colour alone is not enough."""
        if segment is None:
            return f"<span style='color:{self._theme.muted}'>–</span>"
        made, place = [], 0
        marked = f"background-color:{self._theme.hit}; color:{self._theme.text}; font-weight:600"
        for start, end in spans:
            made.append(escape(segment.text[place:start]))
            made.append(f"<u style='{marked}'>{escape(segment.text[start:end])}</u>")
            place = end
        return "".join([*made, escape(segment.text[place:])])


def summary_of(pieces: Sequence[Piece]) -> str:
    """Return how many sentences are what, in one line."""
    count = Counter(piece.change for piece in pieces)
    if len(count) == 1 and count[Change.SAME]:
        return _tr("Every sentence is the same.")
    counted = (_tr(words, n=count[change]) for change, words in _COUNTED.items() if count[change])
    return _tr("Sentences: {}.").format(", ".join(counted))


def _named(article: Article) -> str:
    document = article.document
    title = document.title or _tr("Without a title")
    about = [document.outlet, day(document.published) if document.published else ""]
    return escape(" · ".join(filter(None, [title, *about])))
