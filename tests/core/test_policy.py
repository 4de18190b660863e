"""An administrator's policy gives defaults and locks, in words that say whose they are; nobody's own choice is lost."""

import pytest

from conftest import ROOT
from dwiwarta.core import paths, policy, settings

# conftest has the tests see no policy of the machine; this is the function that the program has.
from dwiwarta.core.paths import policy_file as real_policy_file
from dwiwarta.core.settings import Settings
from dwiwarta.errors import SettingsError


def put_up(text):
    paths.policy_file().parent.mkdir(exist_ok=True)
    paths.policy_file().write_text(text, encoding="utf-8")


def test_without_a_policy_nothing_changes():
    assert policy.read() == policy.Policy()
    assert settings.defaults() == Settings()


def test_its_defaults_hold_until_somebody_chooses():
    put_up('[defaults]\nsummary_sentences = 5\nexport_formats = ["docx", "pdf"]\n')
    assert settings.load() == Settings(summary_sentences=5, export_formats=("docx", "pdf"))
    settings.save(settings.load().changed(summary_sentences=3))
    assert settings.load().summary_sentences == 3


def test_who_never_chose_gets_a_default_that_comes_later():
    settings.save(Settings(theme="dark"))
    put_up("[defaults]\nsummary_sentences = 5\n")
    assert settings.load() == Settings(theme="dark", summary_sentences=5)


def test_what_it_locks_holds_whatever_anybody_chose():
    settings.save(Settings(watched_folder="/home/you/incoming", theme="dark"))
    put_up('[locked]\nwatched_folder = ""\nmodel_downloads = false\n')
    assert settings.load() == Settings(theme="dark", model_downloads=False)
    wanted = settings.load().changed(model_downloads=True, beam_size=4)
    assert settings.held(wanted, settings.usable_policy()) == wanted.changed(model_downloads=False)


def test_one_s_own_choice_comes_back_when_the_lock_goes():
    settings.save(Settings(watched_folder="/home/you/incoming"))
    put_up('[locked]\nwatched_folder = ""\n')
    settings.save(settings.load().changed(theme="light"))
    paths.policy_file().unlink()
    assert settings.load() == Settings(theme="light", watched_folder="/home/you/incoming")


def test_a_lock_is_not_written_into_the_user_s_file():
    put_up("[locked]\nmodel_downloads = false\n")
    settings.save(settings.load().changed(theme="dark"))
    assert paths.settings_file().read_text(encoding="utf-8") == 'theme = "dark"\n'


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("[locked", "cannot be read"),
        ("locked = true", "part locked"),
        ("theme = 'dark'", "part theme"),
        ("[lock]\ntheme = 'dark'", "part lock "),
        ("[locked]\ntheme = 'purple'", "system, light, dark"),
        ("[defaults]\nbeam_size = 99", "from 1 to 10"),
    ],
)
def test_a_wrong_policy_is_one_clear_line_and_no_model_is_fetched(text, hint):
    put_up(text)
    with pytest.raises(SettingsError) as caught:
        settings.load()
    assert hint in str(caught.value)
    assert str(paths.policy_file()) in str(caught.value)
    assert settings.fallback() == Settings(model_downloads=False)
    assert settings.usable_policy() == policy.Policy()


def test_a_wrong_settings_file_does_not_lift_the_locks():
    put_up("[locked]\nmodel_downloads = false\nbeam_size = 4\n")
    paths.settings_file().write_text("theme = 5\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="theme"):
        settings.load()
    assert settings.fallback() == Settings(model_downloads=False, beam_size=4)


def test_names_that_are_no_settings_can_be_asked_for():
    put_up("[defaults]\ntheme = 'dark'\n[locked]\nwatched_foldr = ''\n")
    assert settings.unknown(policy.read()) == ["watched_foldr"]
    assert settings.load() == Settings(theme="dark")


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("linux", "/etc/dwiwarta/policy.toml"),
        ("darwin", "/Library/Application Support/dwiwarta/policy.toml"),
    ],
)
def test_no_variable_of_the_user_s_moves_it(monkeypatch, system, place):
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/tmp/mine")
    monkeypatch.setenv("DWIWARTA_HOME", "/tmp/mine")
    assert real_policy_file().as_posix() == place
    page = (ROOT / "resources" / "guide" / "en" / "newsroom.md").read_text(encoding="utf-8")
    assert f"`{place}`" in page
