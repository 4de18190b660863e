"""Notes are Markdown: what they look like where they are only read."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QPalette, QTextDocument

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
# A picture would make Qt look for its file: a note shows its words and fetches nothing.
_PICTURE = re.compile(r"!(?=\[)")
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)


def document(note: str, font: QFont, width: float = -1.0) -> QTextDocument:
    """Return a note set in a font and, where it is given, a width in pixels. HTML in it is shown as it is written."""
    made = QTextDocument()
    made.setDefaultFont(font)
    made.setDocumentMargin(0)
    made.setMarkdown(_PICTURE.sub("", _hard_breaks(note)), _FEATURES)
    if width >= 0:
        made.setTextWidth(width)
    return made


def html(note: str) -> str:
    """Return a note as HTML, for a tip."""
    found = _BODY.search(document(note, QFont()).toHtml())
    return found[1].strip() if found else ""


def colours(text: str, link: str) -> QPalette:
    """Return the palette that a note is drawn with."""
    made = QPalette()
    made.setColor(QPalette.ColorRole.Text, text)
    made.setColor(QPalette.ColorRole.Link, link)
    return made


def _hard_breaks(note: str) -> str:
    """Keep the lines that a person wrote: in plain Markdown a single line end is only a space."""
    return re.sub(r"(?<=\S)\n(?=\S)", "  \n", note)
