"""The bundled tables are whole, clean, and say where they come from."""

import re
from collections import Counter

import pytest

from dwiwarta.core.glossary import bundled_terms
from dwiwarta.core.glossary.tables import AMBIGUOUS, COLUMNS, read_table, table_files

TABLES = table_files()
BLANKS = re.compile(r"^\s|\s$|\s\s|[^\S ]|\u00a0")


def lines_of(path):
    return path.read_text(encoding="utf-8").split("\n")


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_table_is_clean(path):
    lines = lines_of(path)
    assert lines.pop() == "", "the last line ends with a line feed"
    comments = [line for line in lines if line.startswith("#")]
    assert lines[: len(comments)] == comments, "comments stand at the head"
    head, *rows = lines[len(comments) :]
    assert tuple(head.split("\t")) == COLUMNS
    for number, row in enumerate(rows, start=len(comments) + 2):
        cells = row.split("\t")
        assert len(cells) == len(COLUMNS), f"{path.name}:{number}"
        assert all(cells[:2]), f"{path.name}:{number}"
        assert not any(BLANKS.search(part) for cell in cells for part in cell.split("|")), f"{path.name}:{number}"
        assert cells[4] in {"", AMBIGUOUS}, f"{path.name}:{number}"
        assert not cells[3] or (cells[3][0].isupper() or not cells[3][0].islower()), f"{path.name}:{number}"
        assert not cells[3] or cells[3].endswith("."), f"{path.name}:{number}"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_table_names_its_source_and_its_columns(path):
    head = "\n".join(line for line in lines_of(path) if line.startswith("#"))
    assert "Source:" in head
    assert all(column in head for column in COLUMNS)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_alternatives_are_others_and_each_once(path):
    for term in read_table(path):
        assert len(set(term.renderings)) == len(term.renderings), term
        assert all(term.renderings), term


def test_no_source_is_there_twice():
    again = {source: count for source, count in Counter(term.source for term in bundled_terms()).items() if count > 1}
    assert not again


def test_there_are_many_terms_of_every_kind():
    kinds = Counter(term.kind for term in bundled_terms())
    assert kinds.total() >= 1500
    assert min(kinds.values()) >= 50
