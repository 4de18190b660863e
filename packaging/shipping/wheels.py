"""Make the sdist and the wheel from the last commit, twice, and see that the same commit gives the same bytes.

    python -m shipping.wheels

The wheel is made from the sdist, as anybody who has only the sdist would make it. Both are checked by twine and
check-wheel-contents and left in dist/.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path

from shipping import facts


def main() -> int:
    """Build, compare, check, and put both into dist/."""
    with tempfile.TemporaryDirectory() as folder:
        first, second = (built(Path(folder) / name) for name in ("first", "other-place"))
        if digests(first) != digests(second):
            sys.exit(f"the same commit gave other bytes: {digests(first)} and {digests(second)}")
        made = sorted(first.iterdir())
        run("twine", "check", "--strict", *map(str, made))
        run("check_wheel_contents", str(next(first.glob("*.whl"))))
        facts.DIST.mkdir(exist_ok=True)
        for file in made:
            shutil.copyfile(file, facts.DIST / file.name)
            print(f"{file.name}  {file.stat().st_size / 1e6:.1f} MB  sha256 {digests(first)[file.name][:16]}…")
    return 0


def built(folder: Path) -> Path:
    """Unpack the last commit into `folder`, build there, and return the folder of what was made."""
    source, out = folder / "source", folder / "out"
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=facts.ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        tar.extractall(source, filter="data")
    run("build", "--no-isolation", "--outdir", str(out), str(source))
    return out


def run(module: str, *arguments: str) -> None:
    """Run a tool of the build environment, dated by the commit; end the program where it fails."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch())}
    result = subprocess.run(
        [sys.executable, "-m", module, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        sys.exit(f"{module}: {result.stdout}{result.stderr}")


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file of a folder by its name."""
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


if __name__ == "__main__":
    sys.exit(main())
