"""The administrators' page works as it is written: its commands, run twice as it says, and its policy as it stands."""

import json
import re

import pytest

from conftest import ROOT
from dwiwarta.cli import main
from dwiwarta.core import paths, policy, settings
from dwiwarta.core.settings import Settings
from support.model_packages import repacked

PAGE = (ROOT / "resources" / "guide" / "en" / "newsroom.md").read_text(encoding="utf-8")
TMX = (
    '<?xml version="1.0"?>\n<tmx version="1.4"><header/><body><tu><tuv xml:lang="id"><seg>Dua.</seg></tuv>'
    '<tuv xml:lang="en"><seg>Two.</seg></tuv></tu></body></tmx>'
)


@pytest.fixture
def shared(tmp_path):
    """The files that the page's login script wants, on a share."""
    folder = tmp_path / "srv"
    folder.mkdir()
    repacked(folder / "translate-id_en.argosmodel", "7.0")
    (folder / "house-style.tsv").write_text("bupati\tregent\nKPK\tKPK\n", encoding="utf-8")
    (folder / "confirmed.tmx").write_text(TMX, encoding="utf-8")
    return folder


def run(capsys, *arguments):
    assert main.run(list(arguments)) == 0, capsys.readouterr().err
    return capsys.readouterr().out


def state(capsys):
    """Return what a user has: models, terms and remembered pairs."""
    return [
        json.loads(run(capsys, *question, "--json"))
        for question in (("models", "list"), ("glossary", "list"), ("memory", "list"))
    ]


def test_the_login_script_gives_everybody_the_same_and_may_run_again(capsys, shared):
    commands = re.findall(r"^ {4}dwiwarta ((?:models|glossary|memory) .+)$", PAGE, re.MULTILINE)
    assert len(commands) == 3
    states = []
    for _ in range(2):
        for command in commands:
            run(capsys, *command.replace("/srv/newsroom", str(shared)).split())
        states.append(state(capsys))
    models, terms, pairs = states[0]
    assert models["models"][0]["version"] == "7.0"
    assert {term["source"] for term in terms["terms"]} == {"bupati", "KPK"}
    assert [pair["source"] for pair in pairs["pairs"]] == ["Dua."]
    assert states[1] == states[0]


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_policy_of_the_page_does_what_its_comments_say(capsys, language):
    page = (ROOT / "resources" / "guide" / language / "newsroom.md").read_text(encoding="utf-8")
    text = next(block for block in re.findall(r"```\n(.*?)```", page, re.DOTALL) if "[locked]" in block)
    settings.save(Settings(watched_folder="/in", recent_files=("/a.txt",)))
    paths.policy_file().parent.mkdir()
    paths.policy_file().write_text(text, encoding="utf-8")
    assert settings.unknown(policy.read()) == []
    assert settings.load() == Settings(
        summary_sentences=5,
        export_formats=("docx", "pdf"),
        model_downloads=False,
        watched_folder="",
        recent_files=(),
    )
    run(capsys, "settings", "--policy", str(paths.policy_file()))
