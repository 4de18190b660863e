"""The query language of the library: words, phrases, fields and dates; whatever somebody types means something.

    banjir "curah hujan" outlet:kompas tag:pilkada story:"Banjir Demak" status:reviewed after:2023-12-01 -kriminal

Words are looked for in both languages, `title:`, `id:` and `en:` in the title, the Indonesian or the English alone. A
minus before a term leaves out what it finds. A field that is not known, and a value that cannot be, are words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dwiwarta.core.store.records import Status

# Noncharacters, which no text may contain, around the found words in what SQLite's snippet() returns.
OPEN, CLOSE = "\ufdd0", "\ufdd1"
NOT_TEXT = re.compile(f"[\x00{OPEN}{CLOSE}]")
_QUOTES = '"“”„'
_MAX_TERMS = 32

WORKED = (
    "CASE WHEN segment_count = 0 THEN 0 WHEN confirmed_count = segment_count THEN 2"
    " ELSE translated_count = segment_count END"
)
"""How far the work on a row of `articles` is in SQL: the number of a Status, without what a person set or exported."""

STATUS = (
    "coalesce((SELECT coalesce(status, iif(briefed IS NULL, NULL, 'briefed')) FROM shelf WHERE article = articles.id),"
    f" CASE {WORKED} WHEN 0 THEN 'new' WHEN 1 THEN 'translated' ELSE 'reviewed' END)"
)
"""An article's status in SQL, of a row of `articles`."""

DAY = "coalesce(published, substr(added, 1, 10))"
"""The day that an article counts for in SQL: when it was published, or else added."""

ARCHIVED = "articles.id IN (SELECT article FROM shelf WHERE archived IS NOT NULL)"

_COLUMNS = {"title": "title", "id": "source", "en": "target"}

Condition = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked for: an FTS5 query, or "" without one, and conditions on `articles` in SQL with their values.

    `nothing` says that something was typed in which there is nothing to look for.
    """

    match: str = ""
    conditions: tuple[Condition, ...] = ()
    nothing: bool = False

    @property
    def where(self) -> str:
        """Return the conditions as one SQL expression, "" without any."""
        return " AND ".join(sql for sql, _ in self.conditions)

    @property
    def values(self) -> tuple[str, ...]:
        """Return the values of `where`."""
        return tuple(value for _, values in self.conditions for value in values)

    def within(self, condition: str) -> Query:
        """Return this query with another condition in SQL; "" is none."""
        return replace(self, conditions=(*self.conditions, (condition, ()))) if condition else self


@dataclass(frozen=True, slots=True)
class _Term:
    text: str
    field: str = ""
    negative: bool = False
    typing: bool = False


def parse(text: str) -> Query:
    """Return what somebody typed as a Query. Any text will do; at most 32 terms are used.

    Every term must be met. The last word, unless white space or a closing quote follows it, is still being typed: any
    word that begins with it will do, from the second letter on.
    """
    words: list[str] = []
    conditions: list[Condition] = []
    unfinished = False
    for term in list(_terms(text))[:_MAX_TERMS]:
        condition = _condition(term)
        if condition is None and term.field and (not term.text or (term.typing and term.field in _FIELDS)):
            unfinished = True  # a field that is still being typed
        elif condition is not None:
            sql, values = condition
            conditions.append((f"NOT ({sql})" if term.negative else sql, values))
        elif term.text:
            match = _match(term)
            if term.negative:
                conditions.append(("articles.id NOT IN (SELECT rowid FROM search WHERE search MATCH ?)", (match,)))
            else:
                words.append(match)
    empty = not words and not conditions
    return Query(" ".join(words), tuple(conditions), bool(text.strip()) and empty and not unfinished)


def match_query(text: str) -> str:
    """Return the words of what somebody typed as an FTS5 query, "" where there are none."""
    return parse(text).match


def _terms(text: str) -> Iterator[_Term]:
    text = NOT_TEXT.sub(" ", text)
    for match in _TERM.finditer(text):
        typed = (match["word"] if match["quoted"] is None else match["quoted"]) or ""
        at_end = match.end() == len(text)
        typing = at_end and (match["quoted"] is None or not match["end"])
        if not any(is_searchable(character) for character in typed):
            typed = ""
        yield _Term(typed, (match["field"] or "").lower(), bool(match["minus"]), typing)


def is_searchable(character: str) -> bool:
    """Say whether the tokenizer unicode61 makes words of this character: letters, digits and private use."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"


def _match(term: _Term) -> str:
    """Return a term as FTS5 has it, as a phrase of the words in it."""
    match = f'"{term.text}"'
    last_word = re.split(r"\s", term.text)[-1]
    if term.typing and len(last_word) > 1 and is_searchable(last_word[-1]):
        match += "*"
    column = _COLUMNS.get(term.field)
    return match if column is None else f"{column} : {match}"


