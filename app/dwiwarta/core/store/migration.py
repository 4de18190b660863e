"""Bring a database to this program's schema: numbered SQL files, forward only, one transaction each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from dwiwarta.core.files import write_atomic
from dwiwarta.core.store.connection import Database
from dwiwarta.core.worded import worded
from dwiwarta.errors import StoreBroken, StoreError, StoreNewer

APPLICATION_ID = 0x44576172
"""What `PRAGMA application_id` says in a library: the letters DWar."""


@dataclass(frozen=True, slots=True)
class Migration:
    """The SQL that makes schema `number` out of the one before."""

    number: int
    name: str
    sql: str


def migrations() -> tuple[Migration, ...]:
    """Return the migrations that ship with the program, in order; `PRAGMA user_version` counts those applied."""
    folder = resources.files(__package__) / "migrations"
    files = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=lambda entry: entry.name)
    return tuple(Migration(int(file.name[:4]), file.name, file.read_text(encoding="utf-8")) for file in files)


def statements(sql: str) -> Iterator[str]:
    """Cut a script into its statements; a semicolon inside a string, a comment or a trigger does not end one."""
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def migrate(database: Database, steps: Sequence[Migration] | None = None) -> None:
    """Apply what is missing; a database that has something in it is copied beside itself first.

    Raises StoreNewer for a schema that this program does not know, StoreBroken for a database that is not a library.
    """
    steps = migrations() if steps is None else steps
    with database.snapshot():
        version, is_library = _version(database), _is_library(database)
    newest = steps[-1].number
    if version > newest:
        raise StoreNewer(
            worded(
                "the library has schema {version} and this Dwiwarta knows schemas up to {newest}",
                version=version,
                newest=newest,
            ),
            path=database.path,
            remedy="Install the newer Dwiwarta.",
        )
    if not is_library:
        raise StoreBroken(
            "the file is a database of another program", path=database.path, remedy="Choose another file."
        )
    if 0 < version < newest:
        back_up(database, _backup_path(database.path, version))
    for step in steps:
        if step.number > version:
            _apply(database, step)


def back_up(database: Database, target: Path) -> None:
    """Write a copy of the database to `target`, whole or not at all. Raises StoreError where that fails."""
    try:
        write_atomic(target, database.copy_to)
    except OSError as error:
        raise StoreError(
            worded("the library cannot be backed up ({strerror})", strerror=error.strerror),
            path=target,
            remedy="Check the folder's permissions and the free space.",
        ) from error


def _backup_path(path: Path, version: int) -> Path:
    return path.with_name(f"{path.stem}-schema{version}-backup{path.suffix}")


def _version(database: Database) -> int:
    return int(database.value("PRAGMA user_version"))


def _is_library(database: Database) -> bool:
    """Say whether the database is ours, or empty and about to be."""
    if database.value("PRAGMA application_id") == APPLICATION_ID:
        return True
    return bool(database.value("SELECT count(*) = 0 FROM sqlite_master"))


def _apply(database: Database, step: Migration) -> None:
    with database.transaction():
        if _version(database) >= step.number:
            return  # another process was first
        for statement in statements(step.sql):
            database.rows(statement)
        database.rows(f"PRAGMA user_version = {step.number}")
