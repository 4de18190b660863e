import sys

import pytest

from dwiwarta.cli import main, open_window


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.parametrize("arguments", [[], ["open"], ["open", "x.txt"]])
def test_without_a_display_it_says_so_in_one_line(arguments, capsys, no_display):
    assert main.run(arguments) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "no display" in lines[0]
    assert "dwiwarta brief" in lines[0]


def test_any_display_will_do(monkeypatch, no_display):
    assert not open_window._has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert open_window._has_display()


def test_other_systems_always_have_one(monkeypatch, no_display):
    monkeypatch.setattr(sys, "platform", "win32")
    assert open_window._has_display()
