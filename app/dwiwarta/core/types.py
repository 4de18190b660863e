"""The words of Dwiwarta as frozen data: what the parts hand to each other.

Every offset is in Unicode code points of the text it names, and every span is half open, [start, end).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from dwiwarta.core.categories import DEFAULTS, Category

if TYPE_CHECKING:
    from dwiwarta.core.glossary import Glossary


class BlockKind(StrEnum):
    """What a block is on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"


class Role(StrEnum):
    """Whether a block belongs to the article."""

    BODY = "body"
    BOILERPLATE = "boilerplate"


class Side(StrEnum):
    """A language's side of the reader."""

    SOURCE = "source"
    TARGET = "target"


class State(StrEnum):
    """How far a person has gone with a translation."""

    MACHINE = "machine"
    EDITED = "edited"
    CONFIRMED = "confirmed"


class Origin(StrEnum):
    """Where the text that the program offers came from."""

    MODEL = "model"
    MEMORY = "memory"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, quote or caption.

    `level` is 0 for the title (always the first block, a heading, when the article has a title), 1 to 6 for other
    headings, and 0 for the rest. `reason` names the rule that made the block boilerplate ("related_link"), or
    "person" when somebody chose its role, or is empty.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    role: Role = Role.BODY
    level: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader returns. `language` is an ISO 639 code ("id", "ms", "en") or "und" where nothing is sure."""

    title: str = ""
    byline: str = ""
    outlet: str = ""
    published: date | None = None
    url: str = ""
    language: str = "und"
    blocks: tuple[Block, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def has_title_block(self) -> bool:
        """Say whether the first block is the title (a heading of level 0)."""
        return bool(self.blocks) and self.blocks[0].kind is BlockKind.HEADING and self.blocks[0].level == 0


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a body block: `blocks[block].text[start:end] == text`, in code points."""

    block: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class ModelId:
    """Which model made a text: the Argos package's code and its version."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@dataclass(frozen=True, slots=True)
class Translation:
    """The English of one Segment. `score` is the model's mean log probability per token (natural log, at most 0).

    `machine` stays what the model said. `repaired` is that with what the rules put right (then the origin is REPAIR),
    `edited` a person's text, which may be the machine's own where that person did not want the repair.
    """

    machine: str
    model: ModelId | None = None
    origin: Origin = Origin.MODEL
    score: float | None = None
    edited: str | None = None
    state: State = State.MACHINE
    repaired: str | None = None

    @property
    def text(self) -> str:
        """Return the text to show: the edited one if there is any, else what the program offers."""
        return self.offered if self.edited is None else self.edited

    @property
    def offered(self) -> str:
        """Return the text without a person's share: the repaired one if there is any, else the machine's."""
        return self.machine if self.repaired is None else self.repaired

    def repair(self, text: str) -> Translation:
        """Return this translation with `text` as what the rules made of the machine's; the same text is no repair."""
        if text == self.machine:
            return self
        return replace(self, repaired=text, origin=Origin.REPAIR)

    def edit(self, text: str) -> Translation:
        """Return this translation with a person's text; the text that the program offers means no edit."""
        if text == self.offered:
            return replace(self, edited=None, state=State.MACHINE)
        return replace(self, edited=text, state=State.EDITED)


