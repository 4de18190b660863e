"""The window's state survives, and a spoilt file costs nothing but the defaults."""

import json

import pytest

from dwiwarta.core import paths
from dwiwarta.gui import window_state
from dwiwarta.gui.window_state import WindowState


def test_what_was_saved_comes_back():
    state = WindowState(geometry="AAAA", panes=(200, 600, 250), desk_shown=False, article=7, zoom=80, sort="title")
    window_state.save(state)
    assert window_state.load() == state
    assert (paths.config_dir() / "window.json").is_file()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "5", '"x"', '{"zoom": "big", "panes": [1, "x"], "unknown": 1}', "\x00"]
)
def test_a_spoilt_file_gives_the_defaults(tmp_path, text):
    file = tmp_path / "window.json"
    file.write_text(text, encoding="utf-8")
    assert window_state.load(file) == WindowState()


def test_sound_values_of_a_half_spoilt_file_are_kept(tmp_path):
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"zoom": 3, "desk_shown": "yes", "panes": [1, 2, 3]}), encoding="utf-8")
    assert window_state.load(file) == WindowState(zoom=3, panes=(1, 2, 3))
