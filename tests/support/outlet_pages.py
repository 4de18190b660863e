"""Pages of the big Indonesian outlets, made from templates and articles, and what a reader should find on them.

`tests/data/reading/README.md` says how the templates and the articles are written.
"""

import calendar
import json
import re
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from pathlib import Path

from dwiwarta.core.reading.characters import letters, squeeze
from dwiwarta.core.types import BlockKind, Document, Role

FOLDER = Path(__file__).resolve().parents[1] / "data" / "reading" / "outlets"
FACTS = ("title", "published", "byline", "outlet")
FIRST_PAGE = 5
_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
_MARKS = {"## ": "heading", "- ": "item", "> ": "quote", "^ ": "figure", "@ ": "time", "| ": "row"}
_PARTS = {
    "p": "<p>{{text}}</p>",
    "heading": "<h2>{{text}}</h2>",
    "time": "<p><strong>{{text}}</strong></p>",
    "quote": "<blockquote><p>{{text}}</p></blockquote>",
    "figure": '<figure><img src="y.jpg"><figcaption>{{text}}</figcaption></figure>',
}
_KINDS = {
    "heading": BlockKind.HEADING,
    "time": BlockKind.HEADING,
    "item": BlockKind.LIST_ITEM,
    "number": BlockKind.LIST_ITEM,
    "quote": BlockKind.QUOTE,
    "figure": BlockKind.CAPTION,
}


@dataclass
class Page:
    """A page as saved and as copied, and what is on it: bodies are (text, kind), without the title."""

    name: str
    outlet: str
    html: str
    body: list[tuple[str, BlockKind]]
    copied_body: list[str]
    facts: dict[str, str | date]
    pages: int = 0
    copied_byline: str = ""
    """The byline as the page shows it: some tell machines alone who wrote it, or do not tell writer from editor."""


