"""What a brief says, before any format: heading matter, summary, rows of two languages, notes, provenance.

Pure functions from a Brief to frozen data. Every text is already `printable`; no format needs the Article again to set
a page. Formats for other programs (JSON, TMX, XLIFF, CSV) work on the Article itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dwiwarta.core import verdict
from dwiwarta.core.categories import DEFAULTS, Category, find
from dwiwarta.core.export.cleaning import printable, safe_link
from dwiwarta.core.export.marking import NOT_TRANSLATED, Cell, Mark, Run, cell_text, cut
from dwiwarta.core.export.palette import colour_index
from dwiwarta.core.indonesian.dates import format_date
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.types import (
    Annotation,
    Article,
    Block,
    BlockKind,
    Brief,
    Collection,
    Document,
    ModelId,
    Origin,
    Role,
    Severity,
    Side,
    State,
    Translation,
)
from dwiwarta.core.verdict import Finding, Verdict

TARGET_LANGUAGE = "en-GB"
_LANGUAGES = {"id": ("Indonesian", "id-ID"), "ms": ("Malay", "ms-MY"), "en": ("English", "en-GB")}

_NUMBERED = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]\s")


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of heading matter or provenance. `link` is a web address that is safe to open, or nothing."""

    label: str
    value: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One block in both languages, neither cell empty."""

    kind: BlockKind
    level: int
    source: Cell
    target: Cell
    boilerplate: bool = False


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One chosen sentence in both languages."""

    source: Cell
    target: Cell


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation by its number in the brief. Where it is not `placed`, no highlight bears the number.

    `label` names its category, whether it is resolved, and its tags; `colour` is an index into `palette.COLOURS`.
    """

    number: int
    label: str
    colour: int
    quote: str
    text: str
    side: Side
    placed: bool
    orphan: bool


@dataclass(frozen=True, slots=True)
class Content:
    """A brief in the order that it is read in. `language` is the original's BCP 47 tag."""

    title: Cell
    title_target: Cell | None
    language: str
    language_name: str
    facts: tuple[Fact, ...]
    summary: tuple[SummaryLine, ...]
    rows: tuple[Row, ...]
    notes: tuple[Note, ...]
    provenance: tuple[Fact, ...]
    created: datetime
    program: str

    @property
    def name(self) -> str:
        """Return the English title, or the original one where there is no translation: the file's own title."""
        target = self.title_target
        if target is not None and not any(run.missing for run in target):
            return cell_text(target)
        return cell_text(self.title)

    @property
    def short_name(self) -> str:
        """Return the name in one line of at most 80 code points, for the foot of a page."""
        name = " ".join(self.name.split())
        return name if len(name) <= 80 else f"{name[:79].rstrip()}…"


def build(brief: Brief, *, first_note: int = 1) -> Content:
    """Return everything that a brief shows, in reading order; its notes are numbered from `first_note` on."""
    article = brief.article
    document = article.document
    segments = _segments_by_block(article)
    texts = {index: _target(segments.get(index, [])) for index in range(len(document.blocks))}
    shown = _shown_blocks(brief)
    notes, marks = _notes(brief, texts, shown, first_note)
    title, title_target = _titles(document, texts, marks)
    name, tag = language(document.language)
    findings = verdict.findings(article, brief.terms)
    return Content(
        title=title,
        title_target=title_target,
        language=tag,
        language_name=name,
        facts=_facts(brief, verdict.of(article, findings)),
        summary=_summary(brief),
        rows=_rows(document, texts, marks, [index for index in shown if not _is_title(document, index)]),
        notes=notes,
        provenance=(*_provenance(brief), *_open(findings)),
        created=brief.created,
        program=printable(brief.program),
    )


def build_all(collection: Collection) -> tuple[Content, ...]:
    """Return what each brief of a collection shows. Notes are numbered through, so that a number means one note."""
    contents: list[Content] = []
    first = 1
    for brief in collection.briefs:
        contents.append(build(brief, first_note=first))
        first += len(contents[-1].notes)
    return tuple(contents)


def collection_title(collection: Collection) -> str:
    """Return the title that a collection is filed under."""
    return printable(collection.title).strip() or _articles(len(collection.briefs))


def collection_facts(collection: Collection) -> tuple[Fact, ...]:
    """Return the heading matter of a collection: what is in it, from when to when, and how it was made."""
    dates = sorted(b.article.document.published for b in collection.briefs if b.article.document.published)
    span = " to ".join(dict.fromkeys((day(dates[0]), day(dates[-1])))) if dates else ""
    outlets = dict.fromkeys(printable(b.article.document.outlet).strip() for b in collection.briefs)
    facts = (
        Fact("Contents", _articles(len(collection.briefs))),
        Fact("Outlets", ", ".join(outlet for outlet in outlets if outlet)),
        Fact("Published", span),
        Fact("Brief made", f"{day(collection.created)}, {collection.created:%H:%M %Z}".rstrip()),
        Fact("Made with", printable(collection.program)),
    )
    return tuple(fact for fact in facts if fact.value)


