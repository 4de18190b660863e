"""Say where two builds differ: `python -m shipping.compare FIRST SECOND`, two folders or two files.

Of folders, every file's path, kind, permission to execute, link target and bytes count; dates and owners do not, since
packages set these themselves. Exits with 1 where anything differs, and names each difference.
"""

from __future__ import annotations

import hashlib
import stat
import sys
from pathlib import Path

_SHOWN = 200


def main() -> int:
    """Print the differences."""
    first, second = (Path(name) for name in sys.argv[1:3])
    found = differences(first, second)
    for line in found[:_SHOWN]:
        print(line)
    print(f"{len(found)} differences among {len(contents(first))} and {len(contents(second))} files")
    return 1 if found else 0


def contents(place: Path) -> dict[str, str]:
    """Return what stands for the bytes of every file, by its path in the folder; a lone file's path is ""."""
    if not place.is_dir():
        return {"": _digest(place)}
    files = (path for path in place.rglob("*") if path.is_symlink() or not path.is_dir())
    return {path.relative_to(place).as_posix(): _digest(path) for path in files}


def differences(first: Path, second: Path) -> list[str]:
    """Return a line for each path that is in one place only or has other contents, in the order of the paths."""
    one, other = contents(first), contents(second)
    lines = []
    for name in sorted(one.keys() | other.keys()):
        if name not in other:
            lines.append(f"only in the first: {name}")
        elif name not in one:
            lines.append(f"only in the second: {name}")
        elif one[name] != other[name]:
            lines.append(f"differs: {name or first.name}")
    return lines


def _digest(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink().as_posix()}"
    executable = " executable" if path.stat().st_mode & stat.S_IXUSR else ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() + executable


if __name__ == "__main__":
    sys.exit(main())
