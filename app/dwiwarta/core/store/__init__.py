"""The library: one SQLite database."""

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import Added, ArticleRow, Deleted, SearchHit, Sort
from dwiwarta.core.store.terms import KeptTerm, Taken

__all__ = ["Added", "ArticleRow", "Deleted", "KeptTerm", "Library", "SearchHit", "Sort", "Taken"]
