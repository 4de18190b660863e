"""What the reader puts on the clipboard."""

from __future__ import annotations

from dwiwarta.core.types import Side
from dwiwarta.gui.delegates.reader_sheet import ReaderSheet
from dwiwarta.gui.models.reader_places import Selection
from dwiwarta.gui.models.reader_rows import RowKind


def selected_text(sheet: ReaderSheet, selection: Selection) -> str:
    """Return what is selected as clean text: a line for each paragraph, without signs for what is not translated."""
    paragraphs: dict[int, list[str]] = {}
    for row in range(selection.start.row, selection.end.row + 1):
        if sheet.model.row(row).kind is RowKind.FOLD:
            continue
        cell = sheet.cell(row, selection.side)
        part = selection.in_cell(row, selection.side, len(cell.text))
        if part is not None:
            real = [
                cell.text[max(part[0], a) : min(part[1], b)] for a, b, _ in cell.anchors if a < part[1] and part[0] < b
            ]
            paragraphs.setdefault(sheet.model.row(row).block, []).extend(real)
    return "\n".join(" ".join(parts) for parts in paragraphs.values())


def selected_segments(sheet: ReaderSheet, selection: Selection) -> list[int]:
    """Return the sentences that a selection touches, in reading order."""
    found = []
    for row in range(selection.start.row, selection.end.row + 1):
        cell = sheet.cell(row, selection.side)
        part = selection.in_cell(row, selection.side, len(cell.text))
        if part is not None:
            found += [piece.segment for piece in cell.pieces if piece.start < part[1] and part[0] < piece.end]
    return found


def pairs(sheet: ReaderSheet, segments: list[int]) -> str:
    """Return sentences as lines of Indonesian, a tab, English."""
    session = sheet.model.session
    if session is None:
        return ""
    lines = []
    for index in segments:
        translation = session.translation(index)
        both = (session.article.segments[index].text, translation.text if translation is not None else "")
        lines.append("\t".join(" ".join(text.split()) for text in both))
    return "\n".join(lines)


def sentence_text(sheet: ReaderSheet, segment: int, side: Side) -> str:
    """Return one sentence in one language; empty where there is no English yet."""
    session = sheet.model.session
    if session is None or segment < 0:
        return ""
    if side is Side.SOURCE:
        return session.article.segments[segment].text
    translation = session.translation(segment)
    return translation.text if translation is not None else ""
