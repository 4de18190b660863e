"""FORMATS.md is held to the code, and `dwiwarta read --json` to every sample and every file of the tests."""

import ast
import json
import re
from functools import cache
from pathlib import Path

import pytest

from core.reading import samples
from dwiwarta.cli import main
from dwiwarta.core import reading
from dwiwarta.core.reading import ocr
from dwiwarta.core.reading.kinds import PICTURES, SUFFIXES, Kind

HERE = Path(__file__).parent
PAGE = (HERE / "FORMATS.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith(("| kind", "| ---"))
]
LOCKED = {"locked_docx", "locked_odt", "wholly_locked_odt", "locked_zip"}
FILES = sorted(
    path
    for folder in ("reading", "fuzz")
    for path in (samples.DATA.parent / folder).rglob("*")
    if path.suffix not in {".argosmodel", ".tmx", ".toml"} and path.is_file()
)


def text():
    return "\n\n".join((samples.TITLE, *samples.PARAGRAPHS)).encode()


def made(name):
    data = text() if name == "text" else getattr(samples, name)()
    return data if isinstance(data, bytes) else data.encode()


SAMPLES = [
    pytest.param(kind, name, suffix, id=f"{name}{suffix}")
    for kind, suffixes, _, names, _ in ROWS
    for place, name in enumerate(names.split())
    for suffix in ([*suffixes.split(), ""] if place == 0 else [*suffixes.split(), ""][:1])
]


@cache
def names_in(module):
    """Return the tests and classes that a module of tests defines."""
    tree = ast.parse((HERE / module).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def test_every_kind_has_its_row_with_all_of_its_suffixes():
    assert {row[0] for row in ROWS} == {kind.value for kind in Kind}
    told = {kind: tuple(suffixes.split()) for kind, suffixes, *_ in ROWS}
    known = {**SUFFIXES, Kind.PICTURE: PICTURES}
    assert told == {kind.value: known.get(kind, ()) for kind in Kind}


def test_every_module_of_the_package_is_named_and_there():
    readers = {row[2] for row in ROWS}
    parts = set(re.findall(r"`(\w+)`", PAGE.partition("Parts of the readers:")[2]))
    assert readers | parts == {path.stem for path in Path(reading.__file__).parent.glob("*.py")} - {"__init__"}
    assert not readers & parts


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_test_that_is_named_exists(row):
    tests = row[4].split(", ")
    assert tests
    for test in tests:
        module, _, name = test.partition("::")
        found = names_in(module)
        assert name in found if name else any(one.startswith(("test_", "Test")) for one in found), test


@pytest.mark.parametrize(("kind", "name", "suffix"), SAMPLES)
def test_the_command_line_reads_every_sample_under_every_name(kind, name, suffix, tmp_path, capsys):
    path = tmp_path / f"jembatan{suffix}"
    path.write_bytes(made(name))
    options = []
    if name in LOCKED:
        (tmp_path / "sandi").write_text(samples.PASSWORD, encoding="utf-8")
        options = ["--password-file", str(tmp_path / "sandi")]
    code = main.run(["read", "--json", *options, str(path)])
    captured = capsys.readouterr()
    if kind == Kind.PICTURE and ocr.program() is None:
        (line,) = captured.err.splitlines()
        assert code == 1
        assert "Tesseract" in line
        return
    assert code == 0, captured.err
    shown = json.loads(captured.out)
    documents = shown.get("documents", [shown])
    assert documents
    for document in documents:
        assert document["blocks"]
        for block in document["blocks"]:
            assert all(block["text"][one["start"] : one["end"]] == one["text"] for one in block["segments"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(samples.DATA.parent)))
def test_the_command_line_reads_every_file_of_the_tests_or_says_why_not_in_one_line(path, capsys):
    code = main.run(["read", "--json", str(path)])
    captured = capsys.readouterr()
    if code == 0:
        shown = json.loads(captured.out)
        assert shown["schema"] == 1
        assert all(document["blocks"] for document in shown.get("documents", [shown]))
    else:
        assert code == 1
        errors = [line for line in captured.err.splitlines() if line.startswith("dwiwarta: error: ")]
        assert errors
        assert "Traceback" not in captured.err
