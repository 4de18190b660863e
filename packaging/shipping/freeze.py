"""Freeze Dwiwarta with its own Python into one folder, and try it: `python -m shipping.freeze`.

Leaves dist/dwiwarta-VERSION-SYSTEM/ and says how large it is.
"""

from __future__ import annotations

import fnmatch
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from shipping import facts, stamps, trim

_LIMIT_MB = 450


def main() -> int:
    """Freeze, strip, measure, try."""
    stamps.write_all()
    work = facts.BUILD / "freeze"
    shutil.rmtree(work, ignore_errors=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(work), "--workpath", str(facts.BUILD / "pyinstaller")),
            str(facts.ROOT / "packaging" / "freeze" / "dwiwarta.spec"),
        ],
        check=True,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(facts.ROOT / "packaging"), str(facts.ROOT / "app")]),
            "PYTHONHASHSEED": "1",
            "SOURCE_DATE_EPOCH": str(facts.epoch()),
        },
    )
    made = work / "dwiwarta"
    if sys.platform == "linux":
        strip(made)
    size = size_mb(made)
    if size > _LIMIT_MB:
        sys.exit(f"the folder has {size:.0f} MB, more than {_LIMIT_MB}")
    try_out(made / ("dwiwarta-cli.exe" if sys.platform == "win32" else "dwiwarta"))
    target = folder()
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    shutil.move(made, target)
    print(f"{target.name}  {size:.0f} MB")
    return 0


def folder() -> Path:
    """Return where the frozen folder is left."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return facts.DIST / f"dwiwarta-{facts.version()}-{system}-{platform.machine().lower()}"


def strip(made: Path) -> None:
    """Take the debugging symbols out of the few files that carry tens of megabytes of them."""
    for file in (made / "_internal").rglob("*"):
        place = file.relative_to(made / "_internal").as_posix()
        wanted = any(fnmatch.fnmatchcase(place, pattern) for pattern in trim.rules()["needed"]["strip"])
        if wanted and not file.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def size_mb(made: Path) -> float:
    """Return what the files of a folder take, in megabytes of 10^6 bytes."""
    return sum(file.stat().st_size for file in made.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def try_out(program: Path) -> None:
    """Run the program's own test, with its window, where no Python and no environment help it."""
    environment = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "HOME") if name in os.environ}
    result = subprocess.run(
        [str(program), "self-test", "--gui"],
        env={**environment, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode or "ok  window" not in result.stdout:
        sys.exit(f"the frozen program does not pass its own test:\n{result.stdout}{result.stderr}")


if __name__ == "__main__":
    sys.exit(main())