def origin(content: Content) -> str:
    """Return where and when an article appeared, for the line of a contents list; nothing where that is not known."""
    facts = {fact.label: fact.value for fact in content.facts}
    return ", ".join(facts[label] for label in ("Outlet", "Published") if label in facts)


def _articles(count: int) -> str:
    return f"{count} article{'' if count == 1 else 's'}"


def language(code: str) -> tuple[str, str]:
    """Return an ISO 639 code's English name and BCP 47 tag; what is not recognised is spelt as Indonesian."""
    if code == "und" or not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", code):
        return "not recognised", _LANGUAGES["id"][1]
    return _LANGUAGES.get(code, (code, code))


def day(moment: date) -> str:
    """Return a date as British newsrooms write it: 18 December 2023."""
    return format_date(moment, Language.ENGLISH)


def note_label(annotation: Annotation, categories: Sequence[Category] = DEFAULTS) -> str:
    """Return what an annotation is, for people: its category, whether it is resolved, and its tags."""
    more = ["resolved"] if annotation.resolved else []
    more += [printable(tag).strip() for tag in annotation.tags]
    name = category_name(annotation.category, categories)
    return f"{name} ({', '.join(filter(None, more))})" if more else name


def category_name(category: str, categories: Sequence[Category] = DEFAULTS) -> str:
    """Return a category as a label for people."""
    known = find(categories, category)
    if known is not None and printable(known.label).strip():
        return printable(known.label).strip()
    named = printable(category).replace("_", " ").strip()
    return named[:1].upper() + named[1:] or "Highlight"


def models(article: Article) -> list[ModelId]:
    """Return the models that made an article's translations, in the order of their first sentence."""
    return list(dict.fromkeys(t.model for t in article.translations if t is not None and t.model is not None))


def states(article: Article) -> Counter[State]:
    """Count the translated sentences by how far a person has gone with them."""
    return Counter(t.state for t in article.translations if t is not None)


def _segments_by_block(article: Article) -> dict[int, list[Translation | None]]:
    by_block: dict[int, list[Translation | None]] = {}
    for segment, translation in zip(article.segments, article.translations, strict=True):
        by_block.setdefault(segment.block, []).append(translation)
    return by_block


@dataclass(frozen=True, slots=True)
class _Target:
    """A block's English as `types.target_text` gives it, and where sentences without a translation stand in it."""

    text: str
    gaps: tuple[int, ...]


def _target(translations: Sequence[Translation | None]) -> _Target:
    text = ""
    gaps = []
    started = False
    for translation in translations:
        if translation is None:
            gaps.append(len(text))
            continue
        text = f"{text} {translation.text}" if started else translation.text
        started = True
    if not printable(text).strip() and not gaps:
        gaps.append(len(text))
    return _Target(text, tuple(gaps))


def _is_title(document: Document, index: int) -> bool:
    return index == 0 and document.has_title_block and document.blocks[0].role is Role.BODY


def _shown_blocks(brief: Brief) -> list[int]:
    """Return the blocks whose text stands in the brief."""
    document = brief.article.document
    return [
        index
        for index, block in enumerate(document.blocks)
        if printable(block.text).strip()
        and (_is_title(document, index) or (brief.side_by_side and (block.role is Role.BODY or brief.all_text)))
    ]


Marks = dict[tuple[Side, int], list[Mark]]


def _notes(brief: Brief, texts: dict[int, _Target], shown: Iterable[int], first: int) -> tuple[tuple[Note, ...], Marks]:
    """Return the annotations numbered in reading order, those without a place last, and what each highlights."""
    if not brief.include_annotations:
        return (), {}
    visible = set(shown)
    blocks = brief.article.document.blocks

    def found(annotation: Annotation) -> bool:
        anchor = annotation.anchor
        if annotation.orphan or not 0 <= anchor.block < len(blocks) or not 0 <= anchor.start < anchor.end:
            return False
        text = blocks[anchor.block].text if anchor.side is Side.SOURCE else texts[anchor.block].text
        return text[anchor.start : anchor.end] == anchor.quote

    def place(annotation: Annotation) -> tuple[bool, int, bool, int, int]:
        anchor = annotation.anchor
        return not found(annotation), anchor.block, anchor.side is Side.TARGET, anchor.start, anchor.end

    notes = []
    marks: Marks = {}
    for number, annotation in enumerate(sorted(brief.article.annotations, key=place), start=first):
        anchor = annotation.anchor
        here = found(annotation)
        colour = colour_index(annotation.category, brief.categories)
        placed = here and anchor.block in visible
        if placed:
            marks.setdefault((anchor.side, anchor.block), []).append(Mark(number, anchor.start, anchor.end, colour))
        label = note_label(annotation, brief.categories)
        quote, text = printable(anchor.quote), printable(annotation.note)
        notes.append(Note(number, label, colour, quote, text, anchor.side, placed, not here))
    return tuple(notes), marks