@dataclass
class Tally:
    """How much was right: (right, given, wanted) blocks, kinds of right blocks, and facts."""

    right: int = 0
    given: int = 0
    wanted: int = 0
    kinds: int = 0
    facts: Counter = field(default_factory=Counter)
    fact_count: Counter = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Return which share of the body blocks that were given is right."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """Return which share of the article's blocks was given as body."""
        return self.right / self.wanted if self.wanted else 0.0

    def fact(self, name: str) -> float:
        """Return on which share of the pages a fact was right."""
        return self.facts[name] / self.fact_count[name] if self.fact_count[name] else 1.0

    def add(self, other: "Tally") -> None:
        """Count another page's figures in."""
        for name in ("right", "given", "wanted", "kinds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.facts += other.facts
        self.fact_count += other.fact_count
        self.complaints += other.complaints


def score(page: Page, document: Document, *, copied: bool = False) -> Tally:
    """Return how well a Document fits its page; `copied` says that it was read from the copied text."""
    tally = Tally()
    start = 1 if document.has_title_block else 0
    given = [(block.text, block.kind) for block in document.blocks[start:] if block.role is Role.BODY]
    wanted = [(text, None) for text in page.copied_body] if copied else page.body
    left = Counter(letters(text) for text, _ in wanted)
    kinds = {letters(text): kind for text, kind in wanted}
    for text, kind in given:
        key = letters(text)
        if left[key]:
            left[key] -= 1
            tally.right += 1
            tally.kinds += copied or kinds[key] is kind
            if not copied and kinds[key] is not kind:
                tally.complaints.append(f"{page.name}: {kind} instead of {kinds[key]}: {text[:70]}")
        else:
            tally.complaints.append(f"{page.name}: too much: {text[:90]}")
    tally.complaints += [f"{page.name}: missing: {key[:80]}" for key, count in left.items() if count]
    tally.given, tally.wanted = len(given), len(wanted)
    for name in FACTS:
        wanted_fact = page.copied_byline if copied and name == "byline" else page.facts[name]
        tally.fact_count[name] += 1
        if getattr(document, name) == wanted_fact:
            tally.facts[name] += 1
        else:
            tally.complaints.append(f"{page.name}: {name} is {getattr(document, name)!r}, not {wanted_fact!r}")
    return tally


def pages(*sets: str) -> list[Page]:
    """Return the pages of the sets: "tuned", "held_out", "unseen", "new" or "kept"."""
    plan = tomllib.loads((FOLDER / "pages.toml").read_text(encoding="utf-8"))
    written = articles()
    return [
        _page(outlet, entry.split()[0], written[entry.split()[0]], paged=entry.endswith(" paged"))
        for one in sets
        for outlet, entries in plan[one].items()
        for entry in entries
    ]


def texts(chosen: str) -> list[Page]:
    """Return the copied texts of a set, "new" or "kept", from tests/data/reading/texts."""
    found = []
    for file in sorted((FOLDER.parent / "texts").glob("*.txt")):
        head, written = file.read_text(encoding="utf-8").split("\n+++\n", 1)
        facts = tomllib.loads(head)
        if facts.pop("set") != chosen:
            continue
        lines = written.split("\n")
        published = date.fromisoformat(facts["published"])
        body = re.findall(r"^\+ .*(?:\n .*)*", written, flags=re.MULTILINE)
        bare = "\n".join(re.sub(r"^[-+=]? ", "", line) for line in lines)
        found.append(
            Page(
                name=file.stem,
                outlet=file.stem,
                html=bare,
                body=[],
                copied_body=[squeeze(block[2:]) for block in body],
                facts={**facts, "published": published},
                copied_byline=facts["byline"],
            )
        )
    return found


def articles() -> dict[str, tuple[dict[str, str], list[tuple[str, str]]]]:
    """Return (head, blocks) of every article by its name; a block is (mark, text)."""
    found = {}
    for file in sorted(FOLDER.glob("articles*.txt")):
        for piece in re.split(r"^=== ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, rest = piece.split("\n", 1)
            head, body = rest.strip().split("\n\n", 1)
            lines = [line for line in body.split("\n") if line.strip()]
            found[name.strip()] = (dict(line.split(": ", 1) for line in head.split("\n")), [_marked(x) for x in lines])
    return found


def _marked(line: str) -> tuple[str, str]:
    if re.match(r"\d\. ", line):
        return "number", line[3:]
    return next(
        (
            (kind, line[2:].strip() if mark != "## " else line[3:])
            for mark, kind in _MARKS.items()
            if line.startswith(mark)
        ),
        ("p", line),
    )


def _template(outlet: str) -> tuple[dict, str, dict[str, str]]:
    head, rest = (FOLDER / f"{outlet}.html").read_text(encoding="utf-8").split("\n+++\n", 1)
    page, *parts = re.split(r"^@@ ", rest, flags=re.MULTILINE)
    return tomllib.loads(head), page, {name: text.strip("\n") for name, text in (part.split("\n", 1) for part in parts)}


def _page(outlet: str, name: str, article, *, paged: bool) -> Page:
    facts, page, parts = _template(outlet)
    parts = _PARTS | parts
    head, blocks = article
    blocks = _first_page(blocks) if paged else blocks
    slug = re.sub(r"[^a-z0-9]+", "-", head["title"].lower()).strip("-")
    values = _values(head, facts["url"].format(slug=slug), paged)
    plain = {**head, "PLACE": head["place"].upper(), "d_dateline": _day_month_year(head)}
    lead = facts["lead"].format(text=blocks[0][1], **plain)
    values["body"] = _body(
        blocks, parts, values, standfirst="" if "{{standfirst}}" in page else head.get("standfirst", "")
    )
    values["paging"] = _filled(parts.get("paging", ""), values) if paged else ""
    values["tags"] = "".join(_filled(parts.get("tag", ""), {"tag": escape(tag)}) for tag in head["tags"].split(", "))
    figure = parts.get("figure_read", "{text}")
    marks = [
        ("p", lead),
        *((kind, figure.format(text=text) if kind == "figure" else text) for kind, text in blocks[1:]),
    ]
    caption = facts["caption_read"].format(**plain)
    before = ([(caption, BlockKind.CAPTION)] if caption else []) + (
        [(head["standfirst"], BlockKind.PARAGRAPH)] if "standfirst" in head else []
    )
    published = datetime.fromisoformat(head["date"]).date()
    return Page(
        name=f"{outlet}/{name}{'-1' if paged else ''}",
        outlet=facts["outlet"],
        html=_filled(page, values),
        body=before + list(_expected(marks)),
        copied_body=[text for text, _ in before] + list(_expected_copy(marks)),
        facts={
            "title": head["title"],
            "published": published,
            "byline": facts["byline"].format(**plain),
            "outlet": facts["outlet"],
        },
        pages=facts["pages"] if paged else 0,
        copied_byline=facts.get("byline_copied", facts["byline"]).format(**plain),
    )


def _day_month_year(head: dict[str, str]) -> str:
    when = datetime.fromisoformat(head["date"])
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def _first_page(blocks: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return what stands on the first page: outlets begin the next one with a heading rather than end this one."""
    end = FIRST_PAGE
    while blocks[end - 1][0] in {"heading", "time"}:
        end -= 1
    return blocks[:end]


def _values(head: dict[str, str], url: str, paged: bool) -> dict[str, str]:
    when = datetime.fromisoformat(head["date"])
    day = f"{when.day:02} {_MONTHS[when.month - 1]} {when.year}"
    weekday = _DAYS[when.weekday()]
    stamps = {
        "iso": when.isoformat(),
        "iso_space": when.strftime("%Y-%m-%d %H:%M:%S"),
        "iso_date": when.date().isoformat(),
        "utc": (when - when.utcoffset()).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "rfc": when.strftime("%a, %d %b %Y %H:%M:%S +0700"),
        "wib_stamp": when.strftime("%Y-%m-%dWIB%H:%M:00+07:00"),
        "slash_stamp": when.strftime("%Y/%m/%d %H:%M:%S"),
        "dd_mm_yyyy": when.strftime("%d/%m/%Y"),
        "time": when.strftime("%H:%M"),
        "date_day": day,
        "date_long": f"{weekday}, {day}",
        "date_long_space": f"{weekday} {day}",
        "date_long_bar": f"{weekday} {day}",
        "date_abbr_plain": f"{when.day} {_MONTHS[when.month - 1][:3]} {when.year}",
        "date_day_abbr": f"{when.day:02} {_MONTHS[when.month - 1][:3]} {when.year}",
        "date_en_abbr": f"{calendar.month_abbr[when.month]} {when.day:02}, {when.year}",
        "d_dateline": _day_month_year(head),
        "date_abbr": f"{weekday}, {when.day:02} {_MONTHS[when.month - 1][:3]} {when.year}",
    }
    made = {name: escape(text, quote=False) for name, text in head.items() if name != "date"}
    made["title_json"] = json.dumps(head["title"], ensure_ascii=False)[1:-1]
    made["PLACE"] = made["place"].upper()
    made["initials"] = "".join(name[0] for name in head["editor"].lower().split())
    made |= {
        "url": url,
        "keywords": made["tags"],
        "description": made["title"],
        "standfirst": made.get("standfirst", ""),
    }
    return made | stamps | {"page_suffix": " Halaman all" if not paged else ""}


def _body(blocks: list[tuple[str, str]], parts: dict[str, str], values: dict[str, str], *, standfirst: str) -> str:
    made = [f'<p class="standfirst">{escape(standfirst)}</p>'] if standfirst else []
    place = 0
    while place < len(blocks):
        kind, text = blocks[place]
        if kind in {"item", "number", "row"}:
            end = place
            while end < len(blocks) and blocks[end][0] == kind:
                end += 1
            made.append(_group(kind, [one for _, one in blocks[place:end]]))
            place = end
        else:
            part = parts.get("lead", parts["p"]) if place == 0 else parts[kind]
            made.append(_filled(part, {**values, "text": escape(text, quote=False)}))
            place += 1
        made.append(_filled(parts.get(f"after {place}", ""), values))
    return "\n".join(piece for piece in [*made, _filled(parts.get("end", ""), values)] if piece)


def _group(kind: str, texts: list[str]) -> str:
    if kind == "row":
        cells = ["".join(f"<td>{escape(cell.strip())}</td>" for cell in text.split("|")) for text in texts]
        return f"<table><tbody>{''.join(f'<tr>{row}</tr>' for row in cells)}</tbody></table>"
    tag = "ul" if kind == "item" else "ol"
    return f"<{tag}>{''.join(f'<li>{escape(text, quote=False)}</li>' for text in texts)}</{tag}>"


def _filled(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\{\{(\w+)\}\}", lambda match: values[match[1]], text)


def _expected(marks: list[tuple[str, str]]):
    number = 0
    for kind, text in marks:
        number = number + 1 if kind == "number" else 0
        if kind == "row":
            yield from ((cell.strip(), BlockKind.PARAGRAPH) for cell in text.split("|"))
        else:
            yield (f"{number}. {text}" if kind == "number" else text), _KINDS.get(kind, BlockKind.PARAGRAPH)


def _expected_copy(marks: list[tuple[str, str]]):
    for kind, text in marks:
        yield " ".join(cell.strip() for cell in text.split("|")) if kind == "row" else text
