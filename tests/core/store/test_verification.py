"""What is wrong with a library is found; a backup is as good as the library."""

import pytest

from dwiwarta.core.store import Library
from dwiwarta.core.store.verification import _article_problems
from dwiwarta.errors import StoreBroken, StoreError
from support.store_articles import rice_article


@pytest.fixture
def damaged(tmp_path):
    """Open a library with one article for a test to damage."""
    with Library(tmp_path / "library.sqlite3", busy_seconds=0.05) as library:
        library.add(rice_article(), content_key="rice")
        yield library


@pytest.mark.parametrize(
    ("sql", "problem"),
    [
        ("UPDATE articles SET edited_count = 3", "article 1: its row in the list is out of step"),
        ("UPDATE articles SET title_translation = ''", "article 1: its row in the list is out of step"),
        ("UPDATE translations SET machine = 'x' WHERE block = 1", "article 1: the search index is out of step"),
        (
            "UPDATE blocks SET role = 'poem' WHERE position = 2",
            "article 1: cannot be read ('poem' is not a valid Role)",
        ),
        ("UPDATE segments SET span_end = 9999 WHERE position = 3", "article 1: segment that is not a slice"),
        ("UPDATE segments SET span_end = 0 WHERE position = 0", "article 1: segment that is not a slice"),
        ("UPDATE segments SET span_start = 9 WHERE position = 1", "article 1: its row in the list is out of step"),
        ("INSERT INTO search (rowid, title) VALUES (8, 'x')", "the search index holds article 8, which is gone"),
        ("UPDATE search_data SET block = x'00' WHERE id > 10", "the search index is damaged"),
    ],
)
def test_damage_is_named(damaged, sql, problem):
    damaged._db.change(sql)
    assert any(found.startswith(problem) for found in damaged.verify())


def test_rows_without_their_parent_are_named(damaged):
    damaged._db.rows("PRAGMA foreign_keys = OFF")
    damaged._db.change("DELETE FROM blocks WHERE position = 3")
    assert "a row of segments belongs to a row of blocks that is gone" in damaged.verify()


def test_an_article_that_is_deleted_meanwhile_is_no_problem(damaged):
    assert list(_article_problems(damaged._db, 9)) == []


def test_a_damaged_file_is_broken_and_verify_says_where(damaged):
    page = damaged._db.value("SELECT rootpage FROM sqlite_master WHERE name = 'blocks'")
    damaged.close()
    content = bytearray(damaged.path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    damaged.path.write_bytes(content)
    with Library(damaged.path) as library:
        with pytest.raises(StoreBroken, match="the library is damaged") as caught:
            library.get(1)
        assert caught.value.path == damaged.path
        assert library.verify() == ["the library is damaged (database disk image is malformed)"]


def test_an_index_that_does_not_fit_its_table_is_named(damaged):
    damaged._db.rows("PRAGMA writable_schema = ON")
    damaged._db.change("UPDATE sqlite_master SET sql = replace(sql, '(added, id)', '(title, id)') WHERE type = 'index'")
    damaged.close()
    with Library(damaged.path) as library:
        assert "row 1 missing from index articles_by_added" in library.verify()


def test_a_backup_is_a_library(library, rice, tmp_path):
    target = tmp_path / "backup.sqlite3"
    target.write_text("an older backup")
    library.backup(target)
    with Library(target) as copy:
        assert copy.get(rice) == library.get(rice)
        assert copy.verify() == []
    assert {path.name for path in tmp_path.iterdir()} >= {"library.sqlite3", "backup.sqlite3"}
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_backup_that_cannot_be_written(library, rice, tmp_path):
    with pytest.raises(StoreError, match="cannot be backed up"):
        library.backup(tmp_path / "missing" / "backup.sqlite3")
    with pytest.raises(StoreError, match="over itself"):
        library.backup(library.path)
    assert library.count() == 1
