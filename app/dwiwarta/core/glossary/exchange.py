"""Glossary files, in and out: TSV, CSV and TBX, told apart by their content first and their suffix second."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from dwiwarta.core.files import write_text
from dwiwarta.core.glossary.report import Imported
from dwiwarta.core.glossary.rows import read_csv, read_tsv, write_csv, write_tsv
from dwiwarta.core.glossary.tbx import read_tbx, write_tbx
from dwiwarta.core.glossary.term import Term
from dwiwarta.core.reading import encoding, registry
from dwiwarta.core.worded import worded
from dwiwarta.errors import GlossaryError, ReadingError

WRITERS = {".tsv": write_tsv, ".csv": write_csv, ".tbx": write_tbx}
"""What writes a file, by its suffix; .tab, .txt and .utf8 are TSV too, as OmegaT names them, and .xml is TBX."""
_SAME = {".txt": ".tsv", ".tab": ".tsv", ".utf8": ".tsv", ".xml": ".tbx", ".tbxm": ".tbx"}


def read_file(path: Path) -> Imported:
    """Return the terms of a glossary file, and what of it is none.

    Raises ReadingError where the file cannot be read, GlossaryError where it is no glossary, both with the path.
    """
    try:
        decoded = encoding.decode(registry.load(path))
        found = read_text(decoded.text, path.suffix.lower())
    except (ReadingError, GlossaryError) as error:
        raise type(error)(error.message, remedy=error.remedy, path=path) from error
    return replace(found, warnings=decoded.warnings)


def read_text(text: str, suffix: str) -> Imported:
    """Return the terms of a glossary file's text, which its suffix tells the format of. Raises GlossaryError."""
    found = _reader(text, suffix)(text)
    if not found.terms and not found.problems:
        raise GlossaryError("the file has no terms", remedy="Check that the right file was chosen.")
    return found


def write_file(terms: Iterable[Term], path: Path) -> None:
    """Write tidied terms in the format of the path's suffix, whole or not at all. Raises GlossaryError."""
    suffix = path.suffix.lower()
    write = WRITERS.get(_SAME.get(suffix, suffix))
    if write is None:
        raise GlossaryError(
            worded("files of the kind {value} cannot be written", value=suffix or "without a suffix"),
            path=path,
            remedy="Choose a name that ends in .tsv, .csv or .tbx.",
        )
    try:
        write_text(path, write(terms))
    except OSError as error:
        raise GlossaryError(
            worded("the file cannot be written ({strerror})", strerror=error.strerror),
            path=path,
            remedy="Check the folder and the free space.",
        ) from error


def _reader(text: str, suffix: str) -> Callable[[str], Imported]:
    if text.lstrip().startswith("<"):
        return read_tbx
    kind = _SAME.get(suffix, suffix)
    if kind == ".csv":
        return read_csv
    if kind == ".tsv" or "\t" in text:
        return read_tsv
    raise GlossaryError("this is no glossary", remedy="Choose a file in TSV, CSV or TBX.")
