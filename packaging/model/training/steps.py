"""Steps that are done once: a step's folder is kept as long as nothing that went into it has changed."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path


def fingerprint(inputs: Mapping[str, object]) -> str:
    """A hash of settings and of the content of files; a folder counts as the stamp of the step that made it."""
    return hashlib.sha256(
        json.dumps({name: _value(part) for name, part in sorted(inputs.items())}).encode()
    ).hexdigest()


def _value(part: object) -> object:
    if isinstance(part, (list, tuple)):
        return [_value(one) for one in part]
    if not isinstance(part, Path):
        return part
    return hashlib.sha256((part / "stamp" if part.is_dir() else part).read_bytes()).hexdigest()


def once(folder: Path, inputs: Mapping[str, object], make: Callable[[Path], None]) -> Path:
    """`folder` as `make` fills it, made again only when `inputs` differ; a try that breaks off leaves no folder."""
    stamp = folder / "stamp"
    key = fingerprint(inputs)
    if stamp.exists() and stamp.read_text() == key:
        print(f"{folder.name}: kept", flush=True)
        return folder
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    make(part)
    (part / "stamp").write_text(key)
    shutil.rmtree(folder, ignore_errors=True)
    part.replace(folder)
    print(f"{folder.name}: done", flush=True)
    return folder
