"""What a Linux machine can tell of the packages for Windows, macOS, Flatpak, AppImage and of the workflow."""

import ast
import json
import os
import platform
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib

import pytest
import yaml

from conftest import ROOT
from dwiwarta import __version__
from shipping import facts, freeze, stamps

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
    assert information["CFBundleLocalizations"] == ["en", "id"]
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


def test_the_installer_takes_what_there_is(monkeypatch):
    text = stamps.filled("windows/dwiwarta.iss.j2")
    build = facts.BUILD / "windows"  # the paths in the script are seen from where it is written to

    def place(pattern):
        return (build / re.search(pattern, text, re.MULTILINE)[1].replace("\\", "/")).resolve()

    assert place(r"^LicenseFile=(.+)$").is_file()
    assert place(r"^SetupIconFile=(.+)$") == facts.BUILD / "icons" / "dwiwarta.ico"
    assert place(r"^OutputDir=(.+)$") == facts.DIST
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(platform, "machine", lambda: "AMD64")
    assert place(r'^#define Frozen "(.+)"$') == freeze.folder()
    spec = (PACKAGING / "freeze" / "dwiwarta.spec").read_text(encoding="utf-8")
    programs = set(re.findall(r"([\w-]+)\.exe\b", text)) - {"unins000"}
    assert programs == {facts.COMMAND}
    assert f'executable("{facts.COMMAND}"' in spec


def test_the_administrators_page_names_the_files_that_are_made():
    page = (ROOT / "resources" / "guide" / "en" / "newsroom.md").read_text(encoding="utf-8")
    text = stamps.filled("windows/dwiwarta.iss.j2")
    installer = re.search(r"^OutputBaseFilename=(.+)$", text, re.MULTILINE)[1].replace(__version__, "VERSION")
    assert f"`{installer}.exe /VERYSILENT /NORESTART /ALLUSERS`" in page
    # /ALLUSERS is understood only where the installer lets the command line choose.
    assert re.search(r"^PrivilegesRequiredOverridesAllowed=.*\bcommandline\b", text, re.MULTILINE)
    assert "./dwiwarta_VERSION_amd64.deb" in page
    assert "dwiwarta-VERSION-py3-none-any.whl" in page


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


def test_the_flatpak_is_made_of_what_is_there(monkeypatch):
    manifest = yaml.safe_load(stamps.filled(f"flatpak/{facts.ID}.yaml.j2"))
    (module,) = manifest["modules"]
    build = facts.BUILD / "flatpak"
    places = {source["dest"]: (build / source["path"]).resolve() for source in module["sources"]}
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    assert places == {"frozen": freeze.folder(), "share": facts.BUILD / "share"}
    assert manifest["command"] == facts.COMMAND
    assert f"ln -s ../lib/dwiwarta/dwiwarta /app/bin/{facts.COMMAND}" in module["build-commands"]


@pytest.mark.skipif(shutil.which("flatpak-builder") is None, reason="flatpak-builder is not installed")
def test_flatpak_builder_understands_the_manifest(tmp_path):
    file = tmp_path / f"{facts.ID}.yaml"
    file.write_text(stamps.filled(f"flatpak/{facts.ID}.yaml.j2"), encoding="utf-8")
    result = subprocess.run(
        ["flatpak-builder", "--show-manifest", str(file)], capture_output=True, text=True, check=True
    )
    shown = json.loads(result.stdout)
    assert shown["id"] == facts.ID
    assert shown["finish-args"] == ["--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"]


def frozen_and_share(folder):
    """Make a folder with a program that says its version, and the icons and the entry that a desktop wants."""
    frozen, share = folder / "frozen", folder / "share"
    frozen.mkdir()
    (frozen / "dwiwarta").write_text(f"#!/bin/sh\necho dwiwarta {__version__}\n", encoding="utf-8")
    (frozen / "dwiwarta").chmod(0o755)
    for name in (f"applications/{facts.ID}.desktop", f"icons/hicolor/256x256/apps/{facts.ID}.png"):
        (share / name).parent.mkdir(parents=True)
        (share / name).write_bytes(b"")
    return frozen, share


@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="squashfs-tools are not installed")
def test_an_appimage_is_the_runtime_and_the_folder_behind_it(tmp_path):
    frozen, share = frozen_and_share(tmp_path)
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"\x7fELF" + bytes(4) + b"AI\x02" + bytes(989))
    made = [tmp_path / "one.AppImage", tmp_path / "two.AppImage"]
    for image in made:
        subprocess.run(
            [PACKAGING / "appimage" / "build.sh", frozen, share, image],
            env={**os.environ, "DWIWARTA_RUNTIME": str(runtime), "SOURCE_DATE_EPOCH": "1764028800"},
            check=True,
            capture_output=True,
        )
    assert made[0].read_bytes() == made[1].read_bytes()
    assert made[0].read_bytes()[:1000] == runtime.read_bytes()
    subprocess.run(
        ["unsquashfs", "-offset", "1000", "-dest", tmp_path / "out", made[0]], check=True, capture_output=True
    )
    said = subprocess.run([tmp_path / "out" / "AppRun", "--version"], check=True, capture_output=True, text=True)
    assert said.stdout == f"dwiwarta {__version__}\n"
    assert (tmp_path / "out" / ".DirIcon").exists()
    assert (tmp_path / "out" / f"{facts.ID}.desktop").is_file()


def test_without_the_tools_the_appimage_says_what_is_missing(tmp_path):
    frozen, share = frozen_and_share(tmp_path)
    plain = {name: value for name, value in os.environ.items() if name != "DWIWARTA_RUNTIME"}
    result = subprocess.run(
        [PACKAGING / "appimage" / "build.sh", frozen, share, tmp_path / "x.AppImage"],
        env=plain,
        capture_output=True,
        text=True,
        check=False,
    )
    if shutil.which("appimagetool") is None:
        assert result.returncode == 1
        assert "appimagetool" in result.stderr
        assert f"dwiwarta {__version__}" in result.stdout


def test_the_workflow_is_one():
    workflow = yaml.safe_load((PACKAGING / "ci" / "packages.yml").read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step), f"{name}: {step}"
            assert set(step) <= {"name", "run", "uses", "with", "env", "if", "shell"}, f"{name}: {step}"
        assert any("self-test" in step.get("run", "") or "make dist" in step.get("run", "") for step in job["steps"])


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
