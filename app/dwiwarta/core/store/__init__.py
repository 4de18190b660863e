"""The library: one SQLite database."""

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.listing import Section
from dwiwarta.core.store.records import Added, ArticleRow, Deleted, Group, SearchHit, Sort, Status, Story
from dwiwarta.core.store.terms import KeptTerm, Taken

__all__ = [
    "Added",
    "ArticleRow",
    "Deleted",
    "Group",
    "KeptTerm",
    "Library",
    "SearchHit",
    "Section",
    "Sort",
    "Status",
    "Story",
    "Taken",
]
