"""Compare a model's vocabulary with its weights, which CTranslate2 does not: it would read beyond them.

The form of model.bin: `ctranslate2.specs.model_spec`, `_serialize`, binary version 4 and later (CTranslate2 2.0, 2021).
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from dwiwarta.core.translation.archives import rejected
from dwiwarta.core.worded import worded

_OLDEST = 4
_MOST_NAMES = 100_000
_LONGEST_NAME = 1000
_MOST_DIMENSIONS = 8
# Converters may fill the weights up to a multiple of 8 to 64 rows; no piece may be without one.
_PADDING = 64
# Which vocabulary numbers the rows of which weights; an alias stands for other weights of the same shape.
_ROWS = {
    "encoder/embeddings/weight": ("source_vocabulary", "shared_vocabulary"),
    "encoder/embeddings_0/weight": ("source_vocabulary", "shared_vocabulary"),
    "decoder/embeddings/weight": ("target_vocabulary", "shared_vocabulary"),
    "decoder/projection/weight": ("target_vocabulary", "shared_vocabulary"),
}


def check(archive: Path, folder: Path) -> None:
    """Raise PackageRejected, naming `archive`, where the model in `folder` has other vocabularies than its weights."""
    model = folder / "model"
    try:
        with (model / "model.bin").open("rb") as file:
            shapes = dict(_shapes(file))
        counted = {name: _pieces(model, names) for name, names in _ROWS.items() if name in shapes}
    except (OSError, ValueError, struct.error) as error:
        raise rejected(archive, worded("its model does not load ({error})", error=error)) from error
    if not counted:
        raise rejected(archive, worded("its model does not load (it has no embeddings)"))
    for name, count in counted.items():
        rows = shapes[name][0] if shapes[name] else 0
        if not 0 <= rows - count < _PADDING:
            raise rejected(
                archive,
                worded("its vocabulary has {count:,} pieces, and its model has {rows:,}", count=count, rows=rows),
            )


def _shapes(file: BinaryIO) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the name and the shape of every variable and of every alias. Raises ValueError or struct.error."""
    (version,) = _take(file, "I")
    if version < _OLDEST:
        raise ValueError(f"binary version {version} is too old")
    _text(file)
    _, count = _take(file, "II")
    found: dict[str, tuple[int, ...]] = {}
    for _ in range(_bounded(count, _MOST_NAMES)):
        name = _text(file)
        (rank,) = _take(file, "B")
        found[name] = _take(file, "I" * _bounded(rank, _MOST_DIMENSIONS))
        _, size = _take(file, "BI")
        file.seek(size, 1)
    yield from found.items()
    (count,) = _take(file, "I")
    for _ in range(_bounded(count, _MOST_NAMES)):
        alias, name = _text(file), _text(file)
        if name in found:
            yield alias, found[name]


def _take(file: BinaryIO, form: str) -> tuple[int, ...]:
    form = f"<{form}"
    return struct.unpack(form, file.read(struct.calcsize(form)))


def _text(file: BinaryIO) -> str:
    (length,) = _take(file, "H")
    return file.read(_bounded(length, _LONGEST_NAME)).rstrip(b"\0").decode("utf-8")


def _bounded(count: int, most: int) -> int:
    if count > most:
        raise ValueError(f"it counts {count:,} of something that has {most:,} at most")
    return count


def _pieces(model: Path, names: tuple[str, ...]) -> int:
    """Return how many pieces the first vocabulary that is there has. Raises ValueError where there is none."""
    for name in names:
        if (listed := model / f"{name}.json").is_file():
            pieces = json.loads(listed.read_text(encoding="utf-8"))
            if not isinstance(pieces, list) or not all(isinstance(piece, str) for piece in pieces):
                raise ValueError(f"{listed.name} is no list of pieces")
            return len(pieces)
        if (lines := model / f"{name}.txt").is_file():
            text = lines.read_bytes()
            return text.count(b"\n") + bool(text and not text.endswith(b"\n"))
    raise ValueError(f"{names[0]} is missing")
