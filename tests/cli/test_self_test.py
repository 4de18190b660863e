import os
from types import SimpleNamespace

import pytest

from dwiwarta.cli import main, self_test
from dwiwarta.core import paths
from dwiwarta.core.export import FORMATS


def test_it_does_the_whole_job_and_leaves_no_trace(capsys, home):
    assert main.run(["self-test"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines[1:] if not line.startswith("ok  ")] == []
    assert sum(line.startswith("ok  exported") for line in lines) == len(FORMATS)
    assert os.environ["DWIWARTA_HOME"] == str(home)
    assert not home.exists()


def test_what_does_not_hold_is_an_expected_error(capsys, monkeypatch):
    monkeypatch.setattr(self_test, "Library", lambda _: Broken())
    assert main.run(["self-test"]) == 1
    assert "self-test: the search does not find the sample" in capsys.readouterr().err


class Broken:
    """A library that finds nothing."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def add(self, *_, **__):
        return SimpleNamespace(id=1)

    def search(self, _):
        return []


def test_the_window_needs_a_display(capsys, monkeypatch):
    monkeypatch.setattr("dwiwarta.cli.open_window._has_display", lambda: False)
    assert main.run(["self-test", "--gui"]) == 1
    assert "no display" in capsys.readouterr().err


def test_a_temporary_home_comes_and_goes(monkeypatch):
    monkeypatch.delenv("DWIWARTA_HOME")
    with paths.temporary_home() as folder:
        assert paths.data_dir().is_relative_to(folder)
    assert not folder.exists()
    with pytest.raises(KeyError):
        os.environ["DWIWARTA_HOME"]
