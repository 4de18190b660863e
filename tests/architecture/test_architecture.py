"""Imports run one way, the core knows no Qt, and nothing that runs needs the heavy or the networked."""

import ast
import subprocess
import sys

import pytest

from conftest import ROOT

PACKAGE = ROOT / "app" / "dwiwarta"
MODULES = sorted(PACKAGE.rglob("*.py"))
LIMIT = 600

# Lower layers may not import higher ones; pipeline is the one module of core that imports the rest of it.
LAYERS = ("dwiwarta.errors", "dwiwarta.core", "dwiwarta.core.pipeline", "dwiwarta.cli", "dwiwarta.gui")
GUI_LAYERS = ("models", "delegates", "views", "dialogs", "main_window", "app")


def name_of(path):
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path):
    """Yield the dotted names that a module imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def layer_of(name):
    matching = [layer for layer in LAYERS if name == layer or name.startswith(f"{layer}.")]
    return LAYERS.index(max(matching, key=len)) if matching else None


def test_the_walk_sees_the_package():
    names = {name_of(path) for path in MODULES}
    assert {"dwiwarta", "dwiwarta.errors", "dwiwarta.core.types", "dwiwarta.cli.main"} <= names


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_one_way(path):
    mine = layer_of(name_of(path))
    if mine is None:
        return
    for imported in imports_of(path):
        other = layer_of(imported)
        if name_of(path) == "dwiwarta.cli.open_window" and imported.startswith("dwiwarta.gui"):
            continue  # the one door from the command line to the window
        assert other is None or other <= mine, f"{name_of(path)} imports {imported}"


@pytest.mark.parametrize("path", sorted((PACKAGE / "gui").rglob("*.py")), ids=name_of)
def test_the_window_is_layered(path):
    own = name_of(path).split(".")
    if len(own) < 3 or own[2] not in GUI_LAYERS:
        return
    mine = GUI_LAYERS.index(own[2])
    for imported in imports_of(path):
        parts = imported.split(".")
        if parts[:2] == ["dwiwarta", "gui"] and len(parts) > 2 and parts[2] in GUI_LAYERS:
            assert GUI_LAYERS.index(parts[2]) <= mine, f"{name_of(path)} imports {imported}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_window_imports_qt(path):
    if name_of(path).startswith("dwiwarta.gui"):
        return
    for imported in imports_of(path):
        assert imported.split(".")[0] not in {"PySide6", "shiboken6", "PyQt6"}, f"{path} imports {imported}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_heavy_or_networked_is_imported(path):
    banned = (
        "torch",
        "spacy",
        "stanza",
        "onnxruntime",
        "minisbd",
        "argostranslate.translate",
        "requests",
        "urllib.request",
    )
    for imported in imports_of(path):
        assert not any(imported == name or imported.startswith(f"{name}.") for name in banned), imported


def test_only_the_download_opens_connections():
    doors = ("socket", "ssl", "http", "ftplib", "smtplib", "asyncio", "PySide6.QtNetwork", "httpx", "aiohttp")
    found = {
        name_of(path)
        for path in MODULES
        for imported in imports_of(path)
        if any(imported == door or imported.startswith(f"{door}.") for door in doors)
    }
    assert found == {"dwiwarta.core.translation.download"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_stay_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LIMIT


def test_only_tasks_makes_threads():
    makers = {"QThread", "QThreadPool", "QRunnable", "Thread", "ThreadPoolExecutor", "ProcessPoolExecutor"}
    for path in sorted((PACKAGE / "gui").rglob("*.py")):
        if path.name == "tasks.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not names & makers, f"{path} makes threads: {names & makers}"


def test_the_core_runs_without_qt_and_starts_light(tmp_path):
    heavy = ("PySide6", "torch", "ctranslate2", "sumy", "nltk", "trafilatura", "onnxruntime", "docx", "reportlab")
    script = (
        "import sys\n"
        "import dwiwarta.core.pipeline, dwiwarta.cli.main\n"
        f"print(sorted(set({heavy}) & set(sys.modules)))\n"
    )
    environment = {"DWIWARTA_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert result.stdout.strip() == "[]"
