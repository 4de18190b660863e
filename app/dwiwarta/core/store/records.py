"""What the library hands out besides Articles, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dwiwarta.core.types import Role, Side


class Sort(StrEnum):
    """The order of a list: dates newest first with the unknown ones last, titles from A."""

    ADDED = "added"
    PUBLISHED = "published"
    UPDATED = "updated"
    OPENED = "opened"
    TITLE = "title"


class Group(StrEnum):
    """What a list is divided by. An article stands under each of its tags and stories."""

    NONE = ""
    OUTLET = "outlet"
    DATE = "date"
    TAG = "tag"
    STATUS = "status"
    STORY = "story"


class Status(StrEnum):
    """How far the work on an article is: it follows from the article, unless a person set it by hand."""

    NEW = "new"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    BRIEFED = "briefed"


@dataclass(frozen=True, slots=True)
class Story:
    """A folder of articles; an article may be in several. `articles` says how many are in it."""

    id: int
    name: str
    articles: int = 0


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article in a list. The counts are of sentences, but for `annotations`; times are in UTC.

    `status_set` says that a person chose the status. `group` is the group that a divided list shows the row in.
    """

    id: int
    title: str
    title_translation: str
    outlet: str
    published: date | None
    language: str
    source: str
    added: datetime
    updated: datetime
    opened: datetime | None
    segments: int
    translated: int
    edited: int
    confirmed: int
    annotations: int
    status: Status = Status.NEW
    status_set: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A found article with a piece of its text; `marks` are the found words as code point spans of `snippet`.

    Where only filters were asked for there is no snippet.
    """

    row: ArticleRow
    snippet: str
    marks: tuple[tuple[int, int], ...]
    side: Side


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article handed to the library: its id, and whether it is new there.

    `near` are the (id, similarity) of those already there that say nearly the same, the most alike first.
    """

    id: int
    created: bool
    near: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a person taught about a line of an outlet: its role from now on. `sample` is the line as it stood then."""

    id: int
    outlet: str
    line: str
    role: Role
    sample: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """Everything that the library held of a deleted article, table by table, to be put back by `restore`."""

    id: int
    title: str
    content_key: str
    tables: tuple[tuple[str, tuple[tuple[object, ...], ...]], ...]


@dataclass(frozen=True, slots=True)
class Placing:
    """Where some articles stood on the shelf (tags, stories, status, archive), to be put back by `Shelf.restore`."""

    articles: tuple[int, ...]
    tables: tuple[tuple[str, tuple[tuple[object, ...], ...]], ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits to be read: its kind and its path or text, and its place in the queue."""

    position: int
    kind: str
    content: str
