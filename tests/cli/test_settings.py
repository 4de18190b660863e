"""`dwiwarta settings` says what is in force and who decided it, also under a policy that is not put up yet."""

import json

from dwiwarta.cli import main
from dwiwarta.core import paths, settings
from dwiwarta.core.settings import Settings


def run(capsys, *arguments, code=0):
    assert main.run(["settings", *arguments]) == code
    return capsys.readouterr()


def test_it_says_who_decided_what(capsys):
    settings.save(Settings(theme="dark", watched_folder="/in"))
    paths.policy_file().parent.mkdir()
    paths.policy_file().write_text('[defaults]\nbeam_size = 4\n[locked]\nwatched_folder = ""\n')
    told = run(capsys)
    assert 'theme = "dark"  # chosen by the user' in told.out
    assert "beam_size = 4  # default of the policy" in told.out
    assert 'watched_folder = ""  # locked by the policy' in told.out
    assert "\nthreads = 0\n" in told.out
    assert told.err == ""


def test_the_json_has_every_setting(capsys):
    told = json.loads(run(capsys, "--json").out)
    assert told["schema"] == 1
    assert told["settings"]["theme"] == {"value": "system", "from": "default"}
    assert told["file"] == str(paths.settings_file())
    assert set(told["settings"]) == set(Settings.__dataclass_fields__)


def test_a_policy_is_tried_before_it_is_put_up(capsys, tmp_path):
    draft = tmp_path / "draft.toml"
    draft.write_text("[locked]\nmodel_downloads = false\nwatched_foldr = ''\n")
    told = run(capsys, "--policy", str(draft))
    assert "model_downloads = false  # locked by the policy" in told.out
    assert f"{draft}: this version has no setting watched_foldr; it does nothing" in told.err
    draft.write_text("[locked]\ntheme = 'purple'\n")
    assert str(draft) in run(capsys, "--policy", str(draft), code=1).err
