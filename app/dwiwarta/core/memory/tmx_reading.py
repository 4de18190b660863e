"""Reading TMX of any version, as a stream: what is no pair is said with its line and skipped.

The parser is expat, which knows the line of everything, hands the file on piece by piece, and is told to stop at the
first entity that a file declares: none is ever expanded or fetched, and neither is the DTD that a file names.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO
from xml.parsers import expat

from dwiwarta.core.memory.records import Pair
from dwiwarta.core.types import State
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_SOURCE, _TARGET = frozenset({"id", "in", "ind"}), frozenset({"en", "eng"})
# Inside these elements stands the markup of another program, not text (TMX 1.4b, section 2.3); <hi> holds text.
_CODE = frozenset({"bpt", "ept", "it", "ph", "ut"})
_STAMP = re.compile(r"(\d{8})T(\d{6})Z?")
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Skipped:
    """A unit, by the line it begins in, that was not taken, and why."""

    line: int
    reason: str


@dataclass(slots=True)
class _Variant:
    """A <tuv>: its language, who made it and when, and its text, None where it has no <seg>."""

    language: str
    attributes: dict[str, str]
    text: str | None = None


def read(file: BinaryIO, skipped: Callable[[Skipped], None]) -> Iterator[Pair]:
    """Yield the pairs of a TMX file in order; each unit that is none goes to `skipped`.

    Raises ReadingError for what is no TMX or declares entities, and, after the pairs before it, for broken XML.
    """
    reader = _Reader(skipped)
    last = False
    while not last:
        chunk = file.read(_CHUNK)
        last = not chunk
        error = reader.feed(chunk, last=last)
        while reader.pairs:
            yield reader.pairs.popleft()
        if error is not None:
            raise error


class _Reader:
    """The parser's state between two pieces of the file."""

    def __init__(self, skipped: Callable[[Skipped], None]) -> None:
        self.pairs: deque[Pair] = deque()
        self._skipped = skipped
        self._root = ""
        self._line = 0
        self._unit: dict[str, str] | None = None
        self._variants: list[_Variant] = []
        self._state = ""
        self._lacking = ""
        self._taking: list[str] | None = None
        self._property = ""
        self._code = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._entity
        self._parser.SkippedEntityHandler = self._unknown_entity
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def feed(self, chunk: bytes, *, last: bool) -> ReadingError | None:
        """Parse a piece of the file and return what stopped it, if anything did."""
        try:
            self._parser.Parse(chunk, last)
        except expat.ExpatError as error:
            if not self._root:
                return ReadingError("this is no TMX file", remedy="Choose a translation memory in TMX.")
            reason = f"the file is broken in line {error.lineno} ({expat.ErrorString(error.code)})"
            return ReadingError(reason, remedy="What stands before that line was read; export the file again.")
        except ReadingError as error:
            return error
        except (LookupError, ValueError):  # from Python's codecs, which expat asks about what it does not know itself
            return ReadingError("the encoding that the file names is not known", remedy="Export it again as UTF-8.")
        return None

    def _entity(self, name: str, *_declared: object) -> None:
        raise ReadingError(
            worded(
                "the file declares the entity {name!r} in line {line}, which TMX has no use for",
                name=name,
                line=self._parser.CurrentLineNumber,
            ),
            remedy="It was not read. Get the file from a source that you trust.",
        )

    def _unknown_entity(self, name: str, _parameter: bool) -> None:
        """Give up a unit whose text stands in the DTD that the file names, and that nobody fetches."""
        self._lacking = name

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        if not self._root:
            if tag != "tmx":
                raise ReadingError("this is no TMX file", remedy="Choose a translation memory in TMX.")
            self._root = tag
        elif tag == "tu":
            self._line = self._parser.CurrentLineNumber
            self._unit, self._variants, self._state, self._lacking = attributes, [], "", ""
        elif self._unit is None:
            return
        elif tag == "tuv":
            language = attributes.get("xml:lang") or attributes.get("lang") or ""
            self._variants.append(_Variant(re.split("[-_]", language.lower())[0], attributes))
        elif tag == "seg":
            self._taking = []
        elif tag == "prop":
            self._property, self._taking = attributes.get("type", ""), []
        elif tag in _CODE:
            self._code += 1

    def _end(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag in _CODE:
            self._code -= 1
        elif tag == "seg" and self._taking is not None and self._variants:
            self._variants[-1].text = "".join(self._taking)
        elif tag == "prop" and self._property == "x-state" and self._taking is not None:
            self._state = "".join(self._taking).strip()
        elif tag == "tu" and self._unit is not None:
            self._take()
        if tag in {"seg", "prop", "tu"}:
            self._taking = None
        if tag == "tu":
            self._unit, self._code = None, 0

    def _characters(self, text: str) -> None:
        if self._taking is not None and not self._code:
            self._taking.append(text)

    def _take(self) -> None:
        """Make a pair of the unit that has ended, or say why it is none."""
        source = next((v for v in self._variants if v.language in _SOURCE), None)
        target = next((v for v in self._variants if v.language in _TARGET), None)
        reason = f"it uses the entity {self._lacking!r}, which the file does not explain" if self._lacking else ""
        reason = reason or _fault(source, target, self._state)
        if source is None or target is None or reason:
            self._skipped(Skipped(self._line, reason))
            return
        places = [target.attributes, self._unit or {}, source.attributes]
        who = next((p[k] for p in places for k in ("changeid", "creationid") if p.get(k)), "")
        dates = (_moment(p.get(k, "")) for p in places for k in ("changedate", "creationdate"))
        made = next((moment for moment in dates if moment is not None), None)
        self.pairs.append(Pair(source.text or "", target.text or "", who, made))


def _fault(source: _Variant | None, target: _Variant | None, state: str) -> str:
    for name, variant in (("Indonesian", source), ("English", target)):
        if variant is None:
            return f"it has no {name}"
        if not (variant.text or "").strip():
            return f"its {name} is empty"
    if state in set(State) - {State.CONFIRMED}:
        return "no person has confirmed it"
    return ""


def _moment(stamp: str) -> datetime | None:
    found = _STAMP.fullmatch(stamp)
    try:
        return datetime.strptime("".join(found.groups()), "%Y%m%d%H%M%S").replace(tzinfo=UTC) if found else None
    except ValueError:
        return None