class Severity(StrEnum):
    """How much a finding matters: high may make the news wrong, low is worth a glance."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Check:
    """What a check found in a sentence and its translation.

    `kind` names the check ("numbers", "money", "dates", "times", "negation", "codes"…); the spans are code points of
    the source and of the target, None where the finding has no place on that side. `message` is plain English: what
    was found and why it matters.
    """

    kind: str
    severity: Severity
    source_span: tuple[int, int] | None
    target_span: tuple[int, int] | None
    message: str


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding that a person looked at and let stand, with the reason.

    The sentence is known by its place, code points `[start, end)` of a block's text, and `target` is its English as it
    was then: where the English is another now, the dismissal does not hold.
    """

    block: int
    start: int
    end: int
    target: str
    kind: str
    source_span: tuple[int, int] | None
    target_span: tuple[int, int] | None
    reason: str = ""

    @staticmethod
    def of(segment: Segment, target: str, check: Check, reason: str = "") -> Dismissal:
        """Return the dismissal of a finding about a sentence and its English."""
        place = (segment.block, segment.start, segment.end)
        return Dismissal(*place, target, check.kind, check.source_span, check.target_span, reason)

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells one finding from another: everything but the reason."""
        return (self.block, self.start, self.end, self.target, self.kind, self.source_span, self.target_span)


@dataclass(frozen=True, slots=True)
class Summary:
    """The chosen Segments (indices, in reading order) and, for every Segment, its salience (0 to 1) and reasons.

    `reasons[i]` are short stable codes such as "position", "title", "central", "figures", "quote".
    """

    method: str
    chosen: tuple[int, ...]
    salience: tuple[float, ...] = ()
    reasons: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in one block, by position and by quote (the W3C TextPosition and TextQuote selectors).

    On the source side the offsets count in the block's text; on the target side in `target_text(…)` of the block.
    """

    side: Side
    block: int
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight with a category and perhaps a note (Markdown) and tags.

    An orphan has lost its place and is shown, never dropped; one that is resolved is done with.
    """

    anchor: Anchor
    category: str
    note: str = ""
    id: int | None = None
    orphan: bool = False
    tags: tuple[str, ...] = ()
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A Document with everything made of it. `translations` runs parallel to `segments`; None means not yet.

    `translated_at` is when the model last translated any of it. Findings of the kinds in `silenced` are not shown.
    """

    document: Document
    segments: tuple[Segment, ...] = ()
    translations: tuple[Translation | None, ...] = ()
    summary: Summary | None = None
    annotations: tuple[Annotation, ...] = ()
    id: int | None = None
    source: str = ""
    added: datetime | None = None
    translated_at: datetime | None = None
    dismissals: tuple[Dismissal, ...] = ()
    silenced: frozenset[str] = frozenset()

    @property
    def translated(self) -> bool:
        """Say whether every segment has a translation."""
        return bool(self.segments) and all(t is not None for t in self.translations)

    @property
    def title_translation(self) -> str:
        """Return the English title, or nothing where the title is not translated or there is none."""
        if not self.document.has_title_block:
            return ""
        return target_text(self, 0)


@dataclass(frozen=True, slots=True)
class Brief:
    """What is exported: one article, what to show of it, and where it came from.

    The checks hold the English to the person's terms in `terms`, None where there are none.
    """

    article: Article
    side_by_side: bool = True
    include_summary: bool = True
    include_annotations: bool = True
    all_text: bool = False
    created: datetime = field(default_factory=lambda: datetime.now().astimezone())
    program: str = "Dwiwarta"
    categories: tuple[Category, ...] = DEFAULTS
    terms: Glossary | None = None


@dataclass(frozen=True, slots=True)
class Collection:
    """Several briefs filed as one, in the order given, under a title of their own."""

    title: str
    briefs: tuple[Brief, ...]

    @property
    def created(self) -> datetime:
        """Return when the first brief was made."""
        return self.briefs[0].created

    @property
    def program(self) -> str:
        """Return what made the briefs."""
        return self.briefs[0].program


def segments_of(article: Article, block: int) -> range:
    """Return the indices into `article.segments` of one block's sentences, in reading order.

    Segments stand in the order of their blocks, so this is quick also in an article of thousands of sentences.
    """
    start = bisect_left(article.segments, block, key=_block_of)
    return range(start, bisect_right(article.segments, block, lo=start, key=_block_of))


def _block_of(segment: Segment) -> int:
    return segment.block


def target_text(article: Article, block: int) -> str:
    """Return a block's English: the shown texts of its translated sentences, joined by single spaces."""
    shown = (article.translations[i] for i in segments_of(article, block))
    return " ".join(translation.text for translation in shown if translation is not None)