def _condition(term: _Term) -> Condition | None:
    """Return what a field asks for, or None for words. A field without a value asks for nothing yet."""
    make = _FIELDS.get(term.field)
    if make is None or not term.text:
        return None
    return make(term.text)


def escaped(text: str) -> str:
    """Return a text for a pattern of LIKE whose escape character is the backslash."""
    return re.sub(r"([\\%_])", r"\\\1", text)


def _holds(column: str) -> Callable[[str], Condition | None]:
    """Make a field of a column of `articles` that must hold the text."""

    def condition(text: str) -> Condition:
        return f"{column} LIKE ? ESCAPE '\\'", (f"%{escaped(text)}%",)

    return condition


def _named(column: str, rows: str) -> Callable[[str], Condition | None]:
    """Make a field of a name of which a word must begin with the text."""

    def condition(text: str) -> Condition:
        start = escaped(text)
        begins = f"({column} LIKE ? ESCAPE '\\' OR {column} LIKE ? ESCAPE '\\')"
        return f"articles.id IN (SELECT article FROM {rows} WHERE {begins})", (f"{start}%", f"% {start}%")

    return condition


def _note(text: str) -> Condition:
    sql = "articles.id IN (SELECT article FROM annotations WHERE note LIKE ? ESCAPE '\\')"
    return sql, (f"%{escaped(text)}%",)


def _status(text: str) -> Condition | None:
    wanted = [(rank, status) for rank, status in enumerate(Status) if status.value.startswith(text.lower())]
    if not wanted:
        return None
    # As sets of ids: to ask for each article by itself takes ten times as long.
    places, ranks = ", ".join("?" * len(wanted)), ", ".join(str(rank) for rank, _ in wanted)
    followed = "articles.id NOT IN (SELECT article FROM shelf WHERE status IS NOT NULL OR briefed IS NOT NULL)"
    parts = [
        f"articles.id IN (SELECT article FROM shelf WHERE status IN ({places}))",
        f"{WORKED} IN ({ranks}) AND {followed}",
    ]
    if any(status is Status.BRIEFED for _, status in wanted):
        parts.append("articles.id IN (SELECT article FROM shelf WHERE status IS NULL AND briefed IS NOT NULL)")
    return f"({' OR '.join(parts)})", tuple(status.value for _, status in wanted)


_STATES = {
    "archived": ARCHIVED,
    "edited": "edited_count > 0",
    "noted": "annotation_count > 0",
    "untranslated": "translated_count < segment_count",
}


def _is(text: str) -> Condition | None:
    sql = next((sql for name, sql in _STATES.items() if name.startswith(text.lower())), None)
    return None if sql is None else (sql, ())


_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def period(text: str) -> tuple[date, date] | None:
    """Return the first day of a year, month or day and the day after its last: 2023, 2023-12, 2023-12-18, 18/12/2023.

    None where the text is no such period.
    """
    iso, day_first = _ISO.fullmatch(text), _DAY_FIRST.fullmatch(text)
    try:
        if day_first:
            day = date(int(day_first[3]), int(day_first[2]), int(day_first[1]))
            return day, day + timedelta(days=1)
        if iso is None:
            return None
        year, month, number = (None if part is None else int(part) for part in iso.groups())
        first = date(year or 0, month or 1, number or 1)
        if number is not None:
            return first, first + timedelta(days=1)
        if month is not None and month < 12:
            return first, first.replace(month=month + 1)
        return first, date(first.year + 1, 1, 1)
    except (ValueError, OverflowError):
        return None


def _after(text: str) -> Condition | None:
    found = period(text)
    return None if found is None else (f"{DAY} >= ?", (found[0].isoformat(),))


def _before(text: str) -> Condition | None:
    found = period(text)
    return None if found is None else (f"{DAY} < ?", (found[0].isoformat(),))


def _on(text: str) -> Condition | None:
    found = period(text)
    return None if found is None else (f"{DAY} >= ? AND {DAY} < ?", (found[0].isoformat(), found[1].isoformat()))


_FIELDS: dict[str, Callable[[str], Condition | None]] = {
    "outlet": _holds("outlet"),
    "by": _holds("byline"),
    "url": _holds("url"),
    "tag": _named("tag", "tags"),
    "story": _named("name", "story_articles JOIN stories ON stories.id = story"),
    "note": _note,
    "status": _status,
    "is": _is,
    "after": _after,
    "before": _before,
    "on": _on,
}

_TERM = re.compile(
    rf"(?=\S)(?P<minus>-(?=[^\W\d]|[{_QUOTES}]))?"
    rf"(?:(?P<field>{'|'.join((*_COLUMNS, *_FIELDS))}):\s*)?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)(?P<end>[{_QUOTES}]|$)|(?P<word>[^\s{_QUOTES}]+))?",
    re.IGNORECASE,
)
