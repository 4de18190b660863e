"""`dwiwarta models list|install|info|remove`: the translation models on this machine."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from dwiwarta.cli import arguments, output
from dwiwarta.core.translation import packages
from dwiwarta.core.translation.known import known


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("models", help="list, install, show or remove translation models")
    action = arguments.actions_of(command)
    action("list", run_list, "the installed models, the default one first", json=True)
    action("install", run_install, "install a model from an .argosmodel file").add_argument(
        "file", metavar="FILE", type=Path
    )
    action("info", run_info, "what is known of a model").add_argument(
        "name", metavar="NAME", nargs="?", default="", help="its code; the default model without one"
    )
    remove = action("remove", run_remove, "remove an installed model")
    remove.add_argument("name", metavar="NAME", help="its code")
    remove.add_argument("version", metavar="VERSION", nargs="?", default="", help="which, where there are several")


def run_list(options: argparse.Namespace) -> int:
    """Print the installed models."""
    found = packages.installed()
    if options.json:
        output.show_json({"schema": 1, "models": [_facts(package) for package in found]})
    else:
        for package in found:
            bundled = "  bundled" if package.bundled else ""
            megabytes = package.size / 1e6
            print(
                f"{package.code}  {package.version}  {package.from_code}→{package.to_code}  {megabytes:.1f} MB{bundled}"
            )
    return 0


def run_install(options: argparse.Namespace) -> int:
    """Install a package file. Raises PackageRejected and ModelError."""
    package = packages.install(options.file)
    output.say(f"installed {package.code} {package.version}")
    return 0


def run_info(options: argparse.Namespace) -> int:
    """Print one model's facts and its card. Raises ModelError."""
    package = packages.choose(options.name)
    facts = known(package.model)
    more = {"made": facts.made, "licence": facts.licence, "quality": facts.quality}
    for name, value in (_facts(package) | {name: value for name, value in more.items() if value}).items():
        print(f"{name}: {value}")
    if package.readme:
        print(f"\n{package.readme.strip()}")
    return 0


def run_remove(options: argparse.Namespace) -> int:
    """Remove a model. Raises ModelError."""
    packages.remove(options.name, options.version)
    output.say(f"removed {options.name} {options.version}".rstrip())
    return 0


def _facts(package: packages.Package) -> dict[str, Any]:
    return {
        "code": package.code,
        "version": package.version,
        "from": package.from_code,
        "to": package.to_code,
        "size": package.size,
        "bundled": package.bundled,
        "folder": str(package.folder),
    }
