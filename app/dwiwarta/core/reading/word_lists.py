"""The numbers that Word shows before the items of a numbered list, which it counts and does not write down."""

from __future__ import annotations

import re
from typing import Any

from dwiwarta.core.reading.numbering import spelled

# Word's names of the ways to count that Indonesian texts use (ECMA-376, part 1, 17.18.59), and HTML's for them.
_STYLES = {
    "decimal": "1",
    "decimalZero": "1",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
_PLACE = re.compile(r"%([1-9])")


class Lists:
    """Counts the numbered paragraphs of one file, which must be asked for in their order.

    Lists of one kind go on counting where the last of them stopped, unless they say where they start.
    """

    def __init__(self, file: Any) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE

        self._kinds: dict[str, str] = {}
        self._levels: dict[str, dict[int, Any]] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._counts: dict[tuple[str, int], int] = {}
        related = (one for one in file.part.rels.values() if one.reltype == RELATIONSHIP_TYPE.NUMBERING)
        part = next(related, None)
        if part is not None and not part.is_external:
            self._learn(part.target_part.element)

    def number(self, listing: str, level: int) -> str:
        """Return what stands before the next item of a list at a level from 0, such as "3." or "b)"; "" for bullets."""
        kind = self._kinds.get(listing, "")
        levels = self._levels.get(kind, {})
        if level not in levels:
            return ""
        for deeper in levels:
            if deeper > level:
                self._counts.pop((kind, deeper), None)
        own_start = self._starts.pop((listing, level), None)
        self._counts[kind, level] = self._count(kind, level, after=1) if own_start is None else own_start
        if _value(levels[level], "numFmt") not in _STYLES:
            return ""
        pattern = _value(levels[level], "lvlText")
        return _PLACE.sub(lambda place: self._spelled(kind, int(place[1]) - 1), pattern).strip()

    def _spelled(self, kind: str, level: int) -> str:
        if level not in self._levels[kind]:
            return ""
        style = _STYLES.get(_value(self._levels[kind][level], "numFmt"), "1")
        return spelled(self._count(kind, level, after=0), style)

    def _count(self, kind: str, level: int, *, after: int) -> int:
        """Return the count of a level, `after` items on; a level that has none yet is at its start."""
        known = self._counts.get((kind, level))
        if known is not None:
            return known + after
        start = _value(self._levels[kind][level], "start")
        return int(start) if start.isdecimal() else 1

    def _learn(self, numbering: Any) -> None:
        from docx.oxml.ns import qn

        for kind in numbering.iterchildren(qn("w:abstractNum")):
            levels = {int(level.get(qn("w:ilvl"))): level for level in kind.iterchildren(qn("w:lvl"))}
            self._levels[str(kind.get(qn("w:abstractNumId")))] = levels
        for listing in numbering.iterchildren(qn("w:num")):
            name = str(listing.get(qn("w:numId")))
            self._kinds[name] = _value(listing, "abstractNumId")
            for change in listing.iterchildren(qn("w:lvlOverride")):
                start = _value(change, "startOverride")
                if start.isdecimal():
                    self._starts[name, int(change.get(qn("w:ilvl")))] = int(start)


def _value(element: Any, name: str) -> str:
    """Return the value of an element's child, or nothing where it has no such child."""
    from docx.oxml.ns import qn

    child = element.find(qn(f"w:{name}"))
    return "" if child is None else str(child.get(qn("w:val")) or "")
