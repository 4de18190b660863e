"""Puts what a Linux desktop and its shells want beside a program into a share/ folder: `python -m shipping.share`."""

from __future__ import annotations

import gzip
import shutil
import sys
from pathlib import Path

from shipping import facts, icons, manual, stamps


def write(share: Path) -> None:
    """Fill `share`: icons, desktop entry, metainfo, man page and completions."""
    made = facts.BUILD / "linux"
    icons.write_linux(share)
    put(share / "applications" / f"{facts.ID}.desktop", made / f"{facts.ID}.desktop")
    put(share / "metainfo" / f"{facts.ID}.metainfo.xml", made / f"{facts.ID}.metainfo.xml")
    put_packed(share / "man" / "man1" / f"{facts.COMMAND}.1.gz", manual.man_page())
    for shell, place in manual.SHELLS.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(manual.completion(shell), encoding="utf-8")


def put(target: Path, source: Path) -> None:
    """Copy a file to where it is installed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def put_packed(target: Path, text: str) -> None:
    """Write a text, packed the same way every time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


if __name__ == "__main__":
    stamps.write_all()
    shutil.rmtree(facts.BUILD / "share", ignore_errors=True)
    write(facts.BUILD / "share")
    sys.stdout.write(f"{facts.BUILD / 'share'}\n")
