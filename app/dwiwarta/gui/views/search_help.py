"""What can be asked of the library's search, in a bubble below its field; a click on an example puts it there."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dwiwarta.gui.forms import SPACE, named
from dwiwarta.gui.language import mark, translate
from dwiwarta.gui.theme import Theme
from dwiwarta.gui.views.overlay import Overlay

_tr = partial(translate, "Library")

EXAMPLES = (
    ("beras rice", mark("both words, in either language")),
    ('"harga beras"', mark("the words together, in this order")),
    ("ber", mark("while you type: whatever begins so")),
    ("-kriminal", mark("without this word; works with every line here")),
    ("title:banjir", mark("in the title; also id: Indonesian, en: English")),
    ("outlet:kompas", mark("from this outlet; also by: and url:")),
    ("tag:pilkada", mark("with this tag")),
    ('story:"Banjir Demak"', mark("in this story")),
    ("status:reviewed", mark("new, translated, reviewed or briefed")),
    ("after:2023-12-01", mark("from this day on; also before: and on:")),
    ("on:2023-12", mark("in this month; a year will do too")),
    ("note:bulog", mark("with this in a note")),
    ("is:archived", mark("also edited, noted, untranslated")),
)


class SearchHelp(Overlay):
    """The bubble; `picked` carries the example that was clicked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, _tr("What can be searched for"))
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.text.linkActivated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE + 4, SPACE * 2, SPACE + 4)
        column.addWidget(self.text)

    def show_below(self, widget: QWidget, theme: Theme) -> None:
        """Show the bubble below a widget, in the theme's colours."""
        rows = "".join(
            f'<tr><td style="padding: 2px 14px 2px 0"><a style="color: {theme.accent}; text-decoration: none"'
            f' href="{at}">{escape(example)}</a></td>'
            f'<td style="color: {theme.muted}; padding: 2px 0">{escape(_tr(words))}</td></tr>'
            for at, (example, words) in enumerate(EXAMPLES)
        )
        self.text.setText(f"<table>{rows}</table>")
        self.open_at(widget.mapTo(widget.window(), QPoint(0, widget.height() + 2)), self)

    @Slot(str)
    def _pick(self, at: str) -> None:
        self.shut()
        self.picked.emit(EXAMPLES[int(at)][0])
