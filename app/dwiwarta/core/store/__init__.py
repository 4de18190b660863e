"""The library: one SQLite database."""

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Added, ArticleRow, Deleted, SearchHit, Sort

__all__ = ["Added", "ArticleRow", "Deleted", "Library", "SearchHit", "Sort"]
