"""One connection to the library's database: how it is opened, its transactions, and what its errors mean."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from dwiwarta.core.worded import worded
from dwiwarta.errors import StoreBroken, StoreBusy, StoreError

BUSY_SECONDS = 5.0
_RETRY_SECONDS = 0.02
_WAL_LIMIT_BYTES = 64 * 1024 * 1024
_CACHE_KIB = 16 * 1024

Row = tuple[Any, ...]

_RESTORE = worded("Put a backup in its place, or move the file away to start a new library.")
_PERMISSIONS = worded("Check the permissions of the file and of its folder.")
_BROKEN = {
    sqlite3.SQLITE_FULL: (
        worded("the disk is full"),
        worded("Free some space and try again; what was saved before is safe."),
    ),
    sqlite3.SQLITE_READONLY: (worded("the library cannot be written"), _PERMISSIONS),
    sqlite3.SQLITE_PERM: (worded("the library cannot be used"), _PERMISSIONS),
    sqlite3.SQLITE_CANTOPEN: (worded("the library cannot be opened"), _PERMISSIONS),
    sqlite3.SQLITE_IOERR: (worded("the disk failed to read or write"), worded("Check the disk, then try again.")),
    sqlite3.SQLITE_CORRUPT: (worded("the library is damaged"), _RESTORE),
    sqlite3.SQLITE_NOTADB: (worded("the file is not a library"), _RESTORE),
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's expected failures into StoreBusy and StoreBroken; whatever else it raises is a bug and passes."""
    try:
        yield
    except sqlite3.Error as error:
        expected = _expected(error, path)
        if expected is None:
            raise
        raise expected from error


def _expected(error: sqlite3.Error, path: Path) -> StoreError | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreBusy(
            "another program is using the library", path=path, remedy="Wait or close that program, then try again."
        )
    if primary in _BROKEN:
        message, remedy = _BROKEN[primary]
        return StoreBroken(worded("{message} ({error})", message=message, error=error), path=path, remedy=remedy)
    return None


class Database:
    """An open SQLite database in WAL mode, for the thread that opened it and no other (sqlite3 checks).

    WAL with synchronous=NORMAL: what was committed survives the death of the process, and a loss of power
    can undo the last transactions but not damage the file (https://www.sqlite.org/pragma.html#pragma_synchronous).
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        """Open or make the file; a lock is waited for during `busy_seconds`. Raises StoreBusy or StoreBroken."""
        self.path = path
        with explained(path):
            self._connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
        try:
            self._enter_wal(busy_seconds)
            self._configure()
        except BaseException:
            self._connection.close()
            raise

    def _enter_wal(self, busy_seconds: float) -> None:
        """Turn WAL on. SQLite does not wait for a lock here, as where two processes make the library at once."""
        deadline = time.monotonic() + busy_seconds
        while True:
            try:
                self.rows("PRAGMA journal_mode = WAL")
                return
            except StoreBusy:
                if time.monotonic() >= deadline:
                    raise
                time.sleep(_RETRY_SECONDS)

    def _configure(self) -> None:
        for setting in (
            "synchronous = NORMAL",
            "foreign_keys = ON",
            f"journal_size_limit = {_WAL_LIMIT_BYTES}",
            f"cache_size = -{_CACHE_KIB}",
            "temp_store = MEMORY",
        ):
            self.rows(f"PRAGMA {setting}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; closing twice is harmless."""
        self._connection.close()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run one statement and return all its rows. Raises StoreBusy or StoreBroken."""
        with explained(self.path):
            return self._connection.execute(sql, _storable(values)).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Run one statement and return its first row, or None. Raises as `rows` does."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement that gives a row and return the row's first column. Raises as `rows` does."""
        return self.rows(sql, values)[0][0]

    def insert(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run an INSERT and return the new row's id. Raises as `rows` does."""
        with explained(self.path):
            made = self._connection.execute(sql, _storable(values)).lastrowid
        return made or 0

    def change(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run a statement that changes rows and return how many. Raises as `rows` does."""
        with explained(self.path):
            return self._connection.execute(sql, _storable(values)).rowcount

    def change_many(self, sql: str, many: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of many sets of values. Raises as `rows` does."""
        with explained(self.path):
            self._connection.executemany(sql, map(_storable, many))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all that is inside or none of it; inside another transaction, be part of that one.

        The write lock is taken at the start, so that two writers wait for each other instead of failing half way.
        """
        with self._between("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See the database at one moment in all that is read inside, whatever other connections write meanwhile."""
        with self._between("BEGIN"):
            yield

    @contextmanager
    def _between(self, begin: str) -> Iterator[None]:
        if self._connection.in_transaction:
            yield
            return
        self.rows(begin)
        try:
            yield
            self.rows("COMMIT")
        except BaseException:
            self._connection.rollback()  # does nothing where a full disk has ended the transaction already
            raise

    def copy_to(self, target: Path) -> None:
        """Copy the database as it is now over the file `target`. Raises StoreBusy or StoreBroken."""
        with explained(target):
            copy = sqlite3.connect(target, isolation_level=None)
            try:
                self._connection.backup(copy)
            finally:
                copy.close()


def _storable(values: Sequence[Any]) -> Sequence[Any]:
    """Replace lone surrogates, which UTF-8 has no bytes for, by U+FFFD: one code point each, so that offsets hold."""
    try:
        for value in values:
            if isinstance(value, str):
                value.encode()
    except UnicodeEncodeError:
        return [_without_surrogates(value) if isinstance(value, str) else value for value in values]
    return values


def _without_surrogates(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
