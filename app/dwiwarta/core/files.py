"""Writing files so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

_STEM_BYTES = 200


def write_atomic(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` fill a file beside `path`, flush it to the disk, then put it in `path`'s place.

    Raises OSError where the folder cannot be written; whatever was at `path` is then unchanged.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        write(beside)
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text with Unix line ends, whole or not at all."""
    write_atomic(path, lambda beside: beside.write_text(text, encoding="utf-8", newline="\n"))


def safe_stem(text: str, fallback: str = "brief") -> str:
    """Return a file name's stem made of `text`: letters, digits, dots and dashes, at most 80 code points.

    It has at most 200 bytes in UTF-8, since the usual file systems take names of 255.
    """
    stem = re.sub(r"[^\w.-]+", "-", text, flags=re.UNICODE).strip("-._")[:80]
    stem = stem.encode("utf-8", errors="ignore")[:_STEM_BYTES].decode("utf-8", errors="ignore").strip("-._")
    reserved = {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
    return fallback if not stem or stem.split(".")[0].lower() in reserved else stem
