"""What waits to be read, kept so that it can be taken up after the program has ended."""

from __future__ import annotations

from collections.abc import Iterable

from dwiwarta.core.store.connection import Database
from dwiwarta.core.store.records import Waiting


class ImportQueue:
    """The reading queue of an open library; each method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, things: Iterable[tuple[str, str]]) -> list[int]:
        """Append (kind, content) pairs and return their places."""
        with self._db.transaction():
            sql = "INSERT INTO import_queue (kind, content) VALUES (?, ?)"
            return [self._db.insert(sql, thing) for thing in things]

    def replace(self, place: int, things: Iterable[tuple[str, str]]) -> list[int]:
        """Append what was found in the thing at a place, a folder, and take that one away."""
        with self._db.transaction():
            self.remove(place)
            return self.add(things)

    def waiting(self) -> list[Waiting]:
        """Return what waits, in order."""
        return [Waiting(*row) for row in self._db.rows("SELECT position, kind, content FROM import_queue ORDER BY 1")]

    def remove(self, place: int) -> None:
        """Take away what was read, or cannot be."""
        self._db.change("DELETE FROM import_queue WHERE position = ?", (place,))

    def clear(self) -> None:
        """Take everything away."""
        self._db.change("DELETE FROM import_queue")
