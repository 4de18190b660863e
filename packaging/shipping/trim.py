"""Says what the frozen folder holds and leaves out, from packaging/freeze/trim.toml."""

from __future__ import annotations

import fnmatch
import sys
import tomllib
from functools import cache
from typing import Any

from shipping import facts


@cache
def rules() -> dict[str, Any]:
    """Return the rules as they stand in the file."""
    return tomllib.loads((facts.ROOT / "packaging" / "freeze" / "trim.toml").read_text(encoding="utf-8"))


def excluded_modules() -> list[str]:
    """Return the modules that PyInstaller must not take in."""
    return [name for rule in rules()["modules"] for name in rule["names"]]


def is_left_out(place: str) -> bool:
    """Say whether the file at `place`, a path inside the folder, is left out."""
    name = place.replace("\\", "/")
    return any(
        _matches(name, rule["patterns"]) and not _matches(name, rule.get("but", ())) for rule in rules()["files"]
    )


def _matches(name: str, patterns: list[str] | tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def without_costly_hooks(scripts: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return what runs at every start, PyInstaller's (name, source, kind), less the hooks that the rules name.

    Ends the program where a named hook is not there any more, or there is one that nobody has looked at.
    """
    hooks, rule = {name for name, _, _ in scripts if name.startswith("pyi_rth_")}, rules()["hooks"]
    if sys.platform == "linux" and hooks != {*rule["left_out"], *rule["kept"]}:  # nobody has looked elsewhere yet
        raise SystemExit(f"PyInstaller has other hooks than trim.toml says: {', '.join(sorted(hooks))}")
    return [script for script in scripts if script[0] not in rule["left_out"]]


def kept(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return what stays of PyInstaller's (place, source, kind) entries."""
    return [entry for entry in entries if not is_left_out(entry[0])]
