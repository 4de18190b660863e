"""Processes that die, and processes that share one library."""

import json
import os
import subprocess
import sys

import pytest

from dwiwarta.core.store import Library
from dwiwarta.errors import StoreBusy
from support import store_writer
from support.store_articles import rice_article
from support.store_kills import kill_writers

KILLS = int(os.environ.get("DWIWARTA_TEST_KILLS", "25"))


def test_a_killed_writer_loses_nothing_that_it_acknowledged(tmp_path):
    expected = kill_writers(tmp_path / "library.sqlite3", KILLS)
    assert expected.changes > KILLS
    assert expected.articles


def writer(path, seed):
    command = [sys.executable, store_writer.__file__, str(path), seed]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def test_writers_and_a_reader_share_a_new_library(tmp_path):
    path = tmp_path / "library.sqlite3"
    with writer(path, "one") as first, writer(path, "two") as second, Library(path) as library:
        try:
            lines = []
            for _ in range(40):
                lines += [json.loads(process.stdout.readline()) for process in (first, second)]
                for row in library.list(limit=5):
                    assert library.get(row.id).document.title == row.title
                for hit in library.search("berita kalimat", limit=5):
                    assert hit.marks
        finally:
            first.kill()
            second.kill()
        added = {said["key"] for said in lines if said.get("begin") == "add"}
        there = {row.title.removeprefix("Berita ") for row in library.list()}
        assert len(added - there) <= 2, "more is missing than what each was about to add"
        assert library.verify() == []


def test_a_lock_held_too_long_is_busy_and_nothing_is_lost(library, rice):
    before = library.get(rice)
    with Library(library.path) as other, other._db.transaction():
        other.save_draft(rice, 1, "theirs")
        with pytest.raises(StoreBusy):
            library.save_draft(rice, 1, "mine")
        with pytest.raises(StoreBusy):
            library.add(rice_article(), content_key="again")
        assert library.get(rice) == before
        assert library.drafts(rice) == {}
    library.save_draft(rice, 2, "mine")
    assert library.drafts(rice) == {1: "theirs", 2: "mine"}
