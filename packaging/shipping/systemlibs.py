"""Tells the libraries of the system from those of the program, on Linux."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

Entry = tuple[str, str, str]

_SYSTEM = ("/lib/", "/usr/lib/", "/lib64/")


def is_system(source: str) -> bool:
    """Say whether a file comes from the system and not from Python's or a library's folder."""
    return source.startswith(_SYSTEM)


@cache
def needed(file: Path) -> frozenset[str]:
    """Return the names of the libraries that a file is linked to."""
    result = subprocess.run(["readelf", "--dynamic", str(file)], capture_output=True, text=True, check=False)
    return frozenset(re.findall(r"\(NEEDED\).*\[(.+?)\]", result.stdout))


def without_orphans(entries: list[Entry]) -> list[Entry]:
    """Leave out the system's libraries that nothing needs any more, among PyInstaller's (place, source, kind)."""
    by_name = {Path(place).name: (place, source, kind) for place, source, kind in entries if is_system(source)}
    waiting = [entry for entry in entries if not is_system(entry[1])]
    kept = set()
    while waiting:
        entry = waiting.pop()
        kept.add(entry)
        names = needed(Path(entry[1])) if entry[2] != "SYMLINK" else frozenset()
        waiting += [by_name[name] for name in names if name in by_name and by_name[name] not in kept]
    return [entry for entry in entries if entry in kept]


@cache
def package_of(library: Path) -> str:
    """Return the Debian package that a library of the system belongs to, or ""."""
    spellings = {str(library), str(library.resolve())}
    spellings |= {name.removeprefix("/usr") for name in spellings}
    result = subprocess.run(["dpkg", "-S", *sorted(spellings)], capture_output=True, text=True, check=False)
    return result.stdout.partition(":")[0].strip()


def depends(files: Iterable[Path], folders: Iterable[Path], work: Path) -> list[str]:
    """Return the Debian dependencies of binaries, as dpkg-shlibdeps finds them, given where their own libraries lie.

    Ends the program where this machine lacks a library that they are linked to: its package must be installed first.
    """
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text("Source: dwiwarta\n\nPackage: dwiwarta\nArchitecture: any\n")
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *[f"-l{folder}" for folder in folders]]
    result = subprocess.run(
        [*command, *[f"-e{file}" for file in files]], cwd=work, capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise SystemExit("\n".join(line for line in result.stderr.splitlines() if "error:" in line))
    return sorted(result.stdout.strip().partition("=")[2].split(", "))
