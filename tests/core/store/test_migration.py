"""A database is brought to this program's schema, step by step, or left as it was."""

import shutil
import sqlite3

import pytest

from conftest import ROOT
from dwiwarta.core.store import Library
from dwiwarta.core.store.connection import Database
from dwiwarta.core.store.migration import APPLICATION_ID, Migration, migrate, migrations, statements
from dwiwarta.core.types import Role
from dwiwarta.errors import StoreBroken, StoreError, StoreNewer
from support.store_articles import MODEL, rice_article

SAMPLES = ROOT / "tests" / "data" / "store"
NEXT = len(migrations()) + 1
REPAIRS = next(step.number for step in migrations() if step.name.endswith("_repairs.sql"))
GLOSSARY = next(step.number for step in migrations() if step.name.endswith("_glossary.sql"))
REPAIRED = "“We have no rice,” a trader at Café Surabaya said."
FULL = 8
"""The first schema whose sample has something in every table that a person fills."""
GOOD = Migration(NEXT, "next", "CREATE TABLE later (id INTEGER);\nINSERT INTO later VALUES (7);\n")
BAD = Migration(NEXT + 1, "broken", "CREATE TABLE last (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n")


@pytest.fixture
def path(tmp_path):
    """Return the path of a library of today with one article."""
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        library.add(rice_article(), content_key="rice")
    return path


def tables(database):
    return {name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_the_steps_are_numbered_from_one_without_gaps():
    steps = migrations()
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    assert all(step.name.startswith(f"{step.number:04d}_") for step in steps)


def test_there_is_a_sample_of_every_schema():
    samples = {path.name for path in SAMPLES.glob("schema_*.sqlite3")}
    assert samples == {f"schema_{step.number}.sqlite3" for step in migrations()}


@pytest.mark.parametrize("number", [step.number for step in migrations()])
def test_a_library_of_every_schema_opens_with_its_work(tmp_path, number):
    path = tmp_path / "library.sqlite3"
    shutil.copy(SAMPLES / f"schema_{number}.sqlite3", path)
    with Library(path) as library:
        assert library.verify() == []
        article = library.get(library.find_by_key("rice"))
        assert article.document == rice_article().document
        assert article.translations[1].edited == "Rice now costs Rp 12,500 a kilogram."
        assert article.translations[1].machine == rice_article().translations[1].machine
        stock = article.translations[3]
        assert (stock.machine, stock.model) == (rice_article().translations[3].machine, MODEL)
        assert stock.repaired == (REPAIRED if number >= REPAIRS else None)
        assert [kept.term.source for kept in library.terms.all()] == (["beras"] if number >= GLOSSARY else [])
        assert library.drafts(article.id) == {2: "The minister has not"}
        assert [hit.row.id for hit in library.search("minister")] == [article.id]
        assert [note.category for note in article.annotations] == [note.category for note in rice_article().annotations]
        if number < FULL:
            return
        assert library.memory.exact("Presiden tiba.")[0].target == "The president has landed."
        assert article.silenced == {"names"}
        assert [(story.name, library.shelf.stories_of(article.id)) for story in library.shelf.stories()] == [
            ("Harga pangan", [library.shelf.stories()[0].id])
        ]
        assert library.shelf.tags() == [("beras", 1)]
        assert library.lessons.of("Warta Pagi") == {"ikuti kami di whatsapp": Role.BOILERPLATE}
        assert [(thing.kind, thing.content) for thing in library.queue.waiting()] == [("file", "/home/you/berita.html")]


def test_statements_end_where_sqlite_says():
    script = (
        "-- one; two\nCREATE TABLE a (b TEXT DEFAULT ';');\n"
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM a;\n  DELETE FROM a;\nEND;\n"
    )
    assert [statement.split()[-1] for statement in statements(script)] == ["';');", "END;"]


def test_a_new_database_gets_every_step_and_no_backup(tmp_path):
    with Database(tmp_path / "new.sqlite3") as database:
        migrate(database)
        assert database.value("PRAGMA user_version") == len(migrations())
        assert database.value("PRAGMA application_id") == APPLICATION_ID
        migrate(database)
    assert [path.name for path in tmp_path.iterdir()] == ["new.sqlite3"]


def test_a_step_is_applied_after_a_backup(path):
    with Database(path) as database:
        migrate(database, [*migrations(), GOOD])
        assert database.value("PRAGMA user_version") == NEXT
        assert database.value("SELECT id FROM later") == 7
    backup = path.with_name(f"library-schema{NEXT - 1}-backup.sqlite3")
    with Library(backup) as library:
        assert library.count() == 1
        assert library.verify() == []


def test_a_step_that_fails_leaves_the_one_before(path):
    with Database(path) as database:
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            migrate(database, [*migrations(), GOOD, BAD])
        assert database.value("PRAGMA user_version") == NEXT
        assert "later" in tables(database)
        assert "last" not in tables(database)


def test_nothing_is_changed_where_the_backup_fails(path):
    path.with_name(f"library-schema{NEXT - 1}-backup.sqlite3").mkdir()
    with Database(path) as database:
        with pytest.raises(StoreError, match="cannot be backed up"):
            migrate(database, [*migrations(), GOOD])
        assert database.value("PRAGMA user_version") == NEXT - 1


def test_a_step_that_another_process_made_meanwhile_is_not_made_again(path, monkeypatch):
    real = Database.transaction
    raced = []

    def race(database):
        if not raced:
            raced.append(True)
            with Database(path) as other:
                migrate(other, [*migrations(), GOOD])
        return real(database)

    with Database(path) as database:
        monkeypatch.setattr(Database, "transaction", race)
        migrate(database, [*migrations(), GOOD])
        assert database.rows("SELECT id FROM later") == [(7,)]


def test_a_newer_library_is_refused_and_not_touched(path):
    with Database(path) as database:
        migrate(database, [*migrations(), GOOD])
    before = path.read_bytes()
    with pytest.raises(StoreNewer, match=f"schema {NEXT}") as caught:
        Library(path)
    assert "newer Dwiwarta" in caught.value.remedy
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "other.sqlite3"
    with Database(path) as database:
        database.rows("CREATE TABLE theirs (id INTEGER)")
    with pytest.raises(StoreBroken, match="another program"):
        Library(path)
    with Database(path) as database:
        assert tables(database) == {"theirs"}
