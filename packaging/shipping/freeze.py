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
import tempfile
from collections.abc import Callable
from pathlib import Path

from shipping import facts, icons, stamps, trim

_LIMIT_MB = 450
# What opens the protected files among the tests' samples.
_PASSWORD = "lembah sari 2024"


def main() -> int:
    """Freeze, strip, measure, try."""
    stamps.write_all()
    icons.write_others(facts.BUILD / "icons")
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
    for bundle in work.glob("*.app"):
        shutil.rmtree(facts.DIST / bundle.name, ignore_errors=True)
        shutil.move(bundle, facts.DIST / bundle.name)
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
    """Use the program where no environment helps it: its own test, every reader and summariser, a model's trial."""
    from dwiwarta.core import settings

    with tempfile.TemporaryDirectory() as folder:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "PATH") if name in os.environ}
        screen = os.environ.get("QT_QPA_PLATFORM", "offscreen")
        environment = {**kept, "DWIWARTA_HOME": folder, "QT_QPA_PLATFORM": screen}

        def use(*arguments: str, says: str = "") -> None:
            result = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=False)
            if result.returncode or says not in result.stdout:
                sys.exit(f"the frozen program fails at {arguments}:\n{result.stdout}{result.stderr}")

        use("self-test", "--gui", says="ok  window")
        seed = next((facts.ROOT / "seeds").glob("*.txt"))
        use("brief", str(seed), "--to", "docx,pdf,html,md,json", "--out", folder)
        samples = facts.ROOT / "tests" / "data" / "reading" / "formats"
        password = Path(folder) / "password.txt"
        password.write_text(_PASSWORD, encoding="utf-8")
        for file in [*Path(folder).glob(f"{seed.stem}*.*"), *samples.iterdir()]:
            if file.suffix == ".doc" and shutil.which("soffice") is None:
                continue  # old Word files are read by LibreOffice
            use("read", str(file), "--json", "--password-file", str(password), says='"blocks"')
        for method in settings.choices("summary_method"):
            use("summarise", str(seed), "--method", method)
        use("models", "install", str(next((facts.RESOURCES / "model").glob("*.argosmodel"))))
        del environment["DWIWARTA_HOME"]
        try_portable(program, use)


def try_portable(program: Path, use: Callable[..., None]) -> None:
    """See that a file called portable has everything kept beside the program, and take both away again."""
    bundle = program.parents[3] if program.parent.name == "MacOS" else program.parent
    mark, kept = bundle / "portable", bundle / "Dwiwarta data"
    mark.touch()
    try:
        use("library", "list")
        if not (kept / "data" / "library.sqlite3").is_file():
            sys.exit("the portable program does not keep its library beside itself")
    finally:
        mark.unlink()
        shutil.rmtree(kept, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
