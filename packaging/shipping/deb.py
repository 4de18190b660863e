"""Make the Debian package from the frozen folder: `python -m shipping.deb`.

The libraries that Debian has come from Debian: they are taken out of the folder and named as dependencies. lintian,
desktop-file-validate and appstreamcli judge what was made; anything that they say ends the program.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from shipping import facts, freeze, stamps, systemlibs
from shipping import share as share_folder
from shipping.share import put, put_packed

# What Qt loads by name and no binary is linked to.
_LOADED = ("libdbus-1-3", "libegl1", "libgl1")


def main() -> int:
    """Build the tree, judge it, pack it."""
    frozen = freeze.folder()
    if not frozen.is_dir():
        sys.exit(f"{frozen} is missing; make freeze first")
    stamps.write_all()
    root = facts.BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / facts.COMMAND
    shutil.copytree(frozen, program, symlinks=True)
    take_out_system_libraries(program / "_internal")
    furnish(root)
    dependencies = depends(program)
    write_control(root, dependencies)
    settle(root)
    made = pack(root)
    judge(root, made)
    print(f"{made.name}  {made.stat().st_size / 1e6:.1f} MB, {freeze.size_mb(root):.0f} MB installed")
    print(f"depends on {', '.join(dependencies)}")
    return 0


def take_out_system_libraries(internal: Path) -> None:
    """Remove what the frozen folder carries for systems that lack it."""
    for name in (facts.BUILD / "system-libraries.txt").read_text().split():
        (internal / name).unlink(missing_ok=True)


def furnish(root: Path) -> None:
    """Put everything beside the program where a desktop looks for it."""
    share, made = root / "usr" / "share", facts.BUILD / "linux"
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / facts.COMMAND).symlink_to(f"../lib/{facts.COMMAND}/{facts.COMMAND}")
    share_folder.write(share)
    put(share / "lintian" / "overrides" / facts.COMMAND, made / "lintian-overrides")
    documents = share / "doc" / facts.COMMAND
    put(documents / "copyright", made / "copyright")
    put_packed(documents / "changelog.gz", changelog())
    licences = root / "usr" / "lib" / facts.COMMAND / "_internal" / "dwiwarta" / "resources" / "licences.txt"
    put_packed(documents / "licences.txt.gz", licences.read_text(encoding="utf-8"))


def changelog() -> str:
    """Return CHANGELOG.md as Debian wants it."""
    entries = []
    for version, date, changes in facts.releases():
        day = format_datetime(datetime.fromisoformat(date).replace(tzinfo=UTC))
        lines = "\n".join(_wrap(change) for change in changes or ["A release without notes."])
        entries.append(
            f"{facts.COMMAND} ({version}) unstable; urgency=medium\n\n{lines}\n\n -- {facts.MAINTAINER}  {day}\n"
        )
    return "\n".join(entries)


def _wrap(change: str) -> str:
    return textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)


def depends(program: Path) -> list[str]:
    """Return what must be installed: what the binaries are linked to and what Qt loads."""
    binaries = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path)]
    folders = sorted({path.parent for path in binaries})
    found = systemlibs.depends(binaries, folders, facts.BUILD / "shlibdeps")
    named = {line.split()[0] for line in found}
    return sorted([*found, *(name for name in _LOADED if name not in named)])


def is_elf(path: Path) -> bool:
    """Say whether a file is a binary of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def write_control(root: Path, dependencies: list[str]) -> None:
    """Write the package's description of itself."""
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() or path.is_symlink())
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    text = (facts.BUILD / "linux" / "control").read_text(encoding="utf-8")
    text = text.replace("@ARCHITECTURE@", architecture.strip()).replace("@SIZE@", str(-(-size // 1024)))
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(text.replace("@DEPENDS@", ", ".join(dependencies)), encoding="utf-8")


def settle(root: Path) -> None:
    """Give every file the modes that Debian wants, list the sums, and date everything by the commit."""
    program = root / "usr" / "lib" / facts.COMMAND / facts.COMMAND
    paths = sorted(root.rglob("*"))
    for path in paths:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
    files = [path for path in paths if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts]
    names = [str(path.relative_to(root)) for path in files]
    sums = subprocess.run(["md5sum", *names], cwd=root, capture_output=True, text=True, check=True).stdout
    (root / "DEBIAN" / "md5sums").write_text(sums)
    (root / "DEBIAN" / "md5sums").chmod(0o644)
    root.chmod(0o755)
    for path in [root, *root.rglob("*")]:
        os.utime(path, (facts.epoch(), facts.epoch()), follow_symlinks=False)


def pack(root: Path) -> Path:
    """Make the .deb and return where it is."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch())}
    facts.DIST.mkdir(exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(facts.DIST)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return Path(result.stdout.split("'")[3])


def judge(root: Path, made: Path) -> None:
    """Let the validators look at the tree and the package."""
    share = root / "usr" / "share"
    metainfo = share / "metainfo" / f"{facts.ID}.metainfo.xml"
    for command in (
        ["desktop-file-validate", str(share / "applications" / f"{facts.ID}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(metainfo)],
        ["lintian", "--fail-on", "error,warning", "--quiet", str(made)],
    ):
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        print(f"{command[0]}: {(result.stdout + result.stderr).strip() or 'clean'}")
        if result.returncode:
            sys.exit(f"{command[0]} is not content")


if __name__ == "__main__":
    sys.exit(main())
