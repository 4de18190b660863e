"""The library: one SQLite database."""

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.listing import Section
from dwiwarta.core.store.records import Added, ArticleRow, Deleted, Group, SearchHit, Sort, Status, Story

__all__ = ["Added", "ArticleRow", "Deleted", "Group", "Library", "SearchHit", "Section", "Sort", "Status", "Story"]
