"""What the documents say is so: their links lead somewhere, their commands parse, their menus exist."""

import re
import shlex

import pytest

from conftest import ROOT
from dwiwarta.cli.main import parser
from dwiwarta.core import guide

DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "resources").rglob("*.md"), *(ROOT / "packaging").rglob("*.md")],
    key=str,
)
GUIDE = [path for path in DOCUMENTS if "guide" in path.parts]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def name_of(path):
    return str(path.relative_to(ROOT))


def commands_of(text):
    """Yield the dwiwarta commands of code blocks and of code in a line."""
    for line in re.findall(r"^(?: {4}|(?=dwiwarta ))(dwiwarta .+)$", text, re.MULTILINE):
        yield line.partition("  #")[0].strip()
    yield from (code for code in re.findall(r"`(dwiwarta [^`]+)`", text))


def is_understood(arguments):
    """Say whether the program takes a command line; a command alone is talked about, and must only be there."""
    try:
        parser().parse_args(arguments if len(arguments) > 1 else [*arguments, "--help"])
    except SystemExit as ended:
        return not ended.code  # --help ends too
    return True


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_links_lead_somewhere(path):
    for link in LINK.findall(path.read_text(encoding="utf-8")):
        if not link.startswith(("http://", "https://", "#", "mailto:")):
            assert (path.parent / link.partition("#")[0]).exists(), f"{name_of(path)} links to {link}"


@pytest.mark.parametrize("path", [*GUIDE, ROOT / "README.md"], ids=name_of)
def test_commands_are_ones_that_there_are(path):
    for command in commands_of(path.read_text(encoding="utf-8")):
        if "|" in command or "..." in command or "…" in command:
            continue
        assert is_understood(shlex.split(command)[1:]), f"{name_of(path)}: {command}"


def test_the_guide_has_commands_to_check():
    commands = [command for path in GUIDE for command in commands_of(path.read_text(encoding="utf-8"))]
    assert len(commands) > 20


def test_the_page_on_privacy_names_the_folders_that_are_used():
    import platformdirs.macos
    import platformdirs.unix

    text = guide.pages()[1].text
    linux, mac = platformdirs.unix.Unix("dwiwarta", appauthor=False), platformdirs.macos.MacOS("dwiwarta")
    for place in (linux.user_data_dir, linux.user_config_dir, linux.user_cache_dir, mac.user_data_dir):
        assert re.sub(r"^/\w+(/\w+)?/(?=\.|Library)", "~/", place) in text
