"""Build the last commit once more, in another folder and from nothing, and compare: `make reproduce` after `make dist`.

    python -m shipping.again [KEEP]

The second build has a new clone, a new .venv-build and another path; everything in dist/ must come out the same, byte
for byte. With KEEP, a folder, what was built again is left there, for diffoscope.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from shipping import compare, facts


def main() -> int:
    """Build again, compare, and say where anything differs."""
    if subprocess.run(["git", "status", "--porcelain"], cwd=facts.ROOT, capture_output=True, check=True).stdout:
        sys.exit("there are changes that are not committed, so dist/ is of no commit; commit them and make dist")
    with tempfile.TemporaryDirectory(prefix="dwiwarta-again-") as folder:
        clone = Path(folder) / "another place"
        subprocess.run(["git", "clone", "--quiet", str(facts.ROOT), str(clone)], check=True)
        plain = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "SOURCE_DATE_EPOCH"}}
        result = subprocess.run(["make", "dist"], cwd=clone, env=plain, capture_output=True, text=True, check=False)
        if result.returncode:
            sys.exit(f"the second build failed:\n{result.stdout}{result.stderr}")
        if len(sys.argv) > 1:
            shutil.copytree(clone / "dist", sys.argv[1], symlinks=True, dirs_exist_ok=True)
        return compared(facts.DIST, clone / "dist")


def compared(first: Path, second: Path) -> int:
    """Print every difference between what was built first and second, and return the exit code."""
    made = {path.name for path in second.iterdir()}
    found = []
    for name in sorted(made):
        if not (first / name).exists():
            sys.exit(f"{first / name} is missing; make dist first")
        lines = compare.differences(first / name, second / name)
        print(f"{name}: {f'{len(lines)} differences' if lines else 'the same'}")
        found += [f"  {name}: {line}" for line in lines]
    print("\n".join(found[:100]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
