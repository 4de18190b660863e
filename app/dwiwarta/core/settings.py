"""The user's choices: one TOML file, every value checked, unknown keys kept out of the way."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from dwiwarta.core import paths
from dwiwarta.core.files import write_atomic
from dwiwarta.core.worded import worded
from dwiwarta.errors import SettingsError

_CHOICES: dict[str, tuple[str, ...]] = {
    "theme": ("system", "light", "dark"),
    "motion": ("system", "reduced", "full"),
    "language": ("system", "en", "id"),
    "compute_type": ("int8", "int8_float32", "int16", "float32", "auto"),
    "summary_method": (
        "dwiwarta",
        "lead",
        "lexrank",
        "textrank",
        "lsa",
        "luhn",
        "sumbasic",
        "kl",
        "edmundson",
    ),
}
_RANGES: dict[str, tuple[int, int]] = {
    "beam_size": (1, 10),
    "threads": (0, 64),
    "font_size": (8, 40),
    "line_height": (100, 250),
    "summary_sentences": (1, 50),
    "memory_threshold": (30, 100),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. Sizes are in points, line height in per cent, threads 0 means one per core.

    `model` is an Argos package code such as "translate-id_en", or "" for the best one installed. `memory_threshold` is
    how like a remembered sentence must be, in per cent, to be offered. `person` is who confirms sentences, as the
    memory's provenance and its TMX files name them; nobody is named where it is empty. New files of
    `watched_folder` are taken in by themselves; no folder is watched where it is empty.
    """

    model: str = ""
    beam_size: int = 2
    threads: int = 0
    compute_type: str = "int8"
    theme: str = "system"
    motion: str = "system"
    language: str = "system"
    font_family: str = ""
    font_size: int = 12
    line_height: int = 140
    summary_method: str = "dwiwarta"
    summary_sentences: int = 3
    memory_threshold: int = 70
    person: str = ""
    source_left: bool = True
    export_formats: tuple[str, ...] = ("docx",)
    export_folder: str = ""
    recent_files: tuple[str, ...] = ()
    watched_folder: str = ""

    def __post_init__(self) -> None:
        """Raise SettingsError for a value of the wrong type or outside its range."""
        for spec in dataclasses.fields(self):
            _check(spec.name, getattr(self, spec.name), spec.default)

    def changed(self, **values: Any) -> Settings:
        """Return these settings with some values replaced; raises SettingsError as the constructor does."""
        return dataclasses.replace(self, **values)

    def with_recent(self, path: Path, limit: int = 12) -> Settings:
        """Return these settings with `path` as the newest recent file."""
        name = str(path)
        rest = tuple(other for other in self.recent_files if other != name)
        return self.changed(recent_files=(name, *rest)[:limit])


def choices(name: str) -> tuple[str, ...]:
    """Return the values that a setting may have. Raises KeyError where it is not one of a few."""
    return _CHOICES[name]


def bounds(name: str) -> tuple[int, int]:
    """Return the least and the greatest value of a setting. Raises KeyError where it has none."""
    return _RANGES[name]


def _check(name: str, value: object, default: object) -> None:
    if isinstance(default, tuple):
        right = isinstance(value, tuple) and all(isinstance(item, str) for item in value)
    else:
        right = type(value) is type(default)
    if not right:
        raise SettingsError(
            worded("the setting {name} cannot be {value}", name=name, value=repr(value)),
            remedy=worded("Its default is {default}.", default=repr(default)),
        )
    if name in _CHOICES and value not in _CHOICES[name]:
        raise SettingsError(
            worded("the setting {name} cannot be {value}", name=name, value=repr(value)),
            remedy=worded("Choose one of {names}.", names=", ".join(_CHOICES[name])),
        )
    if name in _RANGES and isinstance(value, int):
        low, high = _RANGES[name]
        if not low <= value <= high:
            raise SettingsError(
                worded("the setting {name} cannot be {value}", name=name, value=repr(value)),
                remedy=worded("Choose from {low} to {high}.", low=low, high=high),
            )


def load(path: Path | None = None) -> Settings:
    """Read the settings; a missing file gives the defaults. Raises SettingsError for a file that cannot be used."""
    path = path or paths.settings_file()
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            worded("the settings cannot be read ({error})", error=error), path=path, remedy="Mend or remove the file."
        ) from error
    known = {spec.name for spec in dataclasses.fields(Settings)}
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in raw.items() if name in known}
    try:
        return Settings(**values)
    except SettingsError as error:
        raise SettingsError(error.message, path=path, remedy=error.remedy) from error


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, whole or not at all. Raises SettingsError where the folder cannot be written."""
    path = path or paths.settings_file()
    values = {name: list(v) if isinstance(v, tuple) else v for name, v in dataclasses.asdict(settings).items()}
    try:
        write_atomic(path, lambda beside: beside.write_text(tomli_w.dumps(values), encoding="utf-8"))
    except OSError as error:
        raise SettingsError(
            worded("the settings cannot be saved ({strerror})", strerror=error.strerror),
            path=path,
            remedy="Check the folder's permissions.",
        ) from error
