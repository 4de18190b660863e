"""Cutting a text at its highlights, so that every format sets runs and none counts offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dwiwarta.core.export.cleaning import printable

NOT_TRANSLATED = "[not translated]"


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight of [start, end), in code points, that the note `number` is about; `colour` is one of the palette."""

    number: int
    start: int
    end: int
    colour: int


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text under the same highlights.

    `notes` are the numbers of the notes that it lies under, `ends` those whose highlight ends with it, `colour` an
    index into `palette.COLOURS` (the highlight that began last wins) or None. `missing` says that the text stands for
    something absent.
    """

    text: str
    notes: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    colour: int | None = None
    missing: bool = False


Cell = tuple[Run, ...]


def cell_text(cell: Cell) -> str:
    """Return a cell's text without its highlights."""
    return "".join(run.text for run in cell)


def numbered_text(cell: Cell) -> str:
    """Return a cell's text with the numbers of notes in brackets where their highlights end."""
    return "".join(run.text + "".join(f"[{number}]" for number in run.ends) for run in cell)


def cut(text: str, marks: Sequence[Mark] = (), gaps: Sequence[int] = ()) -> Cell:
    """Return printable runs of `text`, cut wherever a highlight begins or ends.

    At each offset in `gaps` (in order, each at the end of a sentence or at 0) the runs say that a sentence has no
    translation.
    """
    bounds = sorted({0, len(text), *gaps, *(m.start for m in marks), *(m.end for m in marks)})
    runs: list[Run] = []
    for start, end in zip(bounds, [*bounds[1:], len(text)], strict=True):
        for _ in range(gaps.count(start)):
            if runs and not runs[-1].text.endswith(" "):
                runs.append(Run(" "))
            runs.append(Run(NOT_TRANSLATED, missing=True))
        if start < end:
            after_gap = bool(runs) and runs[-1].missing and not text[start].isspace()
            runs += [Run(" ")] if after_gap else []
            runs += _run(text[start:end], start, end, marks)
    return tuple(runs)


def _run(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Run]:
    over = sorted((m for m in marks if m.start <= start and end <= m.end), key=lambda m: (m.start, m.number))
    ends = tuple(m.number for m in over if m.end == end)
    shown = printable(text)
    if not shown and not ends:
        return []
    colour = over[-1].colour if over else None
    return [Run(shown, tuple(m.number for m in over), ends, colour)]
