"""What the frozen folder leaves out is nothing that the program imports or reads."""

import ast
import re
import sys

import pytest

from conftest import ROOT
from shipping import systemlibs, trim


def imported():
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield node.module


def test_nothing_that_is_imported_is_left_out():
    left_out = set(trim.excluded_modules())
    assert not left_out & set(imported())


def test_what_is_imported_by_a_made_up_name_is_taken_in():
    names = [
        re.split(r"[{\"]", call)[0].rstrip(".")
        for path in (ROOT / "app").rglob("*.py")
        for call in re.findall(r"import_module\(f?\"([^\"]+)", path.read_text(encoding="utf-8"))
    ]
    assert names
    packages = tuple(trim.rules()["needed"]["modules"])
    assert all(f"{name}.".startswith(tuple(f"{package}." for package in packages)) for name in names), names


@pytest.mark.parametrize(
    ("place", "out"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", True),
        ("PySide6\\Qt\\plugins\\tls\\qopensslbackend.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("babel/locale-data/id.dat", False),
        ("babel/locale-data/fr.dat", True),
        ("dwiwarta/resources/model/translate-id_en-0_2.argosmodel", False),
        ("libstdc++.so.6", True),
        ("numpy-2.4.6.dist-info/RECORD", True),
        ("numpy-2.4.6.dist-info/METADATA", False),
    ],
)
def test_files_are_left_out_by_pattern(place, out):
    assert trim.is_left_out(place) is out


def test_libraries_of_the_system_go_when_nothing_needs_them(monkeypatch):
    linked = {"/opt/plugin.so": {"liba.so.1"}, "/usr/lib/liba.so.1": {"libb.so.2"}}
    monkeypatch.setattr(systemlibs, "needed", lambda file: frozenset(linked.get(str(file), ())))
    entries = [
        ("x/plugin.so", "/opt/plugin.so", "BINARY"),
        ("liba.so.1", "/usr/lib/liba.so.1", "BINARY"),
        ("libb.so.2", "/lib/libb.so.2", "BINARY"),
        ("libc.so.3", "/lib/libc.so.3", "BINARY"),
        ("own.so", "own.so", "SYMLINK"),
    ]
    assert [place for place, _, _ in systemlibs.without_orphans(entries)] == [
        "x/plugin.so",
        "liba.so.1",
        "libb.so.2",
        "own.so",
    ]


def test_hooks_that_cost_a_start_are_left_out_and_unknown_ones_stop_the_build(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    names = [*trim.rules()["hooks"]["kept"], *trim.rules()["hooks"]["left_out"], "start"]
    scripts = [(name, f"/x/{name}.py", "PYSOURCE") for name in names]
    left = [name for name, _, _ in trim.without_costly_hooks(scripts)]
    assert left == [*trim.rules()["hooks"]["kept"], "start"]
    with pytest.raises(SystemExit, match="pyi_rth_new"):
        trim.without_costly_hooks([*scripts, ("pyi_rth_new", "/x/new.py", "PYSOURCE")])


def test_the_spec_is_python():
    ast.parse((ROOT / "packaging" / "freeze" / "dwiwarta.spec").read_text(encoding="utf-8"))
