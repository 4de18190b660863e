"""What was seen in the watched folder: the size and the time of each file, and nothing of what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dwiwarta.core.store.connection import Database

Stamp = tuple[int, int]
"""A file's size in bytes and the time of its last change in nanoseconds."""


class WatchedFiles:
    """The watched folder of an open library, for the thread that opened it. Every method is one transaction.

    Names are kept as the system has them; those that are no text (lone surrogates) are left out, and so found anew.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def seen(self, folder: str) -> dict[str, Stamp] | None:
        """Return the stamps of the files that were seen in a folder, by name, or None where it was never watched."""
        sql = "SELECT name, size, modified FROM watched_files WHERE folder = ?"
        rows = {str(name): (int(size), int(time)) for name, size, time in self._db.rows(sql, (folder,))}
        if rows.pop("", None) is None:
            return None
        return rows

    def begin(self, folder: str, stamps: Mapping[str, Stamp]) -> None:
        """Keep what stands in a folder that is watched from now on; what was known of another one is forgotten."""
        with self._db.transaction():
            self.forget()
            self._put(folder, {"": (0, 0), **stamps})

    def change(self, folder: str, stamps: Mapping[str, Stamp], gone: Iterable[str]) -> None:
        """Keep files that are new or written anew, and forget those that are gone."""
        with self._db.transaction():
            for name in gone:
                if _is_text(name):
                    self._db.change("DELETE FROM watched_files WHERE folder = ? AND name = ?", (folder, name))
            self._put(folder, stamps)

    def forget(self) -> None:
        """Forget everything: no folder is watched any more."""
        self._db.change("DELETE FROM watched_files")

    def _put(self, folder: str, stamps: Mapping[str, Stamp]) -> None:
        sql = "INSERT OR REPLACE INTO watched_files (folder, name, size, modified) VALUES (?, ?, ?, ?)"
        for name, (size, modified) in stamps.items():
            if _is_text(name):
                self._db.change(sql, (folder, name, size, modified))


def _is_text(name: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in name)
