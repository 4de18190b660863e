"""Two builds are told apart by anything that a user would get otherwise, and by nothing else."""

import os
import sys

import pytest

from shipping import compare


@pytest.fixture
def trees(tmp_path):
    """Two folders with the same three files and the same link."""
    made = []
    for name in ("one", "other"):
        tree = tmp_path / name
        (tree / "lib").mkdir(parents=True)
        (tree / "program").write_bytes(b"\x7fELF")
        (tree / "program").chmod(0o755)
        (tree / "lib" / "data").write_bytes(b"data")
        (tree / "lib" / "more").write_bytes(b"more")
        (tree / "link").symlink_to("lib/data")
        made.append(tree)
    return made


def test_the_same_is_the_same_whatever_its_date(trees):
    os.utime(trees[0] / "program", (0, 0))
    assert compare.differences(*trees) == []
    assert sorted(compare.contents(trees[0])) == ["lib/data", "lib/more", "link", "program"]


@pytest.mark.parametrize(
    ("spoil", "line"),
    [
        (lambda tree: (tree / "lib" / "data").write_bytes(b"Data"), "differs: lib/data"),
        (lambda tree: (tree / "program").chmod(0o644), "differs: program"),
        (lambda tree: (tree / "lib" / "more").unlink(), "only in the first: lib/more"),
        (lambda tree: (tree / "new").write_bytes(b""), "only in the second: new"),
        (
            lambda tree: ((tree / "link").unlink(), (tree / "link").symlink_to("lib/more")),
            "differs: link",
        ),
    ],
)
def test_every_kind_of_difference_is_named(trees, spoil, line):
    spoil(trees[1])
    assert compare.differences(*trees) == [line]


def test_two_packages_are_compared_as_files(tmp_path, monkeypatch, capsys):
    for name, data in (("a.deb", b"1"), ("b.deb", b"2")):
        (tmp_path / name).write_bytes(data)
    monkeypatch.setattr(sys, "argv", ["compare", str(tmp_path / "a.deb"), str(tmp_path / "b.deb")])
    assert compare.main() == 1
    assert "differs: a.deb" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["compare", str(tmp_path / "a.deb"), str(tmp_path / "a.deb")])
    assert compare.main() == 0