def _titles(document: Document, texts: dict[int, _Target], marks: Marks) -> tuple[Cell, Cell | None]:
    if document.blocks and _is_title(document, 0) and printable(document.blocks[0].text).strip():
        target = texts[0]
        return (
            cut(document.blocks[0].text, marks.get((Side.SOURCE, 0), ())),
            cut(target.text, marks.get((Side.TARGET, 0), ()), target.gaps),
        )
    return (Run(printable(document.title).strip() or "Untitled article"),), None


def _rows(document: Document, texts: dict[int, _Target], marks: Marks, shown: Iterable[int]) -> tuple[Row, ...]:
    rows = []
    for index in shown:
        block = document.blocks[index]
        source = cut(block.text, marks.get((Side.SOURCE, index), ()))
        if block.role is Role.BOILERPLATE:
            rows.append(Row(block.kind, block.level, source, (_left_out(block.reason),), boilerplate=True))
            continue
        target = cut(texts[index].text, marks.get((Side.TARGET, index), ()), texts[index].gaps)
        rows.append(Row(_shown_as(block), block.level, source, target))
    return tuple(rows)


def _shown_as(block: Block) -> BlockKind:
    """Return the kind that a block is shown as: a list item that carries its number needs no bullet beside it."""
    numbered = block.kind is BlockKind.LIST_ITEM and _NUMBERED.match(block.text)
    return BlockKind.PARAGRAPH if numbered else block.kind


def _left_out(reason: str) -> Run:
    why = printable(reason).replace("_", " ").strip()
    detail = f" ({why})" if why and why != "person" else ""
    return Run(f"[not part of the article{detail}; not translated]", missing=True)


def _facts(brief: Brief, judged: Verdict) -> tuple[Fact, ...]:
    article = brief.article
    document = article.document
    named = ", ".join(str(model) for model in models(article)) or "no model"
    when = f", {day(article.translated_at)}" if article.translated_at is not None else ""
    facts = [
        Fact("Byline", printable(document.byline).strip()),
        Fact("Outlet", printable(document.outlet).strip()),
        Fact("Published", day(document.published) if document.published else ""),
        Fact("Address", printable(document.url).strip(), safe_link(document.url)),
        Fact("Language", language(document.language)[0]),
        Fact("Translated by", f"{printable(named)}{when}" if states(article) else "not translated yet"),
        Fact("Confirmed", verdict.confirmed_words(judged)),
        Fact("Checked", verdict.checked_words(judged)),
        Fact("Findings", printable(verdict.findings_words(judged))),
        Fact("Brief made", f"{day(brief.created)}, {brief.created:%H:%M %Z}".rstrip()),
        Fact("Made with", printable(brief.program)),
    ]
    facts += [Fact("Warning", printable(warning)) for warning in document.warnings]
    return tuple(fact for fact in facts if fact.value)


def _sentences(count: int) -> str:
    return f"{count} sentence" if count == 1 else f"{count} sentences"


def _summary(brief: Brief) -> tuple[SummaryLine, ...]:
    article = brief.article
    if not brief.include_summary or article.summary is None:
        return ()
    lines = []
    for index in article.summary.chosen:
        translation = article.translations[index]
        english = "" if translation is None else printable(translation.text)
        target = Run(english) if english.strip() else Run(NOT_TRANSLATED, missing=True)
        lines.append(SummaryLine((Run(printable(article.segments[index].text)),), (target,)))
    return tuple(lines)


def _provenance(brief: Brief) -> tuple[Fact, ...]:
    article = brief.article
    counts = states(article)
    missing = len(article.segments) - counts.total()
    origins = Counter(t.origin for t in article.translations if t is not None)
    aside = sum(block.role is Role.BOILERPLATE for block in article.document.blocks)
    summary = article.summary if brief.include_summary else None
    facts = [
        Fact(
            "Sentences",
            f"{len(article.segments)}: {counts[State.MACHINE]} machine, {counts[State.EDITED]} edited, "
            f"{counts[State.CONFIRMED]} confirmed, {missing} not translated",
        ),
        Fact(
            "Machine text",
            f"{origins[Origin.MODEL]} from the model, {origins[Origin.MEMORY]} from the translation memory, "
            f"{origins[Origin.REPAIR]} repaired after the model",
        ),
        Fact(
            "Summary",
            f"{_sentences(len(summary.chosen))}, chosen by the method {printable(summary.method)}" if summary else "",
        ),
        Fact("Not the article", _aside(aside, shown=brief.all_text and brief.side_by_side)),
    ]
    return tuple(fact for fact in facts if fact.value)


def _open(findings: Iterable[Finding]) -> Iterator[Fact]:
    """Yield the open findings of high severity, each with the number of its sentence: the news may be wrong there."""
    for finding in findings:
        if finding.open and finding.check.severity is Severity.HIGH:
            named = verdict.kind_name(finding.check.kind).lower()
            yield Fact(f"Open: {printable(named)}", f"Sentence {finding.index + 1}: {printable(finding.check.message)}")


def _aside(count: int, *, shown: bool) -> str:
    if not count:
        return ""
    blocks = "1 block of the page" if count == 1 else f"{count} blocks of the page"
    return f"{blocks}, such as links and promotion, {'marked' if shown else 'left out'}"
