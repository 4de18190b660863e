"""What a Linux machine can tell of the packages for Windows, macOS, Flatpak, AppImage and of the workflow."""

import ast
import plistlib
import re
import subprocess
import tomllib

import pytest

from conftest import ROOT
from dwiwarta import __version__
from shipping import facts, stamps

PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))


@pytest.fixture(autouse=True)
def dated(monkeypatch):
    """Date everything without asking git."""
    facts.epoch.cache_clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764028800")
    yield
    facts.epoch.cache_clear()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_shell_scripts_parse(script):
    first = script.read_text(encoding="utf-8").partition("\n")[0]
    shell = "sh" if first == "#!/bin/sh" else "bash"
    subprocess.run([shell, "-n", str(script)], check=True)


@pytest.mark.parametrize("name", ["macos/Info.plist.j2", "macos/entitlements.plist.j2"])
def test_property_lists_are_ones(name):
    assert plistlib.loads(stamps.filled(name).encode())


def test_the_bundle_opens_what_is_read_and_asks_for_no_network():
    information = plistlib.loads(stamps.filled("macos/Info.plist.j2").encode())
    assert information["CFBundleShortVersionString"] == __version__
    assert information["CFBundleIdentifier"] == facts.ID
    types = [each["LSItemContentTypes"][0] for each in information["CFBundleDocumentTypes"]]
    assert types == [kind.apple for kind in facts.file_types() if kind.apple]
    assert not any("network" in key for key in plistlib.loads(stamps.filled("macos/entitlements.plist.j2").encode()))


def test_windows_shows_the_version():
    text = stamps.filled("windows/version.txt.j2")
    tree = ast.parse(text, mode="eval")
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert calls == {
        *("VSVersionInfo", "FixedFileInfo", "StringFileInfo"),
        *("StringTable", "StringStruct", "VarFileInfo", "VarStruct"),
    }
    numbers = next(node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "filevers")
    assert len(ast.literal_eval(numbers)) == 4
    assert f'StringStruct("ProductVersion", "{__version__}")' in text


def test_the_installer_is_well_formed():
    text = stamps.filled("windows/dwiwarta.iss.j2")
    sections, section = {}, ""
    depth = 0
    for line in text.splitlines():
        if line.startswith("#if"):
            depth += 1
        elif line.startswith("#endif"):
            depth -= 1
        elif found := re.fullmatch(r"\[(\w+)\]", line):
            section = found[1]
            sections[section] = []
        elif line and not line.startswith((";", "#")):
            sections[section].append(line)
    assert depth == 0
    assert set(sections) == {"Setup", "Languages", "Tasks", "Files", "InstallDelete", "Icons", "Registry", "Run"}
    setup = dict(line.split("=", 1) for line in sections["Setup"])
    assert setup["AppVersion"] == __version__
    assert re.fullmatch(r"\{\{[0-9A-F-]{36}\}", setup["AppId"])
    for name in set(sections) - {"Setup"}:
        for line in sections[name]:
            assert all(re.fullmatch(r'\s*\w+: ("([^"]|"")*"|[\w ]+)', part) for part in split(line)), line
    registry = "\n".join(sections["Registry"])
    assert all(f'ValueName: "{suffix}"' in registry for kind in facts.file_types() for suffix in kind.suffixes)


def split(line):
    """Split an entry of Inno Setup at the semicolons outside of quotes."""
    return re.findall(r'(?:[^;"]|"(?:[^"]|"")*")+', line)


def test_the_flatpak_has_neither_network_nor_home():
    text = stamps.filled(f"flatpak/{facts.ID}.yaml.j2")
    given = re.findall(r"^ {2}- (--.+)$", text, re.MULTILINE)
    assert given
    assert not any(word in each for each in given for word in ("network", "filesystem", "session-bus", "system-bus"))
    assert f"app-id: {facts.ID}" in text
    assert f"dwiwarta-{__version__}-linux" in text


def test_the_workflow_runs_what_there_is():
    text = (PACKAGING / "ci" / "packages.yml").read_text(encoding="utf-8")
    assert "\t" not in text
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    made = re.search(r"run: make (.+)", text)[1].split()
    assert set(made) <= targets
    for module in re.findall(r"-m shipping\.(\w+)", text):
        assert (PACKAGING / "shipping" / f"{module}.py").is_file()
    for path in re.findall(r"packaging/[\w./-]+", text):
        assert (ROOT / path).exists(), path
    assert len(re.findall(r"^ {4}runs-on: ", text, re.MULTILINE)) == 3


def test_the_version_stands_in_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    for path in [*PACKAGING.glob("*/*.j2"), *PACKAGING.glob("ci/*"), PACKAGING / "freeze" / "dwiwarta.spec", *SCRIPTS]:
        assert __version__ not in path.read_text(encoding="utf-8"), path


def test_the_icon_is_square_and_has_no_text():
    svg = (ROOT / "resources" / "icons" / "dwiwarta.svg").read_text(encoding="utf-8")
    width, height = re.search(r'width="(\d+)" height="(\d+)"', svg).groups()
    assert width == height
    assert "<text" not in svg
