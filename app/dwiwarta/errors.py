"""The errors that Dwiwarta expects, each with what happened, to which file, and what to do.

    DwiwartaError
    ├── ReadingError            an input cannot be read
    │   ├── UnsupportedFormat   no reader for this kind of file
    │   ├── EmptyDocument       a readable file without any text
    │   ├── PasswordNeeded      a protected file, and no password or a wrong one
    │   └── ColumnsNeeded       a table whose columns nobody can tell by their names
    ├── ModelError              a translation model is missing or unusable
    │   └── PackageRejected     an archive is not a safe, complete Argos package
    ├── StoreError              the library cannot do what was asked
    │   ├── StoreNewer          written by a newer Dwiwarta
    │   ├── StoreBusy           another process holds it
    │   └── StoreBroken         damaged, read-only, or the disk is full
    ├── ExportError             a brief cannot be written
    ├── GlossaryError           a glossary file cannot be read or written, or a term is none
    ├── SettingsError           a settings file or value is wrong
    └── DisplayError            a window was asked for where there is no screen

Anything else that is raised is a bug and is reported as one. `Cancelled` (in `core.jobs`) is neither: somebody asked.
"""

from __future__ import annotations

from pathlib import Path


class DwiwartaError(Exception):
    """An expected failure: one clear line about what happened, the file it happened to, and the remedy."""

    def __init__(self, message: str, *, remedy: str = "", path: Path | str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.path = None if path is None else Path(path)

    def __str__(self) -> str:
        """Return one line: the file, what happened, what to do."""
        where = f"{self.path}: " if self.path is not None else ""
        what = self.message.rstrip(".")
        line = f"{where}{what}. {self.remedy}" if self.remedy else f"{where}{what}."
        return " ".join(line.split())


class ReadingError(DwiwartaError):
    """An input cannot be read."""


class UnsupportedFormat(ReadingError):
    """No reader knows this kind of file."""


class EmptyDocument(ReadingError):
    """The file can be read and holds no text."""


class PasswordNeeded(ReadingError):
    """The file is protected, and no password or a wrong one was given."""


class ColumnsNeeded(ReadingError):
    """A table does not say by the names of its columns which of them holds the text."""


class ModelError(DwiwartaError):
    """A translation model is missing or unusable."""


class PackageRejected(ModelError):
    """An archive is not a safe and complete Argos package."""


class StoreError(DwiwartaError):
    """The library cannot do what was asked."""


class StoreNewer(StoreError):
    """The library was written by a newer Dwiwarta."""


class StoreBusy(StoreError):
    """Another process holds the library."""


class StoreBroken(StoreError):
    """The library is damaged or read-only, or its disk is full."""


class ExportError(DwiwartaError):
    """A brief cannot be written."""


class GlossaryError(DwiwartaError):
    """A glossary file cannot be read or written, or something is no term."""


class SettingsError(DwiwartaError):
    """A settings file or a setting's value is wrong."""


class DisplayError(DwiwartaError):
    """A window was asked for where there is no screen."""
