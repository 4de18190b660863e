"""Read the sources: `NAME.tsv.xz` files of sentence pairs and files of sentences in one language."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence pair and the source that it came from."""

    source: str
    indonesian: str
    english: str


def read_source(path: Path) -> Iterator[Pair]:
    """The pairs of one `NAME.tsv.xz`; a line that is not two columns is an error, not skipped."""
    name = path.name.removesuffix(".tsv.xz")
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            columns = line.rstrip("\n").split("\t")
            if len(columns) != 2:
                raise ValueError(f"{path}: line {number} has {len(columns)} columns, not 2")
            yield Pair(name, *columns)


def read_corpus(folder: Path) -> Iterator[Pair]:
    """Every pair of every source in `folder`, sources in order of their names."""
    paths = sorted(folder.glob("*.tsv.xz"))
    if not paths:
        raise FileNotFoundError(f"{folder}: no NAME.tsv.xz in it")
    for path in paths:
        yield from read_source(path)


def read_lines(path: Path) -> list[str]:
    """The lines of a text file, `.xz` or plain."""
    content = path.read_bytes()
    return (lzma.decompress(content) if path.suffix == ".xz" else content).decode("utf-8").split("\n")[:-1]


def read_pairs(path: Path) -> list[Pair]:
    """Pairs from a file of ours: source, Indonesian, English, separated by tabs; or a plain two-column file."""
    rows = (line.split("\t") for line in read_lines(path))
    return [Pair(*row) if len(row) == 3 else Pair(path.stem, *row) for row in rows]


def write_pairs(path: Path, pairs: list[Pair]) -> None:
    """The opposite of `read_pairs`."""
    path.write_text("".join(f"{p.source}\t{p.indonesian}\t{p.english}\n" for p in pairs), encoding="utf-8")
