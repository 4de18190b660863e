"""How the database is opened, what a transaction keeps, and what SQLite's errors become."""

import sqlite3
import threading

import pytest

from dwiwarta.core.store.connection import Database, explained
from dwiwarta.errors import StoreBroken, StoreBusy


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data.sqlite3"


@pytest.fixture
def database(path):
    with Database(path, busy_seconds=0.01) as opened:
        opened.rows("CREATE TABLE words (word TEXT PRIMARY KEY)")
        yield opened


def words(database):
    return [word for (word,) in database.rows("SELECT word FROM words ORDER BY word")]


def test_the_settings_that_safety_stands_on(database):
    assert database.value("PRAGMA journal_mode") == "wal"
    assert database.value("PRAGMA synchronous") == 1
    assert database.value("PRAGMA foreign_keys") == 1


def test_rows_one_row_and_one_value(database):
    assert database.insert("INSERT INTO words VALUES (?)", ("satu",)) == 1
    database.change_many("INSERT INTO words VALUES (?)", [("dua",), ("tiga",)])
    assert database.change("UPDATE words SET word = word || '!' WHERE word <> ?", ("satu",)) == 2
    assert words(database) == ["dua!", "satu", "tiga!"]
    assert database.row("SELECT word FROM words WHERE word = 'satu'") == ("satu",)
    assert database.row("SELECT word FROM words WHERE word = 'lima'") is None
    assert database.value("SELECT count(*) FROM words") == 3


def test_a_transaction_is_all_or_nothing(database):
    def fail():
        with database.transaction():
            database.insert("INSERT INTO words VALUES ('satu')")
            with database.transaction():
                database.insert("INSERT INTO words VALUES ('dua')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert words(database) == []
    with database.transaction(), database.transaction():
        database.insert("INSERT INTO words VALUES ('satu')")
    assert words(database) == ["satu"]


def test_a_snapshot_does_not_see_later_changes(database, path):
    with Database(path) as other, database.snapshot():
        assert words(database) == []
        other.insert("INSERT INTO words VALUES ('satu')")
        assert words(database) == []
    assert words(database) == ["satu"]


def test_a_mistake_of_the_program_is_no_expected_failure(database):
    with pytest.raises(sqlite3.OperationalError):
        database.rows("SELECT nothing FROM nowhere")
    database.insert("INSERT INTO words VALUES ('satu')")
    with pytest.raises(sqlite3.IntegrityError):
        database.insert("INSERT INTO words VALUES ('satu')")


def test_another_thread_may_not_use_it(database):
    errors = []

    def use():
        try:
            database.rows("SELECT 1")
        except sqlite3.ProgrammingError as error:
            errors.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert "thread" in str(errors[0])


def test_a_lock_that_is_held_too_long_is_busy(database, path):
    with Database(path) as holder, holder.transaction():
        holder.insert("INSERT INTO words VALUES ('satu')")
        with pytest.raises(StoreBusy, match="another program is using the library") as caught:
            database.insert("INSERT INTO words VALUES ('dua')")
        assert caught.value.path == path
        with pytest.raises(StoreBusy), database.transaction():
            database.insert("INSERT INTO words VALUES ('dua')")
        assert words(database) == []
    database.insert("INSERT INTO words VALUES ('dua')")
    assert words(database) == ["dua", "satu"]


def test_opening_tries_again_where_sqlite_does_not_wait(path, monkeypatch):
    real, refusals = Database.rows, [StoreBusy("in the middle of being made")]

    def rows(database, sql, values=()):
        if refusals:
            raise refusals.pop()
        return real(database, sql, values)

    monkeypatch.setattr(Database, "rows", rows)
    with Database(path) as opened:
        assert opened.value("PRAGMA journal_mode") == "wal"


def test_opening_gives_up_on_a_lock(path):
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("CREATE TABLE words (word TEXT)")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreBusy):
        Database(path, busy_seconds=0)
    holder.close()


def test_a_full_disk_keeps_what_was_there(database):
    database.insert("INSERT INTO words VALUES ('satu')")
    pages = database.value("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages}")

    def fill():
        with database.transaction():
            database.insert("INSERT INTO words VALUES ('dua')")
            database.insert("INSERT INTO words VALUES (?)", ("x" * 100_000,))

    with pytest.raises(StoreBroken, match="the disk is full") as caught:
        fill()
    assert "Free some space" in caught.value.remedy
    assert words(database) == ["satu"]
    database.rows("PRAGMA max_page_count = 100000")
    database.insert("INSERT INTO words VALUES ('dua')")
    assert words(database) == ["dua", "satu"]


def test_a_library_that_cannot_be_written(database):
    database.rows("PRAGMA query_only = ON")
    with pytest.raises(StoreBroken, match="cannot be written"):
        database.insert("INSERT INTO words VALUES ('satu')")


def test_a_file_that_is_no_database(path):
    path.write_text("Harga beras naik. " * 100)
    with pytest.raises(StoreBroken, match="not a library"):
        Database(path)


@pytest.mark.parametrize("name", ["missing/data.sqlite3", "."])
def test_a_path_that_cannot_be_opened(tmp_path, name):
    with pytest.raises(StoreBroken, match="cannot be opened"):
        Database(tmp_path / name)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (sqlite3.SQLITE_IOERR_READ, "the disk failed to read or write"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "the library is damaged"),
        (sqlite3.SQLITE_PERM, "the library cannot be used"),
    ],
)
def test_extended_codes_count_as_their_primary_ones(path, code, message):
    failure = sqlite3.OperationalError("oops")
    failure.sqlite_errorcode = code
    with pytest.raises(StoreBroken, match=message) as caught, explained(path):
        raise failure
    assert caught.value.__cause__ is failure
    assert caught.value.remedy


def test_a_copy_is_a_database_of_its_own(database, tmp_path):
    database.insert("INSERT INTO words VALUES ('satu')")
    database.copy_to(tmp_path / "copy.sqlite3")
    database.insert("INSERT INTO words VALUES ('dua')")
    with Database(tmp_path / "copy.sqlite3") as copy:
        assert words(copy) == ["satu"]
    with pytest.raises(StoreBroken, match="cannot be opened"):
        database.copy_to(tmp_path / "missing" / "copy.sqlite3")


def test_closing_twice_is_harmless(database):
    database.close()
    database.close()
