import dataclasses
import re
from pathlib import Path

import pytest

from conftest import ROOT
from dwiwarta import __version__
from dwiwarta.core import paths, settings
from dwiwarta.core.settings import Settings
from dwiwarta.errors import SettingsError


def test_without_a_file_the_defaults_hold():
    assert settings.load() == Settings()


def test_what_is_saved_is_loaded():
    chosen = Settings(theme="dark", beam_size=4, export_formats=("docx", "pdf"), source_left=False)
    settings.save(chosen)
    assert settings.load() == chosen


def test_unknown_keys_are_left_aside():
    paths.settings_file().write_text('theme = "dark"\nfrom_the_future = 3\n')
    assert settings.load() == Settings(theme="dark")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("theme = ", "cannot be read"),
        ('theme = "purple"', "system, light, dark"),
        ("beam_size = 99", "from 1 to 10"),
        ('beam_size = "2"', "default is 2"),
        ("beam_size = true", "default is 2"),
        ("export_formats = [1]", "export_formats"),
    ],
)
def test_a_wrong_file_is_one_clear_line(text, hint):
    path = paths.settings_file()
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        settings.load()
    assert hint in str(caught.value)
    assert str(path) in str(caught.value)


def test_bytes_that_are_no_text_are_one_clear_line():
    paths.settings_file().write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="cannot be read"):
        settings.load()


def test_a_folder_that_is_a_file_is_one_clear_line(tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(SettingsError, match="cannot be saved"):
        settings.save(Settings(), blocker / "settings.toml")


def test_changing_checks_too():
    with pytest.raises(SettingsError, match="font_size"):
        Settings().changed(font_size=2)


def test_recent_files_come_newest_first_once_each_and_few():
    changed = Settings()
    for name in ("a", "b", "a", "c"):
        changed = changed.with_recent(Path(name), limit=2)
    assert changed.recent_files == ("c", "a")


def test_every_default_is_allowed():
    for spec in dataclasses.fields(Settings):
        Settings(**{spec.name: spec.default})
    assert "lead" in settings.choices("summary_method")


def test_the_settings_of_this_version_are_kept_for_the_next_ones():
    kept = {path.stem for path in (ROOT / "tests" / "data" / "settings").glob("*.toml")}
    release = re.match(r"\d+\.\d+\.\d+", __version__)[0]
    assert release in kept, "write a dark theme and exports as docx and pdf with this version, and keep the file"


@pytest.mark.parametrize(
    "kept", sorted((ROOT / "tests" / "data" / "settings").glob("*.toml")), ids=lambda path: path.stem
)
def test_the_settings_of_every_version_are_still_taken_over(kept):
    taken = settings.load(kept)
    assert taken.theme == "dark"
    assert taken.export_formats == ("docx", "pdf")
    settings.save(taken)
    assert settings.load() == taken
