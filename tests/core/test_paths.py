import sys

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
