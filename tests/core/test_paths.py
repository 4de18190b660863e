import sys

import pytest

from dwiwarta.core import paths


def test_everything_lives_in_the_named_home(home):
    places = [paths.data_dir(), paths.config_dir(), paths.cache_dir(), paths.models_dir()]
    assert all(place.is_dir() and place.is_relative_to(home) for place in places)
    assert paths.library_file().parent == paths.data_dir()


def test_without_a_named_home_the_platform_says_where(monkeypatch, tmp_path):
    monkeypatch.delenv("DWIWARTA_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "k"))
    assert paths.home() is None
    for place in (paths.data_dir(), paths.config_dir(), paths.cache_dir()):
        assert place.name == "dwiwarta"
        assert place.is_dir()


def test_resources_are_found_in_a_checkout_and_when_frozen(monkeypatch, tmp_path):
    assert (paths.resources() / "fonts").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "dwiwarta" / "resources"


@pytest.mark.parametrize("inside", ["", "Dwiwarta.app/Contents/MacOS"])
def test_a_portable_program_keeps_everything_beside_itself(monkeypatch, tmp_path, inside):
    program = tmp_path / inside / "dwiwarta"
    program.parent.mkdir(parents=True, exist_ok=True)
    monkeypatch.delenv("DWIWARTA_HOME")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert paths.home() is None
    (tmp_path / "portable").touch()
    assert paths.library_file() == tmp_path / "Dwiwarta data" / "data" / "library.sqlite3"
    assert paths.settings_file().is_relative_to(tmp_path / "Dwiwarta data")


def test_a_named_home_goes_before_a_portable_one(monkeypatch, tmp_path, home):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "dwiwarta"))
    (tmp_path / "portable").touch()
    assert paths.home() == home
