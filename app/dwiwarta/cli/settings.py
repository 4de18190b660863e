"""`dwiwarta settings`: what is in force for this user, and who has decided it."""

from __future__ import annotations

import argparse
import dataclasses
import tomllib
from pathlib import Path
from typing import Any

import tomli_w

from dwiwarta.cli import output
from dwiwarta.core import paths, policy, settings

_WORDS = {
    "locked": "locked by the policy",
    "user": "chosen by the user",
    "policy": "default of the policy",
    "default": "",
}


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("settings", help="show the settings in force, and who has decided them")
    command.add_argument(
        "--policy", metavar="FILE", type=Path, help="as they would be under this policy, to try it before it is put up"
    )
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print every setting. The JSON: {"schema": 1, "policy", "file", "settings": {name: {"value", "from"}}}.

    "from" is default, policy, user or locked. Raises SettingsError.
    """
    place = options.policy or paths.policy_file()
    set_for_all = policy.read(place)
    chosen = settings.load(policy_path=place)
    by_user = _in_file(paths.settings_file())
    rows = []
    for name, value in dataclasses.asdict(chosen).items():
        if name in set_for_all.locked:
            origin = "locked"
        elif name in by_user:
            origin = "user"
        else:
            origin = "policy" if name in set_for_all.defaults else "default"
        rows.append((name, list(value) if isinstance(value, tuple) else value, origin))
    if options.json:
        known = {name: {"value": value, "from": origin} for name, value, origin in rows}
        output.show_json({"schema": 1, "policy": str(place), "file": str(paths.settings_file()), "settings": known})
    else:
        for name, value, origin in rows:
            line = tomli_w.dumps({name: value}).strip().replace("\n", "")
            print(f"{line}  # {_WORDS[origin]}" if _WORDS[origin] else line)
    for name in settings.unknown(set_for_all):
        output.say(f"{place}: this version has no setting {name}; it does nothing")
    return 0


def _in_file(path: Path) -> set[str]:
    return set(tomllib.loads(path.read_text(encoding="utf-8"))) if path.is_file() else set()
